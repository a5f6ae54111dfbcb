import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { en } from "./en";
import { errorsEn } from "./errors/en";
import { errorsVi } from "./errors/vi";
import type { ErrorText } from "./catalogue";
import { fill, slots } from "./message";
import { vi } from "./vi";

describe("the catalogues", () => {
  it("have the same keys in both languages", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
  });

  it("leave no message empty and give each the same slots in both languages", () => {
    for (const key of Object.keys(vi) as (keyof typeof vi)[]) {
      expect(vi[key].trim(), key).not.toBe("");
      expect(slots(en[key]), key).toEqual(slots(vi[key]));
    }
  });

  it("say of a form nobody has compared that this is still to be done", () => {
    expect(vi["print.unverified"]).toContain("cần đối chiếu mẫu gốc");
  });

  it("hold no text that nothing names, whole or by the beginning of its key", () => {
    const files = readdirSync("src", { recursive: true, encoding: "utf8" });
    const sources = files.filter((path) => /\.(svelte|ts)$/.test(path) && !/i18n\/(vi|en|errors)\b|\.test\.ts$/.test(path));
    const code = sources.map((path) => readFileSync(`src/${path}`, "utf8")).join("\n");
    const found = (pattern: RegExp) => [...code.matchAll(pattern)].map(([, key = ""]) => key);
    const whole = new Set(found(/["'`]([a-z]\w*(?:\.\w+)+)["'`]/g));
    const begun = [...found(/`([a-z]\w*\.[\w.]*)\$\{/g), ...found(/prefix="([a-z]\w*\.\w+)"/g)];
    expect(Object.keys(vi).filter((key) => !whole.has(key) && !begun.some((start) => key.startsWith(start)))).toEqual([]);
  });

  it("are written in NFC", () => {
    for (const text of Object.values(vi)) expect(text).toBe(text.normalize("NFC"));
  });
});

describe("the error catalogue", () => {
  it("has the same codes in both languages", () => {
    expect(Object.keys(errorsEn).sort()).toEqual(Object.keys(errorsVi).sort());
  });

  it("says for every code what happened and what to do", () => {
    // Without the shape of each message: a union of so many is more than the compiler takes.
    const [inVi, inEn]: Readonly<Record<string, ErrorText>>[] = [errorsVi, errorsEn];
    for (const [code, text] of Object.entries(inVi ?? {})) {
      const other = inEn?.[code] ?? { message: "", advice: "" };
      for (const { message, advice } of [text, other]) {
        expect(message.trim(), code).not.toBe("");
        expect(advice.trim(), code).not.toBe("");
      }
      expect(slots(other.message), code).toEqual(slots(text.message));
      expect(slots(other.advice), code).toEqual(slots(text.advice));
    }
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
