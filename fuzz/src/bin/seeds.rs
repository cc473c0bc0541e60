//! Lays the inputs with which each target begins into `corpus/TARGET/`, out of this repository's files.

use std::fs;
use std::path::Path;

use careledger_fuzz::support::laws::{LAWS, seeds};

fn main() -> std::io::Result<()> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = seeds::files(&here.join(".."));
    for law in &LAWS {
        let corpus = here.join("corpus").join(law.name);
        fs::create_dir_all(&corpus)?;
        let seeds = seeds::of(law, &files);
        for (at, seed) in seeds.iter().enumerate() {
            fs::write(corpus.join(format!("seed-{at:04}")), seed)?;
        }
        println!("{}: {}", law.name, seeds.len());
    }
    Ok(())
}
