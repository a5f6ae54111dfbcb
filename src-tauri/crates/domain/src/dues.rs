//! Dues at the door: who stands on the signing sheet, and what the signed sheet comes to (QĐ 01-QĐ/TW of 2026).
//!
//! Nothing is assessed here. The sheet counts what was paid; the minutes say what the sheet comes to, unless totals
//! were typed.

use std::collections::{BTreeMap, BTreeSet};

use crate::record::{Dues, DuesLine, DuesMark, Meeting};
use crate::rules::{RuleError, RulesAt};
use crate::status::Activity;
use crate::text::name_sort_key;

/// Somebody who may stand on the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payer {
    /// Member id.
    pub member: String,
    /// Name as it prints.
    pub name: String,
    /// How they take part.
    pub activity: Activity,
}

/// The sheet of a meeting in name order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DuesSheet {
    /// Member id and line.
    pub rows: Vec<(String, DuesLine)>,
}

/// What a signed sheet comes to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DuesCount {
    /// Đã nộp.
    pub paid: u32,
    /// All who have to pay: paid, not paid, and not asked yet.
    pub of: u32,
    /// Được miễn nộp.
    pub exempt: u32,
    /// Nobody said yet.
    pub unset: u32,
    /// Total of those who paid, đồng; nothing while one of them has no amount.
    pub amount: Option<u64>,
    /// What is known of the total so far.
    pub amount_so_far: u64,
    /// Who has not paid.
    pub unpaid: Vec<String>,
}

/// The dues line of the minutes: a typed total where there is one, else what the sheet comes to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DuesTold {
    /// Đã nộp.
    pub paid: Option<u32>,
    /// All who have to pay.
    pub of: Option<u32>,
    /// Total, đồng.
    pub amount: Option<u64>,
    /// Who has not paid.
    pub unpaid: Vec<String>,
}

/// The convened members of a meeting.
pub fn convened(meeting: &Meeting) -> Vec<Payer> {
    let payer = |(id, convened): (&String, &crate::record::Convened)| Payer {
        member: id.clone(),
        name: convened.name.clone(),
        activity: crate::vote::activity(convened),
    };
    meeting.convened.iter().map(payer).collect()
}

/// The sheet: everybody who pays in this cell, with what was entered of them. A member on temporary activity pays
/// where they take part (QĐ 294-QĐ/TW pt 6.3.2). Somebody marked stays on it whatever became of their membership, so
/// that no money is lost.
///
/// # Errors
/// [`RuleError`] when a pack does not say who pays.
pub fn sheet(payers: Vec<Payer>, dues: &Dues, rules: &RulesAt<'_>) -> Result<DuesSheet, RuleError> {
    let (away, here) = (rules.flag("dues.pays.temp_away")?, rules.flag("dues.pays.temp_here")?);
    let pays = |activity: &Activity| match activity {
        Activity::TempAway => away,
        Activity::TempHere => here,
        _ => true,
    };
    let line = |payer: &Payer| {
        let entered = dues.lines.get(&payer.member).cloned().unwrap_or_default();
        (payer.member.clone(), DuesLine { name: payer.name.clone(), ..entered })
    };
    let mut rows: Vec<_> = payers.iter().filter(|payer| pays(&payer.activity)).map(line).collect();
    let listed: BTreeSet<String> = rows.iter().map(|(member, _)| member.clone()).collect();
    let others = dues.lines.iter().filter(|(id, line)| line.mark != DuesMark::Unset && !listed.contains(*id));
    rows.extend(others.map(|(id, line)| (id.clone(), line.clone())));
    rows.sort_by_cached_key(|(id, line)| (name_sort_key(&line.name), id.clone()));
    Ok(DuesSheet { rows })
}

impl DuesSheet {
    /// What it comes to; nothing as long as nobody on it was marked.
    pub fn count(&self) -> Option<DuesCount> {
        let mut count = DuesCount { amount: Some(0), ..DuesCount::default() };
        let mut marked = false;
        for (_, line) in &self.rows {
            marked |= line.mark != DuesMark::Unset;
            count.of += u32::from(line.mark != DuesMark::Exempt);
            match line.mark {
                DuesMark::Paid => {
                    count.paid += 1;
                    count.amount = count.amount.zip(line.amount).map(|(sum, one)| sum.saturating_add(one));
                    count.amount_so_far = count.amount_so_far.saturating_add(line.amount.unwrap_or_default());
                }
                DuesMark::Exempt => count.exempt += 1,
                DuesMark::Unpaid => count.unpaid.push(line.name.clone()),
                DuesMark::Unset | DuesMark::Unknown(_) => count.unset += 1,
            }
        }
        marked.then_some(count)
    }

    /// What is to be collected, when it is known of everybody who is not exempt.
    pub fn expected(&self) -> Option<u64> {
        let due = self.rows.iter().filter(|(_, line)| line.mark != DuesMark::Exempt);
        due.map(|(_, line)| line.amount).try_fold(0_u64, |sum, one| Some(sum.saturating_add(one?)))
    }
}

/// The dues line as the minutes tell it.
pub fn told(dues: &Dues, count: Option<&DuesCount>) -> DuesTold {
    let typed = typed_names(&dues.unpaid);
    let counted = count.map(|count| count.unpaid.clone()).unwrap_or_default();
    DuesTold {
        paid: dues.paid.or(count.map(|count| count.paid)),
        of: dues.of.or(count.map(|count| count.of)),
        amount: dues.amount.or(count.and_then(|count| count.amount)),
        unpaid: if typed.is_empty() { counted } else { typed },
    }
}

/// Names typed in one line, parted by semicolons or commas.
pub fn typed_names(text: &str) -> Vec<String> {
    text.split([';', ',']).map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// The latest amounts by member of earlier meetings, given latest first.
pub fn last_amounts<'m>(earlier: impl Iterator<Item = &'m Dues>) -> Option<BTreeMap<String, u64>> {
    let amounts = |dues: &Dues| -> BTreeMap<String, u64> {
        dues.lines.iter().filter_map(|(id, line)| Some((id.clone(), line.amount?))).collect()
    };
    earlier.map(amounts).find(|amounts| !amounts.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::shipped;

    fn payer(member: &str, name: &str, activity: Activity) -> Payer {
        Payer { member: member.into(), name: name.into(), activity }
    }

    fn line(mark: DuesMark, amount: Option<u64>) -> DuesLine {
        DuesLine { name: "như trong sổ".into(), mark, amount }
    }

    fn of(lines: &[(&str, DuesMark, Option<u64>)]) -> DuesSheet {
        let payers = lines.iter().map(|(id, _, _)| payer(id, id, Activity::Active)).collect();
        let entered = lines.iter().map(|(id, mark, amount)| ((*id).into(), line(mark.clone(), *amount)));
        let dues = Dues { lines: entered.collect(), ..Dues::default() };
        sheet(payers, &dues, &shipped(None).at("05/12/2025".parse().unwrap())).unwrap()
    }

    #[test]
    fn a_temporary_member_stands_on_the_sheet_where_they_take_part() {
        // QĐ 294-QĐ/TW pt 6.3.2: dues are paid at the temporary cell.
        let payers = vec![
            payer("1", "Nguyễn Văn Bình", Activity::Active),
            payer("2", "Trần Thị An", Activity::TempAway),
            payer("3", "Lê Văn Cường", Activity::TempHere),
            payer("4", "Đỗ Thị Đào", Activity::Exempt),
        ];
        let rules = shipped(None);
        let at = rules.at("05/12/2025".parse().unwrap());
        let names = |dues: &Dues| -> Vec<String> {
            let sheet = sheet(payers.clone(), dues, &at).unwrap();
            sheet.rows.into_iter().map(|(_, line)| line.name).collect()
        };
        assert_eq!(names(&Dues::default()), ["Nguyễn Văn Bình", "Lê Văn Cường", "Đỗ Thị Đào"]);
        let paid = Dues { lines: [("2".into(), line(DuesMark::Paid, Some(1)))].into(), ..Dues::default() };
        assert_eq!(names(&paid).len(), 4, "who paid stays on the sheet");
    }

    #[test]
    fn the_sheet_is_summed_and_says_who_has_not_paid() {
        use DuesMark::{Exempt, Paid, Unpaid, Unset};
        for (lines, expected) in [
            (vec![("a", Unset, Some(10)), ("b", Unset, None)], None),
            (
                vec![("a", Paid, Some(50_000)), ("b", Paid, Some(12_420)), ("c", Exempt, None)],
                Some(DuesCount {
                    paid: 2,
                    of: 2,
                    exempt: 1,
                    unset: 0,
                    amount: Some(62_420),
                    amount_so_far: 62_420,
                    unpaid: vec![],
                }),
            ),
            (
                vec![("a", Paid, None), ("b", Unpaid, Some(7)), ("c", Unset, None), ("d", Paid, Some(5))],
                Some(DuesCount {
                    paid: 2,
                    of: 4,
                    exempt: 0,
                    unset: 1,
                    amount: None,
                    amount_so_far: 5,
                    unpaid: vec!["b".into()],
                }),
            ),
        ] {
            assert_eq!(of(&lines).count(), expected, "{lines:?}");
        }
    }

    #[test]
    fn what_is_to_be_collected_is_known_only_when_every_amount_is() {
        use DuesMark::{Exempt, Unset};
        assert_eq!(
            of(&[("a", Unset, Some(3)), ("b", Exempt, None), ("c", Unset, Some(4))]).expected(),
            Some(7)
        );
        assert_eq!(of(&[("a", Unset, Some(3)), ("b", Unset, None)]).expected(), None);
    }

    #[test]
    fn typed_totals_stand_and_blanks_are_filled_from_the_sheet() {
        let count = of(&[("a", DuesMark::Paid, Some(5)), ("b", DuesMark::Unpaid, None)]).count();
        let dues = Dues { amount: Some(6), ..Dues::default() };
        let told = told(&dues, count.as_ref());
        assert_eq!(
            (told.paid, told.of, told.amount, told.unpaid),
            (Some(1), Some(2), Some(6), vec!["b".into()])
        );
    }

    #[test]
    fn amounts_are_taken_from_the_latest_meeting_that_has_any() {
        let older = Dues { lines: [("a".into(), line(DuesMark::Paid, Some(9)))].into(), ..Dues::default() };
        let newer = Dues { lines: [("a".into(), line(DuesMark::Paid, None))].into(), ..Dues::default() };
        let found = last_amounts([&newer, &older].into_iter()).unwrap();
        assert_eq!(found.get("a"), Some(&9));
        assert_eq!(last_amounts([&newer].into_iter()), None);
    }
}
