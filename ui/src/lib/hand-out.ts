/** Handing a finished document out: to the system's viewer, or to a place on the disk. */
import type { BytesRef } from "$lib/contract";
import { openBytes, saveBytes } from "$lib/host";
import { t } from "$lib/i18n";
import { toasts } from "$lib/toasts.svelte";

export type Way = "open" | "save";

/** True when it went out; false when the person thought better of it. */
export async function handOut(way: Way, { token, name }: BytesRef): Promise<boolean> {
  if (way === "open") await openBytes(token, name);
  else if (!(await saveBytes(token, name))) return false;
  toasts.show({ tone: "done", text: way === "open" ? t("print.opened", { name }) : t("toast.saved_file", { name }) });
  return true;
}
