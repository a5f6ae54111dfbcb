/** Words of the search screens. */
export const searchTexts = {
  "search.title": "Tìm kiếm",
  "search.label": "Tìm trong sổ",
  "search.placeholder": "Tìm người, biên bản, văn bản… (không cần dấu)",
  "search.shortcut": "Ctrl K",
} as const;
