/**
 * The steps at the left of a meeting: the opening, what is on the agenda, the closing, the reading-back. A gap of the
 * minutes belongs to the step where it can be filled.
 */
import type { AgendaItemView, Finding, MeetingView } from "$lib/contract";
import { fieldPath } from "$lib/fields";

export type StepKind = "opening" | "item" | "closing" | "readback" | "gaps";

export interface Step {
  /** `opening`, `closing`, `readback`, `gaps` or the agenda item's id; what the address carries. */
  id: string;
  kind: StepKind;
  item?: AgendaItemView;
  done: boolean;
  gaps: number;
}

const CLOSING = new Set(["summary", "score", "score_band", "resolution_no"]);

/** The step where a target can be filled. */
export function stepOfTarget(meeting: MeetingView, target: string): string {
  const [head = "", id = ""] = fieldPath(target).split("/");
  if (head === "items" || head === "agenda") return hasItem(meeting, id) ?? firstItem(meeting);
  if (head === "votes") return hasItem(meeting, meeting.votes.find((vote) => vote.id === id)?.item) ?? firstItem(meeting);
  if (head === "tasks") return hasItem(meeting, meeting.tasks.find((task) => task.id === id)?.item) ?? firstItem(meeting);
  if (CLOSING.has(head)) return "closing";
  return head.startsWith("read_back") ? "readback" : "opening";
}

const hasItem = (meeting: MeetingView, id: string | undefined) => meeting.agenda.find((item) => item.id === id)?.id;
const firstItem = (meeting: MeetingView) => meeting.agenda[0]?.id ?? "opening";

/** True for what is filled in the list of people, which every step shows. */
export const isAboutPeople = (target: string) => /^(people|attendance|members?|counts)\b/.test(fieldPath(target));

/** Attendance is marked `people/<member>` on the screen, whatever the core calls it. */
export const screenPath = (target: string) =>
  fieldPath(target)
    .replace(/^(attendance|members?)(?=\/|$)/, "people")
    .replace(/^agenda(?=\/|$)/, "items");

export function stepsOf(meeting: MeetingView): Step[] {
  const counts = new Map<string, number>();
  for (const gap of meeting.gaps) {
    if (isAboutPeople(gap.target)) continue;
    const step = stepOfTarget(meeting, gap.target);
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  const step = (id: string, kind: StepKind, done: boolean, item?: AgendaItemView): Step => ({
    id,
    kind,
    done,
    gaps: kind === "gaps" ? meeting.gaps.length : (counts.get(id) ?? 0),
    ...(item ? { item } : {}),
  });
  return [
    step("opening", "opening", meeting.chair !== "" && meeting.clerk !== "" && meeting.counts.unset === 0),
    ...meeting.agenda.map((item) => step(item.id, "item", item.done, item)),
    step("closing", "closing", meeting.summary !== "" && meeting.score !== null),
    step("readback", "readback", meeting.read_back),
    step("gaps", "gaps", meeting.gaps.length === 0),
  ];
}

/** Blocks first, then by where they are in the meeting. */
export function sortedGaps(meeting: MeetingView): Finding[] {
  const weight = { block: 0, warn: 1, note: 2 } as Record<string, number>;
  const place = new Map(stepsOf(meeting).map((step, index) => [step.id, index]));
  const order = (gap: Finding) => (isAboutPeople(gap.target) ? -1 : (place.get(stepOfTarget(meeting, gap.target)) ?? 99));
  return [...meeting.gaps].sort(
    (a, b) => (weight[a.severity] ?? 3) - (weight[b.severity] ?? 3) || order(a) - order(b),
  );
}
