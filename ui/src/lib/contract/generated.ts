// Generated from the command table of the core. Do not edit: `cargo xtask contract` writes it.

export type AgendaItemView = { id: string, role: string, title: string, presenter: string, body: string, statements: Array<StatementView>, conclusion: string, discussed: boolean, done: boolean, };

export type AgendaPlaceInput = { id: string, item: string, title: string, after: string, };

export type AgreementInput = { number: string, date: string, note: string, };

export type AttendanceInput = { id: string, member: string, mark: string, reason: string, arrived: string, left: string, };

export type ById = { id: string, };

export type BytesRef = { token: string, name: string, mime: string, };

export type CaseCreateInput = { full_name: string, };

export type CaseEditInput = { id: string, field: string, value: string, };

export type CaseListOutput = { rows: Array<CaseRow>, };

export type CaseOption = { id: string, name: string, };

export type CaseRow = { id: string, full_name: string, born: string, helper: string, blocking: number, next: string, };

export type CaseView = { id: string, full_name: string, pack_title: string, values: { [key in string]: string }, helpers: Array<MemberOption>, votes: Array<CaseVoteOption>, vote_sentence: string, findings: Array<Finding>, };

export type CaseVoteOption = { meeting: string, vote: string, title: string, chosen: boolean, };

export type CellInfo = { id: string, name: string, superior: string, practice: boolean, has_committee: boolean, rules_title: string, };

export type CellInput = { name: string, superior: string, superior_kind: string, kind: string, place: string, meeting_place: string, secretary: string, has_committee: boolean, agreement: AgreementInput, numbers: Array<NextNumber>, };

export type ConflictValue = { value: string, author: string, at: string, };

export type ConflictView = { field: string, values: Array<ConflictValue>, };

export type Created = { id: string, };

export type Draft = { key: string, text: string, };

export type DraftKey = { key: string, };

export type DraftList = { drafts: Array<Draft>, };

export type DueJob = { id: string, group: string, date: string, days: number, code: string, params: { [key in string]: string }, source: string, route: string, };

export type DuesView = { paid: number | null, of: number | null, amount: number | null, unpaid: string, };

export type Empty = Record<string, never>;

export type EventView = { id: string, kind: string, date: string, instrument: string, reason: string, struck: boolean, };

export type FieldChange = { field: string, old: string, new: string, };

export type FieldView = { key: string, group: string, value: string, masked: boolean, required: boolean, input: string, options: Array<string>, };

export type Figures = { total: number, official: number, probationary: number, exempt: number, temp_away: number, temp_here: number, cases: number, };

export type Finding = { code: string, severity: string, params: { [key in string]: string }, target: string, };

export type FormGap = { path: string, label: string, };

export type FormInfo = { id: string, title: string, confidence: string, };

export type FormInput = { form: string, id: string, };

export type FormListInput = { kind: string, };

export type FormListOutput = { forms: Array<FormInfo>, };

export type FormPreview = { title: string, pages: Array<string>, html: string, gaps: Array<FormGap>, unverified: boolean, };

export type FormPrintInput = { form: string, id: string, draft: boolean, };

export type FormPrinted = { file: BytesRef, pages: number, };

export type GuestInput = { id: string, guest: string, name: string, post: string, };

export type GuestView = { id: string, name: string, post: string, };

export type HeadCountView = { total: number, present: number, excused: number, unexcused: number, unset: number, percent: string, };

export type HistoryEntry = { op: string, name: string, author: string, at: string, fields: Array<FieldChange>, };

export type HistoryView = { entries: Array<HistoryEntry>, };

export type HomeView = { due: Array<DueJob>, next_meeting: NextMeeting | null, figures: Figures, };

export type ImportChanged = { row: number, id: string, full_name: string, matched_by: string, fields: Array<FieldChange>, notes: Array<Finding>, };

export type ImportColumn = { index: number, header: string, field: string, samples: Array<string>, };

export type ImportMapInput = { import: string, sheet: string, columns: { [key in string]: string }, saved: string, };

export type ImportNew = { row: number, full_name: string, born: string, notes: Array<Finding>, };

export type ImportOpenInput = { path: string, token: string, name: string, };

export type ImportPreview = { new: Array<ImportNew>, new_total: number, changed: Array<ImportChanged>, changed_total: number, unchanged_total: number, refused: Array<ImportRefused>, refused_total: number, };

export type ImportRef = { import: string, };

export type ImportRefused = { row: number, full_name: string, reasons: Array<Finding>, };

export type ImportResult = { new: number, changed: number, unchanged: number, refused: Array<ImportRefused>, };

export type ImportView = { import: string, name: string, sheets: Array<SheetInfo>, sheet: string, layout: string, header_row: number, header_rows: number, rows: number, columns: Array<ImportColumn>, fields: Array<string>, findings: Array<Finding>, saved_mappings: Array<string>, };

export type ItemEditInput = { id: string, item: string, field: string, value: string, };

export type Limit = { limit: number, };

export type MappingSaveInput = { import: string, name: string, };

export type MeetingCreateInput = { month: number, year: number, date: string, time: string, place: string, mode: string, };

export type MeetingEditInput = { id: string, field: string, value: string, };

export type MeetingListOutput = { rows: Array<MeetingRow>, };

export type MeetingMomentInput = { id: string, at: string, };

export type MeetingPartRef = { id: string, item: string, part: string, };

export type MeetingPerson = { member: string, name: string, post: string, official: boolean, activity: string, mark: string, reason: string, arrived: string, left: string, };

export type MeetingRow = { id: string, title: string, date: string, time: string, place: string, state: string, present: number, convened: number, gaps: number, };

export type MeetingView = { id: string, title: string, state: string, mode: string, month: number, year: number, date: string, time: string, place: string, started_at: string, ended_at: string, duration: number | null, least_minutes: number, chair: string, clerk: string, people: Array<MeetingPerson>, counts: HeadCountView, guests: Array<GuestView>, dues: DuesView, agenda: Array<AgendaItemView>, votes: Array<VoteView>, tasks: Array<TaskView>, summary: string, score: number | null, score_band: string, read_back: boolean, read_back_remarks: string, resolution_no: string, speakers: number, bases: Array<VoteBaseView>, gaps: Array<Finding>, cases: Array<CaseOption>, };

export type MemberCreateInput = { values: { [key in string]: string }, };

export type MemberEditInput = { id: string, field: string, value: string, };

export type MemberEventInput = { id: string, kind: string, date: string, instrument: string, reason: string, };

export type MemberEventRef = { id: string, event: string, };

export type MemberFieldInput = { id: string, field: string, };

export type MemberListInput = { text: string, status: string, offset: number, limit: number, };

export type MemberListOutput = { total: number, counts: { [key in string]: number }, rows: Array<MemberRow>, };

export type MemberOption = { id: string, name: string, post: string, };

export type MemberRow = { id: string, full_name: string, born: string, gender: string, personal_id: string, card_no: string, admitted_on: string, official_on: string, class: string, activity: string, post: string, };

export type MemberView = { id: string, person: string, full_name: string, class: string, activity: string, fields: Array<FieldView>, events: Array<EventView>, findings: Array<Finding>, conflicts: Array<ConflictView>, };

export type NextMeeting = { id: string, title: string, date: string, weekday: number, time: string, place: string, convened: number, state: string, };

export type NextNumber = { symbol: string, next: number, };

export type OperationList = { operations: Array<HistoryEntry>, };

export type PassphraseInput = { passphrase: string, };

export type PassphraseStrength = { score: number, advice: string | null, };

export type RecoveryConfirmInput = { groups: Array<RecoveryGroup>, };

export type RecoveryGroup = { index: number, text: string, };

export type RefusedWorkbook = { file: BytesRef, };

export type Revealed = { value: string, };

export type SearchHit = { kind: string, id: string, title: string, detail: string, route: string, };

export type SearchInput = { text: string, limit: number, };

export type SearchOutput = { hits: Array<SearchHit>, };

export type SessionState = { state: string, vaults: Array<VaultInfo>, cell: CellInfo | null, user: UserInfo | null, settings: Settings, version: string, today: string, recovery_confirmed: boolean, meeting_running: boolean, };

export type Settings = { text_size: number, theme: string, language: string, idle_minutes: number, };

export type SettingsPatch = { text_size: number | null, theme: string | null, language: string | null, idle_minutes: number | null, };

export type SheetInfo = { name: string, hidden: boolean, rows: number, };

export type StatementInput = { id: string, item: string, statement: string, member: string, speaker: string, text: string, };

export type StatementView = { id: string, member: string, speaker: string, text: string, at: string, };

export type TaskInput = { meeting: string, task: string, item: string, title: string, owner: string, deadline: string, state: string, result: string, };

export type TaskView = { id: string, item: string, title: string, owner: string, owner_name: string, deadline: string, state: string, result: string, };

export type UndoInput = { op: string, };

export type UnlockInput = { vault: string, passphrase: string, recovery: string, };

export type UserInfo = { name: string, post: string, };

export type VaultCreateInput = { cell: CellInput, passphrase: string, };

export type VaultCreated = { vault: string, sheet: BytesRef, check: Array<number>, };

export type VaultInfo = { id: string, name: string, practice: boolean, path: string, };

export type VoteBaseView = { kind: string, base: number, needed: number, sentence: string, source: string, reachable: boolean, };

export type VoteInput = { id: string, vote: string, item: string, kind: string, method: string, title: string, case: string, votes_for: number | null, votes_against: number | null, votes_other: number | null, against_reason: string, };

export type VoteView = { id: string, item: string, kind: string, method: string, title: string, case: string, votes_for: number | null, votes_against: number | null, votes_other: number | null, against_reason: string, base: VoteBaseView, passes: boolean | null, percent: string, sentence: string, };

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
  home_due: { input: Empty; output: HomeView };
  search: { input: SearchInput; output: SearchOutput };
  operation_list: { input: Limit; output: OperationList };
  record_history: { input: ById; output: HistoryView };
  undo: { input: UndoInput; output: Empty };
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
  meeting_list: { input: Empty; output: MeetingListOutput };
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
  guest_put: { input: GuestInput; output: Created };
  guest_strike: { input: MeetingPartRef; output: Empty };
  task_put: { input: TaskInput; output: Created };
  case_list: { input: Empty; output: CaseListOutput };
  case_get: { input: ById; output: CaseView };
  case_create: { input: CaseCreateInput; output: Created };
  case_edit: { input: CaseEditInput; output: Empty };
  form_list: { input: FormListInput; output: FormListOutput };
  form_preview: { input: FormInput; output: FormPreview };
  form_print: { input: FormPrintInput; output: FormPrinted };
}
