// What a browser complains of while it shows a page: gathered, to be empty at the end.

/** Starts listening to a page; `problems` fills with sentences. `home` is where requests may go. */
export async function watch(page, home) {
  const problems = [];
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`policy: ${event.violatedDirective} refused ${event.blockedURI}`),
    ),
  );
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`script: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !url.startsWith("data:")) problems.push(`request outside the site: ${url}`);
  });
  page.on("requestfailed", (request) => {
    // Leaving a page gives up what it was still loading, such as its icon; that is no fault of it.
    const why = request.failure()?.errorText ?? "";
    if (why !== "net::ERR_ABORTED") problems.push(`request failed (${why}): ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`answer ${response.status()}: ${response.url()}`);
  });
  return problems;
}

/** Throws with all sentences, unless there are none. */
export function none(problems) {
  if (problems.length) throw new Error([...new Set(problems)].join("\n"));
}

/** Throws `sentence` unless `fact`. */
export function expect(fact, sentence) {
  if (!fact) throw new Error(sentence);
}
