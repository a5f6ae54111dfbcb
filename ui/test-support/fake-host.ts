/** A host that answers from memory, for component tests. It knows a few sentences, not the rules: those are the core's. */
import type { CommandName, Envelope, Input, Notice, Output } from "$lib/contract";
import { setHost, type Host } from "$lib/host";
import { CallError } from "$lib/host/host";

type Answer<N extends CommandName> = Output<N> | ((input: Input<N>) => Output<N> | Promise<Output<N>>);
export type Answers = { [N in CommandName]?: Answer<N> };

export interface FakeHost extends Host {
  /** Every call, in order. */
  calls: { name: string; input: unknown }[];
  inputsOf<N extends CommandName>(name: N): Input<N>[];
  answer(more: Answers): void;
  notify(kinds: string[]): void;
  /** Tokens handed to the viewer or saved. */
  opened: string[];
}

/** Refuse like the core does: `throw refusal("wrong_passphrase")` inside an answer. */
export function refusal(code: string, params: Record<string, string> = {}, fields: { field: string; code: string }[] = []) {
  const refused = fields.map((field) => ({ ...field, params: {} }));
  return new CallError({ code, params, fields: refused, severity: "refused", hint: null });
}

/** Install a fake in place of the host. Commands without an answer are refused by name. */
export function fakeHost(answers: Answers = {}): FakeHost {
  const known: Record<string, unknown> = { ...answers };
  const listeners = new Set<(notice: Notice) => void>();
  const host: FakeHost = {
    calls: [],
    opened: [],
    async call(name, input): Promise<Envelope<unknown>> {
      host.calls.push({ name, input });
      if (!(name in known)) throw refusal("command_unknown", { name });
      const answer = known[name];
      const value: unknown = typeof answer === "function" ? await (answer as (input: unknown) => unknown)(input) : answer;
      return { value, op: null };
    },
    inputsOf: <N extends CommandName>(name: N) =>
      host.calls.filter((call) => call.name === name).map((call) => call.input as Input<N>),
    answer: (more) => void Object.assign(known, more),
    notify: (kinds) => listeners.forEach((listener) => listener({ kinds })),
    pickFile: async () => null,
    pickFolder: async () => null,
    saveBytes: async (token) => (host.opened.push(token), true),
    openBytes: async (token) => void host.opened.push(token),
    bytesUrl: (token) => `/bytes/${token}`,
    onNotice(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  setHost(host);
  return host;
}
