//! What can go wrong between a form file and a PDF.

use crate::document::Gap;
use crate::scanned::PdfFault;

/// Why a form could not be read, filled or written.
#[derive(Debug, thiserror::Error)]
pub enum FormError {
    /// The library holds no form of this id.
    #[error("no form is called {id}")]
    UnknownForm {
        /// The id that was asked for.
        id: String,
    },
    /// A form, part or style file says something the engine does not understand.
    #[error("{file}:{line}: {problem}")]
    Source {
        /// Path of the file inside the library, such as `minutes-regular/form.xml`.
        file: String,
        /// Line, counted from 1.
        line: u32,
        /// What is wrong there.
        problem: Problem,
    },
    /// An expression of a form failed on this data.
    #[error("{file}:{line}: {expression}: {message}")]
    Expression {
        /// Path of the form file.
        file: String,
        /// Line of the expression.
        line: u32,
        /// The expression as written.
        expression: String,
        /// What the evaluator said.
        message: String,
    },
    /// Required values are missing, and only a marked draft may be printed so.
    #[error("{} required values are missing", .0.len())]
    Gaps(Vec<Gap>),
    /// A bundled font could not be read: the program itself is damaged.
    #[error("the bundled font {face} cannot be read")]
    Font {
        /// File name of the face.
        face: &'static str,
    },
    /// The editable copy could not be put into bytes.
    #[error("the Word copy could not be written: {message}")]
    Docx {
        /// What the writer said.
        message: String,
    },
    /// A PDF from outside cannot be bound.
    #[error("{fault}")]
    Scan {
        /// What is wrong with it.
        fault: PdfFault,
    },
    /// The finished PDF could not be put into bytes.
    #[error("the PDF could not be written: {message}")]
    Pdf {
        /// What the writer said.
        message: String,
    },
}

/// What is wrong at one line of a form file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The file is not well-formed XML.
    #[error("{0}")]
    Xml(String),
    /// An element the vocabulary does not have, or not at this place.
    #[error("unknown element <{element}> inside <{parent}>")]
    UnknownElement {
        /// The element found.
        element: String,
        /// The element around it.
        parent: String,
    },
    /// An attribute the element does not have.
    #[error("unknown attribute {attribute} on <{element}>")]
    UnknownAttribute {
        /// The attribute found.
        attribute: String,
        /// The element that carries it.
        element: String,
    },
    /// An attribute that must be there is not.
    #[error("<{element}> needs the attribute {attribute}")]
    MissingAttribute {
        /// The attribute wanted.
        attribute: String,
        /// The element that lacks it.
        element: String,
    },
    /// A value that is not of the attribute's kind.
    #[error("{attribute}=\"{value}\" is not {wanted}")]
    BadValue {
        /// The attribute.
        attribute: String,
        /// What it holds.
        value: String,
        /// What it should hold.
        wanted: &'static str,
    },
    /// Text where only elements may stand.
    #[error("text is not allowed inside <{parent}>: {text}")]
    StrayText {
        /// The element around it.
        parent: String,
        /// The first words of the text.
        text: String,
    },
    /// A style, part or sheet that does not exist.
    #[error("there is no {kind} called {name}")]
    Unknown {
        /// `style`, `part` or `style sheet`.
        kind: &'static str,
        /// The name that was used.
        name: String,
    },
    /// A value that the form prints without declaring it among its fields.
    #[error("{path} is printed but not declared in <fields>")]
    Undeclared {
        /// Path of the value, with `[]` for list items.
        path: String,
    },
    /// An expression the evaluator cannot read.
    #[error("expression {expression}: {message}")]
    Expression {
        /// The expression as written.
        expression: String,
        /// What the evaluator said.
        message: String,
    },
}
