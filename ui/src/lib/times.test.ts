import { describe, expect, it } from "vitest";
import { clockFace, parseTime, secondsSince, timeNow, yearNow } from "./times";

describe("a typed time", () => {
  it.each([
    ["19:30", "19:30"],
    ["19h30", "19:30"],
    ["7h", "07:00"],
    ["19 giờ 30 phút", "19:30"],
    ["19.05", "19:05"],
    ["1930", "19:30"],
    ["730", "07:30"],
  ])("%s is read as %s", (typed, time) => {
    expect(parseTime(typed)).toBe(time);
  });

  it.each(["", "24:00", "19:60", "tối", "19", "193000"])("%s is no time of day", (typed) => {
    expect(parseTime(typed)).toBeUndefined();
  });
});

describe("the clock of a meeting", () => {
  it("counts up from the start", () => {
    expect(secondsSince("19:32", new Date("2026-12-01T20:14:10+07:00"))).toBe(42 * 60 + 10);
    expect(clockFace(42 * 60 + 10)).toBe("00:42:10");
  });

  it("runs past midnight", () => {
    expect(secondsSince("23:50", new Date("2026-12-02T00:10:00+07:00"))).toBe(20 * 60);
  });

  it("shows nothing without a start", () => {
    expect(secondsSince("", new Date())).toBeUndefined();
    expect(timeNow(new Date("2026-01-01T07:05:00+07:00"))).toBe("07:05");
  });

  it("is in next year from midnight on in Vietnam", () => {
    expect(yearNow(new Date("2026-12-31T17:30:00Z"))).toBe(2027);
  });
});
