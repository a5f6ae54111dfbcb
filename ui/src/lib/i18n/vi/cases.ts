/** Words of the cases screens. */
export const casesTexts = {
  "cases.title": "Kết nạp",
} as const;
