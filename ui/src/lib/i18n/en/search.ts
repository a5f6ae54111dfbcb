import type { Mirror } from "../catalogue";
import type { searchTexts as vi } from "../vi/search";

export const searchTexts = {
  "search.title": "Search",
  "search.label": "Search the book",
  "search.placeholder": "Find people, minutes, papers… (no diacritics needed)",
  "search.shortcut": "Ctrl K",
} as const satisfies Mirror<typeof vi>;
