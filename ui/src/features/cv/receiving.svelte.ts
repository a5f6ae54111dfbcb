/** A CV that comes back from another machine, from the choice of a file to its result; nothing is written before the last step. */
import { ask } from "$lib/command";
import type { CvIncomingResult, CvIncomingView } from "$lib/contract";
import { call, given, pickFile, type DroppedFile, type PickedFile } from "$lib/host";
import { TakingIn } from "$lib/taking-in.svelte";
import { nfc } from "$lib/text";

/** Choose (with the code of a parcel), preview, result. */
export type ReceivingStep = 0 | 1 | 2;

export class Receiving extends TakingIn<"open" | "unlock" | "apply"> {
  step = $state<ReceivingStep>(0);
  view = $state.raw<CvIncomingView>();
  result = $state.raw<CvIncomingResult>();
  /** Lines to leave as they are. */
  left = $state<readonly number[]>([]);

  /** How many lines would be written. */
  readonly taken = $derived((this.view?.lines ?? []).filter(({ state, number }) => state !== "refused" && !this.left.includes(number)).length);

  constructor(readonly id: string) {
    super();
  }

  choose = () =>
    this.work("open", async () => {
      const file = await pickFile("cv");
      if (file) await this.#open(file);
    });

  take = (file: DroppedFile) => this.work("open", () => this.#open(file));

  async #open(file: PickedFile | DroppedFile) {
    this.#show(await ask("cv_incoming_open", { id: this.id, ...given(file) }));
    this.result = undefined;
    this.wrote(null);
  }

  unlock = (code: string) =>
    this.work("unlock", async () => {
      if (this.view) this.#show(await ask("cv_incoming_unlock", { incoming: this.view.incoming, code: nfc(code) }));
    });

  #show(view: CvIncomingView) {
    this.view = view;
    this.left = [];
    this.step = view.locked ? 0 : 1;
  }

  toggle = (line: number) => {
    this.left = this.left.includes(line) ? this.left.filter((one) => one !== line) : [...this.left, line];
  };

  apply = () =>
    this.work("apply", async () => {
      if (!this.view) return;
      const { value, op } = await call("cv_incoming_apply", { incoming: this.view.incoming, left: [...this.left] });
      this.result = value;
      this.wrote(op);
      this.step = 2;
    });

  again = () => {
    this.error = this.view = this.result = undefined;
    this.step = 0;
  };
}
