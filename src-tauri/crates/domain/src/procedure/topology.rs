//! The order in which days are computed: nothing before what it counts from.

use super::network::Milestone;

/// Places in an order that respects every limit; the places left over when some wait for one another.
pub(super) fn sorted(milestones: &[Milestone]) -> Result<Vec<usize>, Vec<usize>> {
    let mut waits: Vec<usize> = milestones.iter().map(|milestone| milestone.waits_for().count()).collect();
    let mut order: Vec<usize> = Vec::with_capacity(milestones.len());
    let mut free: Vec<usize> = places(&waits, |waits| waits == 0);
    while let Some(place) = free.pop() {
        order.push(place);
        for (later, milestone) in milestones.iter().enumerate() {
            let times = milestone.waits_for().filter(|from| *from == place).count();
            if let Some(left) = waits.get_mut(later).filter(|left| times > 0 && **left > 0) {
                *left = left.saturating_sub(times);
                if *left == 0 {
                    free.push(later);
                }
            }
        }
    }
    if order.len() == milestones.len() { Ok(order) } else { Err(places(&waits, |waits| waits > 0)) }
}

fn places(waits: &[usize], keep: impl Fn(usize) -> bool) -> Vec<usize> {
    waits.iter().enumerate().filter(|(_, waits)| keep(**waits)).map(|(place, _)| place).collect()
}
