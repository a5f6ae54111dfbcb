import { beforeEach, describe, expect, it } from "vitest";
import { fakeHost, refusal, type FakeHost } from "../../../test-support/fake-host";
import { toasts } from "$lib/toasts.svelte";
import { Attachments } from "./attachments.svelte";

let host: FakeHost;

beforeEach(() => {
  toasts.clear();
  host = fakeHost({
    attachment_add: ({ name }) => {
      if (name === "cài đặt.exe") throw refusal("attachment_program", { name });
      return { id: name };
    },
  });
});

describe("files dropped on a meeting", () => {
  it("takes every one in, and one refused stops no other", async () => {
    const papers = new Attachments("m1");
    await papers.take([
      { name: "Báo cáo.pdf", path: "/usb/Báo cáo.pdf" },
      { name: "cài đặt.exe", path: "/usb/cài đặt.exe" },
      { name: "ảnh.png", token: "t1" },
    ]);
    expect(host.inputsOf("attachment_add")).toEqual([
      { id: "m1", name: "Báo cáo.pdf", path: "/usb/Báo cáo.pdf", token: "" },
      { id: "m1", name: "cài đặt.exe", path: "/usb/cài đặt.exe", token: "" },
      { id: "m1", name: "ảnh.png", path: "", token: "t1" },
    ]);
    expect(toasts.list.map(({ tone }) => tone)).toEqual(["problem"]);
    expect(toasts.list[0]?.text).toContain("cài đặt.exe");
    expect(papers.busy).toBeUndefined();
  });

  it("takes no second handful while the first goes in", async () => {
    const papers = new Attachments("m1");
    const one = [{ name: "Báo cáo.pdf", token: "t1" }];
    await Promise.all([papers.take(one), papers.take(one)]);
    expect(host.inputsOf("attachment_add")).toHaveLength(1);
  });
});
