/**
 * Taking attendance by keyboard: arrows go from person to person, one key marks and goes on to the next. An excused
 * absence asks for its reason before it goes on.
 */
import { PersonWalk } from "./person-walk.svelte";

export type Mark = "present" | "excused" | "unexcused" | "";

/** Reasons as the minutes print them, so they stay Vietnamese whatever the language of the screen. */
export const REASONS = [
  { key: "away", text: "Đi công tác" },
  { key: "ill", text: "Bệnh / sức khỏe" },
  { key: "family", text: "Việc gia đình / việc riêng" },
] as const;

export const MARKS = ["present", "excused", "unexcused"] as const;

/** Đến muộn, về sớm: at this minute. */
const CLOCK_KEYS: Record<string, "arrived" | "left"> = { m: "arrived", v: "left" };

const MARK_KEYS: Record<string, Mark> = {
  "1": "present",
  c: "present",
  "2": "excused",
  l: "excused",
  "3": "unexcused",
  k: "unexcused",
  "0": "",
  delete: "",
  backspace: "",
};

export interface Attender {
  member: string;
  mark: string;
}

export interface AttendanceHands {
  people: () => readonly Attender[];
  mark: (member: string, mark: Mark, reason: string) => void;
  /** Somebody comes or goes this minute. */
  clock: (member: string, what: "arrived" | "left") => void;
}

export class AttendanceList extends PersonWalk<Attender> {
  /** The member whose reason is being asked. */
  asking = $state<string>();
  /** The reason is being typed: "lý do khác". */
  typing = $state(false);

  constructor(private readonly hands: AttendanceHands) {
    super(hands.people);
  }

  /** A key pressed on the list. True when it meant something here. */
  press(key: string): boolean {
    const name = key.toLowerCase();
    if (this.asking !== undefined) return this.#answer(name);
    const mark = MARK_KEYS[name];
    if (mark !== undefined) {
      const person = this.current;
      if (person) this.choose(person.member, mark);
      return true;
    }
    const what = CLOCK_KEYS[name];
    if (what !== undefined) {
      const person = this.current;
      if (person) this.hands.clock(person.member, what);
      return true;
    }
    return this.walk(name);
  }

  /** Mark somebody; the list goes on to the next person unless a reason is still to be given. */
  choose(member: string, mark: Mark) {
    this.go(member);
    this.hands.mark(member, mark, "");
    this.typing = false;
    this.asking = mark === "excused" ? member : undefined;
    if (mark !== "excused" && mark !== "") this.step(1);
  }

  /** The reason of the one being asked. */
  excuse(reason: string) {
    const member = this.asking;
    if (member === undefined) return;
    this.hands.mark(member, "excused", reason);
    this.close();
    this.step(1);
  }

  /** Ask again why somebody is excused. */
  ask(member: string) {
    this.go(member);
    this.asking = member;
    this.typing = false;
  }

  close() {
    this.asking = undefined;
    this.typing = false;
  }

  #answer(key: string): boolean {
    const reason = REASONS[Number(key) - 1];
    if (reason) this.excuse(reason.text);
    else if (key === String(REASONS.length + 1)) this.typing = true;
    else if (key === "escape") this.close();
    else return false;
    return true;
  }
}
