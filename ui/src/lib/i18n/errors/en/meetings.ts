import type { ErrorMirror } from "../../catalogue";
import type { meetingsErrors as vi } from "../vi/meetings";

export const meetingsErrors = {
  meeting_no_date: {
    message: "The day is missing.",
    advice: "Give it in the opening.",
  },
  meeting_no_place: {
    message: "The place is missing.",
    advice: "Give it in the opening.",
  },
  meeting_no_start: {
    message: "The start time is missing.",
    advice: "Give it in the opening.",
  },
  meeting_no_end: {
    message: "The end time is missing.",
    advice: "End the meeting or type the time.",
  },
  meeting_end_before_start: {
    message: "The end {end} is before the start {start}.",
    advice: "Look at both times.",
  },
  programme_not_approved: {
    message: "The approval of the programme is not recorded.",
    advice: "Open that item and go on to the next; add it when the agenda has none.",
  },
  documents_to_upload: {
    message: "The finished documents are due on the e-handbook and at the superior by {due}.",
    advice: "Record it once they are posted.",
  },
  documents_not_uploaded: {
    message: "It is past {due} and nothing is recorded about posting the finished documents.",
    advice: "Record the posting, or why it could not be done.",
  },
  documents_uploaded_late: {
    message: "The finished documents were posted on {on}; they were due on {due}.",
    advice: "Look at the recorded day.",
  },
  meeting_overlap: {
    message: "This meeting ({own}) went on at the same time as “{other}” of that day ({span}).",
    advice: "Look at the day and the times of both.",
  },
  meeting_too_short: {
    message: "It lasted {minutes} minutes; the rules ask for {least}.",
    advice: "Look at the start and end times.",
  },
  meeting_no_chair: {
    message: "There is no chair.",
    advice: "Choose one in the opening.",
  },
  meeting_no_clerk: {
    message: "There is no clerk.",
    advice: "Choose one in the opening.",
  },
  chair_absent: {
    message: "The chair {name} is marked absent.",
    advice: "Choose another chair or correct the attendance.",
  },
  clerk_absent: {
    message: "The clerk {name} is marked absent.",
    advice: "Choose another clerk or correct the attendance.",
  },
  chair_is_clerk: {
    message: "{name} is both chair and clerk.",
    advice: "Another clerk is better.",
  },
  meeting_no_convened: {
    message: "There is no convened list.",
    advice: "Press Start to make it.",
  },
  attendance_not_taken: {
    message: "{count} people are not marked.",
    advice: "Mark them in the list.",
  },
  absence_no_reason: {
    message: "{name} is excused without a reason.",
    advice: "Give the reason in the list.",
  },
  attendance_below_goal: {
    message: "Attendance is {percent}%, the aim is {goal}%.",
    advice: "Nothing to correct.",
  },
  dues_missing: {
    message: "The dues line is missing.",
    advice: "Give the numbers and the amount in the opening.",
  },
  dues_paid_over: {
    message: "{paid} paid out of {of}.",
    advice: "Look at both numbers.",
  },
  agenda_empty: {
    message: "The agenda is empty.",
    advice: "Add an item.",
  },
  item_no_title: {
    message: "An item has no title.",
    advice: "Give it a title.",
  },
  item_no_statement: {
    message: "Nobody spoke on “{title}”.",
    advice: "Record statements, or leave it if there were none.",
  },
  item_no_conclusion: {
    message: "“{title}” has no conclusion.",
    advice: "Record the chair’s conclusion.",
  },
  statement_no_speaker: {
    message: "A statement on “{title}” has no speaker.",
    advice: "Choose the speaker.",
  },
  task_no_title: {
    message: "A task says nothing.",
    advice: "Say what is to be done.",
  },
  task_no_owner: {
    message: "“{title}” has no owner.",
    advice: "Choose who does it.",
  },
  task_no_deadline: {
    message: "“{title}” has no deadline.",
    advice: "Give a deadline.",
  },
  vote_base_uncounted: {
    message: "Who can vote on “{title}” is not known.",
    advice: "Choose the kind again.",
  },
  vote_not_counted: {
    message: "“{title}” is not counted.",
    advice: "Give the result.",
  },
  vote_over_base: {
    message: "{votes} votes, but only {base} can vote.",
    advice: "Count again or look at the attendance.",
  },
  vote_over_present: {
    message: "{votes} votes, but only {present} voters are present.",
    advice: "Count again or look at the attendance.",
  },
  vote_under_present: {
    message: "{votes} votes of {present} voters present.",
    advice: "Give the other opinions, or leave it if some did not vote.",
  },
  vote_too_few_official: {
    message: "Only {official} official members; {least} are needed.",
    advice: "Ask the superior first.",
  },
  vote_needs_ballot: {
    message: "This takes a secret ballot.",
    advice: "Choose the ballot.",
  },
  vote_no_case: {
    message: "“{title}” names no candidate.",
    advice: "Choose the candidate.",
  },
  vote_no_reason: {
    message: "Votes against “{title}” have no reason.",
    advice: "Record the reason.",
  },
  resolution_no_missing: {
    message: "The resolution has no number.",
    advice: "Give it in the summary.",
  },
  score_missing: {
    message: "The meeting is not scored.",
    advice: "Give the score in the summary.",
  },
  score_over_100: {
    message: "The score {score} is over 100.",
    advice: "Look at the score.",
  },
  minutes_not_read_back: {
    message: "The minutes were not read back.",
    advice: "Read them and tick it.",
  },
  meeting_not_started: {
    message: "The meeting has not started.",
    advice: "Press Start first.",
  },
  meeting_running: {
    message: "Another meeting is running.",
    advice: "End it first.",
  },
  meeting_started_already: {
    message: "This meeting has started.",
    advice: "Open it and go on.",
  },
  meeting_not_running: {
    message: "This meeting is not running.",
    advice: "Correct the times in the opening.",
  },
  item_unknown: {
    message: "This item is no longer on the agenda.",
    advice: "Choose another one.",
  },
  statement_unknown: {
    message: "This statement is no longer there.",
    advice: "Record it anew.",
  },
  guest_unknown: {
    message: "This guest is no longer listed.",
    advice: "Add them again.",
  },
  ballots_over_present: {
    message: "{issued} ballots given out, but only {present} voters are present.",
    advice: "Look at the ballots given out or at the attendance.",
  },
  ballots_over_issued: {
    message: "{returned} ballots came back of {issued} given out.",
    advice: "Count them again; with a ballot too many the cell votes again.",
  },
  ballots_sum: {
    message: "For, against, other and invalid make {counted}, but {returned} ballots came back.",
    advice: "Count the piles and the ballots again.",
  },
  ballots_counted_once: {
    message: "The ballots were counted once only.",
    advice: "Have somebody else count the piles and record it.",
  },
  ballots_counts_differ: {
    message: "The two counts of the ballots disagree.",
    advice: "Count both again until they agree.",
  },
  ballots_other_than_piles: {
    message: "The result is not what the piles say.",
    advice: "Record the result as counted.",
  },
  voter_twice: {
    message: "{name} counts twice among the voters on “{title}”.",
    advice: "One person has one vote: look at the two memberships.",
  },
  vote_voters_changed: {
    message: "The attendance was corrected after the vote on “{title}”: {names}.",
    advice: "Take the voters anew, or correct attendance and times.",
  },
  vote_failed_report: {
    message: "“{title}” did not pass. The cell still has to: {then}.",
    advice: "Report it with the full result.",
  },
  vote_failed_last: {
    message: "“{title}” failed {attempt} times. The cell has to: {then}.",
    advice: "Vote no more; report to the superior.",
  },
  vote_at_congress_only: {
    message: "This is voted at a congress only.",
    advice: "Choose another kind, or record it in the congress.",
  },
  vote_unknown_kind: {
    message: "The kind of vote “{kind}” is not known.",
    advice: "Install a newer version, or choose the kind again.",
  },
  vote_more_excluded_than_official: {
    message: "{excluded} are taken out of {official} official members.",
    advice: "Look at the absent, exempt and suspended ones.",
  },
  vote_excused_outside_congress: {
    message: "Excused for the whole meeting counts at a congress only; {excused} given.",
    advice: "Leave them out: those absent with a reason stay in the total.",
  },
  vote_unknown: {
    message: "This vote is no longer there.",
    advice: "Choose or record another.",
  },
} as const satisfies ErrorMirror<typeof vi>;
