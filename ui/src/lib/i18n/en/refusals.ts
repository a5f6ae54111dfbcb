import type { Mirror } from "../catalogue";
import type { refusals as vi } from "../vi/refusals";

export const refusals = {
  "refusal.required": "This has not been filled in.",
  "refusal.too_long": "{length} characters, at most {max}.",
  "refusal.name_characters": "A name has no “{character}”.",
  "refusal.id_digits": "{digits} digits, {expected} are needed.",
  "refusal.gender_unknown": "Type Nam or Nữ.",
  "refusal.date_shape": "The date “{text}” cannot be read. Type it like 05/03/1965.",
  "refusal.date_no_such_day": "Month {month}/{year} has no day {day}.",
  "refusal.date_year": "The year {year} looks wrong, please check it.",
  "refusal.date_partial": "Day, month and year are all needed.",
  "refusal.time_shape": "The time “{text}” cannot be read. Type it like 19:30.",
  "refusal.admitted_before_born": "Admitted {date}, before birth {earlier}.",
  "refusal.admitted_before_decided": "Admitted {date}, before the decision {earlier}.",
  "refusal.official_before_admitted": "Official {date}, before admission {earlier}.",
  "refusal.cell_broken": "This cell is a formula that failed. Type what it should say.",
  "refusal.choice_unknown": "Choose one from the list.",
  "refusal.field_unknown": "There is no such field.",
  "refusal.number_from_one": "The number must be 1 or more.",
  "refusal.agreement_missing": "Give the date and who agreed.",
  "refusal.passphrase_weak": "This passphrase is easy to guess.",
  "refusal.backup_days_range": "The reminder comes after 1 to 31 days.",
  "refusal.text_size_range": "Text size is 16 to 28.",
  "refusal.code_digits": "The code has {digits} figures.",
  "refusal.other": "This value cannot be taken.",
} as const satisfies Mirror<typeof vi>;
