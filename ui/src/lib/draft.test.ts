import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeHost, refusal } from "../../test-support/fake-host";
import { commitDrafts, Draft } from "./draft.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const draftCommands = { draft_put: {}, draft_delete: {} };

describe("what is being typed", () => {
  it("is safe within two seconds even while the typing goes on", async () => {
    const host = fakeHost(draftCommands);
    const draft = new Draft("k", async () => true);
    for (let at = 0; at < 2_000; at += 100) {
      draft.typed(`chữ ${at}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(host.inputsOf("draft_put").length).toBeGreaterThan(0);
    expect(host.inputsOf("draft_put")[0]).toEqual({ key: "k", text: "chữ 1400" });
  });

  it("becomes one change on leaving the field, and the draft goes", async () => {
    const host = fakeHost(draftCommands);
    const save = vi.fn(async () => true);
    const draft = new Draft("k", save);
    draft.typed("Nhất trí");
    draft.typed("Nhất trí với báo cáo");
    await draft.commit();
    expect(save.mock.calls).toEqual([["Nhất trí với báo cáo"]]);
    expect(host.inputsOf("draft_delete")).toEqual([{ key: "k" }]);
    expect(draft.state).toBe("clean");
    await draft.commit();
    expect(save).toHaveBeenCalledTimes(1);
  });

  it("becomes a change by itself after half a minute of rest", async () => {
    fakeHost(draftCommands);
    const save = vi.fn(async () => true);
    new Draft("k", save).typed("Nhất trí");
    await vi.advanceTimersByTimeAsync(29_000);
    expect(save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(save).toHaveBeenCalledTimes(1);
  });

  it("stays a draft when the change is refused", async () => {
    const host = fakeHost(draftCommands);
    const draft = new Draft("k", async () => false);
    draft.typed("Nhất trí");
    await draft.commit();
    expect(host.inputsOf("draft_put")).toEqual([{ key: "k", text: "Nhất trí" }]);
    expect(host.inputsOf("draft_delete")).toEqual([]);
  });

  it("is tried again when it could not be kept, and says so meanwhile", async () => {
    let full = true;
    const host = fakeHost({
      draft_put: () => {
        if (full) throw refusal("disk_full");
        return {};
      },
    });
    const draft = new Draft("k", async () => true);
    draft.typed("Nhất trí");
    await vi.advanceTimersByTimeAsync(1_600);
    expect(draft.state).toBe("failed");
    full = false;
    await vi.advanceTimersByTimeAsync(1_600);
    expect(draft.state).toBe("kept");
    expect(host.inputsOf("draft_put")).toHaveLength(2);
  });

  it("anywhere is committed before the vault locks", async () => {
    fakeHost(draftCommands);
    const save = vi.fn(async () => true);
    new Draft("a", save).typed("một");
    new Draft("b", save).typed("hai");
    await commitDrafts();
    expect(save.mock.calls).toEqual(expect.arrayContaining([["một"], ["hai"]]));
  });

  it("while its change was being written is not lost", async () => {
    fakeHost(draftCommands);
    let finish: (done: boolean) => void = () => undefined;
    const save = vi.fn(() => new Promise<boolean>((resolve) => (finish = resolve)));
    const draft = new Draft("k", save);
    draft.typed("một");
    const writing = draft.commit();
    draft.typed("một hai");
    finish(true);
    await writing;
    expect(draft.state).toBe("typing");
    const again = draft.commit();
    finish(true);
    await again;
    expect(save.mock.calls).toEqual([["một"], ["một hai"]]);
  });
});
