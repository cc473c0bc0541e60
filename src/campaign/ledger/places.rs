//! Acts by neighbourhood become counts that may be told: small ones are hidden, and so is what would
//! give them away.
//!
//! A count below the floor is told as "fewer than 5". How many acts there are in all is public, so
//! that somebody may take the told counts from it and look at what is left: this is called attacking a
//! table by differencing, and the remedy, to hide further cells, complementary suppression (see
//! Hundepool and others, *Statistical Disclosure Control*, chapter 4). How many acts have no place is
//! told nowhere. Of the rest R, with k small counts (each at least 1) and m counts hidden beside them
//! (each at least the floor f), a small one can be as large as f − 1 only if
//! R ≥ (f − 1) + (k − 1) + m·f; if so, every value from 1 to f − 1 is possible for each of them, and
//! nothing is found out.

use std::collections::BTreeMap;

/// What is told of one neighbourhood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceCount {
    /// That many acts.
    Told(u64),
    /// Fewer than the floor.
    Few,
    /// Not told, since it would give a small one away.
    Withheld,
}

/// Neighbourhoods by name, with what is told of each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// The neighbourhoods.
    pub counts: Vec<(String, PlaceCount)>,
    /// Counts below this are hidden.
    pub floor: u32,
}

/// What may be told of each place when `total` acts, with and without a place, are known to all.
/// Nothing where even hiding all would give something away, or where no place is named.
pub fn places(acts: &BTreeMap<String, u64>, total: u64, floor: u32) -> Option<Places> {
    let floor_acts = u64::from(floor);
    let mut counts: Vec<(&str, u64, PlaceCount)> = acts
        .iter()
        .map(|(name, acts)| {
            let told = if *acts < floor_acts {
                PlaceCount::Few
            } else {
                PlaceCount::Told(*acts)
            };
            (name.as_str(), *acts, told)
        })
        .collect();
    let few = counts
        .iter()
        .filter(|(.., told)| *told == PlaceCount::Few)
        .count() as u64;
    let mut withheld = 0;
    loop {
        let told = counts
            .iter()
            .filter(|(.., told)| matches!(told, PlaceCount::Told(_)));
        let rest = total.saturating_sub(told.map(|(_, acts, _)| acts).sum());
        let needed = (floor_acts + few + withheld * floor_acts).saturating_sub(2);
        // Without a small count there is nothing to protect.
        if few == 0 || rest >= needed {
            break;
        }
        // The smallest that is enough; or else the largest, and another after it.
        let lacking = needed - rest + floor_acts;
        let open = || {
            let places = counts.iter().enumerate();
            places.filter_map(|(at, (_, acts, told))| {
                matches!(told, PlaceCount::Told(_)).then_some((*acts, at))
            })
        };
        let next = open()
            .filter(|(acts, _)| *acts >= lacking)
            .min()
            .or_else(|| open().max());
        counts[next?.1].2 = PlaceCount::Withheld;
        withheld += 1;
    }
    let counts: Vec<_> = counts
        .into_iter()
        .map(|(name, _, told)| (name.to_owned(), told))
        .collect();
    (!counts.is_empty()).then_some(Places { counts, floor })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every way in which hidden counts may be, as somebody sees it who knows all that is told.
    fn possible(told: &Places, total: u64) -> Vec<Vec<u64>> {
        let floor = u64::from(told.floor);
        let open = told.counts.iter().filter_map(|(_, told)| match told {
            PlaceCount::Told(acts) => Some(*acts),
            _ => None,
        });
        let rest = total - open.sum::<u64>();
        let mut ways: Vec<Vec<u64>> = vec![Vec::new()];
        for (_, told) in &told.counts {
            let range = match told {
                PlaceCount::Told(_) => continue,
                PlaceCount::Few => 1..floor,
                PlaceCount::Withheld => floor..rest + 1,
            };
            let longer = |way: &Vec<u64>| {
                let way = way.clone();
                range
                    .clone()
                    .map(move |acts| [way.as_slice(), &[acts]].concat())
            };
            ways = ways.iter().flat_map(longer).collect();
        }
        ways.retain(|way| way.iter().sum::<u64>() <= rest);
        ways
    }

    #[test]
    fn no_small_count_can_be_worked_out() {
        let floor = 5;
        for a in 1..9 {
            for b in 1..9 {
                for c in 0..12 {
                    for unplaced in [0, 1, 3, 20] {
                        let names = ["A", "B", "C"]
                            .map(str::to_owned)
                            .into_iter()
                            .zip([a, b, c]);
                        let acts: BTreeMap<_, _> = names.filter(|(_, acts)| *acts > 0).collect();
                        let total = a + b + c + unplaced;
                        let Some(told) = places(&acts, total, floor) else {
                            continue;
                        };
                        let ways = possible(&told, total);
                        let hidden = told
                            .counts
                            .iter()
                            .filter(|(_, told)| !matches!(told, PlaceCount::Told(_)));
                        for (at, (_, told)) in hidden.enumerate() {
                            if *told != PlaceCount::Few {
                                continue;
                            }
                            for value in 1..u64::from(floor) {
                                assert!(
                                    ways.iter().any(|way| way[at] == value),
                                    "{a} {b} {c} {unplaced}: never {value}"
                                );
                            }
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn large_counts_are_told_and_one_place_alone_is_not() {
        let of = |acts: &[(&str, u64)]| {
            acts.iter()
                .map(|(name, acts)| ((*name).to_owned(), *acts))
                .collect()
        };
        let told = places(&of(&[("A", 5), ("B", 60)]), 65, 5).expect("both are large");
        let counts: Vec<_> = told.counts.iter().map(|(_, told)| *told).collect();
        assert_eq!(counts, [PlaceCount::Told(5), PlaceCount::Told(60)]);
        assert_eq!(places(&of(&[("A", 3)]), 3, 5), None);
        assert_eq!(places(&of(&[]), 3, 5), None);
        let told = places(&of(&[("A", 2), ("B", 7), ("C", 60), ("D", 9)]), 78, 5).expect("enough");
        let counts: Vec<_> = told.counts.iter().map(|(_, told)| *told).collect();
        assert_eq!(
            counts,
            [
                PlaceCount::Few,
                PlaceCount::Withheld,
                PlaceCount::Told(60),
                PlaceCount::Told(9)
            ]
        );
    }
}
