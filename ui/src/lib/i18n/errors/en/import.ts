import type { ErrorMirror } from "../../catalogue";
import type { importErrors as vi } from "../vi/import";

export const importErrors = {
  sheet_io: {
    message: "The file {path} cannot be read.",
    advice: "Check that it is still there, close Excel if it has the file open, and choose it again.",
  },
  sheet_too_large: {
    message: "This file is too large ({bytes} bytes, the limit is {limit}).",
    advice: "Open it in Excel, keep only the sheet with the members and no pictures, and save it as a new file.",
  },
  sheet_unpacks_too_large: {
    message: "The part {part} of the file unpacks to {bytes} bytes, which is unusual.",
    advice: "The file may be unsafe. Open it in Excel, copy the list into a new file and import that.",
  },
  sheet_too_many_cells: {
    message: "The sheet “{sheet}” has more than {limit} cells, more than any list of members.",
    advice: "Delete the stray rows and columns beyond the list and save it again.",
  },
  sheet_empty_file: {
    message: "This file is empty.",
    advice: "It may not have been copied completely. Copy it again and choose it once more.",
  },
  sheet_no_cells: {
    message: "No visible sheet has any data. Hidden sheets with data: {hidden}.",
    advice: "Open it in Excel, unhide the sheet with the list and save it again.",
  },
  sheet_not_a_workbook: {
    message: "“{file}” is not a workbook.",
    advice: "Choose an .xlsx, .xls, .ods or .csv file. If it is an Excel file, open it in Excel and save it as .xlsx.",
  },
  sheet_unsupported: {
    message: "Lists are not read from {kind} files.",
    advice: "Copy the table into Excel, save it as .xlsx and choose that file.",
  },
  sheet_password: {
    message: "This file has a password.",
    advice: "Open it in Excel, remove the password under File, Info, save it and choose it again.",
  },
  sheet_truncated: {
    message: "The end of this file is missing.",
    advice: "It may not have been copied or downloaded completely. Get it again and choose it once more.",
  },
  sheet_damaged: {
    message: "This file is damaged inside.",
    advice: "Open it in Excel to have it repaired, save it as a new file and choose that.",
  },
  sheet_unclosed_quote: {
    message: "The quotation mark opened in row {row} is never closed, so cells cannot be told apart.",
    advice: "Correct the quotation mark in row {row}, or save the list as .xlsx and choose it again.",
  },
  sheet_legacy_font: {
    message: "The text was typed in the old encoding {font} (sheet “{sheet}”, cell {cell}: {sample}).",
    advice: "Convert the file to Unicode (UniKey has a tool for it), save it and choose it again.",
  },
  sheet_other_questions: {
    message: "This is no CV workbook made by the app, or it joins those of two people.",
    advice: "Choose the file saved by “Fill in elsewhere”. If the hidden first column is gone, make the workbook anew and copy over.",
  },
  sheet_write: {
    message: "The workbook could not be made.",
    advice: "Try again; if it still fails, note this message down.",
  },
  import_closed: {
    message: "This import is no longer open.",
    advice: "Choose the file again. The book has not changed.",
  },
  import_no_name_column: {
    message: "No column is known to hold the names.",
    advice: "Map the column of names to “Họ và tên”. If the file has no row of column names, add one above the list and choose it again.",
  },
  duplicate_column: {
    message: "Two columns have the same name; only the first one is used.",
    advice: "Check which one is right and change it in the table below.",
  },
  hidden_sheet: {
    message: "The sheet “{sheet}” is hidden in the workbook.",
    advice: "Check that it is the right one, or choose another sheet.",
  },
  legacy_font: {
    message: "Typed in the old encoding {font}: {sample}",
    advice: "Convert the file to Unicode (UniKey has a tool for it) and choose it again.",
  },
  no_header: {
    message: "No header row was recognised.",
    advice: "Match each column in the table below, or choose another sheet.",
  },
  no_name_column: {
    message: "The column with the full name was not recognised.",
    advice: "Choose “Full name” for the right column in the table below.",
  },
  columns_beyond_limit: {
    message: "The sheet “{sheet}” has too many columns; the last ones were not read.",
    advice: "If they are needed, move them to the left and save the file again.",
  },
  formula_error: {
    message: "The cell has a formula with an error ({error}).",
    advice: "Correct the formula in the file, or type the value.",
  },
  unusual_character: {
    message: "There is an unusual character “{character}”.",
    advice: "Correct this cell in the file.",
  },
  id_padded: {
    message: "Leading zeros lost by the spreadsheet were put back: {from} became {to}.",
    advice: "Check it if the number does not begin with a zero.",
  },
  id_lost_digits: {
    message: "The spreadsheet has lost the last digits: {text}.",
    advice: "Format the column as Text, type the number again and import once more.",
  },
  date_from_number: {
    message: "The date was read from a spreadsheet number: {from} became {to}.",
    advice: "Nothing to do if the date is right.",
  },
  name_recased: {
    message: "A name in capitals was put into ordinary case.",
    advice: "Check it if the name is spelled in its own way.",
  },
  card_of_another: {
    message: "Card number {card} is already somebody else's in the book.",
    advice: "Check card and personal id on paper, correct them in the file or on the other member's page, then import this row again.",
  },
  row_twice: {
    message: "This person already stands in another row of the file (row {row}).",
    advice: "Keep the right row, delete the other one and import again.",
  },
  status_unknown: {
    message: "The status “{value}” is not known and was kept as it is.",
    advice: "If the member has left or is exempt, record it on the member's page.",
  },
  status_date_unused: {
    message: "There is a date {value}, but not what happened on it.",
    advice: "Record the change on the member's page, if there was one.",
  },
} as const satisfies ErrorMirror<typeof vi>;
