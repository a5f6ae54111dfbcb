import type { ErrorMirror } from "../../catalogue";
import type { resolutionsErrors as vi } from "../vi/resolutions";

/** What resolutions, conclusions and work given still lack. */
export const resolutionsErrors = {
  assignments_missing: {
    message: "No member has been assigned work.",
    advice: "Write each member's work under Work of each member.",
  },
  member_without_work: {
    message: "{name} has no work assigned.",
    advice: "Write this member's work under Work of each member.",
  },
  number_twice: {
    message: "Number {number} also stands on: {other}.",
    advice: "Compare with the signed papers and correct one of the two; what was signed counts.",
  },
  resolution_exists: {
    message: "{title}: this meeting or year has its paper already.",
    advice: "Open the one that was drafted and go on with it.",
  },
  resolution_no_date: {
    message: "No date yet.",
    advice: "Fill in the date.",
  },
  resolution_no_number: {
    message: "No number yet.",
    advice: "Take the next number, or type one given by hand.",
  },
  resolution_no_text: {
    message: "The part “{title}” is missing.",
    advice: "Write it, or take what the minutes say.",
  },
  resolution_no_vote: {
    message: "No adopting vote is chosen, or it did not pass.",
    advice: "Choose the vote that adopted this paper; look at its result in the minutes.",
  },
  task_no_result: {
    message: "The task “{title}” of the last period has no result.",
    advice: "Record the result under Tasks, then take the tasks anew.",
  },
} as const satisfies ErrorMirror<typeof vi>;
