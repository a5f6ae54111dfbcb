/** A CV that comes back from another machine, from the choice of a file to its result; nothing is written before the last step. */
import { ask, offerUndo } from "$lib/command";
import type { CvIncomingResult, CvIncomingView, OperationRef, WireError } from "$lib/contract";
import { call, pickFile, toWireError, type DroppedFile } from "$lib/host";
import { nfc } from "$lib/text";

/** Choose (with the code of a parcel), preview, result. */
export type ReceivingStep = 0 | 1 | 2;

export class Receiving {
  step = $state<ReceivingStep>(0);
  view = $state.raw<CvIncomingView>();
  result = $state.raw<CvIncomingResult>();
  error = $state.raw<WireError>();
  busy = $state(false);
  undone = $state(false);
  /** Lines to leave as they are. */
  left = $state<readonly number[]>([]);
  #op = $state.raw<OperationRef | null>(null);

  /** How many lines would be written. */
  readonly taken = $derived((this.view?.lines ?? []).filter(({ state, number }) => state !== "refused" && !this.left.includes(number)).length);
  readonly undoable = $derived(this.#op !== null && !this.undone);

  constructor(readonly id: string) {}

  choose = () =>
    this.#work(async () => {
      const file = await pickFile("cv");
      if (file) await this.#open({ path: "", ...file });
    });

  take = (file: DroppedFile) => this.#work(() => this.#open({ path: "", token: "", ...file }));

  async #open(file: { path: string; token: string; name: string }) {
    this.#show(await ask("cv_incoming_open", { id: this.id, ...file }));
  }

  unlock = (code: string) =>
    this.#work(async () => {
      if (this.view) this.#show(await ask("cv_incoming_unlock", { incoming: this.view.incoming, code: nfc(code) }));
    });

  #show(view: CvIncomingView) {
    this.view = view;
    this.left = [];
    this.result = undefined;
    this.step = view.locked ? 0 : 1;
  }

  toggle = (line: number) => {
    this.left = this.left.includes(line) ? this.left.filter((one) => one !== line) : [...this.left, line];
  };

  apply = () =>
    this.#work(async () => {
      if (!this.view) return;
      const { value, op } = await call("cv_incoming_apply", { incoming: this.view.incoming, left: [...this.left] });
      this.result = value;
      this.#op = op;
      this.step = 2;
    });

  undo = () =>
    this.#work(async () => {
      if (!this.#op) return;
      await ask("undo", { op: this.#op.id });
      this.undone = true;
    });

  /** The result is left: the way back stays within reach a little longer. */
  leave = () => {
    if (this.#op && !this.undone) offerUndo(this.#op);
  };

  again = () => {
    this.error = this.view = this.result = undefined;
    this.undone = false;
    this.#op = null;
    this.step = 0;
  };

  failed = (thrown: unknown) => {
    this.error = toWireError(thrown);
  };

  async #work(run: () => Promise<void>) {
    if (this.busy) return;
    this.busy = true;
    this.error = undefined;
    try {
      await run();
    } catch (thrown) {
      this.failed(thrown);
    } finally {
      this.busy = false;
    }
  }
}
