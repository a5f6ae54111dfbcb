//! The single values of a file, as they are typed and shown.

use std::collections::BTreeMap;

use sochibo_domain::Answer;
use sochibo_domain::id::MeetingId;
use sochibo_domain::record::{
    Case, CaseOutcome, CaseVote, Opinion, Probation, Route, SourceGroup, YouthStanding,
};
use sochibo_domain::text::{clean, clean_lines};

use super::item::{flag, member, yes};
use crate::error::{AppError, AppResult};
use crate::show;
use crate::typed::{choice, date};

/// Sets the value `field` names, a dot or a slash between its parts.
pub(super) fn set(case: &mut Case, field: &str, typed: &str) -> AppResult<()> {
    let dotted = field.replace('/', ".");
    match dotted.split_once('.') {
        None => own(case, field, typed),
        Some(("organisations", part)) => opinion(&mut case.organisations, part, field, typed),
        Some(("residence", part)) => opinion(&mut case.residence, part, field, typed),
        Some(("source", part)) => source(case, part, field, typed),
        Some(("application", part)) => application(case, part, field, typed),
        Some(("probation", part)) => probation(&mut case.probation, part, field, typed),
        Some(("end", part)) => end(case, part, field, typed),
        Some(("tracks", track)) => {
            match Answer::from_typed(&clean_lines(typed)) {
                Answer::Blank => case.tracks.remove(track),
                answer => case.tracks.insert(track.to_owned(), answer),
            };
            Ok(())
        }
        Some(_) => Err(unknown(field)),
    }
}

fn unknown(field: &str) -> AppError {
    AppError::field(field, "field_unknown")
}

fn own(case: &mut Case, field: &str, typed: &str) -> AppResult<()> {
    match field {
        "position" => case.position = clean(typed),
        "workplace" => case.workplace = clean(typed),
        "helper" => case.helper = member(field, typed)?,
        "helper_since" => case.helper_since = date(typed, field)?,
        "opinion_summary" => case.opinion_summary = clean_lines(typed),
        "opinions_on" => case.opinions_on = date(typed, field)?,
        "about_cv" => case.about_cv = clean_lines(typed),
        "strengths" => case.strengths = clean_lines(typed),
        "weaknesses" => case.weaknesses = clean_lines(typed),
        "vote" => case.vote = vote(field, typed)?,
        "resolution_no" => case.resolution_no = clean(typed),
        "resolution_on" => case.resolution_on = date(typed, field)?,
        "note" => case.note = clean_lines(typed),
        other => return Err(unknown(other)),
    }
    Ok(())
}

fn source(case: &mut Case, part: &str, field: &str, typed: &str) -> AppResult<()> {
    let source = &mut case.source;
    match part {
        "group" => source.group = choice(SourceGroup::ALL, typed, field)?,
        "route" => source.route = choice(Route::ALL, typed, field)?,
        "other_body" => source.other_body = clean(typed),
        "lives_in_area" => source.lives_in_area = flag(field, typed)?,
        "youth" => source.youth = choice(YouthStanding::ALL, typed, field)?,
        "joined_union_on" => source.joined_union_on = date(typed, field)?,
        "owns_business" => source.owns_business = flag(field, typed)?,
        "occupation_group" => source.occupation_group = clean(typed),
        "schooling_exception" => source.schooling_exception = clean_lines(typed),
        _ => return Err(unknown(field)),
    }
    Ok(())
}

fn application(case: &mut Case, part: &str, field: &str, typed: &str) -> AppResult<()> {
    let application = &mut case.application;
    match part {
        "motives" => application.motives = clean_lines(typed),
        "promise" => application.promise = clean_lines(typed),
        "written_on" => application.written_on = date(typed, field)?,
        "sympathiser_on" => application.sympathiser_on = date(typed, field)?,
        _ => return Err(unknown(field)),
    }
    Ok(())
}

fn probation(probation: &mut Probation, part: &str, field: &str, typed: &str) -> AppResult<()> {
    match part.split_once('.') {
        Some(("organisations", part)) => return opinion(&mut probation.organisations, part, field, typed),
        Some(("residence", part)) => return opinion(&mut probation.residence, part, field, typed),
        _ => {}
    }
    match part {
        "self_strengths" => probation.self_strengths = clean_lines(typed),
        "self_weaknesses" => probation.self_weaknesses = clean_lines(typed),
        "self_remedy" => probation.self_remedy = clean_lines(typed),
        "self_review_on" => probation.self_review_on = date(typed, field)?,
        "opinion_summary" => probation.opinion_summary = clean_lines(typed),
        "opinions_on" => probation.opinions_on = date(typed, field)?,
        "strengths" => probation.strengths = clean_lines(typed),
        "weaknesses" => probation.weaknesses = clean_lines(typed),
        "vote" => probation.vote = vote(field, typed)?,
        "resolution_no" => probation.resolution_no = clean(typed),
        "resolution_on" => probation.resolution_on = date(typed, field)?,
        _ => return Err(unknown(field)),
    }
    Ok(())
}

fn end(case: &mut Case, part: &str, field: &str, typed: &str) -> AppResult<()> {
    match part {
        "outcome" => case.end.outcome = choice(CaseOutcome::ALL, typed, field)?,
        "on" => case.end.on = date(typed, field)?,
        "reason" => case.end.reason = clean_lines(typed),
        _ => return Err(unknown(field)),
    }
    Ok(())
}

fn opinion(opinion: &mut Opinion, part: &str, field: &str, typed: &str) -> AppResult<()> {
    match part {
        "body" => opinion.body = clean_lines(typed),
        "total" => opinion.total = count(field, typed)?,
        "asked" => opinion.asked = count(field, typed)?,
        "agree" => opinion.agree = count(field, typed)?,
        "disagree" => opinion.disagree = count(field, typed)?,
        "reason" => opinion.reason = clean_lines(typed),
        _ => return Err(unknown(field)),
    }
    Ok(())
}

fn count(field: &str, typed: &str) -> AppResult<Option<u32>> {
    match typed.trim() {
        "" => Ok(None),
        typed => {
            let number = typed.parse().ok().filter(|number| *number <= 10_000);
            number.map(Some).ok_or(AppError::field(field, "number_range"))
        }
    }
}

/// `<meeting id>/<vote id>`, or nothing.
fn vote(field: &str, typed: &str) -> AppResult<CaseVote> {
    if typed.is_empty() {
        return Ok(CaseVote::default());
    }
    let unknown = || AppError::field(field, "vote_unknown");
    let (meeting, vote) = typed.split_once('/').ok_or_else(unknown)?;
    Ok(CaseVote {
        meeting: Some(meeting.parse::<MeetingId>().map_err(|_| unknown())?),
        vote: Some(vote.parse().map_err(|_| unknown())?),
    })
}

/// Every value of the file under the key [`set`] takes.
pub(super) fn values(case: &Case) -> BTreeMap<String, String> {
    let (source, application, probation) = (&case.source, &case.application, &case.probation);
    let own = [
        ("position", case.position.clone()),
        ("workplace", case.workplace.clone()),
        ("helper", case.helper.map(|helper| helper.to_string()).unwrap_or_default()),
        ("helper_since", show::date(case.helper_since)),
        ("opinion_summary", case.opinion_summary.clone()),
        ("opinions_on", show::date(case.opinions_on)),
        ("about_cv", case.about_cv.clone()),
        ("strengths", case.strengths.clone()),
        ("weaknesses", case.weaknesses.clone()),
        ("vote", vote_key(&case.vote)),
        ("resolution_no", case.resolution_no.clone()),
        ("resolution_on", show::date(case.resolution_on)),
        ("note", case.note.clone()),
        ("source/group", source.group.to_string()),
        ("source/route", source.route.to_string()),
        ("source/other_body", source.other_body.clone()),
        ("source/lives_in_area", yes(source.lives_in_area)),
        ("source/youth", source.youth.to_string()),
        ("source/joined_union_on", show::date(source.joined_union_on)),
        ("source/owns_business", yes(source.owns_business)),
        ("source/occupation_group", source.occupation_group.clone()),
        ("source/schooling_exception", source.schooling_exception.clone()),
        ("application/motives", application.motives.clone()),
        ("application/promise", application.promise.clone()),
        ("application/written_on", show::date(application.written_on)),
        ("application/sympathiser_on", show::date(application.sympathiser_on)),
        ("probation/self_strengths", probation.self_strengths.clone()),
        ("probation/self_weaknesses", probation.self_weaknesses.clone()),
        ("probation/self_remedy", probation.self_remedy.clone()),
        ("probation/self_review_on", show::date(probation.self_review_on)),
        ("probation/opinion_summary", probation.opinion_summary.clone()),
        ("probation/opinions_on", show::date(probation.opinions_on)),
        ("probation/strengths", probation.strengths.clone()),
        ("probation/weaknesses", probation.weaknesses.clone()),
        ("probation/vote", vote_key(&probation.vote)),
        ("probation/resolution_no", probation.resolution_no.clone()),
        ("probation/resolution_on", show::date(probation.resolution_on)),
        ("end/outcome", case.end.outcome.to_string()),
        ("end/on", show::date(case.end.on)),
        ("end/reason", case.end.reason.clone()),
    ];
    let mut values: BTreeMap<String, String> =
        own.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    for (side, opinion) in [
        ("organisations.", &case.organisations),
        ("residence.", &case.residence),
        ("probation/organisations/", &probation.organisations),
        ("probation/residence/", &probation.residence),
    ] {
        values.extend(opinion_values(side, opinion));
    }
    let tracks = case.tracks.iter();
    values.extend(
        tracks.map(|(track, answer)| {
            (format!("tracks/{track}"), answer.printed().unwrap_or_default().to_owned())
        }),
    );
    values
}

fn vote_key(vote: &CaseVote) -> String {
    let both = vote.meeting.zip(vote.vote);
    both.map(|(meeting, vote)| format!("{meeting}/{vote}")).unwrap_or_default()
}

fn opinion_values(side: &str, opinion: &Opinion) -> Vec<(String, String)> {
    let count = |count: Option<u32>| count.map(|count| count.to_string()).unwrap_or_default();
    [
        ("body", opinion.body.clone()),
        ("total", count(opinion.total)),
        ("asked", count(opinion.asked)),
        ("agree", count(opinion.agree)),
        ("disagree", count(opinion.disagree)),
        ("reason", opinion.reason.clone()),
    ]
    .into_iter()
    .map(|(part, value)| (format!("{side}{part}"), value))
    .collect()
}
