import { describe, expect, it } from "vitest";
import { newMeeting } from "../../../test-support/meeting-core";
import { isAboutPeople, screenPath, sortedGaps, stepOfTarget, stepsOf } from "./steps";

const gap = (code: string, target: string, severity = "block") => ({ code, target, severity, params: {} });

describe("the steps of a meeting", () => {
  it("are the agenda, the reading-back and what is missing", () => {
    const steps = stepsOf(newMeeting());
    expect(steps.map(({ id }) => id)).toEqual(["opening", "dues", "news", "review", "plan", "candidate", "closing", "readback", "gaps"]);
    expect(steps.map(({ kind }) => kind)).toEqual(["opening", "dues", "item", "item", "item", "item", "closing", "readback", "gaps"]);
  });

  it("gain an opening and a closing when the agenda has none", () => {
    const agenda = newMeeting().agenda.filter(({ role }) => role === "news");
    expect(stepsOf(newMeeting({ agenda })).map(({ id }) => id)).toEqual(["opening", "news", "closing", "readback", "gaps"]);
  });

  it("open the dues with the opening when no item is about them", () => {
    const agenda = newMeeting().agenda.filter(({ role }) => role === "news");
    expect(stepOfTarget(newMeeting({ agenda }), "dues/paid")).toBe("opening");
  });

  it.each([
    ["agenda/review/conclusion", "review"],
    ["items/plan/presenter", "plan"],
    ["dues", "dues"],
    ["chair", "opening"],
    ["ended_at", "opening"],
    ["score", "closing"],
    ["read_back", "readback"],
    ["agenda", "news"],
  ])("a gap at %s is filled in the step %s", (target, step) => {
    expect(stepOfTarget(newMeeting(), target)).toBe(step);
  });

  it("leads a gap of a task or a vote to the item it belongs to", () => {
    const task = { id: "t", meeting: "m", start: "", done_on: "", item: "plan", title: "", owner: "", owner_name: "", deadline: "", state: "open", result: "" };
    expect(stepOfTarget(newMeeting({ tasks: [task] }), "tasks/t/deadline")).toBe("plan");
  });

  it("counts gaps where they are filled, those of people apart", () => {
    const meeting = newMeeting({ gaps: [gap("a", "chair"), gap("b", "agenda/news/conclusion"), gap("c", "attendance/m1/reason")] });
    const counts = Object.fromEntries(stepsOf(meeting).map(({ id, gaps }) => [id, gaps]));
    expect(counts).toMatchObject({ opening: 1, news: 1, gaps: 3, closing: 0 });
    expect(isAboutPeople("attendance/m1/reason")).toBe(true);
    expect(screenPath("attendance/m1/reason")).toBe("people/m1/reason");
    expect(screenPath("agenda/news/statements/s1/speaker")).toBe("items/news/statements/s1");
  });

  it("lists what blocks first, then in the order of the meeting", () => {
    const gaps = [gap("w", "chair", "warn"), gap("late", "score"), gap("early", "chair"), gap("people", "attendance")];
    expect(sortedGaps(newMeeting({ gaps })).map(({ code }) => code)).toEqual(["people", "early", "late", "w"]);
  });
});
