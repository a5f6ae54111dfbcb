import { describe, expect, it } from "vitest";
import { handsOn } from "./hands";
import { journey } from "./journey";

const trip = journey();
const { button, link, heading, part, write } = handsOn(trip);
const region = (name: string | RegExp) => trip.page.getByRole("region", { name });
const line = () => trip.page.getByRole("listitem").filter({ has: button(/^CN-NTVĐ Giấy chứng nhận/) }).first();

/** Drop invented photographs of a written page on a dark desk, drawn in the window itself. */
function drop(names: string[]) {
  return trip.page.evaluate(async (files) => {
    const transfer = new DataTransfer();
    for (const [at, name] of files.entries()) {
      const canvas = new OffscreenCanvas(1500, 2000);
      const draw = canvas.getContext("2d");
      if (!draw) throw new Error("no canvas");
      draw.fillStyle = "#4a3c31";
      draw.fillRect(0, 0, 1500, 2000);
      draw.translate(750, 1000);
      draw.rotate(((at + 1) * 1.5 * Math.PI) / 180);
      draw.fillStyle = "#fdfdf8";
      draw.fillRect(-600, -850, 1200, 1700);
      draw.fillStyle = "#222";
      draw.font = "36px serif";
      draw.fillText(`Trang ${at + 1}`, -60, -760);
      for (let row = 0; row < 34; row += 1) {
        for (let x = -480; x < 460 - (row % 7 === 6 ? 300 : 0); x += 9) if ((x + row * 53) % 130 > 18) draw.fillRect(x, -680 + row * 42, 4, 16);
      }
      const photo = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.9 });
      transfer.items.add(new File([photo], name, { type: "image/jpeg" }));
    }
    window.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, names);
}

describe("scans of a candidate's papers", () => {
  it("cannot be kept before somebody allowed it, and the screen says where that is recorded", async () => {
    await button(/Mở sổ tập/).click();
    await heading(/việc đến hạn/).waitFor({ timeout: 120_000 });
    await link(/^Kết nạp/).click();
    await link(/Trần Thị Bích Ngọc/).click();
    await heading("Trần Thị Bích Ngọc").waitFor();
    await part("Giấy tờ").click();
    await button(/^CN-NTVĐ Giấy chứng nhận/).click();
    await line().getByText(/chưa ghi ai cho phép/).waitFor();
    await trip.look("scans-off");
    await line().getByRole("link", { name: "Ghi văn bản cho phép" }).click();
    await heading("Cài đặt").waitFor();
    await region("Lưu hồ sơ đảng viên trên máy này").getByText("Chưa được lưu bản quét").waitFor();
    await write("Người cho phép", "Trần Quốc Hùng");
    await write("Chức vụ", "Phó bí thư Đảng ủy phường");
    await write("Số, ký hiệu văn bản", "15-CV/ĐU");
    await write("Ngày văn bản", "01/01/2026");
    await button("Ghi văn bản cho phép").click();
    await region("Lưu hồ sơ đảng viên trên máy này").getByText("Được lưu bản quét").waitFor();
    await trip.look("scans-allowed");
  });

  it("are dropped on their line, laid level and cropped, put in order, turned and struck", async () => {
    await trip.page.goto(`${trip.host.url}/#/cases`);
    await link(/Trần Thị Bích Ngọc/).click();
    await heading("Trần Thị Bích Ngọc").waitFor();
    await part("Giấy tờ").click();
    await button(/^CN-NTVĐ Giấy chứng nhận/).click();
    await line().getByText("Chưa có bản quét.").waitFor();
    await drop(["IMG_0001.jpg", "IMG_0002.jpg"]);
    const pages = line().getByRole("list", { name: "Trang của bản quét" });
    await pages.getByRole("img", { name: "Trang 2, ảnh IMG_0002.jpg" }).waitFor();
    await pages.getByRole("img", { name: "Trang 1, ảnh IMG_0001.jpg" }).waitFor();
    await trip.look("scans-pages");
    await button("Chuyển trang 1 ra sau").click();
    await pages.getByRole("img", { name: "Trang 1, ảnh IMG_0002.jpg" }).waitFor();
    await button("Xoay trang 2 sang phải").click();
    await button("Việc khác với trang 1").press("Enter");
    await trip.page.getByRole("menuitem", { name: "Gạch trang này" }).click();
    await pages.getByText("Đã gạch").waitFor();
    await trip.look("scans-ordered");
  });

  it("ask for codes and the identity number before they are named for digitisation", async () => {
    await button("Bộ tệp số hóa").click();
    const dialog = trip.page.getByRole("dialog");
    for (const [name, value] of [["Mã M1 (2 chữ số)", "01"], ["Mã M2 (3 chữ số)", "004"], ["Mã M3 (3 chữ số)", "012"], ["Mã M4 (3 chữ số)", "000"], ["Mã M5 (3 chữ số)", "007"]] as const) {
      await dialog.getByRole("textbox", { name }).fill(value);
      await trip.page.keyboard.press("Tab");
    }
    await dialog.getByText(/chưa có số định danh/).waitFor();
    await trip.look("digitise-asks");
    await trip.page.keyboard.press("Escape");
  });

  it("can be read at 24 px", async () => {
    await trip.page.goto(`${trip.host.url}/#/settings`);
    await trip.page.getByText("24", { exact: true }).click();
    await trip.page.goto(`${trip.host.url}/#/cases`);
    await link(/Trần Thị Bích Ngọc/).click();
    await heading("Trần Thị Bích Ngọc").waitFor();
    await part("Giấy tờ").click();
    await button(/^CN-NTVĐ Giấy chứng nhận/).click();
    await line().getByRole("img").first().waitFor();
    await trip.look("scans-24");
    expect(trip.complaints).toEqual([]);
  });
});
