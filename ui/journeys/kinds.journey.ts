/** Every kind of meeting from its making to its minutes, entered afterwards; the congress with an election. */
import { describe, expect, it } from "vitest";
import { handsOn } from "./hands";
import { journey } from "./journey";

const trip = journey();
const { button, link, heading, box, step, write, pick } = handsOn(trip);
const choose = (name: string, option: string) => trip.page.getByRole("combobox", { name }).selectOption(option);

/** A meeting of this month from notes by pen, with everybody there and a clerk; its address. */
async function enter(kind: string, title: RegExp, more: () => Promise<void> = () => Promise.resolve()) {
  await trip.page.goto(`${trip.host.url}/#/meetings/new`);
  await heading("Lập buổi sinh hoạt").waitFor();
  await choose("Loại cuộc họp", kind);
  await trip.page.getByText("Nhập sau họp", { exact: true }).click();
  await more();
  await write("Ngày họp", "15/11/2026");
  await write("Giờ họp", "19:00");
  await button("Lập buổi này").click();
  await heading(title).waitFor();
  await button("Những người còn lại có mặt").click();
  await trip.page.getByText(/chưa điểm danh/).waitFor({ state: "detached" });
  await pick("Thư ký", 1);
  return trip.page.url().split("?")[0] ?? "";
}

/** The minutes as they would print, on the form of the kind. */
async function minutes(kind: string) {
  await link("Xem và in biên bản").click();
  await trip.page.locator("figure").first().waitFor();
  expect(trip.page.url()).toContain(`/print/minutes-${kind}/`);
  await trip.look(`print-minutes-${kind}`);
}

describe("meetings of every kind", () => {
  it("begin in the practice cell", async () => {
    await button(/Mở sổ tập/).click();
    await heading(/việc đến hạn/).waitFor();
  });

  it("topical: a paper, how good it is, who finishes it", async () => {
    const address = await enter("topical", /chuyên đề/i, () => write("Tên chuyên đề", "Đảng viên gương mẫu phân loại rác"));
    await trip.page.goto(`${address}?step=closing`);
    await write("Đánh giá chất lượng chuyên đề", "Sát thực tế, có giải pháp cụ thể.");
    await pick("Người hoàn thiện chuyên đề");
    await write("Hoàn thiện trước ngày", "30/11/2026");
    await trip.look("kind-topical");
    await minutes("topical");
  });

  it("regular with a topical part: part B of its minutes", async () => {
    const address = await enter("regular", /thường kỳ/i, async () => {
      await trip.page.getByText("Kết hợp sinh hoạt chuyên đề (phần B)", { exact: true }).click();
      await write("Tên chuyên đề", "Đảng viên nêu gương giữ gìn ngõ phố");
    });
    await trip.page.goto(address);
    await step(/giải pháp thực hiện/).click();
    await write("Kết luận của chủ trì", "Mỗi đảng viên nhận một đoạn ngõ.");
    await trip.page.goto(`${address}?step=closing`);
    await write("Đánh giá chất lượng chuyên đề", "Sát thực tế.");
    await trip.look("kind-regular-part-b");
    await minutes("regular");
    for (const words of [/PHẦN A. SINH HOẠT THƯỜNG KỲ/, /PHẦN B. SINH HOẠT CHUYÊN ĐỀ/, /Mỗi đảng viên nhận một đoạn ngõ/]) {
      await trip.page.getByText(words).first().waitFor({ state: "attached" });
    }
  });

  it("committee: only the committee is convened", async () => {
    const address = await enter("committee", /Họp chi ủy|hội ý/);
    await trip.page.goto(address);
    await step(/Đánh giá tình hình/).click();
    await write("Nội dung trình bày", "Đã hoàn thành bốn trong năm nhiệm vụ.");
    await trip.look("kind-committee");
    await minutes("committee");
  });

  it("group: only its members are convened", async () => {
    for (const name of ["Ngô Văn Khải", "Lê Thị Bình", "Phùng Thị Ánh"]) {
      await trip.page.goto(`${trip.host.url}/#/members`);
      await link(name).click();
      await heading(name).waitFor();
      await write("Tổ đảng", "số 1");
    }
    const address = await enter("group", /tổ đảng/i, () => write("Tổ đảng", "số 1"));
    await trip.page.goto(`${address}?step=people`);
    await trip.look("kind-group");
    await minutes("group");
    await trip.page.getByText(/Tổng số đảng viên của tổ: 3 đồng chí; có mặt 3/).first().waitFor({ state: "attached" });
  });

  it("extraordinary: why it was convened", async () => {
    const address = await enter("extraordinary", /bất thường/i, () => write("Lý do triệu tập họp bất thường", "Phòng, chống bão số 9."));
    await trip.page.goto(`${address}?step=opening`);
    await expect.poll(() => box("Lý do triệu tập họp bất thường").inputValue()).toBe("Phòng, chống bão số 9.");
    await trip.look("kind-extraordinary");
    await minutes("extraordinary");
  });

  it("year-end review: the ballot on the cell", async () => {
    const address = await enter("review", /Kiểm điểm, đánh giá/);
    await trip.page.goto(address);
    await step(/Đánh giá, xếp loại/).click();
    await write("Phiếu phát ra", "9");
    await write("Phiếu thu về", "9");
    await write("Phiếu không hợp lệ", "0");
    await button("Thêm tập thể chi bộ").click();
    const rated = trip.page.getByRole("group", { name: /Kết quả của Tập thể/ });
    for (const [level, votes] of [["Hoàn thành xuất sắc", "3"], ["Hoàn thành tốt", "6"]] as const) {
      await rated.getByRole("textbox", { name: level, exact: true }).fill(votes);
    }
    await rated.getByRole("combobox", { name: "Mức đề nghị" }).selectOption("good");
    await trip.look("kind-review");
    await minutes("review");
  });

  it("discipline: one ballot of several measures, proposed to the level above", async () => {
    const address = await enter("discipline", /kỷ luật/i);
    await trip.page.goto(address);
    await step(/Bỏ phiếu/).click();
    await trip.page.getByRole("button", { name: "Biểu quyết", exact: true }).click();
    const vote = trip.page.getByRole("region", { name: /^Biểu quyết:/ });
    await vote.getByRole("combobox", { name: "Loại việc" }).selectOption("discipline");
    await vote.getByRole("checkbox", { name: /^Phiếu có nhiều hình thức/ }).check();
    await vote.getByRole("checkbox", { name: "Khai trừ" }).check();
    for (const [measure, votes] of [["Không kỷ luật", "0"], ["Khai trừ", "24"]] as const) {
      await vote.getByRole("textbox", { name: measure, exact: true }).fill(votes);
      await trip.page.keyboard.press("Tab");
    }
    await vote.getByText(/Hình thức đủ số phiếu: Khai trừ \(24\//).waitFor();
    await trip.look("kind-discipline-ballot");
    await trip.page.goto(`${address}?step=closing`);
    await choose("Kết quả xét kỷ luật", "proposed");
    await write("Hình thức kỷ luật", "Khai trừ");
    await write("Báo cáo, đề nghị nơi nào", "Ban Thường vụ Đảng ủy phường");
    await trip.look("kind-discipline");
    await minutes("discipline");
  });
});

describe("a congress", () => {
  let address = "";

  it("has its number, its term and a presidium", async () => {
    address = await enter("congress", /Đại hội/);
    await trip.page.goto(`${address}?step=opening`);
    await write("Đại hội lần thứ", "XII");
    await write("Nhiệm kỳ", "2025 - 2030");
    await step(/Bầu đoàn chủ tịch/).click();
    await pick("Thêm vào đoàn chủ tịch");
    await button(/khỏi đoàn chủ tịch/).waitFor();
  });

  it("elects by a list, refuses a count that cannot be, and says who is elected", async () => {
    await step(/^(?!.*đoàn chủ tịch).*Bầu cử/).click();
    await button("Thêm lần bầu cử").click();
    const ballot = trip.page.getByRole("region", { name: "Bầu Chi ủy, lần 1" });
    await ballot.getByRole("textbox", { name: /Số lượng cần bầu/ }).fill("1");
    await trip.page.keyboard.press("Tab");
    for (const place of [1, 2]) {
      await pick("Thêm người vào danh sách bầu cử", place);
      await expect.poll(() => ballot.getByRole("listitem").count()).toBe(place);
    }
    await ballot.getByRole("button", { name: "Biểu quyết chốt danh sách" }).click();
    await ballot.getByText(/Đã mở biểu quyết chốt danh sách/).waitFor();
    const fill = async (name: RegExp | string, count: string, nth = 0) => {
      await ballot.getByRole("textbox", { name }).nth(nth).fill(count);
      await trip.page.keyboard.press("Tab");
    };
    await fill("Phiếu phát ra", "25");
    await fill("Phiếu thu về", "26");
    await ballot.getByRole("alert").getByText(/26/).waitFor();
    await trip.look("kind-congress-refused");
    expect(await ballot.getByRole("textbox", { name: "Phiếu thu về" }).inputValue()).toBe("26");
    await fill("Phiếu thu về", "25");
    await ballot.getByRole("alert").waitFor({ state: "detached" });
    await fill("Phiếu trắng, không hợp lệ", "0");
    await fill(/^Số phiếu của /, "20");
    await fill(/^Số phiếu của /, "5", 1);
    await ballot.getByText("Trúng cử", { exact: true }).waitFor();
    await ballot.getByText("Đã bầu đủ").waitFor();
    await trip.look("kind-congress-election");
  });

  it("prints blank ballots without any mark, and its minutes", async () => {
    await button("Giấy tờ khác của buổi này").click();
    await trip.page.getByRole("menuitem", { name: "Phiếu bầu để phát: Chi ủy" }).click();
    await trip.page.locator("figure").first().waitFor();
    await trip.look("print-ballot-election");
    await trip.page.goto(address);
    await heading(/Đại hội/).waitFor();
    await minutes("congress");
    expect(trip.complaints).toEqual([]);
  });
});
