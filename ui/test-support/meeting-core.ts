/** A small stand-in for the core's meetings: one cell of invented people, one meeting kept in memory. */
import type {
  AgendaItemView,
  BallotsView,
  Finding,
  MeetingPerson,
  MeetingView,
  PileView,
  VoteBaseView,
  VoteInput,
  VoterView,
  VoteView,
} from "$lib/contract";
import type { Answers } from "./fake-host";

const NAMES = [
  ["Nguyễn Văn An", ""],
  ["Lê Thị Bình", "Phó bí thư"],
  ["Hoàng Đình Cường", ""],
  ["Phạm Văn Dũng", ""],
  ["Vũ Thị Đào", ""],
  ["Đỗ Thị Hoa", "Chi ủy viên"],
  ["Trần Thị Mai", ""],
  ["Bùi Minh Quân", ""],
  ["Nguyễn Văn Thành", "Bí thư"],
] as const;

function people(): MeetingPerson[] {
  return NAMES.map(([name, post], index) => ({
    member: `m${index}`,
    name,
    post,
    official: index !== 7,
    activity: index === 3 ? "exempt" : "active",
    mark: "",
    reason: "",
    arrived: "",
    left: "",
    excused_whole: false,
  }));
}

const item = (id: string, role: string, title: string, discussed = true): AgendaItemView => ({
  id,
  role,
  title,
  presenter: "",
  body: "",
  statements: [],
  conclusion: "",
  discussed,
  done: false,
});

export function newMeeting(change: Partial<MeetingView> = {}): MeetingView {
  return {
    id: "meeting-1",
    seals: [],
    title: "Sinh hoạt thường kỳ tháng 12/2026",
    state: "planned",
    mode: "live",
    month: 12,
    year: 2026,
    date: "05/12/2026",
    time: "19:30",
    place: "Nhà văn hóa tổ dân phố 5",
    started_at: "",
    ended_at: "",
    duration: null,
    least_minutes: 90,
    chair: "",
    clerk: "",
    people: people(),
    counts: { total: 9, present: 0, excused: 0, unexcused: 0, unset: 9, percent: "" },
    guests: [],
    dues: { paid: null, of: null, amount: null, unpaid: "", people: [], counted: null },
    agenda: [
      item("opening", "opening", "Tuyên bố lý do, giới thiệu đại biểu; cử thư ký; điểm danh", false),
      item("dues", "dues", "Thông báo tình hình nộp đảng phí tháng 12", false),
      item("news", "news", "Thông tin thời sự, văn bản mới"),
      item("review", "review", "Đánh giá kết quả lãnh đạo thực hiện nhiệm vụ tháng 11"),
      item("plan", "plan", "Phương hướng, nhiệm vụ tháng 12"),
      item("candidate", "candidate", "Xét kết nạp quần chúng Trần Thị Bích Ngọc"),
      item("closing", "closing", "Tổng hợp ý kiến, kết luận, tự chấm điểm, thông qua biên bản", false),
    ],
    votes: [],
    tasks: [],
    summary: "",
    score: null,
    score_band: "",
    read_back: false,
    read_back_remarks: "",
    resolution_no: "",
    next_resolution: "06",
    speakers: 0,
    bases: [],
    gaps: [],
    cases: [{ id: "case-1", name: "Trần Thị Bích Ngọc" }],
    kind: "regular",
    consultation: false,
    minutes_form: "minutes-regular",
    minutes_with: ["dues", "score", "resolution"],
    purpose: "",
    topic: null,
    review: null,
    congress: null,
    discipline: null,
    papers: [],
    resolutions: [],
    stands_in_for: "",
    chair_reason: "",
    attachments: [],
    ...change,
  };
}

function baseOf(meeting: MeetingView, kind: string): VoteBaseView {
  const official = meeting.people.filter((person) => person.official);
  const away = official.filter((person) => person.activity === "exempt" && person.mark !== "present").length;
  const base = official.length - away;
  const two = kind === "admission";
  const needed = two ? Math.ceil((base * 2) / 3) : Math.floor(base / 2) + 1;
  const present = official.filter((person) => person.mark === "present").length;
  const sum = away > 0 ? `${official.length} chính thức − ${away} được miễn, vắng mặt = ${base}` : `${official.length} chính thức`;
  const sentence = `${sum}; cần từ ${needed} phiếu (${two ? "ít nhất 2/3" : "quá 1/2"}).`;
  const explanation = away > 0 ? `Tỷ lệ tính trên ${base} đảng viên.` : "";
  return { kind, base, needed, sentence, explanation, source: "Quy định 294-QĐ/TW điểm 9.3.2", reachable: present >= needed };
}

const NO_PILE: PileView = { votes_for: null, votes_against: null, votes_other: null, invalid: null };
const NO_BALLOTS: BallotsView = { issued: null, returned: null, invalid: null, first: NO_PILE, second: NO_PILE };

/** Frozen with the count. */
function votersOf(meeting: MeetingView, vote: Pick<VoteInput, "votes_for">): VoterView[] {
  if (vote.votes_for === null) return [];
  const official = meeting.people.filter((person) => person.official);
  return official.map(({ member, name, mark }) => ({ member, name, present: mark === "present" }));
}

function judged(meeting: MeetingView, vote: VoteView): VoteView {
  const base = baseOf(meeting, vote.kind);
  if (vote.votes_for === null) return { ...vote, base, passes: null, percent: "", sentence: "" };
  const percent = ((vote.votes_for * 100) / base.base).toFixed(1).replace(".", ",");
  const sentence = `${vote.votes_for}/${base.base} đồng chí tán thành, đạt ${percent}%.`;
  return { ...vote, base, passes: vote.votes_for >= base.needed, percent, sentence };
}

function gapsOf(meeting: MeetingView): Finding[] {
  const unset = meeting.people.filter(({ mark }) => mark === "").length;
  const gap = (code: string, target: string, severity = "block", params = {}): Finding => ({ code, severity, params, target });
  return [
    ...(meeting.chair ? [] : [gap("meeting_no_chair", "chair")]),
    ...(meeting.clerk ? [] : [gap("meeting_no_clerk", "clerk")]),
    ...(unset > 0 ? [gap("attendance_not_taken", "attendance", "block", { count: String(unset) })] : []),
    ...meeting.agenda
      .filter(({ discussed, conclusion }) => discussed && conclusion === "")
      .map(({ id, title }) => gap("item_no_conclusion", `agenda/${id}/conclusion`, "warn", { title })),
    ...meeting.votes
      .filter(({ voters }) => voters.length > 0 && JSON.stringify(voters) !== JSON.stringify(votersOf(meeting, { votes_for: 0 })))
      .map(({ id, title }) => gap("vote_voters_changed", `votes/${id}/voters`, "warn", { title, names: "" })),
  ];
}

/** Everything that follows from the facts, as the core computes it. */
function settled(stored: MeetingView): MeetingView {
  // Nobody is convened before the start.
  const meeting = stored.state === "planned" ? { ...stored, people: [] } : stored;
  const count = (mark: string) => meeting.people.filter((person) => person.mark === mark).length;
  const [present, excused, unexcused, unset] = [count("present"), count("excused"), count("unexcused"), count("")];
  const total = meeting.people.length;
  const percent = present === 0 ? "" : ((present * 100) / total).toFixed(1).replace(".", ",");
  const speakers = new Set(meeting.agenda.flatMap(({ statements }) => statements.map(({ speaker }) => speaker))).size;
  const facts = { ...meeting, counts: { total, present, excused, unexcused, unset, percent }, speakers };
  return {
    ...facts,
    votes: meeting.votes.map((vote) => judged(facts, vote)),
    bases: ["ordinary", "admission"].map((kind) => baseOf(facts, kind)),
    gaps: meeting.state === "planned" ? [] : gapsOf(facts),
  };
}

export interface MeetingCore {
  answers: Answers;
  /** The meeting as its screen gets it. */
  view(): MeetingView;
  change(change: Partial<MeetingView>): void;
}

export function meetingCore(start: MeetingView = newMeeting(), changed: () => void = () => undefined): MeetingCore {
  let meeting = start;
  let made = 0;
  const nameOf = (member: string) => meeting.people.find((person) => person.member === member)?.name ?? "";
  const put = (change: Partial<MeetingView>) => {
    meeting = { ...meeting, ...change };
    changed();
    return {};
  };
  const putItem = (id: string, change: (item: AgendaItemView) => Partial<AgendaItemView>) =>
    put({ agenda: meeting.agenda.map((one) => (one.id === id ? { ...one, ...change(one) } : one)) });

  function putVote({ id: _id, vote: voteId, ...values }: VoteInput) {
    const id = voteId || `vote-${++made}`;
    const stored = meeting.votes.find((one) => one.id === id);
    const kept = {
      at: values.at ?? stored?.at ?? "",
      resolution_no: values.resolution_no ?? stored?.resolution_no ?? "",
      has_own_resolution: false,
      attempt: values.attempt ?? stored?.attempt ?? 1,
      ballots: values.ballots ?? stored?.ballots ?? NO_BALLOTS,
      tellers: stored?.tellers ?? [],
      measures: (values.measures ?? stored?.measures ?? []).map((row) => ({
        ...{ posts: "", votes: null, first: null, second: null },
        ...row,
        ...{ title: row.measure, needed: 5, percent: "", passes: null },
      })),
    };
    const judgement = { base: baseOf(meeting, values.kind), passes: null, percent: "", sentence: "", failure: "" };
    const vote = judged(meeting, { ...values, ...kept, ...judgement, id, voters: stored?.voters.length ? stored.voters : votersOf(meeting, values) });
    put({ votes: [...meeting.votes.filter((one) => one.id !== id), vote] });
    return { id };
  }

  const answers: Answers = {
    posting_list: () => ({ asked: false, stages: [] }),
    meeting_list: () => ({
      total: 1,
      rows: [
        {
          ...meeting,
          present: meeting.people.filter(({ mark }) => mark === "present").length,
          convened: meeting.people.length,
          gaps: gapsOf(meeting).length,
        },
      ].map(({ id, title, date, time, place, state, present, convened, gaps, kind }) => {
        const row = { id, title, date, time, place, state, present, convened, gaps, kind };
        return { ...row, combined: false };
      }),
    }),
    meeting_get: () => settled(meeting),
    meeting_create: ({ month, year, date, time, place, mode }) => {
      put({ month, year, date, time, place, mode });
      return { id: meeting.id };
    },
    meeting_edit: ({ field, value }) => {
      const [head, part] = field.split(".");
      if (head === "dues" && part) return put({ dues: { ...meeting.dues, [part]: part === "unpaid" ? value : Number(value) } });
      if (field === "score") return put({ score: value === "" ? null : Number(value), score_band: "Tốt" });
      return put({ [field]: field === "read_back" ? value === "true" : value });
    },
    meeting_start: ({ at }) => put({ state: "running", started_at: at || "19:32" }),
    meeting_end: ({ at }) => put({ state: "ended", ended_at: at || "21:05", duration: 93 }),
    attendance_set: ({ id: _id, ...mark }) => put({ people: meeting.people.map((one) => (one.member === mark.member ? { ...one, ...mark } : one)) }),
    attendance_rest_present: () => put({ people: meeting.people.map((one) => (one.mark === "" ? { ...one, mark: "present" } : one)) }),
    agenda_place: ({ item: moved, title, after }) => {
      const one = meeting.agenda.find(({ id }) => id === moved) ?? item(`item-${++made}`, "other", title);
      const rest = meeting.agenda.filter(({ id }) => id !== one.id);
      rest.splice(rest.findIndex(({ id }) => id === after) + 1, 0, one);
      put({ agenda: rest });
      return { id: one.id };
    },
    item_edit: ({ item: id, field, value }) => putItem(id, () => ({ [field]: field === "done" ? value === "true" : value })),
    item_strike: ({ item: id }) => put({ agenda: meeting.agenda.filter((one) => one.id !== id) }),
    statement_put: ({ item: id, statement, member, speaker, text }) => {
      const said = { id: statement || `say-${++made}`, member, speaker: speaker || nameOf(member), text, at: "19:58" };
      putItem(id, ({ statements }) => ({
        statements: statements.some((one) => one.id === said.id) ? statements.map((one) => (one.id === said.id ? said : one)) : [...statements, said],
      }));
      return { id: said.id };
    },
    statement_strike: ({ item: id, part }) => putItem(id, ({ statements }) => ({ statements: statements.filter((one) => one.id !== part) })),
    vote_put: putVote,
    vote_voters_retake: ({ item: id }) =>
      put({ votes: meeting.votes.map((one) => (one.id === id ? { ...one, voters: votersOf(meeting, one) } : one)) }),
    vote_strike: ({ item: id }) => put({ votes: meeting.votes.filter((one) => one.id !== id) }),
    guest_put: ({ guest, name, post }) => {
      const id = guest || `guest-${++made}`;
      put({ guests: [...meeting.guests.filter((one) => one.id !== id), { id, name, post }] });
      return { id };
    },
    guest_strike: ({ item: id }) => put({ guests: meeting.guests.filter((one) => one.id !== id) }),
    task_put: ({ task, meeting: _, ...values }) => {
      const id = task || `task-${++made}`;
      const kept = { ...values, id, meeting: "m", start: "", done_on: "", state: values.state || "open", owner_name: nameOf(values.owner) };
      const known = meeting.tasks.some((one) => one.id === id);
      put({ tasks: known ? meeting.tasks.map((one) => (one.id === id ? kept : one)) : [...meeting.tasks, kept] });
      return { id };
    },
    draft_list: () => ({ drafts: [] }),
    draft_put: () => ({}),
    draft_delete: () => ({}),
    form_preview: () => ({ title: "Biên bản", pages: [], html: "<h1>BIÊN BẢN</h1>", gaps: [], unverified: false, editable: true, signed_by_others: false, with_score: false, blocking: [] }),
  };
  return { answers, view: () => settled(meeting), change: put };
}
