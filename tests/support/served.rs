//! A running `careledger serve` becomes answers to requests, events, and what it says at the terminal.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::program::command;

/// How long anything may take on a machine that is busy with other things.
const LIMIT: Duration = Duration::from_secs(90);

/// A server, ended when it is dropped.
pub(crate) struct Served {
    child: Child,
    said: Arc<Mutex<String>>,
    /// The port it took.
    pub(crate) port: u16,
}

/// What came back for a request.
pub(crate) struct Answer {
    pub(crate) status: u16,
    head: String,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// A header's value.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        let found = lines.find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value)
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

impl Served {
    /// Starts serving a campaign, on any free port unless the arguments name one.
    pub(crate) fn start(folder: &Path, arguments: &[&str]) -> Served {
        let mut line = vec!["serve", "--today", "2026-11-30"];
        if !arguments.contains(&"--port") {
            line.extend(["--port", "0"]);
        }
        line.extend(arguments);
        let mut child = command(folder, &line)
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program can be started");
        let said = Arc::new(Mutex::new(String::new()));
        let (heard, voice) = (Arc::clone(&said), child.stderr.take());
        std::thread::spawn(move || {
            let lines = BufReader::new(voice.expect("it is piped")).lines();
            for line in lines.map_while(Result::ok) {
                heard.lock().expect("no panic").push_str(&(line + "\n"));
            }
        });
        let mut served = Served {
            child,
            said,
            port: 0,
        };
        let said = served.hear("until Ctrl-C");
        let port = said.split("http://127.0.0.1:").nth(1);
        let port = port.and_then(|rest| rest.split('/').next()?.parse().ok());
        served.port = port.unwrap_or_else(|| panic!("it tells no address: {said}"));
        served
    }

    /// What it said so far.
    pub(crate) fn said(&self) -> String {
        self.said.lock().expect("no panic").clone()
    }

    /// Waits until it has said something, and gives all that it said.
    pub(crate) fn hear(&self, words: &str) -> String {
        wait(words, || {
            let said = self.said();
            said.contains(words)
                .then_some(said)
                .ok_or_else(|| self.said())
        })
    }

    /// Asks for a path as a browser on this machine does.
    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask(&format!(
            "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n",
            self.port
        ))
    }

    /// Sends a request as it is.
    pub(crate) fn ask(&self, request: &str) -> Answer {
        self.send(request.as_bytes())
    }

    /// The same with a body that may be no text. One that is not wanted may not be read to its end.
    pub(crate) fn send(&self, request: &[u8]) -> Answer {
        let mut stream = self.connect();
        let sent = stream.write_all(request);
        let mut answer = Vec::new();
        let read = stream.read_to_end(&mut answer);
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n");
        let end = end.unwrap_or_else(|| {
            let request = String::from_utf8_lossy(request);
            panic!("no answer to {request}: {sent:?} {read:?}")
        });
        let head = String::from_utf8_lossy(&answer[..end]).into_owned();
        let body = answer[end + 4..].to_vec();
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok());
        Answer {
            status: status.expect("a status"),
            head,
            body,
        }
    }

    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        stream.set_read_timeout(Some(LIMIT)).expect("a time limit");
        stream
    }

    /// Waits until a page holds some words.
    pub(crate) fn wait_for(&self, path: &str, words: &str) -> String {
        wait(&format!("{path}: {words}"), || {
            let text = self.get(path).text();
            match text.contains(words) {
                true => Ok(text),
                false => Err(self.said()),
            }
        })
    }

    /// Tries until something is there.
    pub(crate) fn wait_until<T>(&self, what: &str, there: impl Fn() -> Option<T>) -> T {
        wait(what, || there().ok_or_else(|| self.said()))
    }

    /// The news as they stand, as pages get them.
    pub(crate) fn news(&self) -> serde_json::Value {
        News::listen(self).next()
    }

    /// Waits until the news fulfil a condition.
    pub(crate) fn wait_for_news(
        &self,
        what: &str,
        is_it: impl Fn(&serde_json::Value) -> bool,
    ) -> serde_json::Value {
        let mut news = News::listen(self);
        let end = Instant::now() + LIMIT;
        loop {
            let told = news.next();
            if is_it(&told) {
                return told;
            }
            assert!(
                Instant::now() < end,
                "no news of {what}: {told} {}",
                self.said()
            );
        }
    }

    /// Asks it to end as Ctrl-C does, and gives its exit code.
    #[cfg(unix)]
    pub(crate) fn interrupt(&mut self) -> Option<i32> {
        let id = self.child.id().to_string();
        let sent = std::process::Command::new("kill")
            .args(["-INT", &id])
            .status();
        assert!(sent.is_ok_and(|sent| sent.success()));
        self.child.wait().expect("it ends").code()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An open line to the news.
pub(crate) struct News(BufReader<TcpStream>);

impl News {
    pub(crate) fn listen(served: &Served) -> News {
        let mut stream = served.connect();
        let request = format!(
            "GET /_careledger/news HTTP/1.1\r\nHost: localhost:{}\r\n\r\n",
            served.port
        );
        stream.write_all(request.as_bytes()).expect("it listens");
        News(BufReader::new(stream))
    }

    /// Waits for the next news.
    pub(crate) fn next(&mut self) -> serde_json::Value {
        loop {
            let mut line = String::new();
            let read = self.0.read_line(&mut line).expect("news in time");
            assert!(read > 0, "the line was closed");
            if let Some(told) = line.strip_prefix("data: ") {
                return serde_json::from_str(told).expect("the news are JSON");
            }
        }
    }
}

/// What a page of the desk sends.
pub(crate) struct Page {
    pub(crate) host: String,
    pub(crate) origin: Option<String>,
    pub(crate) token: Option<String>,
    pub(crate) kind: &'static str,
    pub(crate) more: &'static str,
}

impl Page {
    /// As the desk's own page is.
    pub(crate) fn of(served: &Served) -> Page {
        let host = format!("127.0.0.1:{}", served.port);
        let page = served.get("/_desk/").text();
        let token = page.split("name=\"desk-token\" content=\"").nth(1);
        let token = token.and_then(|rest| rest.split('"').next());
        Page {
            origin: Some(format!("http://{host}")),
            host,
            token: token.map(str::to_owned),
            kind: "application/json",
            more: "",
        }
    }

    pub(crate) fn post(&self, served: &Served, path: &str, body: &[u8]) -> Answer {
        served.send(&self.request(path, body))
    }

    /// What is sent.
    pub(crate) fn request(&self, path: &str, body: &[u8]) -> Vec<u8> {
        let header = |name: &str, value: Option<&str>| {
            value.map_or_else(String::new, |value| format!("{name}: {value}\r\n"))
        };
        let head = [
            format!("POST /_desk/{path} HTTP/1.1\r\nConnection: close\r\n"),
            header("Host", Some(&self.host)),
            header("Origin", self.origin.as_deref()),
            header("X-Careledger-Desk", self.token.as_deref()),
            header("Content-Type", Some(self.kind)),
            format!("Content-Length: {}\r\n{}\r\n", body.len(), self.more),
        ];
        [head.concat().as_bytes(), body].concat()
    }

    pub(crate) fn ask(&self, served: &Served, path: &str, said: &Value) -> (u16, Value) {
        let answer = self.post(served, path, said.to_string().as_bytes());
        let told = serde_json::from_slice(&answer.body);
        (answer.status, told.unwrap_or(Value::Null))
    }
}

/// Tries again and again until it goes well, or it took too long.
fn wait<T>(what: &str, mut attempt: impl FnMut() -> Result<T, String>) -> T {
    let end = Instant::now() + LIMIT;
    loop {
        match attempt() {
            Ok(value) => return value,
            Err(why) => assert!(Instant::now() < end, "waited in vain for {what}: {why}"),
        }
        std::thread::sleep(Duration::from_millis(25));
    }
}
