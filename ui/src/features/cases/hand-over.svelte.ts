/** A hand-over while it is being written down: which papers go, how many sheets each, to whom. */
import type { CaseHandable, CaseHandOverInput, CaseHandOvers } from "$lib/contract";
import { t } from "$lib/i18n";
import { nfc } from "$lib/text";

export const HAND_OVER_STEPS = ["admission", "recognition", "other"] as const;
export type HandOverStep = (typeof HAND_OVER_STEPS)[number];

/** A paper of the list: one the file has, or one that was added by hand. */
export interface HandedRow {
  key: string;
  kind: string;
  item: string;
  title: string;
  /** Number and date, as the paper carries them, and when it went before. */
  about: string;
  taken: boolean;
  sheets: number | null;
  copy: boolean;
}

const rowOf = (paper: CaseHandable, step: string): HandedRow => ({
  key: `${paper.kind}/${paper.item}`,
  kind: paper.kind,
  item: paper.item,
  title: paper.title,
  about: [paper.number, paper.date, paper.handed_on && t("handover.before", { on: paper.handed_on })].filter(Boolean).join(", "),
  taken: paper.step === step && paper.handed_on === "",
  sheets: null,
  copy: false,
});

export class HandingOver {
  step = $state<HandOverStep>("admission");
  on = $state("");
  by = $state("");
  byPost = $state("");
  toName = $state("");
  toPost = $state("");
  toBody = $state("");
  note = $state("");
  rows = $state<HandedRow[]>([]);
  #papers: readonly CaseHandable[];
  #added = 0;

  constructor(readonly view: CaseHandOvers) {
    this.#papers = view.papers;
    this.on = view.today;
    this.by = view.by;
    this.byPost = view.by_post;
    this.toBody = view.to_body;
    this.choose(view.step as HandOverStep);
  }

  /** What it is for decides which papers are proposed, those that did not go before; what was added by hand stays. */
  choose(step: HandOverStep) {
    this.step = step;
    const counted = new Map(this.rows.map((row) => [row.key, row]));
    const proposed = this.#papers.map((paper) => {
      const { sheets = null, copy = false } = counted.get(`${paper.kind}/${paper.item}`) ?? {};
      return { ...rowOf(paper, step), sheets, copy };
    });
    this.rows = [...proposed, ...this.rows.filter(({ kind }) => kind === "")];
  }

  /** One more line, for a paper that the file does not list. */
  add() {
    this.#added += 1;
    this.rows.push({ key: `added/${this.#added}`, kind: "", item: "", title: "", about: "", taken: true, sheets: null, copy: true });
  }

  readonly taken = $derived(this.rows.filter((row) => row.taken));
  readonly sheets = $derived(this.taken.reduce((sum, { sheets }) => sum + (sheets ?? 0), 0));

  /** Why it cannot be recorded yet. */
  readonly lacking = $derived.by(() => {
    if (this.view.blocking > 0) return t("handover.blocked", { count: this.view.blocking });
    if (this.taken.length === 0) return t("handover.need_papers");
    if (this.taken.some(({ sheets }) => sheets === null || sheets === 0)) return t("handover.need_sheets");
    if (this.on === "") return t("handover.need_day");
    if (this.toName.trim() === "" || this.toBody.trim() === "" || this.by.trim() === "") return t("handover.need_names");
    return undefined;
  });

  get input(): CaseHandOverInput {
    const text = (typed: string) => nfc(typed).trim();
    return {
      id: this.view.id,
      step: this.step,
      on: this.on,
      by: text(this.by),
      by_post: text(this.byPost),
      to_name: text(this.toName),
      to_post: text(this.toPost),
      to_body: text(this.toBody),
      note: text(this.note),
      papers: this.taken.map(({ kind, item, title, sheets, copy }) => ({
        kind,
        item,
        title: kind === "" ? text(title) : "",
        sheets: String(sheets ?? ""),
        copy,
      })),
    };
  }
}
