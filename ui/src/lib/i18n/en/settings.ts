import type { Mirror } from "../catalogue";
import type { settingsTexts as vi } from "../vi/settings";

export const settingsTexts = {
  "settings.title": "Settings",
} as const satisfies Mirror<typeof vi>;
