/** Words of the self-scoring of a meeting. */
export const scoreTexts = {
  "score.title": "Bảng tự chấm điểm",
  "score.how": "Điểm ứng dụng biết thì điền sẵn, kèm căn cứ; còn lại chấm bằng tay. Chấm khác căn cứ thì ghi lý do.",
  "score.total": "{total}/{most} điểm",
  "score.open": "còn {count} mục chưa chấm",
  "score.band": "xếp loại {band}",
  "score.taken": "Đã ghi {total} điểm vào biên bản",
  "score.taken_other": "biên bản đang ghi {taken} điểm",
  "score.take": "Ghi {total} điểm vào biên bản",
  "score.print": "In bảng chấm",
  "score.points_of": "Điểm mục {no}",
  "score.of": "/ {most}",
  "score.reason_of": "Vì sao chấm khác căn cứ (mục {no})",
  "score.back": "Lấy lại {points}",
  "score.from_fact": "theo căn cứ",
  "score.confidence_single": "một nguồn",
  "score.confidence_uncertain": "chưa chắc",
  "score.sheet": "Bảng chấm điểm sinh hoạt",
  "score.sheet_help": "Dùng cho các buổi chấm từ nay. Bảng của địa phương mới có một nguồn: hỏi cấp trên trước khi dùng.",
  "setup.score_sheet": "Bảng chấm điểm sinh hoạt",
  "papers.score-sheet": "Bảng tự chấm điểm",

  "refusal.score_over_most": "Nhiều hơn điểm tối đa của mục này.",
  "refusal.score_reason": "Ghi lý do chấm khác căn cứ.",

  "op.score_mark": "chấm điểm",
  "op.score_take": "ghi điểm vào biên bản",
} as const;
