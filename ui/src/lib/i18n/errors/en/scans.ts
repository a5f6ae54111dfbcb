import type { ErrorMirror } from "../../catalogue";
import type { scansErrors as vi } from "../vi/scans";

export const scansErrors = {
  keeping_missing: {
    message: "The book does not record who allowed keeping files of members on this machine, so no scan is kept.",
    advice: "In the settings, under Files of members on this machine, record who allows it and the paper.",
  },
  keeping_unknown: {
    message: "This permission no longer holds.",
    advice: "Open the settings again to see those that do.",
  },
  scan_damaged: {
    message: "This file is damaged or cut off; no page of it can be read.",
    advice: "Copy it again from the telephone or scanner, or take it again. ({detail})",
  },
  scan_failed: {
    message: "No page could be made of this picture.",
    advice: "Try again; if that fails, save it as JPG and add that. ({detail})",
  },
  scan_kind_unknown: {
    message: "A scan is a JPG or PNG picture or a PDF; {name} is something else.",
    advice: "HEIC pictures of a telephone: send them as JPG. Word files: print, sign, then scan.",
  },
  scan_page_of_pdf: {
    message: "This page is in a PDF, which is kept as it is.",
    advice: "It can be turned, moved and struck. To straighten or crop, add it as a picture.",
  },
  scan_pdf_empty: {
    message: "The PDF has no page.",
    advice: "Scan again, or choose another file.",
  },
  scan_pdf_locked: {
    message: "The PDF has a password and cannot be bound.",
    advice: "Open it with the password, print or save it as a PDF without one, and add that.",
  },
  scan_pdf_pages: {
    message: "The PDF has more than {most} pages.",
    advice: "Split it by paper and add each to its own line.",
  },
  scan_too_many_pixels: {
    message: "The picture has {megapixels} million pixels, more than {most} million.",
    advice: "Take or scan it again at 300 dpi.",
  },
  scan_unknown: {
    message: "This scan is no longer in the file.",
    advice: "Open the file again; if it was just taken off, undo.",
  },
  scan_which_paper: {
    message: "This line has several papers.",
    advice: "Choose the paper that was scanned, then add it again.",
  },
  digitise_exists: {
    message: "The folder {path} exists already.",
    advice: "Choose another place, or delete the old folder yourself and save again. Nothing is overwritten.",
  },
  digitise_lacking: {
    message: "Codes to name the papers are missing: {what}.",
    advice: "Enter the codes under Digitised papers, and the identity number under Candidate.",
  },
} as const satisfies ErrorMirror<typeof vi>;
