import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeHost, refusal } from "../../../test-support/fake-host";
import { Unlock } from "./unlock.svelte";

const vaults = [{ id: "v1", name: "Tổ dân phố 5", practice: false, path: "/sổ" }];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("unlocking", () => {
  it("sends the passphrase composed, to the chosen book", async () => {
    const host = fakeHost({ vault_unlock: {} });
    const unlock = new Unlock(vaults);
    unlock.secret = "tra\u0302u";
    expect(await unlock.open()).toBe(true);
    expect(host.inputsOf("vault_unlock")).toEqual([{ vault: "v1", passphrase: "trâu", recovery: "" }]);
    expect(unlock.secret).toBe("");
  });

  it("sends the recovery code instead when asked to", async () => {
    const host = fakeHost({ vault_unlock: {} });
    const unlock = new Unlock(vaults);
    unlock.switchTo("recovery");
    unlock.secret = "K7M2X-P4Q9R";
    await unlock.open();
    expect(host.inputsOf("vault_unlock")[0]).toMatchObject({ passphrase: "", recovery: "K7M2X-P4Q9R" });
  });

  it("keeps what was typed when it is wrong", async () => {
    fakeHost({
      vault_unlock: () => {
        throw refusal("wrong_passphrase");
      },
    });
    const unlock = new Unlock(vaults);
    unlock.secret = "sai";
    expect(await unlock.open()).toBe(false);
    expect([unlock.secret, unlock.error?.code]).toEqual(["sai", "wrong_passphrase"]);
  });

  it("waits as long as the core says, counting down, and sends nothing meanwhile", async () => {
    const host = fakeHost({
      vault_unlock: () => {
        throw refusal("unlock_too_soon", { seconds: "4" });
      },
    });
    const unlock = new Unlock(vaults);
    unlock.secret = "sai";
    await unlock.open();
    expect(unlock.wait).toBe(4);
    await unlock.open();
    expect(host.inputsOf("vault_unlock")).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(unlock.wait).toBe(0);
    host.answer({ vault_unlock: {} });
    expect(await unlock.open()).toBe(true);
  });
});
