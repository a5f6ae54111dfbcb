import type { ErrorText } from "../../catalogue";

/** What resolutions, conclusions and work given still lack. */
export const resolutionsErrors = {
  assignments_missing: {
    message: "Chưa phân công cho đảng viên nào.",
    advice: "Ghi công tác của từng người ở phần Phân công từng đảng viên.",
  },
  member_without_work: {
    message: "{name} chưa được phân công công tác.",
    advice: "Ghi công tác của người này ở phần Phân công từng đảng viên.",
  },
  number_twice: {
    message: "Số {number} còn ghi ở: {other}.",
    advice: "Đối chiếu văn bản đã ký rồi sửa một trong hai số; văn bản đã ký là căn cứ.",
  },
  resolution_exists: {
    message: "{title}: buổi hoặc năm này đã có văn bản.",
    advice: "Mở văn bản đã soạn để sửa tiếp.",
  },
  resolution_no_date: {
    message: "Chưa có ngày ban hành.",
    advice: "Điền ngày ban hành.",
  },
  resolution_no_number: {
    message: "Chưa có số.",
    advice: "Lấy số tiếp theo, hoặc gõ số đã cho bằng tay.",
  },
  resolution_no_text: {
    message: "Chưa có phần “{title}”.",
    advice: "Viết phần này, hoặc lấy theo biên bản.",
  },
  resolution_no_vote: {
    message: "Chưa chọn biểu quyết thông qua, hoặc biểu quyết chưa đạt.",
    advice: "Chọn biểu quyết đã thông qua văn bản này; xem lại kết quả trong biên bản.",
  },
  task_no_result: {
    message: "Việc “{title}” của kỳ trước chưa ghi kết quả.",
    advice: "Ghi kết quả ở mục Nhiệm vụ, rồi lấy lại theo sổ việc.",
  },
} as const satisfies Record<string, ErrorText>;
