/** Where a form comes from: the screen on which its missing values are filled in, and the way back. */
import { t } from "$lib/i18n";

const OF_RESOLUTIONS = /^(resolution-|conclusion-month)/;
const OF_MEETINGS = /^(minutes-|conclusion-committee|invitation|programme$|dues-sheet|extract|ballot-|election-count|score-sheet)/;
const OF_CASES = /KN[DĐ](-|$)/i;
/** Booklet and guide sheet are filled in on the screen of the CV. */
const OF_CVS = /^2-KN[DĐ]/i;
/** Papers of a member's file. */
const OF_MEMBERS = /HSDV$/;
/** Forms of the whole cell. */
const OF_CELL: Readonly<Record<string, string>> = { "admission-statistics": "/cases/statistics/now", "attendance-year": "/meetings/attendance", "task-list": "/tasks" };

export interface Origin {
  /** Undefined when the record is not filled in on one screen. */
  source: string | undefined;
  back: { path: string; label: string };
}

export function originOf(form: string, id: string): Origin {
  // A paper about a part of a meeting names that after a colon.
  const meeting = id.split(":")[0] ?? "";
  if (id !== "" && OF_RESOLUTIONS.test(form)) {
    const path = `/meetings/resolutions/${id}`;
    return { source: path, back: { path, label: t("resolutions.one") } };
  }
  if (id !== "" && OF_MEETINGS.test(form)) {
    const path = `/meetings/${meeting}`;
    return { source: form.startsWith("minutes") ? `${path}?step=gaps` : path, back: { path, label: t("meetings.one") } };
  }
  if (id !== "" && OF_CVS.test(form)) {
    const path = `/cases/${id}/cv`;
    return { source: path, back: { path, label: t("cv.title") } };
  }
  if (id !== "" && OF_CASES.test(form)) {
    const path = `/cases/${id}`;
    return { source: path, back: { path, label: t("cases.one") } };
  }
  if (id !== "" && OF_MEMBERS.test(form)) {
    const path = `/members/${id}`;
    return { source: path, back: { path, label: t("members.one") } };
  }
  return { source: undefined, back: { path: OF_CELL[form] ?? "/members", label: t("print.back") } };
}
