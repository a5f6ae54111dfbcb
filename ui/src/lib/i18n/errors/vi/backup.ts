import type { ErrorText } from "../../catalogue";

/** Refusals and failures of backups. */
export const backupErrors = {
  backup_damaged: {
    message: "Bản sao lưu này bị hỏng hoặc thiếu tệp.",
    advice: "Chọn bản khác trong danh sách. Sổ đang dùng không bị ảnh hưởng. ({detail})",
  },
  backup_missing: {
    message: "Trong thư mục {path} không có bản sao lưu.",
    advice: "Chọn thư mục “So Chi Bo - sao luu” trên USB, hoặc chính chiếc USB đó.",
  },
  backup_none: {
    message: "Không thấy bản sao lưu nào ở đây.",
    advice: "Cắm đúng USB đã sao lưu rồi chọn lại, hoặc chọn thư mục khác.",
  },
  backup_other: {
    message: "Bản sao lưu này là của một sổ khác.",
    advice: "Chọn bản sao lưu của đúng chi bộ này. Sổ đang dùng không bị đổi gì.",
  },
  backup_place_full: {
    message: "Nơi sao lưu {folder} đã đầy.",
    advice: "Xoá bớt tệp không cần trên đó, hoặc chọn USB khác. Các bản sao lưu trước vẫn còn.",
  },
  backup_place_inside: {
    message: "Thư mục này nằm trong chính thư mục của sổ.",
    advice: "Chọn USB hoặc ổ đĩa khác: mất máy thì vẫn còn bản sao lưu.",
  },
  backup_place_missing: {
    message: "Chưa thấy nơi sao lưu {folder}.",
    advice: "Cắm lại USB rồi thử lại, hoặc chọn nơi khác.",
  },
  backup_place_read_only: {
    message: "Không ghi được vào {folder}.",
    advice: "Gạt khóa chống ghi của USB hoặc chọn nơi khác. Các bản sao lưu trước vẫn còn.",
  },
  backup_unknown: {
    message: "Danh sách bản sao lưu đã cũ.",
    advice: "Mở lại màn hình Sao lưu rồi chọn lại.",
  },
} as const satisfies Record<string, ErrorText>;
