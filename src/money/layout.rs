//! What a dataset's YAML says about its table: which file it is, and which column means what.

use iso_currency::Currency;

use super::header::{COLUMNS, REQUIRED};
use super::package::{self, Resource};
use super::{File, Unit};
use crate::diagnostic::{Diagnostic, codes, nearest};
use crate::source::{Source, SourceId, Spanned};
use crate::table;
use crate::yaml::{Fields, Node};

/// How a table is to be read.
#[derive(Debug)]
pub(super) struct Layout<'a> {
    pub(super) table: (&'a Source, SourceId),
    /// What stands between its fields.
    pub(super) delimiter: u8,
    /// The sign before decimals, and the one between thousands where a data package states it.
    pub(super) signs: (char, Option<char>),
    /// Which columns mean what; nothing where the table's own header says it.
    pub(super) columns: Option<Vec<(&'static str, Meant)>>,
    /// Rows below zero are refunds, whatever their column `type` says.
    pub(super) refunds: bool,
    /// Rows that differ in nothing but the amount are added up.
    pub(super) combine: bool,
}

/// Where the value of one of our columns is found.
#[derive(Debug)]
pub(super) enum Meant {
    /// In the column of that name.
    Column(Spanned<String>),
    /// It is the same in every row.
    Text(String),
}

impl<'a> Layout<'a> {
    /// Reads the keys `table`, `package`, `resource`, `columns`, `negatives` and `combine`, and
    /// finds the table. Beside it, the files that were used.
    pub(super) fn read(
        fields: &mut Fields<'_>,
        name: &str,
        find: &dyn Fn(&str) -> File<'a>,
        stated: (Currency, Unit),
    ) -> (Option<Layout<'a>>, Vec<SourceId>) {
        let mut used = Vec::new();
        let columns = columns(fields);
        let refunds = fields.choice("negatives", &[("refund", true), ("refuse", false)]);
        let combine = fields.choice("combine", &[("true", true), ("false", false)]);
        let resource = packaged(fields, find, stated, &mut used);
        let table = match (&resource, fields.text("table")) {
            (Err(()), _) => return (None, used),
            (Ok(Some((resource, path))), None) => {
                Some(Spanned::new(path.clone(), resource.path.span))
            }
            (Ok(_), table) => table,
        };
        let path = table
            .as_ref()
            .map_or(format!("{name}.csv"), |table| table.value.clone());
        let found = find(&path);
        let File::Read(source, id) = found else {
            if matches!(found, File::Absent) {
                let told = match table {
                    Some(table) => Diagnostic::new(
                        codes::MONEY_PAIR,
                        table.span,
                        format!("there is no file `{path}` in content/money/"),
                    )
                    .help("write the path of a CSV file from there, and check the spelling; capital letters count"),
                    None => Diagnostic::new(
                        codes::MONEY_PAIR,
                        fields.head(),
                        format!("the file {path} that belongs to it is missing"),
                    )
                    .help("a dataset is two files of the same name: .yaml says what the numbers mean, .csv holds them; or name another table: table: FILE.csv"),
                };
                fields.report(told);
            }
            return (None, used);
        };
        used.push(id);
        let resource = resource.ok().flatten().map(|(resource, _)| resource);
        let columns = columns.map(|mut columns| {
            let aliases = resource
                .as_ref()
                .map_or(&[][..], |resource| &resource.aliases);
            for (_, meant) in &mut columns {
                if let Meant::Column(column) = meant
                    && let Some((_, name)) =
                        aliases.iter().find(|(alias, _)| *alias == column.value)
                {
                    column.value.clone_from(name);
                }
            }
            columns
        });
        let layout = Layout {
            table: (source, id),
            delimiter: resource
                .as_ref()
                .map_or(b',', |resource| resource.delimiter),
            signs: resource
                .as_ref()
                .map_or(('.', None), |resource| (resource.point, resource.group)),
            columns,
            refunds: refunds.unwrap_or(false),
            combine: combine.unwrap_or(false),
        };
        (Some(layout), used)
    }

    /// Whether the file is not in the form in which careledger hands datasets out.
    pub(super) fn is_mapped(&self) -> bool {
        self.columns.is_some() || self.combine
    }
}

/// The resource that the keys `package` and `resource` name, and the path of its table.
fn packaged<'a>(
    fields: &mut Fields<'_>,
    find: &dyn Fn(&str) -> File<'a>,
    (currency, unit): (Currency, Unit),
    used: &mut Vec<SourceId>,
) -> Result<Option<(Resource, String)>, ()> {
    let wanted = fields.text("resource");
    let Some(package) = fields.text("package") else {
        return Ok(None);
    };
    let (source, id) = match find(&package.value) {
        File::Read(source, id) => (source, id),
        File::NotTaken => return Err(()),
        File::Absent => {
            let message = format!("there is no file `{}` in content/money/", package.value);
            let told = Diagnostic::new(codes::MONEY_PAIR, package.span, message);
            fields.report(told.help("write its path from there, such as brazil/datapackage.json"));
            return Err(());
        }
    };
    used.push(id);
    let mut resources = package::read(source, id).map_err(|told| fields.report(told))?;
    let names = || resources.iter().map(|resource| &*resource.name);
    let at = match &wanted {
        Some(wanted) => names().position(|name| name == wanted.value),
        None if resources.len() == 1 => Some(0),
        None => None,
    };
    let Some(at) = at else {
        let (span, message) = match &wanted {
            Some(wanted) => (
                wanted.span,
                format!("the data package has no resource `{}`", wanted.value),
            ),
            None => (
                package.span,
                "this data package has several resources".to_owned(),
            ),
        };
        let help = format!(
            "name one of them: resource: {}",
            names().collect::<Vec<_>>().join(", ")
        );
        fields.report(Diagnostic::new(codes::MONEY_PACKAGE, span, message).help(help));
        return Err(());
    };
    let resource = resources.swap_remove(at);
    if let Some(own) = resource
        .currency
        .as_ref()
        .filter(|own| own.value != currency.code())
    {
        let message = format!(
            "this data package is in {}, the dataset in {}",
            own.value,
            currency.code()
        );
        fields.report(
            Diagnostic::new(codes::MONEY_CURRENCY, own.span, message)
                .help("amounts of two currencies are never added; set currency in the YAML file"),
        );
    }
    if let Some(own) = resource.unit.as_ref().filter(|own| own.value != unit) {
        let word = |unit: Unit| Unit::WORDS[unit as usize].0;
        let message = format!(
            "amounts of this data package are counted in `{}`, those of the dataset in `{}`",
            word(own.value),
            word(unit)
        );
        fields.report(
            Diagnostic::new(codes::MONEY_PACKAGE, own.span, message)
                .help(format!("write unit: {} in the YAML file", word(own.value))),
        );
    }
    let folder = package
        .value
        .rsplit_once('/')
        .map_or("", |(folder, _)| folder);
    let path = match folder {
        "" => resource.path.value.clone(),
        folder => format!("{folder}/{}", resource.path.value),
    };
    Ok(Some((resource, path)))
}

/// The key `columns`: our names, and what stands for them in the table.
fn columns(fields: &mut Fields<'_>) -> Option<Vec<(&'static str, Meant)>> {
    let mut inner = fields.map("columns")?;
    let (mut columns, mut meant) = (Vec::new(), Vec::new());
    for entry in inner.entries() {
        inner.excuse(&entry.key.value);
        let Some(known) = COLUMNS.into_iter().find(|known| *known == entry.key.value) else {
            let help = match nearest(&entry.key.value, COLUMNS) {
                Some(near) => {
                    meant.push(near);
                    format!("did you mean `{near}`?")
                }
                None => format!("use one of: {}", COLUMNS.join(", ")),
            };
            let message = format!("`{}` is not a known column", entry.key.value);
            inner.report(Diagnostic::new(codes::CSV_HEADER, entry.key.span, message).help(help));
            continue;
        };
        match &entry.value.node {
            Node::Scalar(text) => {
                columns.push((
                    known,
                    Meant::Column(Spanned::new(text.clone(), entry.value.span)),
                ));
            }
            _ => {
                let mut same = Fields::of(&entry.value, "a column");
                let text = same.required_text("text", "Federal government");
                columns.extend(text.map(|text| (known, Meant::Text(text.value))));
                inner.close(same);
            }
        }
    }
    let told = table::missing(
        &COLUMNS[..REQUIRED],
        |name| inner.has(name) || meant.contains(&name),
        "say which column of the table holds it: from, to and amount are needed",
        inner.head(),
    );
    told.into_iter().for_each(|told| inner.report(told));
    fields.close(inner);
    Some(columns)
}
