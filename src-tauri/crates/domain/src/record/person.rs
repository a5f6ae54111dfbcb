//! A human being, recorded once. Membership, candidate file and helper role point here.

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::date::PartialDate;
use crate::id::PersonId;
use crate::stored::word_enum;

word_enum! {
    /// Giới tính.
    Gender {
        /// Nam.
        Male = "male",
        /// Nữ.
        Female = "female",
        /// Not recorded.
        Unset = "",
    } default Unset
}

/// A place as the national template splits it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Address {
    /// Quốc gia.
    pub country: String,
    /// Tỉnh, thành phố; old and new names both occur.
    pub province: String,
    /// Thôn, tổ, số nhà, xã, phường.
    pub detail: String,
}

impl Address {
    /// `Số 12, phường Minh Khai, Hà Nội`; the country only when it is not Vietnam.
    pub fn printed(&self) -> String {
        let abroad = !matches!(self.country.to_lowercase().as_str(), "" | "việt nam" | "viet nam");
        [self.detail.as_str(), self.province.as_str(), if abroad { self.country.as_str() } else { "" }]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    }
}

/// Facts about a person that hold whether or not they are a member.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Person {
    /// Id.
    pub id: PersonId,
    /// Họ và tên khai sinh.
    pub full_name: String,
    /// Tên gọi khác, tên đang dùng.
    pub other_name: String,
    /// Giới tính.
    pub gender: Gender,
    /// Ngày sinh, as far as it is known.
    pub born: Option<PartialDate>,
    /// Dân tộc.
    pub ethnicity: String,
    /// Tôn giáo; an explicit "Không" is an answer.
    pub religion: Answer,
    /// Số định danh cá nhân, 12 digits.
    pub personal_id: String,
    /// Số CMND cũ.
    pub old_id: String,
    /// Nơi đăng ký khai sinh.
    pub birth_place: Address,
    /// Quê quán.
    pub hometown: Address,
    /// Thường trú.
    pub residence: Address,
    /// Nghề nghiệp hiện nay.
    pub occupation: String,
    /// Giáo dục phổ thông, for example `12/12`.
    pub schooling: String,
    /// Chuyên môn nghiệp vụ, học vị.
    pub qualification: String,
    /// Lý luận chính trị.
    pub theory: String,
    /// Ngoại ngữ.
    pub languages: String,
    /// Số điện thoại.
    pub phone: String,
    /// The record this one was found to be a duplicate of.
    pub merged_into: Option<PersonId>,
}
