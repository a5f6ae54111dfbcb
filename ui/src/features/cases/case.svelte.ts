/** One candidate's file on screen: every field is a change of its own, refusals stand beside their field. */
import { createContext } from "svelte";
import { perform } from "$lib/command";
import type { CaseItem, CaseItems, CaseView, MemberOption } from "$lib/contract";
import { Drafts } from "$lib/drafts.svelte";
import { reasonOf } from "$lib/i18n";
import { nfc } from "$lib/text";

/** The lists of a file; the path of a field inside one is `<list>/<item>/<field>`. */
export type CaseList = "papers" | "introducers" | "remarks" | "verifications";

const IN_LIST = /^(papers|introducers|remarks|verifications)\/([^/]+)\/([^/]+)$/;

export class CaseModel {
  /** Why a field was refused, in words, by key. */
  refused = $state<Record<string, string | undefined>>({});

  /** What is being typed into the file. */
  readonly drafts: Drafts;

  constructor(
    readonly id: string,
    private readonly source: () => CaseView | undefined,
    private readonly lists: () => CaseItems | undefined = () => undefined,
  ) {
    this.drafts = new Drafts(`case/${id}`, this.set);
  }

  get view(): CaseView | undefined {
    return this.source();
  }

  /** Members who can be chosen in a list. */
  get members(): readonly MemberOption[] {
    return this.lists()?.members ?? [];
  }

  items(list: CaseList): CaseItem[] {
    return (this.lists()?.items ?? []).filter((item) => item.list === list);
  }

  value = (key: string): string => {
    const [, list, id, field] = IN_LIST.exec(key) ?? [];
    if (!field) return this.view?.values[key] ?? "";
    return this.lists()?.items.find((item) => item.list === list && item.id === id)?.values[field] ?? "";
  };

  /** Record what was typed. False when it was refused: the text stays, with the reason. */
  set = async (key: string, typed: string): Promise<boolean> => {
    const [, list, item, field] = IN_LIST.exec(key) ?? [];
    const value = nfc(typed);
    const quiet = { quiet: true, ownErrors: true };
    const outcome =
      list && item && field
        ? await perform("case_item_edit", { id: this.id, list, item, field, value }, quiet)
        : await perform("case_edit", { id: this.id, field: key, value }, quiet);
    this.refused[key] = outcome.ok ? undefined : reasonOf(outcome.error, field ?? key);
    return outcome.ok;
  };

  count = (field: string, value: number | null) => this.set(field, value === null ? "" : String(value));

  flag = (field: string, on: boolean) => this.set(field, on ? "yes" : "");

  /** A new item of a list; its id, or nothing when it was refused. */
  add = async (list: CaseList, values: Record<string, string> = {}): Promise<string | undefined> => {
    const outcome = await perform("case_item_add", { id: this.id, list, values });
    return outcome.ok ? outcome.value.id : undefined;
  };

  /** Take an item out of its list; it stays in the history and can be brought back. */
  strike = (list: CaseList, item: string) => perform("case_item_strike", { id: this.id, list, item });

  /** The vote the file uses, as `case_edit` takes it. */
  get vote(): string {
    const chosen = this.view?.votes.find((vote) => vote.chosen);
    return chosen ? `${chosen.meeting}/${chosen.vote}` : "";
  }
}

export const [useCase, setCase] = createContext<CaseModel>();
