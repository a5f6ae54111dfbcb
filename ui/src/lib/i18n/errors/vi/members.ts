import type { ErrorText } from "../../catalogue";

/** What is refused or found in the facts about a member, typed or imported. */
export const membersErrors = {
  required: {
    message: "Chưa điền mục này.",
    advice: "Điền mục này.",
  },
  too_long: {
    message: "Nội dung quá dài ({length} chữ).",
    advice: "Rút gọn lại.",
  },
  name_characters: {
    message: "Họ tên không có ký tự “{character}”.",
    advice: "Gõ lại họ tên, chỉ gồm chữ cái.",
  },
  id_digits: {
    message: "Có {digits} chữ số, cần {expected}.",
    advice: "So lại với giấy tờ rồi gõ đủ.",
  },
  gender_unknown: {
    message: "Giới tính “{text}” chưa đọc được.",
    advice: "Ghi Nam hoặc Nữ.",
  },
  date_shape: {
    message: "Chưa đọc được ngày “{text}”.",
    advice: "Ghi ngày/tháng/năm, ví dụ 05/03/1965.",
  },
  date_no_such_day: {
    message: "Tháng {month}/{year} không có ngày {day}.",
    advice: "So lại với giấy tờ rồi sửa.",
  },
  date_year: {
    message: "Năm {year} không hợp lý.",
    advice: "So lại với giấy tờ rồi sửa năm.",
  },
  date_partial: {
    message: "Ngày “{text}” chưa đủ ngày, tháng, năm.",
    advice: "Ghi đủ, ví dụ 05/03/1965.",
  },
  choice_unknown: {
    message: "Giá trị này không có trong danh sách.",
    advice: "Chọn một mục trong danh sách.",
  },
  field_unknown: {
    message: "Không có mục thông tin này.",
    advice: "Mở lại trang rồi thử lại.",
  },
  admitted_before_born: {
    message: "Ngày vào Đảng {date} trước ngày sinh {earlier}.",
    advice: "So lại hai ngày này với hồ sơ.",
  },
  admitted_before_decided: {
    message: "Ngày vào Đảng {date} trước ngày quyết định kết nạp {earlier}.",
    advice: "Lễ kết nạp phải sau quyết định. So lại với quyết định.",
  },
  official_before_admitted: {
    message: "Ngày chính thức {date} trước ngày vào Đảng {earlier}.",
    advice: "So lại hai ngày này với hồ sơ.",
  },
  card_old_number: {
    message: "Số thẻ chưa phải 12 số theo HD 38-HD/BTCTW.",
    advice: "Giữ số này; ghi số mới khi được đổi thẻ.",
  },
  conflict_gone: {
    message: "Mục này không còn hai giá trị: đã được chọn ở nơi khác.",
    advice: "Xem giá trị hiện nay ở hồ sơ; nếu sai thì sửa tại đó.",
  },
  conflict_whole: {
    message: "Hai máy lập mục này riêng rẽ, chưa chọn được ở đây.",
    advice: "Mở hồ sơ và gõ lại mục này.",
  },
} as const satisfies Record<string, ErrorText>;
