/** Words of the meetings screens. */
export const meetingsTexts = {
  "meetings.title": "Sinh hoạt",
} as const;
