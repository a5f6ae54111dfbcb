/** Words of the members screens. */
export const membersTexts = {
  "members.title": "Đảng viên",
} as const;
