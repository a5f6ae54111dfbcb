import { describe, expect, it } from "vitest";
import type { CaseHandOvers } from "$lib/contract";
import { HandingOver } from "./hand-over.svelte";

const view: CaseHandOvers = {
  id: "case-1",
  handed: [],
  papers: [
    { kind: "1-KND", item: "", title: "1-KNĐ Đơn xin vào Đảng", number: "", date: "04/05/2026", step: "admission", scans: 0, handed_on: "" },
    { kind: "CN-NTVD", item: "p1", title: "CN-NTVĐ Giấy chứng nhận", number: "118", date: "20/03/2026", step: "admission", scans: 1, handed_on: "" },
    { kind: "10-KND", item: "", title: "10-KNĐ Bản tự kiểm điểm", number: "", date: "", step: "recognition", scans: 0, handed_on: "" },
  ],
  blocking: 0,
  step: "admission",
  by: "Nguyễn Văn Thành",
  by_post: "Bí thư",
  to_body: "Đảng ủy xã Hòa Sơn",
  today: "22/11/2026",
  removal: {
    state: "none",
    from: "",
    wait_days: 30,
    cited: "",
    confidence: "uncertain",
    note: "",
    goes: [],
    cv_not_handed: false,
    backups: [],
    sticks: [],
    removed_on: "",
    removed_by: "",
    clear: true,
  },
};

function counted(handing: HandingOver) {
  for (const row of handing.rows) row.sheets = 2;
  return handing;
}

describe("a hand-over being written down", () => {
  it("proposes the papers of its step", () => {
    const handing = new HandingOver(view);
    expect(handing.taken.map(({ kind }) => kind)).toEqual(["1-KND", "CN-NTVD"]);
    handing.choose("recognition");
    expect(handing.taken.map(({ kind }) => kind)).toEqual(["10-KND"]);
  });

  it("leaves out what was handed over before, and says when", () => {
    const papers = view.papers.map((paper) => (paper.kind === "CN-NTVD" ? { ...paper, handed_on: "01/10/2026" } : paper));
    const handing = new HandingOver({ ...view, papers });
    expect(handing.taken.map(({ kind }) => kind)).toEqual(["1-KND"]);
    expect(handing.rows.map(({ about }) => about)).toEqual(["04/05/2026", "118, 20/03/2026, đã bàn giao ngày 01/10/2026", ""]);
  });

  it("keeps what was counted and added when its step is changed", () => {
    const handing = counted(new HandingOver(view));
    handing.add();
    handing.choose("recognition");
    handing.choose("admission");
    expect(handing.rows.map(({ sheets }) => sheets)).toEqual([2, 2, 2, null]);
  });

  it("says what it still lacks, one thing at a time", () => {
    const handing = new HandingOver(view);
    expect(handing.lacking).toBe("Ghi số tờ của từng giấy tờ.");
    counted(handing);
    expect(handing.lacking).toBe("Ghi người giao, người nhận và nơi nhận.");
    handing.toName = "Lê Thị Thu";
    expect(handing.lacking).toBeUndefined();
    handing.on = "";
    expect(handing.lacking).toBe("Ghi ngày bàn giao.");
    for (const row of handing.rows) row.taken = false;
    expect(handing.lacking).toBe("Chọn giấy tờ bàn giao.");
    expect(new HandingOver({ ...view, blocking: 3 }).lacking).toBe("Còn 3 chỗ phải sửa nên chưa bàn giao được.");
  });

  it("sends the papers that go, with their sheets", () => {
    const handing = counted(new HandingOver(view));
    handing.add();
    const added = handing.rows.at(-1);
    if (added) Object.assign(added, { title: "Bản sao giấy khai sinh ", sheets: 1 });
    expect(handing.sheets).toBe(5);
    expect(handing.input.papers).toEqual([
      { kind: "1-KND", item: "", title: "", sheets: "2", copy: false },
      { kind: "CN-NTVD", item: "p1", title: "", sheets: "2", copy: false },
      { kind: "", item: "", title: "Bản sao giấy khai sinh", sheets: "1", copy: true },
    ]);
  });
});
