import { describe, expect, it } from "vitest";
import type { CaseBound, CaseMilestone } from "$lib/contract";
import { doneIn, entersHere, leftInWords, limitInWords, nextSteps, phaseNow, placeTarget, signOf } from "./way";

const source = { cited: "QĐ 294-QĐ/TW, điểm 4.3.1", instrument: "QĐ 294-QĐ/TW", point: "4.3.1", pack: "Trung ương 07/2026", confidence: "confirmed", note: "" };

const bound = (change: Partial<CaseBound> = {}): CaseBound => ({
  date: "14/01/2027",
  later: "",
  holidays: [],
  from: "Nghị quyết chi bộ",
  from_date: "11/11/2026",
  amount: 45,
  unit: "working_days",
  basis: "actual",
  source,
  ...change,
});

const step = (key: string, change: Partial<CaseMilestone> = {}): CaseMilestone => ({
  key,
  step: "K1",
  title: key,
  who: "Chi bộ",
  state: "open",
  waits_for: "",
  optional: false,
  earliest: null,
  deadline: null,
  extended: null,
  planned: "",
  actual: "",
  adjusted: "",
  correction: "",
  reason: "",
  computed: "",
  due: "",
  days: null,
  working_days: null,
  broken: [],
  source,
  place: { kind: "milestone", at: "", item: "", field: "" },
  ...change,
});

describe("what is left of a limit", () => {
  it.each([
    ["18/11/2026", -4, -2, "18/11/2026, quá 2 ngày làm việc"],
    ["20/11/2026", -2, 0, "hạn 20/11/2026, đã quá"],
    ["30/11/2026", 8, 6, "30/11/2026, còn 6 ngày làm việc"],
    ["30/11/2026", 8, null, "30/11/2026, còn 8 ngày"],
    ["18/11/2026", -4, null, "18/11/2026, quá 4 ngày"],
    ["22/11/2026", 0, 0, "hạn hôm nay 22/11/2026"],
  ])("until %s, %i days and %s working days away, reads %s", (date, days, working_days, words) => {
    expect(leftInWords({ state: "due", date, days, working_days })).toBe(words);
  });

  it("names the state where no day is known", () => {
    expect(leftInWords({ state: "blocked", date: "", days: null, working_days: null })).toBe("chờ việc trước");
  });

});

describe("a limit in words", () => {
  it("says how much was counted and from where", () => {
    expect(limitInWords(bound())).toBe("45 ngày làm việc kể từ: Nghị quyết chi bộ (11/11/2026)");
    expect(limitInWords(bound({ amount: 0, unit: "none" }))).toBe("theo ngày: Nghị quyết chi bộ (11/11/2026)");
  });
});

describe("what comes first", () => {
  const phases = [
    { key: "source", milestones: [step("S1", { actual: "01/02/2025", state: "done" }), step("later", { state: "open" })] },
    {
      key: "decision",
      milestones: [
        step("due", { state: "due", due: "14/01/2027", days: 53 }),
        step("late", { state: "overdue", due: "18/11/2026", days: -4 }),
        step("waits", { state: "blocked" }),
        step("moment", { step: "", state: "open" }),
        step("may", { state: "open", optional: true }),
        step("computed", { state: "due", computed: "01/01/2027", place: { kind: "computed", at: "", item: "", field: "" } }),
        step("follows", { state: "open", place: { kind: "computed", at: "", item: "", field: "" } }),
      ],
    },
  ];

  it("is what is overdue, then what has a deadline, then what can be done", () => {
    expect(nextSteps(phases).map(({ key }) => key)).toEqual(["late", "due", "later"]);
  });

  it("opens the phase in which something waits", () => {
    expect(phaseNow(phases)).toBe("decision");
    expect(phaseNow([])).toBe("");
  });

  it("counts what happened and what follows from it as done", () => {
    expect(phases.map(doneIn)).toEqual([1, 1]);
  });
});

describe("the place of a day", () => {
  const place = (kind: string, at = "", item = "", field = "") => ({ kind, at, item, field });

  it.each([
    [place("milestone"), true, ""],
    [place("field", "resolution_on"), true, "resolution_on"],
    [place("paper", "3-KND"), true, "papers/3-KND"],
    [place("paper", "3-KND", "p1", "date"), true, "papers/p1"],
    [place("item", "introducers"), false, "introducers"],
    [place("item", "introducers", "i1", "assigned_on"), true, "introducers/i1/assigned_on"],
    [place("cv", "signed_on"), false, "cv/signed_on"],
    [place("person", "born"), false, "person/born"],
    [place("computed"), false, ""],
  ])("%j can be entered here: %s, and leads to %s", (where, here, target) => {
    expect(entersHere(where)).toBe(here);
    expect(placeTarget(where)).toBe(target);
  });
});

it("gives every state a drawing of its own", () => {
  const drawings = ["done", "broken", "overdue", "due", "open", "blocked"].map((state) => signOf(state).icon);
  expect(new Set(drawings).size).toBe(drawings.length);
});
