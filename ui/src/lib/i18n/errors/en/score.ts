import type { ErrorMirror } from "../../catalogue";
import type { scoreErrors as vi } from "../vi/score";

/** What a score contradicts. */
export const scoreErrors = {
  score_differs: {
    message: "The minutes say {named} points, the sheet adds up to {total}.",
    advice: "Take the score from the sheet again, or look at its criteria.",
  },
  score_fact_changed: {
    message: "{no}: the facts now say {proposed} points, {points} are given.",
    advice: "Go back to what the facts say, or write why it differs.",
  },
  score_open: {
    message: "{count} criteria have no points yet.",
    advice: "Score the rest, then write the score into the minutes.",
  },
} as const satisfies ErrorMirror<typeof vi>;
