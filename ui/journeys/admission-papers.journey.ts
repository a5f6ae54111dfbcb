import { describe, expect, it } from "vitest";
import { handsOn } from "./hands";
import { journey } from "./journey";

const trip = journey();
const { button, link, heading, region, part, practise, openFile, enlarge } = handsOn(trip);

async function call(command: string, input: unknown): Promise<Record<string, never>> {
  const answer = await trip.page.request.post(`${trip.host.url}/call/${command}`, { data: input });
  expect(answer.ok(), await answer.text()).toBe(true);
  return ((await answer.json()) as { value: Record<string, never> }).value;
}

let candidate = "";

describe("papers before and after the dossier, and what the cell reports", () => {
  it("prints the resolution that put the candidate on the list", async () => {
    await practise();
    await openFile();
    candidate = /cases\/([^?/]+)/.exec(trip.page.url())?.[1] ?? "";
    await part("Giấy tờ").click();
    await trip.look("papers-tn");
    await link(/^In 1B-TN/).click();
    await trip.page.locator("figure").first().waitFor();
    await trip.look("print-1b-tn");
  });

  it("offers the letter of the moment to somebody who moves", async () => {
    await call("case_edit", { id: candidate, field: "source/route", value: "passed_on" });
    await call("case_edit", { id: candidate, field: "tracks/moved-at-base", value: "có" });
    await trip.page.goto(`${trip.host.url}/#/cases/${candidate}?part=tracks`);
    await trip.page.getByText("Hợp với bước hồ sơ đang đứng").first().waitFor();
    await link(/^In dự thảo 17B-KNĐ/).scrollIntoViewIfNeeded();
    await trip.look("tracks-letter");
  });

  it("prints the member's papers from the member's page", async () => {
    const today = ((await call("home_due", {})) as { today?: string }).today;
    expect(today).not.toBe("");
    await call("case_item_add", { id: candidate, list: "papers", values: { kind: "9-KND", number: "112-QĐ/ĐU", date: "18/11/2026" } });
    await call("case_milestone_edit", { id: candidate, milestone: "ceremony", date: "actual", value: "21/11/2026" });
    await trip.page.goto(`${trip.host.url}/#/cases/${candidate}?part=probation`);
    await button("Lập trang đảng viên dự bị").click();
    await region("Hồ sơ đảng viên").waitFor();
    await trip.look("member-file");
    await link("In phiếu 2-HSĐV").click();
    await trip.page.locator("figure").first().waitFor();
    await trip.look("print-2-hsdv");
  });

  it("counts the year and leads from what is unknown to its field", async () => {
    await trip.page.goto(`${trip.host.url}/#/cases`);
    await link("Thống kê").click();
    await heading("Thống kê kết nạp đảng viên").waitFor();
    await region(/^Chưa có dữ liệu/).waitFor();
    await trip.look("statistics");
    await region(/^Chưa có dữ liệu/).getByRole("link", { name: /^Nghề nghiệp theo biểu/ }).first().click();
    await trip.page.getByRole("combobox", { name: "Nghề nghiệp theo biểu thống kê" }).selectOption("enterprise_staff");
    await trip.look("statistics-occupation");
    await trip.page.goto(`${trip.host.url}/#/cases/statistics/now`);
    await link("In biểu").click();
    await trip.page.locator("figure").first().waitFor();
    await trip.look("print-statistics");
  });

  it("can be read at 24 px", async () => {
    await enlarge();
    await trip.page.goto(`${trip.host.url}/#/cases/statistics/now`);
    await heading("Thống kê kết nạp đảng viên").waitFor();
    await region(/^Biểu 2/).waitFor();
    await trip.look("statistics-24");
    await trip.page.goto(`${trip.host.url}/#/cases/${candidate}?part=tracks`);
    await link(/^In dự thảo 17B-KNĐ/).waitFor();
    await trip.look("tracks-letter-24");
    expect(trip.complaints).toEqual([]);
  });
});
