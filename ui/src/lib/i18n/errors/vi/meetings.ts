import type { ErrorText } from "../../catalogue";

/** What minutes still lack, and what a meeting refuses. */
export const meetingsErrors = {
  meeting_no_date: {
    message: "Chưa có ngày họp.",
    advice: "Điền ngày họp ở phần Mở đầu.",
  },
  meeting_no_place: {
    message: "Chưa có nơi họp.",
    advice: "Điền nơi họp ở phần Mở đầu.",
  },
  meeting_no_start: {
    message: "Chưa có giờ bắt đầu.",
    advice: "Điền giờ bắt đầu ở phần Mở đầu.",
  },
  meeting_no_end: {
    message: "Chưa có giờ kết thúc.",
    advice: "Bấm Kết thúc khi họp xong, hoặc điền giờ kết thúc.",
  },
  meeting_end_before_start: {
    message: "Giờ kết thúc {end} trước giờ bắt đầu {start}.",
    advice: "Xem lại hai giờ này.",
  },
  programme_not_approved: {
    message: "Chưa ghi việc thông qua chương trình.",
    advice: "Mở mục Thông qua chương trình rồi chuyển sang mục sau; chưa có mục này thì thêm vào chương trình.",
  },
  documents_to_upload: {
    message: "Văn bản hoàn chỉnh cần đưa lên Sổ tay đảng viên điện tử và báo cáo cấp trên chậm nhất ngày {due}.",
    advice: "Đưa lên xong thì ghi ở phần Đăng tài liệu.",
  },
  documents_not_uploaded: {
    message: "Đã quá ngày {due} mà chưa ghi việc đưa văn bản hoàn chỉnh lên Sổ tay đảng viên điện tử.",
    advice: "Ghi việc đã đưa lên, hoặc lý do chưa làm được.",
  },
  documents_uploaded_late: {
    message: "Văn bản hoàn chỉnh đưa lên ngày {on}, hạn là ngày {due}.",
    advice: "Xem lại ngày đã ghi.",
  },
  meeting_overlap: {
    message: "Buổi này ({own}) trùng giờ với “{other}” cùng ngày ({span}).",
    advice: "Xem lại ngày, giờ bắt đầu và kết thúc của hai buổi.",
  },
  meeting_too_short: {
    message: "Buổi sinh hoạt {minutes} phút, quy định ít nhất {least} phút.",
    advice: "Xem lại giờ bắt đầu và kết thúc.",
  },
  meeting_no_chair: {
    message: "Chưa có người chủ trì.",
    advice: "Chọn chủ trì ở phần Mở đầu.",
  },
  meeting_no_clerk: {
    message: "Chưa có thư ký.",
    advice: "Chọn thư ký ở phần Mở đầu.",
  },
  chair_absent: {
    message: "Chủ trì {name} được ghi là vắng mặt.",
    advice: "Chọn chủ trì khác hoặc sửa điểm danh.",
  },
  clerk_absent: {
    message: "Thư ký {name} được ghi là vắng mặt.",
    advice: "Chọn thư ký khác hoặc sửa điểm danh.",
  },
  chair_is_clerk: {
    message: "{name} vừa chủ trì vừa làm thư ký.",
    advice: "Nên chọn người khác làm thư ký.",
  },
  meeting_no_convened: {
    message: "Chưa có danh sách triệu tập.",
    advice: "Bấm Bắt đầu để lập danh sách.",
  },
  attendance_not_taken: {
    message: "Còn {count} người chưa điểm danh.",
    advice: "Điểm danh nốt trong danh sách bên phải.",
  },
  absence_no_reason: {
    message: "{name} vắng có lý do nhưng chưa ghi lý do.",
    advice: "Ghi lý do vắng trong danh sách bên phải.",
  },
  attendance_below_goal: {
    message: "Có mặt {percent}%, mức phấn đấu là {goal}%.",
    advice: "Ghi nhận, không cần sửa.",
  },
  dues_missing: {
    message: "Chưa ghi tình hình nộp đảng phí.",
    advice: "Điền số người đã nộp, tổng số và số tiền ở phần Mở đầu.",
  },
  dues_paid_over: {
    message: "Số đã nộp đảng phí {paid} nhiều hơn tổng số {of}.",
    advice: "Xem lại hai số này.",
  },
  agenda_empty: {
    message: "Chương trình chưa có nội dung nào.",
    advice: "Thêm nội dung ở cột bên trái.",
  },
  item_no_title: {
    message: "Có nội dung chưa ghi tên.",
    advice: "Ghi tên nội dung.",
  },
  item_no_statement: {
    message: "“{title}” chưa có ý kiến nào.",
    advice: "Ghi ý kiến, hoặc để vậy nếu không ai phát biểu.",
  },
  item_no_conclusion: {
    message: "“{title}” chưa có kết luận của chủ trì.",
    advice: "Ghi kết luận của chủ trì.",
  },
  statement_no_speaker: {
    message: "Một ý kiến ở “{title}” chưa có người phát biểu.",
    advice: "Chọn người phát biểu.",
  },
  task_no_title: {
    message: "Có nhiệm vụ chưa ghi việc phải làm.",
    advice: "Ghi việc phải làm.",
  },
  task_no_owner: {
    message: "Nhiệm vụ “{title}” chưa giao cho ai.",
    advice: "Chọn người làm.",
  },
  task_no_deadline: {
    message: "Nhiệm vụ “{title}” chưa có thời hạn.",
    advice: "Điền thời hạn.",
  },
  vote_base_uncounted: {
    message: "Chưa tính được số người được biểu quyết về “{title}”.",
    advice: "Chọn lại loại việc.",
  },
  vote_not_counted: {
    message: "Biểu quyết “{title}” chưa có số tán thành.",
    advice: "Điền kết quả biểu quyết.",
  },
  vote_over_base: {
    message: "Có {votes} phiếu, nhiều hơn {base} người được biểu quyết.",
    advice: "Đếm lại phiếu hoặc xem lại điểm danh.",
  },
  vote_over_present: {
    message: "Có {votes} phiếu, nhiều hơn {present} người được biểu quyết có mặt.",
    advice: "Đếm lại phiếu hoặc xem lại điểm danh.",
  },
  vote_under_present: {
    message: "Có {votes} phiếu, ít hơn {present} người được biểu quyết có mặt.",
    advice: "Ghi nốt số ý kiến khác, hoặc để vậy nếu có người không biểu quyết.",
  },
  vote_too_few_official: {
    message: "Chỉ có {official} đảng viên chính thức, việc này cần ít nhất {least}.",
    advice: "Hỏi cấp trên trực tiếp trước khi biểu quyết.",
  },
  vote_needs_ballot: {
    message: "Việc này phải bỏ phiếu kín.",
    advice: "Chọn cách biểu quyết “Bỏ phiếu kín”.",
  },
  vote_no_case: {
    message: "Biểu quyết “{title}” chưa chọn quần chúng được xét.",
    advice: "Chọn quần chúng trong phần biểu quyết.",
  },
  vote_no_reason: {
    message: "Có phiếu không tán thành ở “{title}” nhưng chưa ghi lý do.",
    advice: "Ghi lý do, hoặc ghi “không nêu lý do”.",
  },
  resolution_no_missing: {
    message: "Nghị quyết đã được thông qua nhưng chưa có số.",
    advice: "Điền số nghị quyết ở phần Tổng hợp.",
  },
  score_missing: {
    message: "Chưa tự chấm điểm buổi sinh hoạt.",
    advice: "Điền điểm ở phần Tổng hợp.",
  },
  score_over_100: {
    message: "Điểm {score} nhiều hơn 100.",
    advice: "Xem lại điểm.",
  },
  minutes_not_read_back: {
    message: "Thư ký chưa đọc lại biên bản.",
    advice: "Đọc cho chi bộ nghe rồi đánh dấu ở phần Đọc lại biên bản.",
  },
  meeting_not_started: {
    message: "Buổi sinh hoạt chưa bắt đầu.",
    advice: "Bấm Bắt đầu rồi làm lại.",
  },
  meeting_running: {
    message: "Đang có một buổi sinh hoạt khác chưa kết thúc.",
    advice: "Kết thúc buổi đó trước.",
  },
  meeting_started_already: {
    message: "Buổi sinh hoạt này đã bắt đầu.",
    advice: "Mở lại buổi này và ghi tiếp.",
  },
  meeting_not_running: {
    message: "Buổi sinh hoạt này không đang họp.",
    advice: "Sửa giờ ở phần Mở đầu nếu cần.",
  },
  item_unknown: {
    message: "Nội dung này không còn trong chương trình.",
    advice: "Chọn nội dung khác ở cột bên trái.",
  },
  statement_unknown: {
    message: "Ý kiến này không còn trong biên bản.",
    advice: "Ghi lại thành ý kiến mới.",
  },
  guest_unknown: {
    message: "Đại biểu này không còn trong danh sách.",
    advice: "Thêm lại nếu cần.",
  },
  ballots_over_present: {
    message: "Phát ra {issued} phiếu, nhiều hơn {present} người được biểu quyết có mặt.",
    advice: "Xem lại số phiếu phát ra hoặc điểm danh.",
  },
  ballots_over_issued: {
    message: "Thu về {returned} phiếu, nhiều hơn {issued} phiếu phát ra.",
    advice: "Đếm lại số phiếu; nếu thừa phiếu thật, chi bộ phải bỏ phiếu lại.",
  },
  ballots_sum: {
    message: "Tổng tán thành, không tán thành, ý kiến khác và không hợp lệ là {counted}, khác số phiếu thu về {returned}.",
    advice: "Đếm lại từng chồng phiếu và số phiếu thu về.",
  },
  ballots_counted_once: {
    message: "Phiếu kín mới đếm một lần.",
    advice: "Nhờ người khác đếm lại từng chồng và ghi vào lần hai.",
  },
  ballots_counts_differ: {
    message: "Hai lần đếm phiếu không khớp nhau.",
    advice: "Đếm lại cả hai lần cho đến khi khớp.",
  },
  ballots_other_than_piles: {
    message: "Kết quả ghi khác với số phiếu đã đếm theo chồng.",
    advice: "Ghi lại kết quả theo số đã đếm.",
  },
  voter_twice: {
    message: "{name} được tính hai lần trong danh sách biểu quyết “{title}”.",
    advice: "Một người chỉ có một phiếu: xem lại hai hồ sơ đảng viên trùng nhau.",
  },
  vote_voters_changed: {
    message: "Điểm danh đã sửa sau khi biểu quyết “{title}”: {names}.",
    advice: "Lấy lại danh sách người biểu quyết theo điểm danh, hoặc sửa lại điểm danh, giờ đến, giờ về.",
  },
  vote_failed_report: {
    message: "“{title}” không đạt. Chi bộ vẫn {then}.",
    advice: "Lập báo cáo kèm đủ kết quả biểu quyết.",
  },
  vote_failed_last: {
    message: "“{title}” đã {attempt} lần không đạt. Chi bộ {then}.",
    advice: "Không biểu quyết thêm; lập báo cáo gửi cấp trên trực tiếp.",
  },
  vote_at_congress_only: {
    message: "Việc này chỉ biểu quyết tại đại hội.",
    advice: "Chọn loại việc khác, hoặc ghi vào biên bản đại hội.",
  },
  vote_unknown_kind: {
    message: "Ứng dụng chưa biết loại biểu quyết “{kind}”.",
    advice: "Cài phiên bản mới hơn, hoặc chọn lại loại việc.",
  },
  vote_more_excluded_than_official: {
    message: "Trừ ra {excluded} người trong khi chỉ có {official} đảng viên chính thức.",
    advice: "Xem lại số vắng mặt, được miễn, bị đình chỉ.",
  },
  vote_excused_outside_congress: {
    message: "Vắng suốt có lý do chỉ được trừ khi là đại hội, ở đây có {excused} người.",
    advice: "Bỏ số này; người vắng có lý do vẫn tính trong tổng số.",
  },
  vote_unknown: {
    message: "Biểu quyết này không còn trong biên bản.",
    advice: "Chọn hoặc ghi lại biểu quyết.",
  },
} as const satisfies Record<string, ErrorText>;
