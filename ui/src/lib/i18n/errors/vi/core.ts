import type { ErrorText } from "../../catalogue";

/** Failures any command may meet. */
export const coreErrors = {
  host_unreachable: {
    message: "Chưa nối được với phần lõi của ứng dụng.",
    advice: "Đóng cửa sổ này rồi mở lại. Những gì đã gõ vẫn được giữ.",
  },
  unknown: {
    message: "Có trục trặc chưa rõ nguyên nhân ({code}).",
    advice: "Thử lại một lần nữa; nếu vẫn vậy, ghi lại mã này và khởi động lại ứng dụng.",
  },
  command_unknown: {
    message: "Phần lõi không có việc “{name}”.",
    advice: "Màn hình và phần lõi khác phiên bản: cài lại ứng dụng.",
  },
  input_shape: {
    message: "Phần lõi không đọc được yêu cầu.",
    advice: "Thử lại; nếu vẫn vậy, ghi lại dòng này để báo: {detail}",
  },
  answer_shape: {
    message: "Phần lõi không gửi được câu trả lời.",
    advice: "Thử lại; nếu vẫn vậy, ghi lại dòng này để báo: {detail}",
  },
  fields_refused: {
    message: "Có mục chưa dùng được.",
    advice: "Xem lại các mục được đánh dấu.",
  },
  file_failed: {
    message: "Không ghi hoặc đọc được tệp {path}.",
    advice: "Xem ổ đĩa còn cắm và còn chỗ không, rồi thử lại. ({detail})",
  },
  rules_damaged: {
    message: "Bảng quy định đi kèm ứng dụng bị hỏng.",
    advice: "Cài lại ứng dụng; sổ không bị ảnh hưởng. ({detail})",
  },
  rules_not_in_force: {
    message: "Chưa có quy định nào cho ngày {date}; quy định đầu tiên có từ {begins}.",
    advice: "Chọn ngày từ {begins} trở đi.",
  },
  rules_unknown_pack: {
    message: "Không có quy định nào mang mã “{pack}”.",
    advice: "Dùng một trong các mã: {known}.",
  },
  due_unknown_milestone: {
    message: "Không có mốc nào mang tên “{milestone}”.",
    advice: "Dùng một trong các mốc: {known}.",
  },
  due_unknown_event: {
    message: "Mốc “{milestone}” không tính từ “{event}”.",
    advice: "Mốc này tính từ: {known}.",
  },
  disk_full: {
    message: "Ổ đĩa đã đầy, chưa ghi được {path}.",
    advice: "Xóa bớt tệp không cần trên ổ này rồi thử lại. Những gì đã ghi trước đó còn nguyên.",
  },
  io_failed: {
    message: "Không đọc hoặc ghi được {path}.",
    advice: "Xem ổ đĩa còn cắm không, rồi thử lại. ({detail})",
  },
  database_failed: {
    message: "Chưa ghi được vào sổ.",
    advice: "Thử lại; nếu vẫn vậy, đóng ứng dụng rồi mở lại. ({detail})",
  },
  no_randomness: {
    message: "Máy chưa tạo được số ngẫu nhiên để mã hóa.",
    advice: "Khởi động lại máy rồi thử lại.",
  },
  record_missing: {
    message: "Mục này không còn trong sổ.",
    advice: "Có thể vừa được hoàn tác. Quay lại danh sách và tìm lại.",
  },
  record_exists: {
    message: "Mục này đã có trong sổ.",
    advice: "Quay lại danh sách và mở mục đã có.",
  },
  record_other_kind: {
    message: "Địa chỉ này dẫn tới một loại hồ sơ khác.",
    advice: "Quay lại danh sách và mở lại từ đó.",
  },
  record_sealed: {
    message: "Biên bản này đã ký và niêm phong, không sửa được nữa.",
    advice: "Nếu có sai sót, lập biên bản bổ sung cho buổi sinh hoạt này.",
  },
  meeting_not_ended: {
    message: "Buổi sinh hoạt này chưa kết thúc.",
    advice: "Kết thúc buổi sinh hoạt, in biên bản, ký rồi mới niêm phong.",
  },
  seal_gaps: {
    message: "Biên bản còn thiếu {count} chỗ phải có.",
    advice: "Mở “Còn thiếu trong biên bản”, điền đủ rồi niêm phong.",
  },
  not_sealed: {
    message: "Biên bản này chưa niêm phong, không cần biên bản bổ sung.",
    advice: "Sửa thẳng trong buổi sinh hoạt.",
  },
  seal_missing: {
    message: "Không tìm thấy biên bản đã niêm phong này.",
    advice: "Mở lại sổ biên bản và chọn từ danh sách.",
  },
  seal_reprint_differs: {
    message: "Biên bản số {number} không in lại được đúng từng chữ như bản đã ký, vì mẫu in đã đổi.",
    advice: "In riêng từng biên bản từ bản đã lưu rồi đóng quyển.",
  },
  seal_overlay_unknown: {
    message: "Biên bản số {number} đã in theo mẫu của địa phương “{overlay}”, phiên bản này không có mẫu đó.",
    advice: "Cập nhật phần mềm rồi thử lại, hoặc in riêng biên bản này từ bản đã lưu.",
  },
  seal_overtaken: {
    message: "Máy khác đã sửa buổi sinh hoạt này sau khi biên bản số {number} được niêm phong. Bản đã ký vẫn giữ nguyên.",
    advice: "Xem lịch sử thay đổi; nếu điều sửa là đúng, lập biên bản bổ sung.",
  },
  seal_number_twice: {
    message: "Hai máy cùng niêm phong số {number} trong một năm. Cả hai biên bản đều giữ nguyên.",
    advice: "Ghi rõ trên giấy bản nào của máy nào; lập biên bản bổ sung cho bản ghi sau.",
  },
  book_empty: {
    message: "Năm {year} chưa có biên bản nào được niêm phong.",
    advice: "Niêm phong biên bản sau khi ký, rồi in sổ.",
  },
  record_newer: {
    message: "Hồ sơ này do phiên bản mới hơn ghi, chỉ xem được.",
    advice: "Cập nhật ứng dụng trên máy này rồi sửa.",
  },
  record_id_changed: {
    message: "Một hồ sơ bị đổi mã bên trong, nên không ghi.",
    advice: "Thử lại; nếu vẫn vậy, khởi động lại ứng dụng.",
  },
  record_damaged: {
    message: "Một hồ sơ trong sổ bị hỏng, không đọc được.",
    advice: "Ngừng ghi và mở bản sao lưu gần nhất. ({detail})",
  },
  change_refused: {
    message: "Một thay đổi nhận vào không hợp lệ nên không ghi.",
    advice: "Xin bên gửi gửi lại tệp. ({detail})",
  },
  id_shape: {
    message: "Địa chỉ này không dẫn tới hồ sơ nào.",
    advice: "Quay lại danh sách và mở lại từ đó.",
  },
  operation_missing: {
    message: "Không còn thấy việc cần hoàn tác.",
    advice: "Mở lịch sử của hồ sơ để xem đã đổi những gì.",
  },
  already_undone: {
    message: "Việc này đã được hoàn tác rồi.",
    advice: "Không cần làm gì thêm.",
  },
  undo_blocked: {
    message: "Chưa hoàn tác được, vì sau đó đã có thay đổi khác ở cùng chỗ.",
    advice: "Hoàn tác thay đổi sau trước, hoặc sửa lại bằng tay.",
  },
  nothing_to_undo: {
    message: "Không có việc nào để hoàn tác.",
    advice: "Không cần làm gì thêm.",
  },
  form_unknown: {
    message: "Không có biểu mẫu “{id}”.",
    advice: "Chọn biểu mẫu khác trong danh sách.",
  },
  form_broken: {
    message: "Biểu mẫu bị lỗi nên chưa dựng được trang.",
    advice: "Cài lại ứng dụng hoặc bỏ biểu mẫu địa phương vừa thêm. ({detail})",
  },
  form_gaps: {
    message: "Còn thiếu {count} chỗ: {labels}.",
    advice: "Điền nốt, hoặc in bản nháp có đánh dấu.",
  },
  form_not_editable: {
    message: "Mẫu “{title}” không có bản Word.",
    advice: "Lưu tệp PDF, hoặc in ra giấy.",
  },
  docx_failed: {
    message: "Chưa tạo được bản Word.",
    advice: "Lưu tệp PDF thay thế; nếu vẫn vậy, ghi lại dòng này để báo: {detail}",
  },
  pdf_failed: {
    message: "Chưa tạo được tệp PDF.",
    advice: "Thử lại; nếu vẫn vậy, ghi lại dòng này để báo: {detail}",
  },
  holiday_twice: {
    message: "Ngày này đã có trong các ngày chi bộ tự ghi ({name}).",
    advice: "Sửa dòng đã có, hoặc bỏ dòng đó rồi ghi lại.",
  },
  holiday_unknown: {
    message: "Ngày này không còn trong các ngày chi bộ tự ghi.",
    advice: "Mở lại Cài đặt, mục Ngày nghỉ, để xem lịch đang dùng.",
  },
} as const satisfies Record<string, ErrorText>;
