import { describe, expect, it } from "vitest";
import { journey, typeTelex } from "./journey";

const trip = journey();
const heading = (name: string | RegExp) => trip.page.getByRole("heading", { level: 1, name });
const link = (name: string | RegExp) => trip.page.getByRole("link", { name });
const button = (name: string | RegExp) => trip.page.getByRole("button", { name });
const region = (name: string | RegExp) => trip.page.getByRole("region", { name });

describe("work given to members", () => {
  it("is followed up by keyboard alone", async () => {
    await button(/Mở sổ tập/).click();
    // The practice cell is made first: its story takes a busy machine more than one step.
    await heading(/việc đến hạn/).waitFor({ timeout: 120_000 });
    await link(/^Nhiệm vụ/).press("Enter");
    await heading("Nhiệm vụ").waitFor();
    await region("Đã xong, đã thôi").waitFor();
    await trip.look("tasks");
    // The task whose result was only partly reached gets its rest.
    const line = trip.page.getByRole("listitem").filter({ hasText: "Vận động các hộ hiến đất mở ngõ 12" });
    await line.getByRole("button", { name: "Ghi kết quả" }).press("Enter");
    await line.getByRole("radio", { name: "Xong một phần" }).focus();
    await trip.page.keyboard.press("4");
    await trip.page.getByText(/Đã xong: ghi kết quả việc/).waitFor();
    await line.getByText(/^Đã xong · /).waitFor();
    await trip.look("tasks-open");
  });

  it("takes work between meetings, and says what it still lacks", async () => {
    await button("Thêm việc").press("Enter");
    await trip.page.getByRole("textbox", { name: /^Việc phải làm/ }).first().focus();
    await typeTelex(trip.page, "Sửa hệ thống loa truyền thanh");
    await trip.look("tasks-new");
    await button("Thêm việc này").press("Enter");
    await region("Chưa có thời hạn").getByText("Sửa hệ thống loa truyền thanh", { exact: true }).waitFor();
    await trip.page.getByText(/Sửa hệ thống loa truyền thanh.*chưa giao cho ai/).waitFor();
    await trip.page.getByRole("radio", { name: "Thời hạn" }).focus();
    await trip.page.keyboard.press("ArrowRight");
    await region("Chưa giao ai").waitFor();
    await trip.look("tasks-by-owner");
  });

  it("prints as a list for members", async () => {
    await link("In danh mục").press("Enter");
    await heading("Danh mục nhiệm vụ của đảng viên").waitFor();
    await trip.page.locator("figure").first().waitFor();
    await trip.look("print-task-list");
    await link("Quay lại").press("Enter");
    await heading("Nhiệm vụ").waitFor();
  });

  it("holds at a large text size in high contrast", async () => {
    await trip.page.evaluate(() => {
      document.documentElement.style.fontSize = "24px";
      document.documentElement.dataset["theme"] = "contrast";
    });
    await trip.look("tasks-24-contrast");
    await trip.page.evaluate(() => {
      document.documentElement.style.fontSize = "";
      delete document.documentElement.dataset["theme"];
    });
  });
});

describe("a resolution", () => {
  it("of a month stands as its minutes drafted it", async () => {
    await link("Nghị quyết, kết luận").press("Enter");
    await heading("Nghị quyết, kết luận").waitFor();
    await trip.look("resolutions");
    await link(/Nghị quyết tháng/).press("Enter");
    await heading(/^Nghị quyết tháng/).waitFor();
    const results = trip.page.getByRole("textbox", { name: /^Kết quả lãnh đạo thực hiện nhiệm vụ/ });
    expect(await results.inputValue()).toContain("Chi bộ hoàn thành 5/6 nhiệm vụ của tháng.");
    // The result told a moment ago is not in the paper until somebody takes it.
    await trip.look("resolution-month");
    await button("Lấy lại theo sổ việc").press("Enter");
    await button("Lấy lại theo sổ việc").waitFor({ state: "detached" });
    await link("Xem và in").press("Enter");
    await trip.page.locator("figure").first().waitFor();
    await trip.page.getByText("Đủ nội dung để in").waitFor();
    await trip.look("print-resolution-month");
    await link("Nghị quyết").first().press("Enter");
    await heading(/^Nghị quyết tháng/).waitFor();
  });

  it("of a year gives a member work, and names who has none", async () => {
    await link("Nghị quyết, kết luận").first().press("Enter");
    await link(/phân công công tác đảng viên năm/).press("Enter");
    await heading(/phân công công tác đảng viên năm/).waitFor();
    const without = trip.page.getByText(/^\d+ người chưa có việc$/);
    const before = Number.parseInt((await without.textContent()) ?? "", 10);
    await trip.page.getByRole("textbox", { name: "Phân công Trịnh Công Minh" }).focus();
    await typeTelex(trip.page, "Đội bảo vệ an ninh");
    await trip.page.keyboard.press("Tab");
    await trip.page.getByRole("textbox", { name: "Công tác của Trịnh Công Minh" }).waitFor();
    await expect.poll(async () => Number.parseInt((await without.textContent()) ?? "", 10)).toBe(before - 1);
    await trip.look("resolution-year");
    await link("Xem và in").press("Enter");
    await trip.page.locator("figure").first().waitFor();
    await trip.look("print-resolution-year");
  });
});

describe("the score of a meeting", () => {
  it("shows its facts, asks for the reason of an override, and goes into the minutes", async () => {
    await trip.page.goto(`${trip.host.url}/#/meetings`);
    await heading("Sinh hoạt").waitFor();
    await trip.page.getByRole("listitem").filter({ hasText: "Đã họp" }).getByRole("link").first().press("Enter");
    await trip.page.getByRole("navigation", { name: "Nội dung buổi sinh hoạt" }).getByRole("link", { name: /Tổng hợp ý kiến/ }).press("Enter");
    const sheet = region("Bảng tự chấm điểm");
    await sheet.getByText(/^Họp 98 phút, quy định ít nhất 90 phút/).waitFor();
    await sheet.getByText("92/100 điểm").waitFor();
    await sheet.getByText("xếp loại Tốt").waitFor();
    await sheet.getByRole("textbox", { name: "Điểm mục 1" }).fill("4");
    await trip.page.keyboard.press("Tab");
    const reason = sheet.getByRole("textbox", { name: /^Vì sao chấm khác căn cứ \(mục 1\)/ });
    await reason.waitFor();
    await trip.look("score-reason");
    await reason.fill("Bắt đầu muộn vài phút");
    await trip.page.keyboard.press("Tab");
    await sheet.getByText("91/100 điểm").waitFor();
    await sheet.getByRole("button", { name: "Ghi 91 điểm vào biên bản" }).press("Enter");
    await sheet.getByText("Đã ghi 91 điểm vào biên bản").waitFor();
    await trip.look("score");
    await sheet.getByRole("link", { name: "In bảng chấm" }).press("Enter");
    await trip.page.locator("figure").first().waitFor();
    await trip.look("print-score-sheet");
    await link("Buổi sinh hoạt").press("Enter");
    expect(trip.complaints).toEqual([]);
  });
});
