//! The range of the sums becomes a few round numbers for the axis.

/// Round numbers at one distance (1, 2 or 5 times a power of ten) that include zero and go from at or
/// below the lowest to at or above the highest value, about `about` steps of them.
pub(super) fn ticks(values: impl Iterator<Item = f64>, about: usize) -> Vec<f64> {
    let (low, high) = values.fold((0.0_f64, 0.0_f64), |(low, high), value| {
        (low.min(value), high.max(value))
    });
    let high = if high > low { high } else { 1.0 };
    let rough = (high - low) / about.max(1) as f64;
    let power = rough.log10().floor();
    let size = [1.0, 2.0, 5.0, 10.0].into_iter();
    let size = size
        .map(|factor| (factor, factor * 10_f64.powf(power)))
        .find(|(_, step)| *step >= rough * 0.999);
    let (factor, step) = size.unwrap_or((10.0, 10_f64.powf(power + 1.0)));
    // Multiples of whole numbers, so that no tick is 0.30000000000000004.
    let tick = |at: i64| match power < 0.0 {
        true => at as f64 * factor / 10_f64.powf(-power),
        false => at as f64 * step,
    };
    let first = (low / step + 1e-9).floor() as i64;
    let last = ((high / step - 1e-9).ceil() as i64).max(first + 1);
    (first..=last).map(tick).collect()
}
