import type { ErrorText } from "../../catalogue";

/** Refusals of a candidate's file: its timeline, papers and admission. */
export const caseFileErrors = {
  case_admitted: {
    message: "Người này đã là đảng viên trong sổ.",
    advice: "Mở trang đảng viên để xem ngày kết nạp, ngày chính thức.",
  },
  case_ended: {
    message: "Hồ sơ này đã kết thúc.",
    advice: "Bỏ phần kết thúc hồ sơ nếu còn làm tiếp.",
  },
  case_finding_passed: {
    message: "Không còn chỗ nào của mục {check} chặn in bản chính.",
    advice: "Mở lại danh sách kiểm tra.",
  },
  case_item_unknown: {
    message: "Không thấy dòng này trong hồ sơ.",
    advice: "Có thể máy khác đã gạch bỏ; mở lại hồ sơ.",
  },
  case_list_unknown: {
    message: "Hồ sơ không có danh sách “{list}”.",
    advice: "Mở lại hồ sơ.",
  },
  case_milestone_computed: {
    message: "Ngày của mốc “{title}” tính từ mốc khác, không nhập được.",
    advice: "Sửa mốc mà ngày này tính theo.",
  },
  case_milestone_elsewhere: {
    message: "Ngày của mốc “{title}” ghi ở chỗ khác trong hồ sơ.",
    advice: "Sửa ở giấy tờ hoặc mục ghi ngày đó.",
  },
  case_milestone_happened: {
    message: "Mốc “{title}” đã làm ngày {on}.",
    advice: "Không đặt ngày dự kiến cho việc đã làm.",
  },
  case_milestone_unknown: {
    message: "Quy trình của hồ sơ không có mốc này.",
    advice: "Mở lại hồ sơ.",
  },
  case_no_ceremony: {
    message: "Chưa ghi ngày tổ chức lễ kết nạp.",
    advice: "Ghi ngày lễ, rồi đưa vào danh sách đảng viên.",
  },
  case_not_decided: {
    message: "Chưa có quyết định kết nạp trong hồ sơ.",
    advice: "Thêm quyết định 9-KNĐ, có số và ngày.",
  },
  case_pack_current: {
    message: "Hồ sơ đã theo {pack}.",
    advice: "Không phải chuyển nữa.",
  },
  case_paper_replaced: {
    message: "Giấy này đã có bản thay thế.",
    advice: "Sửa hoặc thay bản mới nhất.",
  },
  case_track_clash: {
    message: "“{track}” không đi cùng “{other}”.",
    advice: "Bỏ một trong hai diện.",
  },
  dossier_empty: {
    message: "Hồ sơ chưa có giấy tờ nào để đóng tập.",
    advice: "Ghi giấy tờ vào danh mục trước.",
  },
  hand_over_blocked: {
    message: "Hồ sơ còn {count} chỗ phải sửa, chưa bàn giao được.",
    advice: "Mở phần Kiểm tra: sửa từng chỗ, hoặc cho qua có ghi lý do.",
  },
  hand_over_no_papers: {
    message: "Chưa chọn giấy tờ nào để bàn giao.",
    advice: "Đánh dấu giấy tờ giao đi và ghi số tờ.",
  },
  hand_over_paper_gone: {
    message: "Một giấy tờ đã chọn không còn trong hồ sơ.",
    advice: "Có thể máy khác đã gạch bỏ hoặc thay; mở lại phần Bàn giao rồi chọn lại.",
  },
  hand_over_received: {
    message: "Bên nhận đã xác nhận lần bàn giao này, không gạch bỏ được.",
    advice: "Nếu giấy tờ được trả lại, ghi điều đó vào ghi chú của hồ sơ.",
  },
  hand_over_unknown: {
    message: "Hồ sơ không có lần bàn giao này.",
    advice: "Có thể máy khác đã gạch bỏ; mở lại phần Bàn giao.",
  },
  removal_done: {
    message: "Phần nhạy cảm của hồ sơ đã xoá khỏi máy này.",
    advice: "Không phải làm gì thêm; lần bàn giao sau có biên nhận thì xoá tiếp được.",
  },
  removal_no_receipt: {
    message: "Chưa có biên nhận của mọi lần bàn giao, nên chưa xoá được.",
    advice: "Ghi biên nhận khi bên nhận gửi lại; lần ghi nhầm thì gạch bỏ.",
  },
  removal_waits: {
    message: "Chưa đủ thời gian chờ: xoá được từ ngày {from}.",
    advice: "Chờ đến ngày đó, phòng khi cấp trên trả lại hồ sơ để sửa.",
  },
  undo_lasting: {
    message: "Việc này không hoàn tác được: hai bên đã ký, hoặc dữ liệu đã xoá hẳn.",
    advice: "Bàn giao ghi nhầm thì gạch bỏ, có ghi lý do.",
  },
} as const satisfies Record<string, ErrorText>;
