/** One resolution or conclusion on screen: every field is a change of its own, typed words go through drafts. */
import { createContext } from "svelte";
import type { ResolutionView } from "$lib/contract";
import { perform } from "$lib/command";
import { Drafts } from "$lib/drafts.svelte";
import { reasonOf } from "$lib/i18n";
import { nfc } from "$lib/text";

export class ResolutionModel {
  /** Why a field was refused, in words. */
  refused = $state<Record<string, string | undefined>>({});
  readonly drafts: Drafts;

  constructor(
    readonly id: string,
    private readonly source: () => ResolutionView | undefined,
  ) {
    this.drafts = new Drafts(`resolution/${id}`, (place, text) => this.#typed(place, text));
  }

  get view(): ResolutionView | undefined {
    return this.source();
  }

  set = async (field: string, value: string): Promise<boolean> => {
    const done = await perform("resolution_edit", { id: this.id, field, value: nfc(value) }, { quiet: true, ownErrors: true });
    this.refused[field] = done.ok ? undefined : reasonOf(done.error, field);
    return done.ok;
  };

  /** The words the minutes have, in place of what stands there: offered to be taken back. */
  takeDrafted = (key: string, words: string) => perform("resolution_edit", { id: this.id, field: `texts.${key}`, value: words });

  retake = () => perform("resolution_retake", { id: this.id });

  /** Work for the year; a new one when `task` is empty, taken back when nothing is left of its words. */
  assign = async (member: string, task: string, title: string, deadline: string): Promise<boolean> =>
    (await perform("assignment_put", { id: this.id, task, member, title: nfc(title), deadline }, { quiet: title !== "" })).ok;

  /** Places: `texts.<key>` and other fields; `work/<member>/<task>` for work of the year. */
  #typed(place: string, text: string): Promise<boolean> {
    const [head = "", member = "", task = ""] = place.split("/");
    if (head !== "work") return this.set(place, text);
    if (task === "" && text.trim() === "") return Promise.resolve(true);
    const held = this.view?.assignments.find((one) => one.member.id === member)?.tasks.find((one) => one.id === task);
    return this.assign(member, task, text, held?.deadline ?? "");
  }
}

export const [useResolution, setResolution] = createContext<ResolutionModel>();
