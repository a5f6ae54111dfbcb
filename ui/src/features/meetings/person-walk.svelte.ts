/** Walking a list of people by keys: arrows, Home and End. One person at a time is the one the other keys act on. */
export class PersonWalk<P extends { member: string }> {
  /** Place of the person the keys act on. */
  active = $state(0);

  constructor(readonly people: () => readonly P[]) {}

  get current(): P | undefined {
    return this.people()[this.active];
  }

  get isLast(): boolean {
    return this.active >= this.#last;
  }

  /** To a member by id; to the first one when nobody has it. */
  go(member: string) {
    this.active = Math.max(
      0,
      this.people().findIndex((person) => person.member === member),
    );
  }

  step(by: number) {
    this.active = Math.min(Math.max(0, this.active + by), this.#last);
  }

  /** True when the key walks. */
  walk(key: string): boolean {
    if (key === "arrowdown") this.step(1);
    else if (key === "arrowup") this.step(-1);
    else if (key === "home") this.active = 0;
    else if (key === "end") this.active = this.#last;
    else return false;
    return true;
  }

  get #last(): number {
    return Math.max(0, this.people().length - 1);
  }
}
