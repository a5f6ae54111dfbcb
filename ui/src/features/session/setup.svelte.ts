/** The first run: what it asks, what is still missing, and the two commands it ends in. */
import { DOCUMENT_TYPES, type CELL_KINDS, type DocumentType, type SUPERIOR_KINDS } from "$lib/cell";
import type { CellInput, WireError } from "$lib/contract";
import { perform } from "$lib/command";
import { nfc } from "$lib/text";

export const STEPS = ["cell", "agreement", "numbers", "passphrase", "recovery"] as const;
export type Step = (typeof STEPS)[number];

/** The least score the core accepts. */
const ACCEPTED = 2;

export type Gap = "empty" | "number" | "weak" | "differs";

export class Setup {
  step = $state<Step>("cell");
  cell = $state({
    name: "",
    superior: "",
    superior_kind: "commune" as (typeof SUPERIOR_KINDS)[number],
    kind: "residential" as (typeof CELL_KINDS)[number],
    place: "",
    meeting_place: "",
    secretary: "",
    has_committee: false,
  });
  agreement = $state({ number: "", date: "", note: "" });
  numbers = $state<Record<DocumentType, string>>(
    Object.fromEntries(DOCUMENT_TYPES.map((type) => [type, "1"])) as Record<DocumentType, string>,
  );
  passphrase = $state("");
  again = $state("");
  score = $state<number>();
  /** Which groups of the recovery code to type back, counted from 1. */
  check = $state.raw<number[]>([]);
  groups = $state<string[]>([]);
  busy = $state(false);
  error = $state.raw<WireError>();
  /** The gaps of this step are shown once somebody tried to go on. */
  tried = $state(false);

  get index() {
    return STEPS.indexOf(this.step);
  }

  /** What is missing on this step, by field. */
  gaps: Partial<Record<string, Gap>> = $derived.by(() => {
    const empty = (fields: Record<string, string>): Partial<Record<string, Gap>> =>
      Object.fromEntries(
        Object.entries(fields)
          .filter(([, value]) => value.trim() === "")
          .map(([field]) => [field, "empty" as const]),
      );
    switch (this.step) {
      case "cell": {
        const { name, superior, place, secretary } = this.cell;
        return empty({ name, superior, place, secretary });
      }
      case "agreement": {
        const { date, note } = this.agreement;
        return empty({ date, note });
      }
      case "numbers":
        return Object.fromEntries(
          DOCUMENT_TYPES.filter((type) => !/^[1-9]\d{0,4}$/.test(this.numbers[type].trim())).map((type) => [type, "number"]),
        );
      case "passphrase":
        if (this.passphrase === "") return { passphrase: "empty" };
        if (this.score !== undefined && this.score < ACCEPTED) return { passphrase: "weak" };
        return nfc(this.passphrase) === nfc(this.again) ? {} : { again: "differs" };
      case "recovery":
        return Object.fromEntries(
          this.groups.flatMap((text, index) => (text.trim() === "" ? [[String(index), "empty" as const]] : [])),
        );
    }
  });

  get complete() {
    return Object.keys(this.gaps).length === 0;
  }

  back() {
    this.tried = false;
    this.error = undefined;
    this.step = STEPS[Math.max(0, this.index - 1)] ?? "cell";
  }

  /** Go on if nothing is missing; the last two steps ask the core. True when the book is ready to open. */
  async next(): Promise<boolean> {
    this.tried = true;
    if (!this.complete || this.busy) return false;
    this.busy = true;
    this.error = undefined;
    try {
      if (this.step === "passphrase") return await this.#create();
      if (this.step === "recovery") return await this.#confirm();
      this.#advance();
      return false;
    } finally {
      this.busy = false;
    }
  }

  #advance() {
    this.tried = false;
    this.step = STEPS[this.index + 1] ?? "recovery";
  }

  async #create() {
    const outcome = await perform("vault_create", { cell: this.#input(), passphrase: nfc(this.passphrase) }, { ownErrors: true });
    if (!outcome.ok) {
      this.error = outcome.error;
      return false;
    }
    this.check = outcome.value.check;
    this.groups = this.check.map(() => "");
    // Neither is needed in this window any more.
    this.passphrase = this.again = "";
    this.#advance();
    return false;
  }

  async #confirm() {
    const groups = this.check.map((index, at) => ({ index, text: nfc(this.groups[at] ?? "").trim() }));
    const outcome = await perform("recovery_confirm", { groups }, { ownErrors: true });
    if (!outcome.ok) this.error = outcome.error;
    return outcome.ok;
  }

  #input(): CellInput {
    return {
      ...$state.snapshot(this.cell),
      agreement: $state.snapshot(this.agreement),
      numbers: DOCUMENT_TYPES.map((symbol) => ({ symbol, next: Number(this.numbers[symbol]) })),
    };
  }
}
