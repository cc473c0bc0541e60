//! The site's base address becomes findings: whether people can reach it, and whether it is that of its host.

use url::Url;

use super::{Finding, Patient};
use crate::diagnostic::{Severity, codes};
use crate::host::Host;

/// Endings of names that nobody can reach: <https://www.rfc-editor.org/rfc/rfc2606>.
const MADE_UP: [&str; 8] = [
    "example",
    "invalid",
    "test",
    "localhost",
    "example.com",
    "example.net",
    "example.org",
    "local",
];

pub(super) fn exam(patient: &Patient) -> Option<Vec<Finding>> {
    let settings = patient.settings.as_ref()?;
    let Some(base) = &settings.base_url else {
        let told = &patient.prepared.diagnostics;
        // One that is wrong is told by `check`.
        let is_missing = told.iter().any(|told| told.code == codes::NO_ADDRESS);
        let finding = Finding::new(
            Severity::Warning,
            "campaign.yaml names no base_url, so that there are no feeds, no sitemap and no previews of links",
            "write base_url: and the address of the site into content/campaign.yaml",
        );
        return Some(is_missing.then_some(finding).into_iter().collect());
    };
    let domain = base.host_str().unwrap_or_default();
    let mut found = Vec::new();
    let mut warn = |what: String, todo: String| {
        found.push(Finding::new(Severity::Warning, what, todo));
    };
    let is_made_up = |ending: &str| domain == ending || domain.ends_with(&format!(".{ending}"));
    if MADE_UP.iter().any(|ending| is_made_up(ending)) {
        warn(
            format!(
                "nobody can reach {base}: names that end so are for examples and for one's own machine"
            ),
            "write the address that the site really has into base_url".to_owned(),
        );
    }
    if base.scheme() == "http" {
        warn(
            format!(
                "base_url is {base}, so that feeds and cards lead readers to pages that others can read along and change"
            ),
            format!(
                "have the host serve https, which costs nothing, and write base_url: https{}",
                &base.as_str()[4..]
            ),
        );
    }
    let Some(host) = patient.host() else {
        return Some(found);
    };
    let at_root = [Host::Netlify, Host::Cloudflare, Host::Neocities];
    if at_root.contains(&host) && base.path() != "/" {
        warn(
            format!(
                "{} serves a site at the root of its domain, but base_url has the path {}",
                host.about().name,
                base.path()
            ),
            format!("write base_url: {}://{domain}/", base.scheme()),
        );
    }
    if let Some(expected) = patient
        .git
        .origin
        .as_deref()
        .and_then(|origin| expected(host, origin, base))
        && expected != *base
    {
        warn(
            format!(
                "base_url is {base}, but by git's remote origin the site will be at {expected}"
            ),
            format!("write base_url: {expected}, or name the remote that it is published from"),
        );
    }
    Some(found)
}

/// Where a host puts the site of a repository, as far as it puts it below a domain of its own and by name.
fn expected(host: Host, origin: &str, base: &Url) -> Option<Url> {
    let (forge, ending) = match host {
        Host::GithubPages => ("github.com", "github.io"),
        Host::GitlabPages => ("gitlab.com", "gitlab.io"),
        _ => return None,
    };
    // git@github.com:owner/name.git, https://github.com/owner/name, ssh://git@github.com/owner/name
    let (_, path) = origin.split_once(forge)?;
    let path = path.trim_start_matches([':', '/']).trim_end_matches('/');
    let (owner, project) = path.trim_end_matches(".git").split_once('/')?;
    let domain = format!("{}.{ending}", owner.to_lowercase());
    let named = base.host_str()?;
    // GitLab also gives out names with a number, from which nothing can be told.
    if !named.ends_with(&format!(".{ending}")) || host == Host::GitlabPages && named != domain {
        return None;
    }
    let path = match project.to_lowercase() == domain {
        true => String::new(),
        false => format!("{project}/"),
    };
    Url::parse(&format!("https://{domain}/{path}")).ok()
}
