/**
 * Numbers somebody types that the core may refuse: what was typed stays on screen with the reason, until it is right.
 * Answers may come late; only the one to the latest try counts.
 */
import { showError, type Outcome } from "$lib/command";
import type { FieldError } from "$lib/contract";
import { errorText, tCode } from "$lib/i18n";

export class Tries<T extends object> {
  /** Typed, and not kept yet. */
  unkept = $state.raw<Partial<T>>({});
  #refused = $state.raw<FieldError[]>([]);
  #latest = 0;

  readonly reasons = $derived(this.#refused.map(({ code, params }) => tCode(`refusal.${code}`, params) || errorText({ code, params }).message));

  async make<V>(change: Partial<T>, sent: Promise<Outcome<V>>): Promise<Outcome<V>> {
    this.unkept = { ...this.unkept, ...change };
    this.#latest += 1;
    const turn = this.#latest;
    const outcome = await sent;
    if (turn !== this.#latest) return outcome;
    if (outcome.ok) this.clear();
    else if (outcome.error.fields.length > 0) this.#refused = outcome.error.fields;
    else showError(outcome.error);
    return outcome;
  }

  clear() {
    this.unkept = {};
    this.#refused = [];
  }
}
