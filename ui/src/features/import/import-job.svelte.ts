/** An import from the choice of a file to its result; nothing is written before the last step. */
import { ask, offerUndo, perform } from "$lib/command";
import type { BytesRef, ImportPreview, ImportResult, ImportView, OperationRef, WireError } from "$lib/contract";
import { call, pickFile, saveBytes, toWireError, type DroppedFile } from "$lib/host";
import { t } from "$lib/i18n";
import { toasts } from "$lib/toasts.svelte";

/** Choose, map, preview, result. */
export type ImportStep = 0 | 1 | 2 | 3;
/** What is under way, for the button that started it. */
export type ImportWork = "open" | "map" | "preview" | "apply" | "save" | "undo";

export class ImportJob {
  step = $state<ImportStep>(0);
  view = $state.raw<ImportView>();
  preview = $state.raw<ImportPreview>();
  result = $state.raw<ImportResult>();
  error = $state.raw<WireError>();
  busy = $state<ImportWork>();
  undone = $state(false);
  #op = $state.raw<OperationRef | null>(null);

  /** Nobody can be imported without a name. */
  readonly named = $derived(this.view?.columns.some(({ field }) => field === "full_name") === true);
  readonly anything = $derived((this.preview?.new_total ?? 0) + (this.preview?.changed_total ?? 0) > 0);
  readonly undoable = $derived(this.#op !== null && !this.undone);

  choose = () =>
    this.#work("open", async () => {
      const file = await pickFile("workbook");
      if (file) await this.#open({ path: "", ...file });
    });

  take = (file: DroppedFile) =>
    this.#work("open", () => this.#open({ path: "", token: "", ...file }));

  async #open(file: { path: string; token: string; name: string }) {
    this.view = await ask("import_open", file);
    this.preview = this.result = undefined;
    this.#op = null;
    this.undone = false;
    this.step = 1;
  }

  setField = (column: number, field: string) => this.#map({ columns: { [String(column)]: field } });
  setSheet = (sheet: string) => this.#map({ sheet });
  useSaved = (saved: string) => this.#map({ saved });

  #map(change: { columns?: Record<string, string>; sheet?: string; saved?: string }) {
    const view = this.view;
    if (!view) return Promise.resolve();
    return this.#work("map", async () => {
      this.view = await ask("import_map", { import: view.import, sheet: "", columns: {}, saved: "", ...change });
    });
  }

  /** Keep the mapping in use under a name. True when it was kept. */
  async saveMapping(name: string): Promise<boolean> {
    const view = this.view;
    if (!view) return false;
    const outcome = await perform("mapping_save", { import: view.import, name });
    if (!outcome.ok) return false;
    this.view = { ...view, saved_mappings: [...new Set([...view.saved_mappings, name])] };
    toasts.show({ tone: "done", text: t("import.mapping_saved", { name }) });
    return true;
  }

  look = () =>
    this.#work("preview", async () => {
      if (!this.view) return;
      this.preview = await ask("import_preview", { import: this.view.import });
      this.step = 2;
    });

  apply = () =>
    this.#work("apply", async () => {
      if (!this.view) return;
      const { value, op } = await call("import_apply", { import: this.view.import });
      this.result = value;
      this.#op = op;
      this.step = 3;
    });

  undo = () =>
    this.#work("undo", async () => {
      if (!this.#op) return;
      await ask("undo", { op: this.#op.id });
      this.undone = true;
    });

  /** The result is left: the way back stays within reach a little longer. */
  leave = () => {
    if (this.#op && !this.undone) offerUndo(this.#op);
  };

  saveRefused = () =>
    this.#work("save", async () => {
      if (this.view) await save((await ask("import_refused", { import: this.view.import })).file);
    });

  saveTemplate = () => this.#work("save", async () => save((await ask("import_template", {})).file));

  back = () => {
    this.error = undefined;
    this.step = Math.max(0, this.step - 1) as ImportStep;
  };

  again = () => {
    this.error = this.view = this.preview = this.result = undefined;
    this.step = 0;
  };

  failed = (thrown: unknown) => {
    this.error = toWireError(thrown);
  };

  async #work(what: ImportWork, run: () => Promise<void>) {
    if (this.busy) return;
    this.busy = what;
    this.error = undefined;
    try {
      await run();
    } catch (thrown) {
      this.failed(thrown);
    } finally {
      this.busy = undefined;
    }
  }
}

async function save({ token, name }: BytesRef) {
  if (await saveBytes(token, name)) toasts.show({ tone: "done", text: t("toast.saved_file", { name }) });
}
