import type { Mirror } from "../catalogue";
import type { meetingsTexts as vi } from "../vi/meetings";

export const meetingsTexts = {
  "meetings.title": "Meetings",
} as const satisfies Mirror<typeof vi>;
