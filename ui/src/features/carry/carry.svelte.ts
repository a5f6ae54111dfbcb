/** Papers chosen to be printed elsewhere, and the stick they go to. */
import type { CarryJob, CarryPaper } from "$lib/contract";
import { perform, showError } from "$lib/command";
import { pickFolder, toWireError } from "$lib/host";

export class Choice {
  chosen = $state(false);
  copies = $state<number | null>(1);

  constructor(readonly paper: CarryPaper) {
    this.chosen = paper.gaps === 0;
  }

  /** What lacks something goes out as a marked draft. */
  get draft() {
    return this.paper.gaps > 0;
  }

  get input() {
    const { form, id } = this.paper;
    return { form, id, copies: this.copies ?? 1, draft: this.draft };
  }
}

/** A token of a folder the person chose; empty when they thought better of it. */
export async function chooseFolder(): Promise<string> {
  try {
    return (await pickFolder())?.token ?? "";
  } catch (thrown) {
    showError(toWireError(thrown));
    return "";
  }
}

export class Saving {
  busy = $state(false);
  saved = $state.raw<CarryJob>();

  async save(choices: readonly Choice[]) {
    if (this.busy) return;
    this.busy = true;
    try {
      const token = await chooseFolder();
      if (token === "") return;
      const papers = choices.filter(({ chosen }) => chosen).map(({ input }) => input);
      const outcome = await perform("carry_write", { token, papers }, { quiet: true });
      if (outcome.ok) this.saved = outcome.value;
    } finally {
      this.busy = false;
    }
  }
}
