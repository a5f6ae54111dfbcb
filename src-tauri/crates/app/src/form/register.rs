//! The member list in the columns of 7-HSĐV (sổ danh sách đảng viên).

use serde_json::{Value, json};
use sochibo_domain::PartialDate;
use sochibo_domain::id::RecordId;
use sochibo_domain::record::{Gender, Member, Person, StatusEvent, StatusKind};
use sochibo_store::{MemberOrder, MemberQuery, MemberRow, Reader};

use super::{Filled, letterhead};
use crate::app::App;
use crate::error::AppResult;
use crate::member::counts;

/// Everybody the register knows, those who left included: the register keeps them.
pub(super) fn data(app: &App, reader: &Reader<'_>, _: &str, _: &str) -> AppResult<Filled> {
    let cell = app.cell(reader)?;
    let today = app.today().to_string();
    let everybody = MemberQuery { limit: u32::MAX, order: MemberOrder::Admitted, ..MemberQuery::default() };
    let rows = reader.member_rows(&everybody)?.rows;
    let ids = |id: fn(&MemberRow) -> RecordId| rows.iter().map(id).collect::<Vec<_>>();
    let people: Vec<Person> = reader.get_many(&ids(|row| row.person.into()))?;
    let members: Vec<Member> = reader.get_many(&ids(|row| row.id.into()))?;
    let members: Vec<Value> = (1_u32..)
        .zip(people.iter().zip(&members))
        .map(|(no, (person, member))| entry(no, person, member))
        .collect();
    let counts = counts(reader)?;
    let count = |filter: &str| counts.get(filter).copied().unwrap_or_default();
    let data = json!({
        "cell": letterhead::cell(&cell),
        "document": { "as_of": today },
        "counts": {
            "total": count("official") + count("probationary"),
            "official": count("official"),
            "probationary": count("probationary"),
        },
        "members": members,
    });
    Ok(Filled { data, about: today.clone(), date: Some(today) })
}

fn entry(no: u32, person: &Person, member: &Member) -> Value {
    let other = &person.other_name;
    let shown = if other.is_empty() { &person.full_name } else { other };
    let mut entry = json!({
        "no": no,
        "full_name": shown,
        "birth_name": if other.is_empty() { "" } else { person.full_name.as_str() },
        "sex": match person.gender {
            Gender::Male => "Nam",
            Gender::Female => "Nữ",
            Gender::Unset | Gender::Unknown(_) => "",
        },
        "ethnicity": person.ethnicity,
        "religion": person.religion.printed().unwrap_or_default(),
        "hometown": person.hometown.printed(),
        "education": person.schooling,
        "theory": person.theory,
        "qualification": person.qualification,
        "languages": person.languages,
        "job_before": member.former_occupation,
        "job_now": person.occupation,
        "admitted_on": stored(member.admitted_on),
        "official_on": stored(member.official_on),
        "card_no": member.card_no,
        "file_no": member.profile_no,
        "badge": member.badge_no,
        "service": member.service,
        "note": member.note,
    });
    for event in member.events.values().filter(|event| !event.struck) {
        let on = event.date.map(|date| date.to_string()).unwrap_or_default();
        if let (Some((key, value)), Some(entry)) = (leaving(event, &on), entry.as_object_mut()) {
            entry.insert(key.to_owned(), value);
        }
    }
    entry
}

/// The column an event of coming or going belongs to.
fn leaving(event: &StatusEvent, on: &str) -> Option<(&'static str, Value)> {
    let exit = |form: &str| Some(("exited", json!({ "on": on, "form": form })));
    match event.kind {
        StatusKind::TransferredOut => Some(("left", json!({ "on": on, "to": event.reason }))),
        StatusKind::TransferredIn => Some(("arrived", json!({ "on": on, "from": event.reason }))),
        StatusKind::Deceased => Some(("died", json!({ "on": on, "reason": event.reason }))),
        StatusKind::Resigned => exit("xin ra khỏi Đảng"),
        StatusKind::Removed => exit("xóa tên"),
        StatusKind::Expelled => exit("khai trừ"),
        StatusKind::Left => exit(&event.reason),
        StatusKind::Exempt
        | StatusKind::TempAway
        | StatusKind::TempHere
        | StatusKind::Suspended
        | StatusKind::Prosecuted
        | StatusKind::Interrupted
        | StatusKind::Reprimanded
        | StatusKind::Warned
        | StatusKind::Active
        | StatusKind::Unknown(_) => None,
    }
}

fn stored(date: Option<PartialDate>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}
