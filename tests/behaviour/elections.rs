//! A congress elects: the list and the vote that closes it, the papers, who is elected, the ballot after it, and what
//! its papers say.

use serde_json::{Value, json};

use crate::secretary::{Secretary, text};

/// A congress held this evening with everybody there, and its first ballot.
struct Congress {
    secretary: Secretary,
    id: String,
    ballot: String,
}

const LIST: [(&str, &str); 3] =
    [("Lê Thị Bình", "committee"), ("Trần Thị Mai", "committee"), ("Phạm Văn Dũng", "own")];

impl Congress {
    /// Two seats, three names.
    fn with_a_list() -> Self {
        let secretary = Secretary::with_members();
        let input = json!({ "month": 11, "year": 2026, "date": "22/11/2026", "time": "08:00", "mode": "afterwards",
                            "kind": "congress" });
        let id = text(&secretary.does("meeting_create", input), "id");
        secretary.does("attendance_rest_present", json!({ "id": id }));
        for (field, value) in [
            ("clerk", secretary.member("Đỗ Thị Hoa")),
            ("ended_at", "11:20".to_owned()),
            ("read_back", "true".to_owned()),
            ("congress.ordinal", "XII".to_owned()),
            ("congress.term", "2025 - 2030".to_owned()),
        ] {
            secretary.does("meeting_edit", json!({ "id": id, "field": field, "value": value }));
        }
        let seat = json!({ "id": id, "member": secretary.member("Đỗ Thị Hoa"), "seated": true });
        secretary.does("presidium_set", seat);
        let ballot =
            text(&secretary.does("election_put", json!({ "id": id, "seat": "Chi ủy", "seats": 2 })), "id");
        let congress = Self { secretary, id, ballot };
        for (name, source) in LIST {
            congress.names(name, source);
        }
        congress
    }

    fn names(&self, name: &str, source: &str) -> String {
        let member = self.secretary.member(name);
        let input = json!({ "id": self.id, "election": self.ballot, "member": member, "source": source });
        text(&self.secretary.does("nominee_put", input), "id")
    }

    fn view(&self) -> Value {
        self.secretary.does("meeting_get", json!({ "id": self.id }))
    }

    fn election(&self) -> Value {
        self.view()["congress"]["elections"][0].clone()
    }

    fn present(&self) -> u64 {
        self.election()["base"]["base"].as_u64().unwrap()
    }

    fn papers(&self, issued: u64, returned: u64, invalid: u64) -> Value {
        json!({ "id": self.id, "election": self.ballot, "seat": "Chi ủy", "seats": 2, "issued": issued,
                "returned": returned, "invalid": invalid })
    }

    fn nominee(&self, name: &str) -> Value {
        let election = self.election();
        let nominees = election["nominees"].as_array().unwrap();
        nominees.iter().find(|one| one["name"] == name).unwrap().clone()
    }

    fn votes(&self, name: &str, votes: u64) -> Value {
        let one = self.nominee(name);
        json!({ "id": self.id, "election": self.ballot, "nominee": one["id"], "member": one["member"],
                "source": one["source"], "votes": votes })
    }

    fn blocking(&self) -> Vec<String> {
        let view = self.view();
        let gaps = view["gaps"].as_array().unwrap().iter().filter(|gap| gap["severity"] == "block");
        gaps.map(|gap| text(gap, "code")).collect()
    }
}

#[test]
fn the_list_is_closed_by_a_vote_counted_by_others_and_elects_in_the_order_of_votes() {
    let congress = Congress::with_a_list();
    let (secretary, id, ballot) = (&congress.secretary, &congress.id, &congress.ballot);
    assert_eq!(congress.blocking(), ["election_no_votes"]);

    let closing = text(&secretary.does("election_close_list", json!({ "id": id, "election": ballot })), "id");
    let all = congress.present();
    let vote = congress.view()["votes"][0].clone();
    assert_eq!(vote["title"], "Thông qua danh sách bầu cử: Chi ủy");
    let counted = json!({ "id": id, "vote": closing, "item": vote["item"], "kind": "congress",
                          "title": vote["title"], "votes_for": all, "votes_against": 0, "votes_other": 0 });
    secretary.does("vote_put", counted);

    for (name, role) in [("Đỗ Thị Hoa", "head"), ("Nguyễn Văn Thành", "clerk")] {
        let teller = json!({ "id": id, "vote": ballot, "member": secretary.member(name), "role": role });
        secretary.does("teller_set", teller);
    }
    secretary.does("election_put", congress.papers(all, all, 1));
    assert_eq!(
        congress.election()["voters"].as_u64(),
        Some(all),
        "the voters are frozen with the first count"
    );
    for (name, votes) in [("Lê Thị Bình", all - 2), ("Trần Thị Mai", all - 1), ("Phạm Văn Dũng", 0)]
    {
        secretary.does("nominee_put", congress.votes(name, votes));
    }
    assert_eq!(congress.blocking(), Vec::<String>::new());
    assert_eq!(
        (congress.election()["vacant"].as_u64(), congress.election()["then"].as_str()),
        (Some(0), Some(""))
    );
    assert_eq!(congress.nominee("Trần Thị Mai")["verdict"], "elected");
    assert_eq!(congress.nominee("Phạm Văn Dũng")["verdict"], "not_elected");

    let minutes = secretary.prints("minutes-congress", id);
    for words in [
        "III. BẦU CỬ 1. Bầu Chi ủy: 02 đồng chí",
        "đồng chí Phạm Văn Dũng (ứng cử)",
        &format!("thông qua danh sách bầu cử: tán thành {all}/{all} đồng chí, đạt 100%"),
        "đồng chí Đỗ Thị Hoa, trưởng ban; đồng chí Nguyễn Văn Thành, thư ký",
        "Trúng cử: đồng chí Trần Thị Mai; đồng chí Lê Thị Bình.",
        "IV. KẾT LUẬN",
    ] {
        assert!(minutes.contains(words), "{words} is not in: {minutes}");
    }
    let count = secretary.prints("election-count", &format!("{id}:{ballot}"));
    assert!(count.contains("Kiểm phiếu bầu Chi ủy, nhiệm kỳ 2025 - 2030"), "{count}");
    assert!(count.contains(&format!("1 Trần Thị Mai {}/{all}", all - 1)), "{count}");
}

#[test]
fn counts_that_cannot_be_are_refused_and_nothing_is_kept() {
    let congress = Congress::with_a_list();
    let secretary = &congress.secretary;
    let all = congress.present();
    for (input, code) in [
        (congress.papers(all + 1, all, 0), "ballots_over_present"),
        (congress.papers(all, all + 1, 0), "ballots_over_issued"),
        (congress.papers(all, all, all + 1), "election_invalid_over_returned"),
    ] {
        assert_eq!(secretary.is_refused("election_put", input).fields[0].code, code);
    }
    secretary.does("election_put", congress.papers(all, all, 1));
    let refused = secretary.is_refused("nominee_put", congress.votes("Lê Thị Bình", all));
    assert_eq!(refused.fields[0].code, "election_over_valid");
    assert_eq!(refused.fields[0].params["name"], "Lê Thị Bình");
    assert_eq!(congress.nominee("Lê Thị Bình")["votes"], Value::Null);
    let twice = json!({ "id": congress.id, "election": congress.ballot,
                        "member": secretary.member("Trần Thị Mai"), "source": "own" });
    assert_eq!(secretary.is_refused("nominee_put", twice).fields[0].code, "nominee_already");
    let no_seats = json!({ "id": congress.id, "seat": "Bí thư Chi bộ", "seats": 0 });
    assert_eq!(secretary.is_refused("election_put", no_seats).fields[0].code, "number_range");
}

#[test]
fn whoever_is_even_at_the_last_seat_stands_again_for_the_seats_left() {
    let congress = Congress::with_a_list();
    let (secretary, id, ballot) = (&congress.secretary, &congress.id, &congress.ballot);
    let all = congress.present();
    secretary.does("election_put", congress.papers(all, all, 0));
    let error = secretary.is_refused("election_again", json!({ "id": id, "election": ballot }));
    assert_eq!(error.code, "election_no_vacancy", "not while names are uncounted");
    // Three of four members are more than half; the two others are even at the second seat.
    for (name, votes) in [("Lê Thị Bình", all), ("Trần Thị Mai", all - 1), ("Phạm Văn Dũng", all - 1)]
    {
        let sum_left = 2 * all - all;
        let votes = if name == "Lê Thị Bình" { votes } else { votes.min(sum_left / 2) };
        secretary.does("nominee_put", congress.votes(name, votes));
    }
    let election = congress.election();
    assert_eq!(election["vacant"], 1);
    assert!(election["then"].as_str().unwrap().contains("QĐ 190-QĐ/TW"), "{election}");
    secretary.does("election_again", json!({ "id": id, "election": ballot }));
    let second = congress.view()["congress"]["elections"][1].clone();
    assert_eq!((&second["round"], &second["seats"]), (&json!(2), &json!(1)));
    let names: Vec<&str> =
        second["nominees"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
    assert!(!names.contains(&"Lê Thị Bình") && names.contains(&"Trần Thị Mai"), "{names:?}");
    assert!(second["nominees"].as_array().unwrap().iter().all(|one| one["votes"] == Value::Null));
}

#[test]
fn blank_ballots_are_one_for_each_voter_there_and_all_alike() {
    let congress = Congress::with_a_list();
    let (secretary, id) = (&congress.secretary, &congress.id);
    let withdrawn = congress.nominee("Phạm Văn Dũng");
    let input = json!({ "id": id, "election": congress.ballot, "nominee": withdrawn["id"],
                        "member": withdrawn["member"], "source": "own", "withdrew": true });
    secretary.does("nominee_put", input);
    let ballots = secretary.prints("ballot-election", &format!("{id}:{}", congress.ballot));
    let single: Vec<&str> = ballots.split("ĐẢNG BỘ").skip(1).collect();
    assert_eq!(single.len() as u64, congress.present(), "{ballots}");
    let paper = single[0].trim_end();
    assert!(single.iter().all(|one| one.trim_end() == paper), "{ballots}");
    assert!(paper.contains("1 Lê Thị Bình") && paper.contains("2 Trần Thị Mai"), "{paper}");
    assert!(!paper.contains("Phạm Văn Dũng"), "whoever withdrew is not on the ballot: {paper}");
}
