//! Papers of a file beside the official series: from before the dossier, about a move, and after the admission.

use serde_json::{Value, json};

use crate::secretary::{Secretary, text};

/// The practice cell, in Hà Nội and directly under a commune committee, and its first candidate.
struct Desk {
    secretary: Secretary,
    case: String,
}

impl Desk {
    fn practised() -> Self {
        let (secretary, case) = Secretary::at_a_file();
        Self { secretary, case }
    }

    fn line(&self, kind: &str) -> Value {
        let papers = self.secretary.does("case_papers", json!({ "id": self.case }));
        let lines = papers["lines"].as_array().unwrap();
        lines.iter().find(|line| line["kind"] == kind).cloned().unwrap_or_else(|| panic!("no {kind}"))
    }

    #[track_caller]
    fn sets(&self, field: &str, value: &str) {
        self.secretary.does("case_edit", json!({ "id": self.case, "field": field, "value": value }));
    }

    fn adds(&self, list: &str, values: Value) {
        self.secretary.does("case_item_add", json!({ "id": self.case, "list": list, "values": values }));
    }

    fn tells(&self, field: &str, value: &str) {
        self.secretary.does("cell_edit", json!({ "field": field, "value": value }));
    }

    /// The decision and the ceremony on different days, then the membership.
    fn admitted(&self) -> String {
        self.adds("papers", json!({ "kind": "9-KND", "number": "112-QĐ/ĐU", "date": "18/11/2026" }));
        let day =
            json!({ "id": self.case, "milestone": "ceremony", "date": "actual", "value": "21/11/2026" });
        self.secretary.does("case_milestone_edit", day);
        text(&self.secretary.does("case_admit", json!({ "id": self.case })), "id")
    }

    fn draft(&self, form: &str, id: &str) -> String {
        let printed = self.secretary.does("form_print", json!({ "form": form, "id": id, "draft": true }));
        self.secretary.reads(&printed)
    }

    fn track(&self, key: &str) -> Value {
        let way = self.secretary.does("case_timeline", json!({ "id": self.case }));
        way["tracks"].as_array().unwrap().iter().find(|track| track["key"] == key).unwrap().clone()
    }
}

#[test]
fn the_papers_of_a_member_come_from_the_cv_with_decision_and_ceremony_apart() {
    let desk = Desk::practised();
    assert_eq!(desk.line("1-HSDV")["form"], "", "before the admission there is no member");
    let member = desk.admitted();
    let line = desk.line("1-HSDV");
    assert_eq!((&line["form"], &line["record"]), (&json!("1-HSDV"), &json!(member)));
    let cv = desk.draft("1-HSDV", &member);
    for words in [
        "LÝ LỊCH ĐẢNG VIÊN",
        "Ngày cấp có thẩm quyền ra quyết định kết nạp: 18/11/2026",
        "Ngày và nơi kết nạp: 21/11/2026, Chi bộ Tổ dân phố 5, Đảng bộ phường Minh Khai",
        "theo đúng lý lịch của người xin vào Đảng",
        "(15) NHỮNG CÔNG VIỆC, CHỨC VỤ ĐÃ QUA",
    ] {
        assert!(cv.contains(words), "{words} is not in {cv}");
    }
    assert!(!cv.contains("(24)") && !cv.contains("người xin được kết nạp lại"), "{cv}");
    let card = desk.draft("2-HSDV", &member);
    for words in [
        "12) Ngày vào Đảng: 21/11/2026. Tại Chi bộ Tổ dân phố 5",
        "Người giới thiệu thứ 1: Lê Thị Bình",
        "Người giới thiệu thứ 2: Ban Chấp hành Đoàn phường Minh Khai",
        "Ngày cấp có thẩm quyền ra quyết định kết nạp: 18/11/2026",
        "29) QUAN HỆ GIA ĐÌNH",
    ] {
        assert!(card.contains(words), "{words} is not in {card}");
    }
}

#[test]
fn a_member_from_a_list_prints_with_gaps_named_and_no_place_invented() {
    let secretary = Secretary::with_members();
    let member = secretary.member("Lê Thị Bình");
    let preview = secretary.does("form_preview", json!({ "form": "2-HSDV", "id": member }));
    let gaps: Vec<String> = preview["gaps"].as_array().unwrap().iter().map(|gap| text(gap, "path")).collect();
    assert!(
        gaps.contains(&"membership.admitted_at".to_owned()) && gaps.contains(&"career".to_owned()),
        "{gaps:?}"
    );
    assert!(!gaps.contains(&"candidate.name".to_owned()), "{gaps:?}");
    let refused = secretary.is_refused("form_print", json!({ "form": "1-HSDV", "id": member }));
    assert_eq!(refused.code, "form_gaps");
}

#[test]
fn the_series_of_the_province_prints_by_whom_the_cell_answers_to() {
    let desk = Desk::practised();
    let line = desk.line("NQ-CTD");
    assert_eq!((&line["form"], &line["code"]), (&json!("1B-TN"), &json!("1B-TN")));
    let paper = desk.draft("1B-TN", &desk.case);
    for words in
        ["Số 03-NQ/CB", "Đưa quần chúng Trần Thị Bích Ngọc vào diện cảm tình Đảng", "đồng chí Lê Thị Bình"]
    {
        assert!(paper.contains(words), "{words} is not in {paper}");
    }
    let proposal = desk.draft("5-TN", &desk.case);
    for words in
        ["Số 04-NQ/CB", "giấy chứng nhận số 118-CN/TTCT", "Ban Thường vụ Đảng ủy phường Minh Khai xem xét"]
    {
        assert!(proposal.contains(words), "{words} is not in {proposal}");
    }
    let helper = desk.draft("3B-TN", &desk.case);
    assert!(helper.contains("Số 05-NQ/CB") && helper.contains("đồng chí Lê Thị Bình"), "{helper}");
    desk.tells("superior_kind", "base_committee");
    for (kind, form) in [("NQ-CTD", "1A-TN"), ("NQ-PCGD", "3A-TN"), ("NQ-LNT", "4A-TN"), ("NQ-LTT", "5-TN")] {
        assert_eq!(desk.line(kind)["form"], form, "{kind}");
    }
    let allowed = desk.secretary.does("form_preview", json!({ "form": "6-TN", "id": desk.case }));
    assert_eq!(allowed["signed_by_others"], true);
}

#[test]
fn a_place_without_the_series_offers_none_of_it() {
    let desk = Desk::practised();
    let codes = || {
        let offered = desk.secretary.does("form_list", json!({ "kind": "case" }));
        let forms = offered["forms"].as_array().unwrap().iter();
        forms.map(|form| text(form, "id")).filter(|id| id.ends_with("-TN")).collect::<Vec<_>>()
    };
    assert_eq!(codes().len(), 9, "{:?}", codes());
    desk.tells("overlay", "");
    assert_eq!(codes(), Vec::<String>::new());
    assert_eq!(desk.line("NQ-CTD")["form"], "1B-TN", "the file keeps the rules it was opened under");
    desk.secretary.does("case_pack_move", json!({ "id": desk.case }));
    let line = desk.line("NQ-CTD");
    assert_eq!((&line["form"], &line["code"]), (&json!(""), &json!("")));
    let refused = desk.secretary.is_refused("form_print", json!({ "form": "1B-TN", "id": desk.case }));
    assert_eq!(refused.code, "form_unknown");
}

#[test]
fn a_pupil_s_parents_are_asked_on_a_sheet_for_the_pen() {
    let desk = Desk::practised();
    desk.sets("tracks/pupil", "có");
    assert_eq!(desk.line("2-TN")["form"], "2-TN");
    let sheet = desk.secretary.prints("2-TN", &desk.case);
    assert!(sheet.contains("Phụ huynh của em Trần Thị Bích Ngọc") && !sheet.contains("DỰ THẢO"), "{sheet}");
}

#[test]
fn somebody_who_moves_is_offered_the_letter_of_the_moment_as_a_draft() {
    let desk = Desk::practised();
    let fits = || {
        let way = desk.secretary.does("case_timeline", json!({ "id": desk.case }));
        let tracks = way["tracks"].as_array().unwrap().iter().filter(|track| track["fits_now"] == true);
        tracks.map(|track| text(track, "key")).collect::<Vec<_>>()
    };
    assert_eq!(fits(), ["moved-at-base", "moved-at-committee"], "the cell voted and sent the file up");
    desk.sets("source/route", "passed_on");
    desk.sets("source/other_body", "Đảng ủy phường An Hòa");
    desk.sets("tracks/moved-at-base", "có");
    let letter = desk.track("moved-at-base")["letters"][0].clone();
    assert_eq!((&letter["form"], &letter["there"]), (&json!("CV-CDCS"), &json!(false)));
    let words = desk.secretary.prints("CV-CDCS", &desk.case);
    for part in ["DỰ THẢO", "Kính gửi: Đảng ủy phường An Hòa", "Trần Thị Bích Ngọc", "-NQ/CB"]
    {
        assert!(words.contains(part), "{part} is not in {words}");
    }
    desk.adds("papers", json!({ "kind": "CV-CDCS", "number": "40-CV/ĐU", "date": "20/11/2026" }));
    assert_eq!(desk.track("moved-at-base")["letters"][0]["there"], true);
    desk.adds("papers", json!({ "kind": "9-KND", "number": "112-QĐ/ĐU", "date": "18/11/2026" }));
    assert_eq!(fits(), ["moved-decided-inside", "moved-decided-outside"]);
    for form in ["CN-GDXX", "CV-CDTQ", "CV-CDQD", "CV-CDNG", "CV-LLKN", "CV-LLCN", "NX-NOIDI"] {
        assert!(desk.secretary.prints(form, &desk.case).contains("DỰ THẢO"), "{form}");
    }
}

/// Papers that are nothing to edit: copied by hand, or the front of a volume; and the record of a hand-over, which none of
/// these files has had and which is copied where one is made.
const NOT_COPIED: [&str; 4] = ["1-KND-guide", "2-KND-blank", "dossier", "hand-over"];

#[test]
fn every_paper_of_a_file_and_of_a_member_that_the_cell_issues_also_comes_out_for_word() {
    let desk = Desk::practised();
    let member = desk.admitted();
    for (kind, record) in [("case", desk.case.as_str()), ("member", &member), ("cell", "")] {
        let offered = desk.secretary.does("form_list", json!({ "kind": kind }));
        for form in offered["forms"].as_array().unwrap() {
            let id = text(form, "id");
            let asked = json!({ "form": id, "id": record, "draft": true });
            if NOT_COPIED.contains(&id.as_str()) {
                continue;
            }
            let preview = desk.secretary.does("form_preview", json!({ "form": id, "id": record }));
            if preview["signed_by_others"] == true {
                continue;
            }
            let copied = desk.secretary.does("form_docx", asked);
            let copy = desk.secretary.app.take_bytes(&text(&copied["file"], "token")).unwrap();
            assert!(copy.data.starts_with(b"PK"), "{id}");
        }
    }
}
