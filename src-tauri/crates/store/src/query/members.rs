//! The list of members.

use rusqlite::types::Value;
use rusqlite::{Row, named_params, params_from_iter};
use sochibo_domain::date::PartialDate;
use sochibo_domain::id::{MemberId, PersonId};
use sochibo_domain::record::Gender;
use sochibo_domain::status::{Activity, MembershipClass};

use super::columns::{parsed, parsed_option};
use super::search::{match_prefixes, match_words};
use crate::error::{OnDatabase, Result};
use crate::read::Reader;

/// A part of a long list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// How many rows match in all.
    pub total: u64,
    /// The rows asked for.
    pub rows: Vec<T>,
}

/// The order of a list of members.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum MemberOrder {
    /// The Vietnamese way: given name, then family and middle name.
    #[default]
    Name,
    /// Oldest admission first; unknown last.
    Admitted,
    /// In the order they were entered.
    Entered,
}

/// Which members to list. Empty lists and texts do not filter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MemberQuery {
    /// Beginnings of words of a name, number, place or post, in any order, with or without diacritics.
    pub text: String,
    /// Probationary or official.
    pub classes: Vec<MembershipClass>,
    /// How they take part, or how they left.
    pub activities: Vec<Activity>,
    /// Rows to skip.
    pub offset: u32,
    /// Rows to return at most.
    pub limit: u32,
    /// Order.
    pub order: MemberOrder,
}

/// A member in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberRow {
    /// The membership.
    pub id: MemberId,
    /// The human being.
    pub person: PersonId,
    /// Họ và tên khai sinh.
    pub full_name: String,
    /// Giới tính.
    pub gender: Gender,
    /// Ngày sinh.
    pub born: Option<PartialDate>,
    /// Số định danh cá nhân, unmasked: the layer above masks it.
    pub personal_id: String,
    /// Số thẻ đảng viên.
    pub card_no: String,
    /// Ngày quyết định kết nạp.
    pub decided_on: Option<PartialDate>,
    /// Ngày vào Đảng.
    pub admitted_on: Option<PartialDate>,
    /// Ngày chính thức.
    pub official_on: Option<PartialDate>,
    /// Chức vụ.
    pub post: String,
    /// Probationary or official.
    pub class: MembershipClass,
    /// How they take part.
    pub activity: Activity,
}

impl MemberRow {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: MemberId(row.get("id")?),
            person: PersonId(row.get("person")?),
            full_name: row.get("name")?,
            gender: parsed(row, "gender")?,
            born: parsed_option(row, "born")?,
            personal_id: row.get("personal_id")?,
            card_no: row.get("card_no")?,
            decided_on: parsed_option(row, "decided_on")?,
            admitted_on: parsed_option(row, "admitted_on")?,
            official_on: parsed_option(row, "official_on")?,
            post: row.get("post")?,
            class: parsed(row, "class")?,
            activity: parsed(row, "activity")?,
        })
    }
}

/// What an import matches members by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberKey {
    /// The membership.
    pub id: MemberId,
    /// The human being.
    pub person: PersonId,
    /// Số định danh cá nhân.
    pub personal_id: String,
    /// Số thẻ đảng viên.
    pub card_no: String,
    /// The name, folded.
    pub name_fold: String,
    /// Ngày sinh.
    pub born: Option<PartialDate>,
}

impl Reader<'_> {
    /// Members that match, in order, with their number.
    pub fn member_rows(&self, query: &MemberQuery) -> Result<Page<MemberRow>> {
        let (filter, values) = filter(query);
        let conn = self.conn();
        let order = match query.order {
            MemberOrder::Name => "person.name_key, person.record, member.record",
            MemberOrder::Admitted => "member.admitted_on IS NULL, member.admitted_on, member.record",
            MemberOrder::Entered => "member.record",
        };
        let list = format!(
            "{} WHERE {filter} ORDER BY {order} LIMIT {} OFFSET {}",
            include_str!("members.sql"),
            query.limit,
            query.offset
        );
        let count = format!("{} WHERE {filter}", include_str!("count_members.sql"));
        let read = || -> rusqlite::Result<Page<MemberRow>> {
            let rows = conn
                .prepare_cached(&list)?
                .query_map(params_from_iter(values.iter()), MemberRow::read)?
                .collect::<rusqlite::Result<Vec<_>>>()?;
            // A first page that is not full is all there is.
            if query.offset == 0 && rows.len() < query.limit as usize {
                return Ok(Page { total: rows.len() as u64, rows });
            }
            let total = conn
                .prepare_cached(&count)?
                .query_row(params_from_iter(values.iter()), |row| row.get::<_, i64>(0))?;
            Ok(Page { total: total.unsigned_abs(), rows })
        };
        read().during(conn, "list the members")
    }

    /// How many members stand how, each standing once.
    pub fn member_standings(&self) -> Result<Vec<(MembershipClass, Activity, u64)>> {
        let conn = self.conn();
        conn.prepare_cached(include_str!("member_standings.sql"))
            .and_then(|mut statement| {
                statement
                    .query_map([], |row| {
                        let members: i64 = row.get("members")?;
                        Ok((parsed(row, "class")?, parsed(row, "activity")?, members.unsigned_abs()))
                    })?
                    .collect()
            })
            .during(conn, "count the members")
    }

    /// The list row of one member.
    pub fn find_member_row(&self, id: MemberId) -> Result<Option<MemberRow>> {
        let conn = self.conn();
        conn.prepare_cached(&format!("{} WHERE member.id = :id", include_str!("members.sql")))
            .and_then(|mut statement| {
                statement.query_map(named_params! {":id": id.0}, MemberRow::read)?.next().transpose()
            })
            .during(conn, "look for a member")
    }

    /// The memberships of a person.
    pub fn members_of_person(&self, person: PersonId) -> Result<Vec<MemberRow>> {
        let conn = self.conn();
        conn.prepare_cached(&format!(
            "{} WHERE member.person = :id ORDER BY member.record",
            include_str!("members.sql")
        ))
        .and_then(|mut statement| {
            statement.query_map(named_params! {":id": person.0}, MemberRow::read)?.collect()
        })
        .during(conn, "list the memberships of a person")
    }

    /// What an import matches by, of every member, in the order they were entered.
    pub fn member_keys(&self) -> Result<Vec<MemberKey>> {
        let conn = self.conn();
        conn.prepare_cached(include_str!("member_keys.sql"))
            .and_then(|mut statement| {
                statement
                    .query_map([], |row| {
                        Ok(MemberKey {
                            id: MemberId(row.get("id")?),
                            person: PersonId(row.get("person")?),
                            personal_id: row.get("personal_id")?,
                            card_no: row.get("card_no")?,
                            name_fold: row.get("name_fold")?,
                            born: parsed_option(row, "born")?,
                        })
                    })?
                    .collect()
            })
            .during(conn, "list what members are matched by")
    }
}

/// The condition of a query and the values it binds.
fn filter(query: &MemberQuery) -> (String, Vec<Value>) {
    let mut terms = vec!["TRUE".to_owned()];
    let mut values = Vec::new();
    let mut one_of = |column: &str, words: Vec<&str>| {
        if !words.is_empty() {
            let places = vec!["?"; words.len()].join(", ");
            terms.push(format!("{column} IN ({places})"));
            values.extend(words.into_iter().map(|word| Value::Text(word.to_owned())));
        }
    };
    one_of("member.class", query.classes.iter().map(MembershipClass::as_str).collect());
    one_of("member.activity", query.activities.iter().map(Activity::as_str).collect());
    // Each word may stand with the person or with the membership.
    for word in match_words(&query.text) {
        terms.push(include_str!("member_has_word.sql").trim().to_owned());
        let pattern = Value::Text(match_prefixes(&[word]));
        values.extend([pattern.clone(), pattern]);
    }
    (terms.join(" AND "), values)
}
