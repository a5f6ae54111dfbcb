/** The lock: one vault, one secret, and patience after a wrong one. */
import { perform } from "$lib/command";
import type { VaultInfo, WireError } from "$lib/contract";
import { nfc } from "$lib/text";

export class Unlock {
  vault = $state("");
  by = $state<"passphrase" | "recovery">("passphrase");
  secret = $state("");
  busy = $state(false);
  error = $state.raw<WireError>();
  /** Seconds until another try, after wrong ones. */
  wait = $state(0);
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(vaults: readonly VaultInfo[]) {
    this.vault = vaults[0]?.id ?? "";
  }

  choose(vault: string) {
    this.vault = vault;
    this.error = undefined;
  }

  switchTo(by: "passphrase" | "recovery") {
    this.by = by;
    this.secret = "";
    this.error = undefined;
  }

  /** True when the vault is open. */
  async open(): Promise<boolean> {
    if (this.busy || this.wait > 0 || this.secret === "") return false;
    this.busy = true;
    this.error = undefined;
    const secret = nfc(this.secret);
    const outcome = await perform(
      "vault_unlock",
      {
        vault: this.vault,
        passphrase: this.by === "passphrase" ? secret : "",
        recovery: this.by === "recovery" ? secret : "",
      },
      { ownErrors: true },
    );
    this.busy = false;
    if (outcome.ok) {
      this.secret = "";
      return true;
    }
    this.error = outcome.error;
    this.#waitFor(Number(outcome.error.params["seconds"] ?? 0));
    return false;
  }

  stop() {
    clearInterval(this.#timer);
  }

  #waitFor(seconds: number) {
    this.stop();
    this.wait = Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : 0;
    if (this.wait === 0) return;
    this.#timer = setInterval(() => {
      this.wait -= 1;
      if (this.wait <= 0) this.stop();
    }, 1_000);
  }
}
