import { describe, expect, it } from "vitest";
import { dayMonth, parseDate, weekday } from "./dates";

describe("a typed date", () => {
  it.each([
    ["05/03/1965", "05/03/1965"],
    ["5-3-1965", "05/03/1965"],
    ["5.3.1965", "05/03/1965"],
    ["5 3 1965", "05/03/1965"],
    ["05031965", "05/03/1965"],
    [" 29/02/2024 ", "29/02/2024"],
  ])("%s is read as %s", (typed, date) => {
    expect(parseDate(typed, false)).toEqual({ ok: true, date });
  });

  it.each([
    ["3/1965", "03/1965"],
    ["1965", "1965"],
  ])("%s is read as %s where a part is enough", (typed, date) => {
    expect(parseDate(typed, true)).toEqual({ ok: true, date });
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

describe("a date of the core", () => {
  it("loses its year where the context gives it", () => {
    expect(dayMonth("18/11/2026")).toBe("18/11");
    expect(dayMonth("12/2026")).toBe("12/2026");
    expect(dayMonth("")).toBe("");
  });

  it("knows its weekday", () => {
    expect(weekday("22/11/2026")).toBe(0);
    expect(weekday("12/2026")).toBeUndefined();
  });
});
