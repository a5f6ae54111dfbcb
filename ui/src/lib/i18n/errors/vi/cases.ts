import type { ErrorText } from "../../catalogue";

/** What a candidate's file still lacks or contradicts. */
export const casesErrors = {
  case_no_name: {
    message: "Chưa có họ tên quần chúng.",
    advice: "Điền họ và tên.",
  },
  case_no_born: {
    message: "Chưa có ngày sinh.",
    advice: "Điền ngày sinh.",
  },
  age_under: {
    message: "Sinh {born}, chưa đủ {limit} tuổi khi chi bộ xét.",
    advice: "Xem lại ngày sinh; chưa đủ tuổi thì chưa xét.",
  },
  age_over: {
    message: "Sinh {born}, quá {limit} tuổi khi chi bộ xét.",
    advice: "Cần văn bản đồng ý của cấp có thẩm quyền.",
  },
  age_unclear: {
    message: "Ngày sinh {born} chưa đủ để biết đã đúng độ tuổi {limit} chưa.",
    advice: "Điền đủ ngày, tháng, năm sinh.",
  },
  case_no_helper: {
    message: "Chưa phân công đảng viên giúp đỡ.",
    advice: "Chọn đảng viên chính thức giúp đỡ.",
  },
  helper_not_official: {
    message: "Người giúp đỡ là đảng viên dự bị.",
    advice: "Chọn một đảng viên chính thức.",
  },
  opinion_no_body: {
    message: "Chưa ghi tên tổ chức cho ý kiến nhận xét ({side}).",
    advice: "Điền tên tổ chức.",
  },
  opinion_not_counted: {
    message: "Chưa đủ số người được hỏi và số tán thành ({side}).",
    advice: "Điền hai số này.",
  },
  opinion_sum: {
    message: "Tán thành {agree} và không tán thành {disagree} cộng lại không bằng {asked} người được hỏi ({side}).",
    advice: "Xem lại các số này.",
  },
  opinion_asked_over_total: {
    message: "Hỏi {asked} người, nhiều hơn {total} người của tổ chức ({side}).",
    advice: "Xem lại hai số này.",
  },
  opinion_no_reason: {
    message: "Có ý kiến không tán thành nhưng chưa ghi lý do ({side}).",
    advice: "Ghi lý do không tán thành.",
  },
  residence_opinion_missing: {
    message: "Chưa có ý kiến chi ủy (chi bộ) nơi cư trú.",
    advice: "Lấy ý kiến; bỏ qua nếu quần chúng cư trú ngay tại địa bàn chi bộ.",
  },
  case_no_opinion_summary: {
    message: "Chưa tổng hợp ưu, khuyết điểm từ các ý kiến.",
    advice: "Ghi phần tổng hợp ý kiến.",
  },
  case_no_opinions_date: {
    message: "Chưa có ngày lập bản tổng hợp ý kiến.",
    advice: "Điền ngày.",
  },
  opinions_after_meeting: {
    message: "Bản tổng hợp ý kiến ngày {opinions} sau ngày chi bộ họp {meeting}.",
    advice: "Ý kiến phải có trước khi chi bộ xét: xem lại hai ngày.",
  },
  case_no_cv_conclusion: {
    message: "Chưa có kết luận về lý lịch.",
    advice: "Ghi kết luận của chi bộ về lý lịch.",
  },
  case_no_strengths: {
    message: "Chưa ghi ưu điểm.",
    advice: "Ghi ưu điểm.",
  },
  case_no_weaknesses: {
    message: "Chưa ghi khuyết điểm.",
    advice: "Ghi khuyết điểm.",
  },
  case_no_vote: {
    message: "Chưa chọn biểu quyết của chi bộ.",
    advice: "Chọn biểu quyết đã ghi trong buổi sinh hoạt.",
  },
  case_vote_other: {
    message: "Biểu quyết “{title}” không phải về kết nạp quần chúng này.",
    advice: "Chọn biểu quyết khác.",
  },
  case_vote_below: {
    message: "Được {votes} phiếu trên {base}, cần từ {needed} phiếu.",
    advice: "Chưa đủ để đề nghị kết nạp; kết quả vẫn báo cáo cấp trên.",
  },
  case_no_resolution_no: {
    message: "Chưa có số nghị quyết.",
    advice: "Điền số nghị quyết.",
  },
  case_no_resolution_date: {
    message: "Chưa có ngày nghị quyết.",
    advice: "Điền ngày nghị quyết.",
  },
  resolution_before_meeting: {
    message: "Ngày nghị quyết {resolution} trước ngày họp {meeting}.",
    advice: "Xem lại hai ngày này.",
  },
  cell_broken: {
    message: "Ô này là công thức bị lỗi.",
    advice: "Gõ lại nội dung của ô.",
  },
  cv_incoming_changed: {
    message: "Lý lịch đã sửa từ lúc xem trước.",
    advice: "Chọn lại tệp để xem lại các thay đổi. Chưa có gì được ghi.",
  },
  cv_incoming_closed: {
    message: "Lần nhận này không còn mở.",
    advice: "Chọn lại tệp. Lý lịch chưa thay đổi gì.",
  },
  cv_incoming_newer: {
    message: "Tệp này do bản mới hơn của ứng dụng lập.",
    advice: "Cập nhật ứng dụng trên máy này rồi chọn lại tệp.",
  },
  cv_incoming_other_case: {
    message: "Bảng khai này lập từ hồ sơ của người khác, hoặc từ sổ khác.",
    advice: "Mở đúng hồ sơ, hoặc lập lại bảng khai từ hồ sơ này.",
  },
  cv_incoming_too_large: {
    message: "Tệp lớn hơn mọi lý lịch.",
    advice: "Chọn đúng tệp khai lý lịch.",
  },
  cv_incoming_unreadable: {
    message: "Tệp mở được nhưng không phải lý lịch của ứng dụng ({detail}).",
    advice: "Xin lại tệp từ máy đã lập.",
  },
  cv_sheet_column_gone: {
    message: "Trang “{page}” không còn cột “{column}”: cột này giữ nguyên như trong sổ.",
    advice: "Cần nhận cột này thì lập lại bảng khai.",
  },
  cv_sheet_page_gone: {
    message: "Không còn trang “{page}”: phần này giữ nguyên như trong sổ.",
    advice: "Cần nhận trang này thì lập lại bảng khai.",
  },
  cv_sheet_relative_unknown: {
    message: "Trang “{page}”, dòng {row}: không rõ của ai ({whose}).",
    advice: "Ghi số hoặc họ tên như ở trang “21 Gia đình”.",
  },
  cv_sheet_stray: {
    message: "Trang “{page}” có ô ngoài bảng, không nhận: {cells}.",
    advice: "Chuyển nội dung vào đúng cột.",
  },
  parcel_code: {
    message: "Mã này không mở được tệp.",
    advice: "Kiểm tra có đúng mã của tệp này không; mã được tạo cùng lúc với tệp.",
  },
  parcel_code_mistyped: {
    message: "Mã gõ chưa đúng. Xem lại nhóm {group}.",
    advice: "Mã có tám nhóm, mỗi nhóm năm chữ hoặc số, như lúc tạo tệp.",
  },
  parcel_damaged: {
    message: "Tệp bị hỏng hoặc chép chưa hết.",
    advice: "Chép lại tệp từ máy đã lập.",
  },
  parcel_too_much_work: {
    message: "Tệp này không do ứng dụng lập.",
    advice: "Xin lại tệp từ máy đã lập.",
  },
  cv_row_unknown: {
    message: "Dòng này không còn trong lý lịch.",
    advice: "Tải lại màn hình; nếu vừa bỏ, bấm Hoàn tác.",
  },
} as const satisfies Record<string, ErrorText>;
