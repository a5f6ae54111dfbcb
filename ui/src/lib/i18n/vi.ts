/** Every word of the app in Vietnamese, the default, joined from one file per area. */
import { attendanceTexts } from "./vi/attendance";
import { backupTexts } from "./vi/backup";
import { carryTexts } from "./vi/carry";
import { caseFileTexts } from "./vi/case-file";
import { caseListTexts } from "./vi/case-list";
import { casePeopleTexts } from "./vi/case-people";
import { casesTexts } from "./vi/cases";
import { common } from "./vi/common";
import { conflictsTexts } from "./vi/conflicts";
import { cvTexts } from "./vi/cv";
import { handOverTexts } from "./vi/hand-over";
import { homeTexts } from "./vi/home";
import { importTexts } from "./vi/import";
import { meetingsTexts } from "./vi/meetings";
import { memberFieldTexts } from "./vi/member-fields";
import { membersTexts } from "./vi/members";
import { occasionsTexts } from "./vi/occasions";
import { planTexts } from "./vi/plan";
import { refusals } from "./vi/refusals";
import { papersTexts } from "./vi/papers";
import { printTexts } from "./vi/print";
import { resolutionsTexts } from "./vi/resolutions";
import { scansTexts } from "./vi/scans";
import { scoreTexts } from "./vi/score";
import { sealTexts } from "./vi/seal";
import { searchTexts } from "./vi/search";
import { sessionTexts } from "./vi/session";
import { settingsTexts } from "./vi/settings";
import { statisticsTexts } from "./vi/statistics";
import { tasksTexts } from "./vi/tasks";

export const vi = {
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
} as const;
