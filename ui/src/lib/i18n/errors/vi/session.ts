import type { ErrorText } from "../../catalogue";

/** Refusals and failures of opening, making and locking a book. */
export const sessionErrors = {
  locked: {
    message: "Sổ đang khóa.",
    advice: "Mở khóa rồi làm tiếp; những gì đã gõ vẫn được giữ.",
  },
  wrong_passphrase: {
    message: "Cụm mật khẩu không đúng.",
    advice: "Bấm Hiện để xem chữ gõ ra, để ý bộ gõ tiếng Việt và phím Caps Lock. Sổ không mất gì.",
  },
  wrong_recovery_code: {
    message: "Mã khôi phục này không mở được sổ đã chọn.",
    advice: "Xem tên chi bộ in trên phiếu có đúng là sổ này không.",
  },
  recovery_code_mistyped: {
    message: "Mã khôi phục gõ chưa đúng. Xem lại nhóm {group}.",
    advice: "Cần đủ tám nhóm, mỗi nhóm năm chữ hoặc số, như trên phiếu.",
  },
  unlock_too_soon: {
    message: "Đã gõ sai nhiều lần, xin chờ {seconds} giây.",
    advice: "Chờ rồi thử lại. Sổ không mất gì.",
  },
  vault_unknown: {
    message: "Máy này không còn sổ đó.",
    advice: "Chọn sổ khác, hoặc xem thư mục sổ còn trên ổ đĩa không.",
  },
  cell_missing: {
    message: "Sổ này chưa ghi chi bộ nào.",
    advice: "Lập sổ mới; nếu sổ cũ có dữ liệu, mở bản sao lưu.",
  },
  vault_missing: {
    message: "Không thấy sổ ở {path}.",
    advice: "Cắm lại ổ đĩa, hoặc chép lại thư mục sổ từ bản sao lưu.",
  },
  vault_exists: {
    message: "Thư mục {path} đã có một sổ.",
    advice: "Mở sổ đó, hoặc chọn thư mục khác.",
  },
  vault_in_use: {
    message: "Sổ đang mở ở một cửa sổ khác.",
    advice: "Đóng cửa sổ kia rồi thử lại.",
  },
  vault_read_only: {
    message: "Không được phép ghi vào {path}.",
    advice: "Bỏ chế độ chỉ đọc của thư mục hoặc thẻ nhớ rồi thử lại. Sổ chưa bị đổi gì.",
  },
  vault_newer: {
    message: "Sổ này do phiên bản mới hơn của ứng dụng ghi.",
    advice: "Cập nhật ứng dụng trên máy này. Sổ chưa bị đổi gì.",
  },
  vault_damaged: {
    message: "Sổ có chỗ bị hỏng: {path}.",
    advice: "Ngừng ghi và mở bản sao lưu gần nhất. ({detail})",
  },
  key_file_too_much_work: {
    message: "Tệp khóa {path} đòi mở quá lâu so với mức cho phép.",
    advice: "Tệp này có thể đã bị thay: lấy lại thư mục sổ từ bản sao lưu.",
  },
  undo_founding: {
    message: "Việc lập sổ không hoàn tác được: sổ nào cũng cần thông tin chi bộ.",
    advice: "Sửa từng mục của chi bộ trong Cài đặt.",
  },
  recovery_not_pending: {
    message: "Phiếu khôi phục này đã được xác nhận, hoặc sổ đã khóa sau khi lập.",
    advice: "Mở khóa sổ bằng mã trên phiếu để thử phiếu.",
  },
  recovery_groups_missing: {
    message: "Cần gõ lại đủ hai nhóm.",
    advice: "Gõ hai nhóm đúng thứ tự đã hỏi.",
  },
  recovery_group_differs: {
    message: "Nhóm thứ {group} chưa giống phiếu.",
    advice: "Xem lại tờ phiếu vừa in; số 0 và chữ O, số 1 và chữ I dễ lẫn.",
  },
} as const satisfies Record<string, ErrorText>;
