// The panel of facets, which is the legend too: kinds of nodes with their looks, values with their counts, lines.

keep("without", () => [], (kinds) => kinds, (texts) => texts.filter((text) => text in data.kinds)); // kinds not drawn
addPanel({ root: "facets", mount: mountLegend, update: showLegend });
addPanel({ root: "chips", above: true, update: showChips });

const MOST_SHOWN = 6;
/** Facets that are unfolded, and those of which all values are told; no part of the state. */
const unfoldedFacets = new Set(["kinds", "lines", "right"]);
const wholeFacets = new Set();

function mountLegend() {
  // On a phone the list comes first and facets are asked for.
  if (matchMedia("(max-width: 860px)").matches) document.getElementById("facet-box").open = false;
}

function showLegend() {
  const box = document.getElementById("facet-groups");
  const focused = box.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  const { numbers } = counts();
  box.replaceChildren(kindGroup(), lineGroup(), ...data.facets.map((facet, place) => facetGroup(facet, numbers[place])));
  if (focused) [...box.querySelectorAll("[data-key]")].find((one) => one.dataset.key === focused)?.focus();
}

function group(name, title, chosen, ...children) {
  const summary = make("summary", { "data-key": name }, title, chosen ? make("span", { class: "count" }, String(chosen)) : null);
  const turn = ({ target }) => (target.open ? unfoldedFacets.add(name) : unfoldedFacets.delete(name));
  return make("details", { class: "facet", "data-facet": name, open: unfoldedFacets.has(name), ontoggle: turn }, summary, ...children);
}

function kindGroup() {
  const { kinds } = counts();
  const rows = [...kinds].filter(([, count]) => count > 0 || state.without.length).map(([kind, count]) => {
    const shown = !state.without.includes(kind);
    const turn = () => go({ without: shown ? [...state.without, kind] : state.without.filter((one) => one !== kind) });
    return choiceRow(`kinds:${kind}`, shown, turn, swatch(kind), pick(data.kinds[kind].name), count);
  });
  return group("kinds", say("facet-kinds"), state.without.length, make("ul", {}, ...rows));
}

function facetGroup({ name, text, values }, numbers) {
  const chosen = state.filters[name] || [];
  const all = values.map((value, place) => ({ term: value[0], name: pick(value.slice(1)), count: numbers[place] }));
  const present = all.filter(({ term, count }) => count > 0 || chosen.includes(term));
  const first = wholeFacets.has(name) ? present : present.filter(({ term }, place) => place < MOST_SHOWN || chosen.includes(term));
  const rows = first.map((one) =>
    choiceRow(`${name}:${one.term}`, chosen.includes(one.term), () => turnFilter(name, one.term), null, one.name, one.count),
  );
  const rest = present.length - first.length;
  const tell = () => {
    wholeFacets.add(name);
    showLegend();
  };
  const more = rest > 0 ? make("button", { type: "button", class: "more", "data-key": `${name}:`, onclick: tell }, say("unfold", { count: rest })) : null;
  return group(name, pick(text), chosen.length, make("ul", {}, ...rows), more);
}

function choiceRow(key, checked, act, picture, text, count) {
  const box = make("input", { type: "checkbox", "data-key": key, onchange: act });
  box.checked = checked;
  return make("li", {}, make("label", {}, box, picture, spoken("span", text, { class: "name" }), make("span", { class: "count" }, count.toLocaleString(language))));
}

function drawnSvg(width, height, tag, look) {
  const picture = document.createElementNS(SVG, "svg");
  for (const [name, value] of Object.entries({ width, height, "aria-hidden": "true" })) picture.setAttribute(name, String(value));
  const shape = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(look)) shape.setAttribute(name, String(value));
  picture.append(shape);
  return picture;
}

function swatch(kind) {
  const [fill, stroke] = palette()[kind];
  return drawnSvg(22, 14, "rect", { x: 1, y: 1, width: 20, height: 12, rx: Math.min(6, CORNERS[kind]), fill, stroke });
}

/** The lines that are drawn now. */
function lineGroup() {
  const { edges } = palette();
  const rows = (state.view === "graph" ? drawnEdgeKinds() : []).map((kind) => {
    const look = { x1: 0, y1: 4, x2: 26, y2: 4, stroke: edges[kind] || edges.rest, "stroke-width": 2, "stroke-dasharray": (DASHES[kind] || []).join(" ") };
    return make("li", {}, drawnSvg(26, 8, "line", look), spoken("span", say(`edge-${kind}`)));
  });
  if (!rows.length) return "";
  const badge = make("li", {}, make("span", { class: "badge", "aria-hidden": "true" }, "+3"), spoken("span", say("legend-more")));
  return group("lines", say("legend"), 0, make("ul", { class: "lines" }, ...rows, badge));
}

/** What is filtered by, each with a button that takes it away. */
function showChips() {
  const box = document.getElementById("chips");
  const chosen = usedFacets().flatMap(({ facet, wanted }) => [...wanted].map((place) => ({ facet, value: facet.values[place] })));
  const chip = (text, act) => make("button", { type: "button", class: "chip", onclick: act, title: say("chip-remove") }, spoken("span", text), " ×");
  const chips = [
    ...chosen.map(({ facet, value }) => chip(labelled(pick(facet.text), pick(value.slice(1))), () => turnFilter(facet.name, value[0]))),
    ...state.without.map((kind) => chip(say("chip-without", { kind: pick(data.kinds[kind].name) }), () => go({ without: state.without.filter((one) => one !== kind) }))),
  ];
  if (state.period) chips.push(chip(labelled(say("timeline"), pick(dayInWords(state.period.join("/")))), () => go({ period: null, from: 0 })));
  if (chips.length) chips.push(make("button", { type: "button", id: "clear", onclick: clearFilters }, say("clear")));
  box.hidden = !chips.length;
  box.replaceChildren(...chips);
}
