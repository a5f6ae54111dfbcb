import { configure, render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { fakeHost, refusal, type Answers } from "../../../test-support/fake-host";
import { history, memberList, memberRow, thanh } from "../../../test-support/members";
import { forgetAnswers, refreshAnswers } from "$lib/query.svelte";
import { replace } from "$lib/router.svelte";
import MemberScreen from "./MemberScreen.svelte";
import MembersScreen from "./MembersScreen.svelte";

// Whole screens under a busy machine: slow is not wrong.
const SLOW = { timeout: 60_000 };
configure({ asyncUtilTimeout: 15_000 });

const rows = Array.from({ length: 250 }, (_, n) => memberRow(n));

function list(members = rows) {
  forgetAnswers();
  replace("/members");
  return fakeHost({ member_list: (input) => memberList(members, input) });
}

function page(more: Answers = {}) {
  forgetAnswers();
  const host = fakeHost({ member_get: thanh, record_history: { entries: history }, ...more });
  render(MemberScreen, { id: "m0" });
  return host;
}

describe("the list of members", SLOW, () => {
  it("shows each member with birth, standing, post and dates", async () => {
    list();
    render(MembersScreen);
    const first = await screen.findByRole("link", { name: /Nguyễn Văn An/ });
    expect(first.textContent).toMatch(/01\/01\/1948.*Chính thức.*Bí thư.*01\/01\/1978.*01\/01\/1979/s);
    expect(first.getAttribute("href")).toBe("#/members/m0");
  });

  it("asks the core for what is typed, letter by letter, and says how many match", async () => {
    const host = list();
    render(MembersScreen);
    await userEvent.type(await screen.findByRole("textbox", { name: "Tìm đảng viên" }), "hoa");
    await screen.findByText(/^\d+ người khớp$/);
    expect(host.inputsOf("member_list").map(({ text }) => text)).toEqual(["", "h", "ho", "hoa"]);
    expect(location.hash).toBe("#/members?q=hoa");
  });

  it("filters by status and leaves out statuses nobody has", async () => {
    const host = list();
    render(MembersScreen);
    await userEvent.click(await screen.findByRole("radio", { name: /^Dự bị/ }));
    await waitFor(() => expect(host.inputsOf("member_list").at(-1)?.status).toBe("probationary"));
    expect(screen.queryByRole("radio", { name: /Đã rời chi bộ/ })).toBeNull();
  });

  it("fetches a page only when its rows come into view", async () => {
    const host = list();
    render(MembersScreen);
    await screen.findByRole("link", { name: /Nguyễn Văn An/ });
    expect(host.inputsOf("member_list").map(({ offset }) => offset)).toEqual([0]);
    const region = screen.getByRole("group", { name: "Danh sách đảng viên" });
    region.scrollTop = 150 * 54;
    region.dispatchEvent(new Event("scroll"));
    await waitFor(() => expect(host.inputsOf("member_list").map(({ offset }) => offset)).toEqual([0, 100]));
  });

  it("is entered from the search field and walked with the arrow keys", async () => {
    list();
    render(MembersScreen);
    await userEvent.click(await screen.findByRole("textbox", { name: "Tìm đảng viên" }));
    for (const row of ["0", "1", "2"]) {
      await userEvent.keyboard("{ArrowDown}");
      await waitFor(() => expect(document.activeElement?.getAttribute("data-row")).toBe(row));
    }
    await userEvent.keyboard("{Home}");
    await waitFor(() => expect(document.activeElement?.getAttribute("data-row")).toBe("0"));
  });

  it("invites to import while the book has no members", async () => {
    list([]);
    render(MembersScreen);
    await screen.findByText("Sổ chưa có đảng viên nào");
    expect(screen.getByRole("link", { name: "Nhập từ tệp Excel" }).getAttribute("href")).toBe("#/import");
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("does not send a member without a name, and shows what the core refuses beside the field", async () => {
    const host = list();
    host.answer({
      member_create: () => {
        throw refusal("fields_refused", {}, [{ field: "full_name", code: "required" }]);
      },
    });
    render(MembersScreen);
    await userEvent.click(await screen.findByRole("button", { name: "Thêm đảng viên" }));
    const add = await screen.findByRole("button", { name: "Thêm vào danh sách" });
    await userEvent.click(add);
    await screen.findByText("Cần có họ và tên.");
    expect(host.inputsOf("member_create")).toEqual([]);
    await userEvent.type(screen.getByLabelText(/^Họ và tên/), "Lê Thị Mận");
    await userEvent.click(add);
    await screen.findByText("Chưa điền mục này.");
    expect(host.inputsOf("member_create")).toEqual([{ values: { full_name: "Lê Thị Mận" } }]);
  });
});

describe("a member's page", SLOW, () => {
  it("records a field when it is left, and only when it changed", async () => {
    const host = page({ member_edit: {} });
    const phone = await screen.findByLabelText("Số điện thoại");
    await userEvent.click(phone);
    await userEvent.tab();
    expect(host.inputsOf("member_edit")).toEqual([]);
    await userEvent.clear(phone);
    await userEvent.type(phone, "0987");
    await userEvent.tab();
    expect(host.inputsOf("member_edit")).toEqual([{ id: "m0", field: "phone", value: "0987" }]);
    await screen.findByText("Đã ghi");
  });

  it("keeps what was refused, with the reason beside the field", async () => {
    page({
      member_edit: () => {
        throw refusal("fields_refused", {}, [{ field: "full_name", code: "required" }]);
      },
    });
    const name = await screen.findByLabelText<HTMLInputElement>(/^Họ và tên/);
    await userEvent.clear(name);
    await userEvent.tab();
    await waitFor(() => expect(name.getAttribute("aria-invalid")).toBe("true"));
    expect(name.value).toBe("");
  });

  it("records what was being typed when the app was cut off, and shows what is no date yet", async () => {
    const drafts = [
      { key: "member/m0/phone", text: "0987 654" },
      { key: "member/m0/card_date", text: "31/02" },
    ];
    const host = page({
      draft_list: { drafts },
      draft_delete: {},
      member_edit: ({ field }) => {
        if (field === "card_date") throw refusal("fields_refused", {}, [{ field, code: "date_shape" }]);
        return {};
      },
    });
    const date = await screen.findByLabelText<HTMLInputElement>("Ngày cấp thẻ");
    await waitFor(() => expect([date.value, date.getAttribute("aria-invalid")]).toEqual(["31/02", "true"]));
    expect(host.inputsOf("member_edit")).toEqual([
      { id: "m0", field: "phone", value: "0987 654" },
      { id: "m0", field: "card_date", value: "31/02" },
    ]);
    expect(host.inputsOf("draft_delete")).toEqual([{ key: "member/m0/phone" }]);
  });

  it("never writes into a field that has the focus", async () => {
    const host = page();
    const phone = await screen.findByLabelText<HTMLInputElement>("Số điện thoại");
    await userEvent.click(phone);
    await userEvent.type(phone, " mới");
    const fields = thanh.fields.map((field) => (field.key === "phone" ? { ...field, value: "0900" } : field));
    host.answer({ member_get: { ...thanh, fields } });
    refreshAnswers();
    await waitFor(() => expect(host.inputsOf("member_get")).toHaveLength(2));
    expect(phone.value).toBe("0912 345 678 mới");
  });

  it("shows an identity number only when asked, and says that this is recorded", async () => {
    const host = page({ member_reveal: { value: "001065000101" } });
    const number = await screen.findByLabelText<HTMLInputElement>("Số định danh cá nhân");
    expect([number.value, number.readOnly]).toEqual(["001•••••••23", true]);
    await userEvent.click(screen.getByRole("button", { name: "Hiện Số định danh cá nhân" }));
    await waitFor(() => expect([number.value, number.readOnly]).toEqual(["001065000101", false]));
    expect(host.inputsOf("member_reveal")).toEqual([{ id: "m0", field: "personal_id" }]);
    screen.getByText("Lần hiện này đã được ghi vào nhật ký.");
    await userEvent.click(screen.getByRole("button", { name: "Ẩn Số định danh cá nhân" }));
    await waitFor(() => expect(number.value).toBe("001•••••••23"));
  });

  it("tells who changed what, when, from what to what, and takes it back", async () => {
    const host = page({ undo: {} });
    const entry = (await screen.findByText("20/11/2026 20:15 · Nguyễn Văn Thành")).closest("li");
    expect(entry?.textContent).toMatch(/Thường trú: địa chỉ.*Số 12, ngõ 5.*→.*phường Minh Khai/s);
    await userEvent.click(screen.getByRole("button", { name: /^Hoàn tác sửa thông tin đảng viên/ }));
    expect(host.inputsOf("undo")).toEqual([{ op: "op3" }]);
  });

  it("does not record a change of activity without its kind and its day", async () => {
    const host = page({ member_event_add: { id: "e3" } });
    await userEvent.click(await screen.findByRole("button", { name: "Ghi thay đổi" }));
    await userEvent.click(screen.getByRole("button", { name: "Ghi vào quá trình" }));
    await screen.findByText("Chọn thay đổi nào.");
    screen.getByText("Cần ngày của thay đổi.");
    await userEvent.selectOptions(screen.getByLabelText(/^Thay đổi/), "exempt");
    await userEvent.type(screen.getByLabelText(/^Từ ngày/), "1/3/2026");
    await userEvent.click(screen.getByRole("button", { name: "Ghi vào quá trình" }));
    await waitFor(() => expect(host.inputsOf("member_event_add")).toHaveLength(1));
    expect(host.inputsOf("member_event_add")[0]).toMatchObject({ id: "m0", kind: "exempt", date: "01/03/2026" });
  });

  it("lets a person choose between two concurrent values", async () => {
    const host = page({ conflict_settle: {} });
    const conflict = { record: "p0", path: "residence.detail" };
    await userEvent.click(await screen.findByRole("button", { name: /^Giữ “Số 12, ngõ 5, tổ 5/ }));
    await userEvent.type(screen.getByLabelText("Giá trị khác"), "Số 12, ngõ 15");
    await userEvent.click(screen.getByRole("button", { name: "Dùng giá trị này" }));
    expect(host.inputsOf("conflict_settle")).toEqual([
      { ...conflict, keep: 1, typed: "" },
      { ...conflict, keep: null, typed: "Số 12, ngõ 15" },
    ]);
  });

  it("says why another value was not taken", async () => {
    page({
      conflict_settle: () => {
        throw refusal("fields_refused", {}, [{ field: "typed", code: "conflict_value" }]);
      },
    });
    await userEvent.type(await screen.findByLabelText("Giá trị khác"), "?");
    await userEvent.click(screen.getByRole("button", { name: "Dùng giá trị này" }));
    await screen.findByText("Chưa đọc được giá trị này. Gõ theo kiểu của hai giá trị trên.");
  });
});
