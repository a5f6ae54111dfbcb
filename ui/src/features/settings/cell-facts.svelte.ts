/** The cell's own facts on screen: each is a change of its own, a refusal stands beside its field. */
import { createContext } from "svelte";
import type { CellView, FieldChange } from "$lib/contract";
import { perform } from "$lib/command";
import { Drafts } from "$lib/drafts.svelte";
import { reasonOf, t, tCode } from "$lib/i18n";
import { nfc } from "$lib/text";

export class CellFacts {
  /** Why a field was refused, in words, by key. */
  refused = $state<Record<string, string | undefined>>({});
  /** What is being typed. */
  readonly drafts: Drafts;

  constructor(private readonly source: () => CellView | undefined) {
    this.drafts = new Drafts("cell", this.set);
  }

  value = (key: string): string => this.source()?.values[key] ?? "";

  /** Record what was typed, offered to be taken back. */
  set = async (field: string, value: string): Promise<boolean> => {
    const outcome = await perform("cell_edit", { field, value: nfc(value) }, { ownErrors: true });
    this.refused[field] = outcome.ok ? undefined : reasonOf(outcome.error, field);
    return outcome.ok;
  };
}

export const [useCell, setCell] = createContext<CellFacts>();

/** Paths of the record under the names of its fields on screen. */
const NAMES: Readonly<Record<string, string>> = {
  name: "name",
  superior: "superior",
  superior_kind: "superior_kind",
  kind: "kind",
  place: "place",
  meeting_place: "meeting_place",
  secretary_name: "secretary",
  has_committee: "committee",
  score_sheet: "score_sheet",
  overlay: "overlay",
  "agreement.number": "agreement_number",
  "agreement.date": "agreement_date",
  "agreement.note": "agreement_note",
};

/** Facts that are set at the year plan. */
const PLAN: Readonly<Record<string, string>> = {
  regular_day: "plan.day",
  regular_time: "plan.time",
  regular_from: "plan.from",
  regular_to: "plan.to",
};

/** A change of the cell's history in words; undefined for what no screen shows. */
export function told({ field, old, new: now }: FieldChange) {
  const [list, symbol] = field.split(".");
  if (list === "next_numbers" && symbol) {
    return { what: t("setup.number_of", { type: tCode(`setup.type_${symbol}`, {}, symbol), symbol }), old, now };
  }
  const name = NAMES[field];
  if (field in PLAN) return { what: tCode(PLAN[field] ?? ""), old, now };
  if (name === undefined) return undefined;
  return { what: tCode(`setup.${name}`), old: inWords(field, old), now: inWords(field, now) };
}

function inWords(field: string, value: string): string {
  if (value === "") return "";
  if (field === "kind") return tCode(`setup.kind_${value}`, {}, value);
  if (field === "superior_kind") return tCode(`setup.superior_${value}`, {}, value);
  if (field === "has_committee") return t(value === "true" ? "value.yes" : "value.no");
  return value;
}
