// What the desk is built of: elements, questions to careledger, and a memory that outlasts a reload.

/** An element with attributes and children. All texts become text, never markup. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value !== false && value != null) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child != null));
  return element;
}

export const byId = (id) => document.getElementById(id);

export const count = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;

/** careledger serve does not answer. */
export class Away extends Error {}

/** careledger serve answered that it does not do this; `told` says why. */
export class Refused extends Error {
  constructor(status, told) {
    super(told.error);
    this.status = status;
    this.told = told;
  }
}

let token = document.querySelector('meta[name="desk-token"]').content;

/** Asks careledger for something; gives what it tells. */
export async function ask(path, said, { binary = false, again = true } = {}) {
  let answer, told;
  try {
    answer = await fetch(`/_desk/${path}`, {
      method: "POST",
      headers: { "content-type": binary ? "application/octet-stream" : "application/json", "x-careledger-desk": token },
      body: binary ? said : JSON.stringify(said),
    });
    told = await answer.json();
  } catch {
    throw new Away();
  }
  if (answer.ok) return told;
  // serve was started anew, and its desk has another token.
  if (answer.status === 401 && again && (await renewed())) return ask(path, said, { binary, again: false });
  throw new Refused(answer.status, told);
}

async function renewed() {
  try {
    const page = await (await fetch("/_desk/", { cache: "no-store" })).text();
    const found = /name="desk-token" content="([0-9a-f]+)"/.exec(page);
    if (found) token = found[1];
    return Boolean(found);
  } catch {
    return false;
  }
}

/** What was typed and not saved, for each story of each campaign; false where the browser keeps nothing. */
export const memory = {
  campaign: "",
  key: (name) => `careledger-desk/${memory.campaign}/${name ?? "new"}`,
  get: (name) => {
    try {
      return JSON.parse(localStorage.getItem(memory.key(name)));
    } catch {
      return null;
    }
  },
  set: (name, value) => {
    try {
      localStorage.setItem(memory.key(name), JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  },
  drop: (name) => {
    try {
      localStorage.removeItem(memory.key(name));
    } catch {
      // There was nothing.
    }
  },
};

let spoken;
/** Says something to those who listen rather than see, once things have come to rest. */
export function say(words, wait = 0) {
  clearTimeout(spoken);
  spoken = setTimeout(() => {
    byId("voice").textContent = words;
  }, wait);
}
