//! Who is convened: the members of the cell, those on its committee, or those of one tổ đảng.

use sochibo_domain::programme::Body;
use sochibo_domain::record::{Cell, Convened, Meeting, Member, Person};
use sochibo_domain::rules::RulesAt;
use sochibo_domain::status::MembershipClass;
use sochibo_domain::text::fold;
use sochibo_store::{MemberOrder, MemberQuery, Reader};

use crate::cell::SECRETARY;
use crate::error::{AppError, AppResult};
use crate::member::activities_here;

/// Writes the convened list as the cell stood on the day of `rules`, and proposes the secretary as chair. A committee
/// or a group without members is refused: their posts or groups are not recorded.
pub(super) fn convene(
    reader: &Reader<'_>,
    meeting: &mut Meeting,
    cell: &Cell,
    rules: &RulesAt<'_>,
) -> AppResult<()> {
    let everybody = MemberQuery {
        activities: activities_here(),
        limit: u32::MAX,
        order: MemberOrder::Name,
        ..MemberQuery::default()
    };
    let secretary = fold(&cell.secretary_name);
    let body = rules.convenes(&meeting.kind)?;
    let group = fold(&meeting.group);
    for row in reader.member_rows(&everybody)?.rows {
        let member: Member = reader.get(row.id)?;
        let person: Person = reader.get(row.person)?;
        let standing = member.standing_on(rules.date());
        if !standing.activity.is_here() {
            continue;
        }
        let is_secretary = fold(&person.full_name) == secretary;
        let belongs = match body {
            Body::Cell => true,
            Body::Committee => is_secretary || rules.sits_on_committee(&member.post)?,
            Body::Group => fold(&member.party_group) == group,
        };
        if !belongs {
            continue;
        }
        if meeting.chair.is_none() && is_secretary {
            meeting.chair = Some(member.id);
        }
        let convened = Convened {
            name: person.full_name,
            // The cell knows its secretary even where the list of members names no posts.
            post: if is_secretary && member.post.is_empty() { SECRETARY.to_owned() } else { member.post },
            official: standing.class == MembershipClass::Official,
            activity: standing.activity.to_string(),
            person: Some(person.merged_into.unwrap_or(person.id)),
        };
        meeting.convened.insert(member.id.to_string(), convened);
    }
    // Secretary and deputy confer: one alone is no meeting.
    let nobody = match body {
        Body::Committee if meeting.convened.len() < 2 => "committee_nobody",
        Body::Group if meeting.convened.is_empty() => "group_nobody",
        _ => return Ok(()),
    };
    let params = [("group".to_owned(), meeting.group.clone())].into();
    Err(AppError::Refused { code: nobody, params, hint: Some("/members".to_owned()) })
}
