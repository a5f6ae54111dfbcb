/**
 * One meeting on screen. The core's view is the truth; what was just chosen is shown at once and yields to the next
 * view. Every change is one finished action of the core; typed prose goes through drafts that name their place.
 */
import type {
  AttendanceInput,
  DuesPerson,
  ElectionInput,
  ElectionView,
  MeetingPerson,
  MeetingView,
  NomineeInput,
  NomineeView,
  RatingInput,
  RatingView,
  TaskInput,
  TaskView,
  VoteInput,
  VoteView,
} from "$lib/contract";
import { perform } from "$lib/command";
import { Drafts } from "$lib/drafts.svelte";
import { nfc } from "$lib/text";
import type { Mark } from "./attendance.svelte";
import { stepsOf, type Step } from "./steps";

const QUIET = { quiet: true };
/** The caller shows what was refused, beside the numbers it is about. */
const OWN = { quiet: true, ownErrors: true };

export class MeetingModel {
  /** Marks on their way to the core, by member. */
  #pending = $state.raw<Record<string, Omit<AttendanceInput, "id">>>({});

  /** What is being typed. Words without a speaker wait among the refused ones: `items/<id>/say/`. */
  readonly drafts: Drafts;

  constructor(
    readonly id: string,
    private readonly source: () => MeetingView | undefined,
    private readonly wanted: () => string | null,
  ) {
    this.drafts = new Drafts(`meeting/${id}`, (place, text) => this.commit(place, text));
  }

  get view(): MeetingView | undefined {
    return this.source();
  }

  get steps(): Step[] {
    return this.view ? stepsOf(this.view) : [];
  }

  /** The step the address names by id or kind, else the first one that is not done. */
  get step(): Step | undefined {
    const { steps } = this;
    const wanted = this.wanted();
    return (
      steps.find((step) => step.id === wanted || step.kind === wanted) ??
      steps.find((step) => step.kind === "opening" && !step.done) ??
      steps.find((step) => !step.done) ??
      steps[0]
    );
  }

  get next(): Step | undefined {
    const { steps, step } = this;
    return steps[steps.findIndex((one) => one.id === step?.id) + 1];
  }

  get people(): MeetingPerson[] {
    return (this.view?.people ?? []).map((person) => ({ ...person, ...this.#pending[person.member] }));
  }

  /** Mark, reason and times of one member, shown at once. */
  async attend(member: string, change: Partial<Pick<MeetingPerson, "mark" | "reason" | "arrived" | "left" | "excused_whole">>) {
    const person = this.people.find((one) => one.member === member);
    if (!person) return;
    const { mark, reason, arrived, left, excused_whole } = { ...person, ...change };
    const input = { member, mark, reason, arrived, left, excused_whole };
    this.#pending = { ...this.#pending, [member]: input };
    await perform("attendance_set", { id: this.id, ...input }, QUIET);
    if (this.#pending[member] !== input) return;
    // The next view says it itself; a refusal shows what the core holds.
    await this.refreshed();
    if (this.#pending[member] !== input) return;
    this.#pending = Object.fromEntries(Object.entries(this.#pending).filter(([key]) => key !== member));
  }

  /** Set by the screen: resolves when the view has been asked again. */
  refreshed: () => Promise<void> = () => Promise.resolve();

  mark = (member: string, mark: Mark, reason: string) => {
    const times = mark === "present" ? {} : { arrived: "", left: "" };
    return this.attend(member, { mark, reason: mark === "excused" ? reason : "", ...times });
  };

  restPresent = () => perform("attendance_rest_present", { id: this.id });

  set = async (field: string, value: string) =>
    (await perform("meeting_edit", { id: this.id, field, value: nfc(value) }, QUIET)).ok;

  setItem = async (item: string, field: string, value: string) =>
    (await perform("item_edit", { id: this.id, item, field, value: nfc(value) }, QUIET)).ok;

  /** Done with this item: on to the next one. */
  async finishStep(): Promise<Step | undefined> {
    const { step, next } = this;
    if (step?.item && !step.done) await this.setItem(step.item.id, "done", "true");
    return next;
  }

  start = (at = "") => perform("meeting_start", { id: this.id, at });
  end = (at = "") => perform("meeting_end", { id: this.id, at });

  /** Times typed after the meeting make it begin and end as the buttons do. */
  async setTime(field: "started_at" | "ended_at", at: string) {
    const state = this.view?.state;
    if (field === "started_at" && state === "planned" && at !== "") return void (await this.start(at));
    if (field === "ended_at" && state === "running" && at !== "") return void (await this.end(at));
    await this.set(field, at);
  }

  addItem = (title: string) =>
    perform("agenda_place", { id: this.id, item: "", title: nfc(title), after: this.view?.agenda.at(-1)?.id ?? "" });

  /** Move an item by one place. */
  moveItem(item: string, by: 1 | -1) {
    const ids = (this.view?.agenda ?? []).map((one) => one.id);
    const from = ids.indexOf(item);
    const to = from + by;
    if (from < 0 || to < 0 || to >= ids.length) return undefined;
    const others = ids.filter((id) => id !== item);
    return perform("agenda_place", { id: this.id, item, title: "", after: others[to - 1] ?? "" });
  }

  strikeItem = (item: string) => perform("item_strike", { id: this.id, item, part: "" });

  /** A new statement when `statement` is empty. `who` is a member id or `@` and a guest's name. */
  say = async (item: string, statement: string, who: string, text: string) => {
    const guest = who.startsWith("@");
    const input = { member: guest ? "" : who, speaker: guest ? who.slice(1) : "", text: nfc(text) };
    return (await perform("statement_put", { id: this.id, item, statement, ...input }, QUIET)).ok;
  };

  strikeStatement = (item: string, part: string) => perform("statement_strike", { id: this.id, item, part });

  /** Changes of a vote or task that the view does not show yet: quick fingers must not undo their own last field. */
  #unseen = new Map<string, object>();

  async #put<R extends { ok: boolean }>(id: string, change: object, send: (all: object) => Promise<R>): Promise<R> {
    const all = { ...this.#unseen.get(id), ...change };
    this.#unseen.set(id, all);
    const outcome = await send(all);
    if (!outcome.ok) return outcome;
    await this.refreshed();
    if (this.#unseen.get(id) === all) this.#unseen.delete(id);
    return outcome;
  }

  /** A new vote, offered to be taken back. */
  newVote = (input: Partial<VoteInput>) => perform("vote_put", { ...NO_VOTE, ...input, id: this.id, vote: "" });

  /** A refused count stays on screen with its reason, which the caller shows. */
  vote = (vote: VoteView, change: Partial<VoteInput>) => {
    const { id, item, kind, method, title, case: file, votes_for, votes_against, votes_other, against_reason } = vote;
    const held = { item, kind, method, title, case: file, votes_for, votes_against, votes_other, against_reason };
    return this.#put(id, change, (all) =>
      perform("vote_put", { ...held, ...all, id: this.id, vote: id }, OWN),
    );
  };

  strikeVote = (vote: string) => perform("vote_strike", { id: this.id, item: vote, part: "" });

  /** The voters of a counted vote as the corrected attendance says them. */
  retakeVoters = (vote: string) => perform("vote_voters_retake", { id: this.id, item: vote, part: "" });

  /** The ballot on a member, or on the cell when nobody is named. */
  newRating = (member: string) => perform("rating_put", { ...NO_RATING, id: this.id, rating: "", member });

  rate = (rating: RatingView, change: Partial<RatingInput>) => {
    const { id, member, excellent, good, fair, failed, proposed } = rating;
    const held = { member, excellent, good, fair, failed, proposed };
    return this.#put(id, change, (all) => perform("rating_put", { ...held, ...all, id: this.id, rating: id }, QUIET));
  };

  /** Draft the resolution (`month`) or conclusion of this meeting from its minutes. */
  write = (kind: string) => perform("resolution_create", { kind, meeting: this.id, year: 0 });

  strikeRating = (rating: string) => perform("rating_strike", { id: this.id, item: rating, part: "" });

  seat = (member: string, seated: boolean) => perform("presidium_set", { id: this.id, member, seated }, QUIET);

  newElection = (seat: string) => perform("election_put", { ...NO_ELECTION, id: this.id, election: "", seat });

  election = (election: ElectionView, change: Partial<ElectionInput>) => {
    const { id, seat, seats, issued, returned, invalid } = election;
    const held = { seat, seats, issued, returned, invalid };
    return this.#put(id, change, (all) => perform("election_put", { ...held, ...all, id: this.id, election: id }, OWN));
  };

  strikeElection = (election: string) => perform("election_strike", { id: this.id, item: election, part: "" });
  electAgain = (election: string) => perform("election_again", { id: this.id, election });
  closeList = (election: string) => perform("election_close_list", { id: this.id, election });
  retakeElectors = (election: string) => perform("election_voters_retake", { id: this.id, election });

  /** A new name on a list. */
  name = (election: ElectionView, member: string) =>
    perform("nominee_put", { ...NO_NOMINEE, id: this.id, election: election.id, nominee: "", member }, OWN);

  nominee = (election: ElectionView, nominee: NomineeView, change: Partial<NomineeInput>) => {
    const { id, member, source, withdrew, votes } = nominee;
    const held = { member, source, withdrew, votes };
    const whole = (all: object) => ({ ...held, ...all, id: this.id, election: election.id, nominee: id });
    return this.#put(id, change, (all) => perform("nominee_put", whole(all), OWN));
  };

  unname = (election: string, nominee: string) => perform("nominee_strike", { id: this.id, election, nominee });

  /** The last change of the dues sheet on its way: a mark must not overtake the amount typed just before it. */
  #paying: Promise<unknown> = Promise.resolve();

  /** Mark and amount of one line of the dues sheet. */
  dues = (person: DuesPerson, change: Partial<Pick<DuesPerson, "mark" | "amount">>) =>
    this.#put(`dues/${person.member}`, change, (all) => {
      const { member, mark, amount } = { ...person, ...all };
      const input = { id: this.id, member, mark, amount: amount === null ? "" : String(amount) };
      const sent = this.#paying.then(() => perform("dues_set", input, QUIET));
      this.#paying = sent;
      return sent;
    });

  duesRestPaid = () => perform("dues_rest_paid", { id: this.id });
  duesFromLast = () => perform("dues_from_last", { id: this.id });

  teller = (vote: string, member: string, role: string) => perform("teller_set", { id: this.id, vote, member, role }, QUIET);

  guest = (guest: string, name: string, post: string) =>
    perform("guest_put", { id: this.id, guest, name: nfc(name), post: nfc(post) }, QUIET);
  strikeGuest = (guest: string) => perform("guest_strike", { id: this.id, item: guest, part: "" });

  /** A task from everything typed so far; a new one, when `id` is empty, is offered to be taken back. */
  keepTask = (id: string, input: Partial<TaskInput>) =>
    perform("task_put", { ...NO_TASK, ...input, meeting: this.id, task: id }, id === "" ? {} : QUIET);

  task = (task: TaskView, change: Partial<TaskInput>) => {
    const { id, item, title, owner, deadline, state, result } = task;
    const held = { item, title, owner, deadline, state, result };
    return this.#put(id, change, (all) => perform("task_put", { ...held, ...all, meeting: this.id, task: id }, QUIET));
  };

  /** Make a change of what was typed at a place. */
  async commit(place: string, text: string): Promise<boolean> {
    const parts = place.split("/");
    const [head = "", item = "", field = "", part = ""] = parts;
    if (head !== "items") return this.set(place.replaceAll("/", "."), text);
    if (field === "say") return this.#sayBy(item, parts.slice(3).join("/"), text);
    if (field === "statements") return this.#restate(item, part, text);
    return this.setItem(item, field, text);
  }

  #restate(item: string, id: string, text: string): Promise<boolean> {
    const said = this.view?.agenda.find((one) => one.id === item)?.statements.find((one) => one.id === id);
    if (!said) return Promise.resolve(false);
    return this.say(item, id, said.member === "" ? `@${said.speaker}` : said.member, text);
  }

  /** A new statement; nobody's words cannot be one yet. */
  #sayBy(item: string, who: string, text: string): Promise<boolean> {
    if (text.trim() === "") return Promise.resolve(true);
    return who === "" ? Promise.resolve(false) : this.say(item, "", who, text);
  }
}

/** A vote before anything is said about it. */
const NO_VOTE = {
  item: "",
  kind: "ordinary",
  method: "card",
  title: "",
  case: "",
  votes_for: null,
  votes_against: null,
  votes_other: null,
  against_reason: "",
};

const NO_ELECTION = { seat: "", seats: null, issued: null, returned: null, invalid: null };

const NO_NOMINEE = { source: "committee", withdrew: false, votes: null };

const NO_RATING = { excellent: null, good: null, fair: null, failed: null, proposed: "" };

const NO_TASK = { item: "", title: "", owner: "", deadline: "", state: "open", result: "" };
