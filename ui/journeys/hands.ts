/** What a person does with a screen: finds a control by its words, types, chooses. */
import type { Journey } from "./journey";

/** A field by its whole label; whether it must be filled is part of its name. */
const called = (label: string) => new RegExp(`^${label.replace(/[()]/g, "\\$&")}\\s*(\\(bắt buộc\\))?$`);

export function handsOn(trip: Journey) {
  const button = (name: string | RegExp) => trip.page.getByRole("button", { name });
  const link = (name: string | RegExp) => trip.page.getByRole("link", { name });
  const heading = (name: string | RegExp, level = 1) => trip.page.getByRole("heading", { level, name });
  const box = (name: string | RegExp) => trip.page.getByRole("textbox", { name: typeof name === "string" ? called(name) : name });
  /** A step of a meeting. */
  const step = (name: string | RegExp) => trip.page.getByRole("navigation", { name: "Nội dung buổi sinh hoạt" }).getByRole("link", { name });

  /** A part of a candidate's file. */
  const part = (name: string | RegExp) => trip.page.getByRole("navigation", { name: "Phần của hồ sơ" }).getByRole("link", { name });

  /** Type into a field and leave it, as people do. */
  async function write(name: string | RegExp, text: string) {
    await box(name).fill(text);
    await trip.page.keyboard.press("Tab");
  }

  /** Choose in a picker by keyboard: open, go down so many, take it. */
  async function pick(name: string, down = 0) {
    await trip.page.getByRole("combobox", { name: called(name) }).focus();
    for (let press = 0; press <= down; press += 1) await trip.page.keyboard.press("ArrowDown");
    await trip.page.keyboard.press("Enter");
  }

  return { button, link, heading, box, step, part, write, pick };
}
