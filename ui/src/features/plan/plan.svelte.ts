/**
 * The plan on screen: which meeting is open, and which one is on its way to another day. A move by keys is tried day by
 * day and recorded once; a drag is recorded where it is dropped.
 */
import { createContext } from "svelte";
import type { PlanMeeting, PlanRest, PlanView } from "$lib/contract";
import { perform } from "$lib/command";
import { dayMonth, weekday } from "$lib/dates";
import { t, tCode } from "$lib/i18n";
import { nfc } from "$lib/text";
import { compareDays, plusDays } from "./days";

export class PlanModel {
  /** The meeting whose parts are open below it. */
  open = $state("");
  /** A meeting on its way, and the day it would get. */
  moving = $state.raw<{ id: string; date: string }>();
  /** Candidates' files whose step waits for the meeting that was moved last. */
  resting = $state.raw<readonly PlanRest[]>([]);
  /** What a screen reader is told. */
  said = $state("");

  constructor(
    private readonly source: () => PlanView | undefined,
    private readonly today: () => string,
  ) {}

  get view(): PlanView | undefined {
    return this.source();
  }

  /** Meetings of a month. One on its way stays in its place until it is recorded: the focus stays with it. */
  of = (month: number): PlanMeeting[] => (this.view?.meetings ?? []).filter((one) => one.month === month);

  /** The day a meeting stands on, or would. */
  dateOf = ({ id, date }: PlanMeeting) => (this.moving?.id === id ? this.moving.date : date);

  isMoving = (id: string) => this.moving?.id === id;

  /** One step of a move by keys: nothing is recorded yet. */
  step(meeting: PlanMeeting, days: number) {
    const from = this.dateOf(meeting);
    const date = plusDays(from === "" ? this.today() : from, days);
    if (compareDays(date, this.today()) < 0) {
      this.said = t("plan.past");
      return;
    }
    this.moving = { id: meeting.id, date };
    this.said = t("plan.moving", { title: meeting.title, when: inWords(date) });
  }

  /** The drag passes over a day. */
  over(meeting: PlanMeeting, date: string) {
    this.moving = compareDays(date, this.today()) < 0 ? undefined : { id: meeting.id, date };
  }

  /** Leave it where it was. */
  leave(title: string) {
    if (!this.moving) return;
    this.moving = undefined;
    this.said = t("plan.move_left", { title });
  }

  #taking = false;

  /** Record the day that was tried. */
  async take(title: string) {
    const { moving } = this;
    if (!moving || this.#taking) return;
    if (this.view?.meetings.find((one) => one.id === moving.id)?.date === moving.date) return this.leave(title);
    this.#taking = true;
    try {
      if (await this.move(moving.id, moving.date)) this.said = t("plan.moved", { title, when: inWords(moving.date) });
    } finally {
      this.moving = undefined;
      this.#taking = false;
    }
    await this.reveal(moving.id);
  }

  /** True when it was recorded. */
  async move(id: string, date: string): Promise<boolean> {
    const outcome = await perform("plan_move", { id, date });
    if (!outcome.ok) return false;
    this.resting = outcome.value.files;
    await this.refreshed();
    return true;
  }

  /** Set by the screen: brings a meeting into view and gives it the focus. */
  reveal: (id: string) => Promise<void> = () => Promise.resolve();

  /** Set by the screen: resolves when the plan has been asked again. */
  refreshed: () => Promise<void> = () => Promise.resolve();

  edit = async (id: string, field: string, value: string) =>
    (await perform("meeting_edit", { id, field, value: nfc(value) }, { quiet: true })).ok;

  combine = (id: string, combined: boolean) => perform("plan_combine", { id, combined });

  strike(id: string) {
    this.open = "";
    return perform("meeting_strike", { id });
  }
}

/** `Thứ Sáu, 05/03`; with the year where it is not the one shown. */
export function inWords(date: string, time = "", year?: number): string {
  if (date === "") return t("plan.no_date");
  const day = tCode(`date.weekday_${weekday(date) ?? ""}`);
  const shown = year === undefined || date.endsWith(`/${year}`) ? dayMonth(date) : date;
  return [day, shown, time].filter((part) => part !== "").join(", ");
}

/** What a meeting is, in a word or two. */
export const kindOf = ({ kind, consultation }: PlanMeeting) =>
  tCode(`plan.kind_${consultation ? "consultation" : kind}`, {}, kind);

/** One colour a kind, always beside its word. */
export const toneOf = ({ kind }: PlanMeeting) =>
  ({ regular: "red", topical: "gold", committee: "neutral", review: "green" })[kind] ?? "amber";

export const [usePlan, setPlan] = createContext<PlanModel>();
