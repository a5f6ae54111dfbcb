import { beforeEach, describe, expect, it } from "vitest";
import type { CasePlanPreview } from "$lib/contract";
import { fakeHost, refusal, type FakeHost } from "../../../test-support/fake-host";
import { DateChange } from "./change.svelte";

const NOTHING: CasePlanPreview = { moves: [], breaks: 0, blocks: 0 };
const at = (kind: string, where = "", item = "", field = "") => ({
  key: "sent-up",
  planned: "",
  actual: "",
  adjusted: "",
  place: { kind, at: where, item, field },
});

let host: FakeHost;

beforeEach(() => {
  host = fakeHost({
    case_plan_preview: () => NOTHING,
    case_milestone_edit: () => ({}),
    case_edit: () => ({}),
    case_item_edit: () => ({}),
    case_item_add: () => ({ id: "p9" }),
  });
});

describe("a day of a step", () => {
  it("asks what it would do before anything is recorded", async () => {
    const change = new DateChange("c", at("milestone"), "planned");
    await change.look("01/12/2026");
    expect(change.preview).toEqual(NOTHING);
    expect(host.inputsOf("case_plan_preview")).toEqual([{ id: "c", milestone: "sent-up", date: "planned", value: "01/12/2026", reason: "" }]);
    expect(host.inputsOf("case_milestone_edit")).toEqual([]);
  });

  it("asks nothing about the day the file already holds", async () => {
    const change = new DateChange("c", { ...at("milestone"), planned: "01/12/2026" }, "planned");
    await change.look("01/12/2026");
    expect(change.changed).toBe(false);
    expect(host.inputsOf("case_plan_preview")).toEqual([]);
  });

  it.each([
    ["case_milestone_edit", at("milestone"), { id: "c", milestone: "sent-up", date: "actual", value: "01/11/2026", reason: "" }],
    ["case_edit", at("field", "resolution_on"), { id: "c", field: "resolution_on", value: "01/11/2026" }],
    ["case_item_edit", at("item", "introducers", "i1", "assigned_on"), { id: "c", list: "introducers", item: "i1", field: "assigned_on", value: "01/11/2026" }],
    ["case_item_edit", at("paper", "9-KND", "p1", "date"), { id: "c", list: "papers", item: "p1", field: "date", value: "01/11/2026" }],
    ["case_item_add", at("received", "9-KND", "", "received_on"), { id: "c", list: "papers", values: { kind: "9-KND", received_on: "01/11/2026" } }],
  ] as const)("is recorded by %s where the file keeps it", async (command, milestone, input) => {
    const change = new DateChange("c", milestone, "actual");
    await change.look("01/11/2026");
    expect(await change.confirm()).toBe(true);
    expect(host.inputsOf(command)).toEqual([input]);
  });

  it("is planned in the timeline wherever its actual day is written", async () => {
    const change = new DateChange("c", at("field", "resolution_on"), "planned");
    await change.look("01/12/2026");
    await change.confirm();
    expect(host.inputsOf("case_milestone_edit")).toHaveLength(1);
    expect(host.inputsOf("case_edit")).toEqual([]);
  });

  it("asks why when a day on which something happened is replaced or taken back", async () => {
    const change = new DateChange("c", { ...at("milestone"), actual: "01/11/2026" }, "actual");
    expect([change.corrects, change.needsReason]).toEqual([true, true]);
    change.reason = "ghi nhầm ngày";
    await change.look("02/11/2026");
    await change.confirm();
    expect(host.inputsOf("case_milestone_edit")[0]).toMatchObject({ value: "02/11/2026", reason: "ghi nhầm ngày" });
    expect(new DateChange("c", at("milestone"), "actual").needsReason).toBe(false);
  });

  it("keeps the reason of a refusal beside its field", async () => {
    host.answer({
      case_milestone_edit: () => {
        throw refusal("fields_refused", {}, [{ field: "reason", code: "required" }]);
      },
    });
    const change = new DateChange("c", at("milestone"), "adjusted");
    change.value = "01/12/2026";
    expect(await change.confirm()).toBe(false);
    expect(change.refusal("reason")).toBe("Chưa điền mục này.");
    expect(change.refusal("value")).toBeUndefined();
  });
});
