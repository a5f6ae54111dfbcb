import { beforeEach, describe, expect, it } from "vitest";
import { fakeHost, refusal } from "../../test-support/fake-host";
import { offerUndo, perform } from "./command";
import { toasts } from "./toasts.svelte";

beforeEach(() => toasts.clear());

describe("a finished operation", () => {
  it("offers to take itself back, and says when it has been", async () => {
    const host = fakeHost({ undo: {} });
    offerUndo({ id: "op7", name: "settings_set" });
    expect(toasts.list[0]?.text).toBe("Đã xong: đổi cài đặt");
    toasts.list[0]?.action?.run();
    await new Promise((resolve) => setTimeout(resolve));
    expect(host.inputsOf("undo")).toEqual([{ op: "op7" }]);
    expect(toasts.list.map((toast) => toast.text)).toEqual(["Đã hoàn tác: đổi cài đặt"]);
  });

  it("without a name of its own is still called something", () => {
    offerUndo({ id: "op8", name: "something_new" });
    expect(toasts.list[0]?.text).toBe("Đã xong: thay đổi vừa làm");
  });
});

describe("a refused operation", () => {
  it("says what happened and what to do, and throws nothing", async () => {
    fakeHost({
      undo: () => {
        throw refusal("undo_blocked");
      },
    });
    const outcome = await perform("undo", { op: "op7" });
    expect(outcome).toMatchObject({ ok: false, error: { code: "undo_blocked" } });
    expect(toasts.list[0]).toMatchObject({ tone: "problem", advice: "Hoàn tác thay đổi sau trước, hoặc sửa lại bằng tay." });
  });

  it("with a code this window does not know is still explained", async () => {
    fakeHost({
      undo: () => {
        throw refusal("something_new");
      },
    });
    await perform("undo", { op: "op7" });
    expect(toasts.list[0]?.text).toBe("Có trục trặc chưa rõ nguyên nhân (something_new).");
  });
});
