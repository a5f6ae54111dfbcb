import { beforeEach, describe, expect, it } from "vitest";
import { fakeHost, refusal, type FakeHost } from "../../../test-support/fake-host";
import { caseCore, newCase, type CaseCore } from "../../../test-support/case-core";
import { CaseModel } from "./case.svelte";
import { isMasked, personFields } from "./fields";
import { countsOf, percentOf, slipOf } from "./opinion";

let core: CaseCore;
let host: FakeHost;
let file: CaseModel;

beforeEach(() => {
  core = caseCore();
  host = fakeHost(core.answers);
  file = new CaseModel("case-1", () => core.view());
});

describe("a candidate's file", () => {
  it("records one field at a time, a cleared count as nothing", async () => {
    await file.count("organisations.asked", 12);
    await file.count("organisations.asked", null);
    expect(host.inputsOf("case_edit")).toEqual([
      { id: "case-1", field: "organisations.asked", value: "12" },
      { id: "case-1", field: "organisations.asked", value: "" },
    ]);
  });

  it("records a field of a list where the list keeps it", async () => {
    const item = { list: "introducers", id: "i1", values: { known_since: "01/02/2024" }, name: "Lê Thị Bình" };
    const lists = new CaseModel("case-1", () => core.view(), () => ({ id: "case-1", items: [item], members: [] }));
    host.answer({ ...core.answers, case_item_edit: () => ({}) });
    expect(lists.value("introducers/i1/known_since")).toBe("01/02/2024");
    expect(lists.value("introducers/gone/known_since")).toBe("");
    await lists.set("introducers/i1/known_since", "01/03/2024");
    expect(host.inputsOf("case_item_edit")).toEqual([
      { id: "case-1", list: "introducers", item: "i1", field: "known_since", value: "01/03/2024" },
    ]);
    expect(lists.items("remarks")).toEqual([]);
  });

  it("names the chosen vote as the core takes it", async () => {
    expect(file.vote).toBe("");
    await file.set("vote", "meeting-1/vote-1");
    expect(file.vote).toBe("meeting-1/vote-1");
  });

  it("keeps a refusal beside its field until the field is right", async () => {
    host.answer({
      case_edit: () => {
        throw refusal("fields_refused", {}, [{ field: "born", code: "required" }]);
      },
    });
    expect(await file.set("born", "x")).toBe(false);
    expect(file.refused["born"]).toBe("Chưa điền mục này.");
    host.answer(core.answers);
    await file.set("born", "14/03/1999");
    expect(file.refused["born"]).toBeUndefined();
  });
});

describe("the personal data", () => {
  it("show the fields the core knows, the name always", () => {
    expect(personFields({}).map(({ key }) => key)).toEqual(["full_name"]);
    const keys = personFields(newCase().values).map(({ key }) => key);
    expect(keys).toContain("born");
    expect(keys).not.toContain("languages");
  });

  it("do not edit a masked number", () => {
    expect(isMasked("001•••••••12")).toBe(true);
    expect(isMasked("001199001234")).toBe(false);
  });
});

describe("opinions", () => {
  const values = { "residence.total": "9", "residence.asked": "8", "residence.agree": "7", "residence.disagree": "1" };

  it("are counted from the typed values", () => {
    expect(countsOf(values, "residence")).toEqual({ total: 9, asked: 8, agree: 7, disagree: 1 });
    expect(countsOf(values, "organisations")).toEqual({ total: null, asked: null, agree: null, disagree: null });
  });

  it.each([
    [{ total: 9, asked: 8, agree: 7, disagree: 1 }, undefined],
    [{ total: 9, asked: 8, agree: 8, disagree: 1 }, { kind: "sum", sum: 9, asked: 8 }],
    [{ total: 9, asked: 10, agree: 9, disagree: 1 }, { kind: "asked", asked: 10, total: 9 }],
    [{ total: null, asked: 10, agree: null, disagree: null }, undefined],
    [{ total: 9, asked: null, agree: 9, disagree: null }, undefined],
  ])("%j add up or say what does not", (counts, slip) => {
    expect(slipOf(counts)).toEqual(slip);
  });

  it.each([
    [13, 11, "84,6"],
    [8, 8, "100"],
    [3, 2, "66,7"],
    [0, 0, undefined],
  ])("of %i asked, %i in favour are %s percent", (asked, agree, percent) => {
    expect(percentOf({ total: null, asked, agree, disagree: null })).toBe(percent);
  });
});
