//! The base and the outcome in words, for the screen and for the paper.

use super::VoteBase;
use crate::record::Vote;
use crate::rules::Confidence;

impl VoteBase {
    /// `28 chính thức − 2 sinh hoạt tạm thời nơi khác, vắng mặt − 1 được miễn, vắng mặt = 25; cần từ 17 phiếu`.
    pub fn base_sentence_vi(&self) -> String {
        let mut sentence = format!("{} chính thức", self.official);
        for (count, words) in self.taken_out() {
            sentence.push_str(&format!(" − {count} {words}"));
        }
        if self.base != self.official {
            sentence.push_str(&format!(" = {}", self.base));
        }
        if self.base == 0 { sentence } else { format!("{sentence}; cần từ {} phiếu", self.needed) }
    }

    /// Where base and majority come from, with the mark and the remark of values that are not confirmed:
    /// `QĐ 294-QĐ/TW, điểm 9.3.4; cách tính: QĐ 294-QĐ/TW, điểm 9.3.2 (theo QĐ 294-QĐ/TW, chưa đối chiếu QĐ 208-QĐ/TW)`.
    pub fn source_vi(&self) -> String {
        let mark = match (self.note.as_str(), self.confidence) {
            ("", Confidence::Confirmed) => String::new(),
            ("", Confidence::Single | Confidence::Uncertain) => " (chưa đối chiếu)".to_owned(),
            (note, _) => format!(" ({note})"),
        };
        if self.base_instrument == self.instrument || self.base_instrument.is_empty() {
            return format!("{}{mark}", self.instrument);
        }
        format!("{}; cách tính: {}{mark}", self.instrument, self.base_instrument)
    }

    /// The sentence under the vote that explains a base other than all official members; `None` when it is all.
    ///
    /// The forms say "so với tổng số đảng viên chính thức", and superiors recompute with that total.
    pub fn explanation_vi(&self) -> Option<String> {
        if self.base == self.official {
            return None;
        }
        let out: Vec<String> =
            self.taken_out().map(|(count, words)| format!("{count} đồng chí {words}")).collect();
        // A replaced instrument is not cited on paper: its successor may word it otherwise.
        let cited = self.confidence == Confidence::Confirmed && !self.base_instrument.is_empty();
        let opening =
            if cited { format!("Theo {}, tỷ lệ", self.base_instrument) } else { "Tỷ lệ".to_owned() };
        Some(format!(
            "{opening} tính trên {} đảng viên: {} đảng viên chính thức, không tính {}.",
            self.base,
            self.official,
            out.join("; ")
        ))
    }

    /// The sentence after the numbers of a vote that did not pass; `None` while it is not counted, or when it passed.
    pub fn failure_vi(&self, vote: &Vote) -> Option<String> {
        let votes_for = vote.votes_for.filter(|votes| self.fails(*votes))?;
        let missed = format!(
            "Không đạt: {votes_for} phiếu, cần từ {} phiếu ({}).",
            self.needed,
            self.majority.shown_vi()
        );
        let after = &self.after_failure;
        let then = if after.is_last(vote.attempt()) { &after.at_limit } else { &after.then };
        Some(if then.is_empty() { missed } else { format!("{missed} Chi bộ {then}.") })
    }

    fn taken_out(&self) -> impl Iterator<Item = (u32, &'static str)> {
        [
            (self.temp_absent, "sinh hoạt tạm thời nơi khác, vắng mặt"),
            (self.exempt_absent, "được miễn, vắng mặt"),
            (self.suspended, "bị đình chỉ sinh hoạt"),
            (self.prosecuted, "bị khởi tố, tạm giam"),
            (self.excused_whole, "vắng mặt suốt đại hội có lý do được chấp nhận"),
        ]
        .into_iter()
        .filter(|(count, _)| *count > 0)
    }
}
