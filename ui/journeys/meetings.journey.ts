import { describe, expect, it } from "vitest";
import { handsOn } from "./hands";
import { journey, typeTelex } from "./journey";

const trip = journey();
const { button, link, heading, box, step, part, write, pick } = handsOn(trip);

describe("a regular meeting", () => {
  it("is put on the calendar", async () => {
    await button(/Mở sổ tập/).click();
    await heading(/việc đến hạn/).waitFor();
    await trip.page.goto(`${trip.host.url}/#/meetings`);
    await heading("Sinh hoạt").waitFor();
    await trip.look("meetings");
    await link("Lập buổi sinh hoạt").click();
    // A month without a meeting in the story of the practice cell.
    await write("Sinh hoạt tháng", "10");
    await write("Năm", "2026");
    await trip.look("meeting-new");
    await button("Lập buổi này").click();
    await heading("Sinh hoạt thường kỳ tháng 10/2026").waitFor();
    await trip.look("meeting-planned");
  });

  it("starts its clock and takes attendance by keyboard only", async () => {
    await button("Bắt đầu").press("Enter");
    await trip.page.getByRole("timer").waitFor();
    // Exempt members and those away count as excused until somebody marks them.
    const absent = trip.page.getByText(/Vắng có lý do \d+ · vắng không lý do \d+/);
    const [excused = NaN, unexcused = NaN] = ((await absent.textContent()) ?? "").match(/\d+/g)?.map(Number) ?? [];
    expect(unexcused).toBe(0);
    await trip.page.locator("[data-field=people] [tabindex='0']").focus();
    for (const key of ["1", "1", "2"]) await trip.page.keyboard.press(key);
    await trip.page.getByText("Vắng vì lý do gì?").waitFor();
    await trip.look("meeting-reason");
    for (const key of ["1", "3"]) await trip.page.keyboard.press(key);
    await trip.page.getByText(`Vắng có lý do ${excused + 1} · vắng không lý do 1`).waitFor();
    await trip.page.getByText("Đi công tác").waitFor();
    await button("Những người còn lại có mặt").press("Enter");
    await trip.page.getByText(/chưa điểm danh/).waitFor({ state: "detached" });
    expect(await trip.page.getByRole("radio", { name: "Có mặt", checked: true }).count()).toBeGreaterThan(2);
  });

  it("names its chair and clerk and says who can vote", async () => {
    await pick("Chủ trì");
    await pick("Thư ký", 1);
    await trip.page.getByText(/Bắt đầu \d\d:\d\d · Chủ trì .+ · Thư ký /).waitFor();
    await trip.page.getByText(/cần từ \d+ phiếu/).first().waitFor();
    await trip.look("meeting-opening");
  });

  it("records a statement, a conclusion and a task, typed in Telex", async () => {
    await step(/Đánh giá kết quả/).click();
    await pick("Người phát biểu");
    await typeTelex(trip.page, "Đề nghị nêu rõ kết quả vận động.");
    await trip.page.keyboard.press("Enter");
    await expect.poll(() => box(/^Ý kiến của /).inputValue()).toBe("Đề nghị nêu rõ kết quả vận động.");
    await write("Kết luận của chủ trì", "Thống nhất đánh giá.");
    await button("Giao nhiệm vụ").click();
    await trip.page.keyboard.type("Vận động hai hộ còn lại");
    await trip.page.keyboard.press("Tab");
    await trip.page.keyboard.press("ArrowDown");
    await trip.page.keyboard.press("Enter");
    await trip.page.keyboard.press("Tab");
    await trip.page.keyboard.type("20/12/2026");
    await trip.page.keyboard.press("Tab");
    await trip.look("meeting-item");
    for (const title of [/Thông tin thời sự/, /Phương hướng/]) {
      await step(title).click();
      await write("Kết luận của chủ trì", "Thống nhất triển khai.");
    }
  });

  it("counts a vote over the legal base", async () => {
    await trip.page.getByRole("button", { name: "Biểu quyết", exact: true }).click();
    await write("Tán thành", "3");
    await write("Không tán thành", "0");
    await trip.page.getByText(/3\/\d+ tán thành, đạt/).waitFor();
    await trip.look("meeting-vote");
  });

  it("closes with dues, summary, score and the reading-back", async () => {
    await step(/đảng phí/).click();
    await write("Đã nộp (người)", "9");
    await write("Trên tổng số", "9");
    await write("Số tiền (đồng)", "450.000");
    await trip.look("meeting-dues");
    await step(/Tổng hợp/).click();
    await write("Tổng hợp, tiếp thu ý kiến", "Chi bộ nhất trí với các nội dung.");
    await write(/Tự chấm điểm/, "92");
    await trip.look("meeting-closing");
    await step("Đọc lại biên bản").click();
    await trip.page.getByRole("article").getByText("BIÊN BẢN").first().waitFor();
    await trip.page.getByRole("checkbox", { name: /Thư ký đã đọc lại/ }).check();
    await trip.look("meeting-readback");
    await step(/Còn thiếu trong biên bản/).click();
    await trip.look("meeting-gaps");
  });

  it("ends and prints its minutes", async () => {
    await button("Kết thúc…").click();
    await button(/^Kết thúc lúc/).click();
    await link("Xem và in biên bản").click();
    await trip.page.locator("figure").first().waitFor();
    await trip.look("print-minutes");
    const [download] = await Promise.all([trip.page.waitForEvent("download"), button(/Lưu (tệp PDF|bản dự thảo)/).click()]);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  });
});

describe("a candidate", () => {
  it("gets a file with the facts of 5-KNĐ", async () => {
    await trip.page.goto(`${trip.host.url}/#/cases`);
    await heading("Kết nạp").waitFor();
    await trip.look("cases");
    await button("Lập hồ sơ quần chúng").click();
    await box("Họ và tên quần chúng").fill("Vũ Thị Bích Hạnh");
    await trip.page.getByRole("button", { name: "Lập hồ sơ", exact: true }).click();
    await heading("Vũ Thị Bích Hạnh").waitFor();
    await trip.look("case-new");
    await part("Quần chúng").click();
    await write("Ngày sinh", "14/03/1999");
    await trip.page.getByText("Nữ", { exact: true }).click();
    await part("Người giúp đỡ").click();
    await pick("Đảng viên giúp đỡ");
    await part("Chi bộ xét").click();
    for (const side of ["Các đoàn thể nơi sinh hoạt", "Chi ủy (chi bộ) nơi cư trú"]) {
      const opinion = trip.page.getByRole("region", { name: side });
      await opinion.getByRole("textbox", { name: "Tên tổ chức" }).fill("Chi đoàn Tổ dân phố 5");
      for (const [name, count] of [["Có tất cả", "9"], ["Được hỏi ý kiến", "8"], ["Tán thành", "8"], ["Không tán thành", "0"]] as const) {
        await opinion.getByRole("textbox", { name, exact: true }).fill(count);
      }
      await trip.page.keyboard.press("Tab");
      await opinion.getByText("Tán thành 8/8, đạt 100%").waitFor();
    }
    await write(/Những ưu, khuyết điểm chính/, "Gương mẫu, nhiệt tình; còn ít kinh nghiệm.");
    await write("Ngày lập bản tổng hợp ý kiến", "01/11/2026");
    await write("Về lý lịch", "Rõ ràng, đủ tiêu chuẩn.");
    await write("Ưu điểm", "Lối sống lành mạnh, có uy tín.");
    await write("Khuyết điểm", "Cần mạnh dạn hơn khi phát biểu.");
    await trip.look("case");
  });

  it("is voted on in the meeting", async () => {
    await trip.page.goto(`${trip.host.url}/#/meetings`);
    await link(/Sinh hoạt thường kỳ tháng 10\/2026/).click();
    await step(/Phương hướng/).click();
    await trip.page.getByRole("button", { name: "Biểu quyết", exact: true }).click();
    // The item has a vote already; the new one takes the focus.
    const vote = trip.page.getByRole("region", { name: /^Biểu quyết:/ }).nth(1);
    await vote.locator("textarea:focus").waitFor();
    await vote.getByRole("combobox", { name: "Loại việc" }).selectOption("admission");
    await vote.getByRole("combobox", { name: "Quần chúng được xét" }).selectOption({ label: "Vũ Thị Bích Hạnh" });
    await vote.getByRole("textbox", { name: "Tán thành", exact: true }).fill("3");
    await trip.page.keyboard.press("Tab");
    await vote.getByText(/3\/\d+ tán thành, đạt/).waitFor();
  });

  it("takes that vote into the file and previews 8C-KNĐ, which this cell prints in place of 6-KNĐ and 8-KNĐ", async () => {
    await trip.page.goto(`${trip.host.url}/#/cases`);
    await link(/Vũ Thị Bích Hạnh/).click();
    await part("Chi bộ xét").click();
    await trip.page.getByRole("radio", { name: /tháng 10\/2026: 3\// }).check();
    await write("Số nghị quyết", "06");
    await trip.look("case-voted");
    await link("In 8C-KNĐ").click();
    await trip.page.locator("figure").first().waitFor();
    await trip.look("print-8c-knd");
    expect(trip.complaints).toEqual([]);
  });
});
