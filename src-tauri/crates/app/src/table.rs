//! The command table: every query and command of the app, with its input, its output and its handler.
//!
//! It is the contract between the core and a window. The dispatcher ([`crate::App::call`]) and the TypeScript
//! contract ([`crate::contract`]) are both generated from this list.

/// Hands the table to a macro. A `query` answers; a `command` may also name an operation that can be undone.
macro_rules! command_table {
    ($callback:ident) => {
        $callback! {
            // First run, unlocking, settings
            query session_state(Empty) -> SessionState => session::state;
            query passphrase_strength(PassphraseInput) -> PassphraseStrength => session::passphrase_strength;
            query vault_create(VaultCreateInput) -> VaultCreated => session::vault_create;
            query recovery_sheet(Empty) -> BytesRef => session::recovery_sheet;
            query recovery_confirm(RecoveryConfirmInput) -> Empty => session::recovery_confirm;
            query practice_open(Empty) -> Empty => session::practice_open;
            query vault_unlock(UnlockInput) -> Empty => session::vault_unlock;
            query vault_lock(Empty) -> Empty => session::vault_lock;
            query settings_set(SettingsPatch) -> Settings => session::settings_set;

            // Backups, and the secrets they open with
            query backup_view(Empty) -> BackupView => backup::backup_view;
            query backup_make(Empty) -> BackupMade => backup::backup_make;
            query backup_auto(Empty) -> Empty => backup::backup_auto;
            query backup_place_set(BackupPlaceInput) -> Empty => backup::backup_place_set;
            query backup_find(BackupFindInput) -> BackupFound => backup::backup_find;
            query backup_rehearse(BackupOpenInput) -> BackupRehearsed => backup::backup_rehearse;
            query backup_restore(BackupOpenInput) -> BackupRestored => backup::backup_restore;
            query passphrase_change(PassphraseChangeInput) -> SecretsChanged => backup::passphrase_change;
            query recovery_renew(PassphraseInput) -> RecoveryRenewed => backup::recovery_renew;

            // The cell
            query cell_get(Empty) -> CellView => cell::get;
            command cell_edit(CellEditInput) -> Empty => cell::edit;
            query holiday_list(HolidayYear) -> HolidayList => cell::holiday_list;
            command holiday_put(HolidayInput) -> Created => cell::holiday_put;
            command holiday_strike(ById) -> Empty => cell::holiday_strike;

            // Home, search, history
            query home_due(Empty) -> HomeView => home::due;
            query search(SearchInput) -> SearchOutput => home::search;
            query operation_list(Limit) -> OperationList => history::operation_list;
            query record_history(ById) -> HistoryView => history::record_history;
            command undo(UndoInput) -> Empty => history::undo;
            query conflict_list(Empty) -> ConflictList => conflict::list;
            command conflict_settle(ConflictSettleInput) -> Empty => conflict::settle;
            query draft_put(Draft) -> Empty => draft::put;
            query draft_list(Empty) -> DraftList => draft::list;
            query draft_delete(DraftKey) -> Empty => draft::delete;

            // Members
            query member_list(MemberListInput) -> MemberListOutput => member::list;
            query member_get(ById) -> MemberView => member::get;
            command member_create(MemberCreateInput) -> Created => member::create;
            command member_edit(MemberEditInput) -> Empty => member::edit;
            query member_reveal(MemberFieldInput) -> Revealed => member::reveal;
            command member_event_add(MemberEventInput) -> Created => member::event_add;
            command member_event_strike(MemberEventRef) -> Empty => member::event_strike;

            // Import
            query import_open(ImportOpenInput) -> ImportView => import::open;
            query import_map(ImportMapInput) -> ImportView => import::map;
            query mapping_save(MappingSaveInput) -> Empty => import::mapping_save;
            query import_preview(ImportRef) -> ImportPreview => import::preview;
            command import_apply(ImportRef) -> ImportResult => import::apply;
            query import_refused(ImportRef) -> RefusedWorkbook => import::refused;
            query import_template(Empty) -> RefusedWorkbook => import::template;

            // Meetings
            query meeting_list(MeetingListInput) -> MeetingListOutput => meeting::list;
            query meeting_get(ById) -> MeetingView => meeting::get;
            command meeting_create(MeetingCreateInput) -> Created => meeting::create;
            command meeting_edit(MeetingEditInput) -> Empty => meeting::edit;
            command meeting_start(MeetingMomentInput) -> Empty => meeting::start;
            command meeting_end(MeetingMomentInput) -> Empty => meeting::end;
            command attendance_set(AttendanceInput) -> Empty => meeting::attendance_set;
            command attendance_rest_present(ById) -> Empty => meeting::attendance_rest_present;
            command agenda_place(AgendaPlaceInput) -> Created => meeting::agenda_place;
            command item_edit(ItemEditInput) -> Empty => meeting::item_edit;
            command item_strike(MeetingPartRef) -> Empty => meeting::item_strike;
            command statement_put(StatementInput) -> Created => meeting::statement_put;
            command statement_strike(MeetingPartRef) -> Empty => meeting::statement_strike;
            command vote_put(VoteInput) -> Created => meeting::vote_put;
            command vote_strike(MeetingPartRef) -> Empty => meeting::vote_strike;
            command vote_voters_retake(MeetingPartRef) -> Empty => meeting::vote_voters_retake;
            command teller_set(TellerInput) -> Empty => meeting::teller_set;
            command guest_put(GuestInput) -> Created => meeting::guest_put;
            command guest_strike(MeetingPartRef) -> Empty => meeting::guest_strike;
            command rating_put(RatingInput) -> Created => meeting::rating_put;
            command rating_strike(MeetingPartRef) -> Empty => meeting::rating_strike;
            command election_put(ElectionInput) -> Created => meeting::election_put;
            command election_strike(MeetingPartRef) -> Empty => meeting::election_strike;
            command election_again(ElectionRef) -> Created => meeting::election_again;
            command election_close_list(ElectionRef) -> Created => meeting::election_close_list;
            command election_voters_retake(ElectionRef) -> Empty => meeting::election_voters_retake;
            command nominee_put(NomineeInput) -> Created => meeting::nominee_put;
            command nominee_strike(NomineeRef) -> Empty => meeting::nominee_strike;
            command presidium_set(PresidiumInput) -> Empty => meeting::presidium_set;

            // Work given, resolutions and conclusions
            query task_list(TaskListInput) -> TaskListOutput => task::list;
            command task_put(TaskInput) -> Created => task::put;
            command task_result(TaskResultInput) -> Empty => task::result;
            query resolution_list(Empty) -> ResolutionListOutput => resolution::list;
            query resolution_get(ById) -> ResolutionView => resolution::get;
            command resolution_create(ResolutionCreateInput) -> Created => resolution::create;
            command resolution_edit(ResolutionEditInput) -> Empty => resolution::edit;
            command resolution_retake(ById) -> Empty => resolution::retake;
            command assignment_put(AssignmentInput) -> Created => resolution::assignment_put;
            // The year plan, and what was posted
            query plan_get(PlanInput) -> PlanView => plan::get;
            query plan_preview(PlanWish) -> PlanPreview => plan::preview;
            command plan_generate(PlanWish) -> PlanMade => plan::generate;
            command plan_move(PlanMoveInput) -> PlanMoved => plan::relocate;
            command plan_combine(PlanCombineInput) -> Empty => plan::combine;
            command meeting_strike(ById) -> Empty => plan::strike;
            query plan_calendar(PlanInput) -> PlanCalendar => plan::calendar;
            query posting_list(ById) -> PostingList => posting::list;
            command posting_put(PostingInput) -> Created => posting::put;
            command posting_strike(ById) -> Empty => posting::strike;

            command dues_set(DuesInput) -> Empty => meeting::dues_set;
            command dues_rest_paid(ById) -> Empty => meeting::dues_rest_paid;
            command dues_from_last(ById) -> Empty => meeting::dues_from_last;
            command attachment_add(AttachmentAddInput) -> Created => meeting::attachment_add;
            command attachment_edit(AttachmentEditInput) -> Empty => meeting::attachment_edit;
            command attachment_strike(MeetingPartRef) -> Empty => meeting::attachment_strike;
            query attachment_fetch(MeetingPartRef) -> BytesRef => meeting::attachment_fetch;

            // Typing help
            query sentence_list(Empty) -> SentenceList => sentence::list;
            command sentence_put(SentenceInput) -> Created => sentence::put;
            command sentence_strike(ById) -> Empty => sentence::strike;

            // Self-scoring
            query score_get(ById) -> ScoreView => score::get;
            query score_sheets(Empty) -> ScoreSheetList => score::sheets;
            command score_mark(ScoreMarkInput) -> Empty => score::mark;
            command score_take(ById) -> Empty => score::take;

            // Attendance over a year
            query attendance_year(AttendanceYearInput) -> AttendanceYearView => attendance::year;
            query attendance_sheet(AttendanceYearInput) -> AttendanceSheet => attendance::sheet;

            // Rules
            query rules_overlays(Empty) -> OverlayList => rules::overlays;
            query rules_vote(RulesVoteInput) -> RulesVoteAnswer => rules::rules_vote;

            // The sealed minute book
            query meeting_seal(SealInput) -> SealView => seal::meeting_seal;
            query meeting_amend(AmendInput) -> SealView => seal::meeting_amend;
            query seal_list(BookInput) -> SealList => seal::list;
            query seal_check(CodeInput) -> SealList => seal::seal_check;
            query seal_print(SealRef) -> FormPrinted => seal::print;
            query minute_book(BookInput) -> FormPrinted => seal::minute_book;

            // Candidates
            query case_list(Empty) -> CaseListOutput => case::list;
            query case_get(ById) -> CaseView => case::get;
            command case_create(CaseCreateInput) -> Created => case::create;
            command case_edit(CaseEditInput) -> Empty => case::edit;
            query case_items(ById) -> CaseItems => case::items;
            command case_item_add(CaseItemAddInput) -> Created => case::item_add;
            command case_item_edit(CaseItemEditInput) -> Empty => case::item_edit;
            command case_item_strike(CaseItemRef) -> Empty => case::item_strike;
            query case_timeline(ById) -> CaseTimeline => case::timeline;
            query case_plan_preview(CaseMilestoneInput) -> CasePlanPreview => case::plan_preview;
            command case_milestone_edit(CaseMilestoneInput) -> Empty => case::milestone_edit;
            query case_papers(ById) -> CasePapers => case::papers;
            command case_paper_supersede(CasePaperSupersedeInput) -> Created => case::paper_supersede;
            query case_lint(ById) -> CaseLint => case::lint;
            command case_override(CaseOverrideInput) -> Created => case::override_add;
            command case_override_strike(CaseOverrideRef) -> Empty => case::override_strike;
            query case_funnel(CaseFunnelInput) -> CaseFunnel => case::funnel;
            command targets_edit(TargetsEditInput) -> Empty => case::targets_edit;
            query case_pack_changes(Empty) -> CasePackChanges => case::pack_changes;
            command case_pack_move(ById) -> Empty => case::pack_move;
            command case_admit(ById) -> Created => case::admit;
            query case_dossier(ById) -> CaseDossier => case::dossier;
            query case_hand_overs(ById) -> CaseHandOvers => case::hand_overs;
            query case_hand_over(CaseHandOverInput) -> CaseHandedOver => case::hand_over;
            command case_hand_over_receipt(CaseReceiptInput) -> Empty => case::hand_over_receipt;
            query case_remove(ById) -> CaseRemoved => case::remove;
            command case_hand_over_strike(CaseHandOverStrike) -> Empty => case::hand_over_strike;
            query statistics_get(StatisticsInput) -> Statistics => statistics::get;
            query statistics_workbook(StatisticsInput) -> StatisticsWorkbook => statistics::workbook;
            query statistics_occupations(Empty) -> StatisticsOccupations => statistics::occupations;
            query digitise_get(ById) -> DigitiseView => digitise::get;
            query digitise_folder(DigitiseFolderInput) -> Digitised => digitise::folder;
            query digitise_zip(ById) -> DigitisedZip => digitise::zip;
            // Scans of a candidate's papers, and the permission to keep them
            query keeping_get(Empty) -> KeepingView => keeping::get;
            command keeping_put(KeepingInput) -> Created => keeping::put;
            command keeping_strike(ById) -> Empty => keeping::strike;
            query scan_list(ById) -> ScanList => scan::list;
            command scan_add(ScanAddInput) -> ScanAdded => scan::add;
            command scan_page_edit(ScanPageInput) -> Empty => scan::page_edit;
            command scan_strike(ScanRef) -> Empty => scan::strike;
            query scan_fetch(ScanRef) -> BytesRef => scan::fetch;
            query scan_picture(ScanPageRef) -> BytesRef => scan::picture;

            query cv_get(ById) -> CvView => cv::get;
            command cv_edit(CvEditInput) -> Empty => cv::edit;
            command cv_row_add(CvRowInput) -> Created => cv::row_add;
            command cv_row_edit(CvRowEditInput) -> Empty => cv::row_edit;
            command cv_row_move(CvRowMoveInput) -> Empty => cv::row_move;
            command cv_row_strike(CvRowRef) -> Empty => cv::row_strike;
            command cv_relatives_suggest(CvRelativesInput) -> CvRelativesSuggested => cv::relatives_suggest;
            query cv_sheet(ById) -> CvHandOut => cv::sheet;
            query cv_parcel(ById) -> CvHandOut => cv::parcel;
            query cv_incoming_open(CvIncomingOpenInput) -> CvIncomingView => cv::incoming_open;
            query cv_incoming_unlock(CvIncomingCode) -> CvIncomingView => cv::incoming_unlock;
            command cv_incoming_apply(CvIncomingApply) -> CvIncomingResult => cv::incoming_apply;

            // Forms
            query form_list(FormListInput) -> FormListOutput => form::list;
            query form_preview(FormInput) -> FormPreview => form::preview;
            query form_text(FormInput) -> FormText => form::text;
            query form_print(FormPrintInput) -> FormPrinted => form::print;
            query form_print_with_score(FormPrintInput) -> FormPrinted => form::print_with_score;
            query form_docx(FormPrintInput) -> FormCopied => form::docx;

            // Papers saved to a stick, to be printed elsewhere
            query carry_papers(ById) -> CarryPapers => carry::papers;
            query carry_paper(CarryFormInput) -> CarryPapers => carry::paper;
            query carry_write(CarryInput) -> CarryJob => carry::write;
            query carry_jobs(Empty) -> CarryJobs => carry::jobs;
            query carry_wipe(CarryRef) -> CarryWiped => carry::wipe;
            query carry_done(CarryRef) -> CarryJob => carry::done;
        }
    };
}
pub(crate) use command_table;
