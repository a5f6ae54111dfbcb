/** The power goes while somebody types: what stood on the screen for two seconds is there again. */
import { describe, expect, it } from "vitest";
import { handsOn } from "./hands";
import { journey, typeTelex } from "./journey";

const trip = journey();
const { button, link, heading, box, step, write } = handsOn(trip);

const SAID = "Đề nghị nêu rõ kết quả vận động của từng hộ.";
/** How long words may be on the screen before they are kept. */
const KEPT_AFTER = 2_000;

describe("a live meeting whose program is killed", () => {
  it("begins in the practice cell", async () => {
    await button(/Mở sổ tập/).click();
    await heading(/việc đến hạn/).waitFor();
    await trip.page.goto(`${trip.host.url}/#/meetings`);
    await link("Lập buổi sinh hoạt").click();
    await write("Sinh hoạt tháng", "10");
    await write("Năm", "2026");
    await button("Lập buổi này").click();
    await heading("Sinh hoạt thường kỳ tháng 10/2026").waitFor();
    await button("Bắt đầu").click();
    await trip.page.getByRole("timer").waitFor();
  });

  it("shows again what was typed two seconds before", async () => {
    await step(/Đánh giá kết quả/).click();
    await box("Ý kiến").focus();
    await typeTelex(trip.page, SAID);
    await trip.page.waitForTimeout(KEPT_AFTER);
    const place = new URL(trip.page.url()).hash;
    await trip.host.dieAndComeBack();
    // The window that lost its core complains; another one is opened.
    await trip.page.goto(trip.host.url);
    await button(/Mở sổ tập/).click();
    await heading(/việc đến hạn/).waitFor();
    await trip.page.goto(`${trip.host.url}/${place}`);
    await expect.poll(() => box("Ý kiến").inputValue()).toBe(SAID);
    await trip.look("killed-and-back");
  });
});
