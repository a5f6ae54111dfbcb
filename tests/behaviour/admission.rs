//! A candidate's file from the list to the official member.

use serde_json::{Value, json};

use crate::secretary::{Secretary, text};

const DAY_MS: i64 = 86_400_000;

/// A file with its secretary.
struct Desk {
    secretary: Secretary,
    case: String,
}

impl Desk {
    /// A file opened today, 22 November 2026.
    fn opened() -> Self {
        let secretary = Secretary::with_members();
        let case = text(&secretary.does("case_create", json!({ "full_name": "Vũ Thị Hạnh" })), "id");
        let desk = Self { secretary, case };
        for (field, value) in [
            ("born", "12/03/1998"),
            ("gender", "Nữ"),
            ("schooling", "12/12"),
            ("ethnicity", "Kinh"),
            ("religion", "Không"),
            ("source/youth", "youth_member"),
            ("source/lives_in_area", "yes"),
        ] {
            desk.sets(field, value);
        }
        desk
    }

    /// The file of the practice cell the cell has voted on.
    fn practised() -> Self {
        let (secretary, case) = Secretary::at_a_file();
        Self { secretary, case }
    }

    fn asks(&self, query: &str) -> Value {
        self.secretary.does(query, json!({ "id": self.case }))
    }

    #[track_caller]
    fn sets(&self, field: &str, value: &str) {
        self.secretary.does("case_edit", json!({ "id": self.case, "field": field, "value": value }));
    }

    #[track_caller]
    fn adds(&self, list: &str, values: Value) -> String {
        let added =
            self.secretary.does("case_item_add", json!({ "id": self.case, "list": list, "values": values }));
        text(&added, "id")
    }

    fn paper(&self, kind: &str, date: &str) -> String {
        self.adds("papers", json!({ "kind": kind, "number": "12", "date": date }))
    }

    #[track_caller]
    fn dates(&self, milestone: &str, which: &str, value: &str) {
        self.secretary.does("case_milestone_edit", self.day(milestone, which, value));
    }

    fn day(&self, milestone: &str, which: &str, value: &str) -> Value {
        json!({ "id": self.case, "milestone": milestone, "date": which, "value": value })
    }

    fn milestone(&self, key: &str) -> Value {
        let timeline = self.asks("case_timeline");
        let phases = timeline["phases"].as_array().unwrap().iter();
        let mut all = phases.flat_map(|phase| phase["milestones"].as_array().unwrap());
        all.find(|one| one["key"] == key).unwrap_or_else(|| panic!("no {key}")).clone()
    }

    fn line(&self, kind: &str) -> Value {
        let papers = self.asks("case_papers");
        let lines = papers["lines"].as_array().unwrap();
        lines.iter().find(|line| line["kind"] == kind).unwrap_or_else(|| panic!("no {kind}")).clone()
    }

    fn stage(&self) -> String {
        text(&self.asks("case_get"), "stage")
    }

    fn finding(&self, code: &str) -> Option<Value> {
        let lint = self.asks("case_lint");
        lint["findings"].as_array().unwrap().iter().find(|one| one["code"] == code).cloned()
    }

    /// Lets days pass until a day of 2026 or later, counted from 22 November 2026.
    fn waits_days(&self, days: i64) {
        self.secretary.waits(days * DAY_MS);
    }
}

#[test]
fn a_file_goes_from_the_list_to_the_official_member() {
    let desk = Desk::opened();
    let helper = desk.secretary.member("Lê Thị Bình");
    assert_eq!(desk.stage(), "listed");
    // S2 to S6: a resolution, a helper, the course, the permission.
    desk.paper("NQ-CTD", "02/12/2024");
    assert_eq!(desk.stage(), "sympathiser");
    let introducer = desk.adds(
        "introducers",
        json!({ "member": helper, "assigned_on": "02/12/2024", "resolution_no": "02-NQ/CB",
                "known_since": "01/01/2018" }),
    );
    desk.paper("CN-NTVD", "10/06/2025");
    assert_eq!(desk.stage(), "course");
    desk.paper("TB-LTT", "05/01/2026");
    assert_eq!(desk.stage(), "procedure");
    // D1 to D8.
    desk.sets("application/written_on", "12/01/2026");
    desk.paper("2-KND", "20/01/2026");
    desk.dates("cv-checked", "actual", "22/01/2026");
    let asked = desk.adds("verifications", json!({ "body": "Đảng ủy xã A", "sent_on": "26/01/2026" }));
    assert_eq!(desk.milestone("verification-domestic")["deadline"]["unit"], "working_days");
    let answered = json!({ "id": desk.case, "list": "verifications", "item": asked,
                           "field": "answered_on", "value": "20/02/2026" });
    desk.secretary.does("case_item_edit", answered);
    desk.dates("cell-remark", "actual", "02/03/2026");
    desk.dates("committee-certificate", "actual", "04/03/2026");
    let written = json!({ "id": desk.case, "list": "introducers", "item": introducer,
                          "field": "written_on", "value": "10/03/2026" });
    desk.secretary.does("case_item_edit", written);
    desk.paper("4-KND", "12/03/2026");
    desk.sets("opinions_on", "16/03/2026");
    // K1 to K5.
    desk.sets("resolution_on", "03/04/2026");
    desk.dates("sent-up", "actual", "06/04/2026");
    assert_eq!(desk.stage(), "sent");
    let decision = desk.milestone("decision-admission");
    assert_eq!((&decision["state"], &decision["deadline"]["amount"]), (&json!("overdue"), &json!(45)));
    let refused = desk.secretary.is_refused("case_admit", json!({ "id": desk.case }));
    assert_eq!(refused.code, "case_not_decided");
    desk.paper("9-KND", "15/05/2026");
    let refused = desk.secretary.is_refused("case_admit", json!({ "id": desk.case }));
    assert_eq!(refused.code, "case_no_ceremony");
    desk.dates("ceremony", "actual", "29/05/2026");
    assert_eq!(desk.stage(), "ceremony");
    let member = text(&desk.secretary.does("case_admit", json!({ "id": desk.case })), "id");
    assert_eq!(desk.stage(), "probation");
    let page = desk.secretary.does("member_get", json!({ "id": member }));
    let value = |page: &Value, key: &str| {
        let fields = page["fields"].as_array().unwrap();
        fields.iter().find(|field| field["key"] == key).unwrap()["value"].clone()
    };
    assert_eq!(value(&page, "full_name"), "Vũ Thị Hạnh");
    assert_eq!(value(&page, "admitted_on"), "29/05/2026");
    assert_eq!(value(&page, "official_on"), "");
    let again = desk.secretary.is_refused("case_admit", json!({ "id": desk.case }));
    assert_eq!(again.code, "case_admitted");
    // P1 to P7: twelve months from the ceremony, however late the decision comes.
    assert_eq!(desk.milestone("probation-end")["computed"], "29/05/2027");
    desk.waits_days(230);
    desk.paper("CN-DVM", "10/03/2027");
    desk.sets("probation/self_review_on", "31/05/2027");
    desk.sets("probation/resolution_on", "04/06/2027");
    desk.paper("16-KND", "05/07/2027");
    assert_eq!(desk.stage(), "official");
    desk.secretary.does("case_admit", json!({ "id": desk.case }));
    let page = desk.secretary.does("member_get", json!({ "id": member }));
    assert_eq!(value(&page, "official_on"), "29/05/2027");
}

#[test]
fn moving_a_plan_tells_what_moves_before_anything_is_changed() {
    let desk = Desk::opened();
    desk.sets("resolution_on", "20/11/2026");
    let planned = desk.day("decision-admission", "planned", "30/11/2026");
    desk.secretary.does("case_milestone_edit", planned);
    let preview =
        desk.secretary.does("case_plan_preview", desk.day("decision-admission", "planned", "30/04/2027"));
    let moves = preview["moves"].as_array().unwrap();
    let decision = moves.iter().find(|one| one["key"] == "decision-admission").unwrap();
    assert_eq!(decision["after"]["day"], "30/04/2027");
    assert_eq!(decision["breaks"][0]["fault"], "too_late");
    assert!(moves.iter().any(|one| one["key"] == "ceremony"), "the ceremony moves with it: {moves:?}");
    assert_eq!(desk.milestone("decision-admission")["planned"], "30/11/2026", "a preview changes nothing");
}

#[test]
fn a_day_is_entered_where_the_file_keeps_it() {
    let desk = Desk::opened();
    let place = desk.milestone("certificate-issued")["place"].clone();
    assert_eq!((&place["kind"], &place["at"]), (&json!("paper"), &json!("CN-NTVD")));
    let refused = |milestone: &str, which: &str, value: &str| {
        desk.secretary.is_refused("case_milestone_edit", desk.day(milestone, which, value))
    };
    assert_eq!(refused("certificate-issued", "actual", "01/02/2026").code, "case_milestone_elsewhere");
    assert_eq!(refused("probation-end", "actual", "01/02/2026").code, "case_milestone_computed");
    assert_eq!(refused("no-such", "actual", "01/02/2026").code, "case_milestone_unknown");
    assert_eq!(refused("ceremony", "actual", "23/11/2026").fields[0].code, "date_future");
    assert_eq!(refused("ceremony", "adjusted", "23/12/2026").fields[0].field, "reason");
    desk.dates("ceremony", "actual", "20/11/2026");
    assert_eq!(refused("ceremony", "planned", "30/11/2026").code, "case_milestone_happened");
}

#[test]
fn every_step_of_work_on_a_file_can_be_undone() {
    let desk = Desk::opened();
    let paper = desk.paper("CN-NTVD", "10/06/2025");
    assert_eq!(desk.line("CN-NTVD")["state"], "present");
    let strike = json!({ "id": desk.case, "list": "papers", "item": paper });
    desk.secretary.does("case_item_strike", strike.clone());
    assert_ne!(desk.line("CN-NTVD")["state"], "present");
    assert_eq!(desk.secretary.is_refused("case_item_strike", strike).code, "case_item_unknown");
    desk.secretary.does("undo", json!({}));
    assert_eq!(desk.line("CN-NTVD")["state"], "present");
}

#[test]
fn a_quarterly_remark_comes_back_as_it_was_written_corrected_and_struck() {
    let desk = Desk::opened();
    let helper = desk.secretary.member("Lê Thị Bình");
    let remarks = || -> Vec<Value> {
        let items = desk.asks("case_items");
        items["items"].as_array().unwrap().iter().filter(|one| one["list"] == "remarks").cloned().collect()
    };
    let written =
        json!({ "year": "2026", "quarter": "3", "member": helper, "text": "Siêng năng.\nCòn ít phát biểu." });
    let id = desk.adds("remarks", written.clone());
    let kept = remarks();
    assert_eq!((kept.len(), &kept[0]["values"], &kept[0]["name"]), (1, &written, &json!("Lê Thị Bình")));
    let corrected =
        json!({ "id": desk.case, "list": "remarks", "item": id, "field": "quarter", "value": "4" });
    desk.secretary.does("case_item_edit", corrected);
    assert_eq!(remarks()[0]["values"]["quarter"], "4");
    desk.secretary.does("case_item_strike", json!({ "id": desk.case, "list": "remarks", "item": id }));
    assert_eq!(remarks(), Vec::<Value>::new());
    desk.secretary.does("undo", json!({}));
    assert_eq!(remarks()[0]["values"]["text"], written["text"]);
}

#[test]
fn a_paper_that_was_redone_stays_beside_the_one_that_replaced_it() {
    let desk = Desk::opened();
    let old = desk.paper("CN-NTVD", "10/06/2020");
    assert_eq!(desk.line("CN-NTVD")["state"], "stale", "sixty months are over");
    let replace = json!({ "id": desk.case, "item": old, "values": { "number": "77", "date": "01/10/2026" } });
    desk.secretary.does("case_paper_supersede", replace.clone());
    let line = desk.line("CN-NTVD");
    assert_eq!((&line["state"], &line["fresh_until"]), (&json!("present"), &json!("01/10/2031")));
    assert_eq!(line["papers"].as_array().unwrap().len(), 2);
    assert_eq!(line["papers"][1]["state"], "superseded");
    assert_eq!(desk.secretary.is_refused("case_paper_supersede", replace).code, "case_paper_replaced");
    let wrong = json!({ "id": desk.case, "list": "papers", "item": line["papers"][0]["id"],
                        "field": "wrong", "value": "sai ngày sinh" });
    desk.secretary.does("case_item_edit", wrong);
    assert_eq!(desk.line("CN-NTVD")["state"], "wrong");
}

#[test]
fn values_no_list_or_file_knows_are_refused_at_their_field() {
    let desk = Desk::opened();
    let refused = |values: Value, list: &str| {
        let input = json!({ "id": desk.case, "list": list, "values": values });
        let error = desk.secretary.is_refused("case_item_add", input);
        error.fields.first().map_or(error.code, |field| format!("{}:{}", field.field, field.code))
    };
    assert_eq!(refused(json!({ "kind": "99-KND" }), "papers"), "kind:choice_unknown");
    assert_eq!(refused(json!({ "quarter": "5" }), "remarks"), "quarter:number_range");
    assert_eq!(
        refused(json!({ "assigned_on": "31/02/2026" }), "introducers"),
        "assigned_on:date_no_such_day"
    );
    assert_eq!(refused(json!({ "colour": "đỏ" }), "verifications"), "colour:field_unknown");
    assert_eq!(refused(json!({}), "friends"), "case_list_unknown");
    let input = json!({ "id": desk.case, "field": "tracks/no-such", "value": "có" });
    assert_eq!(desk.secretary.is_refused("case_edit", input).fields[0].code, "field_unknown");
}

#[test]
fn a_blocking_finding_is_let_pass_with_a_reason_and_blocks_again_when_that_is_taken_back() {
    let desk = Desk::opened();
    desk.sets("schooling", "5/12");
    let found = desk.finding("schooling_low").unwrap();
    assert_eq!((&found["id"], &found["severity"]), (&json!("V02"), &json!("block")));
    assert!(!text(&found, "what").contains('{'), "{found}");
    assert!(!text(&found, "fix").is_empty() && !text(&found, "why").is_empty());
    let pass =
        |reason: &str| json!({ "id": desk.case, "check": "V02", "field": found["field"], "reason": reason });
    assert_eq!(desk.secretary.is_refused("case_override", pass(" ")).fields[0].code, "required");
    let decided = desk.secretary.does("case_override", pass("Có văn bản của Đảng ủy phường"));
    let passed = desk.finding("schooling_low").unwrap();
    assert_eq!(passed["severity"], "note");
    assert_eq!(passed["let_pass"]["by"], "Nguyễn Văn Thành");
    let again = desk.secretary.is_refused("case_override", pass("Có văn bản"));
    assert_eq!(again.code, "case_finding_passed");
    let taken_back = json!({ "id": desk.case, "item": decided["id"] });
    desk.secretary.does("case_override_strike", taken_back);
    assert_eq!(desk.finding("schooling_low").unwrap()["severity"], "block");
}

#[test]
fn the_practice_file_is_mostly_in_order_and_shows_what_is_next() {
    let desk = Desk::practised();
    let lint = desk.asks("case_lint");
    let blocking: Vec<&Value> =
        lint["findings"].as_array().unwrap().iter().filter(|one| one["severity"] == "block").collect();
    assert_eq!(blocking, Vec::<&Value>::new());
    let rows = desk.secretary.does("case_list", json!({}))["rows"].clone();
    assert_eq!((&rows[0]["stage"], &rows[1]["stage"]), (&json!("sent"), &json!("sympathiser")));
    assert_eq!(rows[0]["due"]["key"], "decision-admission");
    let papers = desk.asks("case_papers");
    let lines = papers["lines"].as_array().unwrap().iter();
    let missing: Vec<&Value> =
        lines.filter(|line| line["state"] == "missing").map(|line| &line["kind"]).collect();
    assert_eq!((missing, &papers["lacking"]), (vec![&json!("9-KND"), &json!("TRICH")], &json!(2)));
    let home = desk.secretary.does("home_due", json!({}));
    let jobs = home["due"].as_array().unwrap().iter();
    let of_files: Vec<&Value> = jobs.filter(|job| text(job, "route").starts_with("/cases/")).collect();
    assert!(of_files.iter().all(|job| job["group"] != "overdue"), "{of_files:#?}");
}

#[test]
fn the_funnel_counts_the_year_against_its_targets() {
    let desk = Desk::practised();
    let year = |year: u32| desk.secretary.does("case_funnel", json!({ "year": year }));
    let stage = |funnel: &Value, key: &str| {
        let stages = funnel["stages"].as_array().unwrap();
        let found = stages.iter().find(|stage| stage["key"] == key).unwrap();
        (found["now"].as_u64().unwrap(), found["reached"].as_u64().unwrap())
    };
    let funnel = year(2026);
    assert_eq!(stage(&funnel, "sent"), (1, 1));
    assert_eq!(stage(&funnel, "sympathiser"), (1, 1), "the other entered the list the year before");
    let sympathisers = &funnel["targets"][1];
    assert_eq!((&sympathisers["target"], &sympathisers["percent"]), (&json!(3), &json!("33,3")));
    assert_eq!(funnel["ratio"]["confidence"], "uncertain");
    let set = |field: &str, value: &str| json!({ "year": 2027, "field": field, "value": value });
    desk.secretary.does("targets_edit", set("admissions", "4"));
    assert_eq!(year(2027)["targets"][0]["target"], 4);
    desk.secretary.does("undo", json!({}));
    assert_eq!(year(2027)["targets"][0]["target"], Value::Null);
    let refused = desk.secretary.is_refused("targets_edit", set("admissions", "nhiều"));
    assert_eq!(refused.fields[0].code, "number_range");
}

#[test]
fn a_file_stays_on_its_pack_until_a_person_moves_it() {
    let desk = Desk::opened();
    let changes = || desk.secretary.does("case_pack_changes", json!({}))["cases"].as_array().unwrap().len();
    assert_eq!(changes(), 0, "a new file pins the rules of today");
    let refused = desk.secretary.is_refused("case_pack_move", json!({ "id": desk.case }));
    assert_eq!(refused.code, "case_pack_current");
    // A file opened before the rules of July 2026.
    let old = Desk { secretary: Secretary::with_members(), case: String::new() };
    old.secretary.waits(-200 * DAY_MS);
    let case = text(&old.secretary.does("case_create", json!({ "full_name": "Vũ Thị Hạnh" })), "id");
    old.secretary.waits(200 * DAY_MS);
    let old = Desk { case, ..old };
    old.paper("9-KND", "02/11/2026");
    let told = old.secretary.does("case_pack_changes", json!({}));
    let limits = told["cases"][0]["limits"].as_array().unwrap();
    assert!(!limits.is_empty(), "{told:#}");
    assert_ne!(old.asks("case_timeline")["newer_pack"], "");
    old.secretary.does("case_pack_move", json!({ "id": old.case }));
    assert_eq!(old.asks("case_timeline")["newer_pack"], "");
    old.secretary.does("undo", json!({}));
    assert_ne!(old.asks("case_timeline")["newer_pack"], "");
}

#[test]
fn the_dossier_is_bound_with_its_contents_and_the_missing_papers_print_on_a_page() {
    let desk = Desk::practised();
    let bound = desk.asks("case_dossier");
    let forms: Vec<&str> =
        bound["forms"].as_array().unwrap().iter().map(|form| form.as_str().unwrap()).collect();
    // What is written by hand is in the dossier on paper alone.
    assert!(!forms.contains(&"1-KNĐ") && !forms.contains(&"2-KNĐ"), "{forms:?}");
    assert!(forms.contains(&"3-KNĐ") && forms.contains(&"5-KNĐ"), "{forms:?}");
    let words = desk.secretary.reads(&bound);
    for part in [
        "HỒ SƠ CỦA NGƯỜI VÀO ĐẢNG",
        "MỤC LỤC TÀI LIỆU",
        "118-CN/TTCT",
        "bản rời",
        "88,9%",
        // The resolution of the cell under the number the file gave it.
        "06-NQ/CB",
    ] {
        assert!(words.contains(part), "{part} is not in {words}");
    }
    let empty = Desk::opened();
    assert_eq!(empty.secretary.is_refused("case_dossier", json!({ "id": empty.case })).code, "dossier_empty");
    empty.paper("TB-LTT", "05/10/2026");
    empty.paper("NQ-CTD", "05/01/2026");
    let page = empty.secretary.prints("missing-papers", &empty.case);
    assert!(page.contains("CN-NTVĐ Giấy chứng nhận") && page.contains("Chưa có"), "{page}");
}

/// HD 38-HD/BTCTW part II.1.1: everything but the card index is in the list; what others sign is theirs.
#[test]
fn the_card_index_is_not_listed_and_no_draft_of_others_is_bound() {
    let desk = Desk::practised();
    desk.paper("2-HSDV", "20/11/2026");
    let bound = desk.asks("case_dossier");
    let words = desk.secretary.reads(&bound);
    let list = words.split("MỤC LỤC TÀI LIỆU").nth(1).unwrap();
    assert!(!list.contains("Phiếu đảng viên"), "{list}");
    assert!(list.contains("35-CV/ĐU") && list.contains("Công văn đề nghị thẩm tra"), "{list}");
    let forms = bound["forms"].as_array().unwrap();
    assert!(!forms.iter().any(|form| form.as_str().unwrap().starts_with("Công văn")), "{forms:?}");
    assert!(!words.contains("DỰ THẢO"), "{words}");
}

#[test]
fn the_first_screen_tells_due_steps_and_the_end_of_a_probation() {
    let desk = Desk::opened();
    desk.paper("9-KND", "02/11/2026");
    let job = |key: &str| {
        let home = desk.secretary.does("home_due", json!({}));
        let id = format!("case:{}:{key}", desk.case);
        home["due"].as_array().unwrap().iter().find(|job| job["id"] == id.as_str()).cloned()
    };
    let ceremony = job("ceremony").unwrap();
    assert_eq!((&ceremony["code"], &ceremony["group"]), (&json!("due_case_step"), &json!("todo")));
    assert!(!text(&ceremony, "source").is_empty());
    desk.dates("ceremony", "actual", "20/11/2026");
    assert!(job("ceremony").is_none() && job("probation-end").is_none());
    for (days, rung) in [(300, "90"), (10, "60"), (30, "30"), (10, "15"), (8, "7")] {
        desk.waits_days(days);
        assert_eq!(job("probation-end").unwrap()["params"]["rung"], rung);
    }
    // Once the person is in the register the same reminder comes from there, and stays when the day has passed.
    desk.secretary.does("case_admit", json!({ "id": desk.case }));
    let of_member = || {
        let home = desk.secretary.does("home_due", json!({}));
        let due = home["due"].as_array().unwrap().iter();
        due.filter(|job| text(job, "id").starts_with("probation:")).cloned().collect::<Vec<_>>()
    };
    assert!(job("probation-end").is_none());
    let own = |job: &Value| text(&job["params"], "name") == "Vũ Thị Hạnh";
    let told = of_member().into_iter().find(own).unwrap();
    assert_eq!((&told["code"], &told["params"]["rung"]), (&json!("due_probation"), &json!("7")));
    desk.waits_days(30);
    let told = of_member().into_iter().find(own).unwrap();
    assert_eq!(told["code"], "due_probation_over");
}

#[test]
fn the_file_of_somebody_long_official_is_no_job_any_more() {
    let desk = Desk::opened();
    desk.paper("9-KND", "02/11/2026");
    desk.dates("ceremony", "actual", "20/11/2026");
    let jobs = || {
        let home = desk.secretary.does("home_due", json!({}));
        let jobs = home["due"].as_array().unwrap().clone();
        jobs.iter().filter(|job| text(job, "id").starts_with(&format!("case:{}:", desk.case))).count()
    };
    let member = desk.secretary.does("case_admit", json!({ "id": desk.case }))["id"].clone();
    desk.waits_days(400);
    desk.secretary
        .does("member_edit", json!({ "id": member, "field": "official_on", "value": "20/11/2027" }));
    assert!(jobs() > 0, "what was never done is still told in the year after recognition");
    desk.waits_days(400);
    assert_eq!(jobs(), 0);
}
