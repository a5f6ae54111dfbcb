import type { Mirror } from "../catalogue";
import type { casesTexts as vi } from "../vi/cases";

export const casesTexts = {
  "cases.title": "Admission",
} as const satisfies Mirror<typeof vi>;
