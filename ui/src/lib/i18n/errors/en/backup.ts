import type { ErrorMirror } from "../../catalogue";
import type { backupErrors as vi } from "../vi/backup";

export const backupErrors = {
  backup_damaged: {
    message: "This backup is damaged or lacks files.",
    advice: "Choose another one of the list. The book in use is not concerned. ({detail})",
  },
  backup_missing: {
    message: "There is no backup in the folder {path}.",
    advice: "Choose the folder “So Chi Bo - sao luu” on the stick, or the stick itself.",
  },
  backup_none: {
    message: "There is no backup here.",
    advice: "Plug in the stick with the backups and choose again, or choose another folder.",
  },
  backup_other: {
    message: "This backup is of another book.",
    advice: "Choose a backup of this cell. The book in use is unchanged.",
  },
  backup_place_full: {
    message: "The place for backups {folder} is full.",
    advice: "Delete what is not needed there, or choose another stick. The earlier backups are still there.",
  },
  backup_place_inside: {
    message: "This folder lies inside the folder of the book itself.",
    advice: "Choose a stick or another drive, so that a backup is left when the machine is lost.",
  },
  backup_place_missing: {
    message: "The place for backups {folder} is not there.",
    advice: "Plug the stick in and try again, or choose another place.",
  },
  backup_place_read_only: {
    message: "Nothing can be written to {folder}.",
    advice: "Unlock the write protection of the stick or choose another place. The earlier backups are still there.",
  },
  backup_unknown: {
    message: "The list of backups is out of date.",
    advice: "Open the screen of backups again and choose again.",
  },
} as const satisfies ErrorMirror<typeof vi>;
