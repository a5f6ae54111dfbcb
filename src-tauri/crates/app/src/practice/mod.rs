//! The practice cell: invented people, a meeting held last month, a candidate, a plan for the months to come.
//!
//! It is made by the same use cases a person goes through, from data in `assets/practice/`.

mod candidates;
mod papers;
mod plan;
mod story;

use sochibo_domain::CivilDate;
use sochibo_domain::record::{Cell, CellKind, SuperiorAgreement, SuperiorKind};
use sochibo_domain::text::fold;
use sochibo_sheets::Workbook;

use self::story::{Story, StoryItem, StoryMeeting};
use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::wire::{
    AgendaPlaceInput, AttachmentAddInput, AttendanceInput, ById, CaseEditInput, DuesInput, GuestInput,
    ItemEditInput, MeetingCreateInput, MeetingEditInput, MeetingView, MemberEventInput, StatementInput,
    TaskInput, VoteInput,
};
use crate::{case, cv, form, import, meeting, member, task};

/// The practice cell guards nothing: anybody may open it.
pub(crate) const PASSPHRASE: &str = "chi bo thuc hanh";

const MEMBERS: &str = include_str!("../../../../../assets/practice/members.csv");

/// The cell itself.
pub(crate) fn cell(app: &App) -> AppResult<Cell> {
    let story = Story::builtin()?.cell;
    Ok(Cell {
        id: app.new_id().into(),
        name: story.name,
        superior: story.superior,
        superior_line: "ĐẢNG BỘ".to_owned(),
        superior_kind: SuperiorKind::Commune,
        kind: CellKind::Residential,
        place: story.place,
        meeting_place: story.meeting_place,
        has_committee: true,
        secretary_name: story.secretary,
        agreement: SuperiorAgreement {
            note: "chi bộ thực hành".to_owned(), ..SuperiorAgreement::default()
        },
        overlay: story.overlay,
        regular_day: story.regular_day.parse().ok(),
        regular_time: story.regular_time.parse().ok(),
        practice: true,
        ..Cell::default()
    })
}

/// Fills the open practice book.
pub(crate) fn fill(app: &App) -> AppResult<()> {
    let story = Story::builtin()?;
    import_members(app)?;
    let members = Names::load(app)?;
    let today = app.today();
    member::event_add(
        app,
        MemberEventInput {
            id: members.id(&story.away.member)?,
            kind: "temp_away".to_owned(),
            date: today.plus_months(-4).shown(),
            instrument: story.away.instrument.clone(),
            reason: story.away.reason.clone(),
        },
    )?;
    let candidate = candidates::open(app, &story.candidate, &members)?;
    let this_month = first_friday(today);
    let held = if this_month < today { this_month } else { first_friday(today.plus_months(-1)) };
    let (meeting, vote) = hold(app, &story, &members, held, &candidate)?;
    for (field, value) in [
        ("opinions_on", held.plus_days(-7).shown()),
        ("vote", format!("{meeting}/{vote}")),
        ("resolution_no", "6".to_owned()),
        ("resolution_on", held.plus_days(1).shown()),
    ] {
        edit_case(app, &candidate, field, value)?;
    }
    candidates::fill(app, &story.candidate, &members, &candidate, held)?;
    cv::fill(app, &candidate, &Story::cv()?)?;
    candidates::verify(app, &story.candidate, &candidate, held)?;
    let follower = candidates::open(app, &story.follower, &members)?;
    candidates::fill(app, &story.follower, &members, &follower, held)?;
    candidates::targets(app, &story)?;
    papers::write(app, &story, &members, held, &meeting)?;
    let next = first_friday(today.plus_months(1));
    meeting::create(app, meeting_on(next, "live"))?;
    plan::post(app, &story.plan, &meeting, held)?;
    plan::ahead(app, &story.plan)
}

fn import_members(app: &App) -> AppResult<()> {
    let workbook = Workbook::open(MEMBERS.as_bytes().to_vec(), "members.csv")?;
    let guess = workbook.guess();
    let import = import::Import { name: "members.csv".to_owned(), workbook: workbook.into(), guess };
    let plan = import::plan(app, &import)?;
    import::apply_plan(app, plan)?;
    Ok(())
}

fn edit_case(app: &App, id: &str, field: &str, value: String) -> AppResult<()> {
    case::edit(app, CaseEditInput { id: id.to_owned(), field: field.to_owned(), value })?;
    Ok(())
}

fn meeting_on(day: CivilDate, mode: &str) -> MeetingCreateInput {
    MeetingCreateInput {
        month: u32::from(day.month().unsigned_abs()),
        year: u32::from(day.year().unsigned_abs()),
        date: day.shown(),
        time: "19:30".to_owned(),
        place: String::new(),
        mode: mode.to_owned(),
        ..MeetingCreateInput::default()
    }
}

/// A whole meeting with its vote on the candidate; returns the ids of both.
fn hold(
    app: &App,
    story: &Story,
    members: &Names,
    day: CivilDate,
    candidate: &str,
) -> AppResult<(String, String)> {
    let told = &story.meeting;
    let id = meeting::create(app, meeting_on(day, "afterwards"))?.value.id;
    attend(app, told, members, &id)?;
    let clerk = members.id(&told.clerk)?;
    for (field, value) in [
        ("clerk", clerk),
        ("started_at", "19:32".to_owned()),
        ("summary", told.summary.clone()),
        ("score", told.score.clone()),
        ("read_back", "true".to_owned()),
        ("resolution_no", told.resolution_no.clone()),
        ("ended_at", "21:10".to_owned()),
    ] {
        meeting::edit(app, MeetingEditInput { id: id.clone(), field: field.to_owned(), value })?;
    }
    pay_dues(app, told, &id)?;
    attach(app, told, &id)?;
    let view = view(app, &id)?;
    approve_programme(app, &view)?;
    let mut last = String::new();
    for role in ["news", "review", "plan"] {
        let item = view.agenda.iter().find(|item| item.role == role).map(|item| item.id.clone());
        if let (Some(item), Some(told)) = (item, told.items.get(role)) {
            tell(app, members, &id, &item, told)?;
            last = item;
        }
    }
    let Some(about) = told.items.get("candidate") else { return Err(AppError::Rules("story".to_owned())) };
    let place = AgendaPlaceInput {
        id: id.clone(),
        title: about.title.clone(),
        after: last.clone(),
        item: String::new(),
    };
    let item = meeting::agenda_place(app, place)?.value.id;
    tell(app, members, &id, &item, about)?;
    vote(app, &id, &last, "ordinary", "Thông qua nghị quyết của tháng", "", (0, ""))?;
    let admission = vote(
        app,
        &id,
        &item,
        "admission",
        &about.title,
        candidate,
        (1, "đề nghị có thêm thời gian thử thách"),
    )?;
    for task in &told.tasks {
        let input = TaskInput {
            meeting: id.clone(),
            item: last.clone(),
            title: task.title.clone(),
            owner: members.id(&task.owner)?,
            deadline: day.plus_days(task.days).shown(),
            ..TaskInput::default()
        };
        task::put(app, input)?;
    }
    Ok((id, admission))
}

/// The programme was approved before it was followed.
fn approve_programme(app: &App, view: &MeetingView) -> AppResult<()> {
    for item in view.agenda.iter().filter(|item| item.role == "programme") {
        let (id, item) = (view.id.clone(), item.id.clone());
        let input = ItemEditInput { id, item, field: "done".to_owned(), value: "true".to_owned() };
        meeting::item_edit(app, input)?;
    }
    Ok(())
}

fn attend(app: &App, told: &StoryMeeting, members: &Names, id: &str) -> AppResult<()> {
    let set = |member: String, mark: &str, reason: &str| {
        let input = AttendanceInput {
            id: id.to_owned(),
            member,
            mark: mark.to_owned(),
            reason: reason.to_owned(),
            ..AttendanceInput::default()
        };
        meeting::attendance_set(app, input).map(|_| ())
    };
    for absent in &told.excused {
        set(members.id(&absent.member)?, "excused", &absent.reason)?;
    }
    for name in &told.unexcused {
        set(members.id(name)?, "unexcused", "")?;
    }
    meeting::attendance_rest_present(app, ById { id: id.to_owned() })?;
    let guest = &told.guest;
    meeting::guest_put(
        app,
        GuestInput {
            id: id.to_owned(),
            guest: String::new(),
            name: guest.name.clone(),
            post: guest.post.clone(),
        },
    )?;
    Ok(())
}

/// The signed sheet of dues: long membership exempts, somebody did not pay, everybody else did.
fn pay_dues(app: &App, told: &StoryMeeting, id: &str) -> AppResult<()> {
    for person in view(app, id)?.dues.people {
        let (mark, amount) = match person.exempt_years {
            Some(_) => ("exempt", String::new()),
            None if told.dues.unpaid.contains(&person.name) => ("unpaid", told.dues.amount.clone()),
            None => ("paid", told.dues.amount.clone()),
        };
        let input = DuesInput { id: id.to_owned(), member: person.member, mark: mark.to_owned(), amount };
        meeting::dues_set(app, input)?;
    }
    Ok(())
}

/// A paper that came with the meeting: its own invitation, as it went out.
fn attach(app: &App, told: &StoryMeeting, id: &str) -> AppResult<()> {
    let paper = form::sheet(app, "invitation", id, false)?;
    let token = app.shelve(&told.attachment, form::PDF, paper.pdf).token;
    let input = AttachmentAddInput { id: id.to_owned(), token, ..AttachmentAddInput::default() };
    meeting::attachment_add(app, input)?;
    Ok(())
}

fn tell(app: &App, members: &Names, id: &str, item: &str, told: &StoryItem) -> AppResult<()> {
    let presenter = members.id(&told.presenter)?;
    for (field, value) in
        [("presenter", presenter), ("body", told.body.clone()), ("conclusion", told.conclusion.clone())]
    {
        let edit = ItemEditInput { id: id.to_owned(), item: item.to_owned(), field: field.to_owned(), value };
        meeting::item_edit(app, edit)?;
    }
    for (speaker, text) in &told.statements {
        let said = StatementInput {
            id: id.to_owned(),
            item: item.to_owned(),
            member: members.id(speaker)?,
            text: text.clone(),
            ..StatementInput::default()
        };
        meeting::statement_put(app, said)?;
    }
    Ok(())
}

/// A vote in which everybody who may votes for, but `against`.
fn vote(
    app: &App,
    id: &str,
    item: &str,
    kind: &str,
    title: &str,
    case: &str,
    (against, reason): (u32, &str),
) -> AppResult<String> {
    let voters = view(app, id)?
        .people
        .into_iter()
        .filter(|person| person.official && person.mark == "present" && person.activity != "temp_here");
    let voters = u32::try_from(voters.count()).unwrap_or(u32::MAX);
    let input = VoteInput {
        id: id.to_owned(),
        item: item.to_owned(),
        kind: kind.to_owned(),
        method: if kind == "admission" { "ballot" } else { "card" }.to_owned(),
        title: title.to_owned(),
        case: case.to_owned(),
        votes_for: Some(voters.saturating_sub(against)),
        votes_against: Some(against),
        votes_other: Some(0),
        against_reason: reason.to_owned(),
        vote: String::new(),
        ..VoteInput::default()
    };
    Ok(meeting::vote_put(app, input)?.value.id)
}

fn view(app: &App, id: &str) -> AppResult<MeetingView> {
    meeting::get(app, ById { id: id.to_owned() })
}

fn first_friday(day: CivilDate) -> CivilDate {
    const FRIDAY: i8 = 5;
    let first = day.plus_days(1 - i32::from(day.day()));
    first.plus_days(i32::from((FRIDAY - first.weekday()).rem_euclid(7)))
}

/// Members of the story by name.
struct Names(Vec<(String, String)>);

impl Names {
    fn load(app: &App) -> AppResult<Self> {
        let book = app.book()?;
        let query = sochibo_store::MemberQuery { limit: u32::MAX, ..Default::default() };
        let rows = book.vault.read()?.member_rows(&query)?.rows;
        Ok(Self(rows.into_iter().map(|row| (fold(&row.full_name), row.id.to_string())).collect()))
    }

    fn id(&self, name: &str) -> AppResult<String> {
        let wanted = fold(name);
        let found = self.0.iter().find(|(name, _)| *name == wanted).map(|(_, id)| id.clone());
        found.ok_or_else(|| AppError::Rules(format!("the practice story names {name}, who is no member")))
    }
}
