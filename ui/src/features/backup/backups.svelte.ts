/** What is done with backups: made, their place chosen, looked for elsewhere. */
import { ask, perform, showError } from "$lib/command";
import type { BackupDone, BackupRow, WireError } from "$lib/contract";
import { pickFolder, toWireError } from "$lib/host";
import { t } from "$lib/i18n";
import { toasts } from "$lib/toasts.svelte";

/** A failure that came back as an answer, as screens show failures. */
export const asError = (code: string, params: Record<string, string> = {}): WireError => ({
  code,
  params,
  fields: [],
  severity: "failed",
  hint: null,
});

export class Backups {
  busy = $state(false);
  /** Why the chosen folder got none though this machine did. */
  missed = $state.raw<WireError>();
  /** What lies in a folder somebody looked into. */
  found = $state.raw<readonly BackupRow[]>([]);

  async make() {
    if (this.busy) return;
    this.busy = true;
    this.missed = undefined;
    const outcome = await perform("backup_make", {});
    this.busy = false;
    if (!outcome.ok) return;
    const { here, there } = outcome.value;
    this.missed = there && there.code !== "" ? asError(there.code, there.params) : undefined;
    toasts.show({ tone: this.missed ? "problem" : "done", text: told(here, there) });
  }

  async choosePlace() {
    const token = await chooseFolder();
    if (token !== "") await perform("backup_place_set", { token });
  }

  async dropPlace() {
    await perform("backup_place_set", { token: "" });
  }

  async look() {
    const token = await chooseFolder();
    if (token === "") return;
    try {
      this.found = (await ask("backup_find", { vault: "", token })).rows;
    } catch (thrown) {
      this.found = [];
      showError(toWireError(thrown));
    }
  }
}

function told(here: BackupDone, there: BackupDone | null): string {
  const lacking = here.lacking > 0 ? ` ${t("backup.lacking", { count: here.lacking })}` : "";
  if (!there) return t("backup.made") + lacking;
  if (there.code !== "") return t("backup.made_not_there") + lacking;
  return t("backup.made_there", { folder: there.folder }) + lacking;
}

/** A token of a folder the person chose; empty when they thought better of it. */
async function chooseFolder(): Promise<string> {
  try {
    return (await pickFolder())?.token ?? "";
  } catch (thrown) {
    showError(toWireError(thrown));
    return "";
  }
}
