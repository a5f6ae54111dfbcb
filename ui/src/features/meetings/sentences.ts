/** Sentences to begin with: which are offered where, and how one gets into a text. */
import type { SentenceView } from "$lib/contract";

/** Stands where something is to be filled in. */
const BLANK = "…";

/** Those for this text, each once: the cell's own first, then those of the item's role, then those for every item. */
export function offered(rows: readonly SentenceView[], role: string, place: string): SentenceView[] {
  const fits = rows.filter((row) => row.place === place && (row.role === role || row.role === ""));
  const rank = (row: SentenceView) => (row.id !== "" ? 0 : row.role === "" ? 2 : 1);
  const sorted = [...fits].sort((a, b) => rank(a) - rank(b));
  return sorted.filter(({ text }, index) => sorted.findIndex((row) => row.text === text) === index);
}

/**
 * Put a sentence into a text that does not have the focus, where the cursor was last, and go to its first blank. The
 * text box is told as if it had been typed.
 */
export function insert(box: HTMLTextAreaElement, sentence: string) {
  const at = box.selectionEnd;
  const before = box.value.slice(0, at);
  const after = box.value.slice(at);
  const gap = before === "" || /\s$/.test(before) ? "" : " ";
  const rest = after === "" || /^\s/.test(after) ? "" : " ";
  box.value = before + gap + sentence + rest + after;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  box.focus();
  const start = before.length + gap.length;
  const blank = sentence.indexOf(BLANK);
  if (blank < 0) box.setSelectionRange(start + sentence.length, start + sentence.length);
  else box.setSelectionRange(start + blank, start + blank + BLANK.length);
}
