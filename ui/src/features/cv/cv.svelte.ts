/** A candidate's CV on screen: every value is a change of its own, refusals stand beside their field. */
import { createContext } from "svelte";
import { perform } from "$lib/command";
import type { CvRelative, CvRow, CvView, Finding } from "$lib/contract";
import { Drafts } from "$lib/drafts.svelte";
import { errorText, refusalOf } from "$lib/i18n";
import { nfc } from "$lib/text";

/** A list with the row and the field a place names: `jobs/<row>/from`, `relatives/<id>/history/<row>/work`. */
export function rowPlace(place: string): { list: string; row: string; field: string } | undefined {
  const parts = place.split("/");
  if (parts.length < 3) return undefined;
  const field = parts.pop() ?? "";
  const row = parts.pop() ?? "";
  return { list: parts.join("/"), row, field };
}

export class CvModel {
  /** Why a value was refused, in words, by place. */
  refused = $state<Record<string, string | undefined>>({});
  /** The row that was made last and takes the focus when it appears. */
  fresh = $state("");

  readonly drafts: Drafts;

  constructor(
    readonly id: string,
    private readonly source: () => CvView | undefined,
  ) {
    this.drafts = new Drafts(`cv/${id}`, this.set);
  }

  get view(): CvView | undefined {
    return this.source();
  }

  value = (key: string): string => this.view?.values[key] ?? "";

  rows = (list: string): readonly CvRow[] => this.view?.lists[list] ?? [];

  family = (group: string, side: string): readonly CvRelative[] =>
    (this.view?.relatives ?? []).filter(({ values }) => values["group"] === group && values["side"] === side);

  findingsOf = (target: string): readonly Finding[] => (this.view?.findings ?? []).filter((finding) => finding.target === target);

  /** Record what was typed at a place: a field of the CV, or of a row. */
  set = async (place: string, typed: string): Promise<boolean> => {
    const at = rowPlace(place);
    const value = nfc(typed);
    const quiet = { quiet: true, ownErrors: true };
    const outcome = at
      ? await perform("cv_row_edit", { id: this.id, ...at, value }, quiet)
      : await perform("cv_edit", { id: this.id, field: place, value }, quiet);
    const field = at ? at.field : place;
    this.refused[place] = outcome.ok ? undefined : (refusalOf(outcome.error, field) ?? errorText(outcome.error).message);
    return outcome.ok;
  };

  /** A new row before another one or at the end; it takes the focus. */
  add = async (list: string, before = "", values: Record<string, string> = {}): Promise<void> => {
    const made = await perform("cv_row_add", { id: this.id, list, before, values }, { quiet: true });
    if (made.ok) this.fresh = made.value.id;
  };

  /** One place up (-1) or down (1) among the rows shown together. */
  shift = async (list: string, ids: readonly string[], row: string, by: -1 | 1): Promise<void> => {
    const at = ids.indexOf(row);
    const target = at + by;
    if (at < 0 || target < 0 || target >= ids.length) return;
    const before = ids[by < 0 ? target : target + 1] ?? "";
    await perform("cv_row_move", { id: this.id, list, row, before }, { quiet: true });
  };

  strike = (list: string, row: string) => perform("cv_row_strike", { id: this.id, list, row });

  suggest = (group: string, side: string) => perform("cv_relatives_suggest", { id: this.id, group, side });
}

export const [useCv, setCv] = createContext<CvModel>();
