//! The text of a demand's file becomes a [`Demand`], and every problem in it is told.

use super::{Demand, Reply, ReplyKind, Status, funding, reply};
use crate::diagnostic::{Checked, Diagnostic, codes};
use crate::front_matter;
use crate::source::{Source, SourceId, Spanned};
use crate::yaml::Fields;

/// Reads one demand file, named `id.md`.
pub fn read(source: &Source, id: SourceId, name: &str) -> Checked<Demand> {
    let mut split = front_matter::split(source, id);
    split.diagnostics.extend(front_matter::unfit_name(
        source,
        name,
        "demand",
        "staffing-ratios.md",
    ));
    let mut fields = split.fields();
    let body = split.body(&mut fields, &[]);
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
    let (replies, whole) = reply::replies(&mut fields, asked);
    let status = status(&mut fields, &replies, whole);
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
        status: status.as_ref().map_or(Status::Open, |status| status.value),
        status_span: status.map(|status| status.span),
        wins: Vec::new(),
        funding: funding::read(&mut fields),
        replies,
        statement: reply::statement(&mut fields),
        corrections: reply::corrections(&mut fields),
        letter: plain(fields.text("letter")),
        call_script: plain(fields.text("call_script")),
        body,
    };
    let told = fields.finish();
    Checked::new(demand, split.told(told))
}

/// Reads `status`. Nobody is said to have promised or refused whose reply is not recorded; one that could not
/// be read, where the replies are not `whole`, may be the one.
fn status(fields: &mut Fields<'_>, replies: &[Reply], whole: bool) -> Option<Spanned<Status>> {
    let status = fields.choice("status", &Status::WORDS)?;
    let written = fields.text("status")?;
    let (wanted, example) = match status {
        Status::Promised => (Some(ReplyKind::Promise), "We will do it."),
        Status::Refused => (Some(ReplyKind::Refusal), "We will not do it."),
        Status::Open | Status::PartlyWon | Status::Won => (None, ""),
    };
    if whole
        && let Some(wanted) = wanted
        && replies.iter().all(|reply| reply.kind != wanted)
    {
        let kind = wanted.key();
        let message = format!(
            "the status is `{}`, but no {kind} is recorded, so that it is not shown",
            status.key()
        );
        fields.report(
            Diagnostic::new(codes::DEMAND_STATUS, written.span, message).help(format!(
                "add the reply below `replies`: - {{ date: 2026-11-08, from: City Council, kind: {kind}, text: {example} }}; or write status: open"
            )),
        );
    }
    Some(Spanned::new(status, written.span))
}
