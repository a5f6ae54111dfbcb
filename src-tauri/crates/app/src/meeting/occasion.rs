//! What only meetings of one kind have: the topic, the year-end ratings, the presidium, the end of a meeting on
//! discipline.

use sochibo_domain::record::{
    DisciplineEnding, DisciplineOutcome, Meeting, PresidiumSeat, Rating, RatingLevel, Review, Topic,
};
use sochibo_domain::text;

use super::edit::{convened, optional};
use super::{change, convened_name, find_member};
use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::show;
use crate::typed::{choice, date};
use crate::wire::{
    Created, DisciplineView, Empty, MeetingPartRef, PresidiumInput, RatingInput, RatingView, ReviewView,
    TopicView,
};

/// One edited value that only some meetings have; a meeting that does not have it refuses it.
pub(super) fn set(meeting: &mut Meeting, field: &str, value: &str) -> AppResult<()> {
    let unknown = || AppError::field(field, "field_unknown");
    match field.split_once('.').unwrap_or((field, "")) {
        ("purpose", "") => meeting.purpose = text::clean(value),
        ("topic", "finisher") => {
            let finisher = convened(meeting, value, field)?;
            let name = finisher.map(|member| convened_name(meeting, member, field)).transpose()?;
            let topic = meeting.topic.as_mut().ok_or_else(unknown)?;
            (topic.finisher, topic.finisher_name) = (finisher, name.unwrap_or_default());
        }
        ("topic", part) => set_topic(meeting.topic.as_mut().ok_or_else(unknown)?, field, part, value)?,
        ("review", part) => {
            let review = meeting.review.as_mut().ok_or_else(unknown)?;
            let count = optional(value, field, 10_000)?;
            match part {
                "quota" => review.quota = count,
                "issued" => review.issued = count,
                "returned" => review.returned = count,
                "invalid" => review.invalid = count,
                _ => return Err(unknown()),
            }
        }
        ("congress", part) => {
            let congress = meeting.congress.as_mut().ok_or_else(unknown)?;
            match part {
                "ordinal" => congress.ordinal = text::clean(value),
                "term" => congress.term = text::clean(value),
                _ => return Err(unknown()),
            }
        }
        ("discipline", part) => {
            let outcome = meeting.discipline.as_mut().ok_or_else(unknown)?;
            match part {
                "ending" => outcome.ending = choice(DisciplineEnding::ALL, value, field)?,
                "measure" => outcome.measure = text::clean(value),
                "body" => outcome.body = text::clean(value),
                _ => return Err(unknown()),
            }
        }
        _ => return Err(unknown()),
    }
    Ok(())
}

fn set_topic(topic: &mut Topic, field: &str, part: &str, value: &str) -> AppResult<()> {
    match part {
        "title" => topic.title = text::clean(value),
        "quality" => topic.quality = text::clean_lines(value),
        "adopted" => topic.adopted = text::clean_lines(value),
        "finish_by" => topic.finish_by = date(value, field)?,
        _ => return Err(AppError::field(field, "field_unknown")),
    }
    Ok(())
}

/// The ballot on a member, or on the collective. Nobody is rated twice.
pub(crate) fn rating_put(app: &App, input: RatingInput) -> AppResult<Done<Created>> {
    let proposed = choice(RatingLevel::ALL, &input.proposed, "proposed")?;
    let member = find_member(&input.member, "member")?;
    let id = if input.rating.is_empty() { app.new_id().to_string() } else { input.rating.clone() };
    change(app, "rating_put", &input.id, |meeting| {
        let name = member.map(|member| convened_name(meeting, member, "member")).transpose()?;
        let review = review(meeting)?;
        let rated = |other: &Rating| !other.struck && other.member == member;
        if review.ratings.iter().any(|(other, rating)| *other != id && rated(rating)) {
            return Err(AppError::field("member", "rated_already"));
        }
        let rating = Rating {
            member,
            name: name.unwrap_or_default(),
            excellent: input.excellent,
            good: input.good,
            fair: input.fair,
            failed: input.failed,
            proposed,
            struck: false,
        };
        review.ratings.insert(id.clone(), rating);
        Ok(Created { id })
    })
}

/// Strikes a rating.
pub(crate) fn rating_strike(app: &App, input: MeetingPartRef) -> AppResult<Done<Empty>> {
    change(app, "rating_strike", &input.id, |meeting| {
        review(meeting)?.ratings.get_mut(&input.item).ok_or(AppError::refused("rating_unknown"))?.struck =
            true;
        Ok(Empty {})
    })
}

/// Seats a member in the presidium of a congress, or takes that back.
pub(crate) fn presidium_set(app: &App, input: PresidiumInput) -> AppResult<Done<Empty>> {
    let member = find_member(&input.member, "member")?.ok_or(AppError::field("member", "required"))?;
    change(app, "presidium_set", &input.id, |meeting| {
        let name = convened_name(meeting, member, "member")?;
        let congress = meeting.congress.as_mut().ok_or(AppError::refused("meeting_other_kind"))?;
        let seat = PresidiumSeat { name, struck: !input.seated };
        congress.presidium.insert(member.to_string(), seat);
        Ok(Empty {})
    })
}

fn review(meeting: &mut Meeting) -> AppResult<&mut Review> {
    meeting.review.as_mut().ok_or(AppError::refused("meeting_other_kind"))
}

pub(super) fn topic_view(topic: &Topic) -> TopicView {
    TopicView {
        title: topic.title.clone(),
        quality: topic.quality.clone(),
        adopted: topic.adopted.clone(),
        finisher: topic.finisher.map(|member| member.to_string()).unwrap_or_default(),
        finish_by: show::date(topic.finish_by),
    }
}

pub(super) fn review_view(review: &Review) -> ReviewView {
    let rating = |(id, rating): (&String, &Rating)| RatingView {
        id: id.clone(),
        member: rating.member.map(|member| member.to_string()).unwrap_or_default(),
        name: rating.name.clone(),
        excellent: rating.excellent,
        good: rating.good,
        fair: rating.fair,
        failed: rating.failed,
        proposed: rating.proposed.to_string(),
    };
    ReviewView {
        quota: review.quota,
        issued: review.issued,
        returned: review.returned,
        invalid: review.invalid,
        ratings: review.standing().into_iter().map(rating).collect(),
    }
}

pub(super) fn discipline_view(outcome: &DisciplineOutcome) -> DisciplineView {
    DisciplineView {
        ending: outcome.ending.to_string(),
        measure: outcome.measure.clone(),
        body: outcome.body.clone(),
    }
}
