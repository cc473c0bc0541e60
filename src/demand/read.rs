//! The text of a demand's file becomes a [`Demand`], and every problem in it is told.

use super::{Demand, Status, funding, reply};
use crate::diagnostic::{Checked, Diagnostic, codes};
use crate::front_matter;
use crate::source::{Source, SourceId, Span, Spanned};
use crate::yaml::Fields;

/// Reads one demand file, named `id.md`.
pub fn read(source: &Source, id: SourceId, name: &str) -> Checked<Demand> {
    let split = front_matter::split(source, id);
    let readable = split.readable;
    let body = split.body(&[]);
    let mut diagnostics = split.diagnostics;
    diagnostics.extend(front_matter::unfit_name(
        source,
        name,
        "demand",
        "staffing-ratios.md",
    ));
    let mut fields = Fields::of(&split.front, "the front matter");
    fields.span = Span::new(id, 0..3.min(source.text.len()));
    let plain = |text: Option<Spanned<String>>| text.map(|text| text.value);
    let title = fields
        .required_text("title", "Enough hands on every shift")
        .unwrap_or_else(|| Spanned::new(String::new(), fields.head()));
    let ask = fields
        .required_text("ask", "Pass a safe-staffing law.")
        .unwrap_or_else(|| Spanned::new(String::new(), fields.head()));
    let target = fields
        .text("target")
        .filter(|target| !target.value.trim().is_empty());
    let asked = fields.date("asked").map(|date| date.value);
    let deadline = fields.date("deadline");
    if let (Some(asked), Some(deadline)) = (asked, &deadline)
        && deadline.value < asked
    {
        let message = format!("the deadline lies before the day it was asked, {asked}");
        fields.report(
            Diagnostic::new(codes::DEMAND_DATES, deadline.span, message)
                .help("correct `asked` or `deadline`"),
        );
    }
    let demand = Demand {
        id: name.to_owned(),
        source: id,
        title: title.value,
        title_span: title.span,
        ask: ask.value,
        ask_span: ask.span,
        target_span: target.as_ref().map(|target| target.span),
        target: plain(target),
        asked,
        deadline_span: deadline.as_ref().map(|date| date.span),
        deadline: deadline.map(|date| date.value),
        checked_on: fields.date("checked_on"),
        status: fields
            .choice("status", &Status::WORDS)
            .unwrap_or(Status::Open),
        funding: funding::read(&mut fields),
        replies: reply::replies(&mut fields, asked),
        statement: reply::statement(&mut fields),
        corrections: reply::corrections(&mut fields),
        letter: plain(fields.text("letter")),
        call_script: plain(fields.text("call_script")),
        body,
    };
    if readable {
        diagnostics.extend(fields.finish());
    }
    Checked::new(demand, diagnostics)
}
