/**
 * How features run commands. `ask` for answers wanted once (a live answer is a `Query`); `perform` for what changes
 * something: it tells the person and offers to take it back.
 */
import type { CommandName, Input, OperationRef, Output, WireError } from "$lib/contract";
import { call, toWireError } from "$lib/host";
import { errorText, refusalOf, t, tCode } from "$lib/i18n";
import { toasts } from "$lib/toasts.svelte";

/** Run a command and return its value; throws `CallError`. */
export async function ask<N extends CommandName>(name: N, input: Input<N>): Promise<Output<N>> {
  return (await call(name, input)).value;
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; error: WireError };

export interface PerformOptions {
  /** No toast on success: for changes made by typing, where a note after every field would only disturb. */
  quiet?: boolean;
  /** The caller shows the error beside the fields itself. */
  ownErrors?: boolean;
}

/** Run a command that changes something; on success offer *Hoàn tác*, on refusal say why. Never throws. */
export async function perform<N extends CommandName>(
  name: N,
  input: Input<N>,
  options: PerformOptions = {},
): Promise<Outcome<Output<N>>> {
  try {
    const { value, op } = await call(name, input);
    if (op && !options.quiet) offerUndo(op);
    return { ok: true, value };
  } catch (thrown) {
    const error = toWireError(thrown);
    if (!options.ownErrors) showError(error);
    return { ok: false, error };
  }
}

/** Say what went wrong and what to do next. */
export function showError(error: WireError) {
  const { message, advice } = errorText(error);
  const reasons = [...new Set(error.fields.map(({ field }) => refusalOf(error, field)))].filter((reason) => reason !== undefined);
  toasts.show({ tone: "problem", text: [message, ...reasons].join(" "), advice });
}

/** The name of an operation as people would say it. */
export const operationName = (name: string) => tCode(`op.${name}`, {}, t("op.other"));

/** A note of what was done, with the button that takes it back. */
export function offerUndo(op: OperationRef) {
  const what = operationName(op.name);
  const id = toasts.show({
    tone: "done",
    text: t("toast.done", { what }),
    action: { label: t("do.undo"), icon: "undo", run: () => void undo(op, what, id) },
  });
}

async function undo(op: OperationRef, what: string, toast: number) {
  toasts.close(toast);
  const outcome = await perform("undo", { op: op.id }, { quiet: true });
  if (outcome.ok) toasts.show({ tone: "done", text: t("toast.undone", { what }) });
}
