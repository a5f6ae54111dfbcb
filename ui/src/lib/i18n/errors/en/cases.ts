import type { ErrorMirror } from "../../catalogue";
import type { casesErrors as vi } from "../vi/cases";

export const casesErrors = {
  case_no_name: {
    message: "The name is missing.",
    advice: "Give the full name.",
  },
  case_no_born: {
    message: "The birth date is missing.",
    advice: "Give it.",
  },
  age_under: {
    message: "Born {born}: under {limit} when considered.",
    advice: "Check the birth date.",
  },
  age_over: {
    message: "Born {born}: over {limit} when considered.",
    advice: "Written consent of the competent committee is needed.",
  },
  age_unclear: {
    message: "The birth date {born} does not settle the age of {limit}.",
    advice: "Give day, month and year.",
  },
  case_no_helper: {
    message: "No helper yet.",
    advice: "Choose an official member.",
  },
  helper_not_official: {
    message: "The helper is probationary.",
    advice: "Choose an official member.",
  },
  opinion_no_body: {
    message: "The body is not named ({side}).",
    advice: "Name it.",
  },
  opinion_not_counted: {
    message: "The numbers asked and in favour are missing ({side}).",
    advice: "Give both.",
  },
  opinion_sum: {
    message: "{agree} and {disagree} do not add up to {asked} ({side}).",
    advice: "Look at the numbers.",
  },
  opinion_asked_over_total: {
    message: "{asked} asked of {total} ({side}).",
    advice: "Look at both numbers.",
  },
  opinion_no_reason: {
    message: "Opinions against have no reason ({side}).",
    advice: "Record it.",
  },
  residence_opinion_missing: {
    message: "The opinion of the residence committee is missing.",
    advice: "Ask for it; not needed when the candidate lives in the cell’s own area.",
  },
  case_no_opinion_summary: {
    message: "The opinions are not summed up.",
    advice: "Write the summary.",
  },
  case_no_opinions_date: {
    message: "The summary of opinions has no date.",
    advice: "Give it.",
  },
  opinions_after_meeting: {
    message: "The opinions of {opinions} come after the meeting of {meeting}.",
    advice: "They come before the cell decides: look at both dates.",
  },
  case_no_cv_conclusion: {
    message: "No conclusion about the CV.",
    advice: "Write it.",
  },
  case_no_strengths: {
    message: "The strengths are missing.",
    advice: "Write them.",
  },
  case_no_weaknesses: {
    message: "The weaknesses are missing.",
    advice: "Write them.",
  },
  case_no_vote: {
    message: "No vote of the cell is chosen.",
    advice: "Choose the one recorded in a meeting.",
  },
  case_vote_other: {
    message: "“{title}” is not about admitting this candidate.",
    advice: "Choose another vote.",
  },
  case_vote_below: {
    message: "{votes} of {base} votes; {needed} are needed.",
    advice: "Not enough to propose; the result is reported all the same.",
  },
  case_no_resolution_no: {
    message: "The resolution has no number.",
    advice: "Give it.",
  },
  case_no_resolution_date: {
    message: "The resolution has no date.",
    advice: "Give it.",
  },
  resolution_before_meeting: {
    message: "The resolution of {resolution} is before the meeting of {meeting}.",
    advice: "Look at both dates.",
  },
  cv_row_unknown: {
    message: "This row is no longer in the CV.",
    advice: "Open the screen again; if it was just removed, undo.",
  },
} as const satisfies ErrorMirror<typeof vi>;
