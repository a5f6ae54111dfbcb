import type { ErrorText } from "../../catalogue";

/** Findings and failures of dues at the door, of attachments and of sticks. */
export const papersErrors = {
  attachment_empty: {
    message: "Tệp {name} trống, không có nội dung.",
    advice: "Mở tệp gốc xem lại rồi chọn tệp khác.",
  },
  attachment_kind_unknown: {
    message: "Không nhận loại tệp của {name}.",
    advice: "Chỉ nhận PDF, ảnh PNG hoặc JPEG, Word (.docx), Excel (.xlsx). Mở tệp, lưu lại thành PDF rồi thêm.",
  },
  attachment_lost: {
    message: "Đang chép thì không đọc được tệp nữa, có thể USB đã rút ra.",
    advice: "Cắm lại USB rồi thêm lại. Sổ không bị ảnh hưởng. ({detail})",
  },
  attachment_missing: {
    message: "Sổ không còn tệp của tài liệu này.",
    advice: "Lấy lại từ bản sao lưu, hoặc thêm lại tệp gốc: nội dung đúng như cũ sẽ được nhận ra.",
  },
  attachment_not_a_file: {
    message: "{name} không phải là tệp.",
    advice: "Chọn từng tệp, không chọn thư mục.",
  },
  attachment_not_as_named: {
    message: "Tệp {name} không phải {kind} như tên của nó.",
    advice: "Mở tệp bằng chương trình đã tạo ra nó, lưu lại đúng loại rồi thêm.",
  },
  attachment_program: {
    message: "{name} là chương trình hoặc có macro, không nhận vào sổ.",
    advice: "Nếu ai gửi tệp này, đừng mở. Xin họ gửi lại bản PDF.",
  },
  attachment_too_large: {
    message: "Tệp {name} lớn {megabytes} MB, mỗi tài liệu không quá {most} MB.",
    advice: "Quét lại với độ nét thấp hơn (200 dpi), hoặc tách thành nhiều tệp.",
  },
  attachment_twice: {
    message: "Tài liệu này đã có: “{title}”.",
    advice: "Không cần thêm lần nữa.",
  },
  attachment_unknown: {
    message: "Tài liệu này không còn trong danh sách.",
    advice: "Tải lại màn hình; nếu vừa gỡ, bấm Hoàn tác.",
  },
  attachment_unreadable: {
    message: "Không đọc được tệp {name}.",
    advice: "Đóng tệp nếu đang mở ở chương trình khác, xem USB còn cắm không, rồi chọn lại. ({detail})",
  },
  chair_no_reason: {
    message: "{name} chủ trì thay Bí thư {secretary} vắng mặt, nhưng không phải phó bí thư hay chi ủy viên.",
    advice: "Ghi ai ủy nhiệm hoặc cử chủ trì, ở phần Mở đầu.",
  },
  chair_not_secretary: {
    message: "Bí thư {secretary} có mặt nhưng {name} chủ trì.",
    advice: "Nếu đúng như vậy thì không cần sửa.",
  },
  dues_amount_differs: {
    message: "Số tiền đảng phí ghi là {typed} đồng, danh sách ký nộp cộng lại {counted} đồng.",
    advice: "Xem lại danh sách, hoặc để trống ô số tiền để lấy số của danh sách.",
  },
  dues_no_last: {
    message: "Chưa có buổi nào trước đây ghi số tiền từng người.",
    advice: "Ghi số tiền lần này; lần sau sẽ lấy lại được.",
  },
  dues_of_differs: {
    message: "Tổng số phải nộp đảng phí ghi là {typed}, danh sách có {counted} người.",
    advice: "Xem lại danh sách, hoặc để trống ô này để lấy số của danh sách.",
  },
  dues_paid_differs: {
    message: "Số đã nộp đảng phí ghi là {typed}, danh sách có {counted} người đã nộp.",
    advice: "Xem lại danh sách, hoặc để trống ô này để lấy số của danh sách.",
  },
  dues_unasked: {
    message: "Danh sách nộp đảng phí còn {count} người chưa ghi.",
    advice: "Ghi từng người đã nộp, chưa nộp hay được miễn.",
  },
  dues_unpaid_differs: {
    message: "Ô Chưa nộp ghi {typed} người, danh sách có {counted} người chưa nộp.",
    advice: "Xem lại tên, hoặc để trống ô này để lấy theo danh sách.",
  },
  carry_unknown: {
    message: "Không còn ghi lần lưu này.",
    advice: "Tải lại màn hình.",
  },
  stick_full: {
    message: "USB hết chỗ.",
    advice: "Xoá bớt trên USB hoặc chọn USB khác, rồi lưu lại. Phần đã ghi dở đã được xoá.",
  },
  stick_gone: {
    message: "Không ghi được vào USB, có thể USB đã rút ra.",
    advice: "Cắm lại USB rồi làm lại. ({detail})",
  },
  stick_inside_book: {
    message: "Thư mục này nằm trong nơi cất sổ.",
    advice: "Chọn USB, không chọn thư mục của ứng dụng: tệp để in không mã hóa.",
  },
  stick_not_here: {
    message: "Không thấy thư mục để in ở {folder}.",
    advice: "Cắm lại USB đó. Nếu máy gọi USB bằng ổ khác, bấm “USB ở ổ khác” và chọn USB. Nếu đã tự xoá, bấm “Đã tự xoá rồi”.",
  },
  stick_read_only: {
    message: "USB không cho ghi.",
    advice: "Gạt nấc khoá trên USB nếu có, hoặc dùng USB khác. ({detail})",
  },
  stick_still_there: {
    message: "Các tệp vẫn còn ở {folder}.",
    advice: "Bấm “Đã in xong, xoá” để ứng dụng xoá giúp.",
  },
  stick_unreliable: {
    message: "Tệp {name} ghi vào USB đọc lại không đúng.",
    advice: "USB này có thể hỏng. Dùng USB khác.",
  },
  sentence_unknown: {
    message: "Mẫu câu này không còn.",
    advice: "Tải lại màn hình; nếu vừa bỏ, bấm Hoàn tác.",
  },
} as const satisfies Record<string, ErrorText>;
