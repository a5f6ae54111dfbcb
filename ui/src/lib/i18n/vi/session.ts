/** Words of the session screens. */
export const sessionTexts = {
  "session.title": "Mở sổ",
} as const;
