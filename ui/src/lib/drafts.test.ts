import { describe, expect, it, vi } from "vitest";
import { fakeHost } from "../../test-support/fake-host";
import { Drafts } from "./drafts.svelte";
import { toasts } from "./toasts.svelte";

const cutOff = [
  { key: "member/m0/post", text: "Phó bí thư" },
  { key: "member/m0/born", text: "31/02/19" },
  { key: "member/m01/post", text: "Người khác" },
];

describe("what was typed when the app was cut off", () => {
  it("becomes part of the record it was typed into, and is said", async () => {
    const host = fakeHost({ draft_list: { drafts: cutOff }, draft_delete: {} });
    const save = vi.fn(async () => true);
    toasts.clear();
    await new Drafts("member/m0", save).restore();
    expect(save.mock.calls).toEqual([
      ["post", "Phó bí thư"],
      ["born", "31/02/19"],
    ]);
    expect(host.inputsOf("draft_delete")).toEqual([{ key: "member/m0/post" }, { key: "member/m0/born" }]);
    expect(toasts.list.map(({ text }) => text)).toEqual(["Đã ghi lại phần đang gõ dở lần trước: 2 mục."]);
  });

  it("stands in its field when the core refuses it, and stays a draft until it is right", async () => {
    const host = fakeHost({ draft_list: { drafts: cutOff }, draft_delete: {} });
    const drafts = new Drafts("member/m0", async (place) => place !== "born");
    await drafts.restore();
    expect(drafts.shown("born", "03/1965")).toBe("31/02/19");
    expect(drafts.shown("post", "Bí thư")).toBe("Bí thư");
    expect(host.inputsOf("draft_delete")).toEqual([{ key: "member/m0/post" }]);
    drafts.forget("born");
    expect(drafts.shown("born", "03/1965")).toBe("03/1965");
  });

  it("of another record is left alone", async () => {
    const host = fakeHost({ draft_list: { drafts: cutOff }, draft_delete: {} });
    const save = vi.fn(async () => true);
    toasts.clear();
    await new Drafts("case/m0", save).restore();
    expect(save).not.toHaveBeenCalled();
    expect(host.inputsOf("draft_delete")).toEqual([]);
    expect(toasts.list).toEqual([]);
  });
});
