/** The parts of the booklet as the screen walks through them, with the items each holds. */
import type { CvItem } from "$lib/contract";

export const PARTS = ["summary", "history", "jobs", "facts", "training", "awards", "family", "closing", "others"] as const;
export type Part = (typeof PARTS)[number];

const ITEMS: Readonly<Record<Part, readonly [number, number]>> = {
  summary: [1, 13],
  history: [14, 14],
  jobs: [15, 15],
  facts: [16, 16],
  training: [17, 18],
  awards: [19, 20],
  family: [21, 21],
  closing: [22, 23],
  others: [24, 26],
};

/** `1–13`, `14`. */
export function numbersOf(part: Part): string {
  const [first, last] = ITEMS[part];
  return first === last ? String(first) : `${first}–${last}`;
}

export interface Progress {
  done: number;
  all: number;
}

/** How many items of a part, or of all of them, are answered. */
export function progressOf(items: readonly CvItem[], part?: Part): Progress {
  const [first, last] = part ? ITEMS[part] : [1, 26];
  const own = items.filter(({ number }) => number >= first && number <= last);
  return { done: own.filter(({ done }) => done).length, all: own.length };
}

/** Which items of a part still say nothing. */
export function openItems(items: readonly CvItem[], part: Part): number[] {
  const [first, last] = ITEMS[part];
  return items.filter(({ number, done }) => !done && number >= first && number <= last).map(({ number }) => number);
}

/** The part a finding's target lies in. */
export function partOf(target: string): Part {
  const list = target.split("/")[0] ?? "";
  if (list === "relatives") return "family";
  if (list === "courses" || list === "abroad") return "training";
  if (list === "discipline") return "awards";
  return PARTS.find((part) => part === list) ?? "summary";
}
