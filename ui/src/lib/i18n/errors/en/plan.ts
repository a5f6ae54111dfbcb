import type { ErrorMirror } from "../../catalogue";
import type { planErrors as vi } from "../vi/plan";

/** What the year plan refuses, and what breaks a rule in it. */
export const planErrors = {
  meeting_not_planned: {
    message: "This meeting has begun or was held.",
    advice: "Only a meeting that is still planned can be moved or taken off. Open it to correct its minutes.",
  },
  plan_no_regular_day: {
    message: "No day of the regular meeting is set.",
    advice: "Choose a fixed day or a weekday of the month, then plan.",
  },
  plan_nothing: {
    message: "Nothing is left to plan in {year}.",
    advice: "To add one meeting, use the plus sign of its month.",
  },
  plan_regular_missing: {
    message: "Month {month} has no regular meeting.",
    advice: "Add one to month {month}.",
  },
  plan_regular_twice: {
    message: "Month {month} has {count} regular meetings.",
    advice: "Keep one and take the others off the plan.",
  },
  plan_topical_missing: {
    message: "Quarter {quarter} has no topical meeting.",
    advice: "Combine one with a regular meeting of the quarter, or add one. At least {needed} a quarter.",
  },
  plan_no_date: {
    message: "{title}: no day is set.",
    advice: "Fill in the day.",
  },
  plan_passed: {
    message: "{title}: {date} has passed and it is not recorded as held.",
    advice: "If it was held, open it and enter the minutes; if not, move it.",
  },
  plan_outside_month: {
    message: "{title}: {date} lies outside month {month}.",
    advice: "The regular meeting is monthly; move it into month {month}.",
  },
  plan_outside_window: {
    message: "{title}: {date} lies outside days {from} to {to}, which the superior set.",
    advice: "Move it between them, or tell the superior.",
  },
  plan_review_late: {
    message: "{title}: {date} lies outside months {months}.",
    advice: "Move it into these months, as the superior plans.",
  },
  plan_holiday: {
    message: "{title}: {date} is a day off ({name}).",
    advice: "Ask the members; move it if it does not suit.",
  },
  plan_holiday_maybe: {
    message: "{title}: {date} may be a day off ({name}); it is not certain.",
    advice: "Look again when it is official; if it is a day off, move the meeting.",
  },
  plan_no_topic: {
    message: "{title}, {date}: the topic has no title.",
    advice: "Type it below the meeting.",
  },
  plan_committee_late: {
    message: "{title}: it meets after the regular meeting of {date}.",
    advice: "Move it before the regular meeting of month {month}.",
  },
  plan_overlap: {
    message: "{title}: at the same time as “{other}” on {date}.",
    advice: "Change the time or the day of one of them.",
  },
} as const satisfies ErrorMirror<typeof vi>;
