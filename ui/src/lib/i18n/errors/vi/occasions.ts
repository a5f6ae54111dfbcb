import type { ErrorText } from "../../catalogue";

/** What minutes of one kind of meeting lack, and what it refuses. */
export const occasionsErrors = {
  committee_nobody: {
    message: "Chưa biết ai trong chi ủy: chưa ghi chức vụ bí thư, phó bí thư, chi ủy viên.",
    advice: "Mở danh sách đảng viên, ghi chức vụ trong chi bộ cho từng đồng chí, rồi làm lại. Chi bộ chỉ có bí thư thì không phải hội ý.",
  },
  group_nobody: {
    message: "Chưa đảng viên nào được ghi thuộc tổ đảng “{group}”.",
    advice: "Mở trang từng đảng viên trong tổ, điền mục Tổ đảng, rồi làm lại.",
  },
  form_other_kind: {
    message: "Mẫu này không dùng cho “{title}”.",
    advice: "Mở buổi này và bấm Xem và in biên bản.",
  },
  meeting_other_kind: {
    message: "Việc này không có ở loại cuộc họp này.",
    advice: "Mở đúng cuộc họp rồi làm lại.",
  },
  rating_unknown: {
    message: "Dòng xếp loại này không còn trong bảng.",
    advice: "Xem lại bảng rồi làm lại.",
  },
  topic_no_title: {
    message: "Chưa có tên chuyên đề.",
    advice: "Điền tên chuyên đề ở phần Mở đầu.",
  },
  topic_no_finisher: {
    message: "Chưa ghi ai hoàn thiện chuyên đề.",
    advice: "Chọn người hoàn thiện ở phần kết luận.",
  },
  topic_no_deadline: {
    message: "Chưa có thời hạn hoàn thiện chuyên đề.",
    advice: "Điền ngày ở phần kết luận.",
  },
  purpose_missing: {
    message: "Chưa ghi lý do triệu tập họp bất thường.",
    advice: "Điền lý do ở phần Mở đầu.",
  },
  ratings_missing: {
    message: "Chưa có kết quả đánh giá, xếp loại nào.",
    advice: "Ghi kết quả ở nội dung đánh giá, xếp loại.",
  },
  rating_papers_over_issued: {
    message: "Thu về {returned} phiếu, nhiều hơn {issued} phiếu phát ra.",
    advice: "Đếm lại số phiếu.",
  },
  rating_quota_exceeded: {
    message: "Đề nghị {excellent} đảng viên xuất sắc, cấp trên giao không quá {quota}.",
    advice: "Xem lại mức đề nghị.",
  },
  rating_not_counted: {
    message: "Chưa có kết quả bỏ phiếu của {name}.",
    advice: "Ghi số phiếu từng mức.",
  },
  rating_over_valid: {
    message: "{name}: {votes} phiếu, nhiều hơn {valid} phiếu hợp lệ.",
    advice: "Đếm lại số phiếu.",
  },
  rating_no_level: {
    message: "Chưa có mức đề nghị cho {name}.",
    advice: "Chọn mức xếp loại.",
  },
  congress_no_ordinal: {
    message: "Chưa ghi đại hội lần thứ mấy.",
    advice: "Điền ở phần Mở đầu.",
  },
  congress_no_term: {
    message: "Chưa ghi nhiệm kỳ của đại hội.",
    advice: "Điền ở phần Mở đầu.",
  },
  congress_no_presidium: {
    message: "Chưa có đoàn chủ tịch.",
    advice: "Chọn ở nội dung bầu đoàn chủ tịch.",
  },
  election_unknown: {
    message: "Lần bầu này không còn trong biên bản.",
    advice: "Xem lại phần Bầu cử rồi làm lại.",
  },
  nominee_unknown: {
    message: "Người này không còn trong danh sách bầu cử.",
    advice: "Xem lại danh sách rồi làm lại.",
  },
  election_no_vacancy: {
    message: "Lần bầu này không còn thiếu người nào.",
    advice: "Ghi đủ số phiếu trước; chỉ bầu tiếp khi còn thiếu.",
  },
  election_no_item: {
    message: "Chương trình không có nội dung bầu cử.",
    advice: "Thêm nội dung Bầu cử vào chương trình rồi làm lại.",
  },
  election_no_title: {
    message: "Có một lần bầu chưa ghi bầu chức danh gì.",
    advice: "Điền chức danh ở nội dung Bầu cử.",
  },
  election_no_seats: {
    message: "Bầu {title}: chưa ghi số lượng cần bầu.",
    advice: "Điền số lượng ở nội dung Bầu cử.",
  },
  election_fewer_than_seats: {
    message: "Bầu {title}: danh sách có {listed} người, ít hơn số lượng {seats}.",
    advice: "Xem lại danh sách hoặc số lượng cần bầu.",
  },
  election_invalid_over_returned: {
    message: "{invalid} phiếu không hợp lệ, nhiều hơn {returned} phiếu thu về.",
    advice: "Đếm lại số phiếu.",
  },
  election_over_valid: {
    message: "{name}: {votes} phiếu, nhiều hơn {valid} phiếu hợp lệ.",
    advice: "Đếm lại số phiếu.",
  },
  election_sum_over_valid: {
    message: "Tổng {votes} phiếu bầu, nhiều nhất chỉ có thể là {most}.",
    advice: "Mỗi phiếu hợp lệ chỉ bầu tối đa bằng số lượng cần bầu: đếm lại.",
  },
  election_not_counted: {
    message: "Bầu {title}: chưa ghi số phiếu của {name}.",
    advice: "Ghi số phiếu, không có phiếu nào thì ghi 0.",
  },
  election_named_twice: {
    message: "Bầu {title}: {name} có tên hai lần trong danh sách.",
    advice: "Gỡ một dòng.",
  },
  election_teller_listed: {
    message: "Bầu {title}: {name} có tên trong danh sách bầu cử nên không làm kiểm phiếu.",
    advice: "Chọn người khác vào ban kiểm phiếu.",
  },
  election_no_issued: {
    message: "Bầu {title}: chưa ghi số phiếu phát ra.",
    advice: "Điền số phiếu ở nội dung Bầu cử.",
  },
  election_no_returned: {
    message: "Bầu {title}: chưa ghi số phiếu thu về.",
    advice: "Điền số phiếu ở nội dung Bầu cử.",
  },
  election_no_tellers: {
    message: "Bầu {title}: chưa có ban kiểm phiếu.",
    advice: "Chọn ban kiểm phiếu ở nội dung Bầu cử.",
  },
  election_no_votes: {
    message: "Bầu {title}: chưa có kết quả kiểm phiếu.",
    advice: "Ghi số phiếu, hoặc gỡ lần bầu nếu không tiến hành.",
  },
  discipline_no_ending: {
    message: "Chưa ghi kết quả xét kỷ luật.",
    advice: "Chọn kết quả ở phần kết luận.",
  },
  discipline_no_measure: {
    message: "Chưa ghi hình thức kỷ luật.",
    advice: "Điền ở phần kết luận.",
  },
  discipline_ending_differs: {
    message: "Kết quả xét kỷ luật đã chọn không khớp với kết quả kiểm phiếu: {result}",
    advice: "Chọn lại kết quả ở phần kết luận, hoặc sửa số phiếu nếu đếm nhầm.",
  },
  discipline_beyond_cell: {
    message: "Hình thức {measure} không thuộc thẩm quyền quyết định của chi bộ.",
    advice: "Chọn “Vượt thẩm quyền: đề nghị cấp trên” ở phần kết luận.",
  },
  discipline_no_body: {
    message: "Chưa ghi nơi chi bộ báo cáo, đề nghị.",
    advice: "Điền ở phần kết luận.",
  },
} as const satisfies Record<string, ErrorText>;
