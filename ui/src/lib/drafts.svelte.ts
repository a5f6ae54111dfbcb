/**
 * Everything typed on one screen: a draft for every place, and what was cut off last time. The vault keeps drafts through
 * a crash, a reload and a lock; the screen that opens next makes changes of them and says so.
 */
import { ask } from "$lib/command";
import { useDraft, type Draft } from "$lib/draft.svelte";
import { call } from "$lib/host";
import { t } from "$lib/i18n";
import { toasts } from "$lib/toasts.svelte";

export class Drafts {
  /** Texts that were refused, by place: they stand in their fields until they are right. */
  refused = $state.raw<Readonly<Record<string, string>>>({});

  /**
   * @param record names what is on screen: `member/<id>`
   * @param save makes the change of what was typed at a place; resolves to false when it was refused
   */
  constructor(
    readonly record: string,
    private readonly save: (place: string, text: string) => Promise<boolean>,
  ) {}

  /** The draft of one field; belongs to the component that asks for it. */
  field(place: string): Draft {
    return useDraft(this.key(place), (text) => this.#commit(place, text));
  }

  /** What a field shows: the text still to be put right, else what the record holds. */
  shown(place: string, value: string): string {
    return this.refused[place] ?? value;
  }

  /** What was typed when the app was cut off becomes part of the record now. */
  async restore(): Promise<void> {
    const start = this.key("");
    const { drafts } = await ask("draft_list", {});
    let restored = 0;
    for (const { key, text } of drafts) {
      if (!key.startsWith(start) || !(await this.#commit(key.slice(start.length), text))) continue;
      restored += 1;
      await call("draft_delete", { key });
    }
    if (restored > 0) toasts.show({ tone: "done", text: t("draft.restored", { count: restored }) });
  }

  /** The text went another way. */
  forget(place: string) {
    this.refused = Object.fromEntries(Object.entries(this.refused).filter(([other]) => other !== place));
  }

  async #commit(place: string, text: string): Promise<boolean> {
    const taken = await this.save(place, text);
    if (taken) this.forget(place);
    else this.refused = { ...this.refused, [place]: text };
    return taken;
  }

  /** Where the draft of a place is kept. */
  key(place: string): string {
    return `${this.record}/${place}`;
  }
}
