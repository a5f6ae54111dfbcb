import type { Mirror } from "../catalogue";
import type { sessionTexts as vi } from "../vi/session";

export const sessionTexts = {
  "session.title": "Open the book",
} as const satisfies Mirror<typeof vi>;
