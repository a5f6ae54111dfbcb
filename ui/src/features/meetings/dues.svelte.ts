/**
 * Dues at the door by keyboard: arrows go from person to person, one key marks and goes on, Enter goes into the amount
 * and from there to the next one.
 */
import type { DuesPerson } from "$lib/contract";
import { PersonWalk } from "./person-walk.svelte";

export type DuesMark = "paid" | "unpaid" | "exempt" | "";

export const DUES_MARKS = ["paid", "unpaid", "exempt"] as const;

const MARK_KEYS: Record<string, DuesMark> = {
  "1": "paid",
  n: "paid",
  "2": "unpaid",
  c: "unpaid",
  "3": "exempt",
  m: "exempt",
  "0": "",
  delete: "",
  backspace: "",
};

export interface DuesHands {
  people: () => readonly DuesPerson[];
  mark: (person: DuesPerson, mark: DuesMark) => void;
}

export class DuesList extends PersonWalk<DuesPerson> {
  /** The keys act inside the amount of that person. */
  typing = $state(false);

  constructor(private readonly hands: DuesHands) {
    super(hands.people);
  }

  /** A key pressed on the list. True when it meant something here. */
  press(key: string): boolean {
    const name = key.toLowerCase();
    if (this.typing) return this.#inAmount(name);
    const mark = MARK_KEYS[name];
    if (mark !== undefined) {
      const person = this.current;
      if (person) this.choose(person, mark);
      return true;
    }
    if (name === "enter") {
      this.typing = true;
      return true;
    }
    return this.walk(name);
  }

  /** Mark somebody; the list goes on to the next person. */
  choose(person: DuesPerson, mark: DuesMark) {
    this.go(person.member);
    this.hands.mark(person, mark);
    if (mark !== "") this.step(1);
  }

  /** Enter takes the amount as paid and goes on to the next one; Escape goes back to the person. */
  #inAmount(key: string): boolean {
    if (key === "escape") {
      this.typing = false;
      return true;
    }
    if (key !== "enter") return false;
    const person = this.current;
    if (person && person.mark === "") this.hands.mark(person, "paid");
    if (this.isLast) this.typing = false;
    else this.step(1);
    return true;
  }
}
