import type { Envelope, Notice, WireError } from "$lib/contract";

/** A file the person chose, handed to the core under a one-time token. */
export interface PickedFile {
  token: string;
  name: string;
}

/** A file dropped on the window: its path on this machine, or a token of its bytes. */
export type DroppedFile = { name: string } & ({ path: string } | { token: string });

/** A file as the core takes it: its path on this machine, or the token of its bytes. */
export const given = (file: PickedFile | DroppedFile) => ({ path: "", token: "", ...file });

export interface DropListener {
  /** Files are being held over the window, or no longer. */
  over(inside: boolean): void;
  /** All that were dropped at once, in their order. */
  dropped(files: DroppedFile[]): void;
  failed(thrown: unknown): void;
}

/** Which files a picker offers. */
export type FileKind = "workbook" | "pdf" | "paper" | "scan" | "cv";

/** What surrounds the window: the desktop shell, or the loopback host of developers and browser tests. */
export interface Host {
  call(name: string, input: unknown): Promise<Envelope<unknown>>;
  /** Resolves to null when the person cancels. */
  pickFile(accept: FileKind): Promise<PickedFile | null>;
  /** Resolves to null when the person cancels; the name is where the folder is, in words. */
  pickFolder(): Promise<PickedFile | null>;
  /** Save the bytes behind the token where the person says; false when they cancel. */
  saveBytes(token: string, name: string): Promise<boolean>;
  /** Hand the bytes (a PDF) to the system's viewer. */
  openBytes(token: string, name: string): Promise<void>;
  /** Address an `<img>` or `fetch` may read once. */
  bytesUrl(token: string): string;
  /** Files dropped anywhere on the window; a host without a desktop around it leaves it out. */
  onFileDrop?(listener: DropListener): () => void;
  /** Returns the function that stops listening. */
  onNotice(listener: (notice: Notice) => void): () => void;
}

/** The core's refusal or failure, thrown by `call`. */
export class CallError extends Error {
  constructor(readonly wire: WireError) {
    super(wire.code);
    this.name = "CallError";
  }
}

/** Whatever was thrown, as a wire error: a broken connection is a failure like any other. */
export function toWireError(thrown: unknown): WireError {
  if (thrown instanceof CallError) return thrown.wire;
  return { code: "host_unreachable", params: {}, fields: [], severity: "failed", hint: null };
}

/** True for what a host received as an error body. */
export function isWireError(value: unknown): value is WireError {
  return typeof value === "object" && value !== null && "code" in value && "severity" in value;
}

export const ACCEPT: Record<FileKind, string> = {
  workbook: ".xlsx,.xls,.ods,.csv",
  pdf: ".pdf",
  cv: ".xlsx,.xls,.ods,.sochibo-cv",
  paper: ".pdf,.png,.jpg,.jpeg,.docx,.xlsx",
  scan: ".pdf,.jpg,.jpeg,.png",
};
