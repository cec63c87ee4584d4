// The list of disputes, and what it is filtered by.

function showFilters() {
  const form = document.getElementById("filters");
  const rows = Object.keys(state.filters).flatMap((name) => [
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
  go({ filters: Object.fromEntries(Object.keys(state.filters).map((name) => [name, ""])), from: 0, focus: null, open: [], hidden: [] });
}

/** A menu of the values that a facet has among the disputes that fit the other filters, with how many there are. */
function choices(name) {
  const chosen = state.filters[name];
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

function showList() {
  const found = listed();
  const all = proceedingsOf.size;
  document.getElementById("count").textContent = `${say("disputes")}: ${say("shown-of", { shown: found.length, all })}`;
  const current = state.at !== null && disputeOf.has(state.at) ? disputeOf.get(state.at) : state.at;
  const entries = found.map((dispute) => {
    const { short, lines: below } = data.nodes[dispute];
    const button = make(
      "button",
      { type: "button", "aria-current": dispute === current, "data-id": data.nodes[dispute].id, onclick: () => go({ focus: dispute, open: [], hidden: [], at: dispute }) },
      spoken("strong", pick(short)),
      ...below.map((line) => make("span", {}, pick(line))),
    );
    return make("li", {}, button);
  });
  document.getElementById("disputes").replaceChildren(...(entries.length ? entries : [make("li", {}, say("none-left"))]));
}
