/** Words of the print preview. */
export const printTexts = {
  "print.title": "Xem trước bản in",
  "print.back": "Quay lại",
  "print.do": "In",
  "print.save": "Lưu tệp PDF",
  "print.word": "Lưu bản Word",
  "print.draft": "In bản dự thảo",
  "print.draft_save": "Lưu bản dự thảo",
  "print.gaps_reason": "Còn thiếu {count} chỗ. Điền xong mới in bản chính thức.",
  "print.gaps": "Còn thiếu {count} chỗ",
  "print.gap": "thiếu: {label}",
  "print.gaps_text": "Điền xong mới in bản chính thức. Chỗ thiếu có màu đỏ trên trang. Bản dự thảo in ra có chữ “Dự thảo”.",
  "print.complete": "Đủ nội dung để in",
  "print.pages": "{count} trang",
  "print.unverified": "Lời văn của mẫu này chưa đối chiếu được với bản chính thức. Hỏi cấp trên trước khi nộp.",
  "print.opened": "Đã mở bản in {name}",
  "print.fields": "Sửa chỗ thiếu",
} as const;
