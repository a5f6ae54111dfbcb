import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startDevhost, type Devhost } from "./devhost";
import { handsOn } from "./hands";
import { journey } from "./journey";
import { fillIn } from "./workbook";

const trip = journey();
const { button, link, heading, box, region, dialog, practise, openFile, enlarge } = handsOn(trip);

let folder = "";
/** The book on the machine of the person who fills the CV in. */
let elsewhere: Devhost;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sochibo-received-"));
  elsewhere = await startDevhost();
});

afterAll(async () => {
  await elsewhere?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function openCv() {
  await openFile();
  await link("Lý lịch").click();
  await region("Khai ở máy khác").waitFor();
}

/** Press a button of the card and keep the file it saves. */
async function saved(name: string): Promise<string> {
  const [download] = await Promise.all([trip.page.waitForEvent("download"), button(name).click()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** Choose a file on the screen that takes CVs in. */
async function choose(path: string) {
  const [chooser] = await Promise.all([trip.page.waitForEvent("filechooser"), button("Chọn tệp trên máy").click()]);
  await chooser.setFiles(path);
}

async function there<T>(command: string, input: unknown): Promise<T> {
  const answer = await fetch(`${elsewhere.url}/call/${command}`, { method: "POST", body: JSON.stringify(input) });
  expect(answer.ok, command).toBe(true);
  return ((await answer.json()) as { value: T }).value;
}

/** On the other machine: open the locked file, tell more, lock it again. Returns the file and its new code. */
async function filledThere(path: string, code: string): Promise<{ path: string; code: string }> {
  await there("practice_open", {});
  const { rows } = await there<{ rows: { id: string }[] }>("case_list", {});
  const id = rows[0]?.id;
  const put = await fetch(`${elsewhere.url}/bytes?name=ly-lich.sochibo-cv`, { method: "POST", body: await readFile(path) });
  const { token } = (await put.json()) as { token: string };
  const { incoming } = await there<{ incoming: string }>("cv_incoming_open", { id, token, name: "ly-lich.sochibo-cv" });
  await there("cv_incoming_unlock", { incoming, code });
  await there("cv_edit", { id, field: "languages", value: "Tiếng Anh bậc 4" });
  const values = { on: "09/2026", what: "Chiến sĩ thi đua cơ sở", by: "Hợp tác xã Dịch vụ nông nghiệp Minh Khai" };
  await there("cv_row_add", { id, list: "awards", values });
  const made = await there<{ file: { token: string }; code: string[] }>("cv_parcel", { id });
  const bytes = await fetch(`${elsewhere.url}/bytes/${made.file.token}`);
  const filled = join(folder, "khai-xong.sochibo-cv");
  await writeFile(filled, Buffer.from(await bytes.arrayBuffer()));
  return { path: filled, code: made.code.join(" ") };
}

describe("a CV that was filled in on another machine", () => {
  let workbook = "";
  let parcel = { path: "", code: "" };

  it("goes out as a workbook, and as a file under a code that is shown once", async () => {
    await practise();
    await openCv();
    await trip.look("cv-elsewhere");
    workbook = await saved("Lưu bảng khai Excel");
    await fillIn(workbook, { "Kế toán hợp tác xã": "Kế toán trưởng hợp tác xã", "Tiếng Anh bậc 3": "Tiếng Anh bậc 4", "07/2021": "mùa hè 2021" });
    const locked = await saved("Lưu tệp có mã khóa");
    await dialog().getByText(/không xem lại được/).waitFor();
    await trip.look("cv-code");
    const code = (await dialog().getByText(/^(\w{5}\s?){8}$/).textContent()) ?? "";
    await dialog().getByRole("button", { name: "Đã ghi mã" }).click();
    parcel = await filledThere(locked, code);
    expect(parcel.code).not.toBe(code);
  });

  it("shows a workbook value by value before anything is written", async () => {
    await link("Nhận bản đã khai").click();
    await heading("Nhận lý lịch đã khai").waitFor();
    await trip.look("cv-receive-choose");
    await choose(workbook);
    await heading("Xem từng chỗ trước khi ghi", 2).waitFor();
    const changed = region("Khác với trong sổ");
    await changed.getByText("Kế toán trưởng hợp tác xã").waitFor();
    await region("Chưa nhận được").getByText("mùa hè 2021").first().waitFor();
    await trip.look("cv-receive-preview");
    await changed.getByRole("checkbox", { name: /Ngoại ngữ/ }).uncheck();
    await button("Ghi 1 chỗ vào lý lịch").waitFor();
    await trip.look("cv-receive-left");
  });

  it("is taken in, and taken back by one undo", async () => {
    await button("Ghi 1 chỗ vào lý lịch").press("Enter");
    await heading("Đã nhận vào lý lịch", 2).waitFor();
    await trip.page.getByText(/^0 chỗ mới, 1 chỗ thay đổi/).waitFor();
    await trip.look("cv-receive-result");
    await button("Hoàn tác cả lần nhận").press("Enter");
    await heading("Đã hoàn tác lần nhận", 2).waitFor();
    await trip.look("cv-receive-undone");
    await link("Mở lý lịch").click();
    await heading("Lý lịch của Trần Thị Bích Ngọc").waitFor();
    await expect.poll(() => box("(10) Nghề nghiệp hiện nay").inputValue()).toBe("Kế toán hợp tác xã");
  });

  it("asks for the code of a locked file, and takes what the other book told", async () => {
    await link("Nhận bản đã khai").click();
    await choose(parcel.path);
    await heading("Tệp khai-xong.sochibo-cv có mã khóa", 2).waitFor();
    await trip.look("cv-receive-locked");
    await box("Mã mở tệp").fill("AAAAA BBBBB CCCCC DDDDD EEEEE FFFFF GGGGG HHHHH");
    await button("Mở tệp").click();
    await trip.page.getByRole("alert").waitFor();
    await trip.look("cv-receive-wrong-code");
    await box("Mã mở tệp").fill(parcel.code.toLowerCase());
    await button("Mở tệp").click();
    await region("Điều mới").getByText(/Chiến sĩ thi đua cơ sở/).first().waitFor();
    await region("Khác với trong sổ").getByText("Tiếng Anh bậc 4").first().waitFor();
    await trip.look("cv-receive-parcel");
    await button("Ghi 2 chỗ vào lý lịch").click();
    await heading("Đã nhận vào lý lịch", 2).waitFor();
  });

  it("says so when a file brings nothing new", async () => {
    await button("Chọn tệp khác").click();
    await choose(parcel.path);
    await box("Mã mở tệp").fill(parcel.code);
    await button("Mở tệp").click();
    await trip.page.getByText("Không có gì mới").waitFor();
    await trip.look("cv-receive-same");
  });

  it("can be read at 24 px", async () => {
    await enlarge();
    await openCv();
    await trip.look("cv-elsewhere-24");
    await link("Nhận bản đã khai").click();
    await heading("Nhận lý lịch đã khai").waitFor();
    await trip.look("cv-receive-choose-24");
    await choose(workbook);
    await region("Chưa nhận được").waitFor();
    await trip.look("cv-receive-preview-24");
    await button("Chọn tệp khác").click();
    await choose(parcel.path);
    await box("Mã mở tệp").waitFor();
    await trip.look("cv-receive-locked-24");
    expect(trip.complaints).toEqual([]);
  });
});
