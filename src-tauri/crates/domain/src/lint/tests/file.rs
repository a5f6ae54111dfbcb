//! A file nothing is wrong with, from the list to the cell's resolution on recognition, to be broken in one place.

use std::sync::LazyLock;

use uuid::Uuid;

use crate::answer::Answer;
use crate::calendar::{Calendar, WorkTable};
use crate::date::{CivilDate, PartialDate};
use crate::id::{CaseId, ItemId, MeetingId, MemberId, PersonId};
use crate::lint::{Decision, Finding, KnownMember, LintFacts, lint};
use crate::numbering::Numbered;
use crate::procedure::Procedure;
use crate::record::{
    Address, Attendance, AttendanceMark, AwardRow, Case, CasePaper, CaseVote, Convened, CourseRow, Cv,
    Gender, HistoryRow, Introducer, JobRow, Meeting, Member, Opinion, Person, Relative, RelativeGroup,
    RelativeHistory, Span, Verification, Vote, VoteKind, YouthStanding,
};
use crate::rules::tests::shipped;

const HOLIDAYS: &str = include_str!("../../../../../../assets/rules/holidays-vn.toml");

/// Working days as the app counts them.
pub(super) static DAYS: LazyLock<WorkTable> =
    LazyLock::new(|| WorkTable::new(&Calendar::parse("holidays-vn.toml", HOLIDAYS).unwrap(), 2020..=2030));

pub(super) fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

pub(super) fn on(text: &str) -> Option<CivilDate> {
    Some(day(text))
}

pub(super) fn known(text: &str) -> Option<PartialDate> {
    text.parse().ok()
}

pub(super) fn uuid(number: u64) -> Uuid {
    Uuid::from_u64_pair(1, number)
}

pub(super) fn member(number: u64) -> Option<MemberId> {
    Some(MemberId(uuid(number)))
}

/// The records of a file.
pub(super) struct File {
    pub(super) case: Case,
    pub(super) person: Person,
    pub(super) cv: Cv,
    pub(super) members: Vec<(Member, String)>,
    pub(super) meetings: Vec<Meeting>,
    pub(super) numbers: Vec<Numbered>,
    pub(super) decisions: Vec<(CaseId, String, Option<CivilDate>)>,
    pub(super) overlay: Option<&'static str>,
    pub(super) today: CivilDate,
}

/// Helper, verifier, and the candidate as a member.
pub(super) const HELPER: u64 = 3;
pub(super) const VERIFIER: u64 = 4;
pub(super) const NEW_MEMBER: u64 = 20;
pub(super) const CANDIDATE: u64 = 300;

impl File {
    pub(super) fn complete() -> Self {
        Self {
            case: case(),
            person: person(),
            cv: cv(),
            members: vec![
                (official(HELPER, "05/12/2010"), "Nguyễn Văn Bình".into()),
                (official(VERIFIER, "05/12/2012"), "Lê Thị Mai".into()),
                (new_member(), "Trần Thị Bích Ngọc".into()),
            ],
            meetings: vec![
                meeting(900, "05/12/2025", VoteKind::Admission, 60),
                meeting(901, "05/03/2027", VoteKind::Recognition, 61),
            ],
            numbers: Vec::new(),
            decisions: Vec::new(),
            overlay: None,
            today: day("10/03/2027"),
        }
    }

    /// The file as it stood on a day: nothing that came later.
    pub(super) fn back_to(&mut self, today: &str) {
        self.today = day(today);
        let today = self.today;
        self.case.papers.retain(|_, paper| paper.date.is_none_or(|date| date <= today));
        self.case.milestones.actual.retain(|_, date| *date <= today);
        self.case.introducers.retain(|_, one| !one.probation);
        self.case.probation = crate::record::Probation::default();
        self.case.member = None;
        self.meetings.retain(|meeting| meeting.date.is_some_and(|date| date <= today));
        if self.case.resolution_on.is_some_and(|date| date > today) {
            (self.case.resolution_on, self.case.vote) = (None, CaseVote::default());
            self.case.resolution_no.clear();
        }
    }

    pub(super) fn lint(&self) -> Vec<Finding> {
        let rules = shipped(self.overlay);
        let at = rules.pinned(&self.case.pack, self.today).unwrap();
        let procedure = Procedure::of(&at).unwrap();
        let members: Vec<_> =
            self.members.iter().map(|(member, name)| KnownMember { member, name }).collect();
        let meetings: Vec<_> = self.meetings.iter().collect();
        let decisions: Vec<_> = self
            .decisions
            .iter()
            .map(|(case, number, date)| Decision { case: *case, number, date: *date })
            .collect();
        lint(&LintFacts {
            case: &self.case,
            person: &self.person,
            cv: Some(&self.cv),
            members: &members,
            meetings: &meetings,
            numbers: &self.numbers,
            congresses: &[],
            decisions: &decisions,
            rules: &rules,
            procedure: &procedure,
            days: &DAYS,
            today: self.today,
        })
    }

    pub(super) fn paper(&mut self, kind: &str) -> &mut CasePaper {
        self.case.papers.get_mut(kind).unwrap()
    }

    pub(super) fn drop_paper(&mut self, kind: &str) {
        self.case.papers.remove(kind);
    }

    pub(super) fn add_paper(&mut self, kind: &str, date: &str) {
        self.case.papers.insert(kind.to_owned(), paper(kind, date));
    }

    pub(super) fn introducer(&mut self) -> &mut Introducer {
        self.case.introducers.get_mut("i1").unwrap()
    }

    pub(super) fn member(&mut self, number: u64) -> &mut Member {
        let found = self.members.iter_mut().find(|(member, _)| member.id == MemberId(uuid(number)));
        &mut found.unwrap().0
    }

    pub(super) fn relative(&mut self, id: &str) -> &mut Relative {
        self.cv.relatives.get_mut(id).unwrap()
    }

    pub(super) fn vote(&mut self, meeting: usize) -> &mut Vote {
        self.meetings[meeting].votes.values_mut().next().unwrap()
    }

    pub(super) fn actual(&mut self, milestone: &str, date: &str) {
        self.case.milestones.actual.insert(milestone.to_owned(), day(date));
    }
}

fn official(number: u64, since: &str) -> Member {
    Member {
        id: MemberId(uuid(number)),
        person: PersonId(uuid(number + 400)),
        official_on: known(since),
        ..Member::default()
    }
}

fn new_member() -> Member {
    Member {
        id: MemberId(uuid(NEW_MEMBER)),
        person: PersonId(uuid(CANDIDATE)),
        decided_on: known("15/01/2026"),
        admitted_on: known("05/02/2026"),
        official_on: known("05/02/2027"),
        ..Member::default()
    }
}

fn paper(kind: &str, date: &str) -> CasePaper {
    CasePaper { kind: kind.to_owned(), number: "12".into(), date: on(date), ..CasePaper::default() }
}

fn opinion(body: &str) -> Opinion {
    let (total, asked, agree, disagree) = (Some(12), Some(10), Some(10), Some(0));
    Opinion { body: body.into(), total, asked, agree, disagree, ..Opinion::default() }
}

fn case() -> Case {
    let mut case = Case {
        id: CaseId(uuid(70)),
        person: PersonId(uuid(CANDIDATE)),
        pack: "central-2026-07".into(),
        helper: member(HELPER),
        organisations: opinion("Chi đoàn tổ dân phố 5"),
        residence: opinion("Chi ủy tổ dân phố 7"),
        opinion_summary: "Sống chan hòa, chấp hành tốt quy định nơi cư trú; nên mạnh dạn phát biểu hơn nữa."
            .into(),
        opinions_on: on("01/12/2025"),
        about_cv: "Lý lịch rõ ràng, đủ điều kiện.".into(),
        strengths: "Nhận thức chính trị vững; đạo đức tốt; hoàn thành nhiệm vụ; được nhân dân tín nhiệm."
            .into(),
        weaknesses: "Có lúc còn nóng vội khi giải quyết công việc chung của chi đoàn.".into(),
        vote: CaseVote { meeting: Some(MeetingId(uuid(900))), vote: Some(ItemId(uuid(60))) },
        resolution_no: "13".into(),
        resolution_on: on("05/12/2025"),
        member: member(NEW_MEMBER),
        ..Case::default()
    };
    case.source.youth = YouthStanding::YouthMember;
    case.application.written_on = on("15/10/2025");
    case.application.sympathiser_on = on("05/08/2025");
    for (kind, date) in [
        ("CN-NTVD", "20/09/2025"),
        ("4-KND", "27/11/2025"),
        ("8-KND", "19/12/2025"),
        ("9-KND", "15/01/2026"),
        ("1-HSDV", "20/02/2026"),
        ("2-HSDV", "20/02/2026"),
        ("CN-DVM", "01/10/2026"),
        ("10-KND", "06/02/2027"),
    ] {
        case.papers.insert(kind.to_owned(), paper(kind, date));
    }
    case.papers.get_mut("9-KND").unwrap().received_on = on("20/01/2026");
    for (key, date) in [
        ("list-resolution", "05/08/2025"),
        ("procedure-allowed", "10/10/2025"),
        ("sent-up", "08/12/2025"),
        ("ceremony", "05/02/2026"),
    ] {
        case.milestones.actual.insert(key.to_owned(), day(date));
    }
    case.introducers.insert(
        "i1".into(),
        Introducer {
            member: member(HELPER),
            assigned_on: on("01/09/2025"),
            resolution_no: "07".into(),
            known_since: on("01/01/2020"),
            strengths: "Gương mẫu trong phong trào thanh niên, nhiệt tình với việc của tổ dân phố.".into(),
            weaknesses: "Cần đọc thêm tài liệu, nghị quyết.".into(),
            written_on: on("26/11/2025"),
            ..Introducer::default()
        },
    );
    case.introducers.insert(
        "i2".into(),
        Introducer {
            member: member(HELPER),
            assigned_on: on("05/02/2026"),
            resolution_no: "02".into(),
            probation: true,
            strengths: "Trong thời gian dự bị luôn chủ động nhận việc khó và làm đến nơi đến chốn.".into(),
            weaknesses: "Phát biểu trong sinh hoạt còn ít.".into(),
            written_on: on("20/02/2027"),
            ..Introducer::default()
        },
    );
    for relative in ["", "r1", "r2", "r3", "r4", "r5"] {
        case.verifications.insert(
            format!("v{relative}"),
            Verification {
                relative: relative.into(),
                body: "Đảng ủy phường Minh Khai".into(),
                sent_on: on("27/10/2025"),
                verifier: member(VERIFIER),
                written_on: on("10/11/2025"),
                answered_on: on("12/11/2025"),
                ..Verification::default()
            },
        );
    }
    let probation = &mut case.probation;
    probation.self_strengths =
        "Tôi chấp hành sự phân công của chi bộ, sinh hoạt đều, đóng đảng phí đúng hạn.".into();
    probation.self_weaknesses = "Chưa sắp xếp thời gian hợp lý.".into();
    probation.organisations = opinion("Chi đoàn tổ dân phố 5");
    probation.residence = opinion("Chi ủy tổ dân phố 7");
    probation.opinion_summary =
        "Qua một năm dự bị các đoàn thể thấy đồng chí tiến bộ rõ rệt, tuy còn ngại phát biểu.".into();
    probation.opinions_on = on("25/02/2027");
    probation.strengths =
        "Chi bộ đánh giá đồng chí hoàn thành tốt mười việc được giao trong thời gian dự bị.".into();
    probation.weaknesses = "Cần rèn thêm kỹ năng vận động quần chúng.".into();
    probation.vote = CaseVote { meeting: Some(MeetingId(uuid(901))), vote: Some(ItemId(uuid(61))) };
    (probation.resolution_no, probation.resolution_on) = ("03".into(), on("05/03/2027"));
    case
}

fn place(detail: &str) -> Address {
    Address { country: String::new(), province: "Hà Nội".into(), detail: detail.into() }
}

fn person() -> Person {
    Person {
        id: PersonId(uuid(CANDIDATE)),
        full_name: "Trần Thị Bích Ngọc".into(),
        gender: Gender::Female,
        born: known("12/03/1998"),
        ethnicity: "Kinh".into(),
        religion: Answer::No,
        personal_id: "001198000123".into(),
        birth_place: place("xã Phúc Thọ (tên cũ: xã Võng Xuyên, huyện Phúc Thọ)"),
        hometown: place("xã Phúc Thọ"),
        residence: place("tổ dân phố 5, phường Minh Khai"),
        schooling: "12/12".into(),
        ..Person::default()
    }
}

pub(super) fn span(from: &str, to: &str) -> Span {
    Span { from: from.parse().ok(), to: to.parse().ok(), now: to == "nay" }
}

fn cv() -> Cv {
    let mut cv = Cv {
        person: PersonId(uuid(CANDIDATE)),
        siblings: Some(1),
        children: Some(1),
        marriage: Answer::Given("Đã kết hôn".into()),
        signed_on: on("20/10/2025"),
        cell_remarks_on: on("17/11/2025"),
        certified_on: on("24/11/2025"),
        ..Cv::default()
    };
    cv.history.insert("h1".into(), HistoryRow { span: span("9/2004", "6/2016"), ..HistoryRow::default() });
    cv.jobs.insert("j1".into(), JobRow { span: span("7/2016", "8/2020"), ..JobRow::default() });
    cv.jobs.insert("j2".into(), JobRow { span: span("9/2020", "nay"), ..JobRow::default() });
    let course =
        CourseRow { span: span("9/2016", "6/2020"), subject: "Kế toán".into(), ..CourseRow::default() };
    cv.courses.insert("c1".into(), course);
    let award =
        AwardRow { on: known("12/2022"), what: "Bằng khen Thành đoàn".into(), ..AwardRow::default() };
    cv.awards.insert("a1".into(), award);
    for (id, group, relation, name, born) in [
        ("r1", RelativeGroup::Parents, "cha đẻ", "Trần Văn Hòa", "1968"),
        ("r2", RelativeGroup::Parents, "mẹ đẻ", "Phạm Thị Lan", "1970"),
        ("r3", RelativeGroup::Parents, "chồng", "Đỗ Minh Quân", "1996"),
        ("r4", RelativeGroup::Parents, "cha chồng", "Đỗ Văn Sáu", "1965"),
        ("r5", RelativeGroup::Parents, "mẹ chồng", "Vũ Thị Tám", "1967"),
        ("r6", RelativeGroup::Siblings, "em trai", "Trần Văn Hải", "2001"),
        ("r7", RelativeGroup::Siblings, "con gái", "Đỗ Bảo An", "03/2022"),
        ("r8", RelativeGroup::Grandparents, "ông nội", "Trần Văn Cả", "1940"),
    ] {
        cv.relatives.insert(id.into(), relative(group, relation, name, born));
    }
    let lived = |from, to| RelativeHistory { span: span(from, to), ..RelativeHistory::default() };
    let father = cv.relatives.get_mut("r1").unwrap();
    father.history.insert("1".into(), lived("1986", "1990"));
    father.history.insert("2".into(), lived("1990", "nay"));
    cv
}

fn relative(group: RelativeGroup, relation: &str, name: &str, born: &str) -> Relative {
    let here = "Hà Nội".to_owned();
    Relative {
        group,
        relation: relation.into(),
        name: name.into(),
        born: known(born),
        birth_place: here.clone(),
        hometown: here.clone(),
        residence: here,
        occupation: "Công nhân".into(),
        ethnicity: "Kinh".into(),
        religion: Answer::No,
        nationality: "Việt Nam".into(),
        circumstances: "Trung bình".into(),
        political: Answer::No,
        conduct: Answer::Given("Tốt".into()),
        ..Relative::default()
    }
}

fn meeting(id: u64, date: &str, kind: VoteKind, vote: u64) -> Meeting {
    let mut meeting = Meeting { id: MeetingId(uuid(id)), date: on(date), ..Meeting::default() };
    for number in 1..=9 {
        let member = MemberId(uuid(number)).to_string();
        let name = format!("Đảng viên {number}");
        let convened = Convened { name, official: true, activity: "active".into(), ..Convened::default() };
        meeting.convened.insert(member.clone(), convened);
        let present = Attendance { mark: AttendanceMark::Present, ..Attendance::default() };
        meeting.attendance.insert(member, present);
    }
    let (case, votes_for) = (Some(CaseId(uuid(70))), Some(9));
    meeting.votes.insert(uuid(vote).to_string(), Vote { kind, case, votes_for, ..Vote::default() });
    meeting
}
