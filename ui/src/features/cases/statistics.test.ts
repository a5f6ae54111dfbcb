import { describe, expect, it } from "vitest";
import { lackPath, lacksByPerson, pathOf, timeOf } from "./statistics";

const lack = (kind: string, id: string, field: string, what = "gender") => ({ what, full_name: "Trần Thị Bích Ngọc", earlier: false, kind, id, field });

describe("statistics of admission", () => {
  it("reads a year and half a year from the address, and this year from nothing", () => {
    expect(timeOf("2025", 2026)).toEqual({ year: 2025, half: false });
    expect(timeOf("2025-6", 2026)).toEqual({ year: 2025, half: true });
    expect(timeOf("now", 2026)).toEqual({ year: 2026, half: false });
    expect(pathOf({ year: 2025, half: true })).toBe("/cases/statistics/2025-6");
  });

  it("leads from what is unknown to its field", () => {
    expect(lackPath(lack("case", "c1", "source/occupation_group"))).toBe("/cases/c1?part=person&field=source%2Foccupation_group");
    expect(lackPath(lack("case", "c1", "cv/title"))).toBe("/cases/c1/cv?field=title");
    expect(lackPath(lack("member", "m1", "decided_on"))).toBe("/members/m1?field=decided_on");
    expect(lackPath(lack("member", "m1", ""))).toBe("/members/m1");
  });

  it("gathers what is unknown of one person", () => {
    const groups = lacksByPerson({ lacks: [lack("case", "c1", "person/gender"), lack("case", "c1", "cv/title", "science_title"), lack("member", "m2", "")] });
    expect(groups.map(({ lacks }) => lacks.length)).toEqual([2, 1]);
  });
});
