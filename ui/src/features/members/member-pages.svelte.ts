/** The members that match, page by page: the list knows how many there are and fetches what comes into view. */
import { ask } from "$lib/command";
import type { MemberRow, WireError } from "$lib/contract";
import { toWireError } from "$lib/host";
import { Query } from "$lib/query.svelte";

export interface MemberFilter {
  text: string;
  status: string;
}

/** A place in the list; its row arrives when the place comes into view. */
export interface Slot {
  index: number;
  row: MemberRow | undefined;
}

export const PAGE = 100;

export class MemberPages {
  /** Why rows further down could not be fetched. */
  failure = $state.raw<WireError>();
  #later = $state.raw<ReadonlyMap<number, readonly MemberRow[]>>(new Map());
  #asked = new Set<number>();
  #generation = 0;
  readonly first: Query<"member_list">;

  constructor(private readonly filter: () => MemberFilter) {
    this.first = new Query("member_list", () => ({ ...filter(), offset: 0, limit: PAGE }), {
      kinds: ["member", "person"],
    });
    // A new answer for the top means the rows below may have moved.
    $effect(() => {
      void this.first.value;
      this.#generation += 1;
      this.#asked.clear();
      this.#later = new Map();
      this.failure = undefined;
    });
  }

  readonly total = $derived.by(() => this.first.value?.total ?? 0);
  readonly counts = $derived.by(() => this.first.value?.counts ?? {});
  readonly slots: readonly Slot[] = $derived.by(() =>
    Array.from({ length: this.total }, (_, index) => ({ index, row: this.#rowAt(index) })),
  );

  #rowAt(index: number): MemberRow | undefined {
    const page = Math.floor(index / PAGE);
    const rows = page === 0 ? this.first.value?.rows : this.#later.get(page);
    return rows?.[index - page * PAGE];
  }

  /** A place without a row came into view. */
  async need(index: number) {
    const page = Math.floor(index / PAGE);
    if (page === 0 || this.#asked.has(page)) return;
    this.#asked.add(page);
    const generation = this.#generation;
    try {
      const { rows } = await ask("member_list", { ...this.filter(), offset: page * PAGE, limit: PAGE });
      if (generation === this.#generation) this.#later = new Map(this.#later).set(page, rows);
    } catch (thrown) {
      if (generation === this.#generation) this.failure = toWireError(thrown);
    }
  }

  again = () => {
    this.#asked.clear();
    this.failure = undefined;
    void this.first.refresh();
  };
}
