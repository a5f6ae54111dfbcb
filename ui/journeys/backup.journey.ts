import { describe, expect, it } from "vitest";
import { handsOn } from "./hands";
import { journey } from "./journey";

const trip = journey();
const { button, link, heading } = handsOn(trip);
const dialog = () => trip.page.getByRole("dialog");
const region = (name: string | RegExp) => trip.page.getByRole("region", { name });

/** What opens the book of this journey. */
const SECRET = "con trau di truoc cai cay di sau";

/** The first run has a journey of its own: here the book is simply there. */
const BOOK = {
  passphrase: SECRET,
  cell: {
    name: "Tổ dân phố 5",
    superior: "phường Minh Khai",
    superior_kind: "commune",
    kind: "residential",
    place: "Hà Nội",
    secretary: "Nguyễn Văn Thành",
    agreement: { note: "Đảng ủy phường đồng ý", date: "01/11/2026" },
  },
};

async function opens(what: RegExp) {
  await button(what).first().press("Enter");
  await dialog().getByLabel(/^Cụm mật khẩu mở sổ/).fill(SECRET);
}

describe("backups", () => {
  it("begin with a warning that all lies on this machine", async () => {
    await trip.page.request.post(`${trip.host.url}/call/vault_create`, { data: BOOK, timeout: 120_000 });
    await trip.page.reload();
    await heading(/việc đến hạn|việc nào đến hạn/).waitFor();
    await link(/^Sao lưu/).focus();
    await trip.page.keyboard.press("Enter");
    await heading("Sao lưu").waitFor();
    await trip.page.getByText(/mất máy là mất hết/).waitFor();
    await trip.look("backup-empty");
  });

  it("go to the stick that was chosen, by keyboard", async () => {
    await button("Chọn USB hoặc thư mục…").press("Enter");
    await trip.page.getByText(trip.host.stick, { exact: true }).waitFor();
    await button("Sao lưu ngay").press("Enter");
    await trip.page.getByText(/Đã sao lưu và kiểm tra xong trên máy này và ở/).waitFor();
    await trip.page.getByText("đã kiểm tra").nth(1).waitFor();
    await trip.look("backup-list");
  });

  it("can be tried without touching the book", async () => {
    await opens(/^Thử mở bản/);
    await trip.look("backup-try");
    await dialog().getByRole("button", { name: "Thử mở" }).press("Enter");
    await dialog().getByText("Mở được, không thấy lỗi nào.").waitFor();
    await trip.look("backup-tried");
    await dialog().getByRole("button", { name: "Đóng" }).last().press("Enter");
  });

  it("refuse a wrong passphrase and say so", async () => {
    await button(/^Khôi phục bản/).first().press("Enter");
    await dialog().getByLabel(/^Cụm mật khẩu mở sổ/).fill("sai");
    await dialog().getByRole("button", { name: "Khôi phục", exact: true }).press("Enter");
    await dialog().getByText("Cụm mật khẩu không đúng.").waitFor();
    await trip.look("backup-wrong");
    await dialog().getByRole("button", { name: "Thôi" }).press("Enter");
  });

  it("bring the book back and keep the one that gave way", async () => {
    await opens(/^Khôi phục bản/);
    await dialog().getByRole("button", { name: "Khôi phục", exact: true }).press("Enter");
    await trip.page.getByText(/^Sổ đã trở về lúc/).waitFor();
    await region("Các bản sao lưu").getByText(/sổ trước khi khôi phục/).waitFor();
    await trip.look("backup-restored");
  });

  it("can be read at 24 px", async () => {
    await trip.page.goto(`${trip.host.url}/#/settings`);
    await trip.page.getByText("24", { exact: true }).click();
    await trip.page.goto(`${trip.host.url}/#/backup`);
    await heading("Sao lưu").waitFor();
    await trip.look("backup-24");
    await opens(/^Khôi phục bản/);
    await trip.look("backup-restore-24");
    await dialog().getByRole("button", { name: "Thôi" }).click();
  });

  it("bring the book back from the stick on the lock screen", async () => {
    await button(/^Khóa/).first().click();
    await button("Khôi phục từ bản sao lưu").click();
    await button("Chọn USB hoặc thư mục…").click();
    await trip.page.getByText("đã kiểm tra").first().waitFor();
    await trip.look("backup-from-lock-24");
    await opens(/^Khôi phục bản/);
    await dialog().getByRole("button", { name: "Khôi phục", exact: true }).press("Enter");
    await heading("Sao lưu").waitFor();
    expect(trip.complaints).toEqual([]);
  });
});
