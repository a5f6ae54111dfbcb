/** Words of the settings screens. */
export const settingsTexts = {
  "settings.title": "Cài đặt",
} as const;
