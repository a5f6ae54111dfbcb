/** Words of the search screens. */
export const searchTexts = {
  "search.title": "Tìm kiếm",
  "search.label": "Tìm trong sổ",
  "search.placeholder": "Tìm người, biên bản, văn bản… (không cần dấu)",
  "search.shortcut": "Ctrl K",
  "search.results": "Tìm “{text}”",
  "search.start": "Gõ vào ô tìm ở trên, không cần dấu",
  "search.start_text": "Tìm được tên người, buổi họp, hồ sơ kết nạp và việc đã giao.",
  "search.none": "Không thấy “{text}” trong sổ",
  "search.none_text": "Thử ít chữ hơn, hoặc chỉ một từ trong tên.",
  "search.found": "{count} kết quả",
  "search.kind_member": "Đảng viên",
  "search.kind_person": "Người",
  "search.kind_meeting": "Sinh hoạt",
  "search.kind_case": "Hồ sơ kết nạp",
  "search.kind_task": "Việc đã giao",
  "search.kind_other": "Khác",
} as const;
