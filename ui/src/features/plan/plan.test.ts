import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { PlanMeeting, PlanView } from "$lib/contract";
import { forgetAnswers } from "$lib/query.svelte";
import { fakeHost, type Answers } from "../../../test-support/fake-host";
import PlanScreen from "./PlanScreen.svelte";

const meeting = (over: Partial<PlanMeeting>): PlanMeeting => ({
  id: "m3",
  kind: "regular",
  consultation: false,
  title: "Sinh hoạt thường kỳ tháng 3/2027",
  month: 3,
  date: "05/03/2027",
  time: "19:30",
  topical: false,
  combined: false,
  topic: "",
  quarter_review: false,
  state: "planned",
  ...over,
});

const view = (over: Partial<PlanView> = {}): PlanView => ({
  year: 2027,
  years: [2026, 2027],
  regular_day: "5",
  regular_day_words: "ngày 05 hằng tháng",
  regular_time: "19:30",
  window: "",
  has_committee: true,
  quarter_review: true,
  meetings: [meeting({}), meeting({ id: "m2", month: 2, date: "05/02/2027", state: "ended", title: "Sinh hoạt thường kỳ tháng 2/2027" })],
  days_off: [],
  findings: [],
  rules: [],
  ...over,
});

async function open(over: Partial<PlanView> = {}, more: Answers = {}) {
  const host = fakeHost({ plan_get: view(over), plan_move: { files: [] }, plan_combine: {}, meeting_edit: {}, meeting_strike: {}, ...more });
  render(PlanScreen, { year: "2027" });
  await screen.findByText("Kế hoạch sinh hoạt năm 2027");
  return host;
}

const chip = (name: RegExp) => screen.getByRole("button", { name });

beforeEach(forgetAnswers);

describe("a meeting on the calendar", () => {
  it("is moved by keys in one change, however many steps it took", async () => {
    const host = await open();
    chip(/tháng 3\/2027/).focus();
    await userEvent.keyboard("{ArrowRight}{ArrowDown}");
    expect(host.inputsOf("plan_move")).toEqual([]);
    expect(screen.getByRole("status").textContent).toContain("Thứ Bảy, 13/03");
    await userEvent.keyboard("{Enter}");
    expect(host.inputsOf("plan_move")).toEqual([{ id: "m3", date: "13/03/2027" }]);
  });

  it("stays where it was after Esc, and when it came back to its day", async () => {
    const host = await open();
    chip(/tháng 3\/2027/).focus();
    await userEvent.keyboard("{ArrowRight}{Escape}{ArrowRight}{ArrowLeft}{Enter}");
    expect(host.inputsOf("plan_move")).toEqual([]);
    expect(screen.getByRole("status").textContent).toBe("Sinh hoạt thường kỳ tháng 3/2027: giữ ngày cũ.");
  });

  it("that was held does not move and says why", async () => {
    const host = await open();
    chip(/tháng 2\/2027/).focus();
    await userEvent.keyboard("{ArrowRight}{Enter}");
    expect(host.inputsOf("plan_move")).toEqual([]);
    expect(screen.getByText("Đã họp, không dời được.")).toBeTruthy();
    expect(screen.queryByText("Bỏ khỏi kế hoạch")).toBeNull();
  });

  it("opens for its topic, and takes it on leaving the field", async () => {
    const host = await open({ meetings: [meeting({ topical: true, combined: true })] });
    await userEvent.click(chip(/tháng 3\/2027/));
    await userEvent.type(screen.getByLabelText(/Tên chuyên đề/), "Nêu gương");
    await userEvent.tab();
    expect(host.inputsOf("meeting_edit")).toEqual([{ id: "m3", field: "topic.title", value: "Nêu gương" }]);
    await userEvent.click(screen.getByLabelText(/Kết hợp sinh hoạt chuyên đề/));
    expect(host.inputsOf("plan_combine")).toEqual([{ id: "m3", combined: false }]);
  });
});

describe("the plan", () => {
  it("tells what breaks a rule and leads to its meeting", async () => {
    const params = { title: "Sinh hoạt thường kỳ tháng 3/2027", date: "30/04/2027", name: "Ngày Chiến thắng" };
    await open({ findings: [{ code: "plan_holiday", severity: "warn", target: "meetings/m3", params }] });
    expect(screen.getAllByText(/ngày 30\/04\/2027 là ngày nghỉ \(Ngày Chiến thắng\)/).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole("button", { name: /^Xem/ }));
    await waitFor(() => expect(screen.getByText("Bỏ khỏi kế hoạch")).toBeTruthy());
  });

  it("of an empty year offers to lay it out, and asks for the usual day first", async () => {
    const host = await open({ meetings: [], regular_day: "", regular_day_words: "" }, { plan_preview: { meetings: [], kept: 0 } });
    await userEvent.click(screen.getByRole("button", { name: "Lập kế hoạch năm…" }));
    await screen.findByText(/Chưa dùng được: chọn ngày sinh hoạt thường kỳ/);
    expect(host.inputsOf("plan_preview")).toEqual([]);
  });
});
