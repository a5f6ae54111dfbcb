import { describe, expect, it } from "vitest";
import { handsOn } from "./hands";
import { journey } from "./journey";

const trip = journey();
const { button, link, heading, box, region, dialog, part, write, practise, openFile, enlarge } = handsOn(trip);

describe("a dossier that is handed over", () => {
  it("is written down with its papers, by keyboard", async () => {
    await practise();
    await openFile();
    await part("Bàn giao").focus();
    await trip.page.keyboard.press("Enter");
    await region("Bàn giao hồ sơ").waitFor();
    await trip.look("hand-over-before");
    await button("Ghi lần bàn giao").focus();
    await trip.page.keyboard.press("Enter");
    await region("Lần bàn giao mới").waitFor();
    await trip.page.getByText("Ghi số tờ của từng giấy tờ.").first().waitFor();
    const sheets = await box("Số tờ").all();
    expect(sheets.length).toBeGreaterThan(3);
    for (const one of sheets) {
      await one.focus();
      await trip.page.keyboard.type("2");
      await trip.page.keyboard.press("Tab");
    }
    await write("Ngày bàn giao", "01/10/2026");
    await write("Họ tên người nhận", "Lê Thị Thu");
    await write("Chức vụ người nhận", "Phó Trưởng ban Xây dựng Đảng");
    await trip.page.getByText(`${sheets.length} giấy tờ, ${sheets.length * 2} tờ`).first().waitFor();
    await trip.look("hand-over-form");
    await button("Ghi bàn giao").press("Enter");
    await dialog().getByText(/không hoàn tác/).waitFor();
    await trip.look("hand-over-asked");
    await dialog().getByRole("button", { name: "Ghi bàn giao" }).press("Enter");
    await region(/Đề nghị kết nạp, ngày 01\/10\/2026/).waitFor();
    await trip.look("hand-over-recorded");
  });

  it("proposes no paper twice, and says when it went", async () => {
    await button("Ghi lần bàn giao").click();
    await region("Lần bàn giao mới").waitFor();
    await trip.page.getByText(/đã bàn giao ngày 01\/10\/2026/).first().waitFor();
    expect(await trip.page.getByRole("checkbox", { name: /^1-KNĐ/ }).isChecked()).toBe(false);
    await trip.page.getByText("Chọn giấy tờ bàn giao.").first().waitFor();
    await trip.look("hand-over-again");
    await trip.page.getByRole("checkbox", { name: /^1-KNĐ/ }).check();
    await box("Số tờ").waitFor();
    await button("Thôi").click();
  });

  it("prints the record for both sides", async () => {
    await link("In biên bản giao nhận").click();
    await trip.page.locator("figure").first().waitFor();
    await trip.look("hand-over-print");
    await trip.page.goBack();
    await heading("Trần Thị Bích Ngọc").waitFor();
  });

  it("waits for the receipt before anything can be removed", async () => {
    await trip.page.getByText("Còn lần bàn giao chưa có biên nhận.").first().waitFor();
    await button("Ghi biên nhận").click();
    await dialog().getByRole("textbox", { name: /^Ngày biên nhận/ }).fill("02/10/2026");
    await dialog().getByRole("textbox", { name: /^Người ký nhận/ }).fill("Lê Thị Thu");
    await dialog().getByRole("textbox", { name: /^Số biên nhận/ }).fill("17/BN");
    await trip.look("hand-over-receipt");
    await dialog().getByRole("button", { name: "Ghi biên nhận này" }).click();
    await trip.page.getByText("Lê Thị Thu ký ngày 02/10/2026, số 17/BN").waitFor();
  });

  it("says exactly what goes and what stays, and removes it once it is told to", async () => {
    const card = region("Xoá phần nhạy cảm khỏi máy này");
    await card.getByText("Lý lịch 2-KNĐ, cả lịch sử sửa").waitFor();
    await trip.look("hand-over-ready");
    await card.getByRole("button", { name: "Xoá phần nhạy cảm" }).click();
    await dialog().getByText(/không lấy lại được/).waitFor();
    await trip.look("hand-over-remove");
    await dialog().getByRole("button", { name: "Xoá hẳn" }).click();
    await card.getByText(/đã xoá ngày/).waitFor();
    await trip.look("hand-over-removed");
    await part("Chi bộ xét").click();
    await heading("Trần Thị Bích Ngọc").waitFor();
    await trip.look("hand-over-vote-after");
  });

  it("can be read at 24 px", async () => {
    await enlarge();
    await openFile();
    await part("Bàn giao").click();
    await button("Ghi lần bàn giao").click();
    await region("Lần bàn giao mới").waitFor();
    await trip.look("hand-over-24");
    expect(trip.complaints).toEqual([]);
  });
});
