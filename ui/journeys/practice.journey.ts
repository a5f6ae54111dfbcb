import { describe, expect, it } from "vitest";
import { handsOn } from "./hands";
import { journey } from "./journey";

const trip = journey();
const { button, heading } = handsOn(trip);

describe("the practice cell", () => {
  it("is one press away from the welcome", async () => {
    await heading("Chào mừng đồng chí").waitFor();
    await trip.look("welcome");
    await button(/Mở sổ tập/).click();
    await heading(/việc đến hạn/).waitFor();
    await trip.look("home");
  });

  it("is marked on every screen", async () => {
    const [, ...elsewhere] = await trip.page.getByRole("navigation").getByRole("link").all();
    for (const link of elsewhere) {
      await link.click();
      await trip.page.getByText("SỔ TẬP").waitFor();
      await trip.page.waitForFunction(() => /^(H1|MAIN)$/.test(document.activeElement?.tagName ?? ""));
    }
  });

  it("is found in without diacritics", async () => {
    await trip.page.keyboard.press("Control+k");
    await trip.page.keyboard.type("nguyen");
    await trip.page.keyboard.press("Enter");
    await heading("Tìm “nguyen”").waitFor();
    await trip.page.getByText(/^Nguyễn/).first().waitFor();
    await trip.look("search");
  });

  it("can be read at 24 px and in high contrast, and remembers it", async () => {
    await trip.page.goto(`${trip.host.url}/#/settings`);
    await trip.page.getByText("24", { exact: true }).click();
    await trip.page.getByText("Tương phản cao").click();
    await trip.look("settings-24-contrast");
    await trip.page.goto(`${trip.host.url}/#/`);
    await trip.page.reload();
    await heading(/việc đến hạn/).waitFor();
    expect(await trip.page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("24px");
    await trip.look("home-24-contrast");
    await button("Chữ nhỏ hơn").click();
    await button("Chữ nhỏ hơn").click();
    await button("Chữ nhỏ hơn").click();
    await trip.page.goto(`${trip.host.url}/#/settings`);
    await trip.page.getByText("Giấy ấm").click();
  });

  it("corrects a fact of the cell and takes it back", async () => {
    const place = trip.page.getByRole("textbox", { name: /^Nơi ghi trên văn bản/ });
    const before = await place.inputValue();
    await place.fill("Hải Phòng");
    await trip.page.keyboard.press("Tab");
    const history = trip.page.getByRole("region", { name: "Lịch sử thay đổi" });
    await history.getByText("Hải Phòng").first().waitFor();
    for (const more of await trip.page.getByRole("button", { name: /^(Cấp ủy cấp trên|Số tiếp theo)/ }).all()) await more.click();
    await trip.look("settings-cell");
    await history.getByRole("button", { name: /^Hoàn tác/ }).first().click();
    await expect.poll(() => place.inputValue(), { timeout: 45_000 }).toBe(before);
  });

  it("has a place for what two machines recorded differently", async () => {
    await trip.page.goto(`${trip.host.url}/#/conflicts`);
    await heading("Hai máy ghi khác nhau").waitFor();
    await trip.page.getByText("Không còn gì phải chọn").waitFor();
    await trip.look("conflicts");
    await trip.page.goto(`${trip.host.url}/#/settings`);
    await heading("Cài đặt").waitFor();
  });

  it("speaks English when asked to, and its papers stay Vietnamese", async () => {
    await trip.page.getByText("English", { exact: true }).click();
    await heading("Settings").waitFor();
    expect(await trip.page.evaluate(() => document.documentElement.lang)).toBe("en");
    await trip.page.getByText("Tiếng Việt", { exact: true }).click();
    await heading("Cài đặt").waitFor();
  });

  it("locks by its button and opens again", async () => {
    await button("Khóa").click();
    await heading("Sổ đang khóa").waitFor();
    await trip.look("locked-practice");
    await button("Mở sổ tập").click();
    await heading(/./).waitFor();
    await trip.page.getByText("SỔ TẬP").waitFor();
    expect(trip.complaints).toEqual([]);
  });
});
