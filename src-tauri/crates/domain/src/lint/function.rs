//! The functions a row of a pack can name.

use super::facts::Look;
use super::{
    cv, family, limits, moves, order, pack, papers, people, person, probation, texts, tracks, verification,
    votes,
};
use crate::checks::Gap;

/// A function that looks for one thing. Its main findings are [`Gap::block`]: the row says how much they matter; what it
/// finds beside that is [`Gap::warn`] and never blocks.
#[derive(Debug, Clone, Copy)]
pub struct CheckFunction {
    /// The name rows use.
    pub name: &'static str,
    /// Limits the row must give.
    pub params: &'static [&'static str],
    /// It asks for nothing that [`Case::remains`](crate::record::Case::remains) takes: it goes on after a removal.
    pub(super) outlives_removal: bool,
    pub(super) run: fn(&Look<'_>, &mut Vec<Gap>),
}

const fn function(
    name: &'static str,
    params: &'static [&'static str],
    run: fn(&Look<'_>, &mut Vec<Gap>),
) -> CheckFunction {
    CheckFunction { name, params, outlives_removal: false, run }
}

const fn lasting(
    name: &'static str,
    params: &'static [&'static str],
    run: fn(&Look<'_>, &mut Vec<Gap>),
) -> CheckFunction {
    CheckFunction { outlives_removal: true, ..function(name, params, run) }
}

/// All of them.
pub const FUNCTIONS: &[CheckFunction] = &[
    function("age", &["from", "to"], person::age),
    function("schooling", &[], person::schooling),
    function("certificate", &["months", "warn_months"], papers::certificate),
    function("stale_papers", &["months"], papers::stale),
    function("introduction", &["youth", "leader"], people::introduction),
    function("introducers", &["months"], people::introducers),
    function("assignment", &[], people::assignment),
    function("sympathiser_day", &[], order::sympathiser_day),
    function("order", &["steps"], order::order),
    function("verifier", &[], verification::verifier),
    function("verification_limit", &["domestic", "abroad"], verification::limit),
    function("verified_relatives", &["adult_years"], verification::relatives),
    function("identity", &["name_length", "units", "provinces"], person::identity),
    function("timeline", &[], cv::timeline),
    function("rows", &[], cv::rows),
    function("family_fields", &["a", "b", "c", "living"], family::fields),
    function("family_counts", &[], family::counts),
    function("arithmetic", &[], votes::arithmetic),
    function("majority", &[], votes::majority),
    function("percent", &[], votes::percent),
    lasting("numbers", &[], papers::numbers),
    function("least_official", &[], votes::least_official),
    function("conclusions", &["topics"], texts::conclusions),
    function("one_sided", &["percent", "weakness"], texts::one_sided),
    lasting("decision_limits", &["send", "admission", "recognition"], limits::decisions),
    lasting("ceremony_limit", &["days"], limits::ceremony),
    lasting("official_from_decision", &["months"], probation::official_from_decision),
    lasting("recognition_days", &["months", "days"], probation::recognition_days),
    lasting("new_member_certificate", &[], papers::new_member_certificate),
    lasting("helper_remarks", &[], probation::helper_remarks),
    lasting("official_day", &["months"], probation::official_day),
    lasting("member_file", &["days"], limits::member_file),
    function("special_tracks", &[], tracks::special),
    function("readmission", &["months", "cleared", "excluded"], tracks::readmission),
    function("residence_opinion", &[], moves::residence_opinion),
    lasting("moved", &["forward", "decide"], moves::moved),
    lasting("last_vote", &[], votes::last),
    function("newer_rules", &[], pack::newer),
];

/// The function of a name.
pub fn find(name: &str) -> Option<&'static CheckFunction> {
    FUNCTIONS.iter().find(|function| function.name == name)
}
