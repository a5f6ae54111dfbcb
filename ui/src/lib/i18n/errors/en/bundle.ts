import type { ErrorMirror } from "../../catalogue";
import type { bundleErrors as vi } from "../vi/bundle";

export const bundleErrors = {
  bundle_source: {
    message: "The file could not be read to its end.",
    advice: "See that the USB stick is firmly in, copy the file to this computer and receive it again. ({detail})",
  },
  bundle_sink: {
    message: "The file to send could not be written.",
    advice: "See that the drive or stick is in and has room, then send again. ({detail})",
  },
  bundle_source_changed: {
    message: "The book changed while the file was being made ({path}).",
    advice: "Nothing was sent. Send again.",
  },
  bundle_no_randomness: {
    message: "The computer could not make a random key.",
    advice: "Restart the computer and try again.",
  },
  bundle_not_one: {
    message: "This is no file sent by Sổ Chi Bộ.",
    advice: "Choose the file ending in .sochibo that the sender made.",
  },
  bundle_armoured: {
    message: "The file was turned into text on its way.",
    advice: "Ask the sender to attach the .sochibo file itself instead of pasting what is in it.",
  },
  bundle_damaged: {
    message: "The file is damaged or was not copied whole.",
    advice: "Copy it from the stick or download it again; if that does not help, ask for it again. ({detail})",
  },
  bundle_other_key: {
    message: "This file was sent to somebody else; this book cannot open it.",
    advice: "Ask whether the sender chose the right receiver and has the newest card of this book.",
  },
  bundle_needs_phrase: {
    message: "This file opens with a phrase.",
    advice: "Telephone the sender, listen to the phrase and type it in.",
  },
  bundle_needs_no_phrase: {
    message: "This file was sent by card and needs no phrase.",
    advice: "Leave the phrase empty and receive it again.",
  },
  bundle_wrong_phrase: {
    message: "This phrase does not open the file.",
    advice: "Let the sender read it again word by word; each file has its own phrase.",
  },
  bundle_phrase_mistyped: {
    message: "The phrase is mistyped, from “{from}” on.",
    advice: "It has ten words, typed with or without diacritics. Look at it again from there.",
  },
  bundle_phrase_length: {
    message: "The phrase has {words} words; there must be ten.",
    advice: "Let the sender read it again and type all ten, with or without diacritics.",
  },
  bundle_too_much_work: {
    message: "This file would keep the computer busy far too long before it opens.",
    advice: "The program makes no such file: do not open it, and tell the sender.",
  },
  bundle_newer: {
    message: "A newer version of the program made this file ({found}).",
    advice: "Update the program and receive it again.",
  },
  bundle_malformed: {
    message: "This file is not made the way Sổ Chi Bộ makes them.",
    advice: "Nothing entered the book. Ask the sender to make it again; if that does not help, read them this: {detail}",
  },
  bundle_json: {
    message: "What is in the file does not keep to the format.",
    advice: "Nothing entered the book. Ask the sender to make it again; if that does not help, read them this: {detail}",
  },
  bundle_forged: {
    message: "The signature in the file is not that of the sender it names.",
    advice: "Do not use this file. Telephone the sender and ask whether they made it.",
  },
  bundle_not_for_me: {
    message: "This file was sent to {receivers}.",
    advice: "Hand it on to them, or ask the sender to send it to this book.",
  },
  bundle_not_believed: {
    message: "The key of {sender} is not confirmed.",
    advice: "Ask for their card, compare its ten words over the telephone, confirm it and receive the file again.",
  },
  bundle_misfit: {
    message: "The file contradicts itself: its parts do not fit together.",
    advice: "Nothing entered the book. Ask the sender to make it again; if that does not help, read them this: {detail}",
  },
  bundle_too_large: {
    message: "The file is larger than allowed ({what}, at most {most}).",
    advice: "Ask the sender to send it in several files.",
  },
  bundle_part_differs: {
    message: "The part {path} of the file is not the one that was signed.",
    advice: "Do not use this file. Telephone the sender and ask for a new one. ({detail})",
  },
  bundle_item: {
    message: "The part {path} holds an item that cannot be read (item {place}).",
    advice: "Nothing entered the book. Ask the sender to make the file again. ({detail})",
  },
  bundle_not_a_key: {
    message: "This is no key or card that can be used.",
    advice: "Ask for the card as a file again, or scan the code on paper again. ({detail})",
  },
} as const satisfies ErrorMirror<typeof vi>;
