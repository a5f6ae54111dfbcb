import { describe, expect, it } from "vitest";
import { handsOn } from "./hands";
import { journey } from "./journey";

const trip = journey();
const { button, link, heading } = handsOn(trip);

let code = "";

describe("the minute book", () => {
  it("is empty until minutes are sealed", async () => {
    await button(/Mở sổ tập/).click();
    await heading(/việc đến hạn/).waitFor();
    await trip.page.goto(`${trip.host.url}/#/minute-book`);
    await heading(/Sổ biên bản năm 2026/).waitFor();
    await trip.page.getByText("Năm 2026 chưa có biên bản niêm phong").first().waitFor();
    await trip.look("book-empty");
  });

  it("takes signed minutes, which then have a number and a code and nothing to edit", async () => {
    await link("Sinh hoạt").first().click();
    await trip.page.getByRole("link", { name: /Đã họp/ }).first().click();
    await button("Niêm phong biên bản…").click();
    await trip.page.getByText(/Việc này không hoàn tác được/).waitFor();
    await trip.look("seal-asked");
    for (const who of [/^Chủ trì đã ký/, /^Thư ký đã ký/]) await trip.page.getByRole("checkbox", { name: who }).check();
    await button("Đã ký, niêm phong").click();
    await trip.page.getByText("Biên bản số 1, sổ năm 2026").waitFor();
    code = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec((await trip.page.getByText(/^Mã kiểm tra /).textContent()) ?? "")?.[0] ?? "";
    expect(code).not.toBe("");
    expect(await trip.page.getByRole("radio", { name: "Có mặt" }).count()).toBe(0);
    await trip.page.locator("figure").first().waitFor();
    await trip.look("sealed");
  });

  it("takes an amendment after the original", async () => {
    await button("Lập biên bản bổ sung…").click();
    await button("Niêm phong bản bổ sung").click();
    await trip.page.getByRole("textbox", { name: /Nội dung bổ sung/ }).fill("Thời hạn của nhiệm vụ thứ nhất là ngày 25/12/2026.");
    await trip.look("amending");
    await button("Niêm phong bản bổ sung").click();
    await trip.page.getByText("Biên bản số 2, sổ năm 2026 (bổ sung)").waitFor();
  });

  it("lists both, prints as one, and knows its codes from others", async () => {
    await trip.page.goto(`${trip.host.url}/#/minute-book`);
    await trip.page.getByRole("row", { name: new RegExp(code) }).waitFor();
    const [download] = await Promise.all([trip.page.waitForEvent("download"), button("Lưu tệp PDF").click()]);
    expect(download.suggestedFilename()).toBe("so-bien-ban-2026.pdf");
    const field = trip.page.getByRole("textbox", { name: "Mã kiểm tra" });
    await field.fill(code.toLowerCase().replace("-", " "));
    await trip.page.keyboard.press("Enter");
    await trip.page.getByText(/^Khớp: .+, số 1, sổ năm 2026\.$/).waitFor();
    await trip.look("book");
    await field.fill("00000-00000");
    await trip.page.keyboard.press("Enter");
    await trip.page.getByText(/Không biên bản nào trong sổ này có mã đó/).waitFor();
    await field.fill("số 05");
    await trip.page.keyboard.press("Enter");
    await trip.page.getByText(/Mã kiểm tra có 10 chữ và số/).waitFor();
    await trip.look("book-code-refused");
    expect(trip.complaints).toEqual([]);
  });
});
