/**
 * Handing a form out: to the system's viewer, to a place on the disk, or there as an editable copy for Word.
 * With gaps only as a marked draft.
 */
import { perform } from "$lib/command";
import { handOut, type Way as HandOut } from "$lib/hand-out";

/** To the viewer, to the disk, or to the disk as an editable copy. */
export type Way = HandOut | "word";

export class Printing {
  busy = $state<Way>();
  /** Minutes: the score sheet comes behind them in the same file. */
  withScore = $state(false);

  constructor(
    readonly form: string,
    readonly id: string,
  ) {}

  /** Lay the form out and hand it over. True when it went out. */
  async out(way: Way, draft: boolean): Promise<boolean> {
    if (this.busy) return false;
    this.busy = way;
    try {
      const command = way === "word" ? "form_docx" : this.withScore ? "form_print_with_score" : "form_print";
      const printed = await perform(command, { form: this.form, id: this.id, draft }, { quiet: true });
      return printed.ok && (await handOut(way === "word" ? "save" : way, printed.value.file));
    } finally {
      this.busy = undefined;
    }
  }
}
