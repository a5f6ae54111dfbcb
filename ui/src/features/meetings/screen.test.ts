import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeHost, refusal } from "../../../test-support/fake-host";
import { meetingCore, newMeeting, type MeetingCore } from "../../../test-support/meeting-core";
import type { VoteView } from "$lib/contract";
import { forgetAnswers } from "$lib/query.svelte";
import { replace } from "$lib/router.svelte";
import MeetingScreen from "./MeetingScreen.svelte";

let core: MeetingCore;
/** One for all: the window listens to the first host it meets. */
const host = fakeHost();
const user = userEvent.setup();
// A whole screen typed into takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

async function open(step: string, state = "running") {
  core = meetingCore(newMeeting({ state, started_at: state === "planned" ? "" : "19:32" }), () => host.notify(["meeting"]));
  host.answer(core.answers);
  host.calls.length = 0;
  forgetAnswers();
  replace(`/meetings/meeting-1?step=${step}`);
  render(MeetingScreen, { id: "meeting-1" });
  await screen.findByRole("heading", { level: 1 });
}

describe("a meeting in progress", () => {
  beforeEach(() => open("news"));

  it("takes attendance by keyboard: the focus goes from person to person", async () => {
    within(screen.getByRole("radiogroup", { name: "Nguyễn Văn An" })).getByRole("radio", { name: "Có mặt" }).focus();
    await user.keyboard("1");
    expect(within(screen.getByRole("radiogroup", { name: "Lê Thị Bình" })).getByRole("radio", { name: "Có mặt" })).toBe(document.activeElement);
    await user.keyboard("2");
    expect(screen.getByRole("group", { name: "Lý do vắng của Lê Thị Bình" })).toBeTruthy();
    await user.keyboard("1");
    await screen.findByText("Đi công tác");
    expect(core.view().people.slice(0, 2).map(({ mark, reason }) => [mark, reason])).toEqual([
      ["present", ""],
      ["excused", "Đi công tác"],
    ]);
  });

  it("takes another reason by Enter and goes on", async () => {
    within(screen.getByRole("radiogroup", { name: "Nguyễn Văn An" })).getByRole("radio", { name: "Có mặt" }).focus();
    await user.keyboard("24");
    await user.keyboard("Trực trạm bơm{Enter}");
    await screen.findByText("Trực trạm bơm");
    expect(document.activeElement?.closest("li")?.textContent).toContain("Lê Thị Bình");
  });

  it("records a statement on Enter and asks for the next speaker", async () => {
    await user.click(screen.getByRole("combobox", { name: "Người phát biểu" }));
    await user.keyboard("dung{Enter}");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Ý kiến" }));
    await user.keyboard("Nhất trí với báo cáo.{Enter}");
    const said = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Ý kiến của Phạm Văn Dũng" });
    expect(said.value).toBe("Nhất trí với báo cáo.");
    expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "Người phát biểu" }));
    expect((document.activeElement as HTMLInputElement).value).toBe("");
  });

  it("keeps words without a speaker until somebody is chosen", async () => {
    await user.click(screen.getByRole("textbox", { name: "Ý kiến" }));
    await user.keyboard("Đề nghị xem lại");
    await user.tab();
    await screen.findByText("Chọn người phát biểu để ghi ý kiến này.");
    expect(host.inputsOf("statement_put")).toEqual([]);
    expect(host.inputsOf("draft_put")).toEqual([{ key: "meeting/meeting-1/items/news/say/", text: "Đề nghị xem lại" }]);
  });

  it("commits a conclusion on leaving it, once", async () => {
    await user.click(screen.getByRole("textbox", { name: "Kết luận của chủ trì" }));
    await user.keyboard("Thống nhất");
    expect(host.inputsOf("item_edit")).toEqual([]);
    await user.tab();
    expect(host.inputsOf("item_edit")).toEqual([{ id: "meeting-1", item: "news", field: "conclusion", value: "Thống nhất" }]);
  });

  it("keeps a new task's fields together and its focus where it was", async () => {
    await user.click(screen.getByRole("button", { name: "Giao nhiệm vụ" }));
    await user.keyboard("Vận động hai hộ");
    await user.tab();
    await user.keyboard("mai{Enter}");
    await user.tab();
    await user.keyboard("20/12/2026");
    await user.tab();
    await expect.poll(() => core.view().tasks).toMatchObject([{ title: "Vận động hai hộ", owner_name: "Trần Thị Mai", deadline: "20/12/2026" }]);
    expect(host.inputsOf("task_put").filter(({ task }) => task === "")).toHaveLength(1);
  });

  it("says that a meeting without chair and clerk cannot end yet", async () => {
    await user.click(screen.getByRole("button", { name: "Kết thúc…" }));
    const dialog = await screen.findByRole("dialog");
    await user.clear(within(dialog).getByRole("textbox", { name: /Kết thúc lúc/ }));
    await user.type(within(dialog).getByRole("textbox", { name: /Kết thúc lúc/ }), "21h05");
    await user.tab();
    expect(within(dialog).getByText(/Chọn chủ trì và thư ký/)).toBeTruthy();
    await user.click(within(dialog).getByRole("button", { name: /^Kết thúc lúc/ }));
    expect(host.inputsOf("meeting_end")).toEqual([]);
  });
});

describe("a vote", () => {
  it("on the candidate an item names is an admission of that file", async () => {
    await open("candidate");
    await user.click(screen.getByRole("button", { name: "Biểu quyết" }));
    await screen.findByRole("region", { name: /^Biểu quyết: Đề nghị kết nạp/ });
    expect(host.inputsOf("vote_put")[0]).toMatchObject({ kind: "admission", case: "case-1" });
  });

  it("of admission is not kept before its candidate is named", async () => {
    await open("plan");
    await user.click(screen.getByRole("button", { name: "Biểu quyết" }));
    const vote = await screen.findByRole("region", { name: /^Biểu quyết:/ });
    expect(document.activeElement).toBe(within(vote).getByRole("textbox", { name: /^Biểu quyết về việc/ }));
    await user.selectOptions(within(vote).getByRole("combobox", { name: "Loại việc" }), "admission");
    expect(host.inputsOf("vote_put")).toHaveLength(1);
    await user.selectOptions(within(vote).getByRole("combobox", { name: "Quần chúng được xét" }), "case-1");
    expect(host.inputsOf("vote_put")[1]).toMatchObject({ kind: "admission", case: "case-1" });
  });

  it("that was refused as an admission shows why until another kind is chosen", async () => {
    await open("plan");
    await user.click(screen.getByRole("button", { name: "Biểu quyết" }));
    const vote = await screen.findByRole("region", { name: /^Biểu quyết:/ });
    const kind = within(vote).getByRole<HTMLSelectElement>("combobox", { name: "Loại việc" });
    host.answer({ vote_put: () => { throw refusal("fields_refused", {}, [{ field: "votes_for", code: "vote_needs_ballot" }]); } });
    await user.selectOptions(kind, "admission");
    await user.selectOptions(within(vote).getByRole("combobox", { name: "Quần chúng được xét" }), "case-1");
    await within(vote).findByRole("alert");
    expect(kind.value).toBe("admission");
    host.answer(core.answers);
    await user.selectOptions(kind, "ordinary");
    await expect.poll(() => within(vote).queryByRole("alert")).toBeNull();
    expect(host.inputsOf("vote_put").at(-1)).toMatchObject({ kind: "ordinary" });
  });
});

describe("a secret ballot", () => {
  it("is counted by pile twice, and every count typed is kept with the others", async () => {
    await open("plan");
    await user.click(screen.getByRole("button", { name: "Biểu quyết" }));
    const vote = await screen.findByRole("region", { name: /^Biểu quyết:/ });
    await user.click(within(vote).getByRole("radio", { name: "Bỏ phiếu kín" }));
    await user.click(await within(vote).findByRole("button", { name: "Kiểm phiếu" }));
    const write = async (name: string, count: string) => {
      await user.type(await within(vote).findByRole("textbox", { name }), count);
      await user.tab();
    };
    await write("Phiếu phát ra", "9");
    await write("Tán thành, lần một", "8");
    await write("Tán thành, lần hai", "7");
    const { ballots } = core.view().votes[0] as VoteView;
    expect([ballots.issued, ballots.first.votes_for, ballots.second.votes_for]).toEqual([9, 8, 7]);
  });

  it("keeps its voters; they are taken anew only when somebody says so", async () => {
    await open("plan");
    await user.click(screen.getByRole("button", { name: "Biểu quyết" }));
    const vote = await screen.findByRole("region", { name: /^Biểu quyết:/ });
    await user.type(within(vote).getByRole("textbox", { name: "Tán thành" }), "3");
    await user.tab();
    await within(vote).findByText("Danh sách biểu quyết đã chốt: 0 người có mặt.");
    core.change({ people: core.view().people.map((person) => ({ ...person, mark: "present" })) });
    await user.click(await within(vote).findByRole("button", { name: "Lấy lại theo điểm danh" }));
    await within(vote).findByText("Danh sách biểu quyết đã chốt: 8 người có mặt.");
    expect(host.inputsOf("vote_voters_retake")).toHaveLength(1);
    expect(within(vote).queryByRole("button", { name: "Lấy lại theo điểm danh" })).toBeNull();
  });
});

describe("a planned meeting", () => {
  it("offers to start and says why nobody can be marked yet", async () => {
    await open("opening", "planned");
    expect(screen.getByText(/Danh sách điểm danh được lập khi bấm Bắt đầu/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Bắt đầu" }));
    await screen.findByRole("timer");
    expect(host.inputsOf("meeting_start")).toEqual([{ id: "meeting-1", at: "" }]);
  });
});

describe("what the minutes lack", () => {
  it("leads to the field", async () => {
    await open("gaps");
    await user.click(screen.getByRole("button", { name: /chưa có thư ký/i }));
    await expect.poll(() => document.activeElement?.closest("[data-field]")?.getAttribute("data-field")).toBe("clerk");
  });
});
