import type { ErrorText } from "../../catalogue";

/** Failures between the window and the desktop around it. */
export const hostErrors = {
  picked_file_unreadable: {
    message: "Không đọc được tệp {name}.",
    advice: "Đóng tệp nếu đang mở ở chương trình khác, xem USB còn cắm không, rồi chọn lại. ({detail})",
  },
  picked_file_too_large: {
    message: "Tệp {name} lớn {megabytes} MB, vượt mức ứng dụng đọc được.",
    advice: "Chọn lại đúng tệp danh sách, hoặc chép riêng bảng cần dùng sang tệp mới.",
  },
  file_not_saved: {
    message: "Chưa lưu được {name}.",
    advice: "Xem ổ đĩa hoặc USB còn chỗ và còn cắm không, rồi lưu lại hoặc chọn nơi khác. ({detail})",
  },
  viewer_missing: {
    message: "Máy này chưa mở được {name}.",
    advice: "Cài một chương trình đọc PDF, hoặc lưu tệp để in ở máy khác. ({detail})",
  },
  bytes_gone: {
    message: "Bản in này không còn giữ trong máy.",
    advice: "Sổ đã khóa hoặc bản in đã được lấy một lần: bấm in lại để lập bản mới.",
  },
  command_interrupted: {
    message: "Việc vừa rồi dừng giữa chừng.",
    advice: "Những gì đã ghi còn nguyên. Mở lại ứng dụng rồi làm lại bước này.",
  },
} as const satisfies Record<string, ErrorText>;
