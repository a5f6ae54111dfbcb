/** What travels between the window and the core, whatever the command. */

export interface Envelope<T> {
  value: T;
  /** The finished operation, when the command changed something that can be taken back. */
  op: OperationRef | null;
}

export interface OperationRef {
  id: string;
  name: string;
}

/** `refused`: a rule says no; `failed`: try again; `damaged`: stop writing, offer the backup. */
export type Severity = "refused" | "failed" | "damaged";

export type ErrorParams = Record<string, string | number | boolean | null>;

export interface FieldError {
  field: string;
  code: string;
  params: ErrorParams;
}

export interface WireError {
  code: string;
  params: ErrorParams;
  fields: FieldError[];
  severity: Severity;
  hint: string | null;
}

/** Sent after a commit: these kinds of record changed. */
export interface Notice {
  kinds: string[];
}
