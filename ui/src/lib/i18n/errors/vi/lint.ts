import type { ErrorText } from "../../catalogue";

/** What is wrong in a candidate's file. */
export const lintErrors = {
  award_low: {
    message: "“{row}” thấp hơn bằng khen và không phải hình thức cao nhất.",
    advice: "Chỉ ghi từ bằng khen trở lên, hoặc một hình thức cao nhất.",
  },
  birth_place_hospital: {
    message: "Nơi đăng ký khai sinh “{place}” giống tên cơ sở y tế.",
    advice: "Ghi xã, phường, tỉnh như trong giấy khai sinh.",
  },
  case_number_gap: {
    message: "Số {number} bỏ trống từ số {before} trong các văn bản cùng loại.",
    advice: "Nếu số ở giữa đã cấp cho văn bản khác thì giữ nguyên; nếu không, đánh số liên tục.",
  },
  case_number_twice: {
    message: "Số {number} đã dùng cho {other}.",
    advice: "Xem lại số nghị quyết.",
  },
  ceremony_before_decision: {
    message: "Lễ kết nạp ngày {held} trước ngày quyết định {signed}.",
    advice: "Xem lại hai ngày này.",
  },
  ceremony_doubt: {
    message: "Lễ kết nạp quá ngày {deadline}, tính từ {from}; còn tùy ngày nghỉ chưa chắc chắn: {holidays}.",
    advice: "Theo ngày sớm hơn, hoặc xin văn bản đồng ý của cấp trên.",
  },
  ceremony_late: {
    message: "Lễ kết nạp sau ngày {deadline}, hạn tính từ ngày nhận quyết định {from}.",
    advice: "Đưa văn bản đồng ý của cấp trên vào hồ sơ, hoặc xem lại ngày.",
  },
  ceremony_late_by_issue: {
    message: "Tính từ ngày ký quyết định {from}, hạn tổ chức lễ là {deadline}.",
    advice: "Quy định mới có thể tính từ ngày ký: theo hạn sớm hơn hoặc hỏi cấp trên.",
  },
  ceremony_overdue: {
    message: "Chưa tổ chức lễ kết nạp, hạn {deadline} tính từ ngày nhận quyết định {from}.",
    advice: "Tổ chức lễ, hoặc xin văn bản đồng ý của cấp trên.",
  },
  certificate_expired: {
    message: "Giấy chứng nhận nhận thức về Đảng cấp ngày {issued} có giá trị đến {last}, hết hạn trước ngày xét {on}.",
    advice: "Quần chúng học lại lớp nhận thức về Đảng.",
  },
  certificate_expires: {
    message: "Giấy chứng nhận nhận thức về Đảng hết hạn ngày {last}.",
    advice: "Xét trước ngày này, nếu không phải học lại.",
  },
  certificate_missing: {
    message: "Chưa có giấy chứng nhận học lớp nhận thức về Đảng.",
    advice: "Bổ sung giấy chứng nhận còn giá trị.",
  },
  certificate_no_date: {
    message: "Giấy chứng nhận chưa có ngày cấp.",
    advice: "Điền ngày cấp.",
  },
  certified_early: {
    message: "Ngày {on} ({step}) trước ngày {earlier_on} ({earlier}).",
    advice: "Mục 25, 26 chỉ ghi sau khi nơi thẩm tra đã nhận xét: xem lại ngày.",
  },
  children_differ: {
    message: "Khai có {said} con nhưng phần gia đình ghi {listed} người.",
    advice: "Sửa số con hoặc bổ sung người còn thiếu.",
  },
  conclusion_unmentioned: {
    message: "Chưa thấy nói đến {topic}.",
    advice: "Nghị quyết cần kết luận về nội dung này; bỏ qua nếu đã viết bằng chữ khác.",
  },
  consent_late: {
    message: "{consent} ngày {on}, sau {step} ngày {done}.",
    advice: "Kiểm tra lại ngày của văn bản; nếu đúng như vậy thì báo cáo cấp trên trước khi làm tiếp.",
  },
  dates_out_of_order: {
    message: "Ngày {on} ({step}) trước ngày {earlier_on} ({earlier}).",
    advice: "Xem lại hai ngày này.",
  },
  decision_overdue: {
    message:
      "Chưa có quyết định kết nạp, quá hạn {deadline} được {days} ngày làm việc, tính từ nghị quyết ngày {from}.",
    advice: "Hỏi cấp ủy có thẩm quyền; trường hợp đặc biệt có thể gia hạn.",
  },
  decision_shared: {
    message: "Số {number} ({paper}) đã ghi cho hồ sơ khác cùng ngày.",
    advice: "Mỗi người một quyết định: xem lại số.",
  },
  dossier_stale: {
    message: "Hồ sơ lập từ {begun}, quá {months} tháng khi xét ngày {on}.",
    advice: "Làm lại: {papers}; thẩm tra bổ sung lý lịch nếu có thay đổi.",
  },
  helper_assigned_late: {
    message: "Phân công {name} ngày {assigned}, sau ngày viết giấy giới thiệu {written}.",
    advice: "Xem lại hai ngày này.",
  },
  helper_barred: {
    message: "Người giới thiệu, giúp đỡ đang bị đình chỉ sinh hoạt hoặc bị khởi tố.",
    advice: "Phân công đảng viên chính thức khác.",
  },
  helper_disciplined: {
    message: "{name} bị kỷ luật ngày {on}, sau khi được phân công giúp đỡ.",
    advice: "Chi bộ phân công đảng viên chính thức khác; người thay thế không phải đủ 12 tháng.",
  },
  helper_known_short: {
    message: "{name} cùng đơn vị hoặc nơi cư trú từ {since}, chưa đủ {months} tháng.",
    advice: "Chọn người khác; người thay thế thì đánh dấu là thay thế.",
  },
  helper_known_unset: {
    message: "Chưa ghi {name} cùng công tác hoặc cư trú với quần chúng từ khi nào.",
    advice: "Điền ngày.",
  },
  helper_left: {
    message: "Người giới thiệu, giúp đỡ không còn sinh hoạt tại chi bộ.",
    advice: "Phân công đảng viên chính thức khác thay thế.",
  },
  helper_no_resolution: {
    message: "Chưa ghi số nghị quyết phân công {name}.",
    advice: "Điền số nghị quyết.",
  },
  helper_not_assigned: {
    message: "Chưa có ngày chi bộ phân công {name}.",
    advice: "Điền ngày và số nghị quyết phân công.",
  },
  helper_remarks_missing: {
    message: "Chưa có bản nhận xét (11-KNĐ) của {name}.",
    advice: "Lấy nhận xét của mọi người đã giúp đỡ trong thời gian dự bị.",
  },
  helper_remarks_one: {
    message: "Đảng viên dự bị đã chuyển nơi nhưng chỉ có một bản nhận xét (11-KNĐ).",
    advice: "Lấy nhận xét của người giúp đỡ ở nơi cũ.",
  },
  identity_other_cv: {
    message: "Lý lịch gắn với hồ sơ này là của người khác.",
    advice: "Chọn lại lý lịch.",
  },
  identity_other_member: {
    message: "Đảng viên gắn với hồ sơ này là người khác.",
    advice: "Chọn lại đảng viên.",
  },
  introducers_few: {
    message: "Có {count} đảng viên giới thiệu, cần {least}.",
    advice: "Phân công thêm đảng viên chính thức, hoặc bổ sung nghị quyết của Đoàn, công đoàn.",
  },
  jobs_end_early: {
    message: "Mục 15 dừng ở {end}, trong khi ký lý lịch ngày {signed}.",
    advice: "Khai tiếp đến nay.",
  },
  jobs_not_after_history: {
    message: "Mục 14 kết thúc {end}, mục 15 bắt đầu {from}.",
    advice: "Mục 15 bắt đầu ngay khi mục 14 kết thúc.",
  },
  marriage_divorced_no_row: {
    message: "Tình trạng hôn nhân ghi đã ly hôn, nhưng mục 21 chưa có vợ (chồng) cũ.",
    advice: "Ghi họ tên, năm sinh, năm kết hôn, năm và quyết định ly hôn của vợ (chồng) cũ; không khai cha mẹ của người đó.",
  },
  marriage_no_spouse: {
    message: "Khai đã kết hôn nhưng phần gia đình chưa có vợ hoặc chồng.",
    advice: "Bổ sung vợ hoặc chồng.",
  },
  marriage_single: {
    message: "Khai chưa kết hôn nhưng phần gia đình hoặc mục 15 nói khác.",
    advice: "Xem lại tình trạng hôn nhân.",
  },
  member_file_overdue: {
    message: "Chưa lập {paper}, quá hạn {deadline} được {days} ngày làm việc.",
    advice: "Lập lý lịch và phiếu đảng viên.",
  },
  moved_decided: {
    message: "Quần chúng chuyển đi khi đã có quyết định kết nạp.",
    advice: "Cần công văn giới thiệu để nơi mới tổ chức lễ; lễ không tổ chức ở nơi cũ.",
  },
  moved_decision_overdue: {
    message: "Nơi đến chưa quyết định, quá hạn {deadline} được {days} ngày làm việc.",
    advice: "Hỏi cấp ủy có thẩm quyền nơi đến.",
  },
  moved_forward_overdue: {
    message: "Chưa chuyển hồ sơ đến nơi mới, quá hạn {deadline} được {days} ngày làm việc.",
    advice: "Đề nghị cấp ủy có thẩm quyền nơi đi chuyển hồ sơ.",
  },
  moved_helped: {
    message: "Quần chúng chuyển nơi khi đang được giúp đỡ.",
    advice: "Xin giấy chứng nhận người vào Đảng đang trong thời gian được tổ chức đảng giúp đỡ, xem xét kết nạp.",
  },
  moved_resolved: {
    message: "Quần chúng chuyển nơi khi chi bộ đã có nghị quyết, hồ sơ chưa gửi lên.",
    advice: "Cần công văn giới thiệu kèm hồ sơ đến cấp ủy có thẩm quyền nơi mới.",
  },
  moved_sent: {
    message: "Quần chúng chuyển nơi khi hồ sơ đang ở cấp ủy có thẩm quyền.",
    advice: "Cấp ủy nơi đi chuyển hồ sơ kèm công văn trong 15 ngày làm việc.",
  },
  name_long: {
    message: "Họ tên dài {length} ký tự, trên {most}.",
    advice: "Xem bản in có bị xuống dòng, thiếu chữ không.",
  },
  new_member_certificate_late: {
    message: "Giấy chứng nhận học lớp đảng viên mới cấp sau ngày nghị quyết {resolved}.",
    advice: "Xem lại ngày; giấy phải có trước khi chi bộ xét.",
  },
  new_member_certificate_missing: {
    message: "Chưa có giấy chứng nhận học lớp đảng viên mới.",
    advice: "Bổ sung trước khi chi bộ xét công nhận.",
  },
  not_sent_up: {
    message: "Chưa gửi nghị quyết ngày {from} lên cấp trên, quá hạn {deadline} được {days} ngày làm việc.",
    advice: "Gửi hồ sơ và ghi ngày gửi.",
  },
  official_day_differs: {
    message: "Ngày chính thức ghi {recorded}, trong khi đủ 12 tháng dự bị là {end}.",
    advice: "Sửa theo ngày đủ 12 tháng kể từ lễ kết nạp.",
  },
  official_from_decision: {
    message: "Ngày chính thức đang tính từ ngày quyết định; lễ kết nạp {ceremony} nên đủ 12 tháng ngày {end}.",
    advice: "Tính lại từ ngày lễ kết nạp.",
  },
  one_sided: {
    message: "{paper}: có ưu điểm nhưng chưa ghi khuyết điểm.",
    advice: "Ghi khuyết điểm, hạn chế theo lời của người nhận xét.",
  },
  paper_no_date: {
    message: "{paper} chưa có ngày.",
    advice: "Điền ngày văn bản.",
  },
  paper_no_number: {
    message: "{paper} chưa có số.",
    advice: "Điền số văn bản.",
  },
  personal_id_length: {
    message: "Số định danh có {digits} chữ số, cần 12.",
    advice: "Xem lại căn cước.",
  },
  personal_id_sex: {
    message: "Số định danh không khớp giới tính.",
    advice: "Xem lại số định danh và giới tính.",
  },
  personal_id_year: {
    message: "Số định danh cho năm sinh {year}, hồ sơ ghi sinh {born}.",
    advice: "Xem lại số định danh và ngày sinh.",
  },
  place_old_name: {
    message: "“{place}” dùng tên đơn vị cũ.",
    advice: "Ghi tên mới trước, sau đó (tên cũ …).",
  },
  readmission_cleared_early: {
    message: "Được xóa án tích ngày {cleared}, chưa đủ {months} tháng khi xét.",
    advice: "Chờ đủ thời gian.",
  },
  readmission_cleared_no_day: {
    message: "Chưa có ngày được xóa án tích.",
    advice: "Điền ngày theo văn bản về xóa án tích.",
  },
  readmission_early: {
    message: "Ra khỏi Đảng {left}, chưa đủ {months} tháng khi xét.",
    advice: "Chờ đủ thời gian.",
  },
  readmission_excluded: {
    message: "Lý do ra khỏi Đảng “{reason}” thuộc trường hợp không xét kết nạp lại.",
    advice: "Xem lại lý do trong quyết định; báo cáo cấp trên nếu chưa rõ.",
  },
  readmission_no_day: {
    message: "Chưa có ngày ra khỏi Đảng.",
    advice: "Điền ngày theo quyết định.",
  },
  readmission_twice: {
    message: "Đã có hơn một lần là đảng viên.",
    advice: "Chỉ kết nạp lại một lần: báo cáo cấp trên.",
  },
  readmission_unclear: {
    message: "Ngày ra khỏi Đảng {left} chưa đủ để biết đã đủ {months} tháng chưa.",
    advice: "Điền đủ ngày, tháng, năm.",
  },
  recognition_decision_overdue: {
    message:
      "Chưa có quyết định công nhận chính thức, quá hạn {deadline} được {days} ngày làm việc, tính từ nghị quyết ngày {from}.",
    advice: "Hỏi cấp ủy có thẩm quyền.",
  },
  recognition_early: {
    message: "Nghị quyết công nhận ngày {on}, trước khi đủ 12 tháng dự bị ({end}).",
    advice: "Chi bộ xét sau ngày đủ 12 tháng.",
  },
  recognition_late: {
    message: "Nghị quyết công nhận sau hạn {deadline} (đủ 12 tháng ngày {end}).",
    advice: "Ghi lý do; ngày chính thức vẫn là ngày đủ 12 tháng.",
  },
  recognition_overdue: {
    message: "Đủ 12 tháng dự bị ngày {end}, quá hạn {deadline} mà chi bộ chưa xét.",
    advice: "Đưa vào buổi sinh hoạt gần nhất.",
  },
  relative_age: {
    message: "Năm sinh của {relation} {name} ({born}) không hợp với ngày sinh của quần chúng.",
    advice: "Xem lại năm sinh.",
  },
  relative_death: {
    message: "{relation} {name} đã mất nhưng chưa ghi năm và lý do.",
    advice: "Ghi năm mất, lý do, nơi mất.",
  },
  relative_hospital: {
    message: "Nơi sinh của {relation} {name} giống tên cơ sở y tế.",
    advice: "Ghi xã, phường, tỉnh.",
  },
  relative_missing: {
    message: "{relation} {name} còn thiếu: {fields}.",
    advice: "Điền đủ; không có thì ghi “không”, không rõ thì ghi “không rõ”.",
  },
  religion_blank: {
    message: "Tôn giáo để trống.",
    advice: "Không theo tôn giáo thì ghi “không”.",
  },
  residence_opinion_old: {
    message: "Ý kiến nơi cư trú lấy ngày {asked}, trước khi chuyển nơi ở {moved}.",
    advice: "Lấy ý kiến chi ủy nơi cư trú mới.",
  },
  row_no_month: {
    message: "“{row}” chưa đủ tháng, năm.",
    advice: "Điền cả tháng và năm.",
  },
  rules_newer: {
    message: "Hồ sơ theo “{old}”, nay có “{new}”: {count} điểm thay đổi.",
    advice: "Xem: {changes}. Chuyển hồ sơ sang quy định mới khi đã quyết định.",
  },
  schooling_low: {
    message: "Trình độ “{schooling}” chưa hoàn thành trung học cơ sở.",
    advice: "Ghi trường hợp được châm chước nếu nơi cư trú thuộc diện đặc biệt.",
  },
  schooling_missing: {
    message: "Chưa ghi giáo dục phổ thông.",
    advice: "Ghi lớp đã học, ví dụ 12/12.",
  },
  schooling_no_consent: {
    message: "Trình độ “{schooling}” cần văn bản đồng ý của ban thường vụ cấp tỉnh.",
    advice: "Đưa văn bản vào hồ sơ.",
  },
  schooling_unclear: {
    message: "Không đọc được trình độ “{schooling}”.",
    advice: "Ghi theo dạng 9/12, 12/12 hoặc tên bậc học.",
  },
  self_review_early: {
    message: "Bản tự kiểm điểm ngày {on}, trước khi đủ 12 tháng dự bị ({end}).",
    advice: "Bản tự kiểm điểm đề ngày sau khi đủ 12 tháng.",
  },
  siblings_differ: {
    message: "Khai có {said} anh, chị, em ruột nhưng phần gia đình ghi {listed} người.",
    advice: "Sửa số hoặc bổ sung người còn thiếu.",
  },
  span_open: {
    message: "Dòng này chưa đủ từ tháng nào đến tháng nào.",
    advice: "Điền cả hai, hoặc chọn “đến nay”.",
  },
  span_reversed: {
    message: "Dòng này kết thúc trước khi bắt đầu.",
    advice: "Xem lại hai mốc thời gian.",
  },
  sympathiser_day_differs: {
    message: "Đơn ghi được xét là cảm tình Đảng ngày {written}, nghị quyết của chi bộ ngày {resolved}.",
    advice: "Ghi theo ngày nghị quyết.",
  },
  texts_same: {
    message: "Hai đoạn giống nhau, đề nghị xem lại.",
    advice: "{first} và {second} trùng {percent}% cụm từ: ghi theo lời của từng người.",
  },
  timeline_gap: {
    message: "Trống từ {end} đến {from}.",
    advice: "Khai tiếp cho liền, kể cả lúc ở nhà, chờ việc, chữa bệnh.",
  },
  timeline_overlap: {
    message: "Chồng nhau: dòng trước đến {end}, dòng này từ {from}.",
    advice: "Sửa mốc thời gian hoặc gộp hai dòng.",
  },
  track_consent_missing: {
    message: "Chưa rõ ngày đồng ý: {consent} (diện “{track}”).",
    advice: "Nhập ngày của văn bản đồng ý.",
  },
  track_denied: {
    message: "Hồ sơ ghi không thuộc diện này, nhưng {fact}.",
    advice: "Xem lại diện đặc biệt.",
  },
  track_paper_missing: {
    message: "Diện “{track}” còn thiếu: {paper}.",
    advice: "Bổ sung giấy tờ trước khi chi bộ xét.",
  },
  track_too_soon: {
    message: "Diện “{track}” chỉ có sau bước: {step}.",
    advice: "Xem lại diện đặc biệt, hoặc nhập ngày của bước đó.",
  },
  track_unfounded: {
    message: "Hồ sơ ghi thuộc diện này, nhưng thông tin của người vào Đảng không cho thấy {fact}.",
    advice: "Xem lại diện đặc biệt, hoặc thông tin của người vào Đảng.",
  },
  track_unmarked: {
    message: "Chưa nói có thuộc diện đặc biệt không: {fact}.",
    advice: "Chọn có hoặc không ở phần diện đặc biệt.",
  },
  tracks_exclude: {
    message: "Hai diện không đi cùng nhau: “{track}” và “{other}”.",
    advice: "Chỉ giữ một diện.",
  },
  union_day_differs: {
    message: "Ngày vào Đoàn: lý lịch ghi {cv}, hồ sơ ghi {file}.",
    advice: "Thống nhất một ngày.",
  },
  verification_due: {
    message: "Đã gửi {body} ngày {sent}; hạn trả lời tùy ngày nghỉ chưa chắc chắn: {holidays}.",
    advice: "Nhắc nơi thẩm tra.",
  },
  verification_missing: {
    message: "Chưa có thẩm tra đối với {relation} {name}.",
    advice: "Gửi thẩm tra, hoặc ghi lý do không thẩm tra.",
  },
  verification_no_reason: {
    message: "Không thẩm tra {name} nhưng chưa ghi lý do.",
    advice: "Ghi lý do.",
  },
  verification_overdue: {
    message: "{body} chưa trả lời thẩm tra gửi ngày {sent}, quá {days} ngày làm việc.",
    advice: "Nhắc nơi thẩm tra hoặc cử người đi.",
  },
  verified_before_sent: {
    message: "Nơi thẩm tra nhận xét ngày {written}, trước ngày gửi {sent}.",
    advice: "Xem lại hai ngày này.",
  },
  verifier_is_candidate: {
    message: "Người được cử đi thẩm tra ({name}) chính là người vào Đảng.",
    advice: "Cử đảng viên khác.",
  },
  verifier_is_relative: {
    message: "Người được cử đi thẩm tra ({name}) là {relation} của người vào Đảng.",
    advice: "Cử đảng viên khác; bỏ qua nếu chỉ trùng tên.",
  },
  voter_probationary: {
    message: "{name} là đảng viên dự bị nhưng được tính là người biểu quyết.",
    advice: "Lấy lại danh sách người biểu quyết.",
  },
  youth_age_over: {
    message: "{age} tuổi: quá {limit} tuổi thì hết tuổi Đoàn, trừ cán bộ Đoàn đến {leader} tuổi.",
    advice: "Xem lại: hết tuổi Đoàn thì cần hai đảng viên chính thức giới thiệu.",
  },
  youth_not_in_union: {
    message: "Trong tuổi Đoàn, nơi có tổ chức Đoàn mà chưa là đoàn viên.",
    advice: "Phải là đoàn viên mới được xem xét.",
  },
  youth_resolution_missing: {
    message: "Chưa có nghị quyết giới thiệu của Đoàn (4-KNĐ).",
    advice: "Đề nghị Đoàn cơ sở ra nghị quyết.",
  },
  youth_unset: {
    message: "Chưa nói quần chúng là đoàn viên Đoàn, công đoàn hay không.",
    advice: "Chọn để biết ai phải giới thiệu.",
  },
} as const satisfies Record<string, ErrorText>;
