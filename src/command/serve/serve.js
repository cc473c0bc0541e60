// What serving adds to a page: it loads itself again after a save, shows what is wrong, and its cards.
(() => {
  const own = document.currentScript.dataset;
  const OWN = "/_careledger/";

  // What a page remembers until it is closed, so that loading it again changes nothing for the person.
  const memory = {
    get: (key) => {
      try {
        return sessionStorage.getItem(`careledger-${key}`);
      } catch {
        return null;
      }
    },
    set: (key, value) => {
      try {
        sessionStorage.setItem(`careledger-${key}`, value);
      } catch {
        // It works without.
      }
    },
  };

  const SVG = "http://www.w3.org/2000/svg";
  function fill(element, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else if (value !== false && value != null) element.setAttribute(name, value === true ? "" : value);
    }
    element.append(...children.filter((child) => child != null));
    return element;
  }
  const make = (name, attributes = {}, ...children) => fill(document.createElement(name), attributes, children);
  const draw = (name, attributes = {}, ...children) => fill(document.createElementNS(SVG, name), attributes, children);
  const count = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;

  // All of it lies in a shadow tree, where the theme's styles do not reach.
  const host = make("div", { lang: "en", dir: "ltr" });
  const root = host.attachShadow({ mode: "open" });

  // ---- What is wrong ----

  const heading = make("h2", { id: "title", tabindex: "-1" });
  const lead = make("p");
  const errors = make("div", { class: "list" });
  const overlay = make(
    "dialog",
    { "aria-labelledby": "title" },
    make("div", { class: "head" }, heading, make("button", { type: "button", onclick: () => overlay.close() }, "Close")),
    lead,
    errors,
  );
  overlay.addEventListener("close", () => {
    dismiss(signature);
    again.hidden = !signature;
    if (signature) again.focus();
  });
  const again = make("button", { type: "button", class: "bad", hidden: true, onclick: () => showErrors() });

  const warnings = make("section", { id: "warnings", class: "list sheet", "aria-label": "Warnings", hidden: true });
  const count_of_warnings = make("button", {
    type: "button",
    "aria-expanded": "false",
    "aria-controls": "warnings",
    onclick: () => unfold(warnings.hidden),
  });
  const strip = make(
    "div",
    { class: "strip", hidden: true },
    count_of_warnings,
    make("button", { type: "button", "aria-label": "Hide the warnings", onclick: () => hideWarnings() }, "×"),
  );
  const status = make("p", { role: "status" });

  let signature = "";
  let dismissed = memory.get("dismissed") ?? "";
  let warned = "";

  // What was closed once stays closed on all pages until it is another.
  function dismiss(errors) {
    dismissed = errors;
    memory.set("dismissed", errors);
  }

  function problem({ title, lines, help }) {
    return make(
      "article",
      {},
      make("h3", {}, title),
      lines ? make("pre", { tabindex: "0", role: "group", "aria-label": "Where it is" }, lines) : null,
      help ? make("p", {}, make("b", {}, "Help: "), help) : null,
    );
  }

  function list(place, { problems, more }, extra) {
    const rest = more ? make("p", {}, `And ${more} more: the terminal has them all.`) : null;
    place.replaceChildren(...[extra, ...problems.map(problem), rest].filter(Boolean));
  }

  function showErrors() {
    again.hidden = true;
    if (!overlay.open) overlay.showModal();
    heading.focus();
  }

  function take(news) {
    if (!news.site) return;
    if (news.site !== own.site) {
      location.reload();
      return;
    }
    const total = news.errors.problems.length + news.errors.more + (news.trouble ? 1 : 0);
    signature = total ? JSON.stringify([news.trouble, news.errors]) : "";
    if (total) {
      const trouble = news.trouble && problem({ title: `error: ${news.trouble}` });
      heading.textContent = count(total, "error");
      again.textContent = count(total, "error");
      const below = own.page ? " Under this lies the last good one." : "";
      lead.textContent = `Mend what is wrong and save: the page goes on by itself.${below}`;
      list(errors, news.errors, trouble);
      if (signature !== dismissed) showErrors();
      else again.hidden = overlay.open;
    } else {
      dismiss("");
      again.hidden = true;
      if (overlay.open) overlay.close();
    }

    mark(news.marks);
    const warning = news.warnings.problems.length + news.warnings.more;
    warned = warning ? JSON.stringify(news.warnings) : "";
    list(warnings, news.warnings);
    count_of_warnings.textContent = count(warning, "warning");
    strip.hidden = !warned || memory.get("hidden-warnings") === warned;
    if (strip.hidden) unfold(false);
  }

  // Beside each link to a story that is not public stands that it is not.
  let marked = false;
  function mark(marks) {
    if (marked || !Object.keys(marks).length) return;
    marked = true;
    document.head.append(make("link", { rel: "stylesheet", href: `${OWN}page.css` }));
    for (const link of document.querySelectorAll("main a[href]:not([download])")) {
      const path = link.origin === location.origin ? link.pathname.slice(1) : "";
      const word = marks[path.endsWith("/") ? `${path}index.html` : path];
      if (word) link.append(make("span", { class: "careledger-mark", lang: "en" }, word));
    }
  }

  function unfold(open) {
    warnings.hidden = !open;
    count_of_warnings.setAttribute("aria-expanded", String(open));
  }

  function hideWarnings() {
    memory.set("hidden-warnings", warned);
    strip.hidden = true;
    unfold(false);
  }

  // ---- The cards of the page ----

  const cards = make("div", { class: "list" });
  const boxes = make("input", {
    type: "checkbox",
    onchange: () => {
      memory.set("boxes", boxes.checked ? "yes" : "no");
      panel.classList.toggle("with-boxes", boxes.checked);
    },
  });
  const panel = make(
    "aside",
    { "aria-label": "Cards of this page", hidden: true },
    make(
      "div",
      { class: "head" },
      make("h2", { tabindex: "-1" }, "Cards"),
      make("button", { type: "button", onclick: () => openPanel(false) }, "Close"),
    ),
    make("label", {}, boxes, " Boxes of the texts, and what phones cover"),
    cards,
  );
  const number = Number(own.cards);
  const opener = make(
    "button",
    {
      type: "button",
      hidden: number === 0,
      onclick: () => openPanel(true),
    },
    count(number, "card"),
  );
  const writing = own.desk ? make("a", { class: "write", href: own.desk }, own.desk.includes("#") ? "Edit" : "Write") : null;

  function openPanel(open, isTheirWish = true) {
    panel.hidden = !open;
    opener.hidden = open;
    // Beside the page where there is room, over it where there is none.
    const beside = open && matchMedia("(min-width: 60rem)").matches;
    document.documentElement.style.paddingRight = beside ? "22rem" : "";
    if (isTheirWish) {
      memory.set("panel", open ? "open" : "closed");
      (open ? panel.querySelector("h2") : opener).focus();
    }
    if (open && !cards.hasChildNodes()) fetchCards();
  }

  async function fetchCards() {
    cards.replaceChildren(make("p", { role: "status" }, "The cards are being drawn."));
    try {
      const answer = await fetch(`${OWN}cards?page=${encodeURIComponent(own.page)}`);
      const { cards: found, problems } = await answer.json();
      cards.replaceChildren(...problems.map(problem), ...found.map(card));
    } catch {
      cards.replaceChildren(make("p", { role: "status" }, "The cards could not be fetched. Load the page again."));
    }
  }

  function card(of) {
    const href = `/${of.path.split("/").map(encodeURIComponent).join("/")}`;
    const size = of.bytes == null ? "" : `, ${Math.ceil(of.bytes / 1000)} KB`;
    const type = of.media_type.replace("image/", "").toUpperCase();
    const flags = of.problems.map(problem);
    if (of.failure) flags.unshift(problem({ title: `error: this card could not be drawn: ${of.failure}` }));
    return make(
      "figure",
      {},
      of.failure ? null : make("div", { class: "thumb" }, make("img", { src: href, alt: of.alt, width: of.width, height: of.height }), overlayOf(of)),
      make(
        "figcaption",
        {},
        make("b", {}, `${of.kind}, ${of.format}`),
        make("span", {}, `${of.width} × ${of.height} pixels${size}, ${type}`),
        make("span", { class: "sizes" }, sizesOf(of)),
        make("a", { href }, "At full size", make("span", { class: "unseen" }, `: ${of.kind}, ${of.format}`)),
        ...flags,
      ),
    );
  }

  // In pixels of the card.
  function overlayOf({ width, height, safe, boxes }) {
    const area = (x, y, w, h, kind, words) => draw("rect", { class: kind, x, y, width: w, height: h }, draw("title", {}, words));
    const phone = "covered by a phone's own controls";
    const covered = safe ? [area(0, 0, width, safe, "safe", phone), area(0, height - safe, width, safe, "safe", phone)] : [];
    const texts = boxes.map((box) => area(box.x, box.y, box.width, box.height, "box", `${box.name}, ${box.size} pixels`));
    return draw("svg", { viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" }, ...covered, ...texts);
  }

  // The same in words, since on a picture this small they would cover what they tell of.
  function sizesOf({ safe, boxes }) {
    const letters = boxes.map((box) => `${box.name.replaceAll("-", " ")} ${box.size}`).join(", ");
    const covered = safe ? ` A phone's controls cover ${safe} pixels at top and bottom.` : "";
    return `Letters in pixels: ${letters}.${covered}`;
  }

  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") openPanel(false);
  });

  // ---- News ----

  let source;
  function listen() {
    source = new EventSource(`${OWN}news`);
    source.onmessage = (event) => {
      status.textContent = "";
      take(JSON.parse(event.data));
    };
    source.onerror = () => {
      status.textContent = "careledger serve is not running; this page stays as it is.";
    };
  }
  // Browsers keep few lines open to one place: a page that nobody sees lets go of its own.
  function attend() {
    source?.close();
    if (document.visibilityState === "visible") listen();
  }
  document.addEventListener("visibilitychange", attend);

  function start() {
    boxes.checked = memory.get("boxes") === "yes";
    panel.classList.toggle("with-boxes", boxes.checked);
    root.append(overlay, panel, warnings, make("div", { class: "dock", role: "region", "aria-label": "careledger serve" }, status, again, strip, opener, writing ?? ""));
    if (number && memory.get("panel") === "open") openPanel(true, false);
    attend();
  }
  // Nothing is shown before it has its looks.
  root.append(make("link", { rel: "stylesheet", href: `${OWN}serve.css`, onload: start, onerror: start }));
  document.body.append(host);
})();
