//! A number becomes a campaign of so many stories, for benchmarks.

use std::fs;
use std::path::{Path, PathBuf};

/// A campaign of plausible weight: three beats, three sections, tags, two demands.
pub(crate) fn write(campaign: &Path, stories: usize) {
    let write = |path: PathBuf, text: String| {
        fs::create_dir_all(path.parent().expect("a folder")).expect("to make the folder");
        fs::write(path, text).expect("to write the campaign");
    };
    write(
        campaign.join("content/campaign.yaml"),
        "title: A thousand acts\nhashtag: ThousandActs\nwidth: 4\nbase_url: https://thousand.example/\n\
         slogan: Every rescue counted.\n"
            .to_owned(),
    );
    for demand in ["ratios", "clinics"] {
        write(
            campaign.join(format!("content/demands/{demand}.md")),
            format!(
                "---\ntitle: More {demand}\nask: We ask for {demand}.\ntarget: City Council\n---\n\nText.\n"
            ),
        );
    }
    let tags = [
        "night",
        "medicine",
        "food",
        "children",
        "transport",
        "masks",
        "phone",
        "elders",
    ];
    for number in 1..=stories {
        let day = chrono::NaiveDate::from_ymd_opt(2024, 1, 1).expect("a date")
            + chrono::Days::new(number as u64);
        let paragraph = |beat: &str| {
            format!(
                "## {beat}\n\nThe message came at night on the *phone tree* of block {number}. What people had was \
                 **better** than waiting: one neighbour knew which pharmacy was open, another called ahead, a third \
                 had a bicycle and two good lamps.\n\nFifty minutes later the bag hung on the right doorknob. The \
                 nurse on the line had stayed the whole time, counting breaths. Nobody was asked for money, and \
                 nobody was asked to be brave.\n\n- one lamp\n- one bag\n- one call\n\n"
            )
        };
        write(
            campaign.join(format!("content/stories/{number:04}-story.md")),
            format!(
                "---\ntitle: Story {number}\ndate: {day}\ncare: A neighbour cycled medicine number {number} across town.\n\
                 cause: The night clinic closed when budget {number} was cut.\n\
                 change: Write ratio {number} into law, paid for by clawing back subsidies.\n\
                 demand: {}\ntags: [{}, {}]\n---\n\n{}{}{}",
                if number % 2 == 0 { "ratios" } else { "clinics" },
                tags[number % tags.len()],
                tags[(number * 3 + 1) % tags.len()],
                paragraph("Care"),
                paragraph("Cause"),
                paragraph("Change"),
            ),
        );
    }
}
