import type { ErrorMirror } from "../../catalogue";
import type { occasionsErrors as vi } from "../vi/occasions";

export const occasionsErrors = {
  committee_nobody: {
    message: "Nobody is known to be on the committee: no posts are recorded.",
    advice: "Record secretary, deputy and committee members in the member list, then try again.",
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
} as const satisfies ErrorMirror<typeof vi>;
