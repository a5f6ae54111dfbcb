//! The table of fields.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::date::PartialDate;
use crate::record::{Member, Person};

/// Which record a field lives in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// The human being.
    Person,
    /// The membership.
    Member,
}

/// What a field is typed as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Input {
    /// A name of a person: letters, spaces, apostrophe, hyphen, full stop.
    Name {
        /// Most characters.
        max: usize,
    },
    /// One line of text.
    Text {
        /// Most characters.
        max: usize,
    },
    /// Several lines of text.
    Prose {
        /// Most characters.
        max: usize,
    },
    /// A number of digits; spaces and dots between them are dropped.
    Digits {
        /// Fewest digits taken.
        least: usize,
        /// Digits of the number in use today; another count is taken with a note.
        usual: usize,
    },
    /// A full date.
    Date,
    /// A date known to the day, the month or the year.
    PartialDate,
    /// A value of a list in `assets/lists/`.
    Choice {
        /// Id of the list.
        list: &'static str,
        /// Whether another value may be typed.
        free: bool,
        /// Most characters.
        max: usize,
    },
}

/// Where the value is kept; one variant per type of value.
#[derive(Clone, Copy)]
pub(super) enum Slot {
    PersonText(fn(&Person) -> &String, fn(&mut Person) -> &mut String),
    MemberText(fn(&Member) -> &String, fn(&mut Member) -> &mut String),
    /// Part of an address, where imported lists write "KHÔNG" for a place abroad.
    Place(fn(&Person) -> &String, fn(&mut Person) -> &mut String),
    PersonDate(fn(&Person) -> &Option<PartialDate>, fn(&mut Person) -> &mut Option<PartialDate>),
    MemberDate(fn(&Member) -> &Option<PartialDate>, fn(&mut Member) -> &mut Option<PartialDate>),
    Gender,
    Religion,
    Status,
    StatusDate,
}

macro_rules! slot {
    ($slot:ident $($path:ident).+) => {
        Slot::$slot(|record| &record.$($path).+, |record| &mut record.$($path).+)
    };
    ($slot:ident) => {
        Slot::$slot
    };
}

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident = $key:literal, $target:ident, $need:ident, $input:expr, $slot:ident $($path:ident).*;)+) => {
        /// A field of a member, in the order of the member page and of the national template.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum MemberField {
            $($(#[$doc])* $name,)+
        }

        impl MemberField {
            /// Every field.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The stable key of columns, messages and catalogues.
            pub fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)+ }
            }

            /// The field of a key.
            pub fn from_key(key: &str) -> Option<Self> {
                match key { $($key => Some(Self::$name),)+ _ => None }
            }

            /// Which record it lives in.
            pub fn target(self) -> Target {
                match self { $(Self::$name => Target::$target,)+ }
            }

            /// How it is typed.
            pub fn input(self) -> Input {
                match self { $(Self::$name => $input,)+ }
            }

            fn need(self) -> Need {
                match self { $(Self::$name => Need::$need,)+ }
            }

            pub(super) fn slot(self) -> Slot {
                match self { $(Self::$name => slot!($slot $($path).*),)+ }
            }
        }
    };
}

#[derive(PartialEq, Eq)]
enum Need {
    Required,
    Starred,
    Optional,
}

const LINE: Input = Input::Text { max: 200 };
const NUMBER: Input = Input::Text { max: 40 };
const NAME: Input = Input::Name { max: 60 };

const fn list(list: &'static str) -> Input {
    Input::Choice { list, free: true, max: 200 }
}

fields! {
    /// Họ và tên.
    FullName = "full_name", Person, Required, NAME, PersonText full_name;
    /// Tên gọi khác.
    OtherName = "other_name", Person, Optional, NAME, PersonText other_name;
    /// Giới tính.
    Gender = "gender", Person, Starred, Input::Choice { list: "genders", free: false, max: 10 }, Gender;
    /// Sinh ngày.
    Born = "born", Person, Starred, Input::PartialDate, PersonDate born;
    /// Dân tộc.
    Ethnicity = "ethnicity", Person, Starred, list("ethnic_groups"), PersonText ethnicity;
    /// Tôn giáo.
    Religion = "religion", Person, Starred, list("religions"), Religion;
    /// Số định danh cá nhân.
    PersonalId = "personal_id", Person, Starred, Input::Digits { least: 12, usual: 12 }, PersonText personal_id;
    /// Số CMND cũ.
    OldId = "old_id", Person, Optional, NUMBER, PersonText old_id;
    /// Nơi đăng ký khai sinh: quốc gia.
    BirthCountry = "birth_country", Person, Starred, LINE, PersonText birth_place.country;
    /// Nơi đăng ký khai sinh: tỉnh.
    BirthProvince = "birth_province", Person, Starred, LINE, Place birth_place.province;
    /// Nơi đăng ký khai sinh: địa chỉ chi tiết.
    BirthDetail = "birth_detail", Person, Starred, LINE, Place birth_place.detail;
    /// Quê quán: quốc gia.
    HomeCountry = "home_country", Person, Starred, LINE, PersonText hometown.country;
    /// Quê quán: tỉnh.
    HomeProvince = "home_province", Person, Starred, LINE, Place hometown.province;
    /// Quê quán: địa chỉ chi tiết.
    HomeDetail = "home_detail", Person, Starred, LINE, Place hometown.detail;
    /// Thường trú: quốc gia.
    ResidenceCountry = "residence_country", Person, Starred, LINE, PersonText residence.country;
    /// Thường trú: tỉnh.
    ResidenceProvince = "residence_province", Person, Starred, LINE, Place residence.province;
    /// Thường trú: địa chỉ chi tiết.
    ResidenceDetail = "residence_detail", Person, Starred, LINE, Place residence.detail;
    /// Nghề nghiệp hiện nay.
    Occupation = "occupation", Person, Optional, list("occupations"), PersonText occupation;
    /// Giáo dục phổ thông.
    Schooling = "schooling", Person, Optional, list("schooling"), PersonText schooling;
    /// Chuyên môn nghiệp vụ, học vị.
    Qualification = "qualification", Person, Optional, list("qualifications"), PersonText qualification;
    /// Lý luận chính trị.
    Theory = "theory", Person, Optional, list("theory_levels"), PersonText theory;
    /// Ngoại ngữ.
    Languages = "languages", Person, Optional, LINE, PersonText languages;
    /// Số điện thoại.
    Phone = "phone", Person, Optional, Input::Text { max: 60 }, PersonText phone;
    /// Số thẻ đảng viên: 12 digits since 2025 (HD 38-HD/BTCTW); older cards have fewer.
    CardNo = "card_no", Member, Optional, Input::Digits { least: 6, usual: 12 }, MemberText card_no;
    /// Nơi cấp thẻ.
    CardPlace = "card_place", Member, Optional, LINE, MemberText card_place;
    /// Ngày cấp thẻ.
    CardDate = "card_date", Member, Optional, Input::PartialDate, MemberDate card_date;
    /// Số thẻ theo Quyết định 85.
    OldCardNo = "old_card_no", Member, Optional, NUMBER, MemberText old_card_no;
    /// Số lý lịch.
    ProfileNo = "profile_no", Member, Optional, NUMBER, MemberText profile_no;
    /// Số Huy hiệu Đảng.
    BadgeNo = "badge_no", Member, Optional, NUMBER, MemberText badge_no;
    /// Ngày quyết định kết nạp.
    DecidedOn = "decided_on", Member, Optional, Input::PartialDate, MemberDate decided_on;
    /// Ngày vào Đảng (lễ kết nạp).
    AdmittedOn = "admitted_on", Member, Starred, Input::PartialDate, MemberDate admitted_on;
    /// Ngày chính thức.
    OfficialOn = "official_on", Member, Optional, Input::PartialDate, MemberDate official_on;
    /// Chức vụ trong chi bộ.
    Post = "post", Member, Optional, list("posts"), MemberText post;
    /// Tổ đảng.
    PartyGroup = "party_group", Member, Optional, LINE, MemberText party_group;
    /// Nghề nghiệp trước khi vào Đảng.
    FormerOccupation = "former_occupation", Member, Optional, list("occupations"), MemberText former_occupation;
    /// Bộ đội, công an, hưu trí.
    Service = "service", Member, Optional, list("services"), MemberText service;
    /// Tổ chức Đảng đang sinh hoạt.
    Org = "org", Member, Optional, LINE, MemberText organisation;
    /// Trạng thái hoạt động, in the wording of the list; known wordings become a dated event.
    Status = "status", Member, Starred, list("status_wordings"), Status;
    /// Ngày rời khỏi, ngày mất, ngày miễn sinh hoạt.
    StatusDate = "status_date", Member, Optional, Input::Date, StatusDate;
    /// ID of the national template.
    ExtId = "ext_id", Member, Optional, Input::Text { max: 60 }, MemberText external_id;
    /// Ghi chú.
    Note = "note", Member, Optional, Input::Prose { max: 2000 }, MemberText note;
}

impl MemberField {
    /// Whether a member cannot be saved without it.
    pub fn required(self) -> bool {
        self.need() == Need::Required
    }

    /// Whether the national template stars it: a blank is shown as missing, never refused.
    pub fn starred(self) -> bool {
        self.need() != Need::Optional
    }
}

impl fmt::Display for MemberField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

impl Serialize for MemberField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key())
    }
}

impl<'de> Deserialize<'de> for MemberField {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let key = String::deserialize(deserializer)?;
        Self::from_key(&key).ok_or_else(|| serde::de::Error::custom(format!("`{key}` is not a member field")))
    }
}
