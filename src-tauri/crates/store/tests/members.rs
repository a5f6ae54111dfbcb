//! The list of members answers as one plain statement would, whatever was written since it was last asked.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

mod support;

use std::collections::BTreeMap;
use std::path::PathBuf;

use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use sochibo_domain::record::{Member, Person, StatusEvent, StatusKind};
use sochibo_domain::status::{Activity, MembershipClass};
use sochibo_domain::text::fold;
use sochibo_store::{MemberOrder, MemberQuery, OpId, Vault, VaultId};
use support::{Fixture, env_of, member, op, person};
use uuid::Uuid;

const NAMES: [&str; 6] =
    ["Nguyễn Đình Đức", "Trần Thị Bích Ngọc", "Lê Minh An", "Lê Minh Ân", "Hồ An", "Phạm Đức Minh"];
const POSTS: [&str; 4] = ["", "Bí thư", "Phó bí thư, tổ 12", "Đức"];
const TEXTS: [&str; 12] = [
    "",
    "n",
    "minh",
    "an le",
    "duc",
    "đức minh",
    "0010650000",
    "000065",
    "bi thu",
    "pho 12",
    "an an",
    "xyz \"*",
];

/// A vault without encryption, so that this test can ask its file.
struct Book {
    vault: Vault,
    file: PathBuf,
    _folder: tempfile::TempDir,
}

impl Book {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("vault");
        let vault = Vault::create_plain(&dir, &VaultId(Uuid::from_u128(7)), &env_of(1)).unwrap();
        Self { vault, file: dir.join("vault.db"), _folder: folder }
    }

    /// The number and the page of `query` from one plain statement.
    fn plainly(&self, query: &MemberQuery) -> (u64, Vec<(Uuid, String, String, String)>) {
        let mut filter = "TRUE".to_owned();
        let mut values = Vec::new();
        let mut one_of = |column: &str, words: Vec<&str>| {
            if !words.is_empty() {
                filter += &format!(" AND {column} IN ({})", vec!["?"; words.len()].join(", "));
                values.extend(words.into_iter().map(|word| Value::Text(word.to_owned())));
            }
        };
        one_of("member.class", query.classes.iter().map(MembershipClass::as_str).collect());
        one_of("member.activity", query.activities.iter().map(Activity::as_str).collect());
        let text = fold(&query.text);
        for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
            let found = "IN (SELECT rowid FROM search WHERE search MATCH ?)";
            filter += &format!(" AND (person.record {found} OR member.record {found})");
            values.extend([Value::Text(format!("\"{word}\"*")), Value::Text(format!("\"{word}\"*"))]);
        }
        let from = format!(
            "FROM member_index AS member JOIN person_index AS person ON person.id = member.person WHERE {filter}"
        );
        let order = match query.order {
            MemberOrder::Name => "person.name_key, person.record, member.record",
            MemberOrder::Admitted => "member.admitted_on IS NULL, member.admitted_on, member.record",
            MemberOrder::Entered => "member.record",
        };
        let list = format!(
            "SELECT member.id, person.name, member.post, member.activity {from} ORDER BY {order} LIMIT {} OFFSET {}",
            query.limit, query.offset
        );
        let conn = Connection::open(&self.file).unwrap();
        let total: i64 = conn
            .query_row(&format!("SELECT count(*) {from}"), params_from_iter(&values), |row| row.get(0))
            .unwrap();
        let mut statement = conn.prepare(&list).unwrap();
        let rows = statement
            .query_map(params_from_iter(&values), |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            })
            .unwrap();
        (total.unsigned_abs(), rows.collect::<Result<_, _>>().unwrap())
    }

    fn asked(&self, query: &MemberQuery) -> (u64, Vec<(Uuid, String, String, String)>) {
        let page = self.vault.read().unwrap().member_rows(query).unwrap();
        let shown =
            page.rows.into_iter().map(|row| (row.id.0, row.full_name, row.post, row.activity.to_string()));
        (page.total, shown.collect())
    }
}

/// What happens between two looks at the list.
#[derive(Debug, Clone)]
enum Step {
    Enter { name: usize, admitted: u32 },
    Return { of: Index },
    Rename { of: Index, name: usize },
    Post { of: Index, post: usize },
    Admit { of: Index, year: Option<u32> },
    Leave { of: Index },
    Undo { of: Index },
    Reindex,
    Receive { name: usize },
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        4 => (0..NAMES.len(), 1960..2020_u32).prop_map(|(name, admitted)| Step::Enter { name, admitted }),
        1 => any::<Index>().prop_map(|of| Step::Return { of }),
        2 => (any::<Index>(), 0..NAMES.len()).prop_map(|(of, name)| Step::Rename { of, name }),
        2 => (any::<Index>(), 0..POSTS.len()).prop_map(|(of, post)| Step::Post { of, post }),
        2 => (any::<Index>(), prop::option::of(1960..2020_u32)).prop_map(|(of, year)| Step::Admit { of, year }),
        1 => any::<Index>().prop_map(|of| Step::Leave { of }),
        2 => any::<Index>().prop_map(|of| Step::Undo { of }),
        1 => Just(Step::Reindex),
        1 => (0..NAMES.len()).prop_map(|name| Step::Receive { name }),
    ];
    prop::collection::vec(step, 4..16)
}

fn queries() -> impl Strategy<Value = Vec<MemberQuery>> {
    let order = select(vec![MemberOrder::Name, MemberOrder::Admitted, MemberOrder::Entered]);
    let query = (
        select(TEXTS.to_vec()),
        subsequence(MembershipClass::ALL.to_vec(), 0..=2),
        subsequence(vec![Activity::Active, Activity::Transferred, Activity::Exempt], 0..=2),
        (0..6_u32, select(vec![0, 1, 3, u32::MAX])),
        order,
    );
    let query = query.prop_map(|(text, classes, activities, (offset, limit), order)| MemberQuery {
        text: text.to_owned(),
        classes,
        activities,
        offset,
        limit,
        order,
    });
    prop::collection::vec(query, 1..20)
}

/// Members entered so far and the operations that can be taken back.
#[derive(Default)]
struct Entered {
    members: Vec<Member>,
    operations: Vec<OpId>,
}

fn take(book: &Book, entered: &mut Entered, step: Step) {
    let vault = &book.vault;
    let number = entered.members.len() as u64 + 1;
    let edit = |of: Index, edit: &dyn Fn(&mut Member)| {
        let id = entered.members.get(of.index(entered.members.len().max(1)))?.id;
        // One whose entry was taken back is not edited.
        vault.perform(op("member_edit"), |tx| tx.update(id, edit)).ok()?.op
    };
    let year = |year: u32| Some(format!("03/02/{year}").parse().unwrap());
    let done = match step {
        Step::Enter { name, admitted } => {
            let person = person(number, NAMES[name]);
            let member = Member { admitted_on: year(admitted), ..member(number, &person) };
            let done = vault
                .perform(op("member_create"), |tx| {
                    tx.create(&person)?;
                    tx.create(&member)
                })
                .unwrap();
            entered.members.push(member);
            done.op
        }
        Step::Return { of } => {
            let Some(before) = entered.members.get(of.index(entered.members.len().max(1))) else { return };
            let member = Member {
                id: Uuid::from_u64_pair(200, number).into(),
                official_on: None,
                card_no: String::new(),
                ..before.clone()
            };
            let done = vault.perform(op("member_create"), |tx| tx.create(&member)).unwrap();
            entered.members.push(member);
            done.op
        }
        Step::Rename { of, name } => {
            let Some(of) = entered.members.get(of.index(entered.members.len().max(1))) else { return };
            let rename = |person: &mut Person| person.full_name = NAMES[name].to_owned();
            vault.perform(op("person_edit"), |tx| tx.update(of.person, rename)).ok().and_then(|done| done.op)
        }
        Step::Post { of, post } => edit(of, &|member| member.post = POSTS[post].to_owned()),
        Step::Admit { of, year: to } => edit(of, &|member| member.admitted_on = to.and_then(year)),
        Step::Leave { of } => edit(of, &|member| {
            let left = StatusEvent { kind: StatusKind::TransferredOut, ..StatusEvent::default() };
            member.events.insert("1".to_owned(), left);
        }),
        Step::Undo { of } => {
            let Some(undone) = entered.operations.get(of.index(entered.operations.len().max(1))) else {
                return;
            };
            // Refused when the record was edited since.
            vault.undo(*undone, op("undo")).ok().and_then(|done| done.op)
        }
        Step::Reindex => {
            vault.reindex().unwrap();
            None
        }
        Step::Receive { name } => {
            let other = Fixture::of_device(2);
            let person = person(number, NAMES[name]);
            let member = member(number, &person);
            other
                .vault()
                .perform(op("member_create"), |tx| {
                    tx.create(&member)?;
                    tx.create(&person)
                })
                .unwrap();
            let changes = other.vault().export_changes(&BTreeMap::new()).unwrap();
            vault.merge(&changes).unwrap();
            entered.members.push(member);
            None
        }
    };
    entered.operations.extend(done);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_kept_order_answers_as_one_statement_does(steps in steps(), queries in queries()) {
        let book = Book::new();
        let mut entered = Entered::default();
        for step in steps {
            take(&book, &mut entered, step);
            for query in &queries {
                prop_assert_eq!(book.asked(query), book.plainly(query), "{:?}", query);
            }
        }
    }
}

#[test]
fn each_reader_lists_the_members_of_its_own_moment() {
    let book = Book::new();
    let enter = |number: u64| {
        let person = person(number, NAMES[2]);
        book.vault
            .perform(op("member_create"), |tx| {
                tx.create(&person)?;
                tx.create(&member(number, &person))
            })
            .unwrap();
    };
    let query = MemberQuery { text: "minh".into(), limit: 9, ..MemberQuery::default() };
    enter(1);
    assert_eq!(book.asked(&query).0, 1);
    let early = book.vault.read().unwrap();
    assert_eq!(early.member_rows(&query).unwrap().total, 1);
    enter(2);
    let late = book.vault.read().unwrap();
    assert_eq!(early.member_rows(&query).unwrap().total, 1, "nothing moves under a reader");
    assert_eq!(late.member_rows(&query).unwrap().total, 2, "another connection sees what was committed");
    drop((early, late));
    enter(3);
    let again = [book.vault.read().unwrap(), book.vault.read().unwrap()];
    assert!(again.iter().all(|reader| reader.member_rows(&query).unwrap().total == 3));
    let figures = again[0].member_standings().unwrap();
    assert_eq!(figures, [(MembershipClass::Official, Activity::Active, 3)]);
}
