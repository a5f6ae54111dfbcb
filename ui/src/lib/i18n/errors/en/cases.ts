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
  cell_broken: {
    message: "This cell is a formula that failed.",
    advice: "Type what the cell should say.",
  },
  cv_incoming_changed: {
    message: "The CV was edited since the preview.",
    advice: "Choose the file again to see the changes. Nothing was written.",
  },
  cv_incoming_closed: {
    message: "What came back is no longer open.",
    advice: "Choose the file again. The CV is unchanged.",
  },
  cv_incoming_newer: {
    message: "A newer version of the app made this file.",
    advice: "Update the app on this machine, then choose the file again.",
  },
  cv_incoming_other_case: {
    message: "This workbook was made from another file, or another book.",
    advice: "Open the right file, or make the workbook anew from this one.",
  },
  cv_incoming_too_large: {
    message: "The file is larger than any CV.",
    advice: "Choose the CV file.",
  },
  cv_incoming_unreadable: {
    message: "The file opens, but is no CV of the app ({detail}).",
    advice: "Ask for the file again.",
  },
  cv_sheet_column_gone: {
    message: "Page “{page}” has no column “{column}” any more: it stays as in the book.",
    advice: "Make the workbook anew if the column is needed.",
  },
  cv_sheet_page_gone: {
    message: "Page “{page}” is gone: that part stays as in the book.",
    advice: "Make the workbook anew if the page is needed.",
  },
  cv_sheet_relative_unknown: {
    message: "Page “{page}”, row {row}: whose life is it ({whose})?",
    advice: "Give the number or the name of the page “21 Gia đình”.",
  },
  cv_sheet_stray: {
    message: "Page “{page}” has cells outside the table that are not taken: {cells}.",
    advice: "Move them into a column.",
  },
  parcel_code: {
    message: "This code does not open the file.",
    advice: "See whether it is the code of this file; both are made together.",
  },
  parcel_code_mistyped: {
    message: "The code is mistyped. Look at group {group}.",
    advice: "It has eight groups of five characters, as shown when the file was made.",
  },
  parcel_damaged: {
    message: "The file is damaged or was not copied whole.",
    advice: "Copy it again from the machine that made it.",
  },
  parcel_too_much_work: {
    message: "The app did not make this file.",
    advice: "Ask for the file again.",
  },
  cv_row_unknown: {
    message: "This row is no longer in the CV.",
    advice: "Open the screen again; if it was just removed, undo.",
  },
} as const satisfies ErrorMirror<typeof vi>;
