// Generated from the command table of the core. Do not edit: `cargo xtask contract` writes it.

export type AgendaItemView = { 
/**
 * Item id.
 */
id: string, 
/**
 * What it is for.
 */
role: string, 
/**
 * Title.
 */
title: string, 
/**
 * Presenter's member id.
 */
presenter: string, 
/**
 * What was presented.
 */
body: string, 
/**
 * Statements in order.
 */
statements: Array<StatementView>, 
/**
 * The chair's conclusion.
 */
conclusion: string, 
/**
 * Whether a discussion is expected.
 */
discussed: boolean, 
/**
 * Whether the meeting is past it.
 */
done: boolean, };

export type AgendaPlaceInput = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * Item to move; a new one when empty.
 */
item: string, 
/**
 * Title of a new one.
 */
title: string, 
/**
 * Comes after this item.
 */
after: string, };

export type AgreementInput = { 
/**
 * Number of the paper; may be empty.
 */
number: string, 
/**
 * Date.
 */
date: string, 
/**
 * Who agreed, in words.
 */
note: string, };

export type AmendInput = { 
/**
 * The meeting.
 */
id: string, 
/**
 * What is corrected or added, in words.
 */
text: string, };

export type AssignmentInput = { 
/**
 * Record id of the resolution.
 */
id: string, 
/**
 * Task id.
 */
task: string, 
/**
 * Member id.
 */
member: string, 
/**
 * The work; nothing takes it back.
 */
title: string, 
/**
 * Deadline; the end of the year when empty.
 */
deadline: string, };

export type AssignmentView = { 
/**
 * The member.
 */
member: MemberOption, 
/**
 * Whether everybody in their standing must have work.
 */
expected: boolean, 
/**
 * The work.
 */
tasks: Array<TaskView>, };

export type AttachmentAddInput = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * Token of a chosen file.
 */
token: string, 
/**
 * Path of a dropped file.
 */
path: string, 
/**
 * File name, where the token does not tell it.
 */
name: string, };

export type AttachmentEditInput = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * Attachment id.
 */
attachment: string, 
/**
 * The title.
 */
title: string, };

export type AttachmentView = { 
/**
 * Attachment id.
 */
id: string, 
/**
 * What the minutes call it.
 */
title: string, 
/**
 * The name it came with.
 */
file_name: string, 
/**
 * `pdf`, `png`, `jpeg`, `docx` or `xlsx`.
 */
kind: string, 
/**
 * Its size as people read it: `312 KB`.
 */
size: string, 
/**
 * Who added it.
 */
added_by: string, 
/**
 * When, `dd/mm/yyyy hh:mm`.
 */
added_at: string, };

export type AttendanceInput = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * Member id.
 */
member: string, 
/**
 * `present`, `excused`, `unexcused` or empty.
 */
mark: string, 
/**
 * Reason.
 */
reason: string, 
/**
 * Came late at.
 */
arrived: string, 
/**
 * Left early at.
 */
left: string, 
/**
 * Absent from a whole congress with accepted leave; left as it is when absent.
 */
excused_whole?: boolean, };

export type AttendanceMeeting = { 
/**
 * Id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * Month it was for.
 */
month: number, 
/**
 * Day it was held.
 */
date: string, 
/**
 * Members of the cell.
 */
share: AttendanceShare, };

export type AttendanceMember = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * From another cell, on temporary activity here: not in the cell's share.
 */
temp_here: boolean, 
/**
 * A word a meeting: `present`, `present_in_part`, `excused`, `unexcused`, `exempt`, `temp_away`, `barred`,
 * `unset`; empty where not convened.
 */
marks: Array<string>, 
/**
 * Over the meetings at which the member was expected.
 */
share: AttendanceShare, 
/**
 * Months stayed away from without a reason.
 */
missed: Array<number>, 
/**
 * `watch`, `act` or empty.
 */
notice: string, };

export type AttendanceReason = { 
/**
 * As it was recorded; empty when none was.
 */
reason: string, 
/**
 * How often.
 */
count: number, };

export type AttendanceShare = { 
/**
 * Came.
 */
present: number, 
/**
 * Were expected.
 */
expected: number, 
/**
 * `84,6`; empty when nobody was expected.
 */
percent: string, };

export type AttendanceSheet = { 
/**
 * The workbook.
 */
file: BytesRef, };

export type AttendanceYearInput = { 
/**
 * The year; 0 for the latest with a meeting.
 */
year: number, };

export type AttendanceYearView = { 
/**
 * The year.
 */
year: number, 
/**
 * Years with a meeting that is over, latest first.
 */
years: Array<number>, 
/**
 * The meetings in order.
 */
meetings: Array<AttendanceMeeting>, 
/**
 * Everybody convened at least once, in name order.
 */
members: Array<AttendanceMember>, 
/**
 * Over all meetings.
 */
share: AttendanceShare, 
/**
 * Excused absences by reason, most frequent first.
 */
reasons: Array<AttendanceReason>, 
/**
 * Absences without a reason.
 */
unexcused: number, 
/**
 * The share to aim for, percent.
 */
goal: number, 
/**
 * From how many months without a reason the app reminds.
 */
watch_months: number, 
/**
 * From how many the cell looks into it.
 */
act_months: number, 
/**
 * Instrument behind that.
 */
act_source: string, };

export type BackupDone = { 
/**
 * When, `dd/mm/yyyy hh:mm`; empty when it could not be made.
 */
made_at: string, 
/**
 * Its folder.
 */
folder: string, 
/**
 * Bytes that were written: only what the place did not have yet.
 */
new_bytes: number, 
/**
 * Attachments that the book has lost and the backup lacks too.
 */
lacking: number, 
/**
 * Why it could not be made; a code of the catalogues.
 */
code: string, 
/**
 * Values its text mentions.
 */
params: { [key in string]: string }, };

export type BackupFindInput = { 
/**
 * A book of this machine, whose own folders are looked into.
 */
vault: string, 
/**
 * Or a folder, by its token.
 */
token: string, };

export type BackupFound = { 
/**
 * The latest first.
 */
rows: Array<BackupRow>, };

export type BackupLasting = { 
/**
 * The place.
 */
place: string, 
/**
 * Whether it is within reach now.
 */
here: boolean, 
/**
 * How many.
 */
count: number, 
/**
 * When the latest of them was made, `dd/mm/yyyy`.
 */
latest: string, 
/**
 * The day by which they are gone when a backup is made there every month, `dd/mm/yyyy`.
 */
until: string, };

export type BackupMade = { 
/**
 * That on this machine.
 */
here: BackupDone, 
/**
 * That in the chosen folder; nothing while none was chosen.
 */
there: BackupDone | null, };

export type BackupOpenInput = { 
/**
 * The backup, as the last list named it.
 */
id: string, 
/**
 * The passphrase.
 */
passphrase: string, 
/**
 * The recovery code.
 */
recovery: string, };

export type BackupPlaceInput = { 
/**
 * Token of a folder; empty takes the choice back.
 */
token: string, };

export type BackupRehearsed = { 
/**
 * Name of the cell.
 */
name: string, 
/**
 * Members, also those who left.
 */
members: number, 
/**
 * Meetings.
 */
meetings: number, 
/**
 * Candidates' files.
 */
cases: number, 
/**
 * Attachments read to their end.
 */
files: number, 
/**
 * What does not hold together; empty is good.
 */
problems: Array<string>, };

export type BackupRestored = { 
/**
 * The book, which is open now.
 */
vault: string, 
/**
 * Name of the cell.
 */
name: string, 
/**
 * The moment it is back at, `dd/mm/yyyy hh:mm`.
 */
made_at: string, 
/**
 * Whether the book that was there is kept among the backups.
 */
kept: boolean, 
/**
 * Records that were erased again; nothing when the book that was there could not be read.
 */
erased_again: number | null, };

export type BackupRow = { 
/**
 * What rehearsing and restoring take, until the next list.
 */
id: string, 
/**
 * When it was made, `dd/mm/yyyy hh:mm`.
 */
made_at: string, 
/**
 * `own` (on this machine), `chosen` (the folder that was chosen) or `found` (where somebody looked).
 */
place: string, 
/**
 * Its folder.
 */
folder: string, 
/**
 * Bytes it takes to restore.
 */
bytes: number, 
/**
 * The same in words.
 */
size: string, 
/**
 * `asked`, `after_work`, `before_upgrade`, `before_receive`, `after_erasing` or `replaced`.
 */
reason: string, 
/**
 * `verified`, `unchecked`, `newer` or `damaged`.
 */
state: string, 
/**
 * What is wrong with a damaged one.
 */
detail: string, };

export type BackupView = { 
/**
 * The folder that was chosen for backups outside this machine; empty while none is.
 */
place: string, 
/**
 * Whether it is there now: a stick may be pulled out.
 */
place_here: boolean, 
/**
 * When the newest sound backup on this machine was made, `dd/mm/yyyy hh:mm`; empty when there is none.
 */
last_here: string, 
/**
 * The same of the chosen folder, as it was seen last.
 */
last_there: string, 
/**
 * Whether anything changed since the newest backup on this machine.
 */
changed: boolean, 
/**
 * Whether the newest backup that counts is older than the limit, and something changed since.
 */
overdue: boolean, 
/**
 * Days after which a book that changed asks for a backup.
 */
limit_days: number, 
/**
 * How many days, weeks and months keep a backup.
 */
daily: number, 
/**
 * Weeks.
 */
weekly: number, 
/**
 * Months.
 */
monthly: number, 
/**
 * Why the last automatic backup was not made; a code of the catalogues, empty when all is well.
 */
trouble: string, 
/**
 * The latest first.
 */
rows: Array<BackupRow>, 
/**
 * Backups that still hold what was erased since.
 */
lasting: Array<BackupLasting>, };

export type BallotsView = { 
/**
 * Given out.
 */
issued: number | null, 
/**
 * Came back.
 */
returned: number | null, 
/**
 * Blank or invalid.
 */
invalid: number | null, 
/**
 * First count by pile.
 */
first: PileView, 
/**
 * Second count by pile.
 */
second: PileView, };

export type BookInput = { 
/**
 * The year.
 */
year: number, };

export type ById = { 
/**
 * Record id.
 */
id: string, };

export type BytesRef = { 
/**
 * One-time token.
 */
token: string, 
/**
 * File name to suggest.
 */
name: string, 
/**
 * Media type.
 */
mime: string, };

export type CarryChoice = { 
/**
 * Form id.
 */
form: string, 
/**
 * Record id.
 */
id: string, 
/**
 * How many copies are to be printed.
 */
copies: number, 
/**
 * As a marked draft.
 */
draft: boolean, };

export type CarryFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * Copies to print.
 */
copies: number, 
/**
 * Pages.
 */
pages: number, };

export type CarryFormInput = { 
/**
 * Form id.
 */
form: string, 
/**
 * Record id; empty for forms of the whole cell.
 */
id: string, };

export type CarryInput = { 
/**
 * Token of the folder that was chosen.
 */
token: string, 
/**
 * The papers.
 */
papers: Array<CarryChoice>, };

export type CarryJob = { 
/**
 * Id.
 */
id: string, 
/**
 * Where: the folder on the stick.
 */
folder: string, 
/**
 * When, `dd/mm/yyyy hh:mm`.
 */
at: string, 
/**
 * Who.
 */
by: string, 
/**
 * What, in the order they print.
 */
files: Array<CarryFile>, 
/**
 * `open`, `wiped` (the app deleted the files) or `by_hand` (a person said so).
 */
state: string, 
/**
 * When it was wiped.
 */
wiped_at: string, };

export type CarryJobs = { 
/**
 * Latest first.
 */
jobs: Array<CarryJob>, };

export type CarryPaper = { 
/**
 * Form id.
 */
form: string, 
/**
 * Record id.
 */
id: string, 
/**
 * What it is.
 */
title: string, 
/**
 * What it still lacks; with gaps it goes out as a marked draft only.
 */
gaps: number, };

export type CarryPapers = { 
/**
 * What it is about.
 */
title: string, 
/**
 * The papers.
 */
papers: Array<CarryPaper>, };

export type CarryRef = { 
/**
 * Job id.
 */
job: string, 
/**
 * Token of a folder, when the stick is not where it was.
 */
token: string, };

export type CarryWiped = { 
/**
 * Files deleted.
 */
deleted: number, 
/**
 * Files that somebody changed since and that were left.
 */
changed: Array<string>, 
/**
 * Other files in the folder, which are nobody's business here.
 */
others: number, 
/**
 * Whether nothing of the job is left.
 */
done: boolean, };

export type CaseBound = { 
/**
 * The day, `dd/mm/yyyy`; the earlier one where a holiday is uncertain.
 */
date: string, 
/**
 * The day if uncertain holidays are kept; empty without a doubt.
 */
later: string, 
/**
 * Holidays in doubt between the two.
 */
holidays: Array<string>, 
/**
 * Title of the milestone it was counted from.
 */
from: string, 
/**
 * The day it was counted from.
 */
from_date: string, 
/**
 * How much was counted; 0 for the day itself.
 */
amount: number, 
/**
 * `none`, `days`, `working_days`, `months` or `age_years`.
 */
unit: string, 
/**
 * What it rests on: `actual`, `planned` or `projected` (the earliest the other can have).
 */
basis: string, 
/**
 * Where it comes from.
 */
source: CaseSource, };

export type CaseBroken = { 
/**
 * `too_early`, `too_late`, `needs_extension` or `no_day_left`.
 */
fault: string, 
/**
 * The day that is wrong; empty when none is left.
 */
date: string, 
/**
 * The day the limit names.
 */
bound: string, 
/**
 * The day is only planned.
 */
planned: boolean, 
/**
 * Kept if an uncertain holiday is one.
 */
doubtful: boolean, 
/**
 * `block` or `warn`.
 */
severity: string, 
/**
 * Title of the milestone the limit counts from; empty for a deadline a committee set.
 */
from: string, 
/**
 * Where it comes from.
 */
source: CaseSource, };

export type CaseCreateInput = { 
/**
 * Họ và tên.
 */
full_name: string, };

export type CaseDatePlace = { 
/**
 * `milestone` (`case_milestone_edit` takes it), `field` (`case_edit`), `paper` (the date of a paper), `received`
 * (the day a paper came in), `item` (an item of a list), `hand_over` (the day the papers were handed over), `cv`, `person` or `computed`
 * (nobody enters it).
 */
kind: string, 
/**
 * Field key of `case_edit`, kind of paper, list or field of the CV; empty for `milestone` and `computed`.
 */
at: string, 
/**
 * Id of the paper or item the day comes from; empty when there is none yet.
 */
item: string, 
/**
 * The field inside the item: `date`, `sent_on` …; empty otherwise.
 */
field: string, };

export type CaseDossier = { 
/**
 * The PDF.
 */
file: BytesRef, 
/**
 * Its pages.
 */
pages: number, 
/**
 * Forms that are in it, by code.
 */
forms: Array<string>, 
/**
 * Scanned pages that are in it.
 */
scans: number, 
/**
 * Names of scanned files that cannot be bound any more: they are not in it.
 */
left_out: Array<string>, 
/**
 * Findings that block the final print; with any the volume is marked as a draft.
 */
blocking: number, 
/**
 * It is marked as a draft.
 */
draft: boolean, };

export type CaseEditInput = { 
/**
 * Case id.
 */
id: string, 
/**
 * Field key.
 */
field: string, 
/**
 * What was typed.
 */
value: string, };

export type CaseFinding = { 
/**
 * Id of the check, `V01` … `V38`.
 */
id: string, 
/**
 * Stable code of what was found.
 */
code: string, 
/**
 * `block`, `warn`, or `note` for what was let pass.
 */
severity: string, 
/**
 * Values the texts of the code mention.
 */
params: { [key in string]: string }, 
/**
 * What the check looks at, in words.
 */
title: string, 
/**
 * What was found, in Vietnamese; the catalogues word the code in both languages.
 */
what: string, 
/**
 * Why it matters: the rule in words.
 */
why: string, 
/**
 * The article, for example `HD 06-HD/TW, điểm 5.4b`; empty when no instrument says so.
 */
source: string, 
/**
 * `confirmed`, `single` or `uncertain`.
 */
confidence: string, 
/**
 * Remark of the rules.
 */
note: string, 
/**
 * What to do.
 */
fix: string, 
/**
 * The field to go to: a key of `case_edit`, `papers/<id>/<field>`, `introducers/<id>/<field>`,
 * `verifications/<id>/<field>`, `milestones/actual/<key>`, `person/<field>`, `cv/<path>`, or the name of a list.
 */
field: string, 
/**
 * A person may let it pass with a reason (`case_override`).
 */
can_pass: boolean, 
/**
 * The decision to let it pass.
 */
let_pass: CaseLetPass | null, };

export type CaseFunnel = { 
/**
 * Year.
 */
year: number, 
/**
 * Stages in order, from `listed` to `official`.
 */
stages: Array<CaseFunnelStage>, 
/**
 * Members of the cell today, official and probationary: what the ratio counts from.
 */
members: number, 
/**
 * Yearly targets.
 */
targets: Array<CaseTarget>, 
/**
 * National or provincial orientation in percent of the membership; nothing where the rules give none.
 */
ratio: CaseRatio | null, };

export type CaseFunnelInput = { 
/**
 * Year.
 */
year: number, };

export type CaseFunnelStage = { 
/**
 * As `stage` of a row of `case_list`.
 */
key: string, 
/**
 * Files that stand here now.
 */
now: number, 
/**
 * Files that reached it in the year.
 */
reached: number, };

export type CaseGoes = { 
/**
 * `cv`, `texts`, `verifications`, `scans`, `drafts`, `person` or `copies`.
 */
what: string, 
/**
 * How many.
 */
count: number, };

export type CaseHandOver = { 
/**
 * Id; what prints it is `<case>:<id>`.
 */
id: string, 
/**
 * `admission`, `recognition` or `other`.
 */
step: string, 
/**
 * When, `dd/mm/yyyy`.
 */
on: string, 
/**
 * Who handed over, with the post.
 */
by: string, 
/**
 * Who took it, with the post.
 */
to: string, 
/**
 * For which organisation.
 */
to_body: string, 
/**
 * The papers in order.
 */
papers: Array<CaseHanded>, 
/**
 * Sheets of all papers.
 */
sheets: number, 
/**
 * Check code of the dossier as one PDF; empty when none was bound.
 */
code: string, 
/**
 * Its SHA-256.
 */
sha256: string, 
/**
 * Its pages.
 */
pages: number, 
/**
 * Ghi chú.
 */
note: string, 
/**
 * When the receiver confirmed, `dd/mm/yyyy`; empty before that.
 */
received_on: string, 
/**
 * Who signed the receipt.
 */
received_by: string, 
/**
 * Number of the receipt.
 */
receipt_no: string, };

export type CaseHandOverInput = { 
/**
 * Case id.
 */
id: string, 
/**
 * `admission`, `recognition` or `other`.
 */
step: string, 
/**
 * When.
 */
on: string, 
/**
 * Who hands over.
 */
by: string, 
/**
 * With which post.
 */
by_post: string, 
/**
 * Who takes it.
 */
to_name: string, 
/**
 * With which post.
 */
to_post: string, 
/**
 * For which organisation.
 */
to_body: string, 
/**
 * The papers in order.
 */
papers: Array<CaseHandedInput>, 
/**
 * Ghi chú.
 */
note: string, };

export type CaseHandOverStrike = { 
/**
 * Case id.
 */
id: string, 
/**
 * Id of the hand-over.
 */
item: string, 
/**
 * Why; must not be empty.
 */
reason: string, };

export type CaseHandOvers = { 
/**
 * Case id.
 */
id: string, 
/**
 * Those that count, the latest first.
 */
handed: Array<CaseHandOver>, 
/**
 * Papers the file has, in the order of the dossier.
 */
papers: Array<CaseHandable>, 
/**
 * Findings that block a hand-over.
 */
blocking: number, 
/**
 * What the file would be handed over for now: `admission` or `recognition`.
 */
step: string, 
/**
 * Who hands over: the secretary of the cell.
 */
by: string, 
/**
 * With which post.
 */
by_post: string, 
/**
 * To whom: the level above.
 */
to_body: string, 
/**
 * Today, `dd/mm/yyyy`.
 */
today: string, 
/**
 * Whether the sensitive parts can leave this machine.
 */
removal: CaseRemoval, };

export type CaseHandable = { 
/**
 * Key of the paper in the procedure.
 */
kind: string, 
/**
 * Id of the registered paper; empty for one that is written in the file and not registered.
 */
item: string, 
/**
 * Mã mẫu and tên.
 */
title: string, 
/**
 * Số.
 */
number: string, 
/**
 * The date it carries.
 */
date: string, 
/**
 * What it is handed over for: `admission`, `recognition` or `other`.
 */
step: string, 
/**
 * How many scans are attached.
 */
scans: number, 
/**
 * When it was last handed over, `dd/mm/yyyy`; empty for one that was not.
 */
handed_on: string, };

export type CaseHanded = { 
/**
 * Tên.
 */
title: string, 
/**
 * Số.
 */
number: string, 
/**
 * The date it carries.
 */
date: string, 
/**
 * Số tờ.
 */
sheets: number, 
/**
 * A copy; otherwise the original.
 */
copy: boolean, };

export type CaseHandedInput = { 
/**
 * Key of the paper in the procedure; empty for one that the procedure does not name.
 */
kind: string, 
/**
 * Id of the registered paper, if it is one.
 */
item: string, 
/**
 * Tên of a paper that the procedure does not name.
 */
title: string, 
/**
 * Số tờ, as typed.
 */
sheets: string, 
/**
 * A copy; otherwise the original.
 */
copy: boolean, };

export type CaseHandedOver = { 
/**
 * Its id.
 */
id: string, 
/**
 * The dossier whose hash it keeps; nothing when the cell prints none of its papers.
 */
dossier: BytesRef | null, };

export type CaseItem = { 
/**
 * List: `papers`, `introducers`, `remarks` or `verifications`.
 */
list: string, 
/**
 * Item id.
 */
id: string, 
/**
 * Values by field.
 */
values: { [key in string]: string }, 
/**
 * Name of the member or relative it is about; may be empty.
 */
name: string, };

export type CaseItemAddInput = { 
/**
 * Case id.
 */
id: string, 
/**
 * List, as in [`CaseItem`].
 */
list: string, 
/**
 * Values by field, as in [`CaseItem`].
 */
values: { [key in string]: string }, };

export type CaseItemEditInput = { 
/**
 * Case id.
 */
id: string, 
/**
 * List.
 */
list: string, 
/**
 * Item id.
 */
item: string, 
/**
 * Field, as in [`CaseItem`].
 */
field: string, 
/**
 * What was typed.
 */
value: string, };

export type CaseItemRef = { 
/**
 * Case id.
 */
id: string, 
/**
 * List.
 */
list: string, 
/**
 * Item id.
 */
item: string, };

export type CaseItems = { 
/**
 * Case id.
 */
id: string, 
/**
 * Items of every list, in the order they came in; struck ones are left out.
 */
items: Array<CaseItem>, 
/**
 * Members who can be chosen: those of the cell, by name.
 */
members: Array<MemberOption>, };

export type CaseLetPass = { 
/**
 * Id of the decision, for `case_override_strike`.
 */
item: string, 
/**
 * Why.
 */
reason: string, 
/**
 * Who decided.
 */
by: string, 
/**
 * When, `dd/mm/yyyy`.
 */
on: string, };

export type CaseLimitChange = { 
/**
 * Title of the milestone.
 */
milestone: string, 
/**
 * `earliest`, `due`, `extended` or `exact`.
 */
kind: string, 
/**
 * Title of the milestone it counts from.
 */
from: string, 
/**
 * Under the pack the file keeps; nothing when the limit is new.
 */
old: CaseLimitSide | null, 
/**
 * Under the newer one; nothing when the limit is gone.
 */
new: CaseLimitSide | null, 
/**
 * The limit itself changes, and not only its instrument.
 */
moves: boolean, };

export type CaseLimitSide = { 
/**
 * How much.
 */
amount: number, 
/**
 * `none`, `days`, `working_days`, `months` or `age_years`.
 */
unit: string, 
/**
 * The day it names for this file, or empty.
 */
date: string, 
/**
 * The article.
 */
cited: string, 
/**
 * `confirmed`, `single` or `uncertain`.
 */
confidence: string, };

export type CaseLint = { 
/**
 * Case id.
 */
id: string, 
/**
 * Findings: what blocks first, then warnings, then what was let pass.
 */
findings: Array<CaseFinding>, 
/**
 * How many block.
 */
blocking: number, 
/**
 * How many warn.
 */
warning: number, 
/**
 * How many were let pass.
 */
let_pass: number, };

export type CaseListOutput = { 
/**
 * Rows by name.
 */
rows: Array<CaseRow>, };

export type CaseMilestone = { 
/**
 * Key of the procedure.
 */
key: string, 
/**
 * `S1` … `P8`; empty for a moment that is no step but that limits count from.
 */
step: string, 
/**
 * Tên.
 */
title: string, 
/**
 * Who acts.
 */
who: string, 
/**
 * `done`, `broken` (happened outside a limit), `overdue`, `blocked`, `due` (has a deadline) or `open`.
 */
state: string, 
/**
 * Title of the milestone a blocked one waits for; else empty.
 */
waits_for: string, 
/**
 * It can be left out.
 */
optional: boolean, 
/**
 * The earliest legal day.
 */
earliest: CaseBound | null, 
/**
 * The deadline of the rules.
 */
deadline: CaseBound | null, 
/**
 * The deadline when an extension is granted.
 */
extended: CaseBound | null, 
/**
 * When it is meant to happen, `dd/mm/yyyy`, or empty.
 */
planned: string, 
/**
 * When it happened.
 */
actual: string, 
/**
 * The deadline a committee set instead.
 */
adjusted: string, 
/**
 * Why, and by which paper.
 */
reason: string, 
/**
 * Why the day it happened was replaced or taken back; empty when it never was.
 */
correction: string, 
/**
 * The day that follows from others and is never entered: an anniversary, an expiry.
 */
computed: string, 
/**
 * The deadline that holds.
 */
due: string, 
/**
 * Days until then, negative when past; nothing when it happened or has no deadline.
 */
days: number | null, 
/**
 * Working days until then, when the limit counts them.
 */
working_days: number | null, 
/**
 * Limits that are not kept.
 */
broken: Array<CaseBroken>, 
/**
 * Where it comes from.
 */
source: CaseSource, 
/**
 * Where its actual day is written.
 */
place: CaseDatePlace, };

export type CaseMilestoneInput = { 
/**
 * Case id.
 */
id: string, 
/**
 * Key of the milestone.
 */
milestone: string, 
/**
 * Which of its dates: `planned`, `actual` or `adjusted`.
 */
date: string, 
/**
 * `dd/mm/yyyy`, or empty to take it back.
 */
value: string, 
/**
 * Why, and by which paper: needed with an adjusted deadline.
 */
reason: string, };

export type CaseMove = { 
/**
 * Key.
 */
key: string, 
/**
 * `S1` … `P8`, or empty.
 */
step: string, 
/**
 * Tên.
 */
title: string, 
/**
 * Its dates before.
 */
before: CaseMoveDates, 
/**
 * Its dates after.
 */
after: CaseMoveDates, 
/**
 * Limits that would be broken.
 */
breaks: Array<CaseBroken>, 
/**
 * Limits that would be kept again.
 */
mends: Array<CaseBroken>, };

export type CaseMoveDates = { 
/**
 * The earliest legal day.
 */
earliest: string, 
/**
 * The deadline that holds.
 */
due: string, 
/**
 * Its day: entered, computed or planned.
 */
day: string, 
/**
 * State, as in [`CaseMilestone`].
 */
state: string, };

export type CaseNext = { 
/**
 * Key of the milestone.
 */
key: string, 
/**
 * `S1` … `P8`; empty for a moment that is no step.
 */
step: string, 
/**
 * Tên.
 */
title: string, 
/**
 * The deadline that holds, else the planned day, `dd/mm/yyyy`; empty when it has none.
 */
date: string, 
/**
 * Days until then, negative when past; nothing without a day.
 */
days: number | null, 
/**
 * Working days until then, when the limit counts them.
 */
working_days: number | null, 
/**
 * `overdue`, `due` or `open`.
 */
state: string, };

export type CaseOption = { 
/**
 * Case id.
 */
id: string, 
/**
 * Name.
 */
name: string, };

export type CaseOverrideInput = { 
/**
 * Case id.
 */
id: string, 
/**
 * Id of the check, `V07`.
 */
check: string, 
/**
 * The finding's field.
 */
field: string, 
/**
 * Why; must not be empty.
 */
reason: string, };

export type CaseOverrideRef = { 
/**
 * Case id.
 */
id: string, 
/**
 * Id of the decision.
 */
item: string, };

export type CasePackChange = { 
/**
 * Case id.
 */
id: string, 
/**
 * Họ và tên.
 */
full_name: string, 
/**
 * The pack the file keeps, in words.
 */
pack_title: string, 
/**
 * Limits that differ.
 */
limits: Array<CaseLimitChange>, };

export type CasePackChanges = { 
/**
 * The pack in force, in words.
 */
pack_title: string, 
/**
 * Files.
 */
cases: Array<CasePackChange>, };

export type CasePaperLine = { 
/**
 * Key of the paper in the procedure, for example `3-KND`.
 */
kind: string, 
/**
 * Mã mẫu as people write it; may be empty.
 */
code: string, 
/**
 * Tên.
 */
title: string, 
/**
 * Part of the dossier: `a`, `b`, `c`, `d` or `beside`.
 */
part: string, 
/**
 * Place in that part.
 */
place: number, 
/**
 * `always` or `if_any`.
 */
needed: string, 
/**
 * `present`, `written` (its text is in the file, the signed paper is not registered), `missing`, `stale`, `wrong`,
 * `later` (its step has not come) or `none` (nếu có, and there is none).
 */
state: string, 
/**
 * Who makes it: `cell`, `candidate`, `helper` or `others`.
 */
maker: string, 
/**
 * Who signs, in words.
 */
signs: string, 
/**
 * `handwritten`, `either`, `typed` or `received`.
 */
making: string, 
/**
 * It is the certificate of a course: it tells the days of study, too.
 */
course: boolean, 
/**
 * Form that prints it; empty when none does.
 */
form: string, 
/**
 * What to print the form of: the case, or the membership that came of it.
 */
record: string, 
/**
 * Guide sheet for what is written by hand; empty when there is none.
 */
guide: string, 
/**
 * The date it carries, or the file has for it.
 */
date: string, 
/**
 * The last day it counts, `dd/mm/yyyy`; empty when it does not go stale.
 */
fresh_until: string, 
/**
 * It goes stale before the next meeting.
 */
stale_by_meeting: boolean, 
/**
 * Title of the milestone it waits for or dates; may be empty.
 */
milestone: string, 
/**
 * Key of that milestone; empty when its day is that of no step.
 */
dates: string, 
/**
 * Papers registered, the current ones first, then those that were replaced.
 */
papers: Array<CasePaperView>, 
/**
 * Where the line comes from.
 */
source: CaseSource, };

export type CasePaperSupersedeInput = { 
/**
 * Case id.
 */
id: string, 
/**
 * The paper that is replaced.
 */
item: string, 
/**
 * Values of the new one, as of a paper in [`CaseItem`]; its kind is that of the old one.
 */
values: { [key in string]: string }, };

export type CasePaperView = { 
/**
 * Item id.
 */
id: string, 
/**
 * `current`, `stale`, `wrong` or `superseded`.
 */
state: string, 
/**
 * Số.
 */
number: string, 
/**
 * The date it carries.
 */
date: string, 
/**
 * Who issued it.
 */
issuer: string, 
/**
 * The member it is from, by name.
 */
member: string, 
/**
 * What is wrong with it.
 */
wrong: string, 
/**
 * Where it is.
 */
note: string, 
/**
 * Id of the paper that replaced it; empty when none did.
 */
superseded_by: string, 
/**
 * How many scans are attached.
 */
scans: number, };

export type CasePapers = { 
/**
 * Case id.
 */
id: string, 
/**
 * The pack the file keeps, in words.
 */
pack_title: string, 
/**
 * Lines in order.
 */
lines: Array<CasePaperLine>, 
/**
 * How many lines are missing, stale or wrong now.
 */
lacking: number, 
/**
 * The next meeting that can consider the file, `dd/mm/yyyy`; empty when none is known.
 */
next_meeting: string, 
/**
 * Whether no meeting is planned and it is the usual day of the cell.
 */
meeting_usual: boolean, };

export type CasePhase = { 
/**
 * `source`, `dossier`, `decision` or `probation`.
 */
key: string, 
/**
 * Milestones in order.
 */
milestones: Array<CaseMilestone>, };

export type CasePlanPreview = { 
/**
 * Milestones whose dates or state would change, in order.
 */
moves: Array<CaseMove>, 
/**
 * Limits that would not be kept and are now.
 */
breaks: number, 
/**
 * Of these, those that block.
 */
blocks: number, };

export type CaseRatio = { 
/**
 * Least percent of the membership a year, `3`.
 */
from: number, 
/**
 * Most.
 */
to: number, 
/**
 * Admissions of the year in percent of the membership, `2,9`.
 */
done: string, 
/**
 * Instrument.
 */
cited: string, 
/**
 * `confirmed`, `single` or `uncertain`.
 */
confidence: string, 
/**
 * Remark.
 */
note: string, };

export type CaseReceiptInput = { 
/**
 * Case id.
 */
id: string, 
/**
 * Id of the hand-over.
 */
item: string, 
/**
 * Its date.
 */
on: string, 
/**
 * Who signed it.
 */
by: string, 
/**
 * Its number; may be empty.
 */
number: string, };

export type CaseRemoval = { 
/**
 * `none` (nothing was handed over), `unreceived` (a receipt is missing), `waiting`, `ready` or `done`.
 */
state: string, 
/**
 * The first day it is allowed, `dd/mm/yyyy`; empty while a receipt is missing.
 */
from: string, 
/**
 * Days that must pass after the receipt.
 */
wait_days: number, 
/**
 * The rule, as it is cited.
 */
cited: string, 
/**
 * `confirmed`, `single` or `uncertain`.
 */
confidence: string, 
/**
 * Remark of the rules.
 */
note: string, 
/**
 * What would go.
 */
goes: Array<CaseGoes>, 
/**
 * The CV is in no list of papers that were handed over.
 */
cv_not_handed: boolean, 
/**
 * Papers saved to a stick that may still be there: what was removed lives on in them.
 */
sticks: Array<CaseStick>, 
/**
 * Backups outside this machine: what is removed lives on in those out of reach until they end.
 */
backups: Array<BackupLasting>, 
/**
 * When it was removed last, `dd/mm/yyyy`; empty when it never was.
 */
removed_on: string, 
/**
 * Who removed it.
 */
removed_by: string, 
/**
 * Nothing waits to be cleared away any more.
 */
clear: boolean, };

export type CaseRemoved = { 
/**
 * Everything is cleared away; otherwise the rest is done when the book is opened again.
 */
clear: boolean, };

export type CaseRow = { 
/**
 * Case id.
 */
id: string, 
/**
 * Họ và tên.
 */
full_name: string, 
/**
 * Ngày sinh.
 */
born: string, 
/**
 * Helper's name.
 */
helper: string, 
/**
 * Number of findings that block.
 */
blocking: number, 
/**
 * `opinions`, `vote`, `resolution` or `ready`: what comes next.
 */
next: string, 
/**
 * How far the file has come: `listed` (quần chúng ưu tú), `sympathiser` (cảm tình Đảng), `course` (học lớp),
 * `procedure` (làm thủ tục), `sent` (gửi hồ sơ), `decision` (quyết định), `ceremony` (lễ), `probation` (dự bị),
 * `official` (chính thức) or `ended`.
 */
stage: string, 
/**
 * How an ended file ended, as [`CaseView`] has it under `end/outcome`; empty while it goes on.
 */
outcome: string, 
/**
 * Group of the source list, as under `source/group`.
 */
group: string, 
/**
 * The next milestone with a day; nothing when no milestone waits.
 */
due: CaseNext | null, 
/**
 * Whether a newer rule pack is in force than the one the file keeps.
 */
newer_rules: boolean, };

export type CaseSource = { 
/**
 * `QĐ 294-QĐ/TW, điểm 4.3.1`; empty when no instrument says so.
 */
cited: string, 
/**
 * Instrument.
 */
instrument: string, 
/**
 * Point of it.
 */
point: string, 
/**
 * The pack, in words.
 */
pack: string, 
/**
 * `confirmed`, `single` or `uncertain`.
 */
confidence: string, 
/**
 * Remark of the rules.
 */
note: string, };

export type CaseStick = { 
/**
 * Folder they were saved to.
 */
folder: string, 
/**
 * When.
 */
at: string, };

export type CaseTarget = { 
/**
 * `admissions` (by the day of the decision) or `sympathisers` (by the day of the cell's resolution).
 */
key: string, 
/**
 * How many; nothing when none was given.
 */
target: number | null, 
/**
 * How many so far.
 */
done: number, 
/**
 * Percent, `66,7`; empty without a target.
 */
percent: string, 
/**
 * The paper that gave it.
 */
instrument: string, };

export type CaseTimeline = { 
/**
 * Case id.
 */
id: string, 
/**
 * Họ và tên.
 */
full_name: string, 
/**
 * The pack the file keeps, in words.
 */
pack_title: string, 
/**
 * The pack in force today when it is another one, in words; else empty.
 */
newer_pack: string, 
/**
 * Phases in order; milestones that the tracks of the file do not ask for are left out.
 */
phases: Array<CasePhase>, 
/**
 * Special tracks and circumstances the pack knows.
 */
tracks: Array<CaseTrack>, };

export type CaseTrack = { 
/**
 * Key; `case_edit` takes `tracks/<key>`.
 */
key: string, 
/**
 * Tên.
 */
title: string, 
/**
 * What the file says: words, `Không`, `Chưa rõ` or empty.
 */
value: string, 
/**
 * Whether it applies; also when another field of the file says so.
 */
applies: boolean, 
/**
 * A plain circumstance, not a special track.
 */
circumstance: boolean, 
/**
 * What it asks, in words.
 */
asks: Array<string>, 
/**
 * Reasons for which it is closed.
 */
never: Array<string>, 
/**
 * Titles of the tracks that apply and that it cannot go with.
 */
excludes: Array<string>, 
/**
 * It belongs to a moment of the way (such as a move before the decision), and the file stands there now.
 */
fits_now: boolean, 
/**
 * Papers of the track that this book prints, as drafts for the committee that issues them.
 */
letters: Array<CaseTrackLetter>, 
/**
 * Where it comes from.
 */
source: CaseSource, };

export type CaseTrackLetter = { 
/**
 * Key of the paper, as in the checklist.
 */
kind: string, 
/**
 * Mã mẫu; may be empty.
 */
code: string, 
/**
 * Tên.
 */
title: string, 
/**
 * Form that prints it.
 */
form: string, 
/**
 * Whether the file has it already.
 */
there: boolean, };

export type CaseView = { 
/**
 * Case id.
 */
id: string, 
/**
 * Họ và tên.
 */
full_name: string, 
/**
 * Rules the file is pinned to.
 */
pack_title: string, 
/**
 * Typed values by field key (see `case_edit`).
 */
values: { [key in string]: string }, 
/**
 * Names of who helps now, empty when nobody does.
 */
helper: string, 
/**
 * Official members who can help.
 */
helpers: Array<MemberOption>, 
/**
 * Votes on this candidate in meetings.
 */
votes: Array<CaseVoteOption>, 
/**
 * The chosen vote as a sentence, empty when none.
 */
vote_sentence: string, 
/**
 * Code of the resolution form this cell prints, `6-KNĐ` or that of its province.
 */
resolution_code: string, 
/**
 * That of the resolution on recognition.
 */
recognition_code: string, 
/**
 * The number the next resolution of the cell would get.
 */
next_resolution: string, 
/**
 * Findings.
 */
findings: Array<Finding>, 
/**
 * How far the file has come, as in [`CaseRow`].
 */
stage: string, 
/**
 * The membership that came of it; empty before `case_admit`.
 */
member: string, };

export type CaseVoteOption = { 
/**
 * Meeting id.
 */
meeting: string, 
/**
 * Vote id.
 */
vote: string, 
/**
 * For example `Sinh hoạt thường kỳ tháng 11/2026: 22/26 tán thành, đạt 84,6%`.
 */
title: string, 
/**
 * Whether it is the one the file uses.
 */
chosen: boolean, };

export type CellEditInput = { 
/**
 * Field key.
 */
field: string, 
/**
 * What was typed.
 */
value: string, };

export type CellInfo = { 
/**
 * Record id.
 */
id: string, 
/**
 * Name without `Chi bộ`.
 */
name: string, 
/**
 * Name of the superior.
 */
superior: string, 
/**
 * Practice cell?
 */
practice: boolean, 
/**
 * Whether it has a committee.
 */
has_committee: boolean, 
/**
 * Rules in force today, for example `Trung ương 07/2026 + Hà Nội 11/2025`.
 */
rules_title: string, };

export type CellInput = { 
/**
 * Name without `Chi bộ`.
 */
name: string, 
/**
 * Name of the superior without `Đảng bộ`.
 */
superior: string, 
/**
 * `base_committee` or `commune`.
 */
superior_kind: string, 
/**
 * `residential`, `agency`, `school`, `enterprise`, `armed` or `other`.
 */
kind: string, 
/**
 * Where papers are dated from.
 */
place: string, 
/**
 * Where it usually meets.
 */
meeting_place: string, 
/**
 * Name of the secretary.
 */
secretary: string, 
/**
 * Whether it has a committee.
 */
has_committee: boolean, 
/**
 * The superior's agreement to the use of the app.
 */
agreement: AgreementInput, 
/**
 * Next number of each document type.
 */
numbers: Array<NextNumber>, };

export type CellView = { 
/**
 * Record id.
 */
id: string, 
/**
 * Typed values by field key (see `cell_edit`).
 */
values: { [key in string]: string }, };

export type CodeInput = { 
/**
 * As typed.
 */
code: string, };

export type ConflictList = { 
/**
 * Conflicts, record by record.
 */
conflicts: Array<ConflictView>, };

export type ConflictSettleInput = { 
/**
 * Record id.
 */
record: string, 
/**
 * Path in the record.
 */
path: string, 
/**
 * Place of the kept value, counted from 0.
 */
keep: number | null, 
/**
 * Another value.
 */
typed: string, };

export type ConflictValue = { 
/**
 * The value, masked where it identifies a person.
 */
value: string, 
/**
 * Who wrote it.
 */
author: string, 
/**
 * When.
 */
at: string, };

export type ConflictView = { 
/**
 * Kind of the record.
 */
kind: string, 
/**
 * Record id.
 */
record: string, 
/**
 * Whose or what the record is.
 */
title: string, 
/**
 * Where the record opens.
 */
route: string, 
/**
 * Path in the record, as `conflict_settle` takes it.
 */
path: string, 
/**
 * Field key of a member page, else the path.
 */
field: string, 
/**
 * Whether another value can be typed.
 */
typed: boolean, 
/**
 * The values; the one in force comes last.
 */
values: Array<ConflictValue>, };

export type CongressView = { 
/**
 * Lần thứ.
 */
ordinal: string, 
/**
 * Nhiệm kỳ.
 */
term: string, 
/**
 * Member ids in the presidium.
 */
presidium: Array<string>, 
/**
 * Its ballots in their order.
 */
elections: Array<ElectionView>, };

export type Created = { 
/**
 * Its id.
 */
id: string, };

export type CvEditInput = { 
/**
 * Case id.
 */
id: string, 
/**
 * Field key.
 */
field: string, 
/**
 * What was typed.
 */
value: string, };

export type CvHandOut = { 
/**
 * A workbook, or a parcel.
 */
file: BytesRef, 
/**
 * Groups of the code that opens a parcel; empty for a workbook. It is shown once.
 */
code: Array<string>, };

export type CvIncomingApply = { 
/**
 * Its id.
 */
incoming: string, 
/**
 * Numbers of lines to leave as they are.
 */
left: Array<number>, };

export type CvIncomingCode = { 
/**
 * Id of what came back.
 */
incoming: string, 
/**
 * The code as typed.
 */
code: string, };

export type CvIncomingLine = { 
/**
 * Its number, from 0.
 */
number: number, 
/**
 * `new`, `changed` or `refused`.
 */
state: string, 
/**
 * The list it belongs to: `jobs`, `relatives`, `lives` …; empty outside of lists.
 */
page: string, 
/**
 * What the row says; empty outside of lists and for a new row.
 */
row: string, 
/**
 * What the value is called, in Vietnamese; empty for a new row.
 */
label: string, 
/**
 * Where it stands in the workbook; empty for a parcel.
 */
at: string, 
/**
 * As it is.
 */
before: string, 
/**
 * As it was told.
 */
after: string, 
/**
 * Why it cannot be taken.
 */
reason: Finding | null, };

export type CvIncomingOpenInput = { 
/**
 * Case id.
 */
id: string, 
/**
 * Path, when a file dialog gave one.
 */
path: string, 
/**
 * Token of bytes handed over.
 */
token: string, 
/**
 * File name.
 */
name: string, };

export type CvIncomingResult = { 
/**
 * New values and rows.
 */
new: number, 
/**
 * Changed values.
 */
changed: number, 
/**
 * Left as they were.
 */
unchanged: number, 
/**
 * Not taken.
 */
refused: number, };

export type CvIncomingView = { 
/**
 * Its id while it is open.
 */
incoming: string, 
/**
 * File name.
 */
name: string, 
/**
 * It is a parcel and asks for its code first (`cv_incoming_unlock`).
 */
locked: boolean, 
/**
 * The name it carries, when that is another one than the candidate's.
 */
other: string, 
/**
 * What is new, changes or is refused.
 */
lines: Array<CvIncomingLine>, 
/**
 * How many are new.
 */
new: number, 
/**
 * How many would change something.
 */
changed: number, 
/**
 * How many cannot be taken.
 */
refused: number, 
/**
 * Values that stay as they are.
 */
unchanged: number, 
/**
 * Pages, columns and cells that could not be read.
 */
notes: Array<Finding>, };

export type CvItem = { 
/**
 * 1 to 26.
 */
number: number, 
/**
 * Whether it is answered.
 */
done: boolean, };

export type CvRelative = { 
/**
 * Its id.
 */
id: string, 
/**
 * Typed values; `group` is `a`, `b` or `c`, `side` `own` or `spouse`.
 */
values: { [key in string]: string }, 
/**
 * What they did, period by period: the list `relatives/<id>/history`.
 */
history: Array<CvRow>, };

export type CvRelativesInput = { 
/**
 * Case id.
 */
id: string, 
/**
 * `a` grandparents, `b` parents and spouse, `c` brothers, sisters and children.
 */
group: string, 
/**
 * `own` or `spouse`.
 */
side: string, };

export type CvRelativesSuggested = { 
/**
 * How many.
 */
added: number, };

export type CvRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Typed values: `from` and `to` (a date, or `nay`) and those of its list.
 */
values: { [key in string]: string }, };

export type CvRowEditInput = { 
/**
 * Case id.
 */
id: string, 
/**
 * Its list.
 */
list: string, 
/**
 * Its id.
 */
row: string, 
/**
 * Key of the value.
 */
field: string, 
/**
 * What was typed.
 */
value: string, };

export type CvRowInput = { 
/**
 * Case id.
 */
id: string, 
/**
 * Its list: `jobs`, `relatives`, `relatives/<id>/history` …
 */
list: string, 
/**
 * Row it stands before; the end when empty.
 */
before: string, 
/**
 * Values known already.
 */
values: { [key in string]: string }, };

export type CvRowMoveInput = { 
/**
 * Case id.
 */
id: string, 
/**
 * Its list.
 */
list: string, 
/**
 * Its id.
 */
row: string, 
/**
 * Row it stands before; the end when empty.
 */
before: string, };

export type CvRowRef = { 
/**
 * Case id.
 */
id: string, 
/**
 * Its list.
 */
list: string, 
/**
 * Its id.
 */
row: string, };

export type CvView = { 
/**
 * Case id.
 */
id: string, 
/**
 * Họ và tên.
 */
full_name: string, 
/**
 * Whether anything was written into it.
 */
begun: boolean, 
/**
 * Whether the rules of the place want it written by hand: the guide sheet is then the paper to print.
 */
handwritten: boolean, 
/**
 * Typed values by field key (see `cv_edit`).
 */
values: { [key in string]: string }, 
/**
 * Rows in order by the name of their list: `history` (14), `jobs` (15), `courses` (17), `abroad` (18),
 * `awards` (19), `discipline` (20).
 */
lists: { [key in string]: Array<CvRow> }, 
/**
 * (21) The family in order.
 */
relatives: Array<CvRelative>, 
/**
 * The 26 items, each done or not.
 */
items: Array<CvItem>, 
/**
 * Values to choose from, by field key.
 */
suggestions: { [key in string]: Array<string> }, 
/**
 * Where periods do not follow on; the target is `<list>/<row>`.
 */
findings: Array<Finding>, };

export type DayOff = { 
/**
 * Day.
 */
date: string, 
/**
 * Name of the holiday.
 */
name: string, 
/**
 * Whether it is uncertain that it is one.
 */
uncertain: boolean, };

export type DigitiseCode = { 
/**
 * `M1` … `M5`.
 */
key: string, 
/**
 * What a person is asked for.
 */
title: string, 
/**
 * How many figures it has.
 */
digits: number, 
/**
 * What the cell told; may be empty.
 */
value: string, };

export type DigitiseFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * The paper.
 */
title: string, 
/**
 * Its pages.
 */
pages: number, 
/**
 * No number of the list is known for it.
 */
unnumbered: boolean, 
/**
 * Made of scans.
 */
scanned: boolean, 
/**
 * Marked as a draft: something is missing in it.
 */
draft: boolean, };

export type DigitiseFolderInput = { 
/**
 * Case id.
 */
id: string, 
/**
 * Token of a chosen folder.
 */
token: string, 
/**
 * Path, where the host has no tokens.
 */
path: string, };

export type DigitiseView = { 
/**
 * Title of the profile.
 */
title: string, 
/**
 * Instrument.
 */
instrument: string, 
/**
 * How sure the pattern is: `confirmed`, `single` or `uncertain`.
 */
confidence: string, 
/**
 * How sure what stands between words is.
 */
separator_confidence: string, 
/**
 * Codes the folder is named by; `cell_edit` takes them as `digitisation.M1` ….
 */
codes: Array<DigitiseCode>, 
/**
 * What must be told first: keys of codes, `personal_id`. While there is any, no file is listed.
 */
lacking: Array<string>, 
/**
 * Folders, with `/` between.
 */
folder: string, 
/**
 * Files.
 */
files: Array<DigitiseFile>, 
/**
 * Names of scanned files that cannot be bound any more.
 */
left_out: Array<string>, };

export type Digitised = { 
/**
 * The folder of the person; empty in an archive.
 */
folder: string, 
/**
 * Names of the files.
 */
files: Array<string>, 
/**
 * Papers without a known number.
 */
unnumbered: Array<string>, 
/**
 * Files marked as drafts.
 */
drafts: number, 
/**
 * Names of scanned files that cannot be bound any more.
 */
left_out: Array<string>, };

export type DigitisedZip = { 
/**
 * The archive.
 */
file: BytesRef, 
/**
 * What is in it.
 */
done: Digitised, };

export type DisciplineView = { 
/**
 * `decided`, `proposed`, `undecided` or empty.
 */
ending: string, 
/**
 * The measure.
 */
measure: string, 
/**
 * The body it goes up to.
 */
body: string, };

export type Draft = { 
/**
 * Key, for example `meeting/<id>/items/<id>/conclusion`.
 */
key: string, 
/**
 * The text.
 */
text: string, };

export type DraftKey = { 
/**
 * Key.
 */
key: string, };

export type DraftList = { 
/**
 * Drafts by key.
 */
drafts: Array<Draft>, };

export type DueJob = { 
/**
 * Stable id of the job.
 */
id: string, 
/**
 * `overdue`, `soon` or `todo`.
 */
group: string, 
/**
 * Day, `dd/mm/yyyy`, empty when it has none.
 */
date: string, 
/**
 * Days until then, negative when past.
 */
days: number, 
/**
 * Working days until then, when the limit counts them.
 */
working_days: number | null, 
/**
 * Code of the title.
 */
code: string, 
/**
 * Values the title and detail mention.
 */
params: { [key in string]: string }, 
/**
 * Instrument the rule comes from, with its mark.
 */
source: string, 
/**
 * Route that starts the job.
 */
route: string, };

export type DuesCounted = { 
/**
 * Who paid.
 */
paid: number, 
/**
 * All who have to pay.
 */
of: number, 
/**
 * Exempt.
 */
exempt: number, 
/**
 * Nobody said yet.
 */
unset: number, 
/**
 * Total, đồng; nothing while somebody who paid has no amount.
 */
amount: number | null, 
/**
 * What is known of the total, đồng.
 */
amount_so_far: number, 
/**
 * Who has not paid.
 */
unpaid: Array<string>, };

export type DuesInput = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * Member id.
 */
member: string, 
/**
 * `paid`, `unpaid`, `exempt` or empty.
 */
mark: string, 
/**
 * Đồng, as typed.
 */
amount: string, };

export type DuesPerson = { 
/**
 * Member id.
 */
member: string, 
/**
 * Name.
 */
name: string, 
/**
 * `paid`, `unpaid`, `exempt` or empty.
 */
mark: string, 
/**
 * What is to be paid, đồng.
 */
amount: number | null, 
/**
 * Years in the Party, when they are enough to be exempt by the rules; a person decides.
 */
exempt_years: number | null, };

export type DuesView = { 
/**
 * How many paid, as typed.
 */
paid: number | null, 
/**
 * How many have to, as typed.
 */
of: number | null, 
/**
 * Amount, đồng, as typed.
 */
amount: number | null, 
/**
 * Who has not, as typed.
 */
unpaid: string, 
/**
 * The sheet in name order; empty where the minutes carry no dues line.
 */
people: Array<DuesPerson>, 
/**
 * What the sheet comes to, once somebody on it is marked.
 */
counted: DuesCounted | null, };

export type ElectionInput = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * Election id.
 */
election: string, 
/**
 * What is elected.
 */
seat: string, 
/**
 * How many.
 */
seats: number | null, 
/**
 * Ballots given out.
 */
issued: number | null, 
/**
 * Ballots that came back.
 */
returned: number | null, 
/**
 * Invalid ballots.
 */
invalid: number | null, 
/**
 * When the papers were counted, `hh:mm`; left as it is when absent.
 */
at?: string, };

export type ElectionRef = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * Election id.
 */
election: string, };

export type ElectionView = { 
/**
 * Election id.
 */
id: string, 
/**
 * What is elected, as it prints.
 */
seat: string, 
/**
 * How many.
 */
seats: number | null, 
/**
 * Which ballot for these seats it is, from 1.
 */
round: number, 
/**
 * The vote that closed the list, by id; empty while there was none.
 */
closing_vote: string, 
/**
 * Its result; empty while it is not counted.
 */
closing_sentence: string, 
/**
 * Everybody who was named, in the order of the list.
 */
nominees: Array<NomineeView>, 
/**
 * Ballots given out.
 */
issued: number | null, 
/**
 * Ballots that came back.
 */
returned: number | null, 
/**
 * Invalid ballots.
 */
invalid: number | null, 
/**
 * Valid ballots.
 */
valid: number | null, 
/**
 * When the papers were counted, `hh:mm`.
 */
at: string, 
/**
 * Who counts.
 */
tellers: Array<TellerView>, 
/**
 * Members of the body who were there, once they are frozen with the count.
 */
voters: number | null, 
/**
 * The body and the votes it takes.
 */
base: VoteBaseView, 
/**
 * Seats still to be filled; nothing before every name is counted.
 */
vacant: number | null, 
/**
 * What the rules foresee next, with their mark; empty when every seat is filled.
 */
then: string, };

export type Empty = Record<symbol, never>;

export type EventView = { 
/**
 * Event id.
 */
id: string, 
/**
 * Kind word.
 */
kind: string, 
/**
 * Day.
 */
date: string, 
/**
 * Instrument.
 */
instrument: string, 
/**
 * Reason.
 */
reason: string, 
/**
 * Struck by a correction.
 */
struck: boolean, };

export type FieldChange = { 
/**
 * Path of the value, or the key of a member field.
 */
field: string, 
/**
 * Value before, empty when there was none.
 */
old: string, 
/**
 * Value after, empty when it was removed.
 */
new: string, };

export type FieldView = { 
/**
 * Key, for example `full_name`.
 */
key: string, 
/**
 * `identity`, `origin`, `party`, `work` or `note`.
 */
group: string, 
/**
 * Value as shown; identity numbers are masked.
 */
value: string, 
/**
 * Whether the value is masked until revealed.
 */
masked: boolean, 
/**
 * Whether it must be filled.
 */
required: boolean, 
/**
 * `text`, `long_text`, `partial_date`, `date`, `digits`, `choice` or `suggested` (a choice that may be typed over).
 */
input: string, 
/**
 * Suggestions, or the choices of `choice`.
 */
options: Array<string>, };

export type Figures = { 
/**
 * Official + probationary.
 */
total: number, 
/**
 * Official.
 */
official: number, 
/**
 * Probationary.
 */
probationary: number, 
/**
 * Exempt.
 */
exempt: number, 
/**
 * On temporary activity elsewhere.
 */
temp_away: number, 
/**
 * On temporary activity here, never inside the total.
 */
temp_here: number, 
/**
 * Candidate files.
 */
cases: number, };

export type Finding = { 
/**
 * Stable code.
 */
code: string, 
/**
 * `block`, `warn` or `note`.
 */
severity: string, 
/**
 * Values the text mentions.
 */
params: { [key in string]: string }, 
/**
 * Field to go to, as a path inside the record, for example `items/<id>/conclusion`.
 */
target: string, };

export type FormCopied = { 
/**
 * The Word file.
 */
file: BytesRef, 
/**
 * Findings for which it came out as a marked draft.
 */
blocking: number, };

export type FormGap = { 
/**
 * Path in the form's data.
 */
path: string, 
/**
 * What is missing, in Vietnamese.
 */
label: string, };

export type FormInfo = { 
/**
 * Id, for example `6-KND`.
 */
id: string, 
/**
 * Code the cell prints it under, for example `8C-KNĐ`; empty when it has none.
 */
code: string, 
/**
 * Title.
 */
title: string, 
/**
 * Confidence word: `confirmed`, `single`, `uncertain` or `reconstructed`.
 */
confidence: string, };

export type FormInput = { 
/**
 * Form id.
 */
form: string, 
/**
 * Record id; empty for forms of the whole cell.
 */
id: string, };

export type FormListInput = { 
/**
 * `cell`, `member`, `meeting` or `case`.
 */
kind: string, };

export type FormListOutput = { 
/**
 * Forms in order.
 */
forms: Array<FormInfo>, };

export type FormPreview = { 
/**
 * Title.
 */
title: string, 
/**
 * One SVG document a page.
 */
pages: Array<string>, 
/**
 * The same blocks as HTML for a screen reader.
 */
html: string, 
/**
 * What is missing.
 */
gaps: Array<FormGap>, 
/**
 * Findings in the candidate's file that keep the paper a marked draft until they are mended or let pass.
 */
blocking: Array<CaseFinding>, 
/**
 * Whether the form's wording still has to be compared with the official one.
 */
unverified: boolean, 
/**
 * Whether an editable copy may be handed out.
 */
editable: boolean, 
/**
 * Whether another body issues and signs it: it comes out as a marked draft only.
 */
signed_by_others: boolean, 
/**
 * Whether a score sheet can go out with it in the same file.
 */
with_score: boolean, };

export type FormPrintInput = { 
/**
 * Form id.
 */
form: string, 
/**
 * Record id.
 */
id: string, 
/**
 * Print with gaps, marked as a draft.
 */
draft: boolean, };

export type FormPrinted = { 
/**
 * The PDF.
 */
file: BytesRef, 
/**
 * Pages.
 */
pages: number, 
/**
 * Findings for which it came out as a marked draft.
 */
blocking: number, };

export type FormText = { 
/**
 * Title.
 */
title: string, 
/**
 * Its paragraphs, one a line.
 */
text: string, 
/**
 * What is missing; its place says so in the text.
 */
gaps: Array<FormGap>, };

export type GuestInput = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * Guest id.
 */
guest: string, 
/**
 * Name.
 */
name: string, 
/**
 * Post.
 */
post: string, };

export type GuestView = { 
/**
 * Guest id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Post.
 */
post: string, };

export type HeadCountView = { 
/**
 * Official + probationary.
 */
total: number, 
/**
 * Present.
 */
present: number, 
/**
 * Absent with a reason.
 */
excused: number, 
/**
 * Absent without one.
 */
unexcused: number, 
/**
 * Not yet taken.
 */
unset: number, 
/**
 * Attendance, for example `93,4`.
 */
percent: string, };

export type HistoryEntry = { 
/**
 * Operation id; what `undo` takes.
 */
op: string, 
/**
 * Command that made it; the catalogues name it.
 */
name: string, 
/**
 * Who.
 */
author: string, 
/**
 * When, `dd/mm/yyyy hh:mm`.
 */
at: string, 
/**
 * What changed.
 */
fields: Array<FieldChange>, };

export type HistoryView = { 
/**
 * Entries, latest first.
 */
entries: Array<HistoryEntry>, };

export type HolidayInput = { 
/**
 * Id.
 */
id: string, 
/**
 * The day, `dd/mm/yyyy`.
 */
date: string, 
/**
 * Tên.
 */
name: string, 
/**
 * `holiday`, `off` or `on`.
 */
kind: string, 
/**
 * The paper that says so.
 */
source: string, 
/**
 * Whether it is uncertain.
 */
uncertain: boolean, };

export type HolidayList = { 
/**
 * The year.
 */
year: number, 
/**
 * Years to choose from, in order.
 */
years: Array<number>, 
/**
 * Whether it has the days the Government fixes each year (Tết, Giỗ Tổ, swapped days).
 */
covered: boolean, 
/**
 * Its rows by day.
 */
rows: Array<HolidayView>, };

export type HolidayView = { 
/**
 * Id of the cell's own row; empty for one that ships.
 */
id: string, 
/**
 * The day, `dd/mm/yyyy`.
 */
date: string, 
/**
 * Tên.
 */
name: string, 
/**
 * `holiday`, `off` or `on`.
 */
kind: string, 
/**
 * The paper that says so, with its remark.
 */
source: string, 
/**
 * `confirmed`, `single` or `uncertain`.
 */
confidence: string, 
/**
 * Whether a row of the cell's own stands in its place.
 */
replaced: boolean, };

export type HolidayYear = { 
/**
 * The year; 0 for the one that runs.
 */
year: number, };

export type HomeView = { 
/**
 * Due jobs by date.
 */
due: Array<DueJob>, 
/**
 * The next or running meeting.
 */
next_meeting: NextMeeting | null, 
/**
 * How many fields have values of two machines and wait for a choice.
 */
conflicts: number, 
/**
 * Figures of the cell today.
 */
figures: Figures, };

export type ImportChanged = { 
/**
 * Row in the sheet.
 */
row: number, 
/**
 * Member id.
 */
id: string, 
/**
 * Name.
 */
full_name: string, 
/**
 * `personal_id`, `card_no` or `name_born`.
 */
matched_by: string, 
/**
 * Field by field.
 */
fields: Array<FieldChange>, 
/**
 * Things to look at.
 */
notes: Array<Finding>, };

export type ImportColumn = { 
/**
 * Place, counted from 0.
 */
index: number, 
/**
 * Header text.
 */
header: string, 
/**
 * Field key, or empty when it is left out.
 */
field: string, 
/**
 * Sample values.
 */
samples: Array<string>, };

export type ImportMapInput = { 
/**
 * Import id.
 */
import: string, 
/**
 * Sheet, when changed.
 */
sheet: string, 
/**
 * Field key by column index; empty text leaves the column out.
 */
columns: { [key in number]: string }, 
/**
 * Name of a saved mapping to apply.
 */
saved: string, };

export type ImportNew = { 
/**
 * Row in the sheet.
 */
row: number, 
/**
 * Name.
 */
full_name: string, 
/**
 * Born.
 */
born: string, 
/**
 * Things to look at.
 */
notes: Array<Finding>, };

export type ImportOpenInput = { 
/**
 * Path, when a file dialog gave one.
 */
path: string, 
/**
 * Token of bytes handed over.
 */
token: string, 
/**
 * File name.
 */
name: string, };

export type ImportPreview = { 
/**
 * Members that would be created.
 */
new: Array<ImportNew>, 
/**
 * How many in all would be created; the list above is cut at 500.
 */
new_total: number, 
/**
 * Members that would change.
 */
changed: Array<ImportChanged>, 
/**
 * How many in all would change.
 */
changed_total: number, 
/**
 * Members that stay as they are.
 */
unchanged_total: number, 
/**
 * Rows that cannot be taken.
 */
refused: Array<ImportRefused>, 
/**
 * How many in all are refused.
 */
refused_total: number, };

export type ImportRef = { 
/**
 * Import id.
 */
import: string, };

export type ImportRefused = { 
/**
 * Row in the sheet.
 */
row: number, 
/**
 * Name, if one could be read.
 */
full_name: string, 
/**
 * Why.
 */
reasons: Array<Finding>, };

export type ImportResult = { 
/**
 * Created.
 */
new: number, 
/**
 * Changed.
 */
changed: number, 
/**
 * Left as they were.
 */
unchanged: number, 
/**
 * Refused rows.
 */
refused: Array<ImportRefused>, };

export type ImportView = { 
/**
 * Id of this import while it is open.
 */
import: string, 
/**
 * File name.
 */
name: string, 
/**
 * Sheets.
 */
sheets: Array<SheetInfo>, 
/**
 * Chosen sheet.
 */
sheet: string, 
/**
 * `national`, `national_flat`, `member_export`, `extract`, `free` or `unknown`.
 */
layout: string, 
/**
 * First header row, counted from 1.
 */
header_row: number, 
/**
 * Number of header rows.
 */
header_rows: number, 
/**
 * Data rows.
 */
rows: number, 
/**
 * Columns and what they mean.
 */
columns: Array<ImportColumn>, 
/**
 * Fields that can be chosen.
 */
fields: Array<string>, 
/**
 * Findings about the file.
 */
findings: Array<Finding>, 
/**
 * Names of saved mappings.
 */
saved_mappings: Array<string>, };

export type ItemEditInput = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * Item id.
 */
item: string, 
/**
 * Field.
 */
field: string, 
/**
 * What was typed.
 */
value: string, };

export type KeepingInput = { 
/**
 * Who gave it.
 */
by: string, 
/**
 * In which post.
 */
post: string, 
/**
 * Số, ký hiệu.
 */
number: string, 
/**
 * Its date, `dd/mm/yyyy`.
 */
date: string, };

export type KeepingRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Who gave it.
 */
by: string, 
/**
 * In which post.
 */
post: string, 
/**
 * Số, ký hiệu.
 */
number: string, 
/**
 * Its date, `dd/mm/yyyy`.
 */
date: string, 
/**
 * Who recorded it.
 */
recorded_by: string, 
/**
 * When, `dd/mm/yyyy hh:mm`.
 */
recorded_at: string, 
/**
 * Taken back.
 */
struck: boolean, };

export type KeepingView = { 
/**
 * Whether one holds now.
 */
allowed: boolean, 
/**
 * The latest first; those taken back too.
 */
rows: Array<KeepingRow>, };

export type Limit = { 
/**
 * At most this many.
 */
limit: number, };

export type MappingSaveInput = { 
/**
 * Import id.
 */
import: string, 
/**
 * Name.
 */
name: string, };

export type MeasureInput = { 
/**
 * `none`, `reprimand`, `warning`, `dismissal`, `dismissal_all` or `expulsion`.
 */
measure: string, 
/**
 * Posts of a dismissal.
 */
posts: string, 
/**
 * Papers marked for it.
 */
votes: number | null, 
/**
 * Its pile in the first count.
 */
first: number | null, 
/**
 * Its pile in the second count.
 */
second: number | null, };

export type MeasureView = { 
/**
 * `none`, `reprimand`, `warning`, `dismissal`, `dismissal_all` or `expulsion`.
 */
measure: string, 
/**
 * What it is called on paper.
 */
title: string, 
/**
 * Posts of a dismissal.
 */
posts: string, 
/**
 * Papers marked for it.
 */
votes: number | null, 
/**
 * Its pile in the first count.
 */
first: number | null, 
/**
 * Its pile in the second count.
 */
second: number | null, 
/**
 * Least number of papers that carries it.
 */
needed: number, 
/**
 * Percent of the base.
 */
percent: string, 
/**
 * Whether it has the votes it takes; nothing before it is counted.
 */
passes: boolean | null, };

export type MeetingCreateInput = { 
/**
 * Month it is for, 1 to 12.
 */
month: number, 
/**
 * Year it is for.
 */
year: number, 
/**
 * Day.
 */
date: string, 
/**
 * Time.
 */
time: string, 
/**
 * Place; the cell's usual one when empty.
 */
place: string, 
/**
 * `live` or `afterwards`.
 */
mode: string, 
/**
 * Kind word; `regular` when empty.
 */
kind: string, 
/**
 * Topic of a topical meeting; given for a regular one, that gets a topical part.
 */
topic: string, 
/**
 * Why an extraordinary meeting is convened.
 */
purpose: string, 
/**
 * Which tổ đảng meets, of a meeting of one.
 */
group: string, };

export type MeetingEditInput = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * Field.
 */
field: string, 
/**
 * What was typed.
 */
value: string, };

export type MeetingListInput = { 
/**
 * `coming` (planned or running, the next one first), `held` (latest first), or all of them, latest first.
 */
part: string, 
/**
 * Rows to pass over.
 */
offset: number, 
/**
 * At most this many; every one when 0.
 */
limit: number, };

export type MeetingListOutput = { 
/**
 * The rows.
 */
rows: Array<MeetingRow>, 
/**
 * How many there are of that part.
 */
total: number, };

export type MeetingMomentInput = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * `hh:mm`; now when empty.
 */
at: string, };

export type MeetingOption = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, };

export type MeetingPartRef = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * Agenda item id, vote id or guest id.
 */
item: string, 
/**
 * Statement id.
 */
part: string, };

export type MeetingPerson = { 
/**
 * Member id.
 */
member: string, 
/**
 * Name.
 */
name: string, 
/**
 * Post.
 */
post: string, 
/**
 * Official?
 */
official: boolean, 
/**
 * Activity word.
 */
activity: string, 
/**
 * `present`, `excused`, `unexcused` or empty.
 */
mark: string, 
/**
 * Reason of an excused absence.
 */
reason: string, 
/**
 * Came late at.
 */
arrived: string, 
/**
 * Left early at.
 */
left: string, 
/**
 * Absent from a whole congress with leave its convening committee accepted.
 */
excused_whole: boolean, };

export type MeetingRow = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * Kind word: `regular`, `topical`, `committee`, `extraordinary`, `review`, `discipline` or `congress`.
 */
kind: string, 
/**
 * Regular, with a topical part.
 */
combined: boolean, 
/**
 * Title, for example `Sinh hoạt thường kỳ tháng 12/2026`.
 */
title: string, 
/**
 * Day.
 */
date: string, 
/**
 * Time.
 */
time: string, 
/**
 * Place.
 */
place: string, 
/**
 * `planned`, `running` or `ended`.
 */
state: string, 
/**
 * Present, once taken.
 */
present: number, 
/**
 * Convened.
 */
convened: number, 
/**
 * Gaps in the minutes, until they are signed.
 */
gaps: number, };

export type MeetingView = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * `planned`, `running` or `ended`.
 */
state: string, 
/**
 * Its sealed minutes and their amendments; nothing here can be edited when there are any.
 */
seals: Array<SealView>, 
/**
 * `live` or `afterwards`.
 */
mode: string, 
/**
 * Month it is for.
 */
month: number, 
/**
 * Year it is for.
 */
year: number, 
/**
 * Day.
 */
date: string, 
/**
 * Planned time.
 */
time: string, 
/**
 * Place.
 */
place: string, 
/**
 * Actual start, `hh:mm`.
 */
started_at: string, 
/**
 * Actual end, `hh:mm`.
 */
ended_at: string, 
/**
 * Minutes of the meeting so far or in all, when known.
 */
duration: number | null, 
/**
 * Least length by the rules, minutes; 0 when no instrument sets one.
 */
least_minutes: number, 
/**
 * Chair's member id.
 */
chair: string, 
/**
 * Clerk's member id.
 */
clerk: string, 
/**
 * Convened members in name order with their attendance.
 */
people: Array<MeetingPerson>, 
/**
 * Head-count.
 */
counts: HeadCountView, 
/**
 * Guests.
 */
guests: Array<GuestView>, 
/**
 * Dues line.
 */
dues: DuesView, 
/**
 * Agenda in order.
 */
agenda: Array<AgendaItemView>, 
/**
 * Votes.
 */
votes: Array<VoteView>, 
/**
 * Tasks given here.
 */
tasks: Array<TaskView>, 
/**
 * Tổng hợp, tiếp thu ý kiến.
 */
summary: string, 
/**
 * Points 0 to 100, when scored.
 */
score: number | null, 
/**
 * Band of the score.
 */
score_band: string, 
/**
 * Read back?
 */
read_back: boolean, 
/**
 * Remarks at the reading-back.
 */
read_back_remarks: string, 
/**
 * Number of the resolution.
 */
resolution_no: string, 
/**
 * The number the next resolution of the cell would get; empty for a congress, which numbers its own.
 */
next_resolution: string, 
/**
 * How many spoke.
 */
speakers: number, 
/**
 * Base and needed votes by kind (`ordinary`, `admission` …) as they stand now.
 */
bases: Array<VoteBaseView>, 
/**
 * Gaps of the minutes.
 */
gaps: Array<Finding>, 
/**
 * Candidate files that can be put to the vote.
 */
cases: Array<CaseOption>, 
/**
 * Kind word.
 */
kind: string, 
/**
 * Held by secretary and deputy in a cell without a committee.
 */
consultation: boolean, 
/**
 * Form its minutes print on.
 */
minutes_form: string, 
/**
 * Parts its minutes carry: `dues`, `score`, `resolution`.
 */
minutes_with: Array<string>, 
/**
 * Why it was convened.
 */
purpose: string, 
/**
 * The topic, when it has a topical part.
 */
topic: TopicView | null, 
/**
 * The year-end review.
 */
review: ReviewView | null, 
/**
 * The congress.
 */
congress: CongressView | null, 
/**
 * How it ended, when it is about discipline.
 */
discipline: DisciplineView | null, 
/**
 * Its other papers.
 */
papers: Array<PaperOption>, 
/**
 * The resolution or conclusion written of it.
 */
resolutions: Array<ResolutionRef>, 
/**
 * The secretary's name, when somebody else chairs in their place.
 */
stands_in_for: string, 
/**
 * Why, in words.
 */
chair_reason: string, 
/**
 * Files that came with it.
 */
attachments: Array<AttachmentView>, };

export type MemberCreateInput = { 
/**
 * Typed values by field key; `full_name` is needed.
 */
values: { [key in string]: string }, };

export type MemberEditInput = { 
/**
 * Member id.
 */
id: string, 
/**
 * Field key.
 */
field: string, 
/**
 * What was typed.
 */
value: string, };

export type MemberEventInput = { 
/**
 * Member id.
 */
id: string, 
/**
 * Kind word.
 */
kind: string, 
/**
 * Day.
 */
date: string, 
/**
 * Number of the decision.
 */
instrument: string, 
/**
 * Reason.
 */
reason: string, };

export type MemberEventRef = { 
/**
 * Member id.
 */
id: string, 
/**
 * Event id.
 */
event: string, };

export type MemberFieldInput = { 
/**
 * Member id.
 */
id: string, 
/**
 * Field key.
 */
field: string, };

export type MemberListInput = { 
/**
 * Text in name, card number or id; diacritics do not matter.
 */
text: string, 
/**
 * `here` (default), `official`, `probationary`, `exempt`, `temp_away`, `temp_here`, `left` or `all`.
 */
status: string, 
/**
 * First row.
 */
offset: number, 
/**
 * At most this many rows; 100 when 0.
 */
limit: number, };

export type MemberListOutput = { 
/**
 * Rows that match.
 */
total: number, 
/**
 * How many members each status filter would show.
 */
counts: { [key in string]: number }, 
/**
 * The page.
 */
rows: Array<MemberRow>, };

export type MemberOption = { 
/**
 * Member id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Post.
 */
post: string, };

export type MemberRow = { 
/**
 * Member id.
 */
id: string, 
/**
 * Họ và tên.
 */
full_name: string, 
/**
 * Ngày sinh.
 */
born: string, 
/**
 * `male`, `female` or empty.
 */
gender: string, 
/**
 * Số định danh, masked.
 */
personal_id: string, 
/**
 * Số thẻ, masked.
 */
card_no: string, 
/**
 * Ngày vào Đảng.
 */
admitted_on: string, 
/**
 * Ngày chính thức.
 */
official_on: string, 
/**
 * `official` or `probationary`.
 */
class: string, 
/**
 * `active`, `exempt`, `temp_away` …
 */
activity: string, 
/**
 * Chức vụ.
 */
post: string, };

export type MemberView = { 
/**
 * Member id.
 */
id: string, 
/**
 * Person id.
 */
person: string, 
/**
 * Họ và tên.
 */
full_name: string, 
/**
 * `official` or `probationary` today.
 */
class: string, 
/**
 * Activity today.
 */
activity: string, 
/**
 * Fields in the order of the page.
 */
fields: Array<FieldView>, 
/**
 * Dated events, latest first.
 */
events: Array<EventView>, 
/**
 * What does not fit together.
 */
findings: Array<Finding>, 
/**
 * Concurrent values that wait for a choice.
 */
conflicts: Array<ConflictView>, };

export type NextMeeting = { 
/**
 * Record id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * Day.
 */
date: string, 
/**
 * Weekday, Monday = 1.
 */
weekday: number, 
/**
 * Time.
 */
time: string, 
/**
 * Place.
 */
place: string, 
/**
 * How many are convened; nothing before it starts when only some of the cell are.
 */
convened: number | null, 
/**
 * `planned` or `running`.
 */
state: string, };

export type NextNumber = { 
/**
 * Symbol, for example `NQ`.
 */
symbol: string, 
/**
 * Next number.
 */
next: number, };

export type NomineeInput = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * Election id.
 */
election: string, 
/**
 * Nominee id.
 */
nominee: string, 
/**
 * Member id.
 */
member: string, 
/**
 * `committee`, `member` or `own`.
 */
source: string, 
/**
 * Taken off the list at their own wish.
 */
withdrew: boolean, 
/**
 * Votes.
 */
votes: number | null, };

export type NomineeRef = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * Election id.
 */
election: string, 
/**
 * Nominee id.
 */
nominee: string, };

export type NomineeView = { 
/**
 * Nominee id.
 */
id: string, 
/**
 * Member id.
 */
member: string, 
/**
 * Name as it prints.
 */
name: string, 
/**
 * `committee`, `member` or `own`.
 */
source: string, 
/**
 * Taken off the list at their own wish.
 */
withdrew: boolean, 
/**
 * Votes.
 */
votes: number | null, 
/**
 * Share of the body, for example `84,6`.
 */
percent: string, 
/**
 * `elected`, `even`, `not_elected` or empty.
 */
verdict: string, };

export type OperationList = { 
/**
 * The operations.
 */
operations: Array<HistoryEntry>, };

export type OverlayList = { 
/**
 * One for each province that has any.
 */
overlays: Array<OverlayOption>, };

export type OverlayOption = { 
/**
 * Pack id, for example `hanoi-2025-11`.
 */
id: string, 
/**
 * Title.
 */
title: string, };

export type PaperOption = { 
/**
 * Form id.
 */
form: string, 
/**
 * What to print it of: the meeting, or a part of it.
 */
record: string, 
/**
 * What it is about; empty when it is about the whole meeting.
 */
about: string, };

export type PassphraseChangeInput = { 
/**
 * The passphrase of now.
 */
passphrase: string, 
/**
 * The recovery code.
 */
recovery: string, 
/**
 * The new one.
 */
new: string, };

export type PassphraseInput = { 
/**
 * The passphrase.
 */
passphrase: string, };

export type PassphraseStrength = { 
/**
 * 0 (guessed at once) to 4 (very strong); 2 is the least accepted.
 */
score: number, 
/**
 * What would make it better; a code of the catalogues.
 */
advice: string | null, };

export type PileView = { 
/**
 * For.
 */
votes_for: number | null, 
/**
 * Against.
 */
votes_against: number | null, 
/**
 * Other opinions.
 */
votes_other: number | null, 
/**
 * Blank or invalid.
 */
invalid: number | null, };

export type PlanCalendar = { 
/**
 * The file.
 */
file: BytesRef, 
/**
 * How many meetings it holds.
 */
meetings: number, };

export type PlanCombineInput = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * Whether it is to have one.
 */
combined: boolean, };

export type PlanInput = { 
/**
 * The year; 0 for the one that runs.
 */
year: number, };

export type PlanMade = { 
/**
 * How many meetings.
 */
count: number, };

export type PlanMeeting = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * Kind word.
 */
kind: string, 
/**
 * Secretary and deputy confer in place of a committee.
 */
consultation: boolean, 
/**
 * Title.
 */
title: string, 
/**
 * Month of the calendar it stands in, 1 to 12.
 */
month: number, 
/**
 * Day, empty when none is set.
 */
date: string, 
/**
 * Begins at.
 */
time: string, 
/**
 * Topical, alone or in part.
 */
topical: boolean, 
/**
 * Regular, with a topical part.
 */
combined: boolean, 
/**
 * Title of the topic.
 */
topic: string, 
/**
 * The quarterly review of leaders is on its agenda.
 */
quarter_review: boolean, 
/**
 * `planned`, `running` or `ended`; only a planned one can be moved.
 */
state: string, };

export type PlanMoveInput = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * The day.
 */
date: string, };

export type PlanMoved = { 
/**
 * Candidates' files whose step rests on it.
 */
files: Array<PlanRest>, };

export type PlanPreview = { 
/**
 * Meetings to be made, by date.
 */
meetings: Array<PlanMeeting>, 
/**
 * Meetings of the year that exist and stay as they are.
 */
kept: number, };

export type PlanRest = { 
/**
 * Case id.
 */
id: string, 
/**
 * Họ và tên.
 */
full_name: string, 
/**
 * The step.
 */
step: string, };

export type PlanRule = { 
/**
 * Key of the rule.
 */
key: string, 
/**
 * Value.
 */
value: string, 
/**
 * Instrument; empty when none says so.
 */
source: string, 
/**
 * Remark, and what is uncertain.
 */
note: string, };

export type PlanView = { 
/**
 * The year.
 */
year: number, 
/**
 * Years that can be shown: those with meetings, this one and the next, in order.
 */
years: Array<number>, 
/**
 * The usual day of the regular meeting as `cell_edit` takes it; empty when it is not set.
 */
regular_day: string, 
/**
 * The same in words, `Thứ Bảy đầu tiên của tháng`.
 */
regular_day_words: string, 
/**
 * When it usually begins.
 */
regular_time: string, 
/**
 * Days of the month between which it is held, empty where none are set.
 */
window: string, 
/**
 * Whether the cell has a committee; else secretary and deputy confer.
 */
has_committee: boolean, 
/**
 * Whether a quarterly review of leaders is known to the rules of that year.
 */
quarter_review: boolean, 
/**
 * Meetings of the year by date.
 */
meetings: Array<PlanMeeting>, 
/**
 * Public holidays and days swapped off in the year.
 */
days_off: Array<DayOff>, 
/**
 * What breaks a rule. Targets: `meetings/<id>`, `months/<month>`, `quarters/<quarter>`.
 */
findings: Array<Finding>, 
/**
 * The rules the plan follows.
 */
rules: Array<PlanRule>, };

export type PlanWish = { 
/**
 * The year.
 */
year: number, 
/**
 * Committee meetings before the regular ones.
 */
committee: boolean, 
/**
 * `combined`, `alone` or empty.
 */
topical: string, 
/**
 * Quarterly reviews of leaders.
 */
quarter_review: boolean, 
/**
 * The year-end review.
 */
year_review: boolean, };

export type PostingInput = { 
/**
 * Meeting id.
 */
meeting: string, 
/**
 * Posting id.
 */
posting: string, 
/**
 * `before` or `after`.
 */
stage: string, 
/**
 * `handbook`, `zalo`, `paper` or `not_done`.
 */
way: string, 
/**
 * Which papers.
 */
papers: string, 
/**
 * When; today when empty.
 */
on: string, 
/**
 * By whom.
 */
by: string, 
/**
 * Why it could not be done; needed with `not_done`.
 */
reason: string, };

export type PostingList = { 
/**
 * Whether the rules ask for it at a meeting of this kind.
 */
asked: boolean, 
/**
 * Before and after.
 */
stages: Array<PostingStageView>, };

export type PostingStageView = { 
/**
 * `before` or `after`.
 */
stage: string, 
/**
 * The last day, empty when the meeting has none.
 */
due: string, 
/**
 * Days until then, negative when past.
 */
days: number, 
/**
 * Instrument.
 */
source: string, 
/**
 * What was recorded.
 */
postings: Array<PostingView>, };

export type PostingView = { 
/**
 * Posting id.
 */
id: string, 
/**
 * `handbook`, `zalo`, `paper` or `not_done`.
 */
way: string, 
/**
 * Which papers.
 */
papers: string, 
/**
 * When.
 */
on: string, 
/**
 * By whom.
 */
by: string, 
/**
 * Why not.
 */
reason: string, 
/**
 * After the last day.
 */
late: boolean, };

export type PresidiumInput = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * Member id.
 */
member: string, 
/**
 * In the presidium.
 */
seated: boolean, };

export type RatingInput = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * Rating id.
 */
rating: string, 
/**
 * Member id; empty for the collective.
 */
member: string, 
/**
 * Votes for excellent.
 */
excellent: number | null, 
/**
 * Votes for good.
 */
good: number | null, 
/**
 * Votes for fair.
 */
fair: number | null, 
/**
 * Votes for failed.
 */
failed: number | null, 
/**
 * Level proposed.
 */
proposed: string, };

export type RatingView = { 
/**
 * Rating id.
 */
id: string, 
/**
 * Member id; empty for the collective.
 */
member: string, 
/**
 * Name as it prints.
 */
name: string, 
/**
 * Hoàn thành xuất sắc nhiệm vụ.
 */
excellent: number | null, 
/**
 * Hoàn thành tốt nhiệm vụ.
 */
good: number | null, 
/**
 * Hoàn thành nhiệm vụ.
 */
fair: number | null, 
/**
 * Không hoàn thành nhiệm vụ.
 */
failed: number | null, 
/**
 * `excellent`, `good`, `fair`, `failed` or empty.
 */
proposed: string, };

export type RecoveryConfirmInput = { 
/**
 * The groups.
 */
groups: Array<RecoveryGroup>, };

export type RecoveryGroup = { 
/**
 * Its place, counted from 1.
 */
index: number, 
/**
 * What was typed.
 */
text: string, };

export type RecoveryRenewed = { 
/**
 * The sheet as a PDF.
 */
sheet: BytesRef, 
/**
 * Which groups of the code to type back, counted from 1.
 */
check: Array<number>, 
/**
 * What it means for the backups.
 */
backups: SecretsChanged, };

export type RefusedWorkbook = { 
/**
 * The workbook, with a column that says why.
 */
file: BytesRef, };

export type ResolutionCreateInput = { 
/**
 * `month`, `conclusion` or `year`.
 */
kind: string, 
/**
 * Meeting id; a yearly one may have none.
 */
meeting: string, 
/**
 * Year of a yearly one; this year when 0.
 */
year: number, };

export type ResolutionEditInput = { 
/**
 * Record id.
 */
id: string, 
/**
 * Field.
 */
field: string, 
/**
 * What was typed.
 */
value: string, };

export type ResolutionListOutput = { 
/**
 * The papers.
 */
rows: Array<ResolutionRow>, 
/**
 * The year a yearly resolution can still be written for; none when this year has one.
 */
open_year: number | null, };

export type ResolutionRef = { 
/**
 * Record id.
 */
id: string, 
/**
 * `month`, `conclusion` or `year`.
 */
kind: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its number with its symbol, empty while it has none.
 */
number: string, 
/**
 * Ngày ban hành.
 */
date: string, };

export type ResolutionRow = { 
/**
 * The paper.
 */
paper: ResolutionRef, 
/**
 * The meeting it was written of.
 */
meeting: string, 
/**
 * Another paper has the same number.
 */
number_twice: boolean, };

export type ResolutionView = { 
/**
 * The paper.
 */
paper: ResolutionRef, 
/**
 * As typed.
 */
number: string, 
/**
 * The number the next paper of its type would get; empty for one of a congress.
 */
next_number: string, 
/**
 * Symbol of its type: `NQ`, `KL`.
 */
symbol: string, 
/**
 * `cell` or `committee`.
 */
signed_by: string, 
/**
 * The secretary, who signs unless a deputy does.
 */
secretary: string, 
/**
 * The deputy who signs in the secretary's place; empty when the secretary signs.
 */
deputy: string, 
/**
 * Deputies to choose from.
 */
deputies: Array<string>, 
/**
 * Form it prints on.
 */
form: string, 
/**
 * Meeting id, empty for none.
 */
meeting: string, 
/**
 * What the meeting is called.
 */
meeting_title: string, 
/**
 * Meetings a yearly one can name.
 */
meetings: Array<MeetingOption>, 
/**
 * The vote that adopted it.
 */
vote: string, 
/**
 * Votes of the meeting.
 */
votes: Array<ResolutionVote>, 
/**
 * Its sections in order.
 */
sections: Array<SectionView>, 
/**
 * Work of the last month with its results.
 */
reviewed: Array<TaskLineView>, 
/**
 * Work given.
 */
given: Array<TaskLineView>, 
/**
 * The book of tasks says something else by now.
 */
stale: boolean, 
/**
 * Work assigned for the year, a group for every member.
 */
assignments: Array<AssignmentView>, 
/**
 * What it lacks.
 */
findings: Array<Finding>, };

export type ResolutionVote = { 
/**
 * Vote id.
 */
id: string, 
/**
 * Question and result.
 */
title: string, };

export type Revealed = { 
/**
 * The value in full.
 */
value: string, };

export type ReviewView = { 
/**
 * How many may be proposed as excellent, as the superior fixed it.
 */
quota: number | null, 
/**
 * Ballots given out.
 */
issued: number | null, 
/**
 * Ballots that came back.
 */
returned: number | null, 
/**
 * Invalid ballots.
 */
invalid: number | null, 
/**
 * Ratings, the collective first.
 */
ratings: Array<RatingView>, };

export type RulesVoteAnswer = { 
/**
 * The body.
 */
base: number, 
/**
 * Least number of approvals that passes.
 */
needed: number, 
/**
 * Whether it passes; nothing before it is counted.
 */
passes: boolean | null, 
/**
 * Percent of the body to one decimal; nothing before it is counted.
 */
percent: number | null, 
/**
 * The same as it prints, `84,6`.
 */
percent_shown: string | null, 
/**
 * Instrument of the majority.
 */
instrument: string, 
/**
 * `confirmed`, `single` or `uncertain`.
 */
confidence: string, 
/**
 * Instruments of the base.
 */
base_instrument: string, 
/**
 * `trên 1/2`, `ít nhất 2/3`.
 */
majority: string, 
/**
 * `card`, `ballot` or `either`.
 */
method: string, 
/**
 * `28 chính thức − 2 … = 25; cần từ 17 phiếu`.
 */
sentence: string, 
/**
 * The sentence under the vote when the base is not all official members.
 */
explanation: string, 
/**
 * Instruments of both with their mark.
 */
source: string, 
/**
 * Remark of the rules.
 */
note: string, 
/**
 * Fewest official members with which this kind can be voted at all.
 */
least_official: number, 
/**
 * Codes of findings about the numbers.
 */
warnings: Array<string>, };

export type RulesVoteInput = { 
/**
 * Day of the vote.
 */
on: string, 
/**
 * Kind word, for example `admission`.
 */
kind: string, 
/**
 * Official members of the cell.
 */
official: number, 
/**
 * Of them on temporary activity elsewhere and absent.
 */
temp_absent: number, 
/**
 * Of them exempt and absent.
 */
exempt_absent: number, 
/**
 * Of them suspended from Party activity.
 */
suspended: number, 
/**
 * Of them prosecuted or in detention.
 */
prosecuted: number, 
/**
 * Of them absent from a whole congress with accepted leave.
 */
excused_whole: number, 
/**
 * Approvals, when counted.
 */
votes_for: number | null, 
/**
 * Local pack in use; none when empty.
 */
overlay: string, };

export type ScanAddInput = { 
/**
 * Case id.
 */
id: string, 
/**
 * Key of the line, for example `3-KND`.
 */
kind: string, 
/**
 * Item id of the paper it is a scan of; empty for the one the line has, which is registered when it has none.
 */
paper: string, 
/**
 * Token of a chosen file.
 */
token: string, 
/**
 * Path of a dropped file.
 */
path: string, 
/**
 * File name, where the token does not tell it.
 */
name: string, };

export type ScanAdded = { 
/**
 * Item id of the paper.
 */
paper: string, 
/**
 * Id of the file.
 */
scan: string, 
/**
 * Its pages.
 */
pages: number, 
/**
 * What a person should know about them.
 */
findings: Array<ScanFinding>, };

export type ScanFile = { 
/**
 * Id.
 */
id: string, 
/**
 * The name it came with.
 */
name: string, 
/**
 * `pdf`, `png` or `jpeg`.
 */
kind: string, 
/**
 * Its size as people read it: `312 KB`.
 */
size: string, 
/**
 * Who added it.
 */
added_by: string, 
/**
 * When, `dd/mm/yyyy hh:mm`.
 */
added_at: string, };

export type ScanFinding = { 
/**
 * `low_dpi`, `dark`, `blurred`, `not_a4` or `large`.
 */
code: string, 
/**
 * Dots per inch, lightness of 255, sharpness in percent, nothing, megabytes.
 */
measure: number, };

export type ScanList = { 
/**
 * Whether files of members may be kept on this machine. Until then the list is empty.
 */
allowed: boolean, 
/**
 * Papers that have scans.
 */
papers: Array<ScannedPaper>, };

export type ScanPageInput = { 
/**
 * Case id.
 */
id: string, 
/**
 * Item id of the paper.
 */
paper: string, 
/**
 * Id of the page.
 */
page: string, 
/**
 * Field.
 */
field: string, 
/**
 * Value.
 */
value: string, };

export type ScanPageRef = { 
/**
 * Case id.
 */
id: string, 
/**
 * Item id of the paper.
 */
paper: string, 
/**
 * Id of the page.
 */
page: string, };

export type ScanPageView = { 
/**
 * Id.
 */
id: string, 
/**
 * Id of the file it comes from.
 */
scan: string, 
/**
 * Name of that file.
 */
file: string, 
/**
 * Page of the file, counted from 1.
 */
number: number, 
/**
 * Quarter turns to the right, 0 to 3.
 */
turns: number, 
/**
 * Neither printed nor counted.
 */
struck: boolean, 
/**
 * A picture, on which work is done; a page of a PDF is bound as it is.
 */
picture: boolean, 
/**
 * Lines are laid level.
 */
straighten: boolean, 
/**
 * What is around the sheet is cut away.
 */
crop: boolean, 
/**
 * Without colours.
 */
grey: boolean, 
/**
 * Changes with what is shown of the page.
 */
version: string, 
/**
 * What a person should know about it.
 */
findings: Array<ScanFinding>, };

export type ScanRef = { 
/**
 * Case id.
 */
id: string, 
/**
 * Item id of the paper.
 */
paper: string, 
/**
 * Id of the file.
 */
scan: string, };

export type ScannedPaper = { 
/**
 * Item id of the paper.
 */
paper: string, 
/**
 * The files as they came, in the order they were added.
 */
files: Array<ScanFile>, 
/**
 * Their pages in order; struck ones too.
 */
pages: Array<ScanPageView>, };

export type ScoreMarkInput = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * Number of the criterion.
 */
no: string, 
/**
 * The points.
 */
points: number | null, 
/**
 * Why they differ from what the facts propose.
 */
reason: string, };

export type ScoreRow = { 
/**
 * Its number on the sheet.
 */
no: string, 
/**
 * What is judged.
 */
title: string, 
/**
 * Most points.
 */
most: number, 
/**
 * What the facts propose.
 */
proposed: number | null, 
/**
 * The points.
 */
points: number | null, 
/**
 * Given by hand.
 */
by_hand: boolean, 
/**
 * They differ from what the facts propose.
 */
overridden: boolean, 
/**
 * Why.
 */
reason: string, 
/**
 * The facts, as sentences.
 */
facts: Array<string>, 
/**
 * `confirmed`, `single` or `uncertain`.
 */
confidence: string, 
/**
 * Remark.
 */
note: string, };

export type ScoreSheetList = { 
/**
 * The sheets.
 */
sheets: Array<ScoreSheetOption>, };

export type ScoreSheetOption = { 
/**
 * Id, for the cell's setting.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * `confirmed`, `single` or `uncertain`.
 */
confidence: string, 
/**
 * Remark.
 */
note: string, };

export type ScoreView = { 
/**
 * Title of the sheet.
 */
title: string, 
/**
 * `confirmed`, `single` or `uncertain`.
 */
confidence: string, 
/**
 * Remark.
 */
note: string, 
/**
 * Its criteria.
 */
rows: Array<ScoreRow>, 
/**
 * Points so far.
 */
total: number, 
/**
 * Most points of all criteria.
 */
most: number, 
/**
 * Criteria without points.
 */
open: number, 
/**
 * Band of the total, once every criterion has points.
 */
band: string, 
/**
 * The score the minutes name.
 */
taken: number | null, };

export type SealInput = { 
/**
 * The meeting.
 */
id: string, 
/**
 * The chair signed.
 */
signed_chair: boolean, 
/**
 * The clerk signed.
 */
signed_clerk: boolean, };

export type SealList = { 
/**
 * The entries.
 */
rows: Array<SealView>, };

export type SealRef = { 
/**
 * Its hash.
 */
hash: string, };

export type SealView = { 
/**
 * What names it.
 */
hash: string, 
/**
 * The meeting it is about.
 */
meeting: string, 
/**
 * What it is called in the table of contents.
 */
title: string, 
/**
 * Year of the book it stands in.
 */
year: number, 
/**
 * Its place in the book.
 */
number: number, 
/**
 * The check code of its print, `ABCDE-FGHJK`.
 */
code: string, 
/**
 * Whether it amends an earlier entry.
 */
amendment: boolean, 
/**
 * Who sealed it.
 */
author: string, 
/**
 * When, `dd/mm/yyyy hh:mm`.
 */
at: string, 
/**
 * What needs a person's eye: a number given twice, a meeting changed elsewhere after the seal.
 */
findings: Array<Finding>, };

export type SearchHit = { 
/**
 * `member`, `meeting`, `case` or `task`.
 */
kind: string, 
/**
 * Record id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * Second line.
 */
detail: string, 
/**
 * Where it opens.
 */
route: string, };

export type SearchInput = { 
/**
 * Text.
 */
text: string, 
/**
 * At most this many; 20 when 0.
 */
limit: number, };

export type SearchOutput = { 
/**
 * Hits, best first.
 */
hits: Array<SearchHit>, };

export type SecretsChanged = { 
/**
 * Backups that open with the new secret from now on.
 */
renewed: number, 
/**
 * The chosen folder is not here: its backups still open with the old one.
 */
place_missing: boolean, };

export type SectionView = { 
/**
 * Key, for `texts.<key>`.
 */
key: string, 
/**
 * What the frame calls it.
 */
title: string, 
/**
 * Whether the paper needs it.
 */
required: boolean, 
/**
 * Its words.
 */
text: string, 
/**
 * What the minutes say about it now.
 */
drafted: string, };

export type SentenceInput = { 
/**
 * Id.
 */
id: string, 
/**
 * Role of the agenda item; empty for every one.
 */
role: string, 
/**
 * Where it is offered.
 */
place: string, 
/**
 * The text.
 */
text: string, };

export type SentenceList = { 
/**
 * In the order they are offered.
 */
rows: Array<SentenceView>, };

export type SentenceView = { 
/**
 * Id of an own one; empty for one that ships.
 */
id: string, 
/**
 * Role of the agenda item it is for; empty for every one.
 */
role: string, 
/**
 * `body`, `conclusion`, `summary` or `read_back_remarks`.
 */
place: string, 
/**
 * The text; `…` stands where something is to be filled in.
 */
text: string, };

export type SessionState = { 
/**
 * `empty` (no book yet), `locked` or `open`.
 */
state: string, 
/**
 * Books on this machine.
 */
vaults: Array<VaultInfo>, 
/**
 * The open cell.
 */
cell: CellInfo | null, 
/**
 * Who unlocked.
 */
user: UserInfo | null, 
/**
 * Settings of this machine.
 */
settings: Settings, 
/**
 * Version of the app.
 */
version: string, 
/**
 * Today in Vietnam, `dd/mm/yyyy`.
 */
today: string, 
/**
 * Whether the recovery sheet has been confirmed by typing back.
 */
recovery_confirmed: boolean, 
/**
 * Whether a meeting is running; it suspends the idle lock.
 */
meeting_running: boolean, };

export type Settings = { 
/**
 * Text size in pixels, 16 to 28.
 */
text_size: number, 
/**
 * `light` or `contrast`.
 */
theme: string, 
/**
 * `vi` or `en`.
 */
language: string, 
/**
 * Minutes without input before the book locks; 0 for never.
 */
idle_minutes: number, 
/**
 * Days after which a book that changed asks for a backup.
 */
backup_days: number, };

export type SettingsPatch = { 
/**
 * Text size in pixels, 16 to 28.
 */
text_size: number | null, 
/**
 * `light` or `contrast`.
 */
theme: string | null, 
/**
 * `vi` or `en`.
 */
language: string | null, 
/**
 * Minutes before the book locks.
 */
idle_minutes: number | null, 
/**
 * Days after which a book that changed asks for a backup, 1 to 31.
 */
backup_days: number | null, };

export type SheetInfo = { 
/**
 * Name.
 */
name: string, 
/**
 * Hidden in the workbook.
 */
hidden: boolean, 
/**
 * Rows.
 */
rows: number, };

export type StatementInput = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * Agenda item id.
 */
item: string, 
/**
 * Statement id.
 */
statement: string, 
/**
 * Speaker's member id.
 */
member: string, 
/**
 * Speaker's name, for a guest.
 */
speaker: string, 
/**
 * Text.
 */
text: string, };

export type StatementView = { 
/**
 * Statement id.
 */
id: string, 
/**
 * Speaker's member id.
 */
member: string, 
/**
 * Speaker's name.
 */
speaker: string, 
/**
 * Text.
 */
text: string, 
/**
 * When.
 */
at: string, };

export type Statistics = { 
/**
 * Form that prints them, and what to print it of.
 */
form: string, 
/**
 * As `form_print` takes it.
 */
record: string, 
/**
 * First day, `dd/mm/yyyy`.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * Instrument of the tables.
 */
cited: string, 
/**
 * `confirmed`, `single` or `uncertain`.
 */
confidence: string, 
/**
 * Remark.
 */
note: string, 
/**
 * Tables in order.
 */
tables: Array<StatisticsTable>, 
/**
 * What is not known, by person.
 */
lacks: Array<StatisticsLack>, };

export type StatisticsInput = { 
/**
 * Year.
 */
year: number, 
/**
 * Its first six months only.
 */
half: boolean, };

export type StatisticsLack = { 
/**
 * What: `gender`, `occupation` …, `decision` (day of the decision) or `event` (day of coming or leaving).
 */
what: string, 
/**
 * Họ và tên.
 */
full_name: string, 
/**
 * Whether it concerns the year before.
 */
earlier: boolean, 
/**
 * Where it is entered: `member` or `case`.
 */
kind: string, 
/**
 * Id of that record.
 */
id: string, 
/**
 * The field there, as findings name it; may be empty.
 */
field: string, };

export type StatisticsLine = { 
/**
 * `A`, `1`, `-`.
 */
mark: string, 
/**
 * What is counted; of a line of what is not known, the fact.
 */
title: string, 
/**
 * How deep it stands: 0, 1 or 2.
 */
level: number, 
/**
 * `count`, `average`, `heading`, `unknown` (how many are not known) or `blank` (the book keeps no such fact).
 */
kind: string, 
/**
 * Kỳ này.
 */
now: string, 
/**
 * Cùng kỳ năm trước.
 */
before: string, 
/**
 * Kỳ này in percent of the year before; empty when there was nothing.
 */
percent: string, 
/**
 * Remark on the row.
 */
note: string, };

export type StatisticsOccupation = { 
/**
 * The word a file keeps.
 */
key: string, 
/**
 * Tên.
 */
title: string, };

export type StatisticsOccupations = { 
/**
 * In the order of the table.
 */
groups: Array<StatisticsOccupation>, };

export type StatisticsTable = { 
/**
 * `Biểu 1`.
 */
code: string, 
/**
 * Tên.
 */
title: string, 
/**
 * Lines in order.
 */
lines: Array<StatisticsLine>, };

export type StatisticsWorkbook = { 
/**
 * The workbook.
 */
file: BytesRef, };

export type TargetsEditInput = { 
/**
 * Year.
 */
year: number, 
/**
 * `admissions`, `sympathisers` or `instrument`.
 */
field: string, 
/**
 * What was typed; empty takes it back.
 */
value: string, };

export type TaskInput = { 
/**
 * Meeting id.
 */
meeting: string, 
/**
 * Task id.
 */
task: string, 
/**
 * Agenda item id.
 */
item: string, 
/**
 * What.
 */
title: string, 
/**
 * Owner's member id.
 */
owner: string, 
/**
 * Deadline.
 */
deadline: string, 
/**
 * `open`, `partly`, `undone`, `done` or `dropped`.
 */
state: string, 
/**
 * Result.
 */
result: string, };

export type TaskLineView = { 
/**
 * Task id.
 */
id: string, 
/**
 * What.
 */
title: string, 
/**
 * Owner's name.
 */
owner: string, 
/**
 * Deadline.
 */
deadline: string, 
/**
 * Where it stood when the period began, in words.
 */
start: string, 
/**
 * State word.
 */
state: string, 
/**
 * Result.
 */
result: string, 
/**
 * When.
 */
done_on: string, };

export type TaskListInput = { 
/**
 * Year whose finished work is listed too; this year when 0.
 */
year: number, };

export type TaskListOutput = { 
/**
 * Today, `dd/mm/yyyy`.
 */
today: string, 
/**
 * The year.
 */
year: number, 
/**
 * Years there are tasks of, latest first.
 */
years: Array<number>, 
/**
 * Tasks by deadline; those without one last.
 */
rows: Array<TaskRow>, 
/**
 * Members work can be given to.
 */
people: Array<MemberOption>, };

export type TaskResultInput = { 
/**
 * Task id.
 */
task: string, 
/**
 * `open`, `partly`, `undone`, `done` or `dropped`.
 */
state: string, 
/**
 * What came of it.
 */
result: string, 
/**
 * When.
 */
done_on: string, 
/**
 * Where it stood when the period began; as its deadline says when empty.
 */
start: string, };

export type TaskRow = { 
/**
 * The task.
 */
task: TaskView, 
/**
 * The meeting or resolution that gave it; empty when it was added in between.
 */
source: string, 
/**
 * Where that opens.
 */
route: string, 
/**
 * `overdue`, `soon`, `later`, `undated` or `finished`.
 */
due: string, 
/**
 * Days until the deadline, negative when past.
 */
days: number | null, 
/**
 * What it lacks.
 */
findings: Array<Finding>, };

export type TaskView = { 
/**
 * Task id.
 */
id: string, 
/**
 * Meeting that gave it, if one did.
 */
meeting: string, 
/**
 * Agenda item id.
 */
item: string, 
/**
 * What.
 */
title: string, 
/**
 * Owner's member id.
 */
owner: string, 
/**
 * Owner's name.
 */
owner_name: string, 
/**
 * Deadline.
 */
deadline: string, 
/**
 * `open`, `partly`, `undone`, `done` or `dropped`.
 */
state: string, 
/**
 * Result.
 */
result: string, 
/**
 * Where it stood when the period began: `ongoing`, `dated`, `standing` or `undated`.
 */
start: string, 
/**
 * When the result was reached.
 */
done_on: string, };

export type TellerInput = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * Vote id.
 */
vote: string, 
/**
 * Member id.
 */
member: string, 
/**
 * `head`, `clerk` or `member`; out of the group when empty.
 */
role: string, };

export type TellerView = { 
/**
 * Member id.
 */
member: string, 
/**
 * Name.
 */
name: string, 
/**
 * `head`, `clerk` or `member`.
 */
role: string, };

export type TopicView = { 
/**
 * Title.
 */
title: string, 
/**
 * How good the paper is found.
 */
quality: string, 
/**
 * What is taken in to finish it.
 */
adopted: string, 
/**
 * Who finishes it, member id.
 */
finisher: string, 
/**
 * By when.
 */
finish_by: string, };

export type UndoInput = { 
/**
 * Operation id; the latest one that can be undone when empty.
 */
op: string, };

export type UnlockInput = { 
/**
 * Book id.
 */
vault: string, 
/**
 * The passphrase.
 */
passphrase: string, 
/**
 * The recovery code.
 */
recovery: string, };

export type UserInfo = { 
/**
 * Name.
 */
name: string, 
/**
 * Post, for example `Bí thư`.
 */
post: string, };

export type VaultCreateInput = { 
/**
 * The cell.
 */
cell: CellInput, 
/**
 * The passphrase.
 */
passphrase: string, };

export type VaultCreated = { 
/**
 * Its id.
 */
vault: string, 
/**
 * The recovery sheet as a PDF.
 */
sheet: BytesRef, 
/**
 * Which groups of the code to type back, counted from 1.
 */
check: Array<number>, };

export type VaultInfo = { 
/**
 * Id.
 */
id: string, 
/**
 * Name of the cell.
 */
name: string, 
/**
 * Whether it is the practice cell.
 */
practice: boolean, 
/**
 * Folder.
 */
path: string, };

export type VoteBaseView = { 
/**
 * Kind word.
 */
kind: string, 
/**
 * Base.
 */
base: number, 
/**
 * Least number of votes that passes.
 */
needed: number, 
/**
 * `28 chính thức − 2 … = 25; cần từ 17 phiếu`.
 */
sentence: string, 
/**
 * The sentence under the vote when the base is not all official members.
 */
explanation: string, 
/**
 * Instruments with their mark.
 */
source: string, 
/**
 * Whether so many are present that it can pass.
 */
reachable: boolean, };

export type VoteInput = { 
/**
 * Meeting id.
 */
id: string, 
/**
 * Vote id.
 */
vote: string, 
/**
 * Agenda item id.
 */
item: string, 
/**
 * Kind word.
 */
kind: string, 
/**
 * `card` or `ballot`.
 */
method: string, 
/**
 * The question.
 */
title: string, 
/**
 * Case id.
 */
case: string, 
/**
 * For.
 */
votes_for: number | null, 
/**
 * Against.
 */
votes_against: number | null, 
/**
 * Other.
 */
votes_other: number | null, 
/**
 * Why against.
 */
against_reason: string, 
/**
 * When it was taken, `hh:mm`; left as it is when absent.
 */
at?: string, 
/**
 * Which vote on this question it is, from 1; left as it is when absent.
 */
attempt?: number, 
/**
 * The papers of a secret ballot; left as they are when absent.
 */
ballots?: BallotsView, 
/**
 * Number of the resolution on the person; left as it is when absent.
 */
resolution_no?: string, 
/**
 * The measures a ballot on discipline offers; left as they are when absent, none when empty.
 */
measures?: Array<MeasureInput>, };

export type VoteView = { 
/**
 * Vote id.
 */
id: string, 
/**
 * Agenda item id.
 */
item: string, 
/**
 * Kind word.
 */
kind: string, 
/**
 * `card` or `ballot`.
 */
method: string, 
/**
 * The question.
 */
title: string, 
/**
 * Case id.
 */
case: string, 
/**
 * For.
 */
votes_for: number | null, 
/**
 * Against.
 */
votes_against: number | null, 
/**
 * Other opinions.
 */
votes_other: number | null, 
/**
 * Why against.
 */
against_reason: string, 
/**
 * Number of the resolution on the person, where no file keeps it.
 */
resolution_no: string, 
/**
 * Whether it has such a number.
 */
has_own_resolution: boolean, 
/**
 * When it was taken, `hh:mm`, when known.
 */
at: string, 
/**
 * Which vote on this question it is, from 1.
 */
attempt: number, 
/**
 * The papers of a secret ballot.
 */
ballots: BallotsView, 
/**
 * The measures a ballot on discipline offers, in its order; none when it is answered with for and against.
 */
measures: Array<MeasureView>, 
/**
 * Who counts them.
 */
tellers: Array<TellerView>, 
/**
 * Who belonged to the body, frozen with the count.
 */
voters: Array<VoterView>, 
/**
 * Base and needed votes.
 */
base: VoteBaseView, 
/**
 * Whether it passes; nothing before it is counted.
 */
passes: boolean | null, 
/**
 * Percent of the base, for example `84,6`.
 */
percent: string, 
/**
 * The result as it prints.
 */
sentence: string, 
/**
 * What follows, as it prints, when it did not pass.
 */
failure: string, };

export type VoterView = { 
/**
 * Member id.
 */
member: string, 
/**
 * Name.
 */
name: string, 
/**
 * In the room at that moment.
 */
present: boolean, };

export interface Commands {
  session_state: { input: Empty; output: SessionState };
  passphrase_strength: { input: PassphraseInput; output: PassphraseStrength };
  vault_create: { input: VaultCreateInput; output: VaultCreated };
  recovery_sheet: { input: Empty; output: BytesRef };
  recovery_confirm: { input: RecoveryConfirmInput; output: Empty };
  practice_open: { input: Empty; output: Empty };
  vault_unlock: { input: UnlockInput; output: Empty };
  vault_lock: { input: Empty; output: Empty };
  settings_set: { input: SettingsPatch; output: Settings };
  backup_view: { input: Empty; output: BackupView };
  backup_make: { input: Empty; output: BackupMade };
  backup_auto: { input: Empty; output: Empty };
  backup_place_set: { input: BackupPlaceInput; output: Empty };
  backup_find: { input: BackupFindInput; output: BackupFound };
  backup_rehearse: { input: BackupOpenInput; output: BackupRehearsed };
  backup_restore: { input: BackupOpenInput; output: BackupRestored };
  passphrase_change: { input: PassphraseChangeInput; output: SecretsChanged };
  recovery_renew: { input: PassphraseInput; output: RecoveryRenewed };
  cell_get: { input: Empty; output: CellView };
  cell_edit: { input: CellEditInput; output: Empty };
  holiday_list: { input: HolidayYear; output: HolidayList };
  holiday_put: { input: HolidayInput; output: Created };
  holiday_strike: { input: ById; output: Empty };
  home_due: { input: Empty; output: HomeView };
  search: { input: SearchInput; output: SearchOutput };
  operation_list: { input: Limit; output: OperationList };
  record_history: { input: ById; output: HistoryView };
  undo: { input: UndoInput; output: Empty };
  conflict_list: { input: Empty; output: ConflictList };
  conflict_settle: { input: ConflictSettleInput; output: Empty };
  draft_put: { input: Draft; output: Empty };
  draft_list: { input: Empty; output: DraftList };
  draft_delete: { input: DraftKey; output: Empty };
  member_list: { input: MemberListInput; output: MemberListOutput };
  member_get: { input: ById; output: MemberView };
  member_create: { input: MemberCreateInput; output: Created };
  member_edit: { input: MemberEditInput; output: Empty };
  member_reveal: { input: MemberFieldInput; output: Revealed };
  member_event_add: { input: MemberEventInput; output: Created };
  member_event_strike: { input: MemberEventRef; output: Empty };
  import_open: { input: ImportOpenInput; output: ImportView };
  import_map: { input: ImportMapInput; output: ImportView };
  mapping_save: { input: MappingSaveInput; output: Empty };
  import_preview: { input: ImportRef; output: ImportPreview };
  import_apply: { input: ImportRef; output: ImportResult };
  import_refused: { input: ImportRef; output: RefusedWorkbook };
  import_template: { input: Empty; output: RefusedWorkbook };
  meeting_list: { input: MeetingListInput; output: MeetingListOutput };
  meeting_get: { input: ById; output: MeetingView };
  meeting_create: { input: MeetingCreateInput; output: Created };
  meeting_edit: { input: MeetingEditInput; output: Empty };
  meeting_start: { input: MeetingMomentInput; output: Empty };
  meeting_end: { input: MeetingMomentInput; output: Empty };
  attendance_set: { input: AttendanceInput; output: Empty };
  attendance_rest_present: { input: ById; output: Empty };
  agenda_place: { input: AgendaPlaceInput; output: Created };
  item_edit: { input: ItemEditInput; output: Empty };
  item_strike: { input: MeetingPartRef; output: Empty };
  statement_put: { input: StatementInput; output: Created };
  statement_strike: { input: MeetingPartRef; output: Empty };
  vote_put: { input: VoteInput; output: Created };
  vote_strike: { input: MeetingPartRef; output: Empty };
  vote_voters_retake: { input: MeetingPartRef; output: Empty };
  teller_set: { input: TellerInput; output: Empty };
  guest_put: { input: GuestInput; output: Created };
  guest_strike: { input: MeetingPartRef; output: Empty };
  rating_put: { input: RatingInput; output: Created };
  rating_strike: { input: MeetingPartRef; output: Empty };
  election_put: { input: ElectionInput; output: Created };
  election_strike: { input: MeetingPartRef; output: Empty };
  election_again: { input: ElectionRef; output: Created };
  election_close_list: { input: ElectionRef; output: Created };
  election_voters_retake: { input: ElectionRef; output: Empty };
  nominee_put: { input: NomineeInput; output: Created };
  nominee_strike: { input: NomineeRef; output: Empty };
  presidium_set: { input: PresidiumInput; output: Empty };
  task_list: { input: TaskListInput; output: TaskListOutput };
  task_put: { input: TaskInput; output: Created };
  task_result: { input: TaskResultInput; output: Empty };
  resolution_list: { input: Empty; output: ResolutionListOutput };
  resolution_get: { input: ById; output: ResolutionView };
  resolution_create: { input: ResolutionCreateInput; output: Created };
  resolution_edit: { input: ResolutionEditInput; output: Empty };
  resolution_retake: { input: ById; output: Empty };
  assignment_put: { input: AssignmentInput; output: Created };
  plan_get: { input: PlanInput; output: PlanView };
  plan_preview: { input: PlanWish; output: PlanPreview };
  plan_generate: { input: PlanWish; output: PlanMade };
  plan_move: { input: PlanMoveInput; output: PlanMoved };
  plan_combine: { input: PlanCombineInput; output: Empty };
  meeting_strike: { input: ById; output: Empty };
  plan_calendar: { input: PlanInput; output: PlanCalendar };
  posting_list: { input: ById; output: PostingList };
  posting_put: { input: PostingInput; output: Created };
  posting_strike: { input: ById; output: Empty };
  dues_set: { input: DuesInput; output: Empty };
  dues_rest_paid: { input: ById; output: Empty };
  dues_from_last: { input: ById; output: Empty };
  attachment_add: { input: AttachmentAddInput; output: Created };
  attachment_edit: { input: AttachmentEditInput; output: Empty };
  attachment_strike: { input: MeetingPartRef; output: Empty };
  attachment_fetch: { input: MeetingPartRef; output: BytesRef };
  sentence_list: { input: Empty; output: SentenceList };
  sentence_put: { input: SentenceInput; output: Created };
  sentence_strike: { input: ById; output: Empty };
  score_get: { input: ById; output: ScoreView };
  score_sheets: { input: Empty; output: ScoreSheetList };
  score_mark: { input: ScoreMarkInput; output: Empty };
  score_take: { input: ById; output: Empty };
  attendance_year: { input: AttendanceYearInput; output: AttendanceYearView };
  attendance_sheet: { input: AttendanceYearInput; output: AttendanceSheet };
  rules_overlays: { input: Empty; output: OverlayList };
  rules_vote: { input: RulesVoteInput; output: RulesVoteAnswer };
  meeting_seal: { input: SealInput; output: SealView };
  meeting_amend: { input: AmendInput; output: SealView };
  seal_list: { input: BookInput; output: SealList };
  seal_check: { input: CodeInput; output: SealList };
  seal_print: { input: SealRef; output: FormPrinted };
  minute_book: { input: BookInput; output: FormPrinted };
  case_list: { input: Empty; output: CaseListOutput };
  case_get: { input: ById; output: CaseView };
  case_create: { input: CaseCreateInput; output: Created };
  case_edit: { input: CaseEditInput; output: Empty };
  case_items: { input: ById; output: CaseItems };
  case_item_add: { input: CaseItemAddInput; output: Created };
  case_item_edit: { input: CaseItemEditInput; output: Empty };
  case_item_strike: { input: CaseItemRef; output: Empty };
  case_timeline: { input: ById; output: CaseTimeline };
  case_plan_preview: { input: CaseMilestoneInput; output: CasePlanPreview };
  case_milestone_edit: { input: CaseMilestoneInput; output: Empty };
  case_papers: { input: ById; output: CasePapers };
  case_paper_supersede: { input: CasePaperSupersedeInput; output: Created };
  case_lint: { input: ById; output: CaseLint };
  case_override: { input: CaseOverrideInput; output: Created };
  case_override_strike: { input: CaseOverrideRef; output: Empty };
  case_funnel: { input: CaseFunnelInput; output: CaseFunnel };
  targets_edit: { input: TargetsEditInput; output: Empty };
  case_pack_changes: { input: Empty; output: CasePackChanges };
  case_pack_move: { input: ById; output: Empty };
  case_admit: { input: ById; output: Created };
  case_dossier: { input: ById; output: CaseDossier };
  case_hand_overs: { input: ById; output: CaseHandOvers };
  case_hand_over: { input: CaseHandOverInput; output: CaseHandedOver };
  case_hand_over_receipt: { input: CaseReceiptInput; output: Empty };
  case_remove: { input: ById; output: CaseRemoved };
  case_hand_over_strike: { input: CaseHandOverStrike; output: Empty };
  statistics_get: { input: StatisticsInput; output: Statistics };
  statistics_workbook: { input: StatisticsInput; output: StatisticsWorkbook };
  statistics_occupations: { input: Empty; output: StatisticsOccupations };
  digitise_get: { input: ById; output: DigitiseView };
  digitise_folder: { input: DigitiseFolderInput; output: Digitised };
  digitise_zip: { input: ById; output: DigitisedZip };
  keeping_get: { input: Empty; output: KeepingView };
  keeping_put: { input: KeepingInput; output: Created };
  keeping_strike: { input: ById; output: Empty };
  scan_list: { input: ById; output: ScanList };
  scan_add: { input: ScanAddInput; output: ScanAdded };
  scan_page_edit: { input: ScanPageInput; output: Empty };
  scan_strike: { input: ScanRef; output: Empty };
  scan_fetch: { input: ScanRef; output: BytesRef };
  scan_picture: { input: ScanPageRef; output: BytesRef };
  cv_get: { input: ById; output: CvView };
  cv_edit: { input: CvEditInput; output: Empty };
  cv_row_add: { input: CvRowInput; output: Created };
  cv_row_edit: { input: CvRowEditInput; output: Empty };
  cv_row_move: { input: CvRowMoveInput; output: Empty };
  cv_row_strike: { input: CvRowRef; output: Empty };
  cv_relatives_suggest: { input: CvRelativesInput; output: CvRelativesSuggested };
  cv_sheet: { input: ById; output: CvHandOut };
  cv_parcel: { input: ById; output: CvHandOut };
  cv_incoming_open: { input: CvIncomingOpenInput; output: CvIncomingView };
  cv_incoming_unlock: { input: CvIncomingCode; output: CvIncomingView };
  cv_incoming_apply: { input: CvIncomingApply; output: CvIncomingResult };
  form_list: { input: FormListInput; output: FormListOutput };
  form_preview: { input: FormInput; output: FormPreview };
  form_text: { input: FormInput; output: FormText };
  form_print: { input: FormPrintInput; output: FormPrinted };
  form_print_with_score: { input: FormPrintInput; output: FormPrinted };
  form_docx: { input: FormPrintInput; output: FormCopied };
  carry_papers: { input: ById; output: CarryPapers };
  carry_paper: { input: CarryFormInput; output: CarryPapers };
  carry_write: { input: CarryInput; output: CarryJob };
  carry_jobs: { input: Empty; output: CarryJobs };
  carry_wipe: { input: CarryRef; output: CarryWiped };
  carry_done: { input: CarryRef; output: CarryJob };
}
