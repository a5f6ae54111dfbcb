//! Posts as people write them: `Phó Bí thư Chi bộ`, `Chi uỷ viên, tổ trưởng`.

use crate::text::fold;

/// The posts named in one line, folded and without `chi bộ` behind them. A secretary of the youth union stays one.
pub(crate) fn held(line: &str) -> Vec<String> {
    line.split([',', ';', '/', '-'])
        .map(|part| {
            let part = fold(part.trim());
            part.strip_suffix(" chi bo").map(str::to_owned).unwrap_or(part)
        })
        .collect()
}
