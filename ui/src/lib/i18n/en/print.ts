import type { Mirror } from "../catalogue";
import type { printTexts as vi } from "../vi/print";

export const printTexts = {
  "print.title": "Print preview",
  "print.back": "Back",
  "print.do": "Print",
  "print.save": "Save the PDF",
  "print.word": "Save a Word copy",
  "print.with_score": "With the score sheet",
  "print.with_score_help": "Both papers print and save as one file. The score sheet is not sealed.",
  "print.draft": "Print as a draft",
  "print.draft_save": "Save the draft",
  "print.gaps_reason": "{count} {count|value is|values are} missing. The final print needs them.",
  "print.gaps": "{count} missing",
  "print.gap": "missing: {label}",
  "print.gaps_text": "The final print needs them. They are red on the page. A draft is printed with the word “Dự thảo”.",
  "print.complete": "Complete",
  "print.others": "Signed elsewhere",
  "print.others_text": "Another body issues and signs this paper. The cell prints a draft only, to hand over; the dots are for that body to fill in.",
  "print.pages": "{count} {count|page|pages}",
  "print.unverified": "The wording of this form has not been compared with the official one. Ask the superior before handing it in.",
  "print.opened": "Opened {name}",
  "print.fields": "Fill what is missing",
} as const satisfies Mirror<typeof vi>;
