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

/** Ask the core where we stand. */
export async function refreshSession() {
  const { value } = await call("session_state", {});
  applySettings(value.settings);
  held.now = value;
}

/** Everything typed is committed first; then nothing of the vault stays in this window. */
export async function lock() {
  await commitDrafts();
  await call("vault_lock", {});
  forgetAnswers();
  toasts.clear();
  await refreshSession();
}
