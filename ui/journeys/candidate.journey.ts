import { describe, expect, it } from "vitest";
import { handsOn } from "./hands";
import { journey } from "./journey";

const trip = journey();
const { button, link, heading, box, region, dialog, part, write, pick, practise, enlarge } = handsOn(trip);
const NAME = "Hoàng Thị Mai";

describe("a candidate, from a name on the list", () => {
  it("joins those the cell follows, under the funnel of the year", async () => {
    await practise();
    await link(/^Kết nạp/).click();
    await heading("Kết nạp").waitFor();
    await region(/^Đường vào Đảng năm/).waitFor();
    await trip.page.getByRole("textbox", { name: "Kết nạp đảng viên" }).fill("4");
    await trip.page.keyboard.press("Tab");
    await trip.page.getByText(/^Đã có \d\/4, đạt/).waitFor();
    await button("Xem dạng bảng").click();
    await trip.look("candidates");
    await button("Lập hồ sơ quần chúng").click();
    await box("Họ và tên quần chúng").fill(NAME);
    await trip.page.getByRole("button", { name: "Lập hồ sơ", exact: true }).click();
    await heading(NAME).waitFor();
    await region("Việc cần làm trước").waitFor();
    await trip.look("candidate-new");
  });

  it("says where the candidate comes from and who helps", async () => {
    await part("Quần chúng").press("Enter");
    await write("Ngày sinh", "20/05/1998");
    await trip.page.getByRole("combobox", { name: "Nhóm" }).selectOption("worker");
    await trip.page.getByRole("combobox", { name: "Đoàn, Công đoàn" }).selectOption("trade_union");
    await trip.look("candidate-source");
    await part("Người giúp đỡ").click();
    await button("Thêm người giới thiệu").click();
    await pick("Đảng viên", 1);
    await write("Ngày phân công", "10/01/2026");
    await write("Cùng công tác, cư trú từ ngày", "01/09/2020");
    await trip.look("candidate-helpers");
  });

  it("registers a paper, which dates its step", async () => {
    await part("Giấy tờ").click();
    const line = trip.page.getByRole("listitem").filter({ has: trip.page.getByRole("button", { name: /cảm tình Đảng/ }) }).first();
    await line.getByRole("button", { name: /cảm tình Đảng/ }).click();
    await line.getByRole("button", { name: "Ghi giấy tờ" }).click();
    const asked = dialog();
    await asked.getByRole("textbox", { name: "Số" }).fill("02-NQ/CB");
    await asked.getByRole("textbox", { name: "Ngày trên giấy" }).fill("08/01/2026");
    await asked.getByRole("button", { name: "Ghi vào hồ sơ" }).click();
    await line.getByText("có", { exact: true }).waitFor();
    await trip.look("candidate-papers");
    await part("Tiến trình").click();
    await trip.page.getByRole("button", { name: /^S2.*08\/01\/2026/ }).waitFor();
  });

  it("plans the meeting and shows what the day moves before it is kept", async () => {
    await button(/^Thử dời ngày chi bộ xét kết nạp/).click();
    const tried = box("Ngày họp thử");
    await tried.fill("15/03/2027");
    await trip.page.keyboard.press("Tab");
    await trip.page.getByText(/mốc thay đổi theo|thời hạn không còn giữ được/).waitFor();
    await trip.look("candidate-what-if");
    await button("Lấy làm ngày dự kiến").click();
    await trip.page.getByText("dự kiến 15/03/2027").first().waitFor();
    await trip.look("candidate-way");
  });

  it("opens a step with its dates and articles by keyboard", async () => {
    const step = trip.page.getByRole("button", { name: /^S3/ });
    await step.focus();
    await trip.page.keyboard.press("Enter");
    await trip.page.getByText("Ngày thực tế", { exact: true }).waitFor();
    await trip.look("candidate-step");
  });

  it("is told what to correct, and goes there", async () => {
    await part("Quần chúng").click();
    await write("Ngày sinh", "20/05/2012");
    await part(/^Kiểm tra/).click();
    await region("Phải sửa").getByText(/tuổi/).first().waitFor();
    await trip.look("candidate-check");
    await region("Phải sửa").getByRole("button", { name: "Cho qua, ghi lý do" }).first().click();
    await trip.page.getByRole("textbox", { name: /^Lý do/ }).fill("Đảng ủy phường đã có ý kiến bằng văn bản.");
    await dialog().getByRole("button", { name: "Cho qua", exact: true }).click();
    const passed = region("Đã cho qua, có lý do");
    await passed.getByText(/Đảng ủy phường đã có ý kiến/).waitFor();
    await trip.look("candidate-passed");
    await passed.getByRole("button", { name: "Không cho qua nữa" }).click();
    await passed.waitFor({ state: "detached" });
    await region("Phải sửa").getByRole("button", { name: "Tới chỗ này" }).first().click();
    await region("Phải sửa").waitFor({ state: "detached" });
  });

  it("prints the list of what is missing", async () => {
    await trip.page.goto(`${trip.host.url}/#/cases`);
    await link(new RegExp(NAME)).click();
    await heading(NAME).waitFor();
    await link("In danh mục giấy tờ còn thiếu").click();
    await trip.page.locator("figure").first().waitFor();
    await trip.look("candidate-missing");
  });

  it("can be read at 24 px in every part of a file that has come far", async () => {
    await enlarge();
    await trip.page.goto(`${trip.host.url}/#/cases`);
    await heading("Kết nạp").waitFor();
    await trip.look("candidates-24");
    await link(/Trần Thị Bích Ngọc/).click();
    await heading("Trần Thị Bích Ngọc").waitFor();
    for (const name of ["Tiến trình", "Giấy tờ", "Kiểm tra", "Quần chúng", "Người giúp đỡ", "Thẩm tra", "Diện riêng", "Chi bộ xét", "Dự bị"]) {
      await part(new RegExp(`^${name}`)).click();
      await trip.page.getByRole("navigation", { name: "Phần của hồ sơ" }).locator("[aria-current=page]", { hasText: name }).waitFor();
      await trip.page.getByRole("status").filter({ hasText: "Đang" }).waitFor({ state: "detached" });
      await trip.look(`candidate-24-${name.normalize("NFD").replace(/\P{ASCII}/gu, "").replaceAll(/[ ,]+/g, "-").toLowerCase()}`);
    }
    expect(trip.complaints).toEqual([]);
  });
});
