//! The list of members.

use rusqlite::{Row, named_params};
use sochibo_domain::date::PartialDate;
use sochibo_domain::id::{MemberId, PersonId};
use sochibo_domain::record::Gender;
use sochibo_domain::status::{Activity, MembershipClass};

use super::columns::{parsed, parsed_option};
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

/// How many members stand in one way.
pub type MemberStanding = (MembershipClass, Activity, u64);

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
        let conn = self.conn();
        let matched = self.with_members(|members| members.find(conn, query))?;
        let read = || -> rusqlite::Result<Vec<MemberRow>> {
            let mut statement =
                conn.prepare_cached(concat!(include_str!("members.sql"), " WHERE member.record = :record"))?;
            let row_of = |record| statement.query_row(named_params! {":record": record}, MemberRow::read);
            matched.page.into_iter().map(row_of).collect()
        };
        Ok(Page { total: matched.total as u64, rows: read().during(conn, "list the members")? })
    }

    /// How many members stand how, each standing once.
    pub fn member_standings(&self) -> Result<Vec<MemberStanding>> {
        self.with_members(|members| Ok(members.standings().to_vec()))
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
