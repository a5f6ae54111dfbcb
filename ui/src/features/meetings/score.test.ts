import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { fakeHost, refusal } from "../../../test-support/fake-host";
import ScoreOfMeeting from "../../../test-support/ScoreOfMeeting.svelte";
import type { ScoreRow, ScoreView } from "$lib/contract";
import { forgetAnswers } from "$lib/query.svelte";

const host = fakeHost();

function row(no: string, change: Partial<ScoreRow> = {}): ScoreRow {
  const title = `Nội dung mục ${no}`;
  return { no, title, most: 5, proposed: null, points: null, by_hand: false, overridden: false, reason: "", facts: [], confidence: "confirmed", note: "", ...change };
}

function view(change: Partial<ScoreView> = {}): ScoreView {
  const rows = [row("1", { proposed: 5, points: 5, facts: ["Họp 98 phút, quy định ít nhất 90 phút."] }), row("2")];
  return { title: "Khung chấm điểm", confidence: "confirmed", note: "", rows, total: 5, most: 10, open: 1, band: "", taken: null, ...change };
}

describe("the score sheet after a meeting", () => {
  beforeEach(() => {
    forgetAnswers();
    host.calls.length = 0;
    host.answer({ score_get: () => view(), score_mark: () => ({}), score_take: () => ({}) });
  });

  const line = async (no: string) => {
    const field = await screen.findByRole("textbox", { name: `Điểm mục ${no}` });
    return { field, line: within(field.closest("li") ?? document.body) };
  };

  async function type(field: HTMLElement, value: string) {
    field.focus();
    await fireEvent.input(field, { target: { value } });
    await fireEvent.blur(field);
  }

  it("shows the fact behind each point and asks for the rest", async () => {
    render(ScoreOfMeeting, { id: "m" });
    const first = await line("1");
    first.line.getByText("Họp 98 phút, quy định ít nhất 90 phút.");
    first.line.getByText("theo căn cứ");
    const take = screen.getByRole("button", { name: "Ghi 5 điểm vào biên bản" });
    expect(take.getAttribute("aria-disabled")).toBe("true");
    await type((await line("2")).field, "4");
    expect(host.inputsOf("score_mark")).toEqual([{ id: "m", no: "2", points: 4, reason: "" }]);
  });

  it("asks for a reason before another number than the fact says counts", async () => {
    host.answer({
      score_mark: ({ reason }) => {
        if (reason === "") throw refusal("fields_refused", {}, [{ field: "reason", code: "score_reason" }]);
        return {};
      },
    });
    render(ScoreOfMeeting, { id: "m" });
    const first = await line("1");
    await type(first.field, "3");
    const reason = await first.line.findByRole("textbox", { name: /^Vì sao chấm khác căn cứ/ });
    first.line.getByText("Ghi lý do chấm khác căn cứ.");
    await type(reason, "bắt đầu muộn");
    expect(host.inputsOf("score_mark").at(-1)).toEqual({ id: "m", no: "1", points: 3, reason: "bắt đầu muộn" });
  });

  it("names the band once every criterion has points, and what the minutes say instead", async () => {
    const rows = [row("1", { points: 5 }), row("2", { points: 4 })];
    host.answer({ score_get: () => view({ rows, total: 9, open: 0, band: "Tốt", taken: 7 }) });
    render(ScoreOfMeeting, { id: "m" });
    await screen.findByText("xếp loại Tốt");
    screen.getByText("biên bản đang ghi 7 điểm");
    await fireEvent.click(screen.getByRole("button", { name: "Ghi 9 điểm vào biên bản" }));
    expect(host.inputsOf("score_take")).toEqual([{ id: "m" }]);
  });
});
