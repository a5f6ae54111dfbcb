import type { ErrorMirror } from "../../catalogue";
import type { occasionsErrors as vi } from "../vi/occasions";

export const occasionsErrors = {
  committee_nobody: {
    message: "Nobody is known to be on the committee: no posts are recorded.",
    advice: "Record secretary, deputy and committee members in the member list, then try again. A cell with a secretary alone has nobody to confer with.",
  },
  group_nobody: {
    message: "No member is recorded in the group “{group}”.",
    advice: "Enter the group on its members' pages, then try again.",
  },
  form_other_kind: {
    message: "This form is not for “{title}”.",
    advice: "Open the meeting and print its minutes from there.",
  },
  meeting_other_kind: {
    message: "This does not belong to this kind of meeting.",
    advice: "Open the right meeting and try again.",
  },
  rating_unknown: {
    message: "This rating is no longer there.",
    advice: "Look at the list and try again.",
  },
  topic_no_title: {
    message: "The topic has no title.",
    advice: "Enter it in the opening.",
  },
  topic_no_finisher: {
    message: "Nobody is named to finish the paper.",
    advice: "Choose somebody in the closing.",
  },
  topic_no_deadline: {
    message: "The paper has no deadline.",
    advice: "Enter the day in the closing.",
  },
  purpose_missing: {
    message: "It is not said why the meeting was convened.",
    advice: "Enter the reason in the opening.",
  },
  ratings_missing: {
    message: "No rating is recorded.",
    advice: "Record the ratings in their item.",
  },
  rating_papers_over_issued: {
    message: "{returned} ballots came back, but only {issued} were given out.",
    advice: "Count the ballots again.",
  },
  rating_quota_exceeded: {
    message: "{excellent} members are proposed as excellent; {quota} are allotted.",
    advice: "Look at the proposals again.",
  },
  rating_not_counted: {
    message: "The votes on {name} are not counted.",
    advice: "Enter the votes on each level.",
  },
  rating_over_valid: {
    message: "{name}: {votes} votes, but only {valid} valid ballots.",
    advice: "Count the ballots again.",
  },
  rating_no_level: {
    message: "No level is proposed for {name}.",
    advice: "Choose the level.",
  },
  congress_no_ordinal: {
    message: "The congress has no number.",
    advice: "Enter it in the opening.",
  },
  congress_no_term: {
    message: "The congress has no term.",
    advice: "Enter it in the opening.",
  },
  congress_no_presidium: {
    message: "There is no presidium.",
    advice: "Choose it in its item.",
  },
  election_unknown: {
    message: "This ballot is no longer there.",
    advice: "Look at the election and try again.",
  },
  nominee_unknown: {
    message: "This candidate is no longer on the list.",
    advice: "Look at the list and try again.",
  },
  election_no_vacancy: {
    message: "This ballot left no seat open.",
    advice: "Count every name first; another ballot is for seats left open.",
  },
  election_no_item: {
    message: "The agenda has no election.",
    advice: "Add it to the agenda and try again.",
  },
  election_no_title: {
    message: "A ballot does not say what is elected.",
    advice: "Enter it in the election.",
  },
  election_no_seats: {
    message: "{title}: the number of seats is missing.",
    advice: "Enter it in the election.",
  },
  election_fewer_than_seats: {
    message: "{title}: {listed} candidates for {seats} seats.",
    advice: "Look at the list or the number of seats.",
  },
  election_invalid_over_returned: {
    message: "{invalid} invalid ballots, more than the {returned} that came back.",
    advice: "Count the ballots again.",
  },
  election_over_valid: {
    message: "{name}: {votes} votes, more than {valid} valid ballots.",
    advice: "Count the ballots again.",
  },
  election_sum_over_valid: {
    message: "{votes} votes in all; there can be {most} at most.",
    advice: "A valid ballot names no more than there are seats: count again.",
  },
  election_not_counted: {
    message: "{title}: the votes for {name} are missing.",
    advice: "Enter them; 0 when there are none.",
  },
  election_named_twice: {
    message: "{title}: {name} stands twice on the list.",
    advice: "Remove one line.",
  },
  election_teller_listed: {
    message: "{title}: {name} is a candidate and cannot count.",
    advice: "Choose another teller.",
  },
  election_no_issued: {
    message: "{title}: the number of ballots given out is missing.",
    advice: "Enter it in the election.",
  },
  election_no_returned: {
    message: "{title}: the number of ballots that came back is missing.",
    advice: "Enter it in the election.",
  },
  election_no_tellers: {
    message: "{title}: nobody is named to count.",
    advice: "Choose the tellers.",
  },
  election_no_votes: {
    message: "{title}: nothing has been counted.",
    advice: "Enter the count, or remove the ballot if it was not held.",
  },
  discipline_no_ending: {
    message: "How the meeting ended is missing.",
    advice: "Choose it in the closing.",
  },
  discipline_no_measure: {
    message: "The measure is missing.",
    advice: "Enter it in the closing.",
  },
  discipline_ending_differs: {
    message: "The chosen outcome does not agree with the count: {result}",
    advice: "Choose the outcome again under the conclusion, or correct the count.",
  },
  discipline_beyond_cell: {
    message: "The cell cannot decide this measure by itself: {measure}.",
    advice: "Choose that it is proposed to the superior, under the conclusion.",
  },
  discipline_no_body: {
    message: "The body it is reported to is missing.",
    advice: "Enter it in the closing.",
  },
} as const satisfies ErrorMirror<typeof vi>;
