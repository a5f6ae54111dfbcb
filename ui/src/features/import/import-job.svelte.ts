/** An import from the choice of a file to its result; nothing is written before the last step. */
import { ask, perform } from "$lib/command";
import type { ImportPreview, ImportResult, ImportView } from "$lib/contract";
import { handOut } from "$lib/hand-out";
import { call, given, pickFile, type DroppedFile, type PickedFile } from "$lib/host";
import { t } from "$lib/i18n";
import { TakingIn } from "$lib/taking-in.svelte";
import { toasts } from "$lib/toasts.svelte";

/** Choose, map, preview, result. */
export type ImportStep = 0 | 1 | 2 | 3;

export class ImportJob extends TakingIn<"open" | "map" | "preview" | "apply" | "save"> {
  step = $state<ImportStep>(0);
  view = $state.raw<ImportView>();
  preview = $state.raw<ImportPreview>();
  result = $state.raw<ImportResult>();

  /** Nobody can be imported without a name. */
  readonly named = $derived(this.view?.columns.some(({ field }) => field === "full_name") === true);
  readonly anything = $derived((this.preview?.new_total ?? 0) + (this.preview?.changed_total ?? 0) > 0);

  choose = () =>
    this.work("open", async () => {
      const file = await pickFile("workbook");
      if (file) await this.#open(file);
    });

  take = (file: DroppedFile) => this.work("open", () => this.#open(file));

  async #open(file: PickedFile | DroppedFile) {
    this.view = await ask("import_open", given(file));
    this.preview = this.result = undefined;
    this.wrote(null);
    this.step = 1;
  }

  setField = (column: number, field: string) => this.#map({ columns: { [String(column)]: field } });
  setSheet = (sheet: string) => this.#map({ sheet });
  useSaved = (saved: string) => this.#map({ saved });

  #map(change: { columns?: Record<string, string>; sheet?: string; saved?: string }) {
    const view = this.view;
    if (!view) return Promise.resolve();
    return this.work("map", async () => {
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
    this.work("preview", async () => {
      if (!this.view) return;
      this.preview = await ask("import_preview", { import: this.view.import });
      this.step = 2;
    });

  apply = () =>
    this.work("apply", async () => {
      if (!this.view) return;
      const { value, op } = await call("import_apply", { import: this.view.import });
      this.result = value;
      this.wrote(op);
      this.step = 3;
    });

  saveRefused = () =>
    this.work("save", async () => {
      if (this.view) await handOut("save", (await ask("import_refused", { import: this.view.import })).file);
    });

  saveTemplate = () =>
    this.work("save", async () => {
      await handOut("save", (await ask("import_template", {})).file);
    });

  back = () => {
    this.error = undefined;
    this.step = Math.max(0, this.step - 1) as ImportStep;
  };

  again = () => {
    this.error = this.view = this.preview = this.result = undefined;
    this.step = 0;
  };
}
