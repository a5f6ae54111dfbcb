//! Papers that other bodies issue and sign; they come out as marked drafts to hand over (4-, 4A-, 7-, 8-, 9-, 14-, 15-, 16-KNĐ,
//! letters of verification).

use serde_json::{Value, json};
use sochibo_domain::record::{Member, Person, Verification, VerificationPlace};
use sochibo_store::Reader;

use super::{Dossier, Filled, iso, letterhead};
use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::show::put;

/// 4- and 4A-KNĐ: the Youth Union or the trade union introduces.
pub(in crate::form) fn union(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    plain(Dossier::read(app, reader, id)?)
}

/// 9-KNĐ: the decision of admission.
pub(in crate::form) fn decision(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    plain(Dossier::read(app, reader, id)?)
}

fn plain(dossier: Dossier<'_>) -> AppResult<Filled> {
    let data = dossier.common();
    Ok(dossier.filled(data, None))
}

/// 7-, 8-, 14- and 15-KNĐ: what the committees above say to the cell's resolution.
pub(in crate::form) fn committee(app: &App, reader: &Reader<'_>, form: &str, id: &str) -> AppResult<Filled> {
    let dossier = Dossier::read(app, reader, id)?;
    let (case, probation) = (&dossier.case, &dossier.case.probation);
    let (number, on) = match form {
        "14-KND" | "15-KND" => (&probation.resolution_no, probation.resolution_on),
        _ => (&case.resolution_no, case.resolution_on),
    };
    let mut data = dossier.common();
    let resolution = json!({ "number": letterhead::symbol(number, "NQ"), "date": iso(on) });
    put(&mut data, "resolution", resolution);
    Ok(dossier.filled(data, None))
}

/// 16-KNĐ: the decision of recognition. The day is that on which probation is complete (QĐ 294-QĐ/TW pt 4.2.2).
pub(in crate::form) fn recognition_decision(
    app: &App,
    reader: &Reader<'_>,
    _: &str,
    id: &str,
) -> AppResult<Filled> {
    let dossier = Dossier::read(app, reader, id)?;
    let mut data = dossier.common();
    if let Some(ceremony) = dossier.ceremony() {
        let months = app.rules_on(reader, ceremony)?.number("recognition.probation_months")?;
        let months = i32::try_from(months).unwrap_or(i32::MAX);
        put(&mut data, "official", json!({ "date": iso(Some(ceremony.plus_months(months))) }));
    }
    Ok(dossier.filled(data, None))
}

/// The letter that asks another committee to verify, and the introduction of the member who is sent there.
pub(in crate::form) fn verification(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let dossier = Dossier::read(app, reader, id)?;
    let found = match dossier.part.as_str() {
        "" => dossier.case.verifications.values().find(|verification| !verification.struck),
        part => dossier.case.verifications.get(part).filter(|verification| !verification.struck),
    };
    let verification = found.ok_or(AppError::refused("verification_unknown"))?.clone();
    let rules = app.rules_on(reader, verification.sent_on.unwrap_or_else(|| app.today()))?;
    let limit = match verification.place {
        VerificationPlace::Abroad => "admission.verification_abroad_days",
        VerificationPlace::Domestic | VerificationPlace::Unknown(_) => "admission.verification_days",
    };
    let mut data = dossier.common();
    let request = json!({
        "body": verification.body,
        "relative": relative(&dossier, &verification),
        "items": verification.items,
        "days": rules.number(limit)?,
    });
    put(&mut data, "request", request);
    if let Some(verifier) = verification.verifier {
        let member: Member = reader.get(verifier)?;
        let person: Person = reader.get(member.person)?;
        put(&mut data, "verifier", json!({ "name": person.full_name, "post": member.post }));
    }
    Ok(dossier.filled(data, verification.sent_on))
}

/// `bà Nguyễn Thị Tư (mẹ đẻ)`; nothing for the candidate.
fn relative(dossier: &Dossier<'_>, verification: &Verification) -> Value {
    let relative = dossier.cv.as_ref().and_then(|cv| cv.relatives.get(&verification.relative));
    relative.map_or(Value::Null, |relative| json!(format!("{} ({})", relative.name, relative.relation)))
}
