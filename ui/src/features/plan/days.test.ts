import { describe, expect, it } from "vitest";
import { compareDays, plusDays, weeksOf } from "./days";

describe("the days of a month", () => {
  it.each([
    [2027, 2, 4, 1, 28],
    [2026, 11, 6, 7, 30],
    [2028, 2, 5, 2, 29],
    [2027, 5, 6, 6, 31],
  ])("of %i-%i fill %i weeks from Monday", (year, month, count, firstWeekday, last) => {
    const weeks = weeksOf(year, month);
    expect(weeks.length).toBe(count);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect((weeks[0]?.findIndex((day) => day !== undefined) ?? -1) + 1).toBe(firstWeekday);
    expect(weeks.flat().filter((day) => day !== undefined).at(-1)?.number).toBe(last);
  });

  it.each([
    ["05/03/2027", 1, "06/03/2027"],
    ["28/02/2027", 1, "01/03/2027"],
    ["01/01/2027", -7, "25/12/2026"],
    ["tháng 3", 1, "tháng 3"],
  ])("%s and %i days is %s", (date, days, later) => {
    expect(plusDays(date, days)).toBe(later);
  });

  it("compare by the calendar, not by the letters", () => {
    expect(compareDays("05/03/2027", "10/02/2027")).toBeGreaterThan(0);
    expect(compareDays("31/12/2026", "01/01/2027")).toBeLessThan(0);
    expect(compareDays("05/03/2027", "05/03/2027")).toBe(0);
  });
});
