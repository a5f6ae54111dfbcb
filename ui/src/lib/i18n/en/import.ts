import type { Mirror } from "../catalogue";
import type { importTexts as vi } from "../vi/import";

export const importTexts = {
  "import.title": "Import",
} as const satisfies Mirror<typeof vi>;
