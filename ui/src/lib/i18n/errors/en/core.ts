import type { ErrorMirror } from "../../catalogue";
import type { coreErrors as vi } from "../vi/core";

export const coreErrors = {
  host_unreachable: {
    message: "The core of the app cannot be reached.",
    advice: "Close this window and open it again. What you typed is kept.",
  },
  unknown: {
    message: "Something went wrong ({code}).",
    advice: "Try once more; if it stays, note this code and restart the app.",
  },
  command_unknown: {
    message: "The core knows no command “{name}”.",
    advice: "Window and core differ in version: install the app again.",
  },
  input_shape: {
    message: "The core could not read the request.",
    advice: "Try again; if it stays, report this line: {detail}",
  },
  answer_shape: {
    message: "The core could not send its answer.",
    advice: "Try again; if it stays, report this line: {detail}",
  },
  fields_refused: {
    message: "Some fields cannot be taken.",
    advice: "Check the marked fields.",
  },
  file_failed: {
    message: "The file {path} could not be written or read.",
    advice: "See that the drive is plugged in and has room, then try again. ({detail})",
  },
  rules_damaged: {
    message: "The rules shipped with the app are damaged.",
    advice: "Install the app again; the book is not affected. ({detail})",
  },
  rules_not_in_force: {
    message: "No rules are known for {date}; the first are of {begins}.",
    advice: "Choose a day from {begins} on.",
  },
  rules_unknown_pack: {
    message: "No rules are called “{pack}”.",
    advice: "Use one of: {known}.",
  },
  due_unknown_milestone: {
    message: "No milestone is called “{milestone}”.",
    advice: "Use one of: {known}.",
  },
  due_unknown_event: {
    message: "“{milestone}” does not count from “{event}”.",
    advice: "It counts from: {known}.",
  },
  disk_full: {
    message: "The disk is full; {path} was not written.",
    advice: "Make room on this drive and try again. What was written before is intact.",
  },
  io_failed: {
    message: "{path} could not be read or written.",
    advice: "See that the drive is plugged in, then try again. ({detail})",
  },
  database_failed: {
    message: "The book could not be written.",
    advice: "Try again; if it stays, restart the app. ({detail})",
  },
  no_randomness: {
    message: "The computer gave no random numbers for encryption.",
    advice: "Restart the computer and try again.",
  },
  record_missing: {
    message: "This is no longer in the book.",
    advice: "It may just have been undone. Go back to the list and look again.",
  },
  record_exists: {
    message: "This is in the book already.",
    advice: "Go back to the list and open it there.",
  },
  record_other_kind: {
    message: "This address leads to another kind of record.",
    advice: "Go back to the list and open it from there.",
  },
  record_sealed: {
    message: "These minutes are signed and sealed; they can no longer be changed.",
    advice: "If something is wrong, add an amendment to this meeting.",
  },
  meeting_not_ended: {
    message: "This meeting has not ended.",
    advice: "End it, print and sign its minutes, then seal them.",
  },
  seal_gaps: {
    message: "The minutes lack {count} things they must have.",
    advice: "Open “Missing from the minutes”, complete them, then seal.",
  },
  not_sealed: {
    message: "These minutes are not sealed and need no amendment.",
    advice: "Edit the meeting itself.",
  },
  seal_missing: {
    message: "This sealed entry was not found.",
    advice: "Open the minute book again and choose from its list.",
  },
  seal_reprint_differs: {
    message: "Minutes no. {number} no longer print word for word as signed, because the template changed.",
    advice: "Print each entry from its stored copy and bind them.",
  },
  seal_overlay_unknown: {
    message: "Minutes {number} were printed with the local forms “{overlay}”, which this version does not have.",
    advice: "Update the app and try again, or print these minutes from the stored copy.",
  },
  seal_overtaken: {
    message: "Another computer changed this meeting after minutes no. {number} were sealed. What was signed is unchanged.",
    advice: "Look at the history; if the change is right, add an amendment.",
  },
  seal_number_twice: {
    message: "Two computers sealed no. {number} in the same year. Both entries stand.",
    advice: "Note on paper which is whose; amend the later one.",
  },
  book_empty: {
    message: "Nothing was sealed in {year}.",
    advice: "Seal minutes after they are signed, then print the book.",
  },
  record_newer: {
    message: "A newer version wrote this record; it can only be read.",
    advice: "Update the app on this computer to change it.",
  },
  record_id_changed: {
    message: "A record would have changed its inner id and was not written.",
    advice: "Try again; if it stays, restart the app.",
  },
  record_damaged: {
    message: "A record of the book is damaged and cannot be read.",
    advice: "Stop writing and open the latest backup. ({detail})",
  },
  change_refused: {
    message: "A received change was not valid and was not written.",
    advice: "Ask the sender to send the file again. ({detail})",
  },
  id_shape: {
    message: "This address leads to no record.",
    advice: "Go back to the list and open it from there.",
  },
  operation_missing: {
    message: "The operation to undo was not found.",
    advice: "Open the record's history to see what changed.",
  },
  already_undone: {
    message: "This was undone already.",
    advice: "Nothing more to do.",
  },
  undo_blocked: {
    message: "It cannot be undone: the same place was changed later.",
    advice: "Undo the later change first, or correct it by hand.",
  },
  nothing_to_undo: {
    message: "There is nothing to undo.",
    advice: "Nothing more to do.",
  },
  form_unknown: {
    message: "There is no form “{id}”.",
    advice: "Choose another form from the list.",
  },
  form_broken: {
    message: "The form is faulty and could not be laid out.",
    advice: "Install the app again or remove the local form added last. ({detail})",
  },
  form_gaps: {
    message: "{count} {count|value is|values are} missing: {labels}.",
    advice: "Fill them in, or print a marked draft.",
  },
  form_not_editable: {
    message: "The form “{title}” has no Word copy.",
    advice: "Save the PDF, or print it on paper.",
  },
  docx_failed: {
    message: "The Word copy could not be made.",
    advice: "Save the PDF instead; if it stays, report this line: {detail}",
  },
  pdf_failed: {
    message: "The PDF could not be made.",
    advice: "Try again; if it stays, report this line: {detail}",
  },
  holiday_twice: {
    message: "This day is among the days the cell wrote itself already ({name}).",
    advice: "Correct that row, or take it off and write it anew.",
  },
  holiday_unknown: {
    message: "This day is no longer among the days the cell wrote itself.",
    advice: "Open the settings again, under Days off, to see the calendar in use.",
  },
} as const satisfies ErrorMirror<typeof vi>;
