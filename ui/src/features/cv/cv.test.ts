import { beforeEach, describe, expect, it } from "vitest";
import type { CvItem, CvRow, CvView } from "$lib/contract";
import { fakeHost, refusal, type FakeHost } from "../../../test-support/fake-host";
import { CvModel, rowPlace } from "./cv.svelte";
import { numbersOf, openItems, partOf, PARTS, progressOf } from "./parts";
import { oldNameOf, withOldName } from "./places";

const items = (...done: number[]): CvItem[] => Array.from({ length: 26 }, (_, index) => ({ number: index + 1, done: done.includes(index + 1) }));
const row = (id: string): CvRow => ({ id, values: {} });

function view(change: Partial<CvView> = {}): CvView {
  return {
    id: "case-1",
    full_name: "Trần Thị Bích Ngọc",
    begun: true,
    handwritten: true,
    values: {},
    lists: { jobs: [row("a"), row("b"), row("c")] },
    relatives: [],
    items: items(),
    suggestions: {},
    findings: [],
    ...change,
  };
}

let host: FakeHost;
let cv: CvModel;

beforeEach(() => {
  host = fakeHost({
    cv_edit: () => ({}),
    cv_row_add: () => ({ id: "new" }),
    cv_row_edit: () => ({}),
    cv_row_move: () => ({}),
    draft_list: () => ({ drafts: [] }),
  });
  cv = new CvModel("case-1", () => view());
});

describe("a place on the screen", () => {
  it("is a field of the CV or of a row, however deep the list lies", () => {
    expect(rowPlace("marriage")).toBeUndefined();
    expect(rowPlace("jobs/r1/from")).toEqual({ list: "jobs", row: "r1", field: "from" });
    expect(rowPlace("relatives/p1/history/r2/work")).toEqual({ list: "relatives/p1/history", row: "r2", field: "work" });
  });

  it("is recorded by the command that knows it", async () => {
    await cv.set("marriage", "Không");
    await cv.set("jobs/a/to", "nay");
    expect(host.inputsOf("cv_edit")).toEqual([{ id: "case-1", field: "marriage", value: "Không" }]);
    expect(host.inputsOf("cv_row_edit")).toEqual([{ id: "case-1", list: "jobs", row: "a", field: "to", value: "nay" }]);
  });

  it("keeps the reason of a refusal", async () => {
    host.answer({
      cv_row_edit: () => {
        throw refusal("fields_refused", {}, [{ field: "from", code: "field_unknown" }]);
      },
    });
    expect(await cv.set("jobs/a/from", "x")).toBe(false);
    expect(cv.refused["jobs/a/from"]).toBe("Không có mục này.");
  });
});

describe("a row", () => {
  it("moves one place and stops at the ends", async () => {
    const ids = ["a", "b", "c"];
    await cv.shift("jobs", ids, "b", -1);
    await cv.shift("jobs", ids, "a", 1);
    await cv.shift("jobs", ids, "b", 1);
    await cv.shift("jobs", ids, "a", -1);
    await cv.shift("jobs", ids, "c", 1);
    expect(host.inputsOf("cv_row_move").map(({ row: moved, before }) => [moved, before])).toEqual([
      ["b", "a"],
      ["a", "c"],
      ["b", ""],
    ]);
  });

  it("that was just made takes the focus", async () => {
    await cv.add("jobs", "b");
    expect(cv.fresh).toBe("new");
  });
});

describe("the parts", () => {
  it("hold every item once", () => {
    expect(PARTS.map(numbersOf).join(" ")).toBe("1–13 14 15 16 17–18 19–20 21 22–23 24–26");
    expect(PARTS.reduce((sum, part) => sum + progressOf(items(), part).all, 0)).toBe(26);
  });

  it("say how far they have come", () => {
    const some = items(1, 2, 14, 17);
    expect(progressOf(some)).toEqual({ done: 4, all: 26 });
    expect(progressOf(some, "history")).toEqual({ done: 1, all: 1 });
    expect(openItems(some, "training")).toEqual([18]);
  });

  it.each([
    ["jobs/r1", "jobs"],
    ["relatives/p1/history/r1", "family"],
    ["abroad/r1", "training"],
    ["discipline/r1", "awards"],
    ["born", "summary"],
  ])("of a finding at %s is %s", (target, part) => {
    expect(partOf(target)).toBe(part);
  });
});

describe("a renamed place", () => {
  it("carries its old name in brackets, once", () => {
    const named = withOldName("xã Nghĩa Hưng", "xã Nghĩa Trung, tỉnh Nam Định");
    expect(named).toBe("xã Nghĩa Hưng (tên cũ xã Nghĩa Trung, tỉnh Nam Định)");
    expect(oldNameOf(named)).toBe("xã Nghĩa Trung, tỉnh Nam Định");
    expect(withOldName(named, "xã Nghĩa Châu")).toBe("xã Nghĩa Hưng (tên cũ xã Nghĩa Châu)");
    expect(withOldName(named, " ")).toBe("xã Nghĩa Hưng");
    expect(oldNameOf("xã A (tên cũ: xã B)")).toBe("xã B");
  });
});
