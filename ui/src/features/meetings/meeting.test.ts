import { beforeEach, describe, expect, it } from "vitest";
import type { VoteView } from "$lib/contract";
import { fakeHost, refusal, type FakeHost } from "../../../test-support/fake-host";
import { meetingCore, newMeeting, type MeetingCore } from "../../../test-support/meeting-core";
import { MeetingModel } from "./meeting.svelte";

let core: MeetingCore;
let host: FakeHost;
let meeting: MeetingModel;

function open(step: string | null = null, running = true) {
  core = meetingCore(newMeeting(running ? { state: "running", started_at: "19:32" } : {}));
  host = fakeHost(core.answers);
  meeting = new MeetingModel("meeting-1", () => core.view(), () => step);
}

beforeEach(() => open());

describe("a meeting on screen", () => {
  it("begins at the opening and goes on to what is not done", async () => {
    expect(meeting.step?.id).toBe("opening");
    open("news");
    expect(meeting.step?.id).toBe("news");
    const next = await meeting.finishStep();
    expect(next?.id).toBe("review");
    expect(core.view().agenda.find(({ id }) => id === "news")?.done).toBe(true);
  });

  it("shows a mark at once, before the core has answered", async () => {
    const done = meeting.mark("m1", "excused", "Đi công tác");
    expect(meeting.people[1]).toMatchObject({ mark: "excused", reason: "Đi công tác" });
    await done;
    expect(core.view().people[1]).toMatchObject({ mark: "excused", reason: "Đi công tác" });
  });

  it("shows what the core holds after a refused mark", async () => {
    host.answer({
      attendance_set: () => {
        throw refusal("meeting_not_started");
      },
    });
    await meeting.mark("m1", "present", "");
    expect(meeting.people[1]?.mark).toBe("");
  });

  it("forgets the times of somebody who turns out to be absent", async () => {
    await meeting.mark("m1", "present", "");
    await meeting.attend("m1", { arrived: "19:45" });
    await meeting.mark("m1", "unexcused", "");
    expect(core.view().people[1]).toMatchObject({ mark: "unexcused", arrived: "" });
  });

  it("moves an item by one place and not past the ends", async () => {
    await meeting.moveItem("plan", -1);
    expect(host.inputsOf("agenda_place")).toEqual([{ id: "meeting-1", item: "plan", title: "", after: "news" }]);
    expect(meeting.moveItem("opening", -1)).toBeUndefined();
    expect(core.view().agenda.map(({ id }) => id)).toEqual(["opening", "dues", "news", "plan", "review", "candidate", "closing"]);
  });

  it("keeps every count of a vote typed faster than the core answers", async () => {
    const made = await meeting.newVote({ item: "plan", title: "Thông qua", kind: "ordinary" });
    expect(made.ok).toBe(true);
    const stale = core.view().votes[0] as VoteView;
    await Promise.all([meeting.vote(stale, { votes_for: 6 }), meeting.vote(stale, { votes_against: 1 })]);
    expect(core.view().votes[0]).toMatchObject({ votes_for: 6, votes_against: 1 });
  });

  it("begins and ends through the commands of the buttons when times are typed", async () => {
    open(null, false);
    await meeting.setTime("started_at", "19:30");
    await meeting.setTime("ended_at", "21:10");
    await meeting.setTime("ended_at", "21:15");
    expect(host.calls.map(({ name }) => name)).toEqual(["meeting_start", "meeting_end", "meeting_edit"]);
  });
});

describe("typed prose", () => {
  it.each([
    ["summary", "meeting_edit", { field: "summary" }],
    ["dues/unpaid", "meeting_edit", { field: "dues.unpaid" }],
    ["items/news/conclusion", "item_edit", { item: "news", field: "conclusion" }],
    ["items/news/say/m3", "statement_put", { item: "news", member: "m3", speaker: "", statement: "" }],
    ["items/news/say/@Lý Văn Khách", "statement_put", { item: "news", member: "", speaker: "Lý Văn Khách" }],
  ] as const)("at %s is one %s", async (place, command, input) => {
    expect(await meeting.commit(place, "Nhất trí.")).toBe(true);
    expect(host.inputsOf(command)[0]).toMatchObject(input);
  });

  it("travels in NFC", async () => {
    await meeting.commit("summary", "Nhất trí".normalize("NFD"));
    expect(host.inputsOf("meeting_edit")[0]?.value).toBe("Nhất trí".normalize("NFC"));
  });

  it("that was cut off becomes part of the record on opening, and its draft goes", async () => {
    const drafts = [
      { key: "meeting/meeting-1/items/news/conclusion", text: "Thống nhất triển khai" },
      { key: "meeting/meeting-1/items/plan/say/", text: "Chưa rõ ai nói" },
      { key: "meeting/another/summary", text: "Buổi khác" },
    ];
    host.answer({ draft_list: { drafts } });
    await meeting.drafts.restore();
    expect(core.view().agenda.find(({ id }) => id === "news")?.conclusion).toBe("Thống nhất triển khai");
    expect(meeting.drafts.refused).toEqual({ "items/plan/say/": "Chưa rõ ai nói" });
    expect(host.inputsOf("draft_delete")).toEqual([{ key: "meeting/meeting-1/items/news/conclusion" }]);
  });
});
