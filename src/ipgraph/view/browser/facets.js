// What the disputes are filtered by.

const FACETS = ["right", "status", "forum", "year"];
keep("filters", () => ({}), writeFilters, readFilters);
addPanel({ root: "facets", mount: mountFilters, update: showFilters });

function writeFilters(filters) {
  return Object.entries(filters).filter(([, value]) => value).map(([name, value]) => `${name}:${value}`);
}

function readFilters(texts) {
  return Object.fromEntries(texts.map((text) => [text.slice(0, text.indexOf(":")), text.slice(text.indexOf(":") + 1)]));
}

function fitsFilters(dispute) {
  const { facets } = data.nodes[dispute];
  return Object.entries(state.filters).every(([name, wanted]) => !wanted || (facets[name] || []).some((pair) => pair[0] === wanted));
}

function mountFilters() {
  document.getElementById("filters").addEventListener("submit", (event) => event.preventDefault());
}

function showFilters() {
  const form = document.getElementById("filters");
  const rows = FACETS.flatMap((name) => [
    make("label", { for: `filter-${name}` }, say(`filter-${name}`)),
    choices(name),
  ]);
  const orders = ["newest", "size", "name"].map((name) => make("option", { value: name, selected: name === state.sort }, say(`sort-${name}`)));
  const sort = make("select", { id: "sort", onchange: (event) => go({ sort: event.target.value, from: 0 }) }, ...orders);
  const clear = make("button", { type: "button", id: "clear", disabled: !filtered(), onclick: clearFilters }, say("clear"));
  form.replaceChildren(...rows, make("label", { for: "sort" }, say("sort")), sort, clear);
}

function filtered() {
  return Object.values(state.filters).some(Boolean);
}

function clearFilters() {
  go({ filters: {}, from: 0, focus: null, open: [], hidden: [] });
}

/** A menu of the values that a facet has among the disputes that fit the other filters, with how many there are. */
function choices(name) {
  const chosen = state.filters[name] || "";
  state.filters[name] = "";
  const counts = new Map();
  for (const dispute of listed()) {
    for (const pair of data.nodes[dispute].facets[name] || []) {
      const entry = counts.get(pair[0]) || { pair, count: 0 };
      entry.count += 1;
      counts.set(pair[0], entry);
    }
  }
  state.filters[name] = chosen;
  const byYear = name === "year";
  const entries = [...counts.values()].sort((a, b) => (byYear ? compare(b.pair[0], a.pair[0]) : b.count - a.count || compare(a.pair[0], b.pair[0])));
  return make(
    "select",
    { id: `filter-${name}`, onchange: (event) => go({ filters: { ...state.filters, [name]: event.target.value }, from: 0, focus: null, open: [], hidden: [] }) },
    make("option", { value: "" }, say("filter-all")),
    ...entries.map(({ pair, count }) => make("option", { value: pair[0], selected: pair[0] === chosen }, `${pick(pair)} (${count})`)),
  );
}

