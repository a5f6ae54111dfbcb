import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { journey } from "./journey";

const trip = journey();
const button = (name: string | RegExp) => trip.page.getByRole("button", { name });
const link = (name: string | RegExp) => trip.page.getByRole("link", { name });
const heading = (name: string | RegExp) => trip.page.getByRole("heading", { level: 1, name });
const item = (name: string | RegExp) => trip.page.getByRole("menuitem", { name });
const step = (name: string | RegExp) => trip.page.getByRole("navigation", { name: "Nội dung buổi sinh hoạt" }).getByRole("link", { name });

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sochibo-papers-"));
  await writeFile(join(folder, "Báo cáo tháng 10.pdf"), "%PDF-1.7 invented");
  await writeFile(join(folder, "trang trí.pdf"), "MZ a program");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Choose a file in the browser's own dialog. */
async function choose(name: string) {
  const [chooser] = await Promise.all([trip.page.waitForEvent("filechooser"), button("Thêm tài liệu").press("Enter")]);
  await chooser.setFiles(join(folder, name));
}

describe("papers of a meeting", () => {
  it("are attached, opened and taken off again, and a program is refused", async () => {
    await button(/Mở sổ tập/).click();
    await heading(/việc đến hạn/).waitFor();
    await trip.page.goto(`${trip.host.url}/#/meetings/new`);
    await trip.page.getByRole("textbox", { name: /^Sinh hoạt tháng/ }).fill("9");
    await trip.page.keyboard.press("Tab");
    await button("Lập buổi này").click();
    await heading(/Sinh hoạt thường kỳ tháng 9/).waitFor();
    await trip.page.getByText("Chưa có tài liệu.").waitFor();
    await choose("Báo cáo tháng 10.pdf");
    await trip.page.getByText(/^PDF · 1 KB · Nguyễn Văn Thành thêm/).waitFor();
    await trip.look("attachments");
    await choose("trang trí.pdf");
    await trip.page.getByText(/là chương trình hoặc có macro/).waitFor();
    await button("Việc khác với Báo cáo tháng 10").press("Enter");
    await item("Đổi tên trong biên bản").press("Enter");
    await trip.page.getByRole("textbox", { name: "Tên tài liệu" }).fill("Báo cáo công tác tháng 10");
    await trip.page.keyboard.press("Tab");
    await button("Mở Báo cáo công tác tháng 10").waitFor();
    await button("Việc khác với Báo cáo công tác tháng 10").press("Enter");
    await item("Gỡ khỏi buổi này").press("Enter");
    await trip.page.getByText("Chưa có tài liệu.").waitFor();
    await button("Hoàn tác").last().click();
    await button("Mở Báo cáo công tác tháng 10").waitFor();
  });

  it("take dues at the door by keyboard, and the sums are told", async () => {
    await step(/đảng phí/i).click();
    await trip.page.getByRole("heading", { name: "Danh sách ký nộp" }).waitFor();
    await trip.look("dues-empty");
    await button("Lấy số tiền lần trước").press("Enter");
    await expect.poll(() => trip.page.getByRole("textbox", { name: /^Số tiền của/ }).first().inputValue()).toBe("70.000");
    await trip.page.locator("[data-field^='dues/lines'] [tabindex='0']").first().focus();
    for (const key of ["1", "2", "3"]) await trip.page.keyboard.press(key);
    await trip.page.getByText(/Theo danh sách: đã nộp 1\//).waitFor();
    await trip.page.keyboard.press("Enter");
    await trip.page.keyboard.type("50000");
    await trip.page.keyboard.press("Enter");
    await trip.page.getByText(/Theo danh sách: đã nộp 2\//).waitFor();
    await trip.page.getByText("120.000 đồng", { exact: true }).waitFor();
    await trip.page.keyboard.press("Escape");
    await button("Những người còn lại đã nộp").press("Enter");
    await trip.page.getByText(/chưa ghi \d+ người/).waitFor({ state: "detached" });
    await trip.look("dues");
    await link("In danh sách ký nộp").press("Enter");
    await heading("Danh sách ký nộp đảng phí").waitFor();
    await trip.page.locator("figure").first().waitFor();
    await trip.look("print-dues");
    await trip.page.goBack();
  });

  it("offer sentences to begin with, which are inserted and edited", async () => {
    await step(/Phương hướng/).click();
    const text = trip.page.getByRole("textbox", { name: "Nội dung trình bày" });
    await button("Mẫu câu cho: Nội dung trình bày").press("Enter");
    await trip.page.waitForTimeout(300);
    // An open menu hangs outside the page it belongs to; only its look is kept.
    await trip.page.screenshot({ path: "journeys/out/sentences.png" });
    await item(/^Nhiệm vụ trọng tâm/).press("Enter");
    await expect.poll(() => text.inputValue()).toMatch(/^Nhiệm vụ trọng tâm tháng …/);
    await trip.page.keyboard.type("9");
    await expect.poll(() => text.inputValue()).toMatch(/^Nhiệm vụ trọng tâm tháng 9:/);
    await trip.page.keyboard.press("Tab");
    await button("Mẫu câu cho: Nội dung trình bày").press("Enter");
    await item("Giữ đoạn đang viết làm mẫu câu").press("Enter");
    await button("Mẫu câu cho: Nội dung trình bày").press("Enter");
    await item("Mẫu câu của chi bộ…").press("Enter");
    await trip.page.getByRole("heading", { name: "Mẫu câu của chi bộ" }).waitFor();
    await trip.look("sentences-own");
    await trip.page.keyboard.press("Escape");
  });

  it("go to a stick to be printed elsewhere, and home reminds until they are wiped", async () => {
    await button("Giấy tờ khác của buổi này").press("Enter");
    await item("Lưu để in nơi khác…").press("Enter");
    await heading("Lưu để in nơi khác").waitFor();
    await trip.page.getByRole("checkbox").first().waitFor();
    await trip.look("carry");
    await button("Chọn USB và lưu").press("Enter");
    await trip.page.getByText(/^Đã lưu và đọc lại đủ vào/).waitFor();
    await trip.look("carry-saved");
    const [job = ""] = await readdir(trip.host.stick);
    expect(await readdir(join(trip.host.stick, job))).toContain("0. CẦN IN.html");
    await trip.page.goto(`${trip.host.url}/#/`);
    await trip.page.getByText(/^Giấy tờ còn trên USB/).first().waitFor();
    await trip.look("home-carry");
    await link(/^Xoá\s*: Giấy tờ còn trên USB/).press("Enter");
    await heading("Giấy tờ đã lưu để in nơi khác").waitFor();
    await trip.look("carry-jobs");
    await button("Đã in xong, xoá").press("Enter");
    await trip.page.getByText("đã xoá", { exact: true }).waitFor();
    expect(await readdir(trip.host.stick)).toEqual([]);
    expect(trip.complaints).toEqual([]);
  });
});
