//! Handing a dossier over, the receipt for it, and what leaves the machine after that.

use serde_json::{Value, json};

use crate::secretary::{Secretary, text};

const DAY_MS: i64 = 86_400_000;

/// The practice file that the cell has voted on, with its secretary.
struct Desk {
    secretary: Secretary,
    case: String,
}

impl Desk {
    fn practised() -> Self {
        let (secretary, case) = Secretary::at_a_file();
        Self { secretary, case }
    }

    fn asks(&self, query: &str) -> Value {
        self.secretary.does(query, json!({ "id": self.case }))
    }

    /// Everything proposed for an admission, two sheets each, handed over on a day.
    fn wish(&self, on: &str) -> Value {
        let offered = self.asks("case_hand_overs");
        let papers =
            offered["papers"].as_array().unwrap().iter().filter(|paper| paper["step"] == "admission");
        let papers: Vec<Value> = papers
            .map(
                |paper| json!({ "kind": paper["kind"], "item": paper["item"], "sheets": "2", "copy": false }),
            )
            .collect();
        json!({
            "id": self.case, "step": "admission", "on": on, "by": offered["by"], "by_post": offered["by_post"],
            "to_name": "Lê Thị Thu", "to_post": "Phó Trưởng ban Xây dựng Đảng", "to_body": offered["to_body"],
            "papers": papers, "note": "",
        })
    }

    fn with(&self, on: &str, field: &str, value: Value) -> Value {
        let mut wish = self.wish(on);
        wish[field] = value;
        wish
    }

    fn hands_over(&self, on: &str) -> String {
        text(&self.secretary.does("case_hand_over", self.wish(on)), "id")
    }

    fn receipt(&self, item: &str, on: &str) -> Value {
        json!({ "id": self.case, "item": item, "on": on, "by": "Lê Thị Thu", "number": "17/BN" })
    }

    fn milestone(&self, key: &str) -> Value {
        let timeline = self.asks("case_timeline");
        let phases = timeline["phases"].as_array().unwrap().iter();
        let mut all = phases.flat_map(|phase| phase["milestones"].as_array().unwrap());
        all.find(|one| one["key"] == key).unwrap().clone()
    }

    fn sent(&self, on: &str) {
        let input = json!({
            "id": self.case, "milestone": "sent-up", "date": "actual", "value": on, "reason": "ghi nhầm",
        });
        self.secretary.does("case_milestone_edit", input);
    }

    fn state(&self) -> Value {
        self.asks("case_hand_overs")["removal"]["state"].clone()
    }

    /// Hands out the workbook of the CV and opens it as one that came back.
    fn opens_its_cv_again(&self) -> Value {
        let sheet = self.secretary.app.take_bytes(&text(&self.asks("cv_sheet")["file"], "token")).unwrap();
        let token = self.secretary.app.put_bytes(&sheet.name, sheet.data);
        self.secretary.does("cv_incoming_open", json!({ "id": self.case, "token": token }))["incoming"]
            .clone()
    }
}

#[test]
fn a_hand_over_is_recorded_with_its_papers_and_prints_for_both_sides() {
    let desk = Desk::practised();
    let done = desk.secretary.does("case_hand_over", desk.wish("20/11/2026"));
    assert!(text(&done["dossier"], "name").ends_with(".pdf"));
    let told = desk.asks("case_hand_overs");
    let handed = &told["handed"][0];
    let count = handed["papers"].as_array().unwrap().len();
    assert!(count >= 5, "{handed:#}");
    assert_eq!(handed["sheets"], json!(count * 2));
    assert_eq!(text(handed, "sha256").len(), 64);
    let code = text(handed, "code");
    let printed = desk.secretary.prints("hand-over", &format!("{}:{}", desk.case, text(handed, "id")));
    for part in ["BIÊN BẢN", "giao nhận hồ sơ đề nghị kết nạp", "Lê Thị Thu", "mỗi bên giữ một bản", &code]
    {
        assert!(printed.contains(part), "{part} is not in {printed}");
    }
    assert_eq!(printed, desk.secretary.prints("hand-over", &desk.case), "without a name it is the latest");
    let docx = json!({ "form": "hand-over", "id": desk.case });
    assert!(text(&desk.secretary.does("form_docx", docx)["file"], "name").ends_with(".docx"));
    let refused = desk
        .secretary
        .is_refused("form_print", json!({ "form": "hand-over", "id": format!("{}:x", desk.case) }));
    assert_eq!(refused.code, "hand_over_unknown");
}

#[test]
fn a_paper_that_was_handed_over_says_when_until_the_record_is_struck() {
    let desk = Desk::practised();
    let days = || -> Vec<Value> {
        let offered = desk.asks("case_hand_overs");
        let papers = offered["papers"].as_array().unwrap().iter();
        papers.filter(|paper| paper["step"] == "admission").map(|paper| paper["handed_on"].clone()).collect()
    };
    assert!(days().iter().all(|day| day == ""), "{:?}", days());
    let first = desk.with("18/11/2026", "papers", json!([desk.wish("18/11/2026")["papers"][0]]));
    desk.secretary.does("case_hand_over", first);
    assert_eq!((&days()[0], &days()[1]), (&json!("18/11/2026"), &json!("")));
    let item = desk.hands_over("20/11/2026");
    assert!(days().iter().all(|day| day == "20/11/2026"), "{:?}", days());
    let strike = json!({ "id": desk.case, "item": item, "reason": "ghi nhầm" });
    desk.secretary.does("case_hand_over_strike", strike);
    assert_eq!((&days()[0], &days()[1]), (&json!("18/11/2026"), &json!("")));
}

#[test]
fn the_day_of_the_hand_over_is_the_day_the_file_was_sent() {
    let desk = Desk::practised();
    let typed = desk.milestone("sent-up");
    assert_eq!(typed["place"]["kind"], "milestone", "a day entered before stays where it stands");
    desk.hands_over("20/11/2026");
    assert_eq!(desk.milestone("sent-up")["actual"], typed["actual"]);
    desk.sent("");
    let sent = desk.milestone("sent-up");
    assert_eq!((&sent["actual"], &sent["place"]["kind"]), (&json!("20/11/2026"), &json!("hand_over")));
    let again = json!({ "id": desk.case, "milestone": "sent-up", "date": "actual", "value": "21/11/2026" });
    assert_eq!(desk.secretary.is_refused("case_milestone_edit", again).code, "case_milestone_elsewhere");
}

#[test]
fn a_finding_that_blocks_holds_the_hand_over_until_it_is_let_pass() {
    let desk = Desk::practised();
    let schooling = json!({ "id": desk.case, "field": "schooling", "value": "5/12" });
    desk.secretary.does("case_edit", schooling);
    let refused = desk.secretary.is_refused("case_hand_over", desk.wish("20/11/2026"));
    assert_eq!((refused.code.as_str(), refused.params["count"].as_str()), ("hand_over_blocked", "1"));
    assert_eq!(desk.asks("case_hand_overs")["blocking"], 1);
    let lint = desk.asks("case_lint");
    let found = &lint["findings"][0];
    let pass =
        json!({ "id": desk.case, "check": found["id"], "field": found["field"], "reason": "Có văn bản." });
    desk.secretary.does("case_override", pass);
    desk.hands_over("20/11/2026");
}

#[test]
fn what_is_wrong_with_a_hand_over_is_told_at_its_field() {
    let desk = Desk::practised();
    let refused = |wish: Value| {
        let error = desk.secretary.is_refused("case_hand_over", wish);
        error.fields.first().map_or(error.code, |field| format!("{}:{}", field.field, field.code))
    };
    assert_eq!(refused(desk.wish("")), "on:required");
    assert_eq!(refused(desk.wish("23/11/2026")), "on:date_future");
    assert_eq!(refused(desk.with("20/11/2026", "to_name", json!(" "))), "to_name:required");
    assert_eq!(refused(desk.with("20/11/2026", "to_body", json!(""))), "to_body:required");
    assert_eq!(refused(desk.with("20/11/2026", "step", json!("moved"))), "step:choice_unknown");
    assert_eq!(refused(desk.with("20/11/2026", "papers", json!([]))), "hand_over_no_papers");
    let papers = |paper: Value| desk.with("20/11/2026", "papers", json!([paper]));
    assert_eq!(refused(papers(json!({ "kind": "1-KND", "sheets": "0" }))), "papers/0/sheets:sheets_range");
    assert_eq!(
        refused(papers(json!({ "kind": "", "title": " ", "sheets": "1" }))),
        "papers/0/title:required"
    );
    let gone = json!({ "kind": "9-KND", "item": "none", "sheets": "1" });
    assert_eq!(refused(papers(gone)), "hand_over_paper_gone");
    desk.secretary.does(
        "case_hand_over",
        papers(json!({ "kind": "", "title": "Bản sao giấy khai sinh", "sheets": "1" })),
    );
}

#[test]
fn a_hand_over_cannot_be_undone_and_a_mistaken_one_is_struck_until_it_is_confirmed() {
    let desk = Desk::practised();
    let item = desk.hands_over("20/11/2026");
    assert_eq!(desk.secretary.is_refused("undo", json!({})).code, "undo_lasting");
    let strike = |reason: &str| json!({ "id": desk.case, "item": item, "reason": reason });
    assert_eq!(desk.secretary.is_refused("case_hand_over_strike", strike(" ")).fields[0].code, "required");
    desk.secretary.does("case_hand_over_strike", strike("ghi nhầm ngày"));
    assert_eq!(desk.asks("case_hand_overs")["handed"], json!([]));
    let receipt = desk.receipt(&item, "20/11/2026");
    assert_eq!(desk.secretary.is_refused("case_hand_over_receipt", receipt).code, "hand_over_unknown");
    let item = desk.hands_over("20/11/2026");
    let early = desk.secretary.is_refused("case_hand_over_receipt", desk.receipt(&item, "19/11/2026"));
    assert_eq!(early.fields[0].code, "receipt_before_hand_over");
    desk.secretary.does("case_hand_over_receipt", desk.receipt(&item, "21/11/2026"));
    let handed = desk.asks("case_hand_overs")["handed"][0].clone();
    assert_eq!((&handed["received_on"], &handed["receipt_no"]), (&json!("21/11/2026"), &json!("17/BN")));
    let strike = json!({ "id": desk.case, "item": item, "reason": "nhầm" });
    assert_eq!(desk.secretary.is_refused("case_hand_over_strike", strike).code, "hand_over_received");
}

#[test]
fn the_sensitive_parts_leave_only_with_a_receipt_and_after_the_waiting_time() {
    let desk = Desk::practised();
    let remove = || desk.secretary.is_refused("case_remove", json!({ "id": desk.case }));
    assert_eq!((desk.state(), remove().code.as_str()), (json!("none"), "removal_no_receipt"));
    let item = desk.hands_over("20/11/2026");
    assert_eq!((desk.state(), remove().code.as_str()), (json!("unreceived"), "removal_no_receipt"));
    desk.secretary.does("case_hand_over_receipt", desk.receipt(&item, "21/11/2026"));
    let waits = remove();
    assert_eq!((waits.code.as_str(), waits.params["from"].as_str()), ("removal_waits", "21/12/2026"));
    let told = desk.asks("case_hand_overs")["removal"].clone();
    assert_eq!(
        (&told["state"], &told["wait_days"], &told["confidence"]),
        (&json!("waiting"), &json!(30), &json!("uncertain"))
    );
    assert!(text(&told, "cited").contains("HD 38-HD/BTCTW"));
    desk.secretary.waits(29 * DAY_MS);
    assert_eq!(desk.state(), "ready");
    let goes = desk.asks("case_hand_overs")["removal"]["goes"].clone();
    let what: Vec<&Value> = goes.as_array().unwrap().iter().map(|one| &one["what"]).collect();
    assert!(what.contains(&&json!("cv")) && what.contains(&&json!("texts")), "{goes}");
    let marker = "Zqxmarker trong kết luận";
    desk.secretary.does("case_edit", json!({ "id": desk.case, "field": "about_cv", "value": marker }));
    let draft = json!({ "key": format!("case/{}/note", desk.case), "text": marker });
    desk.secretary.does("draft_put", draft);
    let before = desk.asks("case_get");
    let incoming = desk.opens_its_cv_again();
    assert_eq!(desk.secretary.does("case_remove", json!({ "id": desk.case }))["clear"], true);
    let closed = desk.secretary.is_refused("cv_incoming_apply", json!({ "incoming": incoming }));
    assert_eq!(closed.code, "cv_incoming_closed", "a CV that came back is let go of too");
    let after = desk.asks("case_get");
    assert_eq!(after["full_name"], before["full_name"]);
    for kept in ["resolution_no", "resolution_on", "vote", "born", "opinions_on", "organisations.agree"] {
        assert_eq!(after["values"][kept], before["values"][kept], "{kept}");
    }
    for gone in ["about_cv", "strengths", "weaknesses", "opinion_summary", "application/motives"] {
        assert_eq!(after["values"][gone], "", "{gone}");
    }
    assert_eq!(desk.asks("case_hand_overs")["handed"][0]["id"], json!(item));
    assert_eq!(desk.secretary.does("draft_list", json!({}))["drafts"], json!([]));
    assert_eq!(desk.secretary.does("search", json!({ "text": "zqxmarker" }))["hits"], json!([]));
    let history = desk.secretary.does("record_history", json!({ "id": desk.case })).to_string();
    assert!(!history.contains("Zqxmarker"), "{history}");
    assert_eq!((desk.state(), remove().code.as_str()), (json!("done"), "removal_done"));
    assert_eq!(desk.secretary.is_refused("undo", json!({})).code, "undo_lasting");
    assert_eq!(desk.asks("case_lint")["blocking"], 0);
    assert_eq!(desk.milestone("cv-signed")["state"], "done", "days that the CV told stay");
    // The file goes on: the decision comes, and with it the probation.
    let paper = json!({ "kind": "9-KND", "number": "12-QĐ/ĐU", "date": "18/12/2026" });
    desk.secretary.does("case_item_add", json!({ "id": desk.case, "list": "papers", "values": paper }));
    assert_eq!(desk.milestone("decision-admission")["state"], "done");
    assert!(desk.asks("case_dossier")["pages"].as_u64().unwrap() < 12, "no empty forms are bound");
}
