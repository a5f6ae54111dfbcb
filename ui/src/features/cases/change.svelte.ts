/** One date of a milestone before it is recorded: what it would move and break is asked first. */
import { ask, perform } from "$lib/command";
import type { CaseMilestone, CasePlanPreview, CommandName, Input, WireError } from "$lib/contract";
import { toWireError } from "$lib/host";
import { errorText, refusalOf } from "$lib/i18n";

export type DateKind = "planned" | "actual" | "adjusted";

export class DateChange {
  value = $state("");
  reason = $state("");
  /** What the typed day would do; nothing until it was asked. */
  preview = $state.raw<CasePlanPreview>();
  error = $state.raw<WireError>();
  busy = $state(false);
  #asked = 0;

  constructor(
    readonly id: string,
    readonly milestone: Pick<CaseMilestone, "key" | "place" | DateKind>,
    readonly kind: DateKind,
  ) {
    this.value = milestone[kind];
  }

  /** Whether the day differs from what the file holds. */
  get changed(): boolean {
    return this.value !== this.milestone[this.kind];
  }

  /** Whether a day on which something happened is replaced or taken back: that is never done quietly. */
  get corrects(): boolean {
    return this.kind === "actual" && this.milestone.place.kind === "milestone" && this.milestone.actual !== "";
  }

  get needsReason(): boolean {
    return this.corrects || (this.kind === "adjusted" && this.value !== "");
  }

  /** Ask what a day would do. A late answer never replaces that of a newer day. */
  look = async (value: string): Promise<void> => {
    this.value = value;
    this.error = undefined;
    const mine = ++this.#asked;
    if (!this.changed) {
      this.preview = undefined;
      return;
    }
    try {
      const preview = await ask("case_plan_preview", this.#input());
      if (mine === this.#asked) this.preview = preview;
    } catch (thrown) {
      if (mine === this.#asked) [this.preview, this.error] = [undefined, toWireError(thrown)];
    }
  };

  /** Record the day where the file keeps it. */
  async confirm(): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    const outcome = await this.#record();
    this.busy = false;
    this.error = outcome.ok ? undefined : outcome.error;
    return outcome.ok;
  }

  refusal(field: "value" | "reason"): string | undefined {
    if (!this.error) return undefined;
    const own = this.kind === "actual" && field === "value" ? this.milestone.place.field || this.milestone.place.at : field;
    const told = refusalOf(this.error, field) ?? refusalOf(this.error, own);
    return told ?? (field === "value" && this.error.fields.length === 0 ? errorText(this.error).message : undefined);
  }

  #input() {
    return { id: this.id, milestone: this.milestone.key, date: this.kind, value: this.value, reason: this.reason };
  }

  #record() {
    const run = <N extends CommandName>(name: N, input: Input<N>) => perform(name, input, { ownErrors: true });
    const { id, value, milestone } = this;
    const { kind, at, item, field } = milestone.place;
    if (this.kind !== "actual" || kind === "milestone") return run("case_milestone_edit", this.#input());
    if (kind === "field") return run("case_edit", { id, field: at, value });
    const list = kind === "item" ? at : "papers";
    if (item !== "") return run("case_item_edit", { id, list, item, field, value });
    return run("case_item_add", { id, list, values: { kind: at, [field]: value } });
  }
}
