import { readdir } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { handsOn } from "./hands";
import { journey } from "./journey";

const trip = journey();
const { button, heading, box, region, dialog, part, write, practise, openFile, enlarge } = handsOn(trip);
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
    await practise();
    await openFile();
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
    await openFile();
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
    const asked = dialog();
    for (const [name, value] of [["Mã M1 (2 chữ số)", "01"], ["Mã M2 (3 chữ số)", "004"], ["Mã M3 (3 chữ số)", "012"], ["Mã M4 (3 chữ số)", "000"], ["Mã M5 (3 chữ số)", "007"]] as const) {
      await asked.getByRole("textbox", { name }).fill(value);
      await trip.page.keyboard.press("Tab");
    }
    await asked.getByText(/chưa có số định danh/).waitFor();
    await asked.getByText("Chưa dùng được: Điền số định danh của quần chúng trước.").first().waitFor();
    await trip.look("digitise-asks");
    await asked.getByRole("button", { name: "Điền số định danh" }).press("Enter");
    await expect.poll(() => box("Số định danh cá nhân").evaluate((field) => field === document.activeElement)).toBe(true);
    await write("Số định danh cá nhân", "001199000123");
  });

  it("go out under the names of the list, in a folder or as one file", async () => {
    await button("Bộ tệp số hóa").click();
    const names = dialog().getByRole("listitem");
    await names.getByText("38.Giay chung nhan hoc lop boi duong nhan thuc ve Dang.pdf").waitFor();
    await trip.look("digitise-names");
    await dialog().getByRole("combobox", { name: "Giữa các từ trong tên" }).selectOption("underscore");
    await names.getByText("38.Giay_chung_nhan_hoc_lop_boi_duong_nhan_thuc_ve_Dang.pdf").waitFor();
    const [download] = await Promise.all([trip.page.waitForEvent("download"), dialog().getByRole("button", { name: "Lưu một tệp zip…" }).click()]);
    expect(download.suggestedFilename()).toMatch(/\.zip$/);
    await dialog().waitFor({ state: "detached" });
    await button("Bộ tệp số hóa").click();
    await names.first().waitFor();
    const count = await names.count();
    await dialog().getByRole("button", { name: "Lưu vào thư mục…" }).press("Enter");
    await trip.page.getByText(`Đã lưu ${count} tệp vào`).waitFor();
    const saved = await readdir(trip.host.stick, { recursive: true });
    expect(saved.filter((name) => name.endsWith(".pdf")).length).toBe(count);
    await trip.look("digitise-saved");
  });

  it("can be read at 24 px", async () => {
    await enlarge();
    await openFile();
    await part("Giấy tờ").click();
    await button(/^CN-NTVĐ Giấy chứng nhận/).click();
    await line().getByRole("img").first().waitFor();
    await trip.look("scans-24");
    await button("Bộ tệp số hóa").click();
    await dialog().getByRole("listitem").first().waitFor();
    await trip.look("digitise-24");
    expect(trip.complaints).toEqual([]);
  });
});
