import { beforeEach, describe, expect, it } from "vitest";
import { fakeHost, refusal, type FakeHost } from "../../../test-support/fake-host";
import type { ScanPageView } from "$lib/contract";
import { toasts } from "$lib/toasts.svelte";
import { Scans } from "./scans.svelte";

let host: FakeHost;

beforeEach(() => {
  toasts.clear();
  host = fakeHost({
    scan_add: ({ name, paper }) => {
      if (name === "mo.heic") throw refusal("scan_kind_unknown", { name });
      return { paper: paper || "p1", scan: name, pages: 1, findings: name === "toi.jpg" ? [{ code: "dark", measure: 80 }] : [] };
    },
    scan_page_edit: {},
  });
});

const page = (id: string) => ({ id }) as ScanPageView;

describe("scans dropped on a file", () => {
  it("go to the line opened last, all to one paper, and one refused stops no other", async () => {
    const scans = new Scans("c1", () => undefined);
    scans.opened({ kind: "1-KND", paper: "" });
    const close = scans.opened({ kind: "7-KND", paper: "" });
    await scans.dropped([
      { name: "trang 1.jpg", path: "/usb/trang 1.jpg" },
      { name: "mo.heic", path: "/usb/mo.heic" },
      { name: "toi.jpg", token: "t1" },
    ]);
    expect(host.inputsOf("scan_add")).toEqual([
      { id: "c1", kind: "7-KND", paper: "", name: "trang 1.jpg", path: "/usb/trang 1.jpg", token: "" },
      { id: "c1", kind: "7-KND", paper: "p1", name: "mo.heic", path: "/usb/mo.heic", token: "" },
      { id: "c1", kind: "7-KND", paper: "p1", name: "toi.jpg", path: "", token: "t1" },
    ]);
    expect(toasts.list.map(({ text }) => text).join(" ")).toContain("Đã thêm 2 trang, 1 chỗ nên xem lại.");
    close();
    expect(scans.target?.kind).toBe("1-KND");
  });

  it("ask for a line when none is open", async () => {
    const scans = new Scans("c1", () => undefined);
    await scans.dropped([{ name: "trang 1.jpg", token: "t1" }]);
    expect(host.inputsOf("scan_add")).toEqual([]);
    expect(toasts.list.map(({ tone }) => tone)).toEqual(["problem"]);
  });
});

describe("pages of a paper", () => {
  it("move before the page in front, or behind the next one", async () => {
    const scans = new Scans("c1", () => undefined);
    const pages = ["a", "b", "c"].map(page);
    await scans.move("p1", pages, 1, "earlier");
    await scans.move("p1", pages, 0, "later");
    await scans.move("p1", pages, 1, "later");
    expect(host.inputsOf("scan_page_edit").map(({ page: id, value }) => [id, value])).toEqual([
      ["b", "a"],
      ["a", "c"],
      ["b", ""],
    ]);
  });
});
