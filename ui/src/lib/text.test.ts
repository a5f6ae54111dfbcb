import { expect, it } from "vitest";
import { fold, matches, nfc } from "./text";

it("folds diacritics and đ", () => {
  expect(fold("  Nguyễn  Đình Đức ")).toBe("nguyen dinh duc");
});

it("finds a name by the beginnings of its words in any order", () => {
  expect(matches("Nguyễn Đình Đức", "nguyen dinh duc")).toBe(true);
  expect(matches("Nguyễn Đình Đức", "duc ng")).toBe(true);
  expect(matches("Nguyễn Đình Đức", "uyen")).toBe(false);
  expect(matches("Nguyễn Đình Đức", "")).toBe(true);
});

it("keeps composed letters", () => {
  expect(nfc("Đo\u0302\u0303")).toBe("Đỗ");
});
