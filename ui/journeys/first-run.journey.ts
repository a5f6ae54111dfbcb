import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { handsOn } from "./hands";
import { journey, typeTelex } from "./journey";

const trip = journey();
const { button, heading } = handsOn(trip);
const field = (name: string | RegExp) => trip.page.getByLabel(name);

const PASSPHRASE = "con trâu đi trước cái cày theo sau";
/** Eight groups of five, printed on the recovery sheet. */
let code: string[] = [];

async function type(name: string | RegExp, text: string) {
  await field(name).click();
  await typeTelex(trip.page, text);
}

describe("the first run of a real cell", () => {
  it("asks for the cell, typed with an input method that backspaces", async () => {
    await button(/Lập sổ chi bộ/).click();
    await heading("Chi bộ của đồng chí").waitFor();
    await button("Tiếp tục").click();
    await trip.page.getByText("Chưa điền mục này.").first().waitFor();
    await trip.look("setup-cell-missing");
    await type(/^Tên chi bộ/, "Tổ dân phố 5");
    await type(/^Đảng bộ cấp trên/, "phường Minh Khai");
    await type(/^Nơi ghi trên văn bản/, "Hà Nội");
    await type(/^Bí thư chi bộ/, "Nguyễn Văn Thành");
    expect(await field(/^Bí thư chi bộ/).inputValue()).toBe("Nguyễn Văn Thành");
    await button("Tiếp tục").click();
  });

  it("asks for the superior's agreement and keeps a date that does not exist, with advice", async () => {
    await heading("Cấp ủy cấp trên đã đồng ý").waitFor();
    await field(/^Ngày đồng ý/).fill("31/02/2026");
    await type(/^Ai đồng ý/, "đồng chí Phó Bí thư Đảng ủy phường");
    await button("Tiếp tục").click();
    await trip.page.getByText("Tháng 2/2026 không có ngày 31.").waitFor();
    await trip.look("setup-agreement-wrong");
    await field(/^Ngày đồng ý/).fill("20112026");
    await button("Tiếp tục").click();
  });

  it("asks for the next number of each document type", async () => {
    await heading(/Số tiếp theo/).waitFor();
    await field("Nghị quyết (NQ)").fill("12");
    await trip.page.getByText("Văn bản tới: Số 12-NQ/CB").waitFor();
    await trip.look("setup-numbers");
    await button("Tiếp tục").click();
  });

  it("refuses a weak passphrase and shows the strength of a good one", async () => {
    await heading("Đặt cụm mật khẩu").waitFor();
    await field(/^Cụm mật khẩu/).fill("12345678");
    await field(/^Gõ lại lần nữa/).fill("12345678");
    await trip.page.getByText(/Độ khó đoán: (rất )?dễ đoán/).waitFor();
    await button("Lập sổ").click();
    await trip.page.getByText("Cụm mật khẩu còn dễ đoán.").waitFor();
    await trip.look("setup-passphrase-weak");
    await field(/^Cụm mật khẩu/).fill(PASSPHRASE);
    await field(/^Gõ lại lần nữa/).fill(PASSPHRASE);
    await trip.page.getByText(/Độ khó đoán: (tốt|rất tốt)/).waitFor();
    await button("Lập sổ").click();
  });

  it("prints the recovery sheet and is confirmed by typing two groups back", async () => {
    await heading("In phiếu khôi phục").waitFor();
    const download = trip.page.waitForEvent("download");
    await button("Lưu để in nơi khác").click();
    const text = execFileSync("pdftotext", ["-layout", await (await download).path(), "-"]).toString();
    code = text.match(/\b[0-9A-Z]{5}\b/g) ?? [];
    expect(code.length).toBeGreaterThanOrEqual(8);
    await trip.look("setup-recovery");
    for (const label of await trip.page.getByText(/^Nhóm thứ \d/).allTextContents()) {
      const index = Number(/\d+/.exec(label)?.[0]);
      await field(new RegExp(`^Nhóm thứ ${index}`)).fill((code[index - 1] ?? "").toLowerCase());
    }
    await button("Xong, mở sổ").click();
    await heading(/Nguyễn Văn Thành/).waitFor();
    expect(await trip.page.getByText("SỔ TẬP").count()).toBe(0);
    await trip.look("home-new-cell");
  });

  it("says that a passphrase is wrong and loses nothing", async () => {
    await button("Khóa").click();
    await heading("Sổ đang khóa").waitFor();
    await trip.look("locked");
    await field(/^Cụm mật khẩu/).fill("sai rồi");
    await trip.page.keyboard.press("Enter");
    await trip.page.getByText("Cụm mật khẩu không đúng.").waitFor();
    await trip.look("locked-wrong");
    await field(/^Cụm mật khẩu/).fill(PASSPHRASE);
    await trip.page.keyboard.press("Enter");
    await heading(/Nguyễn Văn Thành/).waitFor();
  });

  it("opens with the recovery code", async () => {
    await button("Khóa").click();
    await button(/Dùng mã khôi phục/).click();
    await field(/^Mã khôi phục/).fill(code.slice(0, 8).join(" ").toLowerCase());
    await button("Mở khóa").click();
    await heading(/Nguyễn Văn Thành/).waitFor();
    expect(trip.complaints).toEqual([]);
  });
});
