/** Every word of the app in English, joined from one file per area. */
import type { Mirror } from "./catalogue";
import { attendanceTexts } from "./en/attendance";
import { backupTexts } from "./en/backup";
import { carryTexts } from "./en/carry";
import { caseFileTexts } from "./en/case-file";
import { caseListTexts } from "./en/case-list";
import { casePeopleTexts } from "./en/case-people";
import { casesTexts } from "./en/cases";
import { common } from "./en/common";
import { conflictsTexts } from "./en/conflicts";
import { cvTexts } from "./en/cv";
import { handOverTexts } from "./en/hand-over";
import { homeTexts } from "./en/home";
import { importTexts } from "./en/import";
import { meetingsTexts } from "./en/meetings";
import { memberFieldTexts } from "./en/member-fields";
import { membersTexts } from "./en/members";
import { occasionsTexts } from "./en/occasions";
import { planTexts } from "./en/plan";
import { refusals } from "./en/refusals";
import { papersTexts } from "./en/papers";
import { printTexts } from "./en/print";
import { resolutionsTexts } from "./en/resolutions";
import { scansTexts } from "./en/scans";
import { scoreTexts } from "./en/score";
import { sealTexts } from "./en/seal";
import { searchTexts } from "./en/search";
import { sessionTexts } from "./en/session";
import { settingsTexts } from "./en/settings";
import { statisticsTexts } from "./en/statistics";
import { tasksTexts } from "./en/tasks";
import type { vi } from "./vi";

export const en = {
  ...common,
  ...refusals,
  ...sessionTexts,
  ...homeTexts,
  ...settingsTexts,
  ...backupTexts,
  ...sealTexts,
  ...searchTexts,
  ...membersTexts,
  ...memberFieldTexts,
  ...importTexts,
  ...meetingsTexts,
  ...occasionsTexts,
  ...tasksTexts,
  ...resolutionsTexts,
  ...papersTexts,
  ...scansTexts,
  ...scoreTexts,
  ...planTexts,
  ...attendanceTexts,
  ...carryTexts,
  ...casesTexts,
  ...caseListTexts,
  ...caseFileTexts,
  ...casePeopleTexts,
  ...handOverTexts,
  ...conflictsTexts,
  ...cvTexts,
  ...printTexts,
  ...statisticsTexts,
} as const satisfies Mirror<typeof vi>;
