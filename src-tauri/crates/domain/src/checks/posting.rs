//! Finished documents go to the e-handbook and to the superior within the days the rules set (HD 42-HD/BTCTW).

use super::gap::Gap;
use crate::date::CivilDate;
use crate::score::Posted;

/// What is still to do about the documents of a meeting that was held. `due` is the last day. Another way, and a reason
/// why it could not be done, are recorded and need no reminder.
pub fn posting_gaps(posted: &Posted, due: CivilDate, today: CivilDate) -> Vec<Gap> {
    let told = |gap: Gap| gap.with("due", due.shown());
    match posted {
        Posted::Unrecorded if today <= due => vec![told(Gap::note("documents_to_upload", "posting"))],
        Posted::Unrecorded => vec![told(Gap::warn("documents_not_uploaded", "posting"))],
        Posted::Late(on) => {
            vec![told(Gap::note("documents_uploaded_late", "posting")).with("on", on.shown())]
        }
        Posted::InTime(_) | Posted::Otherwise(..) | Posted::NotDone(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::PostingWay;

    #[test]
    fn documents_are_asked_for_until_they_are_posted_or_a_reason_is_given() {
        let day = |text: &str| text.parse::<CivilDate>().unwrap();
        let due = day("07/11/2026");
        for (posted, today, codes) in [
            (Posted::Unrecorded, "07/11/2026", vec!["documents_to_upload"]),
            (Posted::Unrecorded, "08/11/2026", vec!["documents_not_uploaded"]),
            (Posted::Late(day("08/11/2026")), "09/11/2026", vec!["documents_uploaded_late"]),
            (Posted::InTime(day("07/11/2026")), "09/11/2026", vec![]),
            (Posted::Otherwise(PostingWay::Paper, day("09/11/2026")), "09/11/2026", vec![]),
            (Posted::NotDone("Mất mạng".into()), "09/11/2026", vec![]),
        ] {
            let found: Vec<_> = posting_gaps(&posted, due, day(today)).iter().map(|gap| gap.code).collect();
            assert_eq!(found, codes, "{posted:?} on {today}");
        }
    }
}
