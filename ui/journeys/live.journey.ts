/** A live meeting from the calendar to its minutes without touching the mouse. */
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { handsOn } from "./hands";
import { journey, typeTelex } from "./journey";

const trip = journey();
const { button, link, heading, box, step } = handsOn(trip);

/** Longest way through a screen by the Tab key. */
const FAR = 120;

/** Goes there by the Tab key alone; whoever cannot be reached fails the journey. */
async function reach(place: Locator, back = false) {
  await place.first().waitFor();
  for (let press = 0; press < FAR; press += 1) {
    if (await place.first().evaluate((node) => node === document.activeElement)) return;
    await trip.page.keyboard.press(back ? "Shift+Tab" : "Tab");
  }
  throw new Error(`the Tab key does not reach ${String(place)}`);
}

async function press(place: Locator, back = false) {
  await reach(place, back);
  await trip.page.keyboard.press("Enter");
}

/** Types into a field that holds something already. */
async function type(place: Locator, text: string) {
  await reach(place);
  await trip.page.keyboard.press("Control+a");
  await typeTelex(trip.page, text);
  await trip.page.keyboard.press("Tab");
}

async function choose(name: RegExp, down: number) {
  await reach(trip.page.getByRole("combobox", { name }));
  for (let place = 0; place <= down; place += 1) await trip.page.keyboard.press("ArrowDown");
  await trip.page.keyboard.press("Enter");
}

/** What a person needs to read a name, look up and press a key. */
const SECONDS_A_KEY = 2;

/** Counts the keys the window gets from now on; answers how many so far. */
async function countKeys() {
  await trip.page.evaluate(() => {
    document.body.dataset["keys"] = "0";
    addEventListener("keydown", () => (document.body.dataset["keys"] = String(Number(document.body.dataset["keys"]) + 1)), true);
  });
  return () => trip.page.evaluate(() => Number(document.body.dataset["keys"]));
}

describe("a live meeting by keyboard only", () => {
  it("is planned and started", async () => {
    await press(button(/Mở sổ tập/));
    await heading(/việc đến hạn/).waitFor();
    await press(trip.page.getByRole("navigation").getByRole("link", { name: "Sinh hoạt" }));
    await heading("Sinh hoạt").waitFor();
    await press(link("Lập buổi sinh hoạt"));
    await type(box("Sinh hoạt tháng"), "10");
    await press(button("Lập buổi này"));
    await heading("Sinh hoạt thường kỳ tháng 10/2026").waitFor();
    await press(button("Bắt đầu"));
    await trip.page.getByRole("timer").waitFor();
  });

  it("takes attendance with one key a person", async () => {
    const people = trip.page.locator("[data-field=people] > li");
    const count = await people.count();
    expect(count).toBeGreaterThanOrEqual(30);
    await reach(trip.page.locator("[data-field=people] [tabindex='0']"));
    const keys = await countKeys();
    for (let person = 0; person < count; person += 1) await trip.page.keyboard.press("1");
    // Thirty people within a minute: one key for each, and two seconds to look up and press it.
    expect(await keys()).toBeLessThanOrEqual(count);
    expect((30 / count) * (await keys()) * SECONDS_A_KEY).toBeLessThanOrEqual(60);
    await trip.page.getByText(/chưa điểm danh/).waitFor({ state: "detached" });
    expect(await trip.page.getByRole("radio", { name: "Có mặt", checked: true }).count()).toBe(count);
    await trip.page.keyboard.press("m");
    await trip.page.getByText(/đến lúc \d\d:\d\d/).waitFor();
    await trip.look("live-attendance");
  });

  it("names chair and clerk, and walks the agenda to its end", async () => {
    await choose(/^Chủ trì/, 0);
    await choose(/^Thư ký/, 1);
    await trip.page.getByText(/Chủ trì .+ · Thư ký /).waitFor();
    for (const [title, said] of [
      [/Thông tin thời sự/, "Nắm vững tinh thần nghị quyết."],
      [/Đánh giá kết quả/, "Hoàn thành các việc đã giao."],
      [/Phương hướng/, "Mỗi đảng viên nhận một việc."],
    ] as const) {
      await press(step(title), true);
      await type(box("Kết luận của chủ trì"), said);
      await expect.poll(() => box("Kết luận của chủ trì").inputValue()).toBe(said);
    }
    await press(button("Giấy tờ khác của buổi này"), true);
    await trip.page.getByRole("menuitem", { name: "Chương trình, chữ to để đọc" }).waitFor();
    await trip.page.keyboard.press("Enter");
    await trip.page.getByRole("dialog", { name: "Chương trình" }).waitFor();
    await trip.look("live-agenda-aloud");
    await trip.page.keyboard.press("Escape");
    await trip.page.getByRole("dialog").waitFor({ state: "detached" });
    await press(step("Đọc lại biên bản"), true);
    await reach(trip.page.getByRole("checkbox", { name: /Thư ký đã đọc lại/ }));
    await trip.page.keyboard.press("Space");
    await trip.page.getByRole("checkbox", { name: /Thư ký đã đọc lại/, checked: true }).waitFor();
  });

  it("ends and shows its minutes", async () => {
    await press(button("Kết thúc…"), true);
    await press(button(/^Kết thúc lúc/));
    await press(link("Xem và in biên bản"), true);
    await trip.page.locator("figure").first().waitFor();
    expect(trip.complaints).toEqual([]);
  });
});
