import type { ErrorMirror } from "../../catalogue";
import type { membersErrors as vi } from "../vi/members";

export const membersErrors = {
  required: {
    message: "This has not been filled in.",
    advice: "Fill it in.",
  },
  too_long: {
    message: "The text is too long ({length} characters).",
    advice: "Shorten it.",
  },
  name_characters: {
    message: "A name does not have the character “{character}”.",
    advice: "Type the name again with letters only.",
  },
  id_digits: {
    message: "It has {digits} digits instead of {expected}.",
    advice: "Compare it with the paper and type it in full.",
  },
  gender_unknown: {
    message: "The gender “{text}” cannot be read.",
    advice: "Write Nam or Nữ.",
  },
  date_shape: {
    message: "The date “{text}” cannot be read.",
    advice: "Write day/month/year, e.g. 05/03/1965.",
  },
  date_no_such_day: {
    message: "Month {month}/{year} has no day {day}.",
    advice: "Compare it with the paper and correct it.",
  },
  date_year: {
    message: "The year {year} cannot be right.",
    advice: "Compare it with the paper and correct the year.",
  },
  date_partial: {
    message: "The date “{text}” lacks its day or month.",
    advice: "Write it in full, e.g. 05/03/1965.",
  },
  choice_unknown: {
    message: "This value is not in the list.",
    advice: "Choose one of the list.",
  },
  field_unknown: {
    message: "There is no such field.",
    advice: "Open the page again and try once more.",
  },
  admitted_before_born: {
    message: "Admitted on {date}, before being born on {earlier}.",
    advice: "Compare the two dates with the file.",
  },
  admitted_before_decided: {
    message: "Admitted on {date}, before the decision of {earlier}.",
    advice: "The ceremony follows the decision. Compare it with the decision.",
  },
  official_before_admitted: {
    message: "Official on {date}, before being admitted on {earlier}.",
    advice: "Compare the two dates with the file.",
  },
  card_old_number: {
    message: "The card number is not one of 12 digits (HD 38-HD/BTCTW).",
    advice: "Keep it; enter the new number when the card is replaced.",
  },
  conflict_gone: {
    message: "This field no longer has two values: somebody has chosen.",
    advice: "Look at the value in the record; correct it there if it is wrong.",
  },
  conflict_whole: {
    message: "Two machines made this part separately; it cannot be chosen here.",
    advice: "Open the record and type this part again.",
  },
} as const satisfies ErrorMirror<typeof vi>;
