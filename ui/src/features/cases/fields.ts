/** The personal data of a candidate: the same fields, keys and words as on a member page. */
export type PersonInput = "text" | "partial_date" | "digits" | "long_text";

export interface PersonField {
  key: string;
  input: PersonInput;
  /** Stands in the second, closed part. */
  more: boolean;
}

const field = (key: string, input: PersonInput = "text", more = false): PersonField => ({ key, input, more });

const FIELDS: readonly PersonField[] = [
  field("full_name"),
  field("born", "partial_date"),
  field("gender"),
  field("ethnicity"),
  field("religion"),
  field("occupation"),
  field("home_province"),
  field("home_detail"),
  field("residence_province"),
  field("residence_detail"),
  field("other_name", "text", true),
  field("personal_id", "digits", true),
  field("old_id", "digits", true),
  field("phone", "digits", true),
  field("birth_province", "text", true),
  field("birth_detail", "text", true),
  field("birth_country", "text", true),
  field("home_country", "text", true),
  field("residence_country", "text", true),
  field("schooling", "text", true),
  field("qualification", "text", true),
  field("theory", "text", true),
  field("languages", "text", true),
];

/** The fields the core knows for this file, in the order of the page; the name is always one. */
export function personFields(values: Readonly<Record<string, string>>): PersonField[] {
  return FIELDS.filter(({ key }) => key === "full_name" || key in values);
}

/** A masked number (`001•••••••12`) is shown, not edited here. */
export const isMasked = (value: string) => /[•*]/.test(value);
