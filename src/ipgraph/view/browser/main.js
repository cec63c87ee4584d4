// The state in the address, and what a person does. Every change goes through go(): the address tells all of it, so that
// the browser's back, a bookmark and a link that is sent on all work.

/** Change the state and show it. */
function go(changes) {
  Object.assign(state, changes);
  if (state.focus !== null || changes.focus === undefined) state.from = changes.from ?? state.from;
  const address = writeAddress();
  if (address !== location.hash) history.pushState({ depth: (history.state?.depth || 0) + 1 }, "", address || "#");
  show();
}

const idOf = (node) => data.nodes[node].id;
const known = (id) => (id !== null && numberOf.has(id) ? numberOf.get(id) : null);

function writeAddress() {
  const parts = new URLSearchParams();
  if (language !== preferredLanguage()) parts.set("lang", language);
  if (document.documentElement.dataset.theme !== preferredTheme()) parts.set("theme", document.documentElement.dataset.theme);
  if (state.tab !== "graph") parts.set("tab", state.tab);
  if (state.from) parts.set("from", String(state.from));
  if (state.sort !== "newest") parts.set("sort", state.sort);
  for (const [name, value] of Object.entries(state.filters)) if (value) parts.set(name, value);
  if (state.focus !== null) parts.set("about", idOf(state.focus));
  for (const [node, kind] of state.open) parts.append("open", `${kind}:${idOf(node)}`);
  for (const node of state.hidden) parts.append("without", idOf(node));
  if (state.at !== null) parts.set("at", idOf(state.at));
  const text = parts.toString();
  return text ? `#${text}` : "";
}

function readAddress() {
  const parts = new URLSearchParams(location.hash.slice(1));
  const asked = parts.get("lang");
  language = LANGUAGES.includes(asked) ? asked : preferredLanguage();
  const theme = parts.get("theme");
  document.documentElement.dataset.theme = theme in COLOURS ? theme : preferredTheme();
  state.tab = parts.get("tab") === "table" ? "table" : "graph";
  state.from = Math.max(0, Number.parseInt(parts.get("from") || "0", 10) || 0);
  state.sort = ["size", "name"].includes(parts.get("sort")) ? parts.get("sort") : "newest";
  for (const name of Object.keys(state.filters)) state.filters[name] = parts.get(name) || "";
  state.focus = known(parts.get("about"));
  state.open = parts.getAll("open").map((text) => [known(text.slice(text.indexOf(":") + 1)), text.slice(0, text.indexOf(":"))]).filter(([node]) => node !== null);
  state.hidden = parts.getAll("without").map(known).filter((node) => node !== null);
  state.at = known(parts.get("at"));
}

function preferredLanguage() {
  return (navigator.language || "").startsWith("zh") ? "zh" : "en";
}

function preferredTheme() {
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Select a node; when it is not drawn, the picture becomes one about it. */
function select(node) {
  const cases = data.nodes[node].group === "dispute" ? proceedingsOf.get(node) : [];
  if (places.has(node) || cases.some((one) => places.has(one))) go({ at: node });
  else go({ focus: node, open: [], hidden: [], at: node });
}

/** Draw what a node is linked to; when that is much, ask which kind of it. */
function openNode(node) {
  const missing = [...new Set(neighbours(node))].filter((one) => !places.has(one));
  const add = (kind) => go({ open: [...state.open, [node, kind]], hidden: state.hidden.filter((one) => one !== node) });
  if (missing.length <= ASK_ABOVE) {
    add("");
    return;
  }
  const counts = new Map();
  for (const one of missing) counts.set(data.nodes[one].group, (counts.get(data.nodes[one].group) || 0) + 1);
  const dialog = make("dialog", {}, make("p", {}, say("choose", { name: pick(data.nodes[node].short), count: missing.length })));
  const close = () => {
    dialog.close();
    dialog.remove();
  };
  for (const [kind, count] of counts) {
    const text = `${pick(data.kinds[kind].name)}: ${say("shown-of", { shown: Math.min(count, ASK_ABOVE), all: count })}`;
    dialog.append(make("button", { type: "button", onclick: () => (close(), add(kind)) }, text));
  }
  dialog.append(make("button", { type: "button", onclick: close }, say("choose-cancel")));
  document.body.append(dialog);
  dialog.showModal();
}

function show() {
  translatePage();
  const dark = document.documentElement.dataset.theme === "dark";
  document.getElementById("theme").textContent = say(dark ? "theme-light" : "theme");
  for (const [name, panel] of [["graph", "stage"], ["table", "rows"]]) {
    document.getElementById(panel).hidden = state.tab !== name;
    document.getElementById(`tab-${name}`).setAttribute("aria-selected", String(state.tab === name));
  }
  showFilters();
  showList();
  if (state.tab === "graph") {
    const changed = draw();
    drawLegend();
    showScene();
    if (changed) fit();
    if (state.at !== null && places.has(state.at)) reveal(state.at);
  } else showTable();
  showDetails();
  announce();
}

function showScene() {
  const all = listed().length;
  const inOverview = state.focus === null;
  const disputes = inOverview ? overview(state.from).disputes : 0;
  document.getElementById("scene").textContent = inOverview
    ? say("scene-overview", { shown: disputes, all })
    : sceneAbout(state.focus);
  document.getElementById("back").disabled = !history.state?.depth;
  document.getElementById("overview").disabled = inOverview && !state.from && !state.open.length && !state.hidden.length;
  const turn = (from, key) => make("button", { type: "button", onclick: () => go({ from, at: null, open: [], hidden: [] }) }, say(key, { count: DISPUTES_A_PAGE }));
  const pages = [];
  if (inOverview && state.from) pages.push(turn(Math.max(0, state.from - DISPUTES_A_PAGE), "previous-page"));
  if (inOverview && state.from + disputes < all) pages.push(turn(state.from + disputes, "next-page"));
  document.getElementById("pages").replaceChildren(...pages);
}

function sceneAbout(node) {
  const around = new Set(neighbours(node));
  const drawn = [...around].filter((one) => places.has(one)).length;
  const about = say("scene-focus", { name: pick(data.nodes[node].short) });
  return drawn === around.size ? about : `${about} (${say("shown-of", { shown: drawn, all: around.size })})`;
}

function announce() {
  const node = state.at === null ? null : data.nodes[state.at];
  document.getElementById("live").textContent = node
    ? say("announce-selected", { kind: pick(data.kinds[node.group].name), name: pick(node.name), count: linked(state.at).length })
    : say("announce-scene", { count: places.size });
}

function drawingKey(event) {
  if (event.key.startsWith("Arrow") && places.size) {
    event.preventDefault();
    go({ at: state.at !== null && places.has(state.at) ? nextTo(state.at, event.key) : [...places.keys()][0] });
  } else if (event.key === "Enter" && state.at !== null) go({ focus: state.at, open: [], hidden: [] });
  else if (event.key === "Escape") state.at === null ? history.state?.depth && history.back() : go({ at: null });
}

function listen() {
  const on = (id, act) => document.getElementById(id).addEventListener("click", act);
  on("theme", () => {
    const root = document.documentElement;
    root.dataset.theme = root.dataset.theme === "dark" ? "light" : "dark";
    go({});
  });
  on("language", () => {
    language = language === "en" ? "zh" : "en";
    forgetCards();
    go({});
  });
  on("tab-graph", () => go({ tab: "graph" }));
  on("tab-table", () => go({ tab: "table" }));
  on("overview", () => go({ focus: null, from: 0, open: [], hidden: [], at: null }));
  on("back", () => history.back());
  on("fit", fit);
  on("zoom-in", () => zoom(1.25));
  on("zoom-out", () => zoom(0.8));
  on("csv", saveTable);
  network.on("click", ({ nodes }) => go({ at: nodes.length ? nodes[0] : null }));
  network.on("doubleClick", ({ nodes }) => nodes.length && go({ focus: nodes[0], open: [], hidden: [], at: nodes[0] }));
  document.getElementById("drawing").addEventListener("keydown", drawingKey);
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.target.closest("input, select, textarea")) {
      event.preventDefault();
      document.getElementById("search").focus();
    }
  });
  addEventListener("popstate", restore);
  addEventListener("hashchange", restore);
  document.getElementById("filters").addEventListener("submit", (event) => event.preventDefault());
}

function restore() {
  const before = language;
  readAddress();
  if (before !== language) forgetCards();
  show();
}

async function start() {
  if (typeof DecompressionStream === "undefined") {
    document.body.prepend(make("p", {}, "This browser is too old to open the page: it lacks DecompressionStream. 浏览器版本过旧。"));
    return;
  }
  await unpack();
  await document.fonts.ready;
  readAddress();
  translatePage();
  startDrawing();
  startSearch();
  listen();
  show();
  document.documentElement.dataset.ready = "yes";
}

/** For scripts beside the page: what is drawn, and where on the screen. */
window.ipgraph = Object.freeze({
  drawn: () =>
    [...places].map(([node, at]) => {
      const { left, top } = document.getElementById("drawing").getBoundingClientRect();
      const { x, y } = network.canvasToDOM(at);
      const { width, height, rows } = cardOf(node);
      const scale = network.getScale();
      const letters = Math.min(...rows.map((row) => row.style.size)) * scale;
      return { id: idOf(node), kind: data.nodes[node].group, x: left + x, y: top + y, width: width * scale, height: height * scale, letters };
    }),
});

start();
