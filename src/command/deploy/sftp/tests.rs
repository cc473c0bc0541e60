//! Lines and plans of the sftp deploy, held against what they must be; whole runs stand in `tests/cases/deploy/`.

use super::*;

#[test]
fn a_target_is_a_server_and_a_folder() {
    for (text, parts) in [
        ("you@server:site/", Some(("you@server", "site/"))),
        ("server:~/a b", Some(("server", "a b"))),
        ("server:/var/www", Some(("server", "/var/www"))),
        ("server:a@b [c]: d", Some(("server", "a@b [c]: d"))),
        ("you@[::1]:site", Some(("you@[::1]", "site"))),
        (
            "sftp://you@server:2222/site",
            Some(("sftp://you@server:2222", "site")),
        ),
        (
            "sftp://server//var/www",
            Some(("sftp://server", "/var/www")),
        ),
        ("server:", None),
        ("sftp://server", None),
        ("sftp://server/", None),
        (":site", None),
        ("site", None),
        ("-oProxyCommand=x:site", None),
        ("server:a\nrm x", None),
    ] {
        let found = Target::parse(text);
        let found = found.map(|target| (target.destination, target.folder));
        assert_eq!(found, parts, "{text:?}");
    }
}

#[test]
fn paths_mean_themselves_in_a_line() {
    for (path, spelled) in [
        ("./043/index.html", Some("rm ./043/index.html")),
        ("a b'c\"d", Some("rm a\\ b\\'c\\\"d")),
        (
            "[x]*?#{~}$`;",
            Some("rm \\[x\\]\\*\\?\\#\\{\\~\\}\\$\\`\\;"),
        ),
        ("\\", Some("rm \\\\")),
        ("été-مرحبا", Some("rm été-مرحبا")),
        ("a\nrm b", None),
        ("a\tb", None),
    ] {
        assert_eq!(line("rm", &[path]).as_deref(), spelled, "{path:?}");
    }
    for (listed, name) in [
        ("./media/a b.jpg", "a b.jpg"),
        ("./caf\\303\\251.jpg", "café.jpg"),
        ("a\\9b", "a\\9b"),
        ("\\", "\\"),
        ("", ""),
    ] {
        assert_eq!(name_in(listed), name, "{listed:?}");
    }
}
