/**
 * A message is text with `{name}` for a value and `{name|one|many}` for a word that follows a count. Params are read
 * off the message's type, so a call with a missing value does not compile.
 */
type Slot<S extends string> = S extends `${infer Name}|${string}` ? Name : S;
export type ParamNames<S extends string> = S extends `${string}{${infer Inner}}${infer Rest}`
  ? Slot<Inner> | ParamNames<Rest>
  : never;

export type Params<S extends string> = { [K in ParamNames<S>]: string | number };

const SLOT = /\{([a-z_]+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/** Fill the slots; a value that is missing at run time shows as nothing rather than as code. */
export function fill(message: string, params: Readonly<Record<string, unknown>> = {}): string {
  return message.replace(SLOT, (_, name: string, one?: string, many?: string) => {
    const value = params[name];
    if (one !== undefined) return Number(value) === 1 ? one : (many ?? "");
    return value === undefined || value === null ? "" : String(value);
  });
}

/** The slot names of a message, for comparing two catalogues. */
export function slots(message: string): string[] {
  return [...new Set([...message.matchAll(SLOT)].map((match) => match[1] ?? ""))].sort();
}
