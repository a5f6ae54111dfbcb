/** The steps of a file in words and signs: how each stands, how long is left, where its day is written. */
import type { CaseBound, CaseDatePlace, CaseMilestone, CasePhase } from "$lib/contract";
import { t, tCode } from "$lib/i18n";
import type { IconName } from "$lib/icons";

export type Tone = "red" | "amber" | "green" | "gold" | "neutral";

interface Sign {
  icon: IconName;
  tone: Tone;
}

const SIGNS: Readonly<Record<string, Sign>> = {
  done: { icon: "check", tone: "green" },
  broken: { icon: "warning", tone: "red" },
  overdue: { icon: "overdue", tone: "red" },
  due: { icon: "soon", tone: "amber" },
  open: { icon: "todo", tone: "gold" },
  blocked: { icon: "lock", tone: "neutral" },
};

/** The sign of a state; each differs by its drawing, never by colour alone. */
export const signOf = (state: string): Sign => SIGNS[state] ?? { icon: "todo", tone: "neutral" };

/** The day of something that happened or follows from what happened. */
export const dayOf = (one: CaseMilestone) => one.actual || one.computed;

type Waiting = Pick<CaseMilestone, "state" | "days" | "working_days"> & { date: string };

/** How long is left, in words: in working days against a limit that counts them, else in days of the calendar. */
export function leftInWords({ state, date, days, working_days }: Waiting): string {
  if (date === "") return tCode(`case.state_${state}`);
  if (days === null) return date;
  if (days === 0) return t("case.due_today", { date });
  const past = days < 0 ? "past" : "left";
  if (working_days === null) return t(`case.due_${past}`, { date, days: Math.abs(days) });
  // A limit that ran out before a weekend is past by no working day yet.
  if (working_days === 0) return t("case.due_past_on", { date });
  return t(`case.due_${past}_working`, { date, days: Math.abs(working_days) });
}

export const waitingOf = (one: CaseMilestone): Waiting => ({ ...one, date: one.due || one.planned, days: one.due === "" ? null : one.days });

/** A limit as its article says it: `45 ngày làm việc kể từ: Nghị quyết chi bộ (11/11/2026)`. */
export function limitInWords(bound: CaseBound): string {
  const counted = tCode(`case.unit_${bound.unit}`, { amount: bound.amount });
  if (bound.from === "") return counted;
  const from = { from: bound.from, date: bound.from_date };
  if (counted === "") return t("case.limit_same", from);
  return t("case.limit_from", { counted, ...from });
}

const URGENT = ["overdue", "broken", "due", "open"];

/** What waits for the cell now, the most urgent first: steps only, not the moments that limits count from. */
export function nextSteps(phases: readonly CasePhase[], most = 3): CaseMilestone[] {
  const waits = (one: CaseMilestone) => one.step !== "" && one.actual === "" && one.place.kind !== "computed" && URGENT.includes(one.state);
  const all = phases.flatMap(({ milestones }) => milestones).filter(waits);
  const needed = all.filter((one) => !one.optional || one.due !== "");
  const rank = (one: CaseMilestone) => URGENT.indexOf(one.state) * 100_000 + (one.days ?? 50_000);
  return needed.sort((a, b) => rank(a) - rank(b)).slice(0, most);
}

export const doneIn = ({ milestones }: CasePhase) => milestones.filter((one) => dayOf(one) !== "").length;

/** The phase to read first: where something waits, else the last one. */
export function phaseNow(phases: readonly CasePhase[]): string {
  const [first] = nextSteps(phases, 1);
  const found = phases.find(({ milestones }) => milestones.some(({ key }) => key === first?.key));
  return (found ?? phases[0])?.key ?? "";
}

/** Whether the day of a milestone can be entered beside it; otherwise the screen leads to where it is written. */
export function entersHere({ kind, item }: CaseDatePlace): boolean {
  return kind === "milestone" || kind === "field" || kind === "paper" || kind === "received" || (kind === "item" && item !== "");
}

/** The field where the day is written, as findings name it; empty for a day nobody enters. */
export function placeTarget({ kind, at, item, field }: CaseDatePlace): string {
  switch (kind) {
    case "field":
      return at;
    case "paper":
    case "received":
      return `papers/${item || at}`;
    case "item":
      return item === "" ? at : `${at}/${item}/${field}`;
    case "cv":
      return `cv/${at}`;
    case "hand_over":
      return at;
    case "person":
      return `person/${at}`;
    default:
      return "";
  }
}
