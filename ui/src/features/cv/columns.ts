/** What the rows of each list ask. Periods come first; `wide` takes a line of its own. */
import type { PlainKey } from "$lib/i18n";

export interface Column {
  key: string;
  label: PlainKey;
  input: "text" | "prose";
  wide?: boolean;
}

const line = (key: string, label: PlainKey): Column => ({ key, label, input: "text" });
const prose = (key: string, label: PlainKey): Column => ({ key, label, input: "prose", wide: true });
const PERIOD = [line("from", "cv.from"), line("to", "cv.to")];
const AWARD = [line("on", "cv.on"), prose("what", "cv.award_what"), line("by", "cv.award_by")];

export const COLUMNS = {
  history: [...PERIOD, prose("text", "cv.history_text")],
  jobs: [...PERIOD, line("post", "cv.post"), prose("work", "cv.work")],
  courses: [...PERIOD, line("subject", "cv.subject"), line("school", "cv.school"), line("mode", "cv.mode"), line("certificate", "cv.certificate")],
  abroad: [...PERIOD, line("purpose", "cv.purpose"), line("country", "cv.country"), line("sent_by", "cv.sent_by")],
  awards: AWARD,
  discipline: AWARD,
  life: [...PERIOD, line("post", "cv.post"), prose("work", "cv.life_work")],
} as const satisfies Record<string, readonly Column[]>;
