import type { Mirror } from "../catalogue";
import type { homeTexts as vi } from "../vi/home";

export const homeTexts = {
  "home.title": "Due",
} as const satisfies Mirror<typeof vi>;
