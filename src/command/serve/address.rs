//! A host and a port become a listener, the address to open, and the hosts by which requests may call.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::process::{Command, Stdio};

use tokio::net::{TcpListener, lookup_host};

use crate::command::Outcome;
use crate::command::report::{fail, say};

/// The port unless another is asked for.
pub(super) const PORT: u16 = 4043;

/// How many ports are tried from the wanted one on.
const TRIES: u16 = 64;

/// A listener and how to reach it.
pub(super) struct Bound {
    pub(super) listener: TcpListener,
    pub(super) hosts: Hosts,
    address: SocketAddr,
}

impl Bound {
    /// The address for a browser on this machine.
    pub(super) fn url(&self) -> String {
        let port = self.address.port();
        match (self.address.ip(), &self.hosts.named) {
            (_, Some(name)) => format!("http://{name}:{port}/"),
            (ip, None) if ip.is_unspecified() => format!("http://127.0.0.1:{port}/"),
            (IpAddr::V6(ip), None) => format!("http://[{ip}]:{port}/"),
            (ip, None) => format!("http://{ip}:{port}/"),
        }
    }

    /// The address for other machines, where the one for this machine is no good to them.
    pub(super) fn url_for_others(&self) -> Option<String> {
        let ip = self.address.ip();
        let ip = ip.is_unspecified().then(own_address).flatten()?;
        Some(format!("http://{ip}:{}/", self.address.port()))
    }
}

/// The address that this machine has in its network. A socket is made for a place that is only for
/// documentation (RFC 5737), which makes the system choose a way to it; nothing is sent.
fn own_address() -> Option<Ipv4Addr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    match socket.local_addr().ok()?.ip() {
        IpAddr::V4(ip) if !ip.is_loopback() && !ip.is_unspecified() => Some(ip),
        _ => None,
    }
}

/// Takes the port, or the next free one, and says what is worth knowing about it.
pub(super) async fn bind(host: Option<&str>, wanted: u16) -> Result<Bound, Outcome> {
    let name = host.unwrap_or("127.0.0.1");
    let bare = name.trim_start_matches('[').trim_end_matches(']');
    let found = lookup_host((bare, wanted)).await;
    let Some(first) = found.ok().and_then(|mut found| found.next()) else {
        let sentence = format!(
            "this machine does not know the address {name}; use --host 0.0.0.0 for all of its own"
        );
        return Err(fail(Outcome::Usage, sentence));
    };
    let last = match wanted {
        0 => 0,
        port => port.saturating_add(TRIES),
    };
    for port in wanted..=last {
        match TcpListener::bind(SocketAddr::new(first.ip(), port)).await {
            Ok(listener) => {
                let address = listener.local_addr().unwrap_or(first);
                if port != wanted {
                    say(format!("Port {wanted} is in use; this is on port {port}."));
                }
                let hosts = Hosts::of(address.ip(), bare);
                if !hosts.only_here {
                    say("warning: everybody in this network can see this site with its drafts");
                }
                return Ok(Bound {
                    listener,
                    hosts,
                    address,
                });
            }
            Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => {}
            Err(error) => {
                let sentence = format!(
                    "{name} cannot be used with port {port}: {error}; name another with --port or --host"
                );
                return Err(fail(Outcome::Machine, sentence));
            }
        }
    }
    let sentence = format!("the ports {wanted} to {last} are all in use; name another with --port");
    Err(fail(Outcome::Machine, sentence))
}

/// The names by which a request may call this server. Another site could let its own name lead to this
/// machine, and its pages could then read what is served here (DNS rebinding); numbers cannot be
/// taken over so.
#[derive(Debug, Clone)]
pub(super) struct Hosts {
    only_here: bool,
    named: Option<String>,
}

impl Hosts {
    fn of(ip: IpAddr, host: &str) -> Hosts {
        Hosts {
            only_here: ip.is_loopback(),
            named: host.parse::<IpAddr>().is_err().then(|| host.to_lowercase()),
        }
    }

    /// Whether this machine alone can call.
    pub(super) fn are_only_here(&self) -> bool {
        self.only_here
    }

    /// Whether a `Host` header, with or without a port, names this server.
    pub(super) fn knows(&self, header: &str) -> bool {
        let (name, port) = match header.rsplit_once(':') {
            // A colon inside brackets belongs to the address.
            Some((name, port)) if !port.ends_with(']') => (name, port),
            _ => (header, ""),
        };
        if !port.bytes().all(|byte| byte.is_ascii_digit()) {
            return false;
        }
        let name = name.to_lowercase();
        if name == "localhost" || self.named.as_ref() == Some(&name) {
            return true;
        }
        let inside = name
            .strip_prefix('[')
            .and_then(|name| name.strip_suffix(']'));
        let ip = match inside {
            Some(inside) => inside.parse::<Ipv6Addr>().ok().map(IpAddr::V6),
            None => name.parse::<IpAddr>().ok().filter(IpAddr::is_ipv4),
        };
        ip.is_some_and(|ip| ip.is_loopback() || !self.only_here)
    }
}

/// Opens an address in the browser.
pub(super) fn open(url: &str) {
    let (program, arguments): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("cmd", &["/c", "start", ""])
    } else {
        ("xdg-open", &[])
    };
    let opened = Command::new(program)
        .args(arguments)
        .arg(url)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    match opened {
        // It is waited for, so that nothing of it is left over, but not here.
        Ok(mut child) => drop(std::thread::spawn(move || child.wait())),
        Err(_) => say(format!("No browser could be opened: open {url} yourself.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hosts(host: &str) -> Hosts {
        Hosts::of(host.parse().unwrap_or(IpAddr::from([10, 0, 0, 7])), host)
    }

    #[test]
    fn only_own_names_are_known() {
        let here = hosts("127.0.0.1");
        for good in [
            "127.0.0.1:4043",
            "localhost",
            "LOCALHOST:1",
            "[::1]:80",
            "[::1]",
            "127.0.0.2",
        ] {
            assert!(here.knows(good), "{good}");
        }
        for bad in [
            "",
            "evil.example",
            "evil.example:4043",
            "localhost.evil.example",
            "127.0.0.1.evil.example",
            "10.0.0.7:4043",
            "::1",
            "localhost:x",
            "127.0.0.1@evil.example",
            "[::1",
            "0.0.0.0",
        ] {
            assert!(!here.knows(bad), "{bad}");
        }
        let open = hosts("0.0.0.0");
        assert!(
            open.knows("192.168.1.5:4043") && open.knows("[fe80::1]:1") && !open.knows("a.example")
        );
        let named = hosts("desk.lan");
        assert!(named.knows("Desk.lan:4043") && !named.knows("other.lan"));
    }
}
