/**
 * Dues at the door by keyboard: arrows go from person to person, one key marks and goes on, Enter goes into the amount
 * and from there to the next one.
 */
import type { DuesPerson } from "$lib/contract";

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

export class DuesList {
  /** The person the keys act on. */
  active = $state(0);
  /** The keys act inside the amount of that person. */
  typing = $state(false);

  constructor(private readonly hands: DuesHands) {}

  get current(): DuesPerson | undefined {
    return this.hands.people()[this.active];
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
    return this.#move(name);
  }

  /** Mark somebody; the list goes on to the next person. */
  choose(person: DuesPerson, mark: DuesMark) {
    this.go(person.member);
    this.hands.mark(person, mark);
    if (mark !== "") this.#step(1);
  }

  go(member: string) {
    this.active = Math.max(
      0,
      this.hands.people().findIndex((person) => person.member === member),
    );
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
    const last = this.active >= this.hands.people().length - 1;
    if (last) this.typing = false;
    else this.#step(1);
    return true;
  }

  #move(key: string): boolean {
    const last = this.hands.people().length - 1;
    switch (key) {
      case "arrowdown":
        this.#step(1);
        return true;
      case "arrowup":
        this.#step(-1);
        return true;
      case "home":
        this.active = 0;
        return true;
      case "end":
        this.active = Math.max(0, last);
        return true;
      default:
        return false;
    }
  }

  #step(by: number) {
    const last = this.hands.people().length - 1;
    this.active = Math.min(Math.max(0, this.active + by), Math.max(0, last));
  }
}
