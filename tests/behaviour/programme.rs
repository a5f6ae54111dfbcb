//! The programme of a meeting in five parts, from its agenda.

use serde_json::json;

use crate::occasions::with_a_committee;
use crate::secretary::text;

#[test]
fn the_programme_has_five_parts_and_takes_its_items_from_the_agenda() {
    let secretary = with_a_committee();
    for (kind, more, convened, aim, closing) in [
        (
            "committee",
            json!({}),
            "- Các đồng chí chi ủy viên.",
            "- Chuẩn bị nội dung, dự thảo nghị quyết (kết luận) kỳ sinh hoạt chi bộ tháng 11.",
            "- Kết luận của Bí thư Chi bộ, phân công từng đồng chí.",
        ),
        (
            "regular",
            json!({}),
            "- Toàn thể đảng viên chi bộ.",
            "- Đánh giá kết quả lãnh đạo thực hiện nhiệm vụ tháng 10, thống nhất nhiệm vụ tháng 11.",
            "- Tổng hợp ý kiến, kết luận, tự chấm điểm, thông qua biên bản.",
        ),
        (
            "extraordinary",
            json!({ "purpose": "Khắc phục hậu quả bão." }),
            "- Toàn thể đảng viên chi bộ.",
            "- Khắc phục hậu quả bão.",
            "- Kết luận, thông qua biên bản.",
        ),
        (
            "group",
            json!({ "group": "số 1" }),
            "- Đảng viên tổ đảng số 1.",
            "- Thảo luận nhiệm vụ của tổ đảng trong tháng 11, kiến nghị với chi bộ.",
            "- ",
        ),
    ] {
        let mut input = json!({ "month": 11, "year": 2026, "date": "30/11/2026", "time": "19:30", "kind": kind,
                                "place": "Hội trường" });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let id = text(&secretary.does("meeting_create", input), "id");
        let papers = secretary.does("meeting_get", json!({ "id": id }))["papers"].clone();
        assert!(
            papers.as_array().unwrap().iter().any(|paper| paper["form"] == "programme"),
            "{kind}: {papers}"
        );
        let told = text(&secretary.does("form_text", json!({ "form": "programme", "id": id })), "text");
        let at = |words: &str| {
            told.lines()
                .position(|line| line.starts_with(words))
                .unwrap_or_else(|| panic!("{kind}: {words}: {told}"))
        };
        let places = [
            "I. MỤC ĐÍCH, YÊU CẦU",
            aim,
            "II. THỜI GIAN, ĐỊA ĐIỂM",
            "- Thời gian: 19 giờ 30 phút, ngày 30 tháng 11 năm 2026.",
            "- Địa điểm: Hội trường.",
            "III. THÀNH PHẦN",
            convened,
            "IV. NỘI DUNG CHƯƠNG TRÌNH",
            "1. ",
            "V. BẾ MẠC",
        ]
        .map(at);
        assert!(places.is_sorted(), "{kind}: {places:?} in {told}");
        let last = told.lines().skip(at("V. BẾ MẠC") + 1).find(|line| line.starts_with("- "));
        assert!(last.is_some_and(|line| line.starts_with(closing)), "{kind}: {last:?}");
    }
}

/// Nothing is written for a kind of which the rules have no words: the purpose is asked for.
#[test]
fn a_programme_without_a_purpose_asks_for_it() {
    let secretary = with_a_committee();
    let input = json!({ "month": 11, "year": 2026, "date": "30/11/2026", "time": "19:30", "kind": "extraordinary",
                        "place": "Hội trường" });
    let id = text(&secretary.does("meeting_create", input), "id");
    let told = secretary.does("form_text", json!({ "form": "programme", "id": id }));
    let labels: Vec<&str> =
        told["gaps"].as_array().unwrap().iter().filter_map(|gap| gap["label"].as_str()).collect();
    assert_eq!(labels, ["mục đích, yêu cầu"]);
}
