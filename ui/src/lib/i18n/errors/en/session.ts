import type { ErrorMirror } from "../../catalogue";
import type { sessionErrors as vi } from "../vi/session";

export const sessionErrors = {
  locked: {
    message: "The book is locked.",
    advice: "Unlock it and go on; what you typed is kept.",
  },
  wrong_passphrase: {
    message: "The passphrase is not right.",
    advice: "Press Show to see what is typed; mind the Vietnamese keyboard and Caps Lock. Nothing is lost.",
  },
  wrong_recovery_code: {
    message: "This recovery code does not open the chosen book.",
    advice: "See that the cell printed on the sheet is this one.",
  },
  recovery_code_mistyped: {
    message: "The recovery code is mistyped. Check group {group}.",
    advice: "All eight groups of five characters are needed, as on the sheet.",
  },
  unlock_too_soon: {
    message: "Wrong several times: please wait {seconds} {seconds|second|seconds}.",
    advice: "Wait, then try again. Nothing is lost.",
  },
  vault_unknown: {
    message: "This computer no longer has that book.",
    advice: "Choose another, or see whether its folder is still on the drive.",
  },
  cell_missing: {
    message: "This book holds no cell.",
    advice: "Set up a new book; if the old one had data, open a backup.",
  },
  vault_missing: {
    message: "There is no book in {path}.",
    advice: "Plug the drive in again, or copy the folder back from a backup.",
  },
  vault_exists: {
    message: "{path} already holds a book.",
    advice: "Open that book, or choose another folder.",
  },
  vault_in_use: {
    message: "The book is open in another window.",
    advice: "Close the other window and try again.",
  },
  vault_read_only: {
    message: "Writing to {path} is not allowed.",
    advice: "Make the folder or stick writable and try again. The book is unchanged.",
  },
  vault_newer: {
    message: "A newer version of the app wrote this book.",
    advice: "Update the app on this computer. The book is unchanged.",
  },
  vault_damaged: {
    message: "The book is damaged: {path}.",
    advice: "Stop writing and open the latest backup. ({detail})",
  },
  key_file_too_much_work: {
    message: "The key file {path} asks for more work than is allowed.",
    advice: "It may have been replaced: restore the folder from a backup.",
  },
  undo_founding: {
    message: "Setting up the book cannot be undone: a book needs its cell.",
    advice: "Correct the facts of the cell in the settings.",
  },
  recovery_not_pending: {
    message: "This sheet is confirmed already, or the book was locked since.",
    advice: "Unlock the book with the code on the sheet to try it.",
  },
  recovery_groups_missing: {
    message: "Both groups are needed.",
    advice: "Type the two groups that were asked for.",
  },
  recovery_group_differs: {
    message: "Group {group} is not as printed.",
    advice: "Look at the printed sheet again; 0 and O, 1 and I are easily confused.",
  },
} as const satisfies ErrorMirror<typeof vi>;
