/** Handing a form out: to the system's viewer, or to a place on the disk. With gaps only as a marked draft. */
import { perform } from "$lib/command";
import { openBytes, saveBytes } from "$lib/host";
import { t } from "$lib/i18n";
import { toasts } from "$lib/toasts.svelte";

export type Way = "open" | "save";

export class Printing {
  busy = $state<Way>();

  constructor(
    readonly form: string,
    readonly id: string,
  ) {}

  /** Lay the form out as PDF and hand it over. True when it went out. */
  async out(way: Way, draft: boolean): Promise<boolean> {
    if (this.busy) return false;
    this.busy = way;
    try {
      const printed = await perform("form_print", { form: this.form, id: this.id, draft }, { quiet: true });
      if (!printed.ok) return false;
      const { token, name } = printed.value.file;
      if (way === "open") await openBytes(token, name);
      else if (!(await saveBytes(token, name))) return false;
      const text = way === "open" ? t("print.opened", { name }) : t("toast.saved_file", { name });
      toasts.show({ tone: "done", text });
      return true;
    } finally {
      this.busy = undefined;
    }
  }
}
