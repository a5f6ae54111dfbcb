//! A ballot on discipline that offers several measures, from the blank paper to the sealed minutes.

use serde_json::{Value, json};

use crate::secretary::{Secretary, text};

struct Discipline {
    secretary: Secretary,
    meeting: String,
    vote: String,
    base: u64,
}

/// A meeting on discipline with everybody there, and a ballot of the measures of the full form.
fn meeting() -> Discipline {
    let secretary = Secretary::with_members();
    let input = json!({ "month": 11, "year": 2026, "date": "22/11/2026", "time": "18:00", "mode": "afterwards",
                        "kind": "discipline" });
    let meeting = text(&secretary.does("meeting_create", input), "id");
    secretary.does("attendance_rest_present", json!({ "id": meeting }));
    let mut discipline = Discipline { secretary, meeting, vote: String::new(), base: 0 };
    discipline.vote = text(&discipline.secretary.does("vote_put", discipline.ballot([None; 4])), "id");
    discipline.base = discipline.view()["votes"][0]["base"]["base"].as_u64().unwrap();
    discipline
}

impl Discipline {
    fn view(&self) -> Value {
        self.secretary.does("meeting_get", json!({ "id": self.meeting }))
    }

    /// The ballot with so many papers for no discipline, a reprimand, a dismissal and expulsion, counted twice alike.
    fn ballot(&self, votes: [Option<u64>; 4]) -> Value {
        let agenda = self.view()["agenda"].clone();
        let item = agenda.as_array().unwrap().iter().find(|item| item["role"] == "ballot").unwrap();
        let words = ["none", "reprimand", "dismissal", "expulsion"];
        let measures: Vec<_> = words
            .iter()
            .zip(votes)
            .map(|(word, votes)| json!({ "measure": word, "posts": "Phó Bí thư", "votes": votes, "first": votes, "second": votes }))
            .collect();
        let returned = votes.iter().flatten().sum::<u64>();
        let papers = (returned > 0).then_some(returned);
        json!({ "id": self.meeting, "vote": self.vote, "item": item["id"], "kind": "discipline", "method": "ballot",
                "title": "Đề nghị thi hành kỷ luật đồng chí Trịnh Công Minh", "measures": measures,
                "ballots": { "issued": papers, "returned": papers, "invalid": papers.map(|_| 0) } })
    }

    fn count(&self, votes: [u64; 4]) -> Value {
        self.secretary.does("vote_put", self.ballot(votes.map(Some)));
        self.view()["votes"][0].clone()
    }

    fn ends(&self, ending: &str) -> Vec<String> {
        for (field, value) in
            [("ending", ending), ("measure", "Khiển trách"), ("body", "Ban Thường vụ Đảng ủy phường")]
        {
            let edit = json!({ "id": self.meeting, "field": format!("discipline.{field}"), "value": value });
            self.secretary.does("meeting_edit", edit);
        }
        let gaps = self.view()["gaps"].clone();
        let codes = gaps.as_array().unwrap().iter().map(|gap| text(gap, "code"));
        codes.filter(|code| code.starts_with("discipline_") || code == "vote_failed_report").collect()
    }

    fn part(&self) -> String {
        format!("{}:{}", self.meeting, self.vote)
    }
}

#[test]
fn the_papers_offer_the_measures_and_tell_how_many_marked_each() {
    let discipline = meeting();
    let papers = discipline.view()["papers"].clone();
    let forms: Vec<_> = papers.as_array().unwrap().iter().map(|paper| text(paper, "form")).collect();
    assert!(
        forms.contains(&"ballot-measures".to_owned()) && forms.contains(&"measures-count".to_owned()),
        "{forms:?}"
    );
    assert!(!forms.contains(&"ballot-vote".to_owned()));
    let blank = discipline.secretary.prints("ballot-measures", &discipline.part());
    assert_eq!(blank.matches("Cách chức: Phó Bí thư").count() as u64, discipline.base);
    let most = discipline.base - 3;
    let vote = discipline.count([1, most, 2, 0]);
    assert_eq!((&vote["passes"], &vote["votes_for"]), (&json!(true), &Value::Null));
    assert_eq!(vote["measures"][1]["title"], "Khiển trách");
    assert!(!vote["voters"].as_array().unwrap().is_empty(), "the voters are frozen with the count");
    let sentence =
        format!("Hình thức đủ số phiếu: Khiển trách ({most}/{} phiếu, cần trên 1/2).", discipline.base);
    assert_eq!(vote["sentence"], sentence);
    for (name, role) in [("Trần Thị Mai", "head"), ("Phạm Văn Dũng", "clerk")] {
        let member = discipline.secretary.member(name);
        let teller =
            json!({ "id": discipline.meeting, "vote": discipline.vote, "member": member, "role": role });
        discipline.secretary.does("teller_set", teller);
    }
    let count = discipline.secretary.prints("measures-count", &discipline.part());
    let rows = [
        format!("Khiển trách: {most}/{} phiếu", discipline.base),
        format!("Không kỷ luật: 1/{}", discipline.base),
    ];
    for words in rows.iter().chain([&sentence]) {
        assert!(count.contains(words), "{words} is not in: {count}");
    }
    let draft = json!({ "form": "minutes-discipline", "id": discipline.meeting, "draft": true });
    let minutes = discipline.secretary.reads(&discipline.secretary.does("form_print", draft));
    let row = format!("Khiển trách {most}/{} phiếu, bằng", discipline.base);
    assert!(minutes.contains(&sentence) && minutes.contains(&row), "{minutes}");
}

#[test]
fn how_the_meeting_ended_must_agree_with_the_count() {
    let discipline = meeting();
    let (half, thirds) = (discipline.base / 2 + 1, (discipline.base * 2).div_ceil(3));
    let cases = [
        ([0, half, 0, 0], "decided", &[][..]),
        ([0, half, 0, 0], "undecided", &["discipline_ending_differs"]),
        ([0, 0, half, 0], "decided", &["discipline_beyond_cell"]),
        ([0, 0, half, 0], "proposed", &[]),
        ([0, 0, 0, thirds], "proposed", &[]),
        // More than half is not enough to propose expulsion.
        ([0, 0, 0, thirds - 1], "proposed", &["vote_failed_report", "discipline_ending_differs"]),
        ([0, 1, 1, 1], "undecided", &["vote_failed_report"]),
        ([half, 0, 0, 0], "no_measure", &[]),
        ([half, 0, 0, 0], "decided", &["discipline_ending_differs"]),
    ];
    for (votes, ending, codes) in cases {
        discipline.count(votes);
        assert_eq!(discipline.ends(ending), codes, "{votes:?} {ending}");
    }
}

#[test]
fn counts_that_cannot_be_are_refused_and_cards_offer_no_measures() {
    let discipline = meeting();
    let mut piles = discipline.ballot([Some(1), Some(2), Some(0), Some(0)]);
    piles["measures"][0]["second"] = json!(2);
    let refused = discipline.secretary.is_refused("vote_put", piles);
    assert_eq!(refused.fields[0].code, "ballots_counts_differ");
    let mut cards = discipline.ballot([None; 4]);
    cards["method"] = json!("card");
    let refused = discipline.secretary.is_refused("vote_put", cards);
    assert_eq!(
        (refused.fields[0].field.as_str(), refused.fields[0].code.as_str()),
        ("method", "measures_by_ballot")
    );
    let mut unknown = discipline.ballot([None; 4]);
    unknown["measures"][0]["measure"] = json!("exile");
    assert_eq!(discipline.secretary.is_refused("vote_put", unknown).fields[0].code, "choice_unknown");
    let mut plain = discipline.ballot([None; 4]);
    plain["measures"] = json!([]);
    plain["votes_for"] = json!(1);
    discipline.secretary.does("vote_put", plain);
    let vote = discipline.view()["votes"][0].clone();
    assert_eq!((&vote["measures"], &vote["votes_for"]), (&json!([]), &json!(1)), "a plain question again");
}
