/** Words of the home screens. */
export const homeTexts = {
  "home.title": "Việc đến hạn",
} as const;
