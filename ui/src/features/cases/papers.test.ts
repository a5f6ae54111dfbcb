import { describe, expect, it } from "vitest";
import type { CasePaperLine } from "$lib/contract";
import { freshness, groups, paperName, paperSign } from "./papers";

const line = (change: Partial<CasePaperLine>): CasePaperLine => ({
  kind: "3-KND",
  code: "3-KNĐ",
  title: "Giấy giới thiệu",
  part: "a",
  place: 4,
  needed: "always",
  state: "present",
  maker: "helper",
  signs: "",
  making: "either",
  course: false,
  form: "3-KND",
  record: "case-1",
  guide: "",
  date: "",
  fresh_until: "",
  stale_by_meeting: false,
  milestone: "",
  dates: "",
  papers: [],
  source: { cited: "", instrument: "", point: "", pack: "", confidence: "confirmed", note: "" },
  ...change,
});

describe("the checklist", () => {
  it("is told by part, without counting what need not be there", () => {
    const lines = [line({}), line({ state: "missing" }), line({ state: "none" }), line({ part: "c", state: "later" })];
    expect(groups(lines).map(({ part, has, needed }) => [part, has, needed])).toEqual([
      ["a", 1, 2],
      ["c", 0, 1],
    ]);
  });

  it("calls a paper by its code where it has one", () => {
    expect(paperName(line({}))).toBe("3-KNĐ Giấy giới thiệu");
    expect(paperName(line({ code: "" }))).toBe("Giấy giới thiệu");
  });

  it.each([
    [{ state: "present", fresh_until: "14/09/2027" }, "Còn giá trị đến hết 14/09/2027"],
    [{ state: "present", fresh_until: "01/12/2026", stale_by_meeting: true }, "Chỉ có giá trị đến 01/12/2026, trước buổi họp 05/12/2026"],
    [{ state: "stale", fresh_until: "01/11/2026" }, "Chỉ có giá trị đến 01/11/2026, phải làm lại"],
    [{ state: "missing", fresh_until: "01/11/2026" }, ""],
    [{ state: "present" }, ""],
  ])("%j is fresh: %s", (change, words) => {
    expect(freshness(line(change), "05/12/2026")).toBe(words);
  });

  it("gives each state a drawing of its own", () => {
    const drawings = ["present", "written", "missing", "stale", "wrong", "later", "none"].map((state) => paperSign(state).icon);
    expect(new Set(drawings).size).toBe(drawings.length);
  });
});
