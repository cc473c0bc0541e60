// What a reader types becomes a list of texts. The index is loaded file by file, as far as a query needs
// it: as scripts that call `careledger`, since a page that is opened from a disk may load nothing else.
//
// The page gives the words and the shape of what is shown: #t-search holds the form and, as data-…, the
// sentences of the status; a template holds one result, whose parts are named by data-of.
(() => {
  const home = new URL(".", document.currentScript.src);
  const form = document.getElementById("t-search");
  const field = form.elements.q;
  const status = document.getElementById("t-search-status");
  const list = document.getElementById("t-search-results");
  const more = document.getElementById("t-search-more");
  const shape = document.getElementById("t-search-result").content.firstElementChild;
  const site = document.documentElement.lang;
  const title = document.title;

  const AT_ONCE = 20;
  // More words than that narrow nothing down.
  const MOST_WORDS = 12;
  // From so many signs on, the beginning of a word finds the whole.
  const BEGINNING = 3;
  // What a word says of a text where it is told, told often, in its gist, in its name.
  const WEIGHTS = [1, 1.6, 3, 8];
  // A longer sentence is cut around the first word that was found.
  const LONG = 280;
  const BEFORE = 90;

  // Loading.

  const asked = new Map();
  globalThis.careledger = (name, data) => asked.get(name)?.resolve(data);

  /** The data of a file. Its mark makes browsers forget one that they kept of an older site. */
  function load(name, mark) {
    if (!asked.has(name)) {
      const entry = {};
      entry.data = new Promise((resolve, reject) => {
        entry.resolve = resolve;
        const script = document.createElement("script");
        script.src = new URL(`${name}.js?${mark}`, home);
        script.onload = () => script.remove();
        script.onerror = () => {
          script.remove();
          asked.delete(name);
          reject(new Error(name));
        };
        document.head.append(script);
      });
      asked.set(name, entry);
    }
    return asked.get(name).data;
  }

  // Words: the same as in terms.rs, by the rules that the index brings. A browser test takes this part out.

  const WORD = /[\p{Alphabetic}\p{N}\p{M}\u00ad\u200d]+/gu;
  const PLAIN = /[^\p{ASCII}]|[0-9a-z]/gu;

  function reader(rules) {
    const signs = (ranges) => ranges.map((ends) => ends.map((code) => `\\u{${code.toString(16)}}`).join("-")).join("");
    const runs = new RegExp(`[${signs(rules.unspaced)}]+|[^${signs(rules.unspaced)}]+`, "gu");
    const unspaced = new RegExp(`^[${signs(rules.unspaced)}]`, "u");
    const dropped = new RegExp(`[${signs(rules.dropped)}]`, "gu");
    const letters = new Map(rules.letters);
    const digit = (sign) => {
      const code = sign.codePointAt(0);
      const zero = rules.zeros.find((zero) => zero <= code && code < zero + 10);
      return zero === undefined ? sign : String(code - zero);
    };
    const fold = (run) => {
      const kept = run.normalize("NFKD").toLowerCase().replace(dropped, "").match(PLAIN) ?? [];
      return kept.map((sign) => letters.get(sign) ?? digit(sign)).join("").normalize("NFC");
    };
    const cut = (term) => [...term].slice(0, rules.longest).join("");
    const word = (folded) => {
      if (/^\d+$/.test(folded)) return cut(folded.replace(/^0+(?=.)/, ""));
      const article = rules.articles.find((article) => folded.startsWith(article)) ?? "";
      return cut([...folded].length > article.length + 2 ? folded.slice(article.length) : folded);
    };
    const pairs = (folded) => [...folded].map((sign, at, all) => sign + (all[at + 1] ?? ""));

    /** The stretches of a text that are words: where each begins, how it is written, its terms. */
    function* stretches(text) {
      for (const found of text.matchAll(WORD)) {
        for (const run of found[0].matchAll(runs)) {
          const folded = fold(run[0]);
          const apart = unspaced.test(run[0]);
          const terms = apart ? pairs(folded) : folded ? [word(folded)] : [];
          yield { at: found.index + run.index, written: run[0], apart, terms };
        }
      }
    }

    /** What is looked for: terms, and whether each may be the beginning of a longer one. */
    function wanted(text) {
      const words = new Map();
      for (const { apart, terms } of stretches(text)) {
        // The last sign of several is in the pair before.
        for (const term of apart && terms.length > 1 ? terms.slice(0, -1) : terms) {
          const long = [...term].length >= BEGINNING && !/^\d+$/.test(term);
          words.set(term, apart ? terms.length === 1 : long);
        }
      }
      return [...words].slice(0, MOST_WORDS).map(([term, open]) => ({ term, open }));
    }

    return { stretches, wanted };
  }

  const fits = ({ term, open }, other) => (open ? other.startsWith(term) : other === term);

  // Looking up.

  /** The terms of a file that fit a word, each with its texts: pairs of place and weight. */
  function* lookUp(data, word) {
    let term = [];
    for (const entry of data.split(";")) {
      const comma = entry.indexOf(",");
      if (comma < 0) continue;
      term = [...term.slice(0, Number.parseInt(entry[0], 36)), ...entry.slice(1, comma)];
      const whole = term.join("");
      if (fits(word, whole)) yield [whole, numbers(entry.slice(comma + 1))];
    }
  }

  const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  function numbers(digits) {
    const texts = [];
    let [number, scale, text] = [0, 1, 0];
    for (const sign of digits) {
      const digit = DIGITS.indexOf(sign);
      number += (digit % 32) * scale;
      scale *= 32;
      if (digit < 32) {
        text += Math.floor(number / 4);
        texts.push([text, number % 4]);
        [number, scale] = [0, 1];
      }
    }
    return texts;
  }

  /** How well each text fits a word. */
  async function find(head, word) {
    const files = head.words.filter(([first], at) => {
      const next = head.words[at + 1]?.[0];
      return (first <= word.term || fits(word, first)) && (next === undefined || next > word.term);
    });
    const names = files.map(([first, mark]) => [`words-${head.words.findIndex((file) => file[0] === first)}`, mark]);
    const texts = new Map();
    for (const data of await Promise.all(names.map(([name, mark]) => load(name, mark)))) {
      for (const [term, found] of lookUp(data, word)) {
        const rare = Math.log(1 + head.texts / found.length);
        const near = term === word.term ? 1 : (0.7 * word.term.length) / term.length;
        for (const [text, weight] of found) {
          texts.set(text, Math.max(texts.get(text) ?? 0, rare * near * WEIGHTS[weight]));
        }
      }
    }
    return texts;
  }

  /** The texts that hold all words or, if none does, some; the best first, of equals the newest. */
  async function search(head, words) {
    const texts = new Map();
    for (const found of await Promise.all(words.map((word) => find(head, word)))) {
      for (const [text, score] of found) {
        const sum = texts.get(text) ?? { text, held: 0, score: 0 };
        texts.set(text, { text, held: sum.held + 1, score: sum.score + score });
      }
    }
    const all = [...texts.values()];
    const whole = all.filter(({ held }) => held === words.length);
    const best = whole.length ? whole : all;
    best.sort((a, b) => b.held - a.held || b.score - a.score || b.text - a.text);
    return { texts: best.map(({ text }) => text), whole: whole.length > 0 };
  }

  // Showing.

  /** Where words stand in a text, and which of them do. */
  function marks(read, words, text) {
    const places = [];
    const held = new Set();
    for (const { at, written, apart, terms } of read.stretches(text)) {
      const signs = [...written];
      // Where folding made more or fewer signs, nobody knows which is which.
      const single = apart && signs.length === terms.length;
      let from = at;
      terms.forEach((term, place) => {
        const found = words.filter((word) => fits(word, term));
        found.forEach((word) => held.add(word));
        const length = single ? signs[place].length : written.length;
        const both = single && !found.some((word) => word.open) ? (signs[place + 1]?.length ?? 0) : 0;
        const last = places.at(-1);
        if (found.length && last?.[1] >= from) last[1] = Math.max(last[1], from + length + both);
        else if (found.length) places.push([from, from + length + both]);
        if (single) from += length;
      });
    }
    return { places, held };
  }

  /** The one or two pieces of a text that hold most of the words. */
  function choose(read, words, pieces) {
    const looked = pieces.map((piece) => ({ ...piece, ...marks(read, words, piece.text) }));
    const chosen = [];
    let missing = words;
    while (chosen.length < 2) {
      const gain = ({ held }) => missing.filter((word) => held.has(word)).length;
      const best = looked.reduce((best, piece) => (gain(piece) > gain(best) ? piece : best), looked[0]);
      if (!best || (chosen.length && !gain(best))) break;
      chosen.push(best);
      missing = missing.filter((word) => !best.held.has(word));
      if (!missing.length) break;
    }
    return chosen.sort((a, b) => looked.indexOf(a) - looked.indexOf(b));
  }

  /** A text with its words marked, cut around the first of them if it is long. */
  function marked({ text, places }) {
    let [start, end] = [0, text.length];
    if (text.length > LONG) {
      const first = places[0]?.[0] ?? 0;
      if (first > BEFORE) start = text.indexOf(" ", first - BEFORE) + 1;
      if (start === 0 || start > first) start = Math.max(0, first - BEFORE);
      if (text.length - start > LONG) {
        end = text.lastIndexOf(" ", start + LONG);
        if (end <= start + LONG / 2) end = start + LONG;
      }
    }
    const nodes = start > 0 ? ["… "] : [];
    let at = start;
    for (const [from, to] of places) {
      if (to <= at || from >= end) continue;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(Math.max(from, at), Math.min(to, end));
      nodes.push(text.slice(at, Math.max(from, at)), mark);
      at = Math.min(to, end);
    }
    nodes.push(text.slice(at, end), end < text.length ? " …" : "");
    return nodes;
  }

  function result(read, words, text) {
    const item = shape.cloneNode(true);
    const part = (name) => item.querySelector(`[data-of="${name}"]`);
    const speak = (element) => {
      if (text.language === site) return;
      element.lang = text.language;
      element.dir = text.direction;
    };
    const link = part("title");
    link.href = new URL(`../${text.href}`, home);
    link.append(...marked({ text: text.title, ...marks(read, words, text.title) }));
    speak(link);
    part("kind").textContent = text.kind;
    for (const [name, said] of [["tag", text.tag], ["date", text.date?.label]]) {
      if (said) part(name).textContent = said;
      else part(name).remove();
    }
    if (text.date) part("date").dateTime = text.date.iso;
    const sample = part("piece");
    for (const piece of choose(read, words, text.pieces)) {
      const line = sample.cloneNode(true);
      const label = line.querySelector('[data-of="label"]');
      if (piece.label) label.textContent = piece.label;
      else label.remove();
      line.querySelector('[data-of="text"]').append(...marked(piece));
      speak(line);
      sample.before(line);
    }
    sample.remove();
    return item;
  }

  // The page.

  const say = (key, values = {}) => {
    status.textContent = (form.dataset[key] ?? "").replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
  };
  const number = new Intl.NumberFormat(site || undefined);
  const plural = new Intl.PluralRules(site || undefined);
  let turn = 0;

  async function run(query) {
    turn += 1;
    const mine = turn;
    list.replaceChildren();
    more.hidden = true;
    status.textContent = "";
    document.title = query ? `${query} · ${title}` : title;
    if (!query) return;
    try {
      // Asked for anew each minute, since it knows the marks of all other files.
      const head = await load("head", Math.floor(Date.now() / 60_000));
      const read = reader(head.rules);
      const words = read.wanted(query);
      const found = await search(head, words);
      const next = async () => {
        const from = list.children.length;
        const places = found.texts.slice(from, from + AT_ONCE);
        const file = (place) => Math.floor(place / head.each);
        const files = places.map((place) => load(`texts-${file(place)}`, head.shown[file(place)]));
        const texts = (await Promise.all(files)).map((file, at) => file[places[at] % head.each]);
        if (mine !== turn) return;
        list.append(...texts.map((text) => result(read, words, text)));
        more.hidden = list.children.length >= found.texts.length;
        if (from) list.children[from].querySelector("a").focus();
        const count = found.texts.length;
        const values = { query, count: number.format(count), shown: number.format(list.children.length) };
        const all = plural.select(count) === "one" ? "one" : "many";
        say(!count ? "none" : from ? "shown" : found.whole ? all : "some", values);
      };
      more.onclick = () => next().catch(() => say("failed"));
      await next();
    } catch {
      if (mine === turn) say("failed");
    }
  }

  const typed = () => new URLSearchParams(location.search).get("q")?.trim() ?? "";
  const fromAddress = () => {
    field.value = typed();
    return run(field.value);
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const query = field.value.trim();
    try {
      if (query !== typed()) history.pushState(null, "", query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    } catch {
      // A page that is opened from a disk keeps its address.
    }
    // The keyboard on a screen would lie over what is found.
    if (matchMedia("(pointer: coarse)").matches) field.blur();
    run(query);
  });
  addEventListener("popstate", fromAddress);

  // One key leads to the field, unless somebody turned that off: who speaks to the machine types by accident.
  const key = form.elements.key;
  const KEPT = "careledger-search-key";
  try {
    key.checked = localStorage.getItem(KEPT) !== "off";
    key.addEventListener("change", () => localStorage.setItem(KEPT, key.checked ? "on" : "off"));
  } catch {
    // Nothing can be kept: the key works until it is turned off here.
  }
  document.addEventListener("keydown", (event) => {
    const writes = event.target.matches("input, textarea, select") && event.target !== key;
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || writes || !key.checked) return;
    event.preventDefault();
    field.focus();
    field.select();
  });

  for (const element of document.querySelectorAll("[data-with-script]")) element.hidden = false;
  for (const element of document.querySelectorAll("[data-without-script]")) element.hidden = true;
  fromAddress();
})();
