import { describe, expect, it } from "vitest";
import { en } from "./en";
import { errorsEn } from "./errors/en";
import { errorsVi } from "./errors/vi";
import { fill, slots } from "./message";
import { vi } from "./vi";

describe("the catalogues", () => {
  it("have the same keys in both languages", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
  });

  it.each(Object.keys(vi) as (keyof typeof vi)[])("%s has the same slots in both languages", (key) => {
    expect(vi[key].trim()).not.toBe("");
    expect(slots(en[key])).toEqual(slots(vi[key]));
  });

  it("are written in NFC", () => {
    for (const text of Object.values(vi)) expect(text).toBe(text.normalize("NFC"));
  });
});

describe("the error catalogue", () => {
  it("has the same codes in both languages", () => {
    expect(Object.keys(errorsEn).sort()).toEqual(Object.keys(errorsVi).sort());
  });

  it.each(Object.keys(errorsVi) as (keyof typeof errorsVi)[])("%s says what happened and what to do", (code) => {
    for (const text of [errorsVi[code], errorsEn[code]]) {
      expect(text.message.trim()).not.toBe("");
      expect(text.advice.trim()).not.toBe("");
    }
    expect(slots(errorsEn[code].message)).toEqual(slots(errorsVi[code].message));
  });
});

describe("a message", () => {
  it("takes its values by name", () => {
    expect(fill("Bước {current} trên {count}", { current: 2, count: 5 })).toBe("Bước 2 trên 5");
  });

  it("chooses the word that follows a count", () => {
    expect(fill("{n} {n|row|rows}", { n: 1 })).toBe("1 row");
    expect(fill("{n} {n|row|rows}", { n: 4 })).toBe("4 rows");
  });

  it("shows nothing for a value that is missing", () => {
    expect(fill("Số {number}.")).toBe("Số .");
  });
});
