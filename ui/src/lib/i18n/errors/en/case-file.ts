import type { ErrorMirror } from "../../catalogue";
import type { caseFileErrors as vi } from "../vi/case-file";

export const caseFileErrors = {
  case_admitted: {
    message: "This person is a member in the book already.",
    advice: "The member's page has the days of admission and recognition.",
  },
  case_ended: {
    message: "This file has ended.",
    advice: "Take its end back if it goes on.",
  },
  case_finding_passed: {
    message: "Nothing of check {check} blocks the final print any more.",
    advice: "Open the list of findings again.",
  },
  case_item_unknown: {
    message: "The file has no such line.",
    advice: "Another machine may have struck it; open the file again.",
  },
  case_list_unknown: {
    message: "The file has no list “{list}”.",
    advice: "Open the file again.",
  },
  case_milestone_computed: {
    message: "The day of “{title}” follows from another milestone and is not entered.",
    advice: "Correct the milestone it counts from.",
  },
  case_milestone_elsewhere: {
    message: "The day of “{title}” is written elsewhere in the file.",
    advice: "Correct it on the paper or field that tells it.",
  },
  case_milestone_happened: {
    message: "“{title}” happened on {on}.",
    advice: "What happened is not planned any more.",
  },
  case_milestone_unknown: {
    message: "The procedure of the file has no such milestone.",
    advice: "Open the file again.",
  },
  case_no_ceremony: {
    message: "The day of the ceremony is not recorded.",
    advice: "Record it, then enter the member.",
  },
  case_not_decided: {
    message: "The file has no decision of admission.",
    advice: "Add the decision 9-KNĐ with number and date.",
  },
  case_pack_current: {
    message: "The file follows {pack} already.",
    advice: "There is nothing to move.",
  },
  case_paper_replaced: {
    message: "Another paper took the place of this one.",
    advice: "Correct or replace the latest.",
  },
  case_track_clash: {
    message: "“{track}” does not go with “{other}”.",
    advice: "Take one of the two back.",
  },
  dossier_empty: {
    message: "The file has no paper to bind yet.",
    advice: "Enter papers in the checklist first.",
  },
  hand_over_blocked: {
    message: "{count} {count|place|places} must be corrected before the dossier is handed over.",
    advice: "Open the check: correct each place, or let it pass with a reason.",
  },
  hand_over_no_papers: {
    message: "No paper was chosen for the hand-over.",
    advice: "Tick the papers that go and enter their sheets.",
  },
  hand_over_paper_gone: {
    message: "A chosen paper is no longer in the file.",
    advice: "Another machine may have struck or replaced it; open the hand-over again and choose anew.",
  },
  hand_over_received: {
    message: "The receiver confirmed this hand-over, so it cannot be struck.",
    advice: "If papers came back, say so in the remarks of the file.",
  },
  hand_over_unknown: {
    message: "The file has no such hand-over.",
    advice: "Another machine may have struck it; open the hand-over again.",
  },
  removal_done: {
    message: "The sensitive parts of this file were removed from this machine.",
    advice: "Nothing more is to be done; after the receipt of another hand-over more can be removed.",
  },
  removal_no_receipt: {
    message: "Not every hand-over has its receipt, so nothing can be removed yet.",
    advice: "Record the receipt when it comes; strike a record that was made by mistake.",
  },
  removal_waits: {
    message: "The waiting time has not passed: possible from {from}.",
    advice: "Wait until then, in case the level above returns the file to be corrected.",
  },
  undo_lasting: {
    message: "This cannot be undone: two sides signed for it, or the data were erased for good.",
    advice: "A mistaken hand-over is struck, with a reason.",
  },
} as const satisfies ErrorMirror<typeof vi>;
