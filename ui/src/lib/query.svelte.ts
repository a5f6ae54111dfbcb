/**
 * Answers of the core, shared and kept fresh. Two screens asking the same thing share one answer; after each commit the
 * answers in use are asked again, the others forgotten.
 */
import type { CommandName, Input, Notice, Output, WireError } from "$lib/contract";
import { call, onNotice, toWireError } from "$lib/host";

class Answer<N extends CommandName> {
  value = $state.raw<Output<N>>();
  error = $state.raw<WireError>();
  loading = $state(true);
  users = 0;
  #asked = 0;

  constructor(
    readonly name: N,
    readonly input: Input<N>,
    readonly kinds: readonly string[] | undefined,
  ) {
    void this.refresh();
  }

  /** Ask again. A late answer to an earlier question never replaces a newer one. */
  async refresh() {
    const mine = ++this.#asked;
    this.loading = true;
    try {
      const { value } = await call(this.name, this.input);
      if (mine === this.#asked) [this.value, this.error] = [value, undefined];
    } catch (thrown) {
      if (mine === this.#asked) this.error = toWireError(thrown);
    } finally {
      if (mine === this.#asked) this.loading = false;
    }
  }

  touchedBy(notice: Notice) {
    return !this.kinds || notice.kinds.some((kind) => this.kinds?.includes(kind));
  }
}

const answers = new Map<string, Answer<CommandName>>();
let stopListening: (() => void) | undefined;

function listen() {
  stopListening ??= onNotice((notice) => {
    for (const [key, answer] of answers) {
      if (!answer.touchedBy(notice)) continue;
      if (answer.users > 0) void answer.refresh();
      else answers.delete(key);
    }
  });
}

/** Forget every answer; on lock nothing of the vault stays in memory. */
export function forgetAnswers() {
  answers.clear();
}

/** Ask everything in use again. */
export function refreshAnswers() {
  for (const answer of answers.values()) if (answer.users > 0) void answer.refresh();
}

function take<N extends CommandName>(name: N, input: Input<N>, kinds?: readonly string[]): Answer<N> {
  listen();
  const key = `${name} ${JSON.stringify(input)}`;
  let answer = answers.get(key);
  if (!answer) {
    answer = new Answer<CommandName>(name, input, kinds);
    answers.set(key, answer);
  }
  return answer as unknown as Answer<N>;
}

export interface QueryOptions {
  /** Kinds of record the answer depends on; every commit when left out. */
  kinds?: readonly string[];
}

/** A live question of a component; the input may read state and is asked anew when it changes. */
export class Query<N extends CommandName> {
  #answer = $state.raw<Answer<N>>();
  /** The last answer stays on screen while the next one is on its way: no flicker, no lost scroll. */
  #shown = $state.raw<Output<N>>();

  constructor(name: N, input: () => Input<N> | undefined, options: QueryOptions = {}) {
    $effect(() => {
      const wanted = input();
      if (wanted === undefined) return;
      const answer = take(name, $state.snapshot(wanted) as Input<N>, options.kinds);
      answer.users += 1;
      this.#answer = answer;
      return () => {
        answer.users -= 1;
      };
    });
    $effect(() => {
      const value = this.#answer?.value;
      if (value !== undefined) this.#shown = value;
    });
  }

  get value(): Output<N> | undefined {
    return this.#answer?.value ?? this.#shown;
  }

  get error(): WireError | undefined {
    return this.#answer?.error;
  }

  /** True only while there is nothing to show yet. */
  get loading(): boolean {
    return this.value === undefined && this.error === undefined;
  }

  refresh = () => this.#answer?.refresh();
}
