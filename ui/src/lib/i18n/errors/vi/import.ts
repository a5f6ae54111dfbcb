import type { ErrorText } from "../../catalogue";

/** Refusals and failures met while importing, and what is found in a workbook and its rows. */
export const importErrors = {
  sheet_io: {
    message: "Chưa đọc được tệp {path}.",
    advice: "Xem tệp còn ở chỗ cũ không, đóng Excel nếu đang mở tệp, rồi chọn lại.",
  },
  sheet_too_large: {
    message: "Tệp này quá lớn ({bytes} byte, nhận nhiều nhất {limit}).",
    advice: "Mở bằng Excel, chỉ giữ trang danh sách đảng viên, bỏ ảnh, rồi lưu thành tệp mới.",
  },
  sheet_unpacks_too_large: {
    message: "Phần {part} trong tệp bung ra tới {bytes} byte, lớn bất thường.",
    advice: "Tệp có thể không an toàn. Mở bằng Excel, chép danh sách sang tệp mới rồi nhập tệp đó.",
  },
  sheet_too_many_cells: {
    message: "Trang “{sheet}” có hơn {limit} ô, nhiều hơn mọi danh sách đảng viên.",
    advice: "Xóa các dòng, cột trống kéo dài ngoài danh sách rồi lưu lại.",
  },
  sheet_empty_file: {
    message: "Tệp này trống, không có gì bên trong.",
    advice: "Có thể tệp chép chưa xong. Chép lại từ nơi gửi rồi chọn lại.",
  },
  sheet_no_cells: {
    message: "Không trang nào đang hiện có dữ liệu. Trang ẩn có dữ liệu: {hidden}.",
    advice: "Mở bằng Excel, cho hiện trang có danh sách rồi lưu lại.",
  },
  sheet_not_a_workbook: {
    message: "“{file}” không phải tệp bảng tính.",
    advice: "Chọn tệp .xlsx, .xls, .ods hoặc .csv. Nếu là tệp Excel, mở bằng Excel rồi lưu lại thành .xlsx.",
  },
  sheet_unsupported: {
    message: "Chưa đọc được danh sách từ tệp loại {kind}.",
    advice: "Chép bảng danh sách sang Excel, lưu thành .xlsx rồi chọn tệp đó.",
  },
  sheet_password: {
    message: "Tệp này có mật khẩu.",
    advice: "Mở bằng Excel, vào Tệp, Thông tin, bỏ mật khẩu mở tệp, lưu lại rồi chọn lại.",
  },
  sheet_truncated: {
    message: "Tệp này bị cụt, thiếu phần cuối.",
    advice: "Có thể chép hoặc tải chưa xong. Lấy lại tệp từ nơi gửi rồi chọn lại.",
  },
  sheet_damaged: {
    message: "Tệp này bị hỏng bên trong.",
    advice: "Mở bằng Excel để Excel sửa, lưu thành tệp mới rồi chọn tệp mới.",
  },
  sheet_unclosed_quote: {
    message: "Dấu ngoặc kép mở ở dòng {row} không đóng lại, nên không tách được các ô.",
    advice: "Sửa dấu ngoặc kép ở dòng {row}, hoặc lưu danh sách thành .xlsx rồi chọn lại.",
  },
  sheet_legacy_font: {
    message: "Chữ trong tệp gõ theo bảng mã cũ {font} (trang “{sheet}”, ô {cell}: {sample}).",
    advice: "Chuyển tệp sang Unicode (trong UniKey: Công cụ chuyển mã), lưu lại rồi chọn lại.",
  },
  sheet_other_questions: {
    message: "Tệp này không phải bảng khai lý lịch do ứng dụng lập, hoặc gộp bảng khai của hai người.",
    advice: "Chọn đúng tệp đã lưu từ “Khai ở máy khác”. Nếu cột đầu (ẩn) đã bị xóa, lập lại bảng khai rồi chép sang.",
  },
  sheet_write: {
    message: "Chưa lập được tệp bảng tính.",
    advice: "Thử lại một lần nữa; nếu vẫn vậy, ghi lại thông báo này.",
  },
  import_closed: {
    message: "Lần nhập này không còn mở.",
    advice: "Chọn lại tệp. Sổ chưa thay đổi gì.",
  },
  import_no_name_column: {
    message: "Chưa biết cột nào là họ và tên.",
    advice: "Ở bước Ghép cột, chọn “Họ và tên” cho cột ghi tên đảng viên. Nếu tệp không có dòng tên cột, thêm một dòng ở đầu danh sách rồi chọn lại.",
  },
  duplicate_column: {
    message: "Hai cột cùng tên; chỉ cột đầu được dùng.",
    advice: "Xem lại cột nào đúng, đổi ở bảng dưới nếu cần.",
  },
  hidden_sheet: {
    message: "Trang “{sheet}” là trang ẩn trong tệp.",
    advice: "Xem có đúng trang cần nhập không, hoặc chọn trang khác.",
  },
  legacy_font: {
    message: "Chữ gõ theo bảng mã cũ {font}: {sample}",
    advice: "Chuyển tệp sang Unicode (trong UniKey: Công cụ chuyển mã) rồi chọn lại.",
  },
  no_header: {
    message: "Chưa nhận ra dòng tiêu đề của danh sách.",
    advice: "Ghép từng cột ở bảng dưới; nếu nhầm trang, chọn trang khác.",
  },
  no_name_column: {
    message: "Chưa nhận ra cột họ và tên.",
    advice: "Chọn “Họ và tên” cho đúng cột ở bảng dưới.",
  },
  columns_beyond_limit: {
    message: "Trang “{sheet}” có quá nhiều cột, các cột cuối không được đọc.",
    advice: "Nếu cần các cột đó, chuyển chúng sang bên trái rồi lưu lại.",
  },
  formula_error: {
    message: "Ô có công thức lỗi ({error}).",
    advice: "Sửa công thức trong tệp, hoặc gõ thẳng giá trị.",
  },
  unusual_character: {
    message: "Có ký tự lạ “{character}”.",
    advice: "Sửa lại ô này trong tệp.",
  },
  id_padded: {
    message: "Thêm số 0 ở đầu mà bảng tính đã làm mất: {from} thành {to}.",
    advice: "Xem lại nếu số này không bắt đầu bằng số 0.",
  },
  id_lost_digits: {
    message: "Bảng tính đã làm mất chữ số cuối: {text}.",
    advice: "Định dạng cột này là Văn bản, gõ lại đủ số rồi nhập lại.",
  },
  date_from_number: {
    message: "Ngày đọc từ số của bảng tính: {from} thành {to}.",
    advice: "Không cần làm gì nếu ngày này đúng.",
  },
  name_recased: {
    message: "Tên viết hoa được đổi thành chữ thường có hoa đầu.",
    advice: "Xem lại nếu tên có cách viết riêng.",
  },
  card_of_another: {
    message: "Số thẻ {card} đã ghi cho người khác trong sổ.",
    advice: "Xem lại số thẻ và số định danh trên giấy, sửa ở tệp hoặc ở trang của đảng viên kia, rồi nhập lại dòng này.",
  },
  row_twice: {
    message: "Người này đã có ở một dòng khác trong tệp (dòng {row}).",
    advice: "Giữ một dòng đúng, xóa dòng kia rồi nhập lại.",
  },
  status_unknown: {
    message: "Trạng thái “{value}” chưa rõ nghĩa, giữ nguyên chữ.",
    advice: "Nếu người này đã chuyển đi hoặc được miễn, ghi ở trang của đảng viên.",
  },
  status_date_unused: {
    message: "Có ngày {value} nhưng không rõ là ngày của việc gì.",
    advice: "Ghi thay đổi có ngày này ở trang của đảng viên, nếu có.",
  },
} as const satisfies Record<string, ErrorText>;
