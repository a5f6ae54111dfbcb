import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { fakeHost, refusal, type Answers } from "../../../test-support/fake-host";
import { forgetAnswers, refreshAnswers } from "$lib/query.svelte";
import { told } from "./cell-facts.svelte";
import CellPart from "./CellPart.svelte";

const values = {
  name: "Tổ dân phố 5",
  superior: "phường Minh Khai",
  superior_kind: "commune",
  kind: "residential",
  place: "Hà Nội",
  secretary: "Nguyễn Văn Thành",
  has_committee: "true",
  "agreement.note": "Đảng ủy phường đồng ý",
  "numbers.NQ": "7",
};

async function open(more: Answers = {}) {
  forgetAnswers();
  const host = fakeHost({
    cell_get: { id: "cell-1", values },
    cell_edit: {},
    rules_overlays: { overlays: [{ id: "hanoi-2025-11", title: "Hướng dẫn của Hà Nội" }] },
    conflict_list: { conflicts: [] },
    record_history: { entries: [] },
    draft_list: { drafts: [] },
    draft_put: {},
    draft_delete: {},
    ...more,
  });
  render(CellPart);
  return { host, name: await screen.findByLabelText<HTMLInputElement>(/^Tên chi bộ/) };
}

describe("the cell's facts", () => {
  it("are corrected one at a time, on leaving the field", async () => {
    const { host, name } = await open();
    await userEvent.clear(name);
    await userEvent.type(name, "Tổ dân phố 6");
    await userEvent.tab();
    await userEvent.click(screen.getByLabelText(/^Chi bộ có chi ủy/));
    expect(host.inputsOf("cell_edit")).toEqual([
      { field: "name", value: "Tổ dân phố 6" },
      { field: "has_committee", value: "false" },
    ]);
  });

  it("offer the local rules and forms that ship", async () => {
    const { host } = await open();
    const local = await screen.findByLabelText<HTMLSelectElement>(/^Quy định và mẫu của địa phương/);
    expect(local.value).toBe("");
    await waitFor(() => expect(local.options).toHaveLength(2));
    await userEvent.selectOptions(local, "Hướng dẫn của Hà Nội");
    expect(host.inputsOf("cell_edit")).toEqual([{ field: "overlay", value: "hanoi-2025-11" }]);
  });

  it("name the day of the regular meeting, which the year plan follows", async () => {
    const { host } = await open({ cell_get: { id: "cell-1", values: { ...values, regular_day: "5", regular_time: "19:30", regular_to: "10" } } });
    await userEvent.click(screen.getByText("Ngày, giờ sinh hoạt thường kỳ"));
    expect((await screen.findByLabelText<HTMLInputElement>(/^Được họp từ ngày/)).value).toBe("1");
    const day = screen.getByLabelText<HTMLInputElement>(/^Ngày$/);
    expect(day.value).toBe("5");
    await userEvent.clear(day);
    await userEvent.type(day, "3");
    await userEvent.tab();
    expect(host.inputsOf("cell_edit")).toEqual([{ field: "regular_day", value: "3" }]);
  });

  it("show what the core holds again after an undo", async () => {
    const { host, name } = await open();
    await userEvent.clear(name);
    await userEvent.type(name, "Tổ dân phố 6");
    await userEvent.tab();
    const held = (now: string) => {
      host.answer({ cell_get: { id: "cell-1", values: { ...values, name: now } } });
      refreshAnswers();
    };
    held("Tổ dân phố 6");
    await waitFor(() => expect(host.inputsOf("cell_get")).toHaveLength(2));
    held("Tổ dân phố 5");
    await waitFor(() => expect(name.value).toBe("Tổ dân phố 5"));
  });

  it("that are refused stay with the reason beside them", async () => {
    const { name } = await open({
      cell_edit: ({ field }) => {
        throw refusal("fields_refused", {}, [{ field, code: "required" }]);
      },
    });
    await userEvent.clear(name);
    await userEvent.tab();
    await screen.findByText("Chưa điền mục này.");
    expect(name.value).toBe("");
  });

  it("typed before the app was cut off are recorded when the settings open", async () => {
    const { host } = await open({ draft_list: { drafts: [{ key: "cell/secretary", text: "Lê Thị Hoa" }] } });
    await waitFor(() => expect(host.inputsOf("draft_delete")).toEqual([{ key: "cell/secretary" }]));
    expect(host.inputsOf("cell_edit")).toEqual([{ field: "secretary", value: "Lê Thị Hoa" }]);
  });

  it("lead to the choice where two machines disagree about them", async () => {
    const conflict = { kind: "cell", record: "cell-1", title: "Tổ dân phố 5", route: "/settings", path: "name", field: "name", typed: true, values: [] };
    await open({ conflict_list: { conflicts: [conflict, { ...conflict, route: "/members/m0" }] } });
    await screen.findByText(/^1 mục được hai máy ghi khác nhau/);
    expect(screen.getByRole("link", { name: "Xem và chọn" }).getAttribute("href")).toBe("#/conflicts");
  });

  it.each([
    [{ field: "kind", old: "school", new: "armed" }, ["Loại chi bộ", "Trường học", "Lực lượng vũ trang"]],
    [{ field: "has_committee", old: "true", new: "false" }, ["Chi bộ có chi ủy", "Có", "Không"]],
    [{ field: "next_numbers.NQ", old: "", new: "7" }, ["Nghị quyết (NQ)", "", "7"]],
    [{ field: "overlay", old: "", new: "hanoi" }, ["Quy định và mẫu của địa phương", "", "hanoi"]],
    [{ field: "practice", old: "", new: "true" }, undefined],
  ])("change as %j in the history", (change, words) => {
    const said = told(change);
    expect(said && [said.what, said.old, said.now]).toEqual(words);
  });
});
