import type { ErrorText } from "../../catalogue";

/** Refusals of scans, of the permission to keep them, and of the digitisation naming. */
export const scansErrors = {
  keeping_missing: {
    message: "Sổ chưa ghi ai cho phép lưu hồ sơ đảng viên trên máy này, nên chưa lưu được bản quét.",
    advice: "Vào Cài đặt, mục Lưu hồ sơ đảng viên trên máy này, ghi người cho phép và văn bản.",
  },
  keeping_unknown: {
    message: "Văn bản cho phép này không còn hiệu lực.",
    advice: "Mở lại Cài đặt để xem văn bản đang có.",
  },
  scan_damaged: {
    message: "Tệp này bị hỏng hoặc bị cắt cụt, không đọc được trang nào.",
    advice: "Chép lại tệp từ điện thoại hoặc máy quét, hoặc chụp, quét lại. ({detail})",
  },
  scan_failed: {
    message: "Không tạo được trang từ ảnh này.",
    advice: "Thử lại; nếu vẫn vậy, lưu ảnh thành tệp JPG rồi thêm. ({detail})",
  },
  scan_kind_unknown: {
    message: "Bản quét phải là ảnh JPG, PNG hoặc tệp PDF; {name} là loại khác.",
    advice: "Ảnh HEIC của điện thoại: gửi sang máy tính dạng JPG. Tệp Word: in ra, ký rồi quét.",
  },
  scan_page_of_pdf: {
    message: "Trang này nằm trong tệp PDF, được giữ nguyên.",
    advice: "Vẫn xoay, chuyển chỗ, gạch được. Cần nắn hoặc cắt thì thêm bằng ảnh.",
  },
  scan_pdf_empty: {
    message: "Tệp PDF không có trang nào.",
    advice: "Quét lại, hoặc chọn tệp khác.",
  },
  scan_pdf_locked: {
    message: "Tệp PDF có mật khẩu, không đưa vào hồ sơ được.",
    advice: "Mở bằng mật khẩu, in hoặc lưu thành PDF không mật khẩu, rồi thêm tệp đó.",
  },
  scan_pdf_pages: {
    message: "Tệp PDF có hơn {most} trang.",
    advice: "Chia thành từng giấy tờ, thêm vào đúng dòng của mỗi giấy tờ.",
  },
  scan_too_many_pixels: {
    message: "Ảnh có {megapixels} triệu điểm, nhiều hơn {most} triệu.",
    advice: "Chụp hoặc quét lại ở mức 300 dpi.",
  },
  scan_unknown: {
    message: "Bản quét này không còn trong hồ sơ.",
    advice: "Mở lại hồ sơ; nếu vừa gỡ, bấm Hoàn tác.",
  },
  scan_which_paper: {
    message: "Dòng này có nhiều giấy tờ.",
    advice: "Chọn giấy tờ của bản quét, rồi thêm lại.",
  },
  digitise_exists: {
    message: "Đã có thư mục {path}.",
    advice: "Chọn nơi khác, hoặc tự xóa thư mục cũ rồi lưu lại. Ứng dụng không ghi đè.",
  },
  digitise_lacking: {
    message: "Chưa đủ mã để đặt tên bộ tệp số hóa: {what}.",
    advice: "Điền mã của thư mục ở Bộ tệp số hóa, và số định danh ở phần Quần chúng.",
  },
} as const satisfies Record<string, ErrorText>;
