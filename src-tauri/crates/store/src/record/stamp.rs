//! What every change says about itself: operation, author, time. It is part of the change and thus of its hash.

use automerge::transaction::CommitOptions;
use uuid::Uuid;

use crate::perform::OpId;

/// Who did what when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stamp {
    pub(crate) op: OpId,
    pub(crate) name: String,
    pub(crate) author: String,
    pub(crate) at_ms: i64,
}

impl Stamp {
    /// The message of a change: `<operation id> <operation name> <author>`.
    pub(crate) fn message(&self) -> String {
        format!("{} {} {}", self.op.0.simple(), self.name.replace(' ', "_"), self.author)
    }

    /// Message and time; the time of a change is in milliseconds here.
    pub(crate) fn options(&self) -> CommitOptions {
        CommitOptions::default().with_message(self.message()).with_time(self.at_ms)
    }

    /// Reads the stamp back from a change; `None` when another program wrote it.
    pub(crate) fn read(message: Option<&str>, time: i64) -> Option<Self> {
        let mut parts = message?.splitn(3, ' ');
        let op = OpId(Uuid::try_parse(parts.next()?).ok()?);
        let name = parts.next()?.to_owned();
        Some(Self { op, name, author: parts.next().unwrap_or_default().to_owned(), at_ms: time })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_author_with_spaces_is_read_back() {
        let stamp = Stamp {
            op: OpId(Uuid::from_u128(5)),
            name: "member_edit".into(),
            author: "Trần Văn Bình (bí thư)".into(),
            at_ms: 1_700_000_000_123,
        };
        let options = stamp.options();
        assert_eq!(Stamp::read(options.message.as_deref(), options.time.unwrap()), Some(stamp));
    }
}
