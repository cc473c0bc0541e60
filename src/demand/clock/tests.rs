//! The states of a demand at their edges.

use super::*;
use crate::source::Sources;

fn day(text: &str) -> NaiveDate {
    crate::date::parse(text).expect("that day exists")
}

fn demand(keys: &str, replies: &[(&str, &str)]) -> Demand {
    let mut text = format!("---\ntitle: T\nask: A.\n{keys}replies:\n");
    for (date, kind) in replies {
        text.push_str(&format!(
            "  - {{ date: {date}, from: Office, kind: {kind}, text: Words }}\n"
        ));
    }
    text.push_str("---\n");
    let mut sources = Sources::default();
    let id = sources.add("demands/t.md".to_owned(), &text);
    crate::demand::read(sources.get(id), id, "t").value
}

fn holidays(text: &str) -> Holidays {
    let mut sources = Sources::default();
    let id = sources.add("calendar/holidays.yaml".to_owned(), text);
    crate::holidays::read(sources.get(id), id).value
}

/// The state in one word, and the days until (`-3`), of (`0`) or since (`+3`) the deadline.
fn told(demand: &Demand, terms: &Terms, holidays: &Holidays, today: &str) -> String {
    let clock = demand.clock(terms, holidays, day(today));
    let count = match clock.count {
        Some(Count::Left(span)) => format!(" -{}", span.counted(terms.counted)),
        Some(Count::Today) => " 0".to_owned(),
        Some(Count::Past(span)) => format!(" +{}", span.counted(terms.counted)),
        None => String::new(),
    };
    format!("{}{count}", clock.state.key())
}

#[test]
fn a_clock_accuses_nobody_who_answered() {
    for (keys, replies, shown) in [
        ("", &[][..], "waiting"),
        ("deadline: 2026-11-21\n", &[], "waiting -1"),
        ("deadline: 2026-11-20\n", &[], "due-today 0"),
        ("deadline: 2026-11-19\n", &[], "overdue +1"),
        ("deadline: 2026-10-22\n", &[], "overdue +29"),
        ("deadline: 2026-10-21\n", &[], "long-overdue +30"),
        (
            "deadline: 2026-11-19\n",
            &[("2026-11-18", "not-an-answer")],
            "not-answered +1",
        ),
        (
            "deadline: 2026-11-21\n",
            &[("2026-11-18", "not-an-answer")],
            "not-answered -1",
        ),
        (
            "deadline: 2026-10-01\n",
            &[("2026-11-18", "not-an-answer")],
            "not-answered +50",
        ),
        (
            "deadline: 2026-11-19\n",
            &[("2026-11-18", "refusal")],
            "refused",
        ),
        (
            "deadline: 2026-11-21\n",
            &[("2026-11-18", "answer")],
            "answered -1",
        ),
        (
            "deadline: 2026-11-19\n",
            &[("2026-11-18", "partial")],
            "answered",
        ),
        (
            "deadline: 2026-11-19\n",
            &[("2026-11-18", "answer"), ("2026-11-19", "not-an-answer")],
            "answered",
        ),
        (
            "deadline: 2026-11-19\n",
            &[("2026-11-25", "answer")],
            "overdue +1",
        ),
        (
            "deadline: 2026-11-19\n",
            &[("2026-11-18", "promise")],
            "promised +1",
        ),
        (
            "status: partly-won\ndeadline: 2026-11-21\n",
            &[],
            "partly-won -1",
        ),
        (
            "status: partly-won\ndeadline: 2026-11-19\n",
            &[],
            "partly-won",
        ),
        (
            "status: promised\ndeadline: 2026-11-21\n",
            &[],
            "waiting -1",
        ),
        ("status: refused\ndeadline: 2026-11-19\n", &[], "overdue +1"),
        (
            "status: refused\ndeadline: 2026-11-19\n",
            &[("2026-11-21", "refusal")],
            "overdue +1",
        ),
        (
            "status: promised\ndeadline: 2026-11-21\n",
            &[("2026-11-18", "refusal"), ("2026-11-21", "promise")],
            "refused",
        ),
        (
            "status: promised\ndeadline: 2026-11-21\n",
            &[("2026-11-18", "promise"), ("2026-11-19", "answer")],
            "promised -1",
        ),
        (
            "status: won\ndeadline: 2026-11-21\n",
            &[("2026-11-21", "partial")],
            "waiting -1",
        ),
        (
            "status: partly-won\ndeadline: 2026-11-21\n",
            &[("2026-11-18", "promise"), ("2026-11-21", "partial")],
            "promised -1",
        ),
        ("status: won\nasked: 2026-11-21\n", &[], "not-yet-asked -15"),
        ("status: won\ndeadline: 2026-11-19\n", &[], "won"),
    ] {
        let demand = demand(keys, replies);
        let shown_now = told(
            &demand,
            &Terms::default(),
            &Holidays::default(),
            "2026-11-20",
        );
        assert_eq!(shown_now, shown, "{keys} {replies:?}");
    }
}

#[test]
fn without_a_deadline_a_reply_is_due_so_many_days_after_asking() {
    let asked = demand("asked: 2028-02-15\n", &[]);
    let (terms, holidays) = (Terms::default(), Holidays::default());
    // Fourteen days on is the leap day.
    for (today, shown) in [
        ("2028-02-14", "not-yet-asked -15"),
        ("2028-02-15", "waiting -14"),
        ("2028-02-28", "waiting -1"),
        ("2028-02-29", "due-today 0"),
        ("2028-03-01", "overdue +1"),
        ("2028-03-30", "long-overdue +30"),
    ] {
        assert_eq!(told(&asked, &terms, &holidays, today), shown, "{today}");
    }
    let due = asked.due(&terms, &holidays).map(|due| (due.day, due.named));
    assert_eq!(due, Some((day("2028-02-29"), false)));
}

#[test]
fn working_days_leave_out_weekends_and_holidays() {
    let terms = Terms {
        reply_within: 5,
        counted: Counted::Working,
        long_overdue: 3,
    };
    let holidays = holidays("holidays:\n  - { date: 2026-11-26, name: Thanksgiving }\n");
    // Asked on a Friday; the fifth working day after the holiday is Monday of the week after.
    let asked = demand("asked: 2026-11-20\n", &[]);
    for (today, shown) in [
        ("2026-11-20", "waiting -5"),
        ("2026-11-27", "waiting -1"),
        ("2026-11-29", "waiting -1"),
        ("2026-11-30", "due-today 0"),
        ("2026-12-01", "overdue +1"),
        ("2026-12-03", "long-overdue +3"),
    ] {
        assert_eq!(told(&asked, &terms, &holidays, today), shown, "{today}");
    }
    // A deadline on a day off moves to the next working day; overdue is only the day after that.
    let sunday = demand("deadline: 2026-11-29\n", &[]);
    assert_eq!(
        told(&sunday, &terms, &holidays, "2026-11-30"),
        "due-today 0"
    );
    assert_eq!(told(&sunday, &terms, &holidays, "2026-12-01"), "overdue +1");
    let friday = demand("deadline: 2026-11-27\n", &[]);
    // No working day has gone by on the Saturday after.
    assert_eq!(told(&friday, &terms, &holidays, "2026-11-28"), "overdue +0");
    let calendar = Terms::default();
    assert_eq!(
        told(&sunday, &calendar, &holidays, "2026-11-30"),
        "overdue +1"
    );
}

#[test]
fn the_record_is_as_old_as_the_last_look() {
    let today = day("2026-11-20");
    let as_of = |keys: &str, replies: &[(&str, &str)]| {
        let demand = demand(keys, replies);
        let clock = demand.clock(&Terms::default(), &Holidays::default(), today);
        clock.as_of.to_string()
    };
    assert_eq!(as_of("", &[]), "2026-11-20");
    assert_eq!(as_of("checked_on: 2026-11-18\n", &[]), "2026-11-18");
    // A reply that was entered later shows that somebody looked later.
    let reply = &[("2026-11-19", "answer")][..];
    assert_eq!(as_of("checked_on: 2026-11-18\n", reply), "2026-11-19");
    // Nobody has looked tomorrow.
    assert_eq!(as_of("checked_on: 2026-11-30\n", &[]), "2026-11-20");
    let demand = demand("checked_on: 2026-11-18\n", &[]);
    let clock = demand.clock(&Terms::default(), &Holidays::default(), today);
    // Who tells of an earlier day claims no more than that day; who tells of a later one, than the last look.
    assert_eq!(clock.as_of(day("2026-11-10")), day("2026-11-10"));
    assert_eq!(clock.as_of(day("2026-11-19")), day("2026-11-18"));
    assert_eq!(clock.unseen_since(day("2026-11-17")), None);
    assert_eq!(
        clock.unseen_since(day("2026-11-18")),
        Some(day("2026-11-18"))
    );
}

#[test]
fn nothing_is_won_before_its_victory() {
    let mut demand = demand(
        "status: won\nasked: 2026-07-01\ndeadline: 2026-12-31\n",
        &[],
    );
    let win = |date, whole| crate::demand::Win {
        date: day(date),
        whole,
    };
    demand.wins = vec![win("2026-11-15", true), win("2026-10-01", false)];
    for (today, shown, status) in [
        ("2026-06-30", "not-yet-asked -184", Status::Open),
        ("2026-09-30", "waiting -92", Status::Open),
        ("2026-10-01", "partly-won -91", Status::PartlyWon),
        ("2026-11-14", "partly-won -47", Status::PartlyWon),
        ("2026-11-15", "won", Status::Won),
    ] {
        let (terms, holidays) = (Terms::default(), Holidays::default());
        assert_eq!(told(&demand, &terms, &holidays, today), shown, "{today}");
        assert_eq!(demand.status_on(day(today)), status, "{today}");
    }
    // A win after the deadline does not tell that there was a reply by then.
    assert_eq!(demand.missed(day("2026-09-30")), Some(Missed::Reply));
    assert_eq!(demand.missed(day("2026-11-30")), None);
}
