import type { ErrorText } from "../../catalogue";

/** What a score contradicts. */
export const scoreErrors = {
  score_differs: {
    message: "Biên bản ghi {named} điểm, bảng chấm cộng được {total} điểm.",
    advice: "Ghi lại điểm từ bảng chấm, hoặc xem lại từng mục.",
  },
  score_fact_changed: {
    message: "Mục {no}: căn cứ nay là {proposed} điểm, đang chấm {points} điểm.",
    advice: "Lấy lại theo căn cứ, hoặc ghi lý do chấm khác.",
  },
  score_open: {
    message: "Còn {count} mục chưa chấm.",
    advice: "Chấm nốt các mục còn trống rồi ghi điểm vào biên bản.",
  },
} as const satisfies Record<string, ErrorText>;
