//! Who is convened: the members of the cell, or those on its committee.

use sochibo_domain::record::{Cell, Convened, Meeting, Member, Person};
use sochibo_domain::rules::RulesAt;
use sochibo_domain::status::MembershipClass;
use sochibo_domain::text::fold;
use sochibo_store::{MemberOrder, MemberQuery, Reader};

use crate::error::{AppError, AppResult};
use crate::member::activities_here;

/// Writes the convened list as the cell stood on the day of `rules`, and proposes the secretary as chair. A committee
/// without members is refused: their posts are not recorded.
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
    let committee = rules.convenes_committee(&meeting.kind)?;
    for row in reader.member_rows(&everybody)?.rows {
        let member: Member = reader.get(row.id)?;
        let person: Person = reader.get(row.person)?;
        let standing = member.standing_on(rules.date());
        if !standing.activity.is_here() {
            continue;
        }
        let is_secretary = fold(&person.full_name) == secretary;
        if committee && !is_secretary && !rules.sits_on_committee(&member.post)? {
            continue;
        }
        if meeting.chair.is_none() && is_secretary {
            meeting.chair = Some(member.id);
        }
        let convened = Convened {
            name: person.full_name,
            post: member.post,
            official: standing.class == MembershipClass::Official,
            activity: standing.activity.to_string(),
            person: Some(person.merged_into.unwrap_or(person.id)),
        };
        meeting.convened.insert(member.id.to_string(), convened);
    }
    // Secretary and deputy confer: one alone is no meeting.
    if committee && meeting.convened.len() < 2 {
        let hint = Some("/members".to_owned());
        return Err(AppError::Refused { code: "committee_nobody", params: [].into(), hint });
    }
    Ok(())
}
