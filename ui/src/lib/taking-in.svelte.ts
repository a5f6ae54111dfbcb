/**
 * A file that is taken in by steps and written in one go at the end: what is under way, what went wrong, and the way
 * back of the whole.
 */
import { ask, offerUndo } from "$lib/command";
import type { OperationRef, WireError } from "$lib/contract";
import { toWireError } from "$lib/host";

export class TakingIn<Work extends string> {
  error = $state.raw<WireError>();
  /** What is under way, for the button that started it. */
  busy = $state<Work | "undo">();
  undone = $state(false);
  #op = $state.raw<OperationRef | null>(null);
  readonly undoable = $derived(this.#op !== null && !this.undone);

  undo = () =>
    this.work("undo", async () => {
      if (!this.#op) return;
      await ask("undo", { op: this.#op.id });
      this.undone = true;
    });

  /** The result is left: the way back stays within reach a little longer. */
  leave = () => {
    if (this.#op && this.undoable) offerUndo(this.#op);
  };

  failed = (thrown: unknown) => {
    this.error = toWireError(thrown);
  };

  /** What was written last; nothing when another file is begun. */
  protected wrote(op: OperationRef | null) {
    this.#op = op;
    this.undone = false;
  }

  /** One thing at a time; a refusal stays until the next. */
  protected async work(what: Work | "undo", run: () => Promise<void>) {
    if (this.busy) return;
    this.busy = what;
    this.error = undefined;
    try {
      await run();
    } catch (thrown) {
      this.failed(thrown);
    } finally {
      this.busy = undefined;
    }
  }
}
