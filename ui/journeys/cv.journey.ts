import { describe, expect, it } from "vitest";
import { handsOn } from "./hands";
import { journey, typeTelex } from "./journey";

const trip = journey();
const { button, link, heading, box, write, practise } = handsOn(trip);
const part = (name: RegExp) => trip.page.getByRole("navigation", { name: "Các phần của lý lịch" }).getByRole("link", { name });
const row = (name: string) => trip.page.getByRole("listitem", { name });

describe("the CV of a candidate", () => {
  it("opens from the candidate's file and says how far it has come", async () => {
    await practise();
    await link(/^Kết nạp/).press("Enter");
    await link(/Trần Thị Bích Ngọc/).press("Enter");
    await link("Lý lịch").press("Enter");
    await heading("Lý lịch của Trần Thị Bích Ngọc").waitFor();
    await trip.page.getByText(/^2\d\/26 mục$/).waitFor();
    await trip.look("cv-summary");
  });

  it("shows the month nobody told about, and is put right in its row", async () => {
    await part(/Công việc, chức vụ/).press("Enter");
    const last = row("(15) Những công việc, chức vụ đã qua, dòng 5");
    await last.getByText("Trống từ 12/2023 đến 02/2024.").waitFor();
    await trip.look("cv-jobs");
    await last.getByRole("textbox", { name: /^Từ tháng, năm/ }).fill("1-2024");
    await trip.page.keyboard.press("Tab");
    await trip.page.getByText(/Trống từ/).waitFor({ state: "detached" });
  });

  it("takes rows by keyboard: Enter makes one, Alt and an arrow move it", async () => {
    const third = row("(15) Những công việc, chức vụ đã qua, dòng 3");
    await third.getByRole("textbox", { name: /^Chức vụ/ }).press("Enter");
    const fresh = row("(15) Những công việc, chức vụ đã qua, dòng 4");
    await expect.poll(() => fresh.getByRole("textbox", { name: /^Từ tháng, năm/ }).evaluate((field) => field === document.activeElement)).toBe(true);
    await fresh.getByRole("textbox", { name: /^Làm việc gì, ở đâu/ }).focus();
    await typeTelex(trip.page, "Ở nhà ôn thi");
    await trip.page.keyboard.press("Tab");
    await fresh.getByText(/chưa đủ từ tháng nào/).waitFor();
    await fresh.getByRole("textbox", { name: /^Chức vụ/ }).press("Alt+ArrowUp");
    await expect.poll(() => third.getByRole("textbox", { name: /^Làm việc gì, ở đâu/ }).inputValue()).toBe("Ở nhà ôn thi");
    await button(/^Bỏ: .*dòng 3$/).press("Enter");
    await trip.page.getByText(/Đã xong: bỏ dòng lý lịch/).waitFor();
    await expect.poll(() => third.getByRole("textbox", { name: /^Chức vụ/ }).inputValue()).toBe("Đoàn viên");
  });

  it("asks for the family by groups, and never invents anybody", async () => {
    await part(/Hoàn cảnh gia đình/).press("Enter");
    await trip.page.getByText("cha đẻ · Trần Văn Bảo · 04/1968").waitFor();
    await button(/^Thêm sẵn các dòng cần khai: B. Vợ/).press("Enter");
    const father = trip.page.getByRole("button", { name: /^cha chồng · chưa ghi họ tên/ });
    await father.press("Enter");
    await trip.look("cv-family");
    await write("Họ và tên", "Hoàng Văn Tính");
    await trip.page.getByRole("button", { name: /^cha chồng · Hoàng Văn Tính/ }).waitFor();
    await trip.page.getByRole("checkbox", { name: "Đã từ trần" }).check();
    await box("Năm từ trần").waitFor();
    await button(/^Địa danh đã đổi tên\? Quê quán/).press("Enter");
    await write("Quê quán", "phường Minh Khai, Hà Nội");
    await write("Tên cũ của Quê quán", "phường Minh Tân, quận Đông, Hà Nội");
    await expect.poll(() => box("Quê quán").inputValue()).toBe("phường Minh Khai, Hà Nội (tên cũ phường Minh Tân, quận Đông, Hà Nội)");
    await trip.look("cv-relative");
  });

  it("answers Không by one press and says which items are still open", async () => {
    await part(/Đặc điểm lịch sử/).press("Enter");
    const no = button(/^Không: Chức sắc/);
    await no.press("Enter");
    await trip.page.getByText("Mục chưa khai đủ: 16.").waitFor();
    await no.press("Enter");
    await trip.page.getByText("Mục chưa khai đủ: 16.").waitFor({ state: "detached" });
    await trip.look("cv-facts");
  });

  it("holds at a large text size", async () => {
    await trip.page.evaluate(() => (document.documentElement.style.fontSize = "24px"));
    await trip.look("cv-facts-24");
    await part(/Công việc, chức vụ/).press("Enter");
    await row("(15) Những công việc, chức vụ đã qua, dòng 5").waitFor();
    await trip.look("cv-jobs-24");
    await trip.page.evaluate(() => (document.documentElement.style.fontSize = ""));
  });

  it("prints the sheet to copy by hand first, as the place asks", async () => {
    await link("In bản ghi sẵn để chép tay").press("Enter");
    await heading(/Bản ghi sẵn để chép tay/).waitFor();
    await trip.page.locator("figure").first().waitFor();
    await trip.look("print-cv-guide");
    await link("Lý lịch người xin vào Đảng").press("Enter");
    await heading("Lý lịch của Trần Thị Bích Ngọc").waitFor();
    expect(trip.complaints).toEqual([]);
  });
});
