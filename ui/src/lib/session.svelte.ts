/** Which vault is open and who works in it. Features read it; only the session's own screens change it. */
import type { SessionState } from "$lib/contract";
import { call } from "$lib/host";
import { commitDrafts } from "$lib/draft.svelte";
import { forgetAnswers } from "$lib/query.svelte";
import { applySettings } from "$lib/settings.svelte";
import { toasts } from "$lib/toasts.svelte";

const held = $state<{ now: SessionState | undefined }>({ now: undefined });

/** Undefined until the core has answered the first time. */
export const session = (): SessionState | undefined => held.now;

/** Ask the core where we stand. When the vault has been closed, nothing of it stays in this window. */
export async function refreshSession() {
  const { value } = await call("session_state", {});
  applySettings(value.settings);
  if (held.now?.state === "open" && value.state !== "open") {
    forgetAnswers();
    toasts.clear();
  }
  held.now = value;
}

/** Everything typed is committed before the vault closes. */
export async function lock() {
  await commitDrafts();
  await call("vault_lock", {});
  await refreshSession();
}

let settingUp = false;

/** While a vault is being set up it is already open, and the recovery sheet not yet confirmed: stay where we are. */
export function holdSession(held: boolean) {
  settingUp = held;
}

/** A vault was opened or closed, by us or by the desktop. */
export async function sessionChanged() {
  if (!settingUp) await refreshSession();
}
