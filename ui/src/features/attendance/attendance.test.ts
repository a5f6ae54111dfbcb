import { render, screen, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { fakeHost } from "../../../test-support/fake-host";
import type { AttendanceMember, AttendanceYearView } from "$lib/contract";
import { forgetAnswers } from "$lib/query.svelte";
import AttendanceScreen from "./AttendanceScreen.svelte";
import { headOf, noticed, percentOf, shown } from "./shares";

const host = fakeHost();

function member(name: string, marks: string[], missed: number[] = [], notice = ""): AttendanceMember {
  const present = marks.filter((mark) => mark === "present").length;
  const share = { present, expected: marks.length, percent: String((present * 100) / marks.length) };
  return { id: name, name, temp_here: false, marks, share, missed, notice };
}

function year(): AttendanceYearView {
  const share = { present: 5, expected: 6, percent: "83,3" };
  return {
    year: 2026,
    years: [2026, 2025],
    meetings: [
      { id: "m1", title: "Sinh hoạt tháng 1", month: 1, date: "05/01/2026", share },
      { id: "m2", title: "Sinh hoạt tháng 2", month: 2, date: "", share },
    ],
    members: [
      member("Nguyễn Văn An", ["present", "present"]),
      member("Lê Bình", ["unexcused", "unexcused"], [1, 2], "watch"),
      member("Vũ Cường", ["unexcused", "excused"], [1, 5, 9], "act"),
    ],
    share,
    reasons: [{ reason: "Đi công tác", count: 1 }],
    unexcused: 3,
    goal: 90,
    watch_months: 2,
    act_months: 3,
    act_source: "QĐ 294-QĐ/TW, điểm 8.1",
  };
}

describe("shares", () => {
  it("are a dash where nobody was expected", () => {
    const nobody = { present: 0, expected: 0, percent: "" };
    expect([percentOf(nobody), shown(nobody)]).toEqual([undefined, "–"]);
    expect(shown({ present: 5, expected: 6, percent: "83,3" })).toBe("83,3%");
  });

  it("head a column with the day, or with the month of a meeting without one", () => {
    expect(year().meetings.map(headOf)).toEqual(["05/01", "2"]);
  });

  it("keep the order of names among those to speak with", () => {
    const members = [member("An", ["unexcused"], [1, 2], "watch"), member("Bình", ["unexcused"], [1, 2, 3, 4], "watch")];
    expect(noticed(members, "watch").map(({ name }) => name)).toEqual(["An", "Bình"]);
  });
});

describe("the screen of a year", () => {
  beforeEach(() => {
    forgetAnswers();
    host.calls.length = 0;
  });

  it("names the months without a reason, what they call for and by which rule", async () => {
    host.answer({ attendance_year: year });
    render(AttendanceScreen, { year: "2026" });
    const act = await screen.findByRole("region", { name: "Vắng không lý do từ 3 tháng trong năm" });
    expect(within(act).getByText("Vũ Cường")).toBeTruthy();
    expect(within(act).getByText(/điểm 8.1.*Ứng dụng chỉ nhắc/)).toBeTruthy();
    const watch = screen.getByRole("region", { name: "Vắng không lý do 2 tháng trong năm" });
    expect(within(watch).getByText("tháng 1, 2")).toBeTruthy();
    expect(host.inputsOf("attendance_year")).toEqual([{ year: 2026 }]);
  });

  it("says every mark in words too", async () => {
    host.answer({ attendance_year: year });
    render(AttendanceScreen, {});
    const row = await screen.findByRole("row", { name: /Vũ Cường/ });
    expect(within(row).getByText("vắng không lý do")).toBeTruthy();
    expect(within(row).getByText("vắng có lý do")).toBeTruthy();
    expect(within(row).getByText("0/2 buổi")).toBeTruthy();
  });

  it("says so when no meeting has ended", async () => {
    host.answer({ attendance_year: () => ({ ...year(), years: [], meetings: [], members: [] }) });
    render(AttendanceScreen, {});
    await screen.findByText("Chưa có buổi sinh hoạt nào đã kết thúc");
    expect(screen.queryByRole("button", { name: "Lưu tệp Excel" })).toBeNull();
  });
});
