import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { startDevhost, type Devhost } from "./devhost";

const OUT = fileURLToPath(new URL("./out", import.meta.url));
const CHROMIUM = process.env["SOCHIBO_BROWSER"] ?? "/usr/bin/chromium";
/** What a machine with two busy cores may need for one step, in ms. */
const PATIENCE = 45_000;

export interface Journey {
  page: Page;
  host: Devhost;
  /** Screenshot to `out/`, and axe on what is shown: nothing serious, nothing moderate. */
  look(name: string): Promise<void>;
  /** Console errors so far; a journey ends without any. */
  complaints: string[];
}

/** One window on one fresh data folder for the tests of a file. */
export function journey(): Journey {
  const complaints: string[] = [];
  const trip = { complaints } as Journey;
  let browser: Browser;

  beforeAll(async () => {
    await mkdir(OUT, { recursive: true });
    trip.host = await startDevhost();
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "vi-VN", acceptDownloads: true });
    trip.page = await context.newPage();
    trip.page.setDefaultTimeout(PATIENCE);
    trip.page.on("pageerror", (error) => complaints.push(error.message));
    trip.page.on("console", (message) => {
      // A refused command is a 4xx answer; Chromium reports it, the journey expects it.
      if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) complaints.push(message.text());
    });
    await trip.page.goto(trip.host.url);
  });

  afterAll(async () => {
    await browser?.close();
    await trip.host?.stop();
  });

  trip.look = async (name) => {
    await trip.page.screenshot({ path: join(OUT, `${name}.png`), fullPage: true });
    const { violations } = await new AxeBuilder({ page: trip.page }).analyze();
    const found = violations
      .filter(({ impact }) => impact !== "minor")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
    expect(found, `axe on ${name}`).toEqual([]);
  };
  return trip;
}

/** Type the way UniKey does: the bare letters, then backspaces and the composed ones. */
export async function typeTelex(page: Page, text: string) {
  for (const letter of text) {
    const bare = letter.normalize("NFD").replace(/\p{M}/gu, "").replace("đ", "d").replace("Đ", "D");
    await page.keyboard.type(bare);
    if (bare === letter) continue;
    await page.keyboard.press("Backspace");
    await page.keyboard.insertText(letter);
  }
}
