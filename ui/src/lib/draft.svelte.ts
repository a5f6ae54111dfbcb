/**
 * Typing is not committing. While someone types, the text is put aside as a draft within two seconds; leaving the
 * field, half a minute of rest or locking makes it a change of the record. There is no save button.
 */
import { onDestroy } from "svelte";
import { call } from "$lib/host";

/** Below the promised 2 s, counted from the first keystroke that is not yet safe. */
const PUT_MS = 1_500;
const IDLE_MS = 30_000;

export type DraftState = "clean" | "typing" | "kept" | "failed";

/** Everything being typed anywhere, so that locking and closing lose nothing. */
const open = new Set<{ commit(): Promise<void>; put(): Promise<void> }>();

/** Commit every open draft; called before the vault locks. */
export async function commitDrafts() {
  await Promise.allSettled([...open].map((draft) => draft.commit()));
}

/** Put every open draft aside at once; called when the window is hidden or closed. */
export async function putDrafts() {
  await Promise.allSettled([...open].map((draft) => draft.put()));
}

export class Draft {
  state = $state<DraftState>("clean");
  #text: string | undefined;
  #putTimer: ReturnType<typeof setTimeout> | undefined;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param key names the place: `meeting/<id>/item/<id>/text`
   * @param save makes the change; resolves to false when it was refused, and the draft then stays
   */
  constructor(
    readonly key: string,
    private readonly save: (text: string) => Promise<boolean>,
  ) {}

  /** On every keystroke. */
  typed(text: string) {
    this.#hold(text);
    this.#putTimer ??= setTimeout(() => void this.put(), PUT_MS);
    clearTimeout(this.#idleTimer);
    this.#idleTimer = setTimeout(() => void this.commit(), IDLE_MS);
  }

  /** Make it durable, without touching the record. */
  async put() {
    clearTimeout(this.#putTimer);
    this.#putTimer = undefined;
    if (this.state === "clean" || this.#text === undefined) return;
    const text = this.#text;
    try {
      await call("draft_put", { key: this.key, text });
      if (this.#text === text) this.state = "kept";
    } catch {
      this.state = "failed";
      this.#putTimer ??= setTimeout(() => void this.put(), PUT_MS);
    }
  }

  /**
   * On leaving the field: one change of the record for everything typed since the last one. The field may say how it
   * reads what was typed: `5-3-1965` is `05/03/1965`.
   */
  async commit(read?: string) {
    if (read !== undefined) this.#hold(read);
    if (this.state === "clean" || this.#text === undefined) return;
    const text = this.#text;
    this.#stop();
    if (!(await this.save(text))) return void this.put();
    if (this.#text !== text) return;
    this.#text = undefined;
    this.state = "clean";
    open.delete(this);
    await call("draft_delete", { key: this.key }).catch(() => undefined);
  }

  /** The text has gone elsewhere: nothing is committed. */
  async discard() {
    this.#stop();
    this.#text = undefined;
    this.state = "clean";
    open.delete(this);
    await call("draft_delete", { key: this.key }).catch(() => undefined);
  }

  #hold(text: string) {
    this.#text = text;
    this.state = "typing";
    open.add(this);
  }

  #stop() {
    clearTimeout(this.#putTimer);
    clearTimeout(this.#idleTimer);
    this.#putTimer = this.#idleTimer = undefined;
  }
}

/** A draft that belongs to a component: leaving the screen commits it. */
export function useDraft(key: string, save: (text: string) => Promise<boolean>): Draft {
  const draft = new Draft(key, save);
  onDestroy(() => void draft.commit());
  return draft;
}
