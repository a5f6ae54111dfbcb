import type { ErrorMirror } from "../../catalogue";
import type { lintErrors as vi } from "../vi/lint";

export const lintErrors = {
  award_low: {
    message: "“{row}” is below bằng khen and not the highest award.",
    advice: "Keep the highest award only.",
  },
  birth_place_hospital: {
    message: "The place of birth registration “{place}” looks like a hospital.",
    advice: "Give the commune and province of the birth certificate.",
  },
  case_number_gap: {
    message: "Number {number} leaves a gap after {before} in its series.",
    advice: "Keep it if the numbers between were given to other papers; else number without a gap.",
  },
  case_number_twice: {
    message: "Number {number} is taken: {other}.",
    advice: "Look at the number.",
  },
  ceremony_before_decision: {
    message: "The ceremony of {held} is before the decision of {signed}.",
    advice: "Look at both days.",
  },
  ceremony_doubt: {
    message: "The ceremony is past {deadline}, counted from {from}, unless an uncertain holiday counts: {holidays}.",
    advice: "Keep the earlier day, or get written consent.",
  },
  ceremony_late: {
    message: "The ceremony was held after {deadline}, counted from receipt on {from}.",
    advice: "File the written consent of the committee above, or look at the day.",
  },
  ceremony_late_by_issue: {
    message: "Counted from the signing on {from}, the ceremony was due on {deadline}.",
    advice: "The new rules may count from the signing: keep the earlier day or ask.",
  },
  ceremony_overdue: {
    message: "No ceremony yet; it was due on {deadline}, counted from {from}.",
    advice: "Hold it, or get written consent.",
  },
  certificate_expired: {
    message: "The certificate of {issued} was valid until {last}, not on {on}.",
    advice: "The candidate takes the course again.",
  },
  certificate_expires: {
    message: "The certificate expires on {last}.",
    advice: "Consider the candidate before then.",
  },
  certificate_missing: {
    message: "There is no certificate of the awareness course.",
    advice: "Add a valid one.",
  },
  certificate_no_date: {
    message: "The certificate has no date of issue.",
    advice: "Give it.",
  },
  certified_early: {
    message: "{on} ({step}) is before {earlier_on} ({earlier}).",
    advice: "Items 25 and 26 come after the last answer: look at the days.",
  },
  children_differ: {
    message: "{said} children are said, {listed} listed.",
    advice: "Correct the number or add whoever is missing.",
  },
  conclusion_unmentioned: {
    message: "Nothing seems to be said of: {topic}.",
    advice: "The resolution must conclude on it; ignore this if other words say it.",
  },
  consent_late: {
    message: "{consent} on {on}, after {step} on {done}.",
    advice: "Check the day of the letter; if it is right, ask the committee above before going on.",
  },
  dates_out_of_order: {
    message: "{on} ({step}) is before {earlier_on} ({earlier}).",
    advice: "Look at both days.",
  },
  decision_overdue: {
    message: "No decision yet, {days} working days after {deadline}, counted from {from}.",
    advice: "Ask the competent committee; it may have extended the limit.",
  },
  decision_shared: {
    message: "Number {number} ({paper}) stands in another file under the same day.",
    advice: "One decision for each person: look at the number.",
  },
  dossier_stale: {
    message: "Begun on {begun}, the file is older than {months} months on {on}.",
    advice: "Redo: {papers}; supplement the CV if anything changed.",
  },
  helper_assigned_late: {
    message: "{name} was assigned on {assigned}, after the introduction of {written}.",
    advice: "Look at both days.",
  },
  helper_barred: {
    message: "The introducer is suspended or prosecuted.",
    advice: "Assign another official member.",
  },
  helper_disciplined: {
    message: "{name} was disciplined on {on}, after being assigned to help.",
    advice: "Let the cell assign another official member; the twelve months are not asked of a replacement.",
  },
  helper_known_short: {
    message: "{name} has known the candidate since {since}, less than {months} months.",
    advice: "Choose another; mark a replacement as one.",
  },
  helper_known_unset: {
    message: "Since when {name} has known the candidate is not recorded.",
    advice: "Give the day.",
  },
  helper_left: {
    message: "The introducer no longer belongs to the cell.",
    advice: "Assign another official member.",
  },
  helper_no_resolution: {
    message: "The resolution that assigned {name} has no number.",
    advice: "Give it.",
  },
  helper_not_assigned: {
    message: "The day on which {name} was assigned is missing.",
    advice: "Give day and number of the resolution.",
  },
  helper_remarks_missing: {
    message: "The remarks (11-KNĐ) of {name} are missing.",
    advice: "Every helper of the probation writes them.",
  },
  helper_remarks_one: {
    message: "The probationer moved, with one 11-KNĐ only.",
    advice: "Get the remarks of the former helper.",
  },
  identity_other_cv: {
    message: "The CV of this file is another person’s.",
    advice: "Choose the right one.",
  },
  identity_other_member: {
    message: "The membership of this file is another person’s.",
    advice: "Choose the right one.",
  },
  introducers_few: {
    message: "{count} introducing members, {least} are needed.",
    advice: "Assign another, or add the resolution of the union.",
  },
  jobs_end_early: {
    message: "Item 15 ends in {end}, the CV was signed on {signed}.",
    advice: "Continue it.",
  },
  jobs_not_after_history: {
    message: "Item 14 ends in {end}, item 15 begins in {from}.",
    advice: "Item 15 begins where 14 ends.",
  },
  marriage_divorced_no_row: {
    message: "The marriage ended in divorce, but item 21 does not name the former spouse.",
    advice: "Give the name, year of birth, years of marriage and divorce and the decision; not the parents.",
  },
  marriage_no_spouse: {
    message: "Married, but no spouse is listed.",
    advice: "Add the spouse.",
  },
  marriage_single: {
    message: "Said to be single, but the family or item 15 says otherwise.",
    advice: "Look at it.",
  },
  member_file_overdue: {
    message: "{paper} was due on {deadline}, {days} working days ago.",
    advice: "Make it.",
  },
  moved_decided: {
    message: "The candidate moved after the decision.",
    advice: "A letter introduces the file; the ceremony is held at the new place.",
  },
  moved_decision_overdue: {
    message: "The new committee was to decide by {deadline}, {days} working days ago.",
    advice: "Ask it.",
  },
  moved_forward_overdue: {
    message: "The file was to be forwarded by {deadline}, {days} working days ago.",
    advice: "Ask the old committee.",
  },
  moved_helped: {
    message: "The candidate moved while being helped.",
    advice: "The certificate of a candidate under consideration goes along.",
  },
  moved_resolved: {
    message: "The candidate moved after the resolution, before the file was sent up.",
    advice: "A letter and the file go to the new competent committee.",
  },
  moved_sent: {
    message: "The candidate moved while the file was with the competent committee.",
    advice: "It forwards the file with a letter.",
  },
  name_long: {
    message: "The name has {length} characters, over {most}.",
    advice: "Look at the print.",
  },
  new_member_certificate_late: {
    message: "The new member’s certificate is later than the resolution of {resolved}.",
    advice: "It comes before.",
  },
  new_member_certificate_missing: {
    message: "The new member’s certificate is missing.",
    advice: "Add it before recognition is considered.",
  },
  not_sent_up: {
    message: "The resolution of {from} was to go up by {deadline}, {days} working days ago.",
    advice: "Send it and record the day.",
  },
  official_day_differs: {
    message: "The official day is {recorded}; the probation ends on {end}.",
    advice: "Take the day on which it ends.",
  },
  official_from_decision: {
    message: "The official day counts from the decision; from the ceremony of {ceremony} it is {end}.",
    advice: "Count from the ceremony.",
  },
  one_sided: {
    message: "{paper}: strengths without a weakness.",
    advice: "Record the weaknesses as they were told.",
  },
  paper_no_date: {
    message: "{paper} has no date.",
    advice: "Give it.",
  },
  paper_no_number: {
    message: "{paper} has no number.",
    advice: "Give it.",
  },
  personal_id_length: {
    message: "The personal number has {digits} digits; it takes 12.",
    advice: "Look at the card.",
  },
  personal_id_sex: {
    message: "The personal number tells another sex.",
    advice: "Look at both.",
  },
  personal_id_year: {
    message: "The personal number tells the year {year}, the file {born}.",
    advice: "Look at both.",
  },
  place_old_name: {
    message: "“{place}” uses a former name.",
    advice: "Write the new name, then (tên cũ …).",
  },
  readmission_cleared_early: {
    message: "Conviction cleared {cleared}: {months} months are not over.",
    advice: "Wait until they are.",
  },
  readmission_cleared_no_day: {
    message: "The day the conviction was cleared is not known.",
    advice: "Enter it from the paper.",
  },
  readmission_early: {
    message: "Out of the Party since {left}: less than {months} months.",
    advice: "Wait.",
  },
  readmission_excluded: {
    message: "The reason of leaving “{reason}” excludes readmission.",
    advice: "Look at the decision; ask the committee above.",
  },
  readmission_no_day: {
    message: "The day of leaving the Party is missing.",
    advice: "Give it.",
  },
  readmission_twice: {
    message: "There is more than one earlier membership.",
    advice: "Readmission is once only: ask the committee above.",
  },
  readmission_unclear: {
    message: "The day of leaving {left} does not settle the {months} months.",
    advice: "Give day, month and year.",
  },
  recognition_decision_overdue: {
    message: "No decision of recognition, {days} working days after {deadline}, counted from {from}.",
    advice: "Ask the competent committee.",
  },
  recognition_early: {
    message: "Recognition was resolved on {on}, before the probation ends ({end}).",
    advice: "Consider it after that day.",
  },
  recognition_late: {
    message: "Recognition was resolved after {deadline} (the probation ended on {end}).",
    advice: "Record why; the official day stays.",
  },
  recognition_overdue: {
    message: "The probation ended on {end}; the cell was to consider it by {deadline}.",
    advice: "Put it on the next agenda.",
  },
  relative_age: {
    message: "The birth of {relation} {name} ({born}) does not fit the candidate’s.",
    advice: "Look at it.",
  },
  relative_death: {
    message: "{relation} {name} died; year and cause are missing.",
    advice: "Give them.",
  },
  relative_hospital: {
    message: "The birth place of {relation} {name} looks like a hospital.",
    advice: "Give commune and province.",
  },
  relative_missing: {
    message: "{relation} {name} lacks: {fields}.",
    advice: "Fill in; an explicit “không” is an answer.",
  },
  religion_blank: {
    message: "The religion is blank.",
    advice: "Write “không” when there is none.",
  },
  residence_opinion_old: {
    message: "The residence was asked on {asked}, before the move of {moved}.",
    advice: "Ask the new one.",
  },
  row_no_month: {
    message: "“{row}” lacks a month.",
    advice: "Give month and year.",
  },
  rules_newer: {
    message: "The file follows “{old}”; there is now “{new}”: {count} changes.",
    advice: "Look at: {changes}. Move the file when you decide to.",
  },
  schooling_low: {
    message: "“{schooling}” is below lower secondary school.",
    advice: "Record the exception of the area, if there is one.",
  },
  schooling_missing: {
    message: "General schooling is missing.",
    advice: "Give it, for example 12/12.",
  },
  schooling_no_consent: {
    message: "“{schooling}” needs the written consent of the province.",
    advice: "File it.",
  },
  schooling_unclear: {
    message: "“{schooling}” cannot be read.",
    advice: "Write 9/12, 12/12 or the level.",
  },
  self_review_early: {
    message: "The self-review of {on} is before the probation ends ({end}).",
    advice: "It is dated after.",
  },
  siblings_differ: {
    message: "{said} siblings are said, {listed} listed.",
    advice: "Correct the number or add whoever is missing.",
  },
  span_open: {
    message: "This row lacks a beginning or an end.",
    advice: "Give both, or say it goes on.",
  },
  span_reversed: {
    message: "This row ends before it begins.",
    advice: "Look at both.",
  },
  sympathiser_day_differs: {
    message: "The application says {written}, the resolution {resolved}.",
    advice: "Take the day of the resolution.",
  },
  texts_same: {
    message: "Two passages are alike; please look at them again.",
    advice: "{first} and {second} share {percent}% of their phrases: record each person’s own words.",
  },
  timeline_gap: {
    message: "Nothing is told between {end} and {from}.",
    advice: "Fill the gap, time at home included.",
  },
  timeline_overlap: {
    message: "Overlap: the row before ends in {end}, this one begins in {from}.",
    advice: "Correct the months or join the rows.",
  },
  track_consent_missing: {
    message: "The day of this consent is not known: {consent} (track “{track}”).",
    advice: "Enter the day of the letter.",
  },
  track_denied: {
    message: "The track is denied, but the file says: {fact}.",
    advice: "Look at it.",
  },
  track_paper_missing: {
    message: "The track “{track}” lacks: {paper}.",
    advice: "Add it before the cell considers.",
  },
  track_too_soon: {
    message: "The track “{track}” begins only after: {step}.",
    advice: "Look at the track, or enter the day of that step.",
  },
  track_unfounded: {
    message: "The track is said to apply, but the facts of the person do not show it: {fact}.",
    advice: "Look at the track, or at the facts of the person.",
  },
  track_unmarked: {
    message: "Whether the special track applies is not said: {fact}.",
    advice: "Say yes or no.",
  },
  tracks_exclude: {
    message: "These tracks exclude one another: “{track}” and “{other}”.",
    advice: "Keep one of them.",
  },
  union_day_differs: {
    message: "Joined the Union: {cv} in the CV, {file} in the file.",
    advice: "Settle on one day.",
  },
  verification_due: {
    message: "Sent to {body} on {sent}; whether it is late depends on an uncertain holiday: {holidays}.",
    advice: "Ask them.",
  },
  verification_missing: {
    message: "No verification for {relation} {name}.",
    advice: "Send a request, or record why none is needed.",
  },
  verification_no_reason: {
    message: "{name} is not verified, without a reason.",
    advice: "Give it.",
  },
  verification_overdue: {
    message: "{body} has not answered since {sent}, {days} working days late.",
    advice: "Ask again or send somebody.",
  },
  verified_before_sent: {
    message: "Answered on {written}, before it was sent on {sent}.",
    advice: "Look at both days.",
  },
  verifier_is_candidate: {
    message: "The verifier ({name}) is the candidate.",
    advice: "Send another member.",
  },
  verifier_is_relative: {
    message: "The verifier ({name}) is the candidate’s {relation}.",
    advice: "Send another member, unless only the name is the same.",
  },
  voter_probationary: {
    message: "{name} is probationary but counted as a voter.",
    advice: "Take the voters anew.",
  },
  youth_age_over: {
    message: "{age} years old: past {limit} the age of the Youth Union is over, of its officers past {leader}.",
    advice: "Check: past that age two official members introduce.",
  },
  youth_not_in_union: {
    message: "Of youth age where the Union exists, but not in it.",
    advice: "The candidate must be a member of the Union.",
  },
  youth_resolution_missing: {
    message: "The resolution of the Youth Union (4-KNĐ) is missing.",
    advice: "Ask for it.",
  },
  youth_unset: {
    message: "Whether the candidate is in the Youth Union or a trade union is not said.",
    advice: "Say it: it decides who introduces.",
  },
} as const satisfies ErrorMirror<typeof vi>;
