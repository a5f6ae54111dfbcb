import { configure, render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { fakeHost, refusal, type Answers } from "../../../test-support/fake-host";
import { importPreview, importView } from "../../../test-support/members";
import { ImportJob } from "./import-job.svelte";
import ImportScreen from "./ImportScreen.svelte";

// Whole screens under a busy machine: slow is not wrong.
const SLOW = { timeout: 60_000 };
configure({ asyncUtilTimeout: 15_000 });

function job(more: Answers = {}) {
  const host = fakeHost({
    import_open: importView,
    import_map: importView,
    import_preview: importPreview,
    import_apply: { new: 2, changed: 1, unchanged: 26, refused: importPreview.refused },
    import_refused: { file: { token: "t9", name: "dong-bi-tu-choi.xlsx", mime: "" } },
    undo: {},
    ...more,
  });
  host.pickFile = async () => ({ token: "t1", name: "DS.xlsx" });
  const call = host.call.bind(host);
  host.call = async (name, input) => {
    const envelope = await call(name, input);
    return name === "import_apply" ? { ...envelope, op: { id: "op7", name } } : envelope;
  };
  return host;
}

describe("an import", SLOW, () => {
  it("goes through four steps and writes nothing before the last", async () => {
    const host = job();
    const work = new ImportJob();
    await work.choose();
    expect(host.inputsOf("import_open")).toEqual([{ path: "", token: "t1", name: "DS.xlsx" }]);
    await work.look();
    expect(work.step).toBe(2);
    expect(host.inputsOf("import_apply")).toEqual([]);
    await work.apply();
    expect([work.step, work.result?.new]).toEqual([3, 2]);
  });

  it("stays at the choice when no file is chosen", async () => {
    const host = job();
    host.pickFile = async () => null;
    const work = new ImportJob();
    await work.choose();
    expect([work.step, host.calls.length, work.busy]).toEqual([0, 0, undefined]);
  });

  it("opens a dropped file by its path", async () => {
    const host = job();
    const work = new ImportJob();
    await work.take({ path: "D:\\DS.xlsx", name: "DS.xlsx" });
    expect(host.inputsOf("import_open")).toEqual([{ path: "D:\\DS.xlsx", token: "", name: "DS.xlsx" }]);
  });

  it("is taken back whole", async () => {
    const host = job();
    const work = new ImportJob();
    await work.choose();
    await work.apply();
    expect(work.undoable).toBe(true);
    await work.undo();
    expect(host.inputsOf("undo")).toEqual([{ op: "op7" }]);
    expect([work.undone, work.undoable]).toEqual([true, false]);
  });

  it("cannot go on while no column is the name", async () => {
    const columns = importView.columns.map((column) => ({ ...column, field: "" }));
    job({ import_open: { ...importView, columns } });
    const work = new ImportJob();
    await work.choose();
    expect(work.named).toBe(false);
  });
});

describe("the import screen", SLOW, () => {
  it("says why a workbook is refused and what to do", async () => {
    job({
      import_open: () => {
        throw refusal("sheet_password");
      },
    });
    render(ImportScreen);
    await userEvent.click(screen.getByRole("button", { name: "Chọn tệp trên máy" }));
    await screen.findByText("Tệp này có mật khẩu.");
    screen.getByText(/bỏ mật khẩu/);
  });

  it("names hidden sheets, and gives a column another field", async () => {
    const host = job();
    render(ImportScreen);
    await userEvent.click(screen.getByRole("button", { name: "Chọn tệp trên máy" }));
    await screen.findByRole("option", { name: "DANTOC (trang ẩn, 54 dòng)" });
    await userEvent.selectOptions(screen.getByLabelText("Cột (cột G không có tên) ghi vào mục"), "note");
    await waitFor(() => expect(host.inputsOf("import_map")).toHaveLength(1));
    expect(host.inputsOf("import_map")[0]).toMatchObject({ import: "i1", columns: { "6": "note" } });
  });

  it("previews changes field by field and reasons for refusal, then shows the result", async () => {
    const host = job();
    render(ImportScreen);
    await userEvent.click(screen.getByRole("button", { name: "Chọn tệp trên máy" }));
    await userEvent.click(await screen.findByRole("button", { name: "Xem trước" }));
    await userEvent.click(await screen.findByRole("radio", { name: "Thay đổi 1" }));
    expect(screen.getByText("Thường trú: địa chỉ").parentElement?.textContent).toMatch(/Số 12, ngõ 5.*→.*phường Minh Khai/s);
    await userEvent.click(screen.getByRole("radio", { name: "Bị từ chối 2" }));
    screen.getByText(/Tháng 02\/1970 không có ngày 31/);
    await userEvent.click(screen.getByRole("button", { name: "Ghi 3 người vào sổ" }));
    await screen.findByRole("heading", { name: "Đã nhập xong" });
    await userEvent.click(screen.getByRole("button", { name: "Lưu danh sách dòng bị từ chối" }));
    await waitFor(() => expect(host.opened).toEqual(["t9"]));
    await userEvent.click(screen.getByRole("button", { name: "Hoàn tác cả lần nhập" }));
    await screen.findByRole("heading", { name: "Đã hoàn tác lần nhập" });
  });
});
