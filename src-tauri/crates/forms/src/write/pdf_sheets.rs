//! Sheets from outside, put under what else their pages show. A JPEG goes in as it is; a page of another PDF becomes a
//! form of ours with everything it needs.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use crate::display::Page;
use crate::error::FormError;
use crate::scanned::{ScannedPage, ScannedPdf};
use crate::sheet::{Laid, Sheet};

/// Name of a sheet among the resources of its page.
const NAME: &str = "Scan";

/// Values nested deeper than this are no page anybody scanned.
const DEEPEST: usize = 64;

/// What a part may link back to: followed, it would bring the whole other document along. Known by its type and not by the
/// name of the link, since a picture may be named `P` as well.
const ABOVE: [&[u8]; 5] = [b"Catalog", b"Pages", b"Page", b"StructTreeRoot", b"StructElem"];

/// Puts each sheet on the page it lies on. Pages of the finished document stand in the order of ours.
pub(crate) fn lay(finished: &mut Document, pages: &[Page]) -> Result<(), FormError> {
    if pages.iter().all(|page| page.laid.is_none()) {
        return Ok(());
    }
    // What several pages of one PDF share (fonts, profiles) comes along once.
    let mut copied: Vec<(ScannedPdf, BTreeMap<ObjectId, ObjectId>)> = Vec::new();
    let ids: Vec<ObjectId> = finished.page_iter().collect();
    for (page, id) in pages.iter().zip(ids) {
        if let Some(laid) = &page.laid {
            let (drawn, area, turned) = match &laid.sheet {
                Sheet::Picture { jpeg, width, height } => {
                    (picture(finished, jpeg, *width, *height), [0.0, 0.0, 1.0, 1.0], 0)
                }
                Sheet::Page { pdf, .. } => {
                    let Some((_, page)) = laid.sheet.page() else { continue };
                    let known = match copied.iter().position(|(known, _)| known == pdf) {
                        Some(known) => known,
                        None => {
                            copied.push((pdf.clone(), BTreeMap::new()));
                            copied.len() - 1
                        }
                    };
                    let Some((_, known)) = copied.get_mut(known) else { continue };
                    (form(finished, pdf, page, known)?, page.area, page.turns)
                }
            };
            place(finished, id, drawn, &matrix(laid, area, turned)).map_err(broken)?;
        }
    }
    Ok(())
}

/// A JPEG as it is.
fn picture(finished: &mut Document, jpeg: &[u8], width: u32, height: u32) -> ObjectId {
    let space = if components(jpeg) == Some(1) { "DeviceGray" } else { "DeviceRGB" };
    let dict = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => i64::from(width),
        "Height" => i64::from(height),
        "ColorSpace" => space,
        "BitsPerComponent" => 8,
        "Filter" => "DCTDecode",
    };
    finished.add_object(Stream::new(dict, jpeg.to_vec()).with_compression(false))
}

/// How many colours a JPEG has, from its frame header.
fn components(jpeg: &[u8]) -> Option<u8> {
    let mut at = 2;
    loop {
        let [0xFF, marker, high, low] = *jpeg.get(at..at + 4)? else { return None };
        // Frame headers but for the tables that share their range.
        if matches!(marker, 0xC0..=0xCF) && !matches!(marker, 0xC4 | 0xC8 | 0xCC) {
            return jpeg.get(at + 9).copied();
        }
        at += 2 + usize::from(u16::from_be_bytes([high, low])).max(2);
    }
}

/// A page of another PDF as a form: what it draws, with the fonts and pictures it draws with.
fn form(
    finished: &mut Document,
    pdf: &ScannedPdf,
    page: &ScannedPage,
    known: &mut BTreeMap<ObjectId, ObjectId>,
) -> Result<ObjectId, FormError> {
    let content = pdf.content(page).map_err(|fault| FormError::Scan { fault })?;
    let resources = match pdf.resources(page) {
        Some(resources) => copy(finished, pdf, resources, known, 0)?,
        None => Object::Dictionary(Dictionary::new()),
    };
    let area: Vec<Object> = page.area.iter().map(|edge| Object::Real(*edge as f32)).collect();
    let dict =
        dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => area, "Resources" => resources };
    Ok(finished.add_object(Stream::new(dict, content)))
}

/// A value of another document with everything it points to, which is copied once.
fn copy(
    finished: &mut Document,
    pdf: &ScannedPdf,
    value: &Object,
    known: &mut BTreeMap<ObjectId, ObjectId>,
    depth: usize,
) -> Result<Object, FormError> {
    if depth > DEEPEST {
        return Err(FormError::Pdf { message: "the scanned page is nested too deeply".to_owned() });
    }
    Ok(match value {
        Object::Reference(id) => {
            if let Some(copied) = known.get(id) {
                return Ok(Object::Reference(*copied));
            }
            let target = pdf.document.objects.get(id).filter(|target| !is_above(target));
            let Some(target) = target else { return Ok(Object::Null) };
            // Known before its content is copied: what points back at it finds it.
            let new = finished.add_object(Object::Null);
            known.insert(*id, new);
            let target = copy(finished, pdf, target, known, depth + 1)?;
            finished.set_object(new, target);
            Object::Reference(new)
        }
        Object::Array(values) => {
            let values = values.iter().map(|value| copy(finished, pdf, value, known, depth + 1));
            Object::Array(values.collect::<Result<_, _>>()?)
        }
        Object::Dictionary(dict) => Object::Dictionary(copy_dict(finished, pdf, dict, known, depth)?),
        Object::Stream(stream) => {
            let dict = copy_dict(finished, pdf, &stream.dict, known, depth)?;
            Object::Stream(Stream::new(dict, stream.content.clone()).with_compression(false))
        }
        plain => plain.clone(),
    })
}

fn is_above(target: &Object) -> bool {
    let kind = target.as_dict().and_then(|dict| dict.get(b"Type")).and_then(Object::as_name);
    kind.is_ok_and(|kind| ABOVE.contains(&kind))
}

fn copy_dict(
    finished: &mut Document,
    pdf: &ScannedPdf,
    dict: &Dictionary,
    known: &mut BTreeMap<ObjectId, ObjectId>,
    depth: usize,
) -> Result<Dictionary, FormError> {
    let mut copied = Dictionary::new();
    for (key, value) in dict {
        copied.set(key.clone(), copy(finished, pdf, value, known, depth + 1)?);
    }
    Ok(copied)
}

/// From the area of a sheet to its place on our page: turned by what it asks for and by what a person asked for.
fn matrix(laid: &Laid, area: [f64; 4], turned: u32) -> [f64; 6] {
    let [left, lower, right, upper] = area;
    let (across, up) = (right - left, upper - lower);
    let [to_left, to_lower, to_right, to_upper] = laid.place;
    let (width, height) = (to_right - to_left, to_upper - to_lower);
    // Where u and v of the unit square go, quarter turns to the right: (x of u, x of v, x0, y of u, y of v, y0).
    let (xu, xv, x0, yu, yv, y0) = match (laid.turns + turned) % 4 {
        0 => (1.0, 0.0, 0.0, 0.0, 1.0, 0.0),
        1 => (0.0, 1.0, 0.0, -1.0, 0.0, 1.0),
        2 => (-1.0, 0.0, 1.0, 0.0, -1.0, 1.0),
        _ => (0.0, -1.0, 1.0, 1.0, 0.0, 0.0),
    };
    let (a, c) = (width * xu / across, width * xv / up);
    let (b, d) = (height * yu / across, height * yv / up);
    let e = to_left + width * x0 - a * left - c * lower;
    let f = to_lower + height * y0 - b * left - d * lower;
    [a, b, c, d, e, f]
}

/// Draws the sheet before everything else on the page.
fn place(finished: &mut Document, page: ObjectId, drawn: ObjectId, matrix: &[f64; 6]) -> lopdf::Result<()> {
    let numbers: Vec<String> = matrix.iter().map(|number| format!("{number:.5}")).collect();
    let under = format!("q {} cm /{NAME} Do Q\n", numbers.join(" "));
    let under = finished.add_object(Stream::new(Dictionary::new(), under.into_bytes()));
    let (mut resources, mut contents) = {
        let dict = finished.get_dictionary(page)?;
        let resources = dict.get_deref(b"Resources", finished).and_then(Object::as_dict).cloned();
        (resources.unwrap_or_default(), dict.get(b"Contents").ok().cloned())
    };
    let mut drawings =
        resources.get_deref(b"XObject", finished).and_then(Object::as_dict).cloned().unwrap_or_default();
    drawings.set(NAME, drawn);
    resources.set("XObject", drawings);
    let mut all = vec![Object::Reference(under)];
    match contents.take() {
        Some(Object::Array(list)) => all.extend(list),
        Some(single) => all.push(single),
        None => {}
    }
    let dict = finished.get_dictionary_mut(page)?;
    dict.set("Resources", resources);
    dict.set("Contents", all);
    Ok(())
}

fn broken(error: lopdf::Error) -> FormError {
    FormError::Pdf { message: error.to_string() }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    /// Where a point of the area comes to lie.
    fn moved(matrix: [f64; 6], x: f64, y: f64) -> (f64, f64) {
        let [a, b, c, d, e, f] = matrix;
        ((a * x + c * y + e).round(), (b * x + d * y + f).round())
    }

    #[test]
    fn the_upper_left_corner_goes_round_to_the_right() {
        let sheet = Sheet::Picture { jpeg: Arc::default(), width: 1, height: 1 };
        for (turns, corner) in
            [(0, (10.0, 320.0)), (1, (110.0, 320.0)), (2, (110.0, 20.0)), (3, (10.0, 20.0))]
        {
            let laid = Laid { sheet: sheet.clone(), turns, place: [10.0, 20.0, 110.0, 320.0] };
            assert_eq!(moved(matrix(&laid, [5.0, 5.0, 205.0, 305.0], 0), 5.0, 305.0), corner, "{turns}");
        }
    }

    /// A PDF of one page whose picture is named `P`, beside a link back to the page.
    fn scanned() -> ScannedPdf {
        let mut document = Document::with_version("1.5");
        let (tree, page) = (document.new_object_id(), document.new_object_id());
        let image = dictionary! { "Type" => "XObject", "Subtype" => "Image", "Width" => 8, "Parent" => page };
        let image = document.add_object(Stream::new(image, b"eight by one".to_vec()));
        let drawn = document.add_object(Stream::new(Dictionary::new(), b"/P Do".to_vec()));
        document.objects.insert(
            page,
            Object::Dictionary(dictionary! {
                "Type" => "Page",
                "Parent" => tree,
                "Contents" => drawn,
                "Resources" => dictionary! { "XObject" => dictionary! { "P" => image } },
            }),
        );
        let kids = vec![Object::Reference(page)];
        let branch = dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => 1 };
        document.objects.insert(tree, Object::Dictionary(branch));
        let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
        document.trailer.set("Root", catalog);
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).unwrap();
        ScannedPdf::read(&bytes).unwrap()
    }

    #[test]
    fn a_picture_comes_along_whatever_it_is_named_and_its_page_does_not() {
        let (pdf, mut finished) = (scanned(), Document::with_version("1.5"));
        form(&mut finished, &pdf, &pdf.pages()[0], &mut BTreeMap::new()).unwrap();
        let dicts = finished.objects.values().filter_map(|object| match object {
            Object::Stream(stream) => Some(&stream.dict),
            other => other.as_dict().ok(),
        });
        let of = |key: &[u8], name: &[u8]| {
            let called = |dict: &&Dictionary| dict.get(key).and_then(Object::as_name).ok() == Some(name);
            dicts.clone().filter(called).count()
        };
        assert_eq!((of(b"Subtype", b"Image"), of(b"Subtype", b"Form"), of(b"Type", b"Page")), (1, 1, 0));
    }

    #[test]
    fn the_colours_of_a_jpeg_are_read_from_its_frame() {
        let grey =
            [&[0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 11, 8, 0, 9, 0, 9][..], &[1]].concat();
        assert_eq!(components(&grey), Some(1));
        assert_eq!(components(&[0xFF, 0xD8]), None);
    }
}
