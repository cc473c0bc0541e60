//! `ledger/metrics.yaml` becomes the metrics: what acts are counted in, and which demand each presses.

use rust_decimal::Decimal;

use crate::diagnostic::{Checked, Diagnostic, codes};
use crate::source::{Source, SourceId, Span, Spanned};
use crate::target::is_id;
use crate::yaml::{self, Fields};

/// What acts are counted in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Metric {
    /// The name by which rows and stories mean it.
    pub id: String,
    /// What one is called: `prescription delivered`.
    pub singular: String,
    /// What several are called: `prescriptions delivered`.
    pub plural: String,
    /// What the quantity is measured in, where that is not the thing itself: `hours`, `km`.
    pub unit: Option<String>,
    /// The id of the demand that it presses.
    pub demand: Option<Spanned<String>>,
    /// What the number tells of what is broken.
    pub note: Option<String>,
    /// Where its id is written; nothing for a metric that a story or a row names, and no list.
    pub span: Option<Span>,
}

impl Metric {
    /// A metric that is only named, called by its id: `masks-routed` is told as `masks routed`.
    pub fn named(id: &str) -> Metric {
        let words = id.replace('-', " ");
        Metric {
            id: id.to_owned(),
            singular: words.clone(),
            plural: words,
            unit: None,
            demand: None,
            note: None,
            span: None,
        }
    }

    /// What so many are called.
    pub fn label(&self, quantity: Decimal) -> &str {
        if quantity == Decimal::ONE {
            &self.singular
        } else {
            &self.plural
        }
    }
}

/// Reads all metrics, in the order written.
pub fn read(source: &Source, id: SourceId) -> Checked<Vec<Metric>> {
    let parsed = yaml::parse(&source.text, id, 0);
    let readable = yaml::is_readable(&parsed);
    let mut told = parsed.diagnostics;
    let mut fields = Fields::of(&parsed.value, "the file of metrics");
    let mut metrics: Vec<Metric> = Vec::new();
    if readable && !fields.has("metrics") && !fields.has_misspelling("metrics") {
        let example =
            "[{ id: masks-routed, label: { singular: mask routed, plural: masks routed } }]";
        fields.missing("metrics", example);
    }
    for mut inner in fields.maps("metrics") {
        if let Some((metric, span)) = metric(&mut inner) {
            if let Some(other) = metrics.iter().find(|other| other.id == metric.id) {
                let message = format!("two metrics have the id `{}`", metric.id);
                let mut wrong = Diagnostic::new(codes::VALUE, span, message)
                    .help("give each its own id, since rows and stories name it");
                if let Some(first) = other.span {
                    wrong = wrong.related(first, "the other one");
                }
                inner.report(wrong);
            } else {
                metrics.push(metric);
            }
        }
        fields.close(inner);
    }
    if readable {
        told.extend(fields.finish());
    }
    Checked::new(metrics, told)
}

fn metric(fields: &mut Fields<'_>) -> Option<(Metric, Span)> {
    let text = |text: Option<Spanned<String>>| text.map(|text| text.value);
    let id = fields.required_text("id", "masks-routed");
    let label = fields.map("label").map(|mut inner| {
        let singular = text(inner.required_text("singular", "mask routed"));
        let plural = text(inner.required_text("plural", "masks routed"));
        fields.close(inner);
        (singular, plural)
    });
    if label.is_none() && !fields.has_misspelling("label") {
        fields.missing("label", "{ singular: mask routed, plural: masks routed }");
    }
    let unit = text(fields.text("unit"));
    let demand = fields.text("demand");
    let note = text(fields.text("note"));
    let id = id?;
    if !is_id(&id.value) {
        let message = format!("`{}` cannot be the id of a metric", id.value);
        fields.report(
            Diagnostic::new(codes::VALUE, id.span, message)
                .help("use small letters a to z, digits and hyphens: masks-routed"),
        );
    }
    // What is missing was told; the metric stands, so that rows that name it are not told as well.
    let (singular, plural) = label.unwrap_or_default();
    let plain = Metric::named(&id.value);
    let metric = Metric {
        singular: singular.unwrap_or(plain.singular),
        plural: plural.unwrap_or(plain.plural),
        unit,
        demand,
        note,
        span: Some(id.span),
        id: id.value,
    };
    Some((metric, id.span))
}
