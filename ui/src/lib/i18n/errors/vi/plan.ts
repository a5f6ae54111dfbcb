import type { ErrorText } from "../../catalogue";

/** What the year plan refuses, and what breaks a rule in it. */
export const planErrors = {
  meeting_not_planned: {
    message: "Buổi này đã họp hoặc đang họp.",
    advice: "Chỉ buổi sắp họp mới dời ngày hay bỏ khỏi kế hoạch được. Mở buổi này để sửa biên bản.",
  },
  plan_no_regular_day: {
    message: "Chưa chọn ngày sinh hoạt thường kỳ.",
    advice: "Chọn ngày cố định hoặc thứ trong tháng, rồi lập kế hoạch.",
  },
  plan_nothing: {
    message: "Năm {year} không còn buổi nào phải lập.",
    advice: "Cần thêm một buổi thì bấm dấu cộng ở tháng đó.",
  },
  plan_regular_missing: {
    message: "Tháng {month} chưa có buổi thường kỳ.",
    advice: "Thêm một buổi vào tháng {month}.",
  },
  plan_regular_twice: {
    message: "Tháng {month} có {count} buổi thường kỳ.",
    advice: "Giữ một buổi, bỏ buổi thừa khỏi kế hoạch.",
  },
  plan_topical_missing: {
    message: "Quý {quarter} chưa có sinh hoạt chuyên đề.",
    advice: "Chọn một buổi thường kỳ của quý để kết hợp, hoặc thêm buổi riêng. Mỗi quý ít nhất {needed} lần.",
  },
  plan_no_date: {
    message: "{title}: chưa có ngày.",
    advice: "Điền ngày họp.",
  },
  plan_passed: {
    message: "{title}: ngày {date} đã qua mà chưa ghi là đã họp.",
    advice: "Đã họp thì mở buổi này và nhập biên bản; chưa họp thì dời ngày.",
  },
  plan_outside_month: {
    message: "{title}: ngày {date} ở ngoài tháng {month}.",
    advice: "Mỗi tháng sinh hoạt thường kỳ một lần; dời về trong tháng {month}.",
  },
  plan_outside_window: {
    message: "{title}: ngày {date} ở ngoài khoảng ngày {from} đến {to} mà cấp trên ấn định.",
    advice: "Dời vào khoảng này, hoặc báo cáo cấp trên.",
  },
  plan_review_late: {
    message: "{title}: ngày {date} ở ngoài các tháng {months}.",
    advice: "Dời vào các tháng này, theo kế hoạch của cấp trên.",
  },
  plan_holiday: {
    message: "{title}: ngày {date} là ngày nghỉ ({name}).",
    advice: "Hỏi ý kiến đảng viên, nếu vướng thì dời sang ngày khác.",
  },
  plan_holiday_maybe: {
    message: "{title}: ngày {date} có thể là ngày nghỉ ({name}), chưa chắc.",
    advice: "Xem lại khi có văn bản chính thức; nếu nghỉ thì dời sang ngày khác.",
  },
  plan_no_topic: {
    message: "{title}, ngày {date}: chưa có tên chuyên đề.",
    advice: "Gõ tên chuyên đề ngay dưới buổi này.",
  },
  plan_committee_late: {
    message: "{title}: họp sau buổi thường kỳ ngày {date}.",
    advice: "Dời về trước buổi thường kỳ của tháng {month}.",
  },
  plan_overlap: {
    message: "{title}: trùng giờ với “{other}” ngày {date}.",
    advice: "Đổi giờ hoặc dời một trong hai buổi.",
  },
} as const satisfies Record<string, ErrorText>;
