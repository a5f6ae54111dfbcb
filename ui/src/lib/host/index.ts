/**
 * The way out of the window. Everything the interface asks of the core or the machine goes through here, so the same
 * screens run in the desktop shell, in a browser against the devhost, and in tests against a fake.
 */
import type { CommandName, Envelope, Input, Notice, Output } from "$lib/contract";
import type { DropListener, FileKind, Host } from "./host";

export { CallError, given, toWireError, type DroppedFile, type DropListener, type FileKind, type Host, type PickedFile } from "./host";

let current: Promise<Host> | undefined;

async function choose(): Promise<Host> {
  if ("__TAURI_INTERNALS__" in window) return (await import("./tauri")).tauriHost();
  return (await import("./http")).httpHost();
}

function host(): Promise<Host> {
  return (current ??= choose());
}

/** Put another host in place; tests answer for the core with it. */
export function setHost(replacement: Host) {
  current = Promise.resolve(replacement);
}

/** Run a command of the table. Throws `CallError`. Most code wants `ask` or `perform` from `$lib/command`. */
export async function call<N extends CommandName>(name: N, input: Input<N>): Promise<Envelope<Output<N>>> {
  return (await (await host()).call(name, input)) as Envelope<Output<N>>;
}

export const pickFile = async (accept: FileKind) => (await host()).pickFile(accept);
export const pickFolder = async () => (await host()).pickFolder();
export const saveBytes = async (token: string, name: string) => (await host()).saveBytes(token, name);
export const openBytes = async (token: string, name: string) => (await host()).openBytes(token, name);
export const bytesUrl = async (token: string) => (await host()).bytesUrl(token);

/** Hear which kinds of record changed, after each commit. Returns the function that stops listening. */
export const onNotice = (listener: (notice: Notice) => void) => listening((ready) => ready.onNotice(listener));

/** Hear of files dropped on the window. Returns the function that stops listening. */
export const onFileDrop = (listener: DropListener) => listening((ready) => ready.onFileDrop?.(listener));

function listening(start: (ready: Host) => (() => void) | undefined): () => void {
  let stop: (() => void) | undefined;
  let stopped = false;
  void host().then((ready) => {
    if (!stopped) stop = start(ready);
  });
  return () => {
    stopped = true;
    stop?.();
  };
}
