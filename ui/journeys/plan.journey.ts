import { describe, expect, it } from "vitest";
import { journey } from "./journey";

const trip = journey();
const button = (name: string | RegExp) => trip.page.getByRole("button", { name });
const link = (name: string | RegExp) => trip.page.getByRole("link", { name });
const heading = (name: string | RegExp) => trip.page.getByRole("heading", { level: 1, name });
const chip = (name: RegExp) => trip.page.locator("[data-meeting] > button").and(trip.page.getByRole("button", { name }));

describe("the year plan", () => {
  it("is reached from the meetings by keyboard", async () => {
    await button(/Mở sổ tập/).click();
    await heading(/việc đến hạn/).waitFor();
    await trip.look("home-planned");
    await trip.page.goto(`${trip.host.url}/#/meetings`);
    await trip.page.getByRole("heading", { name: "Sắp tới" }).waitFor();
    await trip.look("meetings");
    await link("Kế hoạch năm").press("Enter");
    await heading(/Kế hoạch sinh hoạt năm \d{4}/).waitFor();
    await trip.look("plan-this-year");
  });

  it("shows next year with every month and its meetings", async () => {
    await link("2027").press("Enter");
    await heading("Kế hoạch sinh hoạt năm 2027").waitFor();
    await chip(/Sinh hoạt thường kỳ tháng 12\/2027/).waitFor();
    expect(await trip.page.locator("[data-meeting]").count()).toBeGreaterThan(24);
    await trip.look("plan");
  });

  it("moves a meeting by arrow keys, across the end of a month, and says so", async () => {
    const march = chip(/^Sinh hoạt thường kỳ tháng 3\/2027, Thứ Sáu, 05\/03/);
    await march.focus();
    await trip.page.keyboard.press("ArrowRight");
    await trip.page.keyboard.press("ArrowDown");
    await trip.page.getByRole("status").getByText("Sinh hoạt thường kỳ tháng 3/2027: Thứ Bảy, 13/03. Enter để nhận, Esc để thôi.").waitFor();
    await trip.look("plan-moving");
    await trip.page.keyboard.press("Enter");
    const moved = chip(/^Sinh hoạt thường kỳ tháng 3\/2027, Thứ Bảy, 13\/03/);
    await moved.waitFor();
    await trip.page.getByText("Đã dời Sinh hoạt thường kỳ tháng 3/2027 sang Thứ Bảy, 13/03.").first().waitFor({ state: "attached" });
    await expect.poll(() => moved.evaluate((chip) => chip === document.activeElement)).toBe(true);
    for (const key of ["ArrowUp", "ArrowUp"]) await trip.page.keyboard.press(key);
    await trip.page.keyboard.press("Enter");
    await trip.page.getByText(/ngày 27\/02\/2027 ở ngoài tháng 3/).first().waitFor();
    await trip.page.keyboard.press("ArrowDown");
    await trip.page.keyboard.press("Escape");
    await chip(/^Sinh hoạt thường kỳ tháng 3\/2027, Thứ Bảy, 27\/02/).waitFor();
  });

  it("takes a move back", async () => {
    await button("Hoàn tác").last().click();
    await chip(/^Sinh hoạt thường kỳ tháng 3\/2027, Thứ Bảy, 13\/03/).waitFor();
  });

  it("moves a meeting by mouse", async () => {
    const april = chip(/^Sinh hoạt thường kỳ tháng 4\/2027/);
    const goal = trip.page.locator('[data-day="30/04/2027"]');
    await goal.scrollIntoViewIfNeeded();
    const [from, to] = [await april.boundingBox(), await goal.boundingBox()];
    if (!from || !to) throw new Error("nothing to drag");
    await trip.page.mouse.move(from.x + 40, from.y + 12);
    await trip.page.mouse.down();
    await trip.page.mouse.move(to.x - 20, to.y + 4, { steps: 4 });
    await trip.page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 2 });
    await trip.page.mouse.up();
    await trip.page.getByText(/ngày 30\/04\/2027 là ngày nghỉ/).first().waitFor();
    await trip.look("plan-findings");
  });

  it("takes a topic and a topical part in place", async () => {
    const june = chip(/^Sinh hoạt thường kỳ tháng 6\/2027/);
    await june.press("Enter");
    await trip.page.getByRole("checkbox", { name: "Kết hợp sinh hoạt chuyên đề (phần B)" }).press("Space");
    const topic = trip.page.getByRole("textbox", { name: "Tên chuyên đề" });
    await topic.fill("Phòng, chống lãng phí");
    await trip.page.keyboard.press("Tab");
    await trip.look("plan-open");
    await june.press("Enter");
    await june.getByText("Phòng, chống lãng phí").waitFor();
  });

  it("goes out as a calendar and prints as a wall sheet", async () => {
    const [download] = await Promise.all([trip.page.waitForEvent("download"), button("Lưu lịch cho điện thoại").press("Enter")]);
    expect(download.suggestedFilename()).toBe("ke-hoach-sinh-hoat-2027.ics");
    await link("In tờ treo tường").press("Enter");
    await heading("Kế hoạch sinh hoạt năm").waitFor();
    await trip.page.locator("figure").first().waitFor();
    await trip.look("print-plan");
  });

  it("plans an empty year with a preview and undoes it in one step", async () => {
    await trip.page.goto(`${trip.host.url}/#/meetings/plan/2029`);
    await trip.page.getByText("Năm 2029 chưa có buổi nào").waitFor();
    await trip.look("plan-empty");
    await button("Lập kế hoạch năm…").press("Enter");
    await button(/^Lập 2\d buổi$/).waitFor();
    await trip.page.getByRole("radio", { name: "Buổi riêng" }).press("Space");
    await button(/^Lập 29 buổi$/).waitFor();
    await trip.look("plan-generate");
    await button(/^Lập 29 buổi$/).press("Enter");
    await chip(/Sinh hoạt chuyên đề quý IV\/2029/).waitFor();
    await button("Hoàn tác").last().click();
    await trip.page.getByText("Năm 2029 chưa có buổi nào").waitFor();
  });

  it("holds at a large text size in high contrast", async () => {
    await trip.page.goto(`${trip.host.url}/#/meetings/plan/2027`);
    await chip(/Sinh hoạt thường kỳ tháng 12\/2027/).waitFor();
    await trip.page.evaluate(() => {
      document.documentElement.style.fontSize = "24px";
      document.documentElement.dataset["theme"] = "contrast";
    });
    await trip.look("plan-24-contrast");
    await trip.page.evaluate(() => {
      document.documentElement.style.fontSize = "";
      delete document.documentElement.dataset["theme"];
    });
  });
});

describe("the record of posting", () => {
  it("stands on the meeting and is added to by keyboard", async () => {
    await trip.page.goto(`${trip.host.url}/#/meetings`);
    await trip.page.getByRole("link", { name: /Sinh hoạt thường kỳ.*Sắp họp/ }).first().press("Enter");
    const card = trip.page.getByRole("region", { name: "Tài liệu, văn bản của buổi này" });
    await card.getByRole("button", { name: /^Ghi lại….*Tài liệu trước/ }).press("Enter");
    await trip.page.getByRole("combobox", { name: /Đã đưa bằng cách nào/ }).selectOption("not_done");
    await button("Ghi vào sổ").press("Enter");
    await trip.page.getByText("Chưa điền mục này.").first().waitFor();
    await trip.page.getByRole("textbox", { name: /Lý do chưa đưa được/ }).fill("mất mạng cả tuần");
    await trip.look("posting-dialog");
    await button("Ghi vào sổ").press("Enter");
    await card.getByText(/chưa đưa được, vì mất mạng cả tuần/).waitFor();
    await trip.look("posting-card");
    expect(trip.complaints).toEqual([]);
  });
});
