import { expect, test } from "vitest";
import { DuesList, type DuesMark } from "./dues.svelte";

function list(marks: DuesMark[]) {
  const people = marks.map((mark, index) => ({ member: String(index), name: `Đảng viên ${index}`, mark: mark as string, amount: null, exempt_years: null }));
  const done: [string, DuesMark][] = [];
  const hands = new DuesList({
    people: () => people,
    mark: (person, mark) => {
      done.push([person.member, mark]);
      person.mark = mark;
    },
  });
  return { hands, done };
}

test("one key marks a person and goes on to the next", () => {
  const { hands, done } = list(["", "", ""]);
  for (const key of ["1", "M", "2"]) expect(hands.press(key)).toBe(true);
  expect(done).toEqual([
    ["0", "paid"],
    ["1", "exempt"],
    ["2", "unpaid"],
  ]);
  expect(hands.active).toBe(2);
});

test("Enter types amounts down the list and takes each as paid, but leaves a mark that is there", () => {
  const { hands, done } = list(["", "unpaid", ""]);
  hands.press("Enter");
  expect(hands.typing).toBe(true);
  expect(hands.press("5")).toBe(false);
  hands.press("Enter");
  hands.press("Enter");
  expect([hands.active, hands.typing]).toEqual([2, true]);
  hands.press("Enter");
  expect(hands.typing).toBe(false);
  expect(done).toEqual([
    ["0", "paid"],
    ["2", "paid"],
  ]);
});

test("Escape leaves the amount, and a key that means nothing is left to the page", () => {
  const { hands } = list(["", ""]);
  hands.press("Enter");
  hands.press("Escape");
  expect(hands.typing).toBe(false);
  expect(hands.press("Tab")).toBe(false);
  hands.press("End");
  expect(hands.active).toBe(1);
  hands.press("0");
  expect(hands.active).toBe(1);
});
