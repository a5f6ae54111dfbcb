/** Scans of one candidate's file: taken in for the line that is open, put in order, handed out. */
import { createContext, untrack } from "svelte";
import { ask, perform, showError } from "$lib/command";
import type { ScanFile, ScanList, ScannedPaper, ScanPageView } from "$lib/contract";
import { handOut, type Way } from "$lib/hand-out";
import { bytesUrl, given, pickFile, toWireError, type DroppedFile } from "$lib/host";
import { t } from "$lib/i18n";
import { toasts } from "$lib/toasts.svelte";

/** The line dropped files go to: its key, and the paper of it when it has several. */
export interface Target {
  kind: string;
  paper: string;
}

export class Scans {
  /** `add`, or the page or file that is being worked on. */
  busy = $state<string>();
  /** Lines that are open, the one opened last at the end: what is dropped goes there. */
  open = $state<Target[]>([]);
  /** Files are being held over the window. */
  over = $state(false);
  #pictures: Promise<unknown> = Promise.resolve();

  constructor(
    readonly id: string,
    private readonly source: () => ScanList | undefined,
  ) {}

  /** Whether scans may be kept; nothing while that is not known yet. */
  get allowed(): boolean | undefined {
    return this.source()?.allowed;
  }

  get target(): Target | undefined {
    return this.open.at(-1);
  }

  /** The scans of the papers of a line. */
  of = (papers: readonly string[]): ScannedPaper[] => (this.source()?.papers ?? []).filter(({ paper }) => papers.includes(paper));

  /** A line was opened; returns what to do when it is closed. */
  opened(target: Target): () => void {
    // Who opens a line does not wait for the others.
    untrack(() => (this.open = [...this.open, target]));
    return () => untrack(() => (this.open = this.open.filter((one) => one.kind !== target.kind)));
  }

  failed = (thrown: unknown) => showError(toWireError(thrown));

  async choose(target: Target) {
    try {
      const file = await pickFile("scan");
      if (file) await this.take([file], target);
    } catch (thrown) {
      this.failed(thrown);
    }
  }

  /** Every file that was dropped, for the line opened last. */
  async dropped(files: DroppedFile[]) {
    if (this.target) await this.take(files, this.target);
    else toasts.show({ tone: "problem", text: t("scan.drop_where") });
  }

  /** Takes every file in, one after the other; one refused stops no other. */
  async take(files: DroppedFile[], { kind, paper }: Target) {
    if (this.busy) return;
    this.busy = "add";
    let [pages, look, into] = [0, 0, paper];
    for (const file of files) {
      const outcome = await perform("scan_add", { id: this.id, kind, paper: into, ...given(file) }, { quiet: files.length > 1 });
      if (!outcome.ok) continue;
      into = outcome.value.paper;
      pages += outcome.value.pages;
      look += outcome.value.findings.length;
    }
    this.busy = undefined;
    if (pages > 0 && (files.length > 1 || look > 0)) {
      toasts.show({ tone: "done", text: look > 0 ? t("scan.added_look", { pages, count: look }) : t("scan.added", { pages }) });
    }
  }

  /** One change of a page, offered to be taken back. */
  async change(paper: string, page: string, field: string, value: string) {
    if (this.busy) return;
    this.busy = page;
    await perform("scan_page_edit", { id: this.id, paper, page, field, value });
    this.busy = undefined;
  }

  /** Before the page that stands before it, or behind the one after it. */
  move(paper: string, pages: readonly ScanPageView[], place: number, way: "earlier" | "later") {
    const moved = pages[place];
    if (!moved) return;
    const before = way === "earlier" ? pages[place - 1] : pages[place + 2];
    return this.change(paper, moved.id, "before", before?.id ?? "");
  }

  strike = (paper: string, { id: scan }: ScanFile) => perform("scan_strike", { id: this.id, paper, scan });

  /** The original, to the system's viewer or to a place on the disk. */
  async hand(way: Way, paper: string, { id: scan }: ScanFile) {
    this.busy = scan;
    try {
      await handOut(way, await ask("scan_fetch", { id: this.id, paper, scan }));
    } catch (thrown) {
      this.failed(thrown);
    } finally {
      this.busy = undefined;
    }
  }

  /** Address of a page's picture. One is asked after the other: the core holds few at a time, and each once. */
  picture(paper: string, page: string): Promise<string> {
    const asked = this.#pictures.then(async () => {
      const { token } = await ask("scan_picture", { id: this.id, paper, page });
      const answer = await fetch(await bytesUrl(token));
      return await dataUrl(await answer.blob());
    });
    this.#pictures = asked.catch(() => undefined);
    return asked;
  }
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error("unread"));
    reader.readAsDataURL(blob);
  });
}

export const [useScans, setScans] = createContext<Scans>();
