//! The cell's main job in the real window, from an empty machine to the papers: a book, its members from a workbook, a
//! meeting held live with votes, a candidate, and the minutes and resolution as a viewer would show them.

use std::path::Path;

use sochibo_tests::repository;
use sochibo_tests::webdriver::Window;

use crate::desk::Desk;
use crate::keep_picture;

const PASSPHRASE: &str = "con trâu đi trước cái cày theo sau";
const SECRETARY: &str = "Nguyễn Văn Thành";
const TASK: &str = "Vận động hai hộ còn lại";
const CANDIDATE: &str = "Vũ Thị Bích Hạnh";

#[test]
fn the_main_job_is_done_in_the_window_from_an_empty_machine_to_the_papers() {
    let desk = Desk::set_up();
    let window = desk.open(&[]);
    set_up_the_book(&desk, &window);
    lock_and_come_back(&window);
    import_members(&desk, &window);
    file_a_candidate(&desk, &window);
    hold_the_meeting(&desk, &window);
    close_the_meeting(&desk, &window);
    print_the_minutes(&desk, &window);
    print_the_candidates_papers(&desk, &window);
    print_the_dossier(&desk, &window);
    seal_the_minutes(&desk, &window);
    print_the_list(&desk, &window);
    window.close().expect("closing");
}

/// Does each step in order and says which one the window did not follow.
macro_rules! steps {
    ($window:expr, $($verb:ident($($argument:expr),*));+ $(;)?) => {
        $($window.$verb($($argument),*).expect(concat!(stringify!($verb), " ", $(stringify!($argument), " "),*));)+
    };
}

fn go(window: &Window, address: &str) {
    window.run(&format!("location.hash = '#{address}'")).expect("going there");
}

/// Another part of the candidate's file that is open, by its address.
fn part(window: &Window, name: &str) {
    window.find_words("Tiến trình").expect("the parts of the file");
    let script = format!("location.hash = location.hash.split('?')[0] + '?part={name}'");
    window.run(&script).expect("another part of the file");
}

fn set_up_the_book(desk: &Desk, window: &Window) {
    steps! { window,
        press("Lập sổ chi bộ");
        fill("Tên chi bộ", "Tổ dân phố 5");
        fill("Đảng bộ cấp trên", "phường Hòa An");
        fill("Nơi ghi trên văn bản", "Hà Nội");
        fill("Bí thư chi bộ", SECRETARY);
        press("Tiếp tục");
        find_words("Cấp ủy cấp trên đã đồng ý");
        fill("Ngày đồng ý", "20/11/2026");
        fill("Ai đồng ý", "đồng chí Phó Bí thư Đảng ủy phường");
        press("Tiếp tục");
        find_words("Số tiếp theo");
        fill("Nghị quyết (NQ)", "12");
        press("Tiếp tục");
        fill("Cụm mật khẩu", PASSPHRASE);
        fill("Gõ lại lần nữa", PASSPHRASE);
        press("Lập sổ");
        find_words("In phiếu khôi phục");
        press("Mở phiếu để in");
    }
    let sheet = desk.opened_text();
    let code: Vec<&str> = sheet.split_whitespace().filter(|word| is_group(word)).collect();
    assert!(code.len() >= 8, "eight groups on the sheet: {sheet}");
    for nth in 1..=8 {
        let label = format!("Nhóm thứ {nth}");
        let asked = format!("return document.body.innerText.includes('{label}')");
        if window.run(&asked).expect("looking").as_bool() == Some(true) {
            window.fill(&label, code.get(nth - 1).copied().unwrap_or_default()).expect("typing a group back");
        }
    }
    keep_picture(desk, "recovery");
    steps! { window,
        press("Xong, mở sổ");
        find_words(SECRETARY);
    }
}

fn is_group(word: &str) -> bool {
    word.len() == 5 && word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
}

fn lock_and_come_back(window: &Window) {
    steps! { window,
        press("Khóa");
        find_words("Sổ đang khóa");
        fill("Cụm mật khẩu", "sai rồi");
        press("Mở khóa");
        find_words("Cụm mật khẩu không đúng.");
        fill("Cụm mật khẩu", PASSPHRASE);
        press("Mở khóa");
        find_button("Khóa");
    }
}

fn import_members(desk: &Desk, window: &Window) {
    desk.will_pick(&repository::root().join(Path::new("fixtures/workbooks/practice-members.xlsx")));
    go(window, "/import");
    steps! { window,
        press("Chọn tệp trên máy");
        find_words("Nhận ra tệp nhập liệu 31 cột");
        press("Xem trước");
        find_words("Xem trước khi ghi");
    }
    keep_picture(desk, "import");
    steps! { window,
        press("người vào sổ");
        find_words("Đã nhập xong");
    }
}

fn file_a_candidate(desk: &Desk, window: &Window) {
    go(window, "/cases");
    steps! { window,
        press("Lập hồ sơ quần chúng");
        fill("Họ và tên quần chúng", CANDIDATE);
        press("Lập hồ sơ");
    }
    part(window, "person");
    window.fill("Ngày sinh", "14/03/1999").expect("the birth date");
    part(window, "people");
    window.pick("Đảng viên giúp đỡ", 0).expect("the helper");
    part(window, "vote");
    for side in ["organisations", "residence"] {
        window.fill_within(side, "Tên tổ chức", "Chi đoàn Tổ dân phố 5").expect("the organisation");
        for (count, number) in
            [("Có tất cả", "9"), ("Được hỏi ý kiến", "8"), ("Tán thành", "8"), ("Không tán thành", "0")]
        {
            window.fill_within(side, count, number).expect(count);
        }
    }
    steps! { window,
        fill("Những ưu, khuyết điểm chính", "Gương mẫu, nhiệt tình; còn ít kinh nghiệm.");
        fill("Ngày lập bản tổng hợp ý kiến", "01/11/2026");
        fill("Về lý lịch", "Rõ ràng, đủ tiêu chuẩn.");
        fill("Ưu điểm", "Lối sống lành mạnh, có uy tín.");
        fill("Khuyết điểm", "Cần mạnh dạn hơn khi phát biểu.");
    }
    keep_picture(desk, "candidate");
}

fn hold_the_meeting(desk: &Desk, window: &Window) {
    go(window, "/meetings/new");
    steps! { window,
        press("Lập buổi này");
        press("Bắt đầu");
        press("Những người còn lại có mặt");
        fill("Bắt đầu lúc", "00:00");
        fill("Nơi họp", "Nhà văn hóa tổ dân phố 5");
        pick("Chủ trì", 0);
        pick("Thư ký", 1);
        press("Đánh giá kết quả");
        fill("Kết luận của chủ trì", "Thống nhất đánh giá tháng qua.");
        press("Thông tin thời sự");
        fill("Kết luận của chủ trì", "Chi bộ nghe và thống nhất.");
        press("Phương hướng");
        fill("Kết luận của chủ trì", "Thống nhất triển khai.");
        press("Giao nhiệm vụ");
        fill("Việc phải làm", TASK);
        pick("Người làm", 0);
        fill("Thời hạn", "20/12/2026");
        press("Biểu quyết");
        choose("Loại việc", "Kết nạp đảng viên: ít nhất 2/3");
        choose("Quần chúng được xét", CANDIDATE);
        fill("Biểu quyết về việc", "Đề nghị kết nạp Vũ Thị Bích Hạnh vào Đảng");
    }
    let everyone = voters(window);
    steps! { window,
        fill("Tán thành", &everyone);
        fill("Không tán thành", "0");
        fill("Ý kiến khác", "0");
    }
    let result = format!("{everyone}/{everyone} tán thành, đạt 100%");
    window.find_words(&result).expect("the result as a sentence");
    keep_picture(desk, "meeting");
}

/// How many can vote, as the card says: `29 chính thức − 1 … = 25; cần từ 17 phiếu`.
fn voters(window: &Window) -> String {
    let said = "return [...document.querySelectorAll('section .base')].pop().innerText";
    let sentence = window.run(said).expect("who can vote");
    let (_, base) = sentence.as_str().and_then(|words| words.rsplit_once("= ")).expect("how many");
    base.chars().take_while(char::is_ascii_digit).collect()
}

fn close_the_meeting(desk: &Desk, window: &Window) {
    steps! { window,
        press("đảng phí");
        fill("Đã nộp (người)", "9");
        fill("Trên tổng số", "9");
        fill("Số tiền (đồng)", "450.000");
        press("Tổng hợp");
        fill("Tổng hợp, tiếp thu ý kiến", "Chi bộ nhất trí với các nội dung.");
        fill("Tự chấm điểm", "92");
        press("Đọc lại biên bản");
        tick("Thư ký đã đọc lại");
        press("Còn thiếu trong biên bản");
    }
    keep_picture(desk, "gaps");
    steps! { window,
        press("Kết thúc…");
        press("Kết thúc lúc");
        press("Xem và in biên bản");
        find_words("trang");
    }
}

fn print_the_minutes(desk: &Desk, window: &Window) {
    window.press("In").expect("printing the minutes");
    keep_picture(desk, "minutes");
    let minutes = desk.opened_text();
    for fact in ["BIÊN BẢN", "Chi bộ Tổ dân phố 5", CANDIDATE, TASK, "Thống nhất triển khai."]
    {
        assert!(minutes.contains(fact), "{fact} is in the minutes: {minutes}");
    }
}

fn seal_the_minutes(desk: &Desk, window: &Window) {
    go(window, "/meetings");
    steps! { window,
        press("Sinh hoạt thường kỳ tháng");
        press("Niêm phong biên bản…");
        tick("Chủ trì đã ký");
        tick("Thư ký đã ký");
        press("Đã ký, niêm phong");
        press("In bản đã niêm phong");
    }
    keep_picture(desk, "sealed");
    let sealed = desk.opened_text();
    assert!(sealed.contains("số 01. Mã kiểm tra: "), "number and code are in the footer: {sealed}");
}

/// The candidate's file from the list, by the address of its row: a notice may lie over it.
fn open_the_file(window: &Window) {
    go(window, "/cases");
    window.find_words(CANDIDATE).expect("the row of the candidate");
    let row =
        format!("[...document.querySelectorAll('main a')].find(a => a.textContent.includes('{CANDIDATE}'))");
    window.run(&format!("location.hash = {row}.getAttribute('href')")).expect("the file");
    part(window, "vote");
}

fn print_the_candidates_papers(desk: &Desk, window: &Window) {
    open_the_file(window);
    steps! { window,
        tick("Sinh hoạt thường kỳ");
        fill("Số nghị quyết", "12");
        fill("Ngày nghị quyết", "22/11/2026");
        press("In 6-KNĐ");
        press("In bản dự thảo");
    }
    let resolution = desk.opened_text();
    // The file lacks much: until that is mended or let pass, its papers are drafts and say so.
    for fact in ["NGHỊ QUYẾT", CANDIDATE, "Số 12-NQ/CB", "đạt 100%", "BẢN NHÁP"] {
        assert!(resolution.contains(fact), "{fact} is in the resolution: {resolution}");
    }
    keep_picture(desk, "resolution");
    open_the_file(window);
    steps! { window,
        press("In 5-KNĐ");
        press("In");
    }
    let opinions = desk.opened_text();
    for fact in ["TỔNG HỢP", CANDIDATE, "Chi đoàn Tổ dân phố 5", "Gương mẫu, nhiệt tình"] {
        assert!(opinions.contains(fact), "{fact} is in the opinions: {opinions}");
    }
}

fn print_the_dossier(desk: &Desk, window: &Window) {
    open_the_file(window);
    window.press("Xem hồ sơ PDF").expect("binding the dossier");
    let dossier = desk.opened_text();
    for fact in [
        "HỒ SƠ CỦA NGƯỜI VÀO ĐẢNG",
        "MỤC LỤC TÀI LIỆU",
        CANDIDATE,
        "12-NQ/CB",
        "Gương mẫu, nhiệt tình",
        "đạt 100%",
    ] {
        assert!(dossier.contains(fact), "{fact} is in the dossier: {dossier}");
    }
    keep_picture(desk, "dossier");
}

fn print_the_list(desk: &Desk, window: &Window) {
    go(window, "/print/member-list");
    window.press("In").expect("printing the list");
    let list = desk.opened_text();
    for words in ["KIỀU VĂN", "Tổng số: 31 đảng viên"] {
        assert!(list.contains(words), "{words} is on the list: {list}");
    }
}
