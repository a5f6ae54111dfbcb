import type { ErrorText } from "../../catalogue";

/** Files that are sent, and cards. */
export const bundleErrors = {
  bundle_source: {
    message: "Không đọc được hết tệp.",
    advice: "Xem USB còn cắm chắc không, chép tệp vào máy rồi nhận lại. ({detail})",
  },
  bundle_sink: {
    message: "Không ghi được tệp gửi.",
    advice: "Xem ổ đĩa hoặc USB còn cắm và còn chỗ không, rồi gửi lại. ({detail})",
  },
  bundle_source_changed: {
    message: "Sổ vừa thay đổi trong lúc lập tệp gửi ({path}).",
    advice: "Chưa có gì được gửi đi. Gửi lại lần nữa.",
  },
  bundle_no_randomness: {
    message: "Máy chưa tạo được khóa ngẫu nhiên.",
    advice: "Khởi động lại máy rồi thử lại.",
  },
  bundle_not_one: {
    message: "Tệp này không phải tệp gửi của Sổ Chi Bộ.",
    advice: "Chọn tệp có đuôi .sochibo mà bên gửi đã lập.",
  },
  bundle_armoured: {
    message: "Tệp gửi đã bị đổi thành dạng chữ trên đường đi.",
    advice: "Nhờ bên gửi đính kèm đúng tệp .sochibo, không dán nội dung vào thư.",
  },
  bundle_damaged: {
    message: "Tệp gửi bị hỏng hoặc chép chưa hết.",
    advice: "Chép lại từ USB hoặc tải lại; nếu vẫn vậy, nhờ bên gửi gửi lại. ({detail})",
  },
  bundle_other_key: {
    message: "Tệp này gửi cho nơi khác, sổ này không mở được.",
    advice: "Hỏi bên gửi đã chọn đúng nơi nhận chưa, và có thẻ mới nhất của sổ này chưa.",
  },
  bundle_needs_phrase: {
    message: "Tệp này mở bằng cụm từ.",
    advice: "Gọi điện cho bên gửi, nghe đọc cụm từ rồi gõ vào.",
  },
  bundle_needs_no_phrase: {
    message: "Tệp này gửi theo thẻ, không cần cụm từ.",
    advice: "Bỏ trống cụm từ rồi nhận lại.",
  },
  bundle_wrong_phrase: {
    message: "Cụm từ này không mở được tệp.",
    advice: "Nghe bên gửi đọc lại từng từ; mỗi tệp có một cụm từ riêng.",
  },
  bundle_phrase_mistyped: {
    message: "Cụm từ gõ chưa đúng, từ chỗ “{from}”.",
    advice: "Cụm từ có mười từ, gõ có dấu hay không dấu đều được. Xem lại từ chỗ đó.",
  },
  bundle_phrase_length: {
    message: "Cụm từ gõ được {words} từ, phải có mười từ.",
    advice: "Nghe bên gửi đọc lại, gõ đủ mười từ, có dấu hay không dấu đều được.",
  },
  bundle_too_much_work: {
    message: "Tệp này đòi máy tính quá lâu mới mở được.",
    advice: "Ứng dụng không lập tệp như vậy: đừng mở, và báo cho bên gửi.",
  },
  bundle_newer: {
    message: "Tệp này do phiên bản mới hơn của ứng dụng lập ({found}).",
    advice: "Cập nhật ứng dụng rồi nhận lại.",
  },
  bundle_malformed: {
    message: "Tệp này không đúng cách lập của Sổ Chi Bộ.",
    advice: "Chưa có gì vào sổ. Nhờ bên gửi lập lại tệp; nếu vẫn vậy, đọc cho họ dòng này: {detail}",
  },
  bundle_json: {
    message: "Nội dung tệp không đúng quy cách.",
    advice: "Chưa có gì vào sổ. Nhờ bên gửi lập lại tệp; nếu vẫn vậy, đọc cho họ dòng này: {detail}",
  },
  bundle_forged: {
    message: "Chữ ký trong tệp không phải của người gửi ghi trên đó.",
    advice: "Đừng dùng tệp này. Gọi điện hỏi bên gửi có đúng họ lập không.",
  },
  bundle_not_for_me: {
    message: "Tệp này gửi cho {receivers}.",
    advice: "Chuyển lại cho đúng nơi nhận, hoặc nhờ bên gửi gửi cho sổ này.",
  },
  bundle_not_believed: {
    message: "Chưa xác nhận khóa của {sender}.",
    advice: "Xin thẻ của họ, gọi điện đọc so mười từ trên thẻ, xác nhận rồi nhận lại.",
  },
  bundle_misfit: {
    message: "Tệp tự mâu thuẫn: các phần không khớp với nhau.",
    advice: "Chưa có gì vào sổ. Nhờ bên gửi lập lại tệp; nếu vẫn vậy, đọc cho họ dòng này: {detail}",
  },
  bundle_too_large: {
    message: "Tệp lớn quá mức cho phép ({what}, nhiều nhất {most}).",
    advice: "Nhờ bên gửi chia ra gửi làm nhiều lần.",
  },
  bundle_part_differs: {
    message: "Phần {path} trong tệp không phải phần đã ký.",
    advice: "Đừng dùng tệp này. Gọi điện hỏi bên gửi và nhờ lập lại. ({detail})",
  },
  bundle_item: {
    message: "Phần {path} có mục không đọc được (mục {place}).",
    advice: "Chưa có gì vào sổ. Nhờ bên gửi lập lại tệp. ({detail})",
  },
  bundle_not_a_key: {
    message: "Đây không phải khóa hay thẻ dùng được.",
    advice: "Xin lại thẻ từ nơi đó dưới dạng tệp, hoặc quét lại mã trên giấy. ({detail})",
  },
} as const satisfies Record<string, ErrorText>;
