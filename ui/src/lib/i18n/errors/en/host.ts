import type { ErrorText } from "../../catalogue";

/** Failures between the window and the desktop around it. */
export const hostErrors = {
  picked_file_unreadable: {
    message: "The file {name} cannot be read.",
    advice: "Close it in other programs, check that the USB stick is plugged in, and choose it again. ({detail})",
  },
  picked_file_too_large: {
    message: "The file {name} has {megabytes} MB, more than this app reads.",
    advice: "Choose the right list, or copy the sheet you need into a new file.",
  },
  file_not_saved: {
    message: "{name} was not saved.",
    advice: "Check that the disk or stick has room and is plugged in, then save again or elsewhere. ({detail})",
  },
  viewer_missing: {
    message: "This machine cannot open {name}.",
    advice: "Install a PDF viewer, or save the file to print it elsewhere. ({detail})",
  },
  bytes_gone: {
    message: "This document is no longer held.",
    advice: "The book was locked or the document was taken once: print again to make a new one.",
  },
  command_interrupted: {
    message: "The last action stopped half-way.",
    advice: "What was written is safe. Reopen the app and repeat this step.",
  },
} as const satisfies Record<string, ErrorText>;
