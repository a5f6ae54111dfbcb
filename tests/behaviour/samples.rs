//! Invented scans, made as they are needed: written pages as a scanner or a telephone brings them, and PDFs of them.

use image::codecs::jpeg::JpegEncoder;
use image::{GrayImage, Luma, imageops};
use lopdf::{
    Document, EncryptionState, EncryptionVersion, Object, Permissions, Stream, StringFormat, dictionary,
};

/// A page of lines of dashes.
pub fn page(width: u32, height: u32) -> GrayImage {
    GrayImage::from_fn(width, height, |x, y| {
        let pitch = height / 40;
        let line = y / pitch > 3 && y / pitch < 36 && y % pitch < height / 130;
        let word = x > width / 10 && x < width * 9 / 10 && (x + y / pitch * 37) % (width / 7) > width / 40;
        Luma([if line && word && (x / (height / 130)).is_multiple_of(2) { 25 } else { 250 }])
    })
}

/// The page on a dark desk.
pub fn on_a_desk(page: &GrayImage) -> GrayImage {
    let (width, height) = (page.width() * 5 / 4, page.height() * 6 / 5);
    let mut photo = GrayImage::from_pixel(width, height, Luma([60]));
    let (left, top) = ((width - page.width()) / 2, (height - page.height()) / 2);
    imageops::replace(&mut photo, page, i64::from(left), i64::from(top));
    photo
}

pub fn jpeg(image: &GrayImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    image.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 88)).unwrap();
    bytes
}

/// A good scan of a page; another `mark` is another page.
pub fn scan(mark: u32) -> Vec<u8> {
    let mut scanned = page(1240, 1754);
    for x in 0..mark * 20 {
        scanned.put_pixel(200 + x, 1700, Luma([30]));
    }
    jpeg(&scanned)
}

fn written(words: &[&str]) -> Document {
    let mut document = Document::with_version("1.5");
    let tree = document.new_object_id();
    let font = document
        .add_object(dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" });
    let mut kids: Vec<Object> = Vec::new();
    for word in words {
        let drawn = format!("BT /F1 24 Tf 100 700 Td ({word}) Tj ET");
        let drawn = document.add_object(Stream::new(dictionary! {}, drawn.into_bytes()));
        let page = dictionary! { "Type" => "Page", "Parent" => tree, "Contents" => drawn };
        kids.push(document.add_object(page).into());
    }
    let count = i64::try_from(words.len()).unwrap();
    // Size and fonts stand on the branch, as many scanners write them.
    let branch = dictionary! {
        "Type" => "Pages",
        "Kids" => kids,
        "Count" => count,
        "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
        "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } },
    };
    document.objects.insert(tree, branch.into());
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
    document.trailer.set("Root", catalog);
    document
}

fn saved(mut document: Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

/// A PDF with one page for each word, which stands on it.
pub fn pdf(words: &[&str]) -> Vec<u8> {
    saved(written(words))
}

/// The same behind a password.
pub fn locked_pdf() -> Vec<u8> {
    let mut document = written(&["khoa"]);
    let id = Object::String(b"0123456789abcdef".to_vec(), StringFormat::Literal);
    document.trailer.set("ID", vec![id.clone(), id]);
    let version = EncryptionVersion::V2 {
        document: &document,
        owner_password: "chu so huu",
        user_password: "mat khau",
        key_length: 128,
        permissions: Permissions::PRINTABLE,
    };
    let state = EncryptionState::try_from(version).unwrap();
    document.encrypt(&state).unwrap();
    saved(document)
}
