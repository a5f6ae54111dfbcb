//! The use cases of the app, run as a host runs them: commands in, answers and papers out, over a real encrypted book.

mod catalogues;
mod import;
mod main_job;
mod meeting;
mod members;
mod secretary;
mod session;
