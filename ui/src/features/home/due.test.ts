import { describe, expect, it } from "vitest";
import type { DueJob } from "$lib/contract";
import { grouped, jobAction, jobDetail, jobTitle, jobWhen } from "./due";

const job = (over: Partial<DueJob>): DueJob => ({
  id: "1",
  group: "soon",
  date: "28/11/2026",
  days: 6,
  working_days: null,
  code: "due_meeting_hold",
  params: { month: "11/2026" },
  source: "",
  route: "/meetings/1",
  ...over,
});

describe("jobs that are due", () => {
  it("come in three groups, overdue first, and empty groups stay away", () => {
    const groups = grouped([job({ id: "a" }), job({ id: "b", group: "overdue" }), job({ id: "c" })]);
    expect(groups.map(({ group, jobs }) => [group, jobs.map(({ id }) => id)])).toEqual([
      ["overdue", ["b"]],
      ["soon", ["a", "c"]],
    ]);
  });

  it("with a group from a newer core are still shown", () => {
    expect(grouped([job({ group: "someday" })]).map(({ group }) => group)).toEqual(["todo"]);
  });

  it.each([
    [-3, "quá 3 ngày"],
    [0, "hôm nay"],
    [1, "ngày mai"],
    [6, "còn 6 ngày"],
  ])("%i days away read “%s”", (days, words) => {
    expect(jobWhen(job({ days }))).toEqual({ day: "28/11", distance: words });
  });

  it.each([
    [-4, -2, "quá 2 ngày làm việc"],
    [-2, 0, "đã quá hạn"],
    [8, 6, "còn 6 ngày làm việc"],
    [0, 0, "hôm nay"],
  ])("%i days and %i working days away read “%s”", (days, working_days, words) => {
    expect(jobWhen(job({ days, working_days })).distance).toBe(words);
  });

  it("say what to do and by which instrument", () => {
    const probation = job({ code: "due_probation", params: { name: "Lê Quang Huy", rung: "30" }, source: "Điều lệ Đảng, Điều 5" });
    expect(jobTitle(probation)).toBe("Đảng viên dự bị Lê Quang Huy hết 12 tháng dự bị");
    expect(jobDetail(probation)).toBe("Trong 30 ngày tới; bản tự kiểm điểm ghi sau ngày này · Điều lệ Đảng, Điều 5");
    expect(jobAction(probation)).toBe("Mở hồ sơ");
  });

  it("of a kind this window does not know still have words and a button", () => {
    const unknown = job({ code: "due_something_new", params: {} });
    expect([jobTitle(unknown), jobAction(unknown)]).toEqual(["Việc cần xem", "Mở"]);
  });
});
