import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { handsOn } from "./hands";
import { journey, typeTelex } from "./journey";

const trip = journey();
const { button, link, heading } = handsOn(trip);
const WORKBOOKS = fileURLToPath(new URL("../../fixtures/workbooks/", import.meta.url));

const CELL = {
  name: "Tổ dân phố 5",
  superior: "phường Hòa An",
  superior_kind: "commune",
  kind: "residential",
  place: "Hà Nội",
  meeting_place: "Nhà văn hóa tổ 5",
  secretary: "Nguyễn Văn Thành",
  has_committee: false,
  agreement: { number: "", date: "20/11/2026", note: "đồng chí Phó Bí thư Đảng ủy phường" },
  numbers: [],
};

/** A real cell without any member; its setting up has a journey of its own. */
async function freshCell() {
  const input = { cell: CELL, passphrase: "con trâu đi trước cái cày theo sau" };
  const answer = await trip.page.request.post(`${trip.host.url}/call/vault_create`, { data: input });
  expect(answer.ok(), await answer.text()).toBe(true);
  await trip.page.goto(`${trip.host.url}/#/members`);
  await trip.page.reload();
}

async function choose(file: string) {
  const chooser = trip.page.waitForEvent("filechooser");
  await button("Chọn tệp trên máy").click();
  await (await chooser).setFiles(WORKBOOKS + file);
}

describe("members come from a workbook", () => {
  beforeAll(freshCell);

  it("an empty book invites to import", async () => {
    await heading("Đảng viên").waitFor();
    await trip.page.getByText("Sổ chưa có đảng viên nào").waitFor();
    await trip.look("members-empty");
    await link("Nhập từ tệp Excel").click();
    await heading("Nhập danh sách đảng viên").waitFor();
    await trip.look("import-choose");
  });

  it("a workbook with a password is refused with advice", async () => {
    await choose("refused-password.xlsx");
    await trip.page.getByText("Tệp này có mật khẩu.").waitFor();
    await trip.look("import-refused-file");
  });

  it("the columns of the national workbook are known", async () => {
    await choose("practice-members.xlsx");
    await heading("Mỗi cột trong tệp là thông tin gì", 2).waitFor();
    await trip.page.getByText(/Nhận ra tệp nhập liệu 31 cột/).waitFor();
    await trip.look("import-map");
  });

  it("a mapping can be kept for the next file", async () => {
    await button("Lưu cách ghép này cho lần sau").click();
    await trip.page.getByLabel("Tên cách ghép").fill("Danh sách phường gửi");
    await button(/^Lưu cách ghép$/).click();
    await trip.page.getByText("Đã lưu cách ghép “Danh sách phường gửi”").waitFor();
  });

  it("the preview says who is new before anything is recorded", async () => {
    await button("Xem trước").click();
    await heading("Xem trước khi ghi", 2).waitFor();
    await trip.page.getByRole("radio", { name: /^Mới [1-9]/ }).waitFor({ state: "attached" });
    await trip.look("import-preview");
    await trip.page.getByText(/^Bị từ chối \d+$/).click();
    await trip.look("import-preview-refused");
  });

  it("the result counts, and one press takes it all back", async () => {
    await button(/^Ghi \d+ người vào sổ$/).click();
    await heading("Đã nhập xong", 2).waitFor();
    await trip.look("import-result");
    await button("Hoàn tác cả lần nhập").click();
    await heading("Đã hoàn tác lần nhập", 2).waitFor();
    await trip.look("import-undone");
    await link("Xem danh sách đảng viên").click();
    await trip.page.getByText("Sổ chưa có đảng viên nào").waitFor();
  });

  it("the same file is imported again, by keyboard alone after the choice", async () => {
    await link("Nhập từ tệp Excel").click();
    await choose("practice-members.xlsx");
    await heading("Mỗi cột trong tệp là thông tin gì", 2).waitFor();
    await button("Xem trước").focus();
    await trip.page.keyboard.press("Enter");
    await heading("Xem trước khi ghi", 2).waitFor();
    await button(/^Ghi \d+ người vào sổ$/).focus();
    await trip.page.keyboard.press("Space");
    await heading("Đã nhập xong", 2).waitFor();
    await link("Xem danh sách đảng viên").focus();
    await trip.page.keyboard.press("Enter");
  });
});

describe("a member is found, read and corrected", () => {
  const search = () => trip.page.getByRole("textbox", { name: "Tìm đảng viên" });
  const job = () => trip.page.getByRole("combobox", { name: "Nghề nghiệp hiện nay" });
  const history = () => trip.page.getByRole("region", { name: "Lịch sử thay đổi" });

  it("by keyboard, without diacritics", async () => {
    // Ordered by given name; the rows further down are drawn when scrolled to.
    await link(/^Nguyễn Văn An/).waitFor();
    await trip.look("members");
    await search().focus();
    await trip.page.keyboard.type("nguyen van thanh");
    await trip.page.getByText("1 người khớp").waitFor();
    await trip.page.keyboard.press("ArrowDown");
    await trip.page.waitForFunction(() => document.activeElement?.hasAttribute("data-row"));
    await trip.look("members-found");
    await trip.page.keyboard.press("Enter");
    await heading("Nguyễn Văn Thành").waitFor();
    expect(await trip.page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await trip.look("member");
  });

  it("a field is recorded when it is left, typed with an input method that backspaces", async () => {
    await job().click();
    await typeTelex(trip.page, "Tổ trưởng tổ dân phố");
    await trip.page.keyboard.press("Tab");
    await trip.page.getByText("Đã ghi").waitFor();
    expect(await job().inputValue()).toBe("Tổ trưởng tổ dân phố");
  });

  it("what cannot be meant is refused beside the field and kept", async () => {
    const number = trip.page.getByLabel("Ngày cấp thẻ", { exact: true });
    await number.fill("31/02/2026");
    await trip.page.keyboard.press("Tab");
    await trip.page.getByText("Tháng 2/2026 không có ngày 31.").waitFor();
    expect(await number.inputValue()).toBe("31/02/2026");
    await trip.look("member-refused");
    await number.fill("03/02/2026");
    await trip.page.keyboard.press("Tab");
  });

  it("an identity number shows when asked", async () => {
    const number = trip.page.getByLabel("Số định danh cá nhân", { exact: true });
    expect(await number.inputValue()).not.toBe("001065000101");
    await button("Hiện Số định danh cá nhân").click();
    await trip.page.getByText("Lần hiện này đã được ghi vào nhật ký.").waitFor();
    expect(await number.inputValue()).toBe("001065000101");
    await trip.look("member-revealed");
  });

  it("a change of activity is recorded and struck, never deleted", async () => {
    await button("Ghi thay đổi").click();
    await trip.look("member-event-form");
    await trip.page.getByLabel(/^Thay đổi/).selectOption("temp_away");
    await trip.page.getByLabel(/^Từ ngày/).fill("1/11/2026");
    await button("Ghi vào quá trình").click();
    await button(/^Gạch bỏ: Sinh hoạt tạm thời nơi khác/).click();
    await trip.page.getByText("· đã gạch bỏ", { exact: true }).waitFor();
  });

  it("the history tells who changed what, and takes a change back", async () => {
    const entry = history().getByRole("listitem").filter({ hasText: "Tổ trưởng tổ dân phố" });
    await entry.getByText(/Nguyễn Văn Thành/).waitFor();
    await entry.getByRole("button").click();
    await expect.poll(() => job().inputValue(), { timeout: 45_000 }).toBe("");
  });

  it("can be read at 24 px", async () => {
    for (let press = 0; press < 3; press += 1) await button("Chữ to hơn").click();
    await trip.look("member-24");
    await link("Danh sách đảng viên").click();
    expect(await search().inputValue()).toBe("nguyen van thanh");
    await trip.look("members-24");
  });

  it("a member is added by hand", async () => {
    await button("Thêm đảng viên").click();
    await trip.look("member-new");
    await trip.page.getByLabel(/^Họ và tên/).click();
    await typeTelex(trip.page, "Lê Thị Mận");
    await trip.page.keyboard.press("Enter");
    await heading("Lê Thị Mận").waitFor();
  });

  it("what was being typed when the window was cut off is recorded when it opens again", async () => {
    const name = trip.page.getByLabel("Tên gọi khác", { exact: true });
    await name.click();
    const kept = trip.page.waitForResponse((answer) => answer.url().endsWith("/call/draft_put"));
    await typeTelex(trip.page, "Thành Đạt");
    await kept;
    await trip.page.reload();
    await trip.page.getByText(/^Đã ghi lại phần đang gõ dở lần trước/).waitFor();
    expect(await name.inputValue()).toBe("Thành Đạt");
    await trip.look("member-restored");
    expect(trip.complaints).toEqual([]);
  });
});
