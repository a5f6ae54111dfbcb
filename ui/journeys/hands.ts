/** What a person does with a screen: finds a control by its words, types, chooses. */
import type { Journey } from "./journey";

/** A field by its whole label; whether it must be filled is part of its name. */
const called = (label: string) => new RegExp(`^${label.replace(/[()]/g, "\\$&")}\\s*(\\(bắt buộc\\))?$`);

export function handsOn(trip: Journey) {
  const button = (name: string | RegExp) => trip.page.getByRole("button", { name });
  const link = (name: string | RegExp) => trip.page.getByRole("link", { name });
  const heading = (name: string | RegExp, level = 1) => trip.page.getByRole("heading", { level, name });
  const box = (name: string | RegExp) => trip.page.getByRole("textbox", { name: typeof name === "string" ? called(name) : name });
  const region = (name: string | RegExp) => trip.page.getByRole("region", { name });
  const dialog = () => trip.page.getByRole("dialog");
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

  /** Open the practice cell. It is made first: its story takes a busy machine more than one step. */
  async function practise() {
    await button(/Mở sổ tập/).click();
    await heading(/việc đến hạn/).waitFor({ timeout: 120_000 });
  }

  /** Open the file of the practice candidate that has come far, from the list. */
  async function openFile() {
    await trip.page.goto(`${trip.host.url}/#/cases`);
    await link(/Trần Thị Bích Ngọc/).click();
    await heading("Trần Thị Bích Ngọc").waitFor();
  }

  /** Choose the text size of tired eyes. */
  async function enlarge() {
    await trip.page.goto(`${trip.host.url}/#/settings`);
    await trip.page.getByText("24", { exact: true }).click();
  }

  return { button, link, heading, box, region, dialog, step, part, write, pick, practise, openFile, enlarge };
}
