/** One candidate's file on screen: every field is a change of its own, refusals stand beside their field. */
import { createContext } from "svelte";
import { perform } from "$lib/command";
import type { CaseView } from "$lib/contract";
import { Drafts } from "$lib/drafts.svelte";
import { reasonOf } from "$lib/i18n";
import { nfc } from "$lib/text";

export class CaseModel {
  /** Why a field was refused, in words, by key. */
  refused = $state<Record<string, string | undefined>>({});

  /** What is being typed into the file. */
  readonly drafts: Drafts;

  constructor(
    readonly id: string,
    private readonly source: () => CaseView | undefined,
  ) {
    this.drafts = new Drafts(`case/${id}`, this.set);
  }

  get view(): CaseView | undefined {
    return this.source();
  }

  value = (key: string): string => this.view?.values[key] ?? "";

  /** Record what was typed. False when it was refused: the text stays, with the reason. */
  set = async (field: string, value: string): Promise<boolean> => {
    const outcome = await perform("case_edit", { id: this.id, field, value: nfc(value) }, { quiet: true, ownErrors: true });
    this.refused[field] = outcome.ok ? undefined : reasonOf(outcome.error, field);
    return outcome.ok;
  };

  count = (field: string, value: number | null) => this.set(field, value === null ? "" : String(value));

  /** The vote the file uses, as `case_edit` takes it. */
  get vote(): string {
    const chosen = this.view?.votes.find((vote) => vote.chosen);
    return chosen ? `${chosen.meeting}/${chosen.vote}` : "";
  }
}

export const [useCase, setCase] = createContext<CaseModel>();
