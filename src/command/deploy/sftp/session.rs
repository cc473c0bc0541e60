//! Lines of a batch become what the machine's `sftp` answers, in one connection, so that a password is asked once.
//!
//! The words of a batch and how they are read: <https://man.openbsd.org/sftp>.

use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};

use super::super::program::{Failure, failed, not_started};

/// What precedes a line of the batch where the program says that it has come to it.
const ECHO: &str = "sftp> ";

/// A connection that does line after line, and ends at the first that fails.
pub(super) struct Session {
    child: Child,
    to: BufWriter<ChildStdin>,
    from: Receiver<String>,
    asked: usize,
}

impl Session {
    /// Connects. Local paths of the batch are those below `folder`.
    pub(super) fn begin(destination: &str, folder: &Path) -> Result<Session, Failure> {
        let mut command = Command::new("sftp");
        // A batch alone would forbid ssh to ask for a password; of an option that is set twice, it takes the first.
        command.args(["-q", "-oBatchMode=no", "-b", "-", "--", destination]);
        command.current_dir(folder);
        let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = piped.spawn().map_err(|error| not_started("sftp", &error))?;
        let (Some(to), Some(from)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(failed("nothing can be said to sftp"));
        };
        // Read as it comes, since a program that cannot get rid of its answers hears no more.
        let (give, take) = channel();
        std::thread::spawn(move || {
            let lines = BufReader::new(from).split(b'\n').map_while(Result::ok);
            for line in lines {
                let line = String::from_utf8_lossy(&line);
                if give.send(line.trim_end_matches('\r').to_owned()).is_err() {
                    break;
                }
            }
        });
        Ok(Session {
            child,
            to: BufWriter::new(to),
            from: take,
            asked: 0,
        })
    }

    /// Has these lines done; gives what was said to each. `done` hears of each line as it is come to.
    pub(super) fn ask(
        &mut self,
        lines: &[String],
        mut done: impl FnMut(),
    ) -> Result<Vec<Vec<String>>, Failure> {
        self.asked += 1;
        // A comment, which is only repeated: all before it is done.
        let mark = format!("# {}", self.asked);
        let write = |to: &mut BufWriter<ChildStdin>| -> io::Result<()> {
            for line in lines.iter().chain([&mark]) {
                writeln!(to, "{line}")?;
            }
            to.flush()
        };
        // Where it has ended already, its answers end too.
        let _ = write(&mut self.to);
        let mut answers: Vec<Vec<String>> = Vec::new();
        while let Ok(line) = self.from.recv() {
            match (line.strip_prefix(ECHO), answers.last_mut()) {
                (Some(echo), _) if echo == mark => return Ok(answers),
                (Some(_), _) => {
                    answers.push(Vec::new());
                    done();
                }
                (None, Some(answer)) => answer.push(line),
                (None, None) => {}
            }
        }
        let is_killed = |status: &ExitStatus| status.code().is_none();
        Err(failed(match self.child.wait() {
            Ok(status) if is_killed(&status) => "`sftp` was ended by force",
            _ => "`sftp` ended early, for the reason that it gives above",
        }))
    }

    /// Says goodbye, and waits until the program has ended.
    pub(super) fn end(self) {
        let Session { mut child, to, .. } = self;
        drop(to);
        let _ = child.wait();
    }
}

/// A line of a batch: a command, and paths as they are, whatever characters are in them. Nothing where a path
/// has one that no line can hold.
pub(super) fn line(command: &str, paths: &[&str]) -> Option<String> {
    let mut line = command.to_owned();
    for path in paths {
        line.push(' ');
        for letter in path.chars() {
            if letter.is_control() {
                return None;
            }
            // What stands after a backslash means itself, to the reader of words and to that of patterns.
            if letter.is_ascii() && !letter.is_ascii_alphanumeric() && !"/._-".contains(letter) {
                line.push('\\');
            }
            line.push(letter);
        }
    }
    Some(line)
}

/// The last name of a path in a listing, in which bytes may be written as `\303`.
pub(super) fn name_in(listed: &str) -> String {
    let name = listed.rsplit('/').next().unwrap_or(listed);
    let mut bytes = Vec::with_capacity(name.len());
    let mut rest = name.as_bytes();
    while let [first, after @ ..] = rest {
        let digits = after
            .get(..3)
            .and_then(|digits| std::str::from_utf8(digits).ok());
        let byte = digits.and_then(|digits| u8::from_str_radix(digits, 8).ok());
        match byte.filter(|_| *first == b'\\') {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[3..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
