import type { ErrorText } from "../../catalogue";

/** What minutes of one kind of meeting lack, and what it refuses. */
export const occasionsErrors = {
  committee_nobody: {
    message: "Chưa biết ai trong chi ủy: chưa ghi chức vụ bí thư, phó bí thư, chi ủy viên.",
    advice: "Mở danh sách đảng viên, ghi chức vụ trong chi bộ cho từng đồng chí, rồi làm lại.",
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
} as const satisfies Record<string, ErrorText>;
