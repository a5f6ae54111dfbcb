import { describe, expect, it } from "vitest";
import { parseDate, showDate, showDayMonth, weekday } from "./dates";

describe("a typed date", () => {
  it.each([
    ["05/03/1965", "1965-03-05"],
    ["5-3-1965", "1965-03-05"],
    ["5.3.1965", "1965-03-05"],
    ["5 3 1965", "1965-03-05"],
    ["05031965", "1965-03-05"],
    [" 29/02/2024 ", "2024-02-29"],
  ])("%s is read as %s", (typed, iso) => {
    expect(parseDate(typed, false)).toEqual({ ok: true, iso });
  });

  it.each([
    ["03/1965", "1965-03"],
    ["1965", "1965"],
  ])("%s is read as %s where a part is enough", (typed, iso) => {
    expect(parseDate(typed, true)).toEqual({ ok: true, iso });
    expect(parseDate(typed, false)).toMatchObject({ ok: false, error: "partial" });
  });

  it.each([
    ["31/02/2026", "no_such_day"],
    ["29/02/2023", "no_such_day"],
    ["00/01/2026", "no_such_day"],
    ["01/13/2026", "bad"],
    ["01/01/0203", "year"],
    ["1965-03-05", "bad"],
    ["hôm nay", "bad"],
    ["", "bad"],
  ])("%s is refused as %s", (typed, error) => {
    expect(parseDate(typed, true)).toMatchObject({ ok: false, error });
  });
});

describe("a shown date", () => {
  it("reads like paper, whole or in part", () => {
    expect(showDate("1965-03-05")).toBe("05/03/1965");
    expect(showDate("1965-03")).toBe("03/1965");
    expect(showDate("1965")).toBe("1965");
    expect(showDate(null)).toBe("");
    expect(showDayMonth("2026-11-18")).toBe("18/11");
  });

  it("knows its weekday", () => {
    expect(weekday("2026-11-22")).toBe(0);
    expect(weekday("2026-12")).toBeUndefined();
  });
});
