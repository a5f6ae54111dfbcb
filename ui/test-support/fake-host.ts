/** Answers for the core in tests: one function per command, a list of what was asked, and a way to send notices. */
import type { CommandName, Envelope, Input, Notice, OperationRef, Output, WireError } from "$lib/contract";
import { setHost } from "$lib/host";
import { CallError, type DropListener, type Host, type PickedFile } from "$lib/host/host";

export type Answers = { [N in CommandName]?: (input: Input<N>) => Output<N> | Promise<Output<N>> };

export interface FakeHost {
  /** What was asked, in order. */
  calls: { name: string; input: unknown }[];
  /** The inputs of one command. */
  inputs<N extends CommandName>(name: N): Input<N>[];
  /** Tell the window that these kinds changed. */
  notify(...kinds: string[]): void;
  /** The next file dialog answers with this. */
  picked: PickedFile | null;
  /** Names of the files saved. */
  saved: string[];
  drop: DropListener | undefined;
}

/** Commands that begin with a record's noun and change something name an operation. */
const CHANGES = /_(create|edit|add|strike|apply|put|set)$|^undo$/;

/** Put a fake in place of the host. */
export function fakeHost(answers: Answers): FakeHost {
  const listeners = new Set<(notice: Notice) => void>();
  const fake: FakeHost = {
    calls: [],
    inputs: (name) => fake.calls.filter((call) => call.name === name).map((call) => call.input as never),
    notify: (...kinds) => listeners.forEach((listener) => listener({ kinds })),
    picked: null,
    saved: [],
    drop: undefined,
  };
  let operations = 0;
  const host: Host = {
    async call(name, input): Promise<Envelope<unknown>> {
      fake.calls.push({ name, input });
      const answer = answers[name as CommandName] as ((input: unknown) => unknown) | undefined;
      if (!answer) throw new CallError(refusal("unknown", { params: { command: name } }));
      const value = await answer(input);
      const op: OperationRef | null = CHANGES.test(name) ? { id: `op-${++operations}`, name } : null;
      return { value, op };
    },
    pickFile: async () => fake.picked,
    saveBytes: async (_token, name) => (fake.saved.push(name), true),
    openBytes: async () => undefined,
    bytesUrl: (token) => `/bytes/${token}`,
    onFileDrop(listener) {
      fake.drop = listener;
      return () => (fake.drop = undefined);
    },
    onNotice(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  setHost(host);
  return fake;
}

/** A refusal as the core sends it. */
export function refusal(code: string, more: Partial<WireError> = {}): WireError {
  return { code, params: {}, fields: [], severity: "refused", hint: null, ...more };
}

/** Throw it from an answer. */
export function refuse(code: string, more: Partial<WireError> = {}): never {
  throw new CallError(refusal(code, more));
}
