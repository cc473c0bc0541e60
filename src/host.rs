//! The name of a host becomes what that host takes, and in which form it wants to be told what to say with files.

/// Where a site is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Host {
    /// GitHub Pages.
    GithubPages,
    /// GitLab Pages.
    GitlabPages,
    /// Netlify.
    Netlify,
    /// Cloudflare Pages.
    Cloudflare,
    /// Neocities.
    Neocities,
    /// A web server of one's own, most likely Apache, filled by SFTP.
    Sftp,
}

/// What a host takes, as its own pages said on 2026-11-22. What is not known is not limited.
#[derive(Debug)]
pub struct About {
    /// What people call it.
    pub name: &'static str,
    /// Most bytes of one file.
    pub largest_file: Option<u64>,
    /// Most files of a site.
    pub most_files: Option<usize>,
    /// Most bytes of a site.
    pub largest_site: Option<u64>,
    /// Endings of file names that it takes, where it does not take all.
    pub endings: Option<&'static [&'static str]>,
    /// How it is told what to say with files.
    pub headers: Headers,
    /// How it is told where a story that was renumbered stands now.
    pub redirects: Redirects,
    /// The name of the page that it shows for lost addresses.
    pub lost: &'static str,
}

/// The form in which a host is told which headers to send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Headers {
    /// It cannot be told.
    Fixed,
    /// A file `_headers`: <https://docs.netlify.com/manage/routing/headers/>,
    /// <https://developers.cloudflare.com/pages/configuration/headers/>.
    File,
    /// Files `.htaccess`: <https://httpd.apache.org/docs/2.4/howto/htaccess.html>.
    Htaccess,
}

/// The form in which a host is told of addresses that moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Redirects {
    /// It cannot be told: the pages at the old addresses lead on.
    Pages,
    /// A file `_redirects`, a rule a line: `/017/ /018/ 301`.
    File {
        /// What follows each rule. Where files go before rules, Netlify wants a word of force.
        code: &'static str,
        /// Whether rules name the path under which the site lies.
        under_path: bool,
        /// Most rules that it reads.
        most: Option<usize>,
    },
    /// Lines in `.htaccess`: <https://httpd.apache.org/docs/2.4/mod/mod_alias.html#redirect>.
    Htaccess,
}

/// The names that hosts know the page for lost addresses by; most know the first.
pub const LOST: [&str; 2] = ["404.html", "not_found.html"];

const MEBIBYTE: u64 = 1024 * 1024;
const GIBIBYTE: u64 = 1024 * MEBIBYTE;

impl Host {
    /// All hosts, by the words that settings use.
    pub const KEYS: [(&str, Host); 6] = [
        ("github-pages", Host::GithubPages),
        ("gitlab-pages", Host::GitlabPages),
        ("netlify", Host::Netlify),
        ("cloudflare", Host::Cloudflare),
        ("neocities", Host::Neocities),
        ("sftp", Host::Sftp),
    ];

    /// What it takes.
    pub fn about(self) -> About {
        let any = |name, headers| About {
            name,
            largest_file: None,
            most_files: None,
            largest_site: None,
            endings: None,
            headers,
            redirects: Redirects::Pages,
            lost: LOST[0],
        };
        match self {
            // https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits
            Host::GithubPages => About {
                largest_file: Some(100 * MEBIBYTE),
                largest_site: Some(GIBIBYTE),
                ..any("GitHub Pages", Headers::Fixed)
            },
            // https://docs.gitlab.com/user/gitlab_com/#gitlab-pages
            Host::GitlabPages => About {
                most_files: Some(200_000),
                largest_site: Some(GIBIBYTE),
                // https://docs.gitlab.com/user/project/pages/redirects/
                redirects: Redirects::File {
                    code: "301",
                    under_path: true,
                    most: Some(1_000),
                },
                ..any("GitLab Pages", Headers::Fixed)
            },
            // https://docs.netlify.com/manage/routing/redirects/overview/
            Host::Netlify => About {
                redirects: Redirects::File {
                    code: "301!",
                    under_path: false,
                    most: None,
                },
                ..any("Netlify", Headers::File)
            },
            // https://developers.cloudflare.com/pages/platform/limits/
            Host::Cloudflare => About {
                largest_file: Some(25 * MEBIBYTE),
                most_files: Some(20_000),
                // https://developers.cloudflare.com/pages/configuration/redirects/
                redirects: Redirects::File {
                    code: "301",
                    under_path: false,
                    most: Some(2_000),
                },
                ..any("Cloudflare Pages", Headers::File)
            },
            // https://neocities.org/site_files/allowed_types and the host's own source.
            Host::Neocities => About {
                largest_file: Some(100_000_000),
                most_files: Some(15_000),
                largest_site: Some(1_000_000_000),
                endings: Some(&NEOCITIES),
                lost: LOST[1],
                ..any("Neocities", Headers::Fixed)
            },
            Host::Sftp => About {
                redirects: Redirects::Htaccess,
                ..any("your web server", Headers::Htaccess)
            },
        }
    }
}

/// What free sites there may hold, of what careledger and its campaigns have.
const NEOCITIES: [&str; 26] = [
    "asc",
    "atom",
    "css",
    "csv",
    "epub",
    "geojson",
    "gif",
    "htm",
    "html",
    "ico",
    "jpeg",
    "jpg",
    "js",
    "json",
    "md",
    "mid",
    "pdf",
    "png",
    "rss",
    "svg",
    "tsv",
    "txt",
    "webmanifest",
    "webp",
    "woff2",
    "xml",
];
