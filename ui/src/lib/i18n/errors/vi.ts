/** Every error code of the core in Vietnamese: what happened, and what to do next. */
import { backupErrors } from "./vi/backup";
import { bundleErrors } from "./vi/bundle";
import { caseFileErrors } from "./vi/case-file";
import { casesErrors } from "./vi/cases";
import { coreErrors } from "./vi/core";
import { hostErrors } from "./vi/host";
import { importErrors } from "./vi/import";
import { lintErrors } from "./vi/lint";
import { meetingsErrors } from "./vi/meetings";
import { membersErrors } from "./vi/members";
import { occasionsErrors } from "./vi/occasions";
import { papersErrors } from "./vi/papers";
import { resolutionsErrors } from "./vi/resolutions";
import { scansErrors } from "./vi/scans";
import { scoreErrors } from "./vi/score";
import { planErrors } from "./vi/plan";
import { sessionErrors } from "./vi/session";

export const errorsVi = {
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
} as const;
