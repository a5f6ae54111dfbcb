import { render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeHost } from "../../../test-support/fake-host";
import { meetingCore, newMeeting } from "../../../test-support/meeting-core";
import { forgetAnswers } from "$lib/query.svelte";
import { replace } from "$lib/router.svelte";
import MeetingScreen from "./MeetingScreen.svelte";

const host = fakeHost();
// A whole screen is drawn, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

/** The meeting that began at 19:30 in a window whose clock says `at`. */
async function lookAt(at: string, leastMinutes: number) {
  vi.setSystemTime(new Date(`2026-11-22T${at}+07:00`));
  const view = newMeeting({ state: "running", started_at: "19:30", least_minutes: leastMinutes });
  const core = meetingCore(view, () => host.notify(["meeting"]));
  host.answer(core.answers);
  forgetAnswers();
  replace("/meetings/meeting-1?step=news");
  render(MeetingScreen, { id: "meeting-1" });
  await screen.findByRole("heading", { level: 1 });
}

/** The clock of the machine moves on and what shows it is drawn again. */
async function secondsPass(seconds: number) {
  vi.advanceTimersByTime(seconds * 1_000);
  await tick();
}

describe("the clock of a running meeting", () => {
  // Answers come over promises: only what the clock reads stands still.
  beforeEach(() => vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"] }));
  afterEach(() => vi.useRealTimers());

  it.each([
    [90, "20:59:59", "còn 1 phút đủ 90 phút"],
    [120, "21:29:59", "còn 1 phút đủ 120 phút"],
  ])("a second before %i minutes one is still missing, a second later none", async (least, at, left) => {
    await lookAt(at, least);
    screen.getByText(left);
    await secondsPass(1);
    expect(screen.queryByText(left)).toBeNull();
    screen.getByText(`đã đủ ${least} phút`);
  });

  it.each([
    [90, "20:59:00"],
    [120, "21:29:00"],
  ])("in the minute before %i one minute is missing", async (least, at) => {
    await lookAt(at, least);
    screen.getByText(`còn 1 phút đủ ${least} phút`);
  });

  it("a meeting of 90 minutes that is to last 120 is not over its least length", async () => {
    await lookAt("21:00:00", 120);
    screen.getByText("còn 30 phút đủ 120 phút");
  });
});
