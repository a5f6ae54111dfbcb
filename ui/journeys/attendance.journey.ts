import { describe, expect, it } from "vitest";
import { handsOn } from "./hands";
import { journey } from "./journey";

const trip = journey();
const { heading, link } = handsOn(trip);

describe("attendance over a year", () => {
  it("is reached from the meetings by keyboard and stands in name order", async () => {
    await trip.page.getByRole("button", { name: /Mở sổ tập/ }).click();
    await heading(/việc đến hạn/).waitFor();
    await trip.page.goto(`${trip.host.url}/#/meetings`);
    await link("Dự sinh hoạt trong năm").press("Enter");
    await heading(/Dự sinh hoạt năm \d{4}/).waitFor();
    const names = await trip.page.getByRole("group", { name: "Từng đảng viên, từng buổi" }).locator("tbody th").allTextContents();
    expect(names.length).toBeGreaterThan(20);
    const given = names.filter((name) => !name.includes("sinh hoạt tạm thời")).map((name) => name.trim().split(" ").at(-1) ?? "");
    expect(given).toEqual([...given].sort((a, b) => a.localeCompare(b, "vi")));
    await trip.look("attendance");
  });

  it("holds at a large text size in high contrast", async () => {
    await trip.page.evaluate(() => {
      document.documentElement.style.fontSize = "24px";
      document.documentElement.dataset["theme"] = "contrast";
    });
    await trip.look("attendance-24-contrast");
    await trip.page.evaluate(() => {
      document.documentElement.style.fontSize = "";
      delete document.documentElement.dataset["theme"];
    });
  });

  it("goes out as a workbook", async () => {
    const [download] = await Promise.all([
      trip.page.waitForEvent("download"),
      trip.page.getByRole("button", { name: "Lưu tệp Excel" }).press("Enter"),
    ]);
    expect(download.suggestedFilename()).toMatch(/^du-sinh-hoat-\d{4}\.xlsx$/);
  });

  it("prints the sheet of the year", async () => {
    await link("Xem và in").press("Enter");
    await heading("Theo dõi đảng viên dự sinh hoạt trong năm").waitFor();
    await trip.page.locator("figure").first().waitFor();
    await trip.look("print-attendance");
    await link("Quay lại").press("Enter");
    await heading(/Dự sinh hoạt năm/).waitFor();
    expect(trip.complaints).toEqual([]);
  });
});
