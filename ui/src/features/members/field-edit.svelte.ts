/** The fields of a member page being edited in place. */
import { createContext } from "svelte";
import { perform } from "$lib/command";
import type { OperationRef, WireError } from "$lib/contract";
import { Drafts } from "$lib/drafts.svelte";
import { call, toWireError } from "$lib/host";
import { errorText, refusalOf } from "$lib/i18n";

export type EditState = "clean" | "committing" | "committed";

/** One field: leaving it makes a change, the refusal or the way back stands beside it. */
export class FieldEdit {
  state = $state<EditState>("clean");
  /** What is wrong, in words. */
  error = $state<string>();
  #op = $state.raw<OperationRef | null>(null);
  #latest = 0;

  constructor(
    private readonly member: string,
    private readonly field: string,
  ) {}

  /** True when what was just typed can be taken back from here. */
  get undoable(): boolean {
    return this.state === "committed" && this.#op !== null;
  }

  /** Record what was typed. False when it was refused: the text stays, with the reason. */
  commit = async (value: string): Promise<boolean> => {
    const mine = ++this.#latest;
    this.state = "committing";
    this.error = undefined;
    try {
      const { op } = await call("member_edit", { id: this.member, field: this.field, value });
      if (mine === this.#latest) [this.state, this.#op] = ["committed", op];
      return true;
    } catch (thrown) {
      if (mine === this.#latest) [this.state, this.error] = ["clean", this.#reason(toWireError(thrown))];
      return false;
    }
  };

  undo = async () => {
    const op = this.#op;
    if (!op) return;
    const outcome = await perform("undo", { op: op.id }, { quiet: true });
    if (outcome.ok) [this.state, this.#op] = ["clean", null];
  };

  #reason(wire: WireError): string {
    const { message, advice } = errorText(wire);
    return refusalOf(wire, this.field) ?? `${message} ${advice}`;
  }
}

/** The edits of one member page, one for each field, and the drafts of what is being typed into them. */
export class MemberEdits {
  readonly drafts: Drafts;
  #edits = new Map<string, FieldEdit>();

  constructor(readonly member: string) {
    this.drafts = new Drafts(`member/${member}`, (field, text) => this.of(field).commit(text));
  }

  of(field: string): FieldEdit {
    const known = this.#edits.get(field);
    if (known) return known;
    const edit = new FieldEdit(this.member, field);
    this.#edits.set(field, edit);
    return edit;
  }
}

export const [useEdits, setEdits] = createContext<MemberEdits>();
