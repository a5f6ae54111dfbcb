//! A workbook of questions to be handed out.

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, Format, Formula, Workbook, Worksheet, XlsxError,
};

use super::{ANSWER, Given, GivenRow, MARK, Question, QuestionPage, Stamp};
use crate::error::SheetError;
use crate::write::{header_format, new_workbook, sheet_name, text_format, write_error, write_text};

/// Name of the hidden sheet with the answers to choose from.
const LISTS: &str = "Danh sach";
/// Columns of a page of answers: key, header, width.
const ANSWERS: [(&str, &str, f64); 3] =
    [("#label", "Nội dung", 38.0), (ANSWER, "Trả lời", 52.0), ("#help", "Cách ghi", 46.0)];
/// Where the first column of a page stands that people see.
const FIRST: u16 = 1;

/// Writes the workbook. Every cell is text, so that `9/2004` stays what was typed.
///
/// # Errors
/// [`SheetError::Write`] when a limit of the format is exceeded.
pub fn write_questions(stamp: &Stamp, pages: &[QuestionPage]) -> Result<Vec<u8>, SheetError> {
    let mut workbook = new_workbook();
    write(&mut workbook, stamp, pages).map_err(write_error)?;
    workbook.save_to_buffer().map_err(write_error)
}

fn write(workbook: &mut Workbook, stamp: &Stamp, pages: &[QuestionPage]) -> Result<(), XlsxError> {
    let mut lists: Vec<Vec<String>> = Vec::new();
    for page in pages {
        let sheet = workbook.add_worksheet();
        sheet.set_name(sheet_name(&page.name))?;
        let whose = format!("{}/{}/{}/{}", stamp.kind, stamp.version, stamp.about, page.key);
        sheet.write_string(0, 0, whose)?;
        sheet.set_row_hidden(0)?;
        sheet.set_column_hidden(0)?;
        let mut row = 1;
        for (index, line) in std::iter::once(&page.name).chain(&page.help).enumerate() {
            let format = if index == 0 { Format::new().set_bold().set_font_size(14) } else { Format::new() };
            sheet.write_string(row, 0, MARK)?;
            sheet.write_string_with_format(row, FIRST, line.as_str(), &format)?;
            row += 1;
        }
        match &page.given {
            Given::Answers(values) => answers(sheet, row, &page.questions, values, &mut lists)?,
            Given::Rows(rows, room) => table(sheet, row, (&page.questions, rows, *room), &mut lists)?,
        }
        sheet.set_landscape();
        sheet.set_paper_size(9);
        sheet.set_print_fit_to_pages(1, 0);
    }
    if !lists.is_empty() {
        choices(workbook.add_worksheet(), &lists)?;
    }
    Ok(())
}

/// Questions one below the other.
fn answers(
    sheet: &mut Worksheet,
    first: u32,
    questions: &[Question],
    values: &[String],
    lists: &mut Vec<Vec<String>>,
) -> Result<(), XlsxError> {
    for ((key, head, width), column) in ANSWERS.into_iter().zip(FIRST..) {
        sheet.write_string(0, column, key)?;
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(first, column, head, &header_format())?;
    }
    sheet.write_string(first, 0, MARK)?;
    sheet.set_freeze_panes(first + 1, 0)?;
    let (body, quiet) = (text_format(), help_format());
    for ((question, value), row) in questions.iter().zip(values).zip(first + 1..) {
        sheet.write_string(row, 0, question.key.as_str())?;
        write_text(sheet, row, FIRST, &question.label, &text_format().set_bold())?;
        sheet.write_blank(row, FIRST + 1, &body)?;
        write_text(sheet, row, FIRST + 1, value, &body)?;
        write_text(sheet, row, FIRST + 2, &question.help, &quiet)?;
        offer(sheet, (row, row), FIRST + 1, &question.choices, lists)?;
    }
    Ok(())
}

/// Rows below their columns.
fn table(
    sheet: &mut Worksheet,
    first: u32,
    (questions, rows, room): (&[Question], &[GivenRow], u32),
    lists: &mut Vec<Vec<String>>,
) -> Result<(), XlsxError> {
    let (body, quiet) = (text_format(), help_format());
    let given = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let last = (first + 1).saturating_add(given).saturating_add(room);
    for (question, column) in questions.iter().zip(FIRST..) {
        sheet.write_string(0, column, question.key.as_str())?;
        sheet.set_column_width(column, f64::from(question.width))?;
        sheet.set_column_format(column, &Format::new().set_num_format("@"))?;
        sheet.write_string_with_format(first, column, question.label.as_str(), &header_format())?;
        write_text(sheet, first + 1, column, &question.help, &quiet)?;
        for row in first + 2..=last {
            sheet.write_blank(row, column, &body)?;
        }
        offer(sheet, (first + 2, last), column, &question.choices, lists)?;
    }
    sheet.write_string(first, 0, MARK)?;
    sheet.write_string(first + 1, 0, MARK)?;
    sheet.set_freeze_panes(first + 2, 0)?;
    for (given, row) in rows.iter().zip(first + 2..) {
        sheet.write_string(row, 0, given.id.as_str())?;
        for (value, column) in given.values.iter().zip(FIRST..) {
            write_text(sheet, row, column, value, &body)?;
        }
    }
    Ok(())
}

/// A list to choose from; something else can be typed.
fn offer(
    sheet: &mut Worksheet,
    (first, last): (u32, u32),
    column: u16,
    choices: &[String],
    lists: &mut Vec<Vec<String>>,
) -> Result<(), XlsxError> {
    if choices.is_empty() || last < first {
        return Ok(());
    }
    let place = lists.iter().position(|known| known == choices).unwrap_or_else(|| {
        lists.push(choices.to_vec());
        lists.len() - 1
    });
    let letters = crate::grid::column_name(u32::try_from(place).unwrap_or(0));
    let range = format!("='{LISTS}'!${letters}$1:${letters}${}", choices.len());
    let validation = DataValidation::new()
        .allow_list_formula(Formula::new(range))
        .set_error_style(DataValidationErrorStyle::Information)
        .show_error_message(false);
    sheet.add_data_validation(first, column, last, column, &validation)?;
    Ok(())
}

fn choices(sheet: &mut Worksheet, lists: &[Vec<String>]) -> Result<(), XlsxError> {
    sheet.set_name(LISTS)?;
    sheet.set_hidden(true);
    for (list, column) in lists.iter().zip(0_u16..) {
        for (choice, row) in list.iter().zip(0_u32..) {
            sheet.write_string(row, column, choice.as_str())?;
        }
    }
    Ok(())
}

fn help_format() -> Format {
    text_format().set_italic().set_font_color("#5F5A52")
}
