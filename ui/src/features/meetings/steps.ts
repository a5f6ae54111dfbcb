/**
 * The steps at the left of a meeting: what is on the agenda, the reading-back, and what is missing. Items for the
 * opening, the dues and the closing open their own panels; a step is made for an opening or closing the agenda lacks.
 * A gap of the minutes belongs to the step where it can be filled.
 */
import type { AgendaItemView, Finding, MeetingView } from "$lib/contract";
import { fieldPath } from "$lib/fields";
import { graverFirst } from "$lib/findings";

export type StepKind = "opening" | "dues" | "item" | "closing" | "readback" | "gaps";

export interface Step {
  /** The agenda item's id, or the kind of a step that has no item; what the address carries. */
  id: string;
  kind: StepKind;
  item?: AgendaItemView;
  done: boolean;
  gaps: number;
}

const SPECIAL: Readonly<Record<string, StepKind>> = { opening: "opening", dues: "dues", closing: "closing" };
const CLOSING = new Set(["discipline", "summary", "score", "score_band", "resolution_no"]);

interface Place {
  id: string;
  kind: StepKind;
  item?: AgendaItemView;
}

/** The steps without their marks. Only the first item of a special role opens the special panel. */
function placesOf(meeting: MeetingView): Place[] {
  const taken = new Set<StepKind>();
  const items = meeting.agenda.map((item): Place => {
    const special = SPECIAL[item.role];
    if (!special || taken.has(special)) return { id: item.id, kind: "item", item };
    taken.add(special);
    return { id: item.id, kind: special, item };
  });
  const own = (kind: StepKind): Place[] => (taken.has(kind) ? [] : [{ id: kind, kind }]);
  return [...own("opening"), ...items, ...own("closing"), { id: "readback", kind: "readback" }, { id: "gaps", kind: "gaps" }];
}

/** The step where a target can be filled. */
export function stepOfTarget(meeting: MeetingView, target: string): string {
  const [head = "", id = ""] = fieldPath(target).split("/");
  const places = placesOf(meeting);
  const ofKind = (kind: StepKind) => places.find((place) => place.kind === kind)?.id;
  const ofItem = (item: string | undefined) =>
    (meeting.agenda.find((one) => one.id === item) ?? meeting.agenda.find((one) => one.discussed))?.id ?? places[0]?.id ?? "opening";
  if (head === "items" || head === "agenda") return ofItem(id);
  if (head === "votes") return ofItem(meeting.votes.find((vote) => vote.id === id)?.item);
  if (head === "tasks") return ofItem(meeting.tasks.find((task) => task.id === id)?.item);
  const ofRole = (role: string) => meeting.agenda.find((one) => one.role === role)?.id ?? "opening";
  if (head === "review") return ofRole("rating");
  if (head === "elections") return ofRole("election");
  if (head === "congress" && id === "presidium") return ofRole("presidium");
  if (CLOSING.has(head) || (head === "topic" && id !== "title")) return ofKind("closing") ?? "closing";
  if (head.startsWith("read_back")) return "readback";
  return (head === "dues" ? ofKind("dues") : undefined) ?? ofKind("opening") ?? "opening";
}

/** True for what is filled in the list of people, which every step shows. */
export const isAboutPeople = (target: string) => /^(people|attendance|members?|counts|convened)\b/.test(fieldPath(target));

/** The core's paths as the fields on screen are marked. */
export const screenPath = (target: string) =>
  fieldPath(target)
    .replace(/^(attendance|members?|convened)(?=\/|$)/, "people")
    .replace(/^agenda(?=\/|$)/, "items")
    .replace(/\/speaker$/, "");

/** True when the minutes have what this step is for, whether or not somebody ticked it off. */
function complete(meeting: MeetingView, kind: StepKind): boolean {
  switch (kind) {
    case "opening":
      return meeting.chair !== "" && meeting.clerk !== "" && meeting.people.length > 0 && meeting.counts.unset === 0;
    case "dues":
      return (
        (meeting.dues.counted?.unset === 0 && (meeting.dues.counted.amount ?? meeting.dues.amount) !== null) ||
        (meeting.dues.paid !== null && meeting.dues.of !== null && meeting.dues.amount !== null)
      );
    case "closing":
      return meeting.summary !== "" && (meeting.score !== null || !meeting.minutes_with.includes("score"));
    case "readback":
      return meeting.read_back;
    case "gaps":
      return meeting.state !== "planned" && meeting.gaps.length === 0;
    case "item":
      return false;
  }
}

export function stepsOf(meeting: MeetingView): Step[] {
  const counts = new Map<string, number>();
  for (const gap of meeting.gaps) {
    if (isAboutPeople(gap.target)) continue;
    const step = stepOfTarget(meeting, gap.target);
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  return placesOf(meeting).map((place) => ({
    ...place,
    done: (place.item?.done ?? false) || complete(meeting, place.kind),
    gaps: place.kind === "gaps" ? meeting.gaps.length : (counts.get(place.id) ?? 0),
  }));
}

/** Blocks first, then by where they are in the meeting. */
export function sortedGaps(meeting: MeetingView): Finding[] {
  const place = new Map(placesOf(meeting).map((step, index) => [step.id, index]));
  const order = (gap: Finding) => (isAboutPeople(gap.target) ? -1 : (place.get(stepOfTarget(meeting, gap.target)) ?? 99));
  return [...meeting.gaps].sort((a, b) => graverFirst(a, b) || order(a) - order(b));
}
