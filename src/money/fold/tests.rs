//! Folding keeps every sum, reaches the limit and leaves the largest flows as they are.

use proptest::prelude::*;

use super::*;

/// A graph of these flows: from, to, amount in cents.
fn graph<'a>(names: &'a [String], flows: &[(usize, usize, i64)]) -> Graph<'a> {
    let place = |name| Place {
        names: vec![name],
        ..Place::default()
    };
    let flow = |(row, &(from, to, cents)): (usize, &(usize, usize, i64))| Flow {
        from,
        to,
        amount: Decimal::new(cents, 2),
        group: None,
        refund: false,
        rows: vec![row],
    };
    Graph {
        places: names.iter().map(|name| place(&**name)).collect(),
        flows: flows.iter().enumerate().map(flow).collect(),
    }
}

fn names(count: usize) -> Vec<String> {
    (0..count).map(|at| format!("p{at}")).collect()
}

/// The names of folded places, by their number.
fn others(graph: &Graph<'_>) -> Vec<usize> {
    let counts = graph.places.iter().map(|place| place.names.len());
    counts.filter(|count| *count > 1).collect()
}

/// Numbers that look random and are the same each time.
fn random() -> impl FnMut(usize) -> usize {
    let mut seed = 11_u64;
    move |below| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005);
        seed = seed.wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below
    }
}

fn check(whole: &Graph<'_>, folded: &Graph<'_>) {
    // Every name is still there once, and every row.
    let mut kept: Vec<&str> = folded.places.iter().flat_map(|p| p.names.clone()).collect();
    let mut all: Vec<&str> = whole.places.iter().flat_map(|p| p.names.clone()).collect();
    kept.sort_unstable();
    all.sort_unstable();
    assert_eq!(kept, all);
    let mut rows: Vec<usize> = folded.flows.iter().flat_map(|f| f.rows.clone()).collect();
    rows.sort_unstable();
    assert_eq!(rows, (0..whole.flows.len()).collect::<Vec<_>>());
    // What each place, or all that are folded with it, pays and gets is what it was.
    for (at, place) in folded.places.iter().enumerate() {
        let own = |index: usize| place.names.contains(&whole.places[index].names[0]);
        let sum = |flows: &mut dyn Iterator<Item = &Flow>| flows.map(|f| f.amount).sum::<Decimal>();
        assert_eq!(
            sum(&mut folded.flows.iter().filter(|f| f.from == at)),
            sum(&mut whole.flows.iter().filter(|f| own(f.from)))
        );
        assert_eq!(
            sum(&mut folded.flows.iter().filter(|f| f.to == at)),
            sum(&mut whole.flows.iter().filter(|f| own(f.to)))
        );
        // Groups are not mixed.
        assert!((0..whole.places.len()).all(|i| !own(i) || whole.places[i].group == place.group));
    }
    for flow in &folded.flows {
        let rows = flow.rows.iter().map(|&row| &whole.flows[row]);
        assert!(rows.clone().all(|row| kind(row) == kind(flow)));
        assert_eq!(rows.map(|row| row.amount).sum::<Decimal>(), flow.amount);
    }
}

#[test]
fn a_small_graph_is_left_as_it_is() {
    let names = names(3);
    let graph = graph(&names, &[(0, 1, 5), (0, 1, 5), (0, 2, 1)]);
    assert_eq!(fold(&graph, 3), graph);
}

#[test]
fn three_hundred_recipients_become_twenty_four_and_the_others() {
    let names = names(301);
    let flows: Vec<_> = (1..301).map(|at| (0, at, 10_000 - at as i64)).collect();
    let whole = graph(&names, &flows);
    let folded = fold(&whole, 25);
    check(&whole, &folded);
    assert_eq!(folded.flows.len(), 25);
    assert_eq!(others(&folded), [276]);
    let other = folded.places.iter().find(|place| place.names.len() > 1);
    assert_eq!(other.map(|place| place.names[0]), Some("p25"));
}

#[test]
fn of_equal_recipients_the_first_keep_their_names() {
    let names = names(41);
    let flows: Vec<_> = (1..41).map(|at| (0, at, 100)).collect();
    let whole = graph(&names, &flows);
    let folded = fold(&whole, 25);
    check(&whole, &folded);
    assert_eq!((folded.flows.len(), others(&folded)), (25, vec![16]));
    assert!((0..24).all(|at| folded.places[at + 1].names == [&*names[at + 1]]));
}

#[test]
fn each_payer_has_its_own_others_and_so_has_each_recipient() {
    let names = names(60);
    // 0 to 9 pay 10; 10 pays 11 and 12, which pay 20 recipients each.
    let mut flows: Vec<_> = (0..10).map(|at| (at, 10, 40 + at as i64)).collect();
    flows.extend([(10, 11, 300), (10, 12, 200)]);
    flows.extend((13..33).map(|at| (11, at, at as i64)));
    flows.extend((33..53).map(|at| (12, at, at as i64)));
    let names = &names[..53];
    let whole = graph(names, &flows);
    let folded = fold(&whole, 25);
    check(&whole, &folded);
    assert!(folded.flows.len() <= 25);
    for flow in &folded.flows {
        let other = &folded.places[flow.to];
        let same_payer = folded.flows.iter().filter(|f| f.to == flow.to);
        assert!(other.names.len() == 1 || same_payer.count() == 1);
    }
    assert!(
        folded
            .flows
            .iter()
            .any(|flow| flow.amount == Decimal::new(300, 2))
    );
}

#[test]
fn the_groups_have_others_of_their_own() {
    let names = names(91);
    let flows: Vec<_> = (1..91).map(|at| (0, at, at as i64)).collect();
    let mut whole = graph(&names, &flows);
    for at in 1..91 {
        let group = [Some(Side::A), Some(Side::B), None][at % 3];
        whole.places[at].group = group;
        whole.flows[at - 1].group = group;
    }
    let folded = fold(&whole, 25);
    check(&whole, &folded);
    assert_eq!((folded.flows.len(), others(&folded).len()), (25, 3));
}

#[test]
fn five_stages_of_a_thousand_flows_become_few() {
    let names = names(200);
    let mut random = random();
    let flows: Vec<_> = (0..1000)
        .map(|_| {
            let stage = random(4);
            let (from, to) = (stage * 40 + random(40), (stage + 1) * 40 + random(40));
            (from, to, (1 + random(100_000)) as i64)
        })
        .collect();
    let whole = graph(&names, &flows);
    let folded = fold(&whole, 25);
    check(&whole, &folded);
    assert!(folded.flows.len() <= 25, "{}", folded.flows.len());
    assert_eq!(folded, fold(&whole, 25));
}

#[test]
fn what_cannot_be_folded_is_drawn_whole() {
    let names = names(9);
    let pairs = (0..9).flat_map(|from| (0..9).map(move |to| (from, to, 1 + (from * to) as i64)));
    let flows: Vec<_> = pairs.filter(|(from, to, _)| from < to).collect();
    let whole = graph(&names, &flows);
    assert_eq!(fold(&whole, 25), whole);
}

#[test]
fn money_paid_back_stays_apart() {
    let names = names(42);
    let mut flows: Vec<_> = (1..41).map(|at| (0, at, 100 + at as i64)).collect();
    flows.push((40, 0, 5));
    let mut whole = graph(&names[..41], &flows);
    whole.flows[40].refund = true;
    let folded = fold(&whole, 25);
    check(&whole, &folded);
    assert!(folded.flows.len() <= 25 && folded.flows.iter().filter(|f| f.refund).count() == 1);
}

proptest! {
    #[test]
    fn no_graph_loses_money(
        flows in prop::collection::vec((0..30usize, 0..30usize, 1..1_000_000i64), 0..120),
        groups in prop::collection::vec(0..3usize, 30),
        most in 0..40usize,
    ) {
        let names = names(30);
        let mut whole = graph(&names, &flows);
        let side = |at: usize| [None, Some(Side::A), Some(Side::B)][at];
        for (place, group) in whole.places.iter_mut().zip(&groups) {
            place.group = side(*group);
        }
        for (row, flow) in whole.flows.iter_mut().enumerate() {
            flow.group = whole.places[flow.to].group;
            flow.refund = row % 11 == 3;
        }
        let folded = fold(&whole, most);
        check(&whole, &folded);
        prop_assert!(folded.flows.len() <= whole.flows.len());
        if whole.flows.len() <= most {
            prop_assert_eq!(&folded, &whole);
        }
        prop_assert_eq!(&fold(&whole, most), &folded);
    }
}
