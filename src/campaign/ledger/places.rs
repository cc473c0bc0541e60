//! Acts by neighbourhood become counts that may be told: small ones are hidden, and so is what would
//! give them away.
//!
//! A count below the floor f is told as "fewer than f". How many acts there are in all is public, so
//! that somebody may take the told counts from it and look at what is left: this is called attacking a
//! table by differencing, and the remedy, to hide a further cell, complementary suppression (see
//! Hundepool and others, *Statistical Disclosure Control*, chapter 4). The rule has no choice in it that
//! depends on a hidden count, since who knows the rule would learn from the choice:
//!
//! 1. While any count is small, the smallest of the others is withheld as well; of equal ones the first
//!    by name.
//! 2. The rest R is what the told counts leave of all acts that may have a place. With k small counts
//!    the table is published only if R ≥ (f − 1) + (k − 1) + f, without the last f if there was nothing
//!    to withhold. R and k can be read from the table itself.
//!
//! What is promised: whoever knows this rule, the floor, the number of acts and the table finds for each
//! hidden small count every value from 1 to f − 1 possible. For such a value is possible with 1 for the
//! other small counts, f for the withheld one (no told one is smaller) and the rest without a place, of
//! which nothing is told; and every such way gives the same R, the same k and so the same table. Where
//! there is no table, nothing is told but that. With a floor of 2 there is only one small value, 1.
//!
//! What is not promised: anything against somebody who knows more, such as the tables of several days
//! or whose the single rows are. The withheld count is not small and not protected.

use std::collections::BTreeMap;

/// What is told of one neighbourhood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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

/// What may be told of each place when the number of acts that may have one, `total`, is known to all.
/// Nothing where the rest is too small to hide a small count in, or where no place is named.
pub fn places(acts: &BTreeMap<String, u64>, total: u64, floor: u32) -> Option<Places> {
    let floor_acts = u64::from(floor);
    let few = acts.values().filter(|acts| **acts < floor_acts).count() as u64;
    let large = acts.iter().filter(|(_, acts)| **acts >= floor_acts);
    let smallest = large.min_by_key(|(name, acts)| (**acts, *name));
    // Without a small count there is nothing to protect.
    let withheld = smallest.filter(|_| few > 0).map(|(name, _)| name);
    let tell = |(name, acts): (&String, &u64)| {
        let told = match *acts {
            few if few < floor_acts => PlaceCount::Few,
            _ if withheld == Some(name) => PlaceCount::Withheld,
            acts => PlaceCount::Told(acts),
        };
        (name.clone(), told)
    };
    let counts: Vec<_> = acts.iter().map(tell).collect();
    let told = counts.iter().map(|(_, told)| match told {
        PlaceCount::Told(acts) => *acts,
        _ => 0,
    });
    let rest = total.saturating_sub(told.sum());
    let beside = withheld.map_or(0, |_| floor_acts);
    let needed = match few {
        0 => 0,
        _ => (floor_acts + few + beside).saturating_sub(2),
    };
    (!counts.is_empty() && rest >= needed).then_some(Places { counts, floor })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    type Table = Vec<(String, PlaceCount)>;
    type Possible = BTreeMap<String, BTreeSet<u64>>;

    const NAMES: [&str; 4] = ["A", "B", "C", "D"];

    fn of(acts: &[u64]) -> BTreeMap<String, u64> {
        let names = NAMES.iter().map(|name| (*name).to_owned());
        names
            .zip(acts.iter().copied())
            .filter(|(_, acts)| *acts > 0)
            .collect()
    }

    /// Every way to give at most that many acts to the places; the others have none.
    fn ways(places: usize, most: u64) -> Vec<Vec<u64>> {
        if places == 0 {
            return vec![Vec::new()];
        }
        let first = (0..=most).map(|acts| (acts, ways(places - 1, most - acts)));
        first
            .flat_map(|(acts, others)| {
                others
                    .into_iter()
                    .map(move |other| [&[acts], other.as_slice()].concat())
            })
            .collect()
    }

    /// Somebody who knows the rule runs it on all that may be, and keeps what gives the same table.
    fn attack(places_named: usize, total: u64, floor: u32) -> usize {
        let mut seen: BTreeMap<Table, Possible> = BTreeMap::new();
        for way in ways(places_named, total) {
            let acts = of(&way);
            let Some(told) = places(&acts, total, floor) else {
                continue;
            };
            let hidden = told.counts.clone().into_iter();
            let hidden = hidden.filter(|(_, told)| *told == PlaceCount::Few);
            let possible = seen.entry(told.counts).or_default();
            for (name, _) in hidden {
                let value = acts[&name];
                possible.entry(name).or_default().insert(value);
            }
        }
        let every: BTreeSet<u64> = (1..u64::from(floor)).collect();
        let mut hidden = 0;
        for (table, possible) in &seen {
            for (name, values) in possible {
                assert_eq!(*values, every, "{name} of {table:?}, {total} acts");
                hidden += 1;
            }
        }
        hidden
    }

    #[test]
    fn who_knows_the_rule_finds_every_small_value_possible() {
        let mut hidden = 0;
        for floor in 3..=5 {
            hidden += (0..=22).map(|total| attack(3, total, floor)).sum::<usize>();
            hidden += (0..=14).map(|total| attack(4, total, floor)).sum::<usize>();
        }
        assert!(hidden > 1000, "only {hidden} small counts were hidden");
    }

    #[test]
    fn the_smallest_of_the_others_is_withheld_or_no_table_is_told() {
        let told = |acts: &[u64], total, floor| {
            let counts = places(&of(acts), total, floor)?.counts.into_iter();
            Some(counts.map(|(_, told)| told).collect::<Vec<_>>())
        };
        use PlaceCount::{Few, Told, Withheld};
        assert_eq!(told(&[5, 60], 65, 5), Some(vec![Told(5), Told(60)]));
        assert_eq!(told(&[3], 3, 5), None);
        assert_eq!(told(&[], 3, 5), None);
        // Enough acts without a place: the next one is withheld all the same.
        assert_eq!(
            told(&[2, 7, 60, 9], 100, 5),
            Some(vec![Few, Withheld, Told(60), Told(9)])
        );
        assert_eq!(
            told(&[1, 19, 7], 27, 3),
            Some(vec![Few, Told(19), Withheld])
        );
        assert_eq!(told(&[1, 7, 11, 60], 79, 5), None);
    }
}
