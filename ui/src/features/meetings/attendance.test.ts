import { beforeEach, describe, expect, it } from "vitest";
import { AttendanceList } from "./attendance.svelte";

let marks: [string, string, string][];
let clocked: [string, string][];
let list: AttendanceList;

beforeEach(() => {
  marks = [];
  clocked = [];
  list = new AttendanceList({
    people: () => ["an", "binh", "cuong"].map((member) => ({ member, mark: "" })),
    mark: (member, mark, reason) => marks.push([member, mark, reason]),
    clock: (member, what) => clocked.push([member, what]),
  });
});

const press = (...keys: string[]) => keys.map((key) => list.press(key));

describe("attendance by keyboard", () => {
  it.each([
    ["1", "present"],
    ["c", "present"],
    ["C", "present"],
    ["3", "unexcused"],
    ["k", "unexcused"],
  ])("%s marks %s and goes on to the next person", (key, mark) => {
    expect(press(key)).toEqual([true]);
    expect(marks).toEqual([["an", mark, ""]]);
    expect(list.current?.member).toBe("binh");
  });

  it("notes who comes late and who leaves early, and stays with that person", () => {
    press("arrowdown", "m", "v");
    expect(clocked).toEqual([
      ["binh", "arrived"],
      ["binh", "left"],
    ]);
    expect(marks).toEqual([]);
    expect(list.current?.member).toBe("binh");
  });

  it("asks an excused person's reason before it goes on", () => {
    press("2");
    expect(list.asking).toBe("an");
    expect(list.active).toBe(0);
    press("2");
    expect(marks).toEqual([
      ["an", "excused", ""],
      ["an", "excused", "Bệnh / sức khỏe"],
    ]);
    expect(list.asking).toBeUndefined();
    expect(list.current?.member).toBe("binh");
  });

  it("takes another reason as it is typed", () => {
    press("l", "4");
    expect(list.typing).toBe(true);
    list.excuse("Trực đêm ở trạm bơm");
    expect(marks.at(-1)).toEqual(["an", "excused", "Trực đêm ở trạm bơm"]);
  });

  it("leaves the absence without a reason on Escape", () => {
    press("2", "Escape");
    expect(list.asking).toBeUndefined();
    expect(marks).toEqual([["an", "excused", ""]]);
  });

  it("moves by arrows and stops at both ends", () => {
    press("ArrowUp");
    expect(list.active).toBe(0);
    press("ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown");
    expect(list.active).toBe(2);
    press("Home");
    expect(list.active).toBe(0);
    press("End");
    expect(list.active).toBe(2);
  });

  it("takes a mark away without moving on", () => {
    press("1", "ArrowUp", "0");
    expect(marks.at(-1)).toEqual(["an", "", ""]);
    expect(list.active).toBe(0);
  });

  it("leaves other keys to the window", () => {
    expect(press("x", "Tab", "Enter")).toEqual([false, false, false]);
    expect(marks).toEqual([]);
  });
});
