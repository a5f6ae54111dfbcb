/** One candidate's file on screen: every field is a change of its own, refusals stand beside their field. */
import { createContext } from "svelte";
import { ask, perform } from "$lib/command";
import type { CaseView, WireError } from "$lib/contract";
import { call } from "$lib/host";
import { errorText, refusalOf } from "$lib/i18n";
import { nfc } from "$lib/text";

export class CaseModel {
  /** Why a field was refused, in words, by key. */
  refused = $state<Record<string, string | undefined>>({});

  constructor(
    readonly id: string,
    private readonly source: () => CaseView | undefined,
  ) {}

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

  key = (field: string) => `case/${this.id}/${field}`;

  /** What was typed when the app was cut off becomes part of the file now. */
  async restoreDrafts() {
    const prefix = this.key("");
    const { drafts } = await ask("draft_list", {});
    for (const { key, text } of drafts) {
      if (key.startsWith(prefix) && (await this.set(key.slice(prefix.length), text))) await call("draft_delete", { key });
    }
  }
}

function reasonOf(error: WireError, field: string): string {
  return refusalOf(error, field) ?? errorText(error).message;
}

export const [useCase, setCase] = createContext<CaseModel>();
