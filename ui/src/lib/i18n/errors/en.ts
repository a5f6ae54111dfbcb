/** The same in English. */
import type { ErrorMirror } from "../catalogue";
import { backupErrors } from "./en/backup";
import { bundleErrors } from "./en/bundle";
import { caseFileErrors } from "./en/case-file";
import { casesErrors } from "./en/cases";
import { coreErrors } from "./en/core";
import { hostErrors } from "./en/host";
import { importErrors } from "./en/import";
import { lintErrors } from "./en/lint";
import { meetingsErrors } from "./en/meetings";
import { membersErrors } from "./en/members";
import { occasionsErrors } from "./en/occasions";
import { papersErrors } from "./en/papers";
import { resolutionsErrors } from "./en/resolutions";
import { scansErrors } from "./en/scans";
import { scoreErrors } from "./en/score";
import { planErrors } from "./en/plan";
import { sessionErrors } from "./en/session";
import type { errorsVi } from "./vi";

export const errorsEn = {
  ...coreErrors,
  ...bundleErrors,
  ...hostErrors,
  ...sessionErrors,
  ...backupErrors,
  ...importErrors,
  ...membersErrors,
  ...meetingsErrors,
  ...occasionsErrors,
  ...papersErrors,
  ...resolutionsErrors,
  ...scansErrors,
  ...scoreErrors,
  ...planErrors,
  ...caseFileErrors,
  ...casesErrors,
  ...lintErrors,
} as const satisfies ErrorMirror<typeof errorsVi>;
