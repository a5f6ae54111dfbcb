/** Words of the import screens. */
export const importTexts = {
  "import.title": "Nhập danh sách",
} as const;
