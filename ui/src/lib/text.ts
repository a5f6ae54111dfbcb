/** Vietnamese text on the window's side; the core folds and sorts for itself. */

/** What is kept: composed letters (macOS and some keyboards send decomposed ones). */
export const nfc = (text: string) => text.normalize("NFC");

/** One spelling for searching: no diacritics, đ as d, lower case, single spaces. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** True when every word typed begins a word of the text, in any order: "duc nguyen" finds Nguyễn Đình Đức. */
export function matches(text: string, typed: string): boolean {
  const words = fold(text).split(" ");
  return fold(typed)
    .split(" ")
    .every((part) => part === "" || words.some((word) => word.startsWith(part)));
}
