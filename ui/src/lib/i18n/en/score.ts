import type { Mirror } from "../catalogue";
import type { scoreTexts as vi } from "../vi/score";

/** Words of the self-scoring of a meeting. */
export const scoreTexts = {
  "score.title": "Score sheet",
  "score.how": "Points the app knows are filled in with their ground; the rest is scored by hand. Points that differ from the ground need a reason.",
  "score.total": "{total}/{most} points",
  "score.open": "{count} not scored yet",
  "score.band": "band {band}",
  "score.taken": "{total} points are in the minutes",
  "score.taken_other": "the minutes say {taken} points",
  "score.take": "Write {total} points into the minutes",
  "score.print": "Print the sheet",
  "score.points_of": "Points of {no}",
  "score.of": "/ {most}",
  "score.reason_of": "Why other than the ground says ({no})",
  "score.back": "Back to {points}",
  "score.from_fact": "from the facts",
  "score.confidence_single": "one source",
  "score.confidence_uncertain": "uncertain",
  "score.sheet": "Score sheet of meetings",
  "score.sheet_help": "For meetings scored from now on. The local sheet has one source only: ask your superior before using it.",
  "setup.score_sheet": "Score sheet of meetings",
  "papers.score-sheet": "Score sheet",

  "refusal.score_over_most": "More than this criterion is worth.",
  "refusal.score_reason": "Write why it differs from the ground.",

  "op.score_mark": "score",
  "op.score_take": "write the score into the minutes",
} as const satisfies Mirror<typeof vi>;
