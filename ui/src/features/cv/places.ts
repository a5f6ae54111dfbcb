/** Places that were renamed are written with the new name first: `xã A (tên cũ xã B, huyện C, tỉnh D)`. */
const OLD = /\s*\(tên cũ:?\s*([^)]*)\)/i;

/** The old name a text carries, empty when none. */
export const oldNameOf = (text: string) => OLD.exec(text)?.[1]?.trim() ?? "";

/** The text with this old name behind the new one; without it when empty. */
export function withOldName(text: string, old: string): string {
  const now = text.replace(OLD, "").trim();
  return old.trim() === "" ? now : `${now} (tên cũ ${old.trim()})`;
}
