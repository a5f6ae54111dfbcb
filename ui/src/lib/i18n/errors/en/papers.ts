import type { ErrorMirror } from "../../catalogue";
import type { papersErrors as vi } from "../vi/papers";

/** Findings and failures of dues at the door, of attachments and of sticks. */
export const papersErrors = {
  attachment_empty: {
    message: "{name} is empty.",
    advice: "Look at the original and choose another file.",
  },
  attachment_kind_unknown: {
    message: "{name} is of a kind that is not taken.",
    advice: "PDF, PNG or JPEG, Word (.docx) and Excel (.xlsx) are. Save it as PDF and add that.",
  },
  attachment_lost: {
    message: "The file could no longer be read while it was copied; perhaps the stick was pulled out.",
    advice: "Put the stick back and add the file again. The book is unharmed. ({detail})",
  },
  attachment_missing: {
    message: "The book no longer holds the file of this attachment.",
    advice: "Take it from a backup, or add the original again: the same content is recognised.",
  },
  attachment_not_a_file: {
    message: "{name} is not a file.",
    advice: "Choose files, not folders.",
  },
  attachment_not_as_named: {
    message: "{name} is not the {kind} its name says.",
    advice: "Open it with the program that made it, save it as what it is, and add that.",
  },
  attachment_program: {
    message: "{name} is a program or carries macros and is not taken in.",
    advice: "If somebody sent it, do not open it. Ask for a PDF.",
  },
  attachment_too_large: {
    message: "{name} has {megabytes} MB; at most {most} MB are taken.",
    advice: "Scan it at a lower resolution (200 dpi), or split it.",
  },
  attachment_twice: {
    message: "This file is there already: “{title}”.",
    advice: "It need not be added again.",
  },
  attachment_unknown: {
    message: "This attachment is no longer on the list.",
    advice: "Open the meeting again; if it was just taken off, undo.",
  },
  attachment_unreadable: {
    message: "{name} cannot be read.",
    advice: "Close it where it is open, see whether the stick is in, and choose it again. ({detail})",
  },
  chair_no_reason: {
    message: "{name} chairs for the absent secretary {secretary} without being deputy or on the committee.",
    advice: "Say in the opening who asked them to.",
  },
  chair_not_secretary: {
    message: "Secretary {secretary} is present but {name} chairs.",
    advice: "If that is right, nothing needs to be done.",
  },
  dues_amount_differs: {
    message: "The amount says {typed} đồng, the signed sheet comes to {counted} đồng.",
    advice: "Look at the sheet, or leave the amount blank to take its sum.",
  },
  dues_no_last: {
    message: "No earlier meeting has amounts by person.",
    advice: "Enter them this time; next time they can be taken over.",
  },
  dues_of_differs: {
    message: "{typed} have to pay, the sheet has {counted}.",
    advice: "Look at the sheet, or leave the field blank to take its number.",
  },
  dues_paid_differs: {
    message: "{typed} paid, the sheet has {counted}.",
    advice: "Look at the sheet, or leave the field blank to take its number.",
  },
  dues_unasked: {
    message: "{count} people on the dues sheet are not marked.",
    advice: "Mark each as paid, not paid or exempt.",
  },
  dues_unpaid_differs: {
    message: "{typed} names as not paid, the sheet has {counted}.",
    advice: "Look at the names, or leave the field blank to take those of the sheet.",
  },
  carry_unknown: {
    message: "This is no longer on record.",
    advice: "Open the screen again.",
  },
  stick_full: {
    message: "The stick is full.",
    advice: "Make room or take another stick, and save again. What was begun was deleted.",
  },
  stick_gone: {
    message: "The stick cannot be reached; perhaps it was pulled out.",
    advice: "Put it back and try again. ({detail})",
  },
  stick_inside_book: {
    message: "This folder is where the book is kept.",
    advice: "Choose the stick: papers to print are not encrypted.",
  },
  stick_not_here: {
    message: "The folder is not at {folder}.",
    advice: "Put that stick back. If it has another letter now, choose it. If you wiped it yourself, say so.",
  },
  stick_read_only: {
    message: "The stick does not allow writing.",
    advice: "Move its lock if it has one, or take another. ({detail})",
  },
  stick_still_there: {
    message: "The files are still at {folder}.",
    advice: "Press “Printed: wipe” and the app deletes them.",
  },
  stick_unreliable: {
    message: "{name} reads back differently from the stick.",
    advice: "The stick may be failing. Take another.",
  },
  sentence_unknown: {
    message: "This sentence is no longer there.",
    advice: "Open the screen again; if it was just removed, undo.",
  },
} as const satisfies ErrorMirror<typeof vi>;
