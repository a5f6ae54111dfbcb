/** Handing a form out: to the system's viewer, or to a place on the disk. With gaps only as a marked draft. */
import { perform } from "$lib/command";
import { handOut, type Way } from "$lib/hand-out";

export type { Way };

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
      return printed.ok && (await handOut(way, printed.value.file));
    } finally {
      this.busy = undefined;
    }
  }
}
