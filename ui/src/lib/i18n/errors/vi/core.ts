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
} as const satisfies Record<string, ErrorText>;
