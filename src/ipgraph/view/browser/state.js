// What the page shows is worked out from one state, and the address tells all of it: the browser's back, a bookmark and a
// link that is sent on all work.
//
// A module adds its own part with keep(), changes the state with go() alone, and hears of changes through subscribe().

const state = {};
/** How each part of the state is written into the address, in the order in which they were added. */
const kept = [];
const subscribers = [];

/**
 * Add a part to the state. `first` makes its value on a page without a state; `write` gives the texts that stand in the
 * address under its name (none for the first value), `read` makes the value of such texts, and `first()` of none.
 */
function keep(name, first, write, read) {
  kept.push({ name, first, write, read });
  state[name] = first();
}

/** A part that is one of some words, the first of them at the start. */
function keepWord(name, words) {
  keep(name, () => words[0], (value) => (value === words[0] ? [] : [value]), ([text]) => (words.includes(text) ? text : words[0]));
}

/** A part that is a node's number, or null. */
function keepNode(name) {
  keep(name, () => null, (node) => (node === null ? [] : [idOf(node)]), ([id]) => known(id));
}

/** A part that is a list of nodes' numbers. */
function keepNodes(name) {
  keep(name, () => [], (nodes) => nodes.map(idOf), (ids) => ids.map(known).filter((node) => node !== null));
}

const idOf = (node) => data.nodes[node].id;
const known = (id) => (numberOf.has(id) ? numberOf.get(id) : null);

/** Have a function called with the state after each change. */
function subscribe(act) {
  subscribers.push(act);
}

/** Change the state, write it into the address, and show it. */
function go(changes) {
  Object.assign(state, changes);
  const address = writeAddress();
  if (address !== addressNow()) remember(address);
  show();
}

/** Whether what is to be shown needs facts or texts; the first view does not. */
function needsTold() {
  return state.at !== null || state.path !== null || state.view !== "graph" || state.period !== null;
}

/** Show the state, once what it needs is there. */
function show() {
  if (waiting !== null && needsTold()) {
    document.body.setAttribute("aria-busy", "true");
    whenTold(show);
    return;
  }
  document.body.removeAttribute("aria-busy");
  language = state.language;
  document.documentElement.dataset.theme = state.theme;
  for (const act of subscribers) act(state);
}

function writeAddress() {
  const parts = new URLSearchParams();
  for (const { name, write } of kept) for (const text of write(state[name])) parts.append(name, text);
  const text = parts.toString();
  return text ? `#${text}` : "";
}

function readAddress() {
  const parts = new URLSearchParams(addressNow().slice(1));
  for (const { name, first, read } of kept) state[name] = parts.has(name) ? read(parts.getAll(name)) : first();
}

/** The address of the page with some of the state changed, for links. */
function addressWith(changes) {
  const before = { ...state };
  Object.assign(state, changes);
  const address = writeAddress();
  Object.assign(state, before);
  return address || "#";
}

function preferredLanguage() {
  return data?.language || ((navigator.language || "").startsWith("zh") ? "zh" : "en");
}

function preferredTheme() {
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

const keepPreferred = (name, words, preferred) =>
  keep(name, preferred, (value) => (value === preferred() ? [] : [value]), ([text]) => (words.includes(text) ? text : preferred()));

keepPreferred("language", LANGUAGES, preferredLanguage);
keepPreferred("theme", ["light", "dark"], preferredTheme);
