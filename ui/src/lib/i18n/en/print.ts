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
  "print.blocking": "{count} finding(s) to put right",
  "print.blocking_text": "The file has findings that concern this paper. It comes out marked as a draft until they are mended, or let pass with a reason.",
  "print.blocking_reason": "The file still has {count} finding(s). Mend them, or let them pass with a reason, to print the final paper.",
  "print.blocking_all": "Open the check of the file",
  "print.complete": "Complete",
  "print.others": "Signed elsewhere",
  "print.others_text": "Another body issues and signs this paper. The cell prints a draft only, to hand over; the dots are for that body to fill in.",
  "print.pages": "{count} {count|page|pages}",
  "print.unverified": "The wording of this form was rebuilt and is to be compared with the official one. Ask the superior before handing it in.",
  "print.opened": "Opened {name}",
  "print.fields": "Fill what is missing",
} as const satisfies Mirror<typeof vi>;
