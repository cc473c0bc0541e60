//! A file of the media folder becomes its hash, and what is to be known before it is shown.

use std::fs::{self, File};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::Memory;
use super::failure::{ReadError, failed, plain};
use super::held;
use crate::artifact::Media;
use crate::bound;
use crate::picture::{self, Fault, Kind, Picture};
use crate::recording::{self, Recording};

/// Bytes of a PNG that are not its pixels, such as a short profile: without them a small drawing would pass
/// for a photo.
const FRAME: u64 = 4096;

/// Pictures of more bytes are looked at one after the other, since each is in memory as a whole.
const LARGE: u64 = 32 * 1024 * 1024;
static ALONE: Mutex<()> = Mutex::new(());

/// How many photos of one name are told apart by a number.
const MAX_SAME_NAMES: u32 = 10_000;

/// What is found out about a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Look {
    hash: String,
    size: Option<(u32, u32)>,
    picture: Option<Picture>,
    recording: Option<Recording>,
}

/// Hashes a file of the media folder and looks at its head and its end.
pub(super) fn take(
    name: String,
    location: PathBuf,
    memory: Option<&Memory>,
) -> Result<Media, ReadError> {
    let look = || look(&location).map_err(failed(&location));
    let Look {
        hash,
        size,
        picture,
        recording,
    } = match memory {
        Some(memory) => memory.media(&location, look)?,
        None => look()?,
    };
    Ok(Media {
        size,
        picture,
        recording,
        hash,
        name,
        location,
    })
}

/// Takes in a photo that comes from elsewhere: looked at as all media are, freed of what it tells beside its
/// pixels, and under a name that nothing has yet. Gives the name.
///
/// # Errors
/// What is wrong with the photo, and how to mend that; or what the machine refused.
pub fn receive(folder: &Path, stem: &str, bytes: &[u8]) -> Result<String, Refused> {
    let kind = Kind::of(bytes).filter(|kind| kind.is_read());
    let bare = kind.and_then(|kind| Some((kind.ending()?, picture::bare(kind, bytes)?)));
    fs::create_dir_all(folder)?;
    held::clear(folder);
    let mut file = held::file(folder, false)?;
    let shown = bare.as_ref().map_or(bytes, |(_, bare)| bare);
    file.write_all(shown)?;
    file.as_file().sync_all()?;
    let seen = look(file.path())?.picture;
    if let Some((what, help)) = picture::trouble(seen.as_ref()) {
        return Err(Refused::Photo(what, help));
    }
    let Some((ending, _)) = bare else {
        let what =
            "is built in a way in which careledger cannot take out what it tells beside its pixels";
        let help = "open it in a picture program and save it as JPEG or PNG";
        return Err(Refused::Photo(what.to_owned(), help.to_owned()));
    };
    #[cfg(unix)]
    fs::set_permissions(
        file.path(),
        std::os::unix::fs::PermissionsExt::from_mode(0o644),
    )?;
    for count in 1..=MAX_SAME_NAMES {
        let name = match count {
            1 => format!("{stem}.{ending}"),
            more => format!("{stem}-{more}.{ending}"),
        };
        match file.persist_noclobber(folder.join(&name)) {
            Ok(_) => return Ok(name),
            Err(taken) if taken.error.kind() == io::ErrorKind::AlreadyExists => file = taken.file,
            Err(refused) => return Err(refused.error.into()),
        }
    }
    Err(io::Error::from(io::ErrorKind::AlreadyExists).into())
}

/// Why a photo was not taken in.
#[derive(Debug)]
pub enum Refused {
    /// What is wrong with it, in words that follow its name, and how to mend it.
    Photo(String, String),
    /// What the machine refused.
    Machine(io::Error),
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Refused {
        Refused::Machine(plain(error))
    }
}

fn look(location: &Path) -> io::Result<Look> {
    let mut file = File::open(location)?;
    let length = file.metadata()?.len();
    let mut hasher = blake3::Hasher::new();
    let mut look = Look {
        hash: String::new(),
        size: None,
        picture: None,
        recording: recording::look(&mut file)?,
    };
    file.rewind()?;
    let mut head = Vec::new();
    Read::take(&mut file, picture::HEAD as u64).read_to_end(&mut head)?;
    let kind = Kind::of(&head).filter(|_| look.recording.is_none());
    if let Some(kind) = kind.filter(|kind| kind.is_read() && length <= bound::PICTURE.most) {
        let _alone = (length > LARGE).then(|| ALONE.lock().unwrap_or_else(PoisonError::into_inner));
        let mut bytes = head;
        // It may grow meanwhile.
        Read::take(&mut file, bound::PICTURE.most).read_to_end(&mut bytes)?;
        hasher.update(&bytes);
        let seen = picture::size(kind, &bytes);
        look.size = seen.ok();
        look.picture = Some(Picture {
            kind,
            is_animated: picture::is_animated(kind, &bytes),
            is_drawn: is_drawn(kind, &bytes, look.size),
            fault: seen.err(),
        });
    } else {
        let fault = match kind {
            Some(kind) if kind.is_read() => Fault::Bytes,
            _ => Fault::Kind,
        };
        look.picture = kind.map(|kind| Picture {
            kind,
            is_animated: false,
            is_drawn: false,
            fault: Some(fault),
        });
        // It is never in memory as a whole.
        if length <= bound::RECORDING.most {
            file.rewind()?;
            hasher.update_reader(&file)?;
        }
    }
    look.hash = hasher.finalize().to_hex().to_string();
    Ok(look)
}

/// Whether a picture is a drawing rather than a photo: lossless as photos seldom are, and so small for its
/// pixels as photos never become without loss, or with a part that is see-through.
fn is_drawn(kind: Kind, bytes: &[u8], size: Option<(u32, u32)>) -> bool {
    let pixels = size.map_or(0, |(width, height)| u64::from(width) * u64::from(height));
    match kind {
        Kind::Gif => true,
        // The header's type of colour: 4 and 6 have opacity.
        Kind::Png => bytes.len() as u64 <= pixels + FRAME || matches!(bytes.get(25), Some(4 | 6)),
        _ => false,
    }
}
