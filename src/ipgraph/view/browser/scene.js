// Which nodes are drawn: worked out from the state alone, so that a link to the page brings the same picture back.
//
// A scene is made in steps: first the overview, what is about one node, or a path; then what was opened, in the order in
// which it was. Each step is placed beside what stands already, so that nothing moves when something is opened.

const DISPUTES_A_PAGE = 6;
const MOST_NODES = 60;
const ASK_ABOVE = 50;
const MOST_AROUND = 12;
/** More boxes than this are never drawn. */
const MOST_DRAWN = 300;

keepNode("at"); // the selected node
keepNode("focus"); // the node that the picture is about; none in the overview
keep("from", () => 0, (place) => (place ? [String(place)] : []), ([text]) => Math.max(0, Number.parseInt(text, 10) || 0));
keep("open", () => [], (opened) => opened.map(writeOpened), (texts) => texts.map(readOpened).filter(Boolean)); // nodes opened
keepNodes("pinned"); // nodes that stay whatever the picture is about
keepNodes("hidden"); // nodes taken out

/** A node that was opened: which of its neighbours were asked for. */
function writeOpened({ node, kind, relation, order, most }) {
  return [kind, relation, order, most, idOf(node)].join(",");
}

function readOpened(text) {
  const [kind, relation, order, most, ...id] = text.split(",");
  const node = known(id.join(","));
  return node === null ? null : { node, kind, relation, order, most: Math.min(MOST_DRAWN, Number.parseInt(most, 10) || ASK_ABOVE) };
}

/** The changes that lead to another picture; what is pinned stays. */
function scene(changes) {
  return { focus: null, path: null, from: 0, open: [], hidden: [], at: null, ...changes };
}

let inOrder = { key: null };

/** The disputes that fit the filters, in the order chosen. */
function listed() {
  const key = `${counts().key} ${state.sort} ${language}`;
  if (inOrder.key !== key) {
    const cases = (one) => proceedingsOf.get(one).length;
    const years = new Map([...counts().fitting].map((one) => [one, Number((data.nodes[one].until || "0").slice(0, 4))]));
    const sum = (one) => data.nodes[one].largest || 0;
    const orders = {
      // The newest year first, the largest of each year first.
      newest: (a, b) => years.get(b) - years.get(a) || cases(b) - cases(a) || sum(b) - sum(a),
      size: (a, b) => cases(b) - cases(a) || sum(b) - sum(a),
      sum: (a, b) => sum(b) - sum(a),
      name: (a, b) => collator.compare(pick(data.nodes[a].short), pick(data.nodes[b].short)),
    };
    const collator = new Intl.Collator(language);
    const disputes = [...counts().fitting].sort((a, b) => orders[state.sort](a, b) || a - b);
    inOrder = { key, disputes, places: new Map(disputes.map((one, place) => [one, place])) };
  }
  return inOrder.disputes;
}

/** The place of a dispute, or of a proceeding's, in the list. */
function placeInList(node) {
  listed();
  return inOrder.places.get(disputeOf.get(node) ?? node) ?? Infinity;
}

/** What stands beside a case: its parties, rights and forums. */
function surroundings(node) {
  return linked(node, "party", "right", "forum");
}

/** Who and what a dispute is drawn with in the overview: a party of each side, those of its title first, and a forum. */
function mainOf(dispute) {
  const title = data.nodes[dispute].short[0];
  const rank = (node) => (title.includes(data.nodes[node].short[0]) ? 0 : 1);
  const found = [];
  for (const kind of ["claimant", "respondent", "forum"]) {
    // Who sues and is sued in turn stands for one side only.
    const ends = touching[dispute].filter((edge) => data.edges[edge][2] === kind).map((edge) => otherEnd(edge, dispute)).filter((node) => !found.includes(node));
    const [best] = ends.sort((a, b) => rank(a) - rank(b) || touching[b].length - touching[a].length || a - b);
    if (best !== undefined) found.push(best);
  }
  return found;
}

/** Whether the page is of a part of a graph, which is drawn first as it was asked for. */
function showsPart() {
  return data.first.length > 0 && state.from === 0 && !filtered() && !state.period;
}

/** What a line is called; one that only a query gives bears the name it has there. */
function edgeName(edge) {
  const [, , kind, , name] = data.edges[edge];
  return name ? pick(name) : say(`edge-${kind}`);
}

/** The overview: disputes of the list from one on, with those that matter most, as many as can be read at once. */
function overview(from) {
  if (showsPart()) return data.first;
  const shown = new Set();
  const disputes = listed().slice(from, from + DISPUTES_A_PAGE);
  for (const dispute of disputes) [dispute, ...mainOf(dispute)].forEach((one) => shown.add(one));
  return [...shown];
}

/** What is added when a node is opened. */
function neighbours(node) {
  const kind = data.nodes[node].group;
  let found;
  if (kind === "dispute") found = proceedingsOf.get(node).flatMap((one) => [one, ...surroundings(one)]);
  else if (kind === "proceeding" || kind === "article") found = linked(node);
  else found = linked(node).filter((one) => data.nodes[one].group !== "proceeding");
  return [...new Set(found)].filter((one) => one !== node && fitsFilters(one));
}

const ORDERS = {
  best: (a, b) => weight(a) - weight(b) || compare(untilOf(b), untilOf(a)) || touching[b].length - touching[a].length,
  connected: (a, b) => touching[b].length - touching[a].length,
  newest: (a, b) => compare(untilOf(b), untilOf(a)) || touching[b].length - touching[a].length,
};

const untilOf = (node) => data.nodes[node].until || "";

/** Disputes and proceedings before the rest, figures after it. */
function weight(node) {
  return isCase(node) ? 0 : data.nodes[node].group === "statistic" ? 2 : 1;
}

/** Some nodes in an order. */
function ordered(nodes, order) {
  return [...nodes].sort((a, b) => ORDERS[order](a, b) || a - b);
}

/** The neighbours of a node that are not shown, nor by the card of their dispute or the proceedings that it gave way to. */
function undrawn(node, shown) {
  const byCard = (one) => disputeOf.get(one) !== node && shown.has(disputeOf.get(one));
  const byCases = (one) => proceedingsOf.has(one) && proceedingsOf.get(one).some((other) => shown.has(other));
  return neighbours(node).filter((one) => !shown.has(one) && !byCard(one) && !byCases(one));
}

/** The neighbours that were asked for when a node was opened, of those that are not shown yet. */
function chosenOf({ node, kind, relation, order, most }, shown) {
  const related = relation && new Set(touching[node].filter((edge) => data.edges[edge][2] === relation).map((edge) => otherEnd(edge, node)));
  const wanted = undrawn(node, shown).filter((one) => (!kind || data.nodes[one].group === kind) && (!related || related.has(one)));
  return ordered(wanted, order in ORDERS ? order : "best").slice(0, most);
}

/** The picture about one node: a court's many cases are not all drawn at once. Parties of the drawn cases are added. */
function about(node) {
  const isDispute = data.nodes[node].group === "dispute";
  const shown = new Set(isDispute && neighbours(node).length ? [] : [node]);
  for (const one of ordered(neighbours(node), "best").slice(0, isDispute ? ASK_ABOVE : MOST_AROUND)) shown.add(one);
  const cases = [...shown].filter((one) => one !== node && isCase(one));
  const parties = new Set(cases.flatMap((one) => (data.nodes[one].group === "dispute" ? mainOf(one).slice(0, 2).filter(isParty) : linked(one, "party"))));
  if (shown.size + parties.size <= MOST_NODES) parties.forEach((one) => shown.add(one));
  return [...shown];
}

const isParty = (node) => data.nodes[node].group === "party";

/** The steps of the scene: what is drawn first, then what each opened node adds, and beside which node. */
function steps() {
  let first = state.path === null ? null : pathNodes();
  if (!first) first = state.focus === null ? overview(state.from) : about(state.focus);
  const shown = new Set(first);
  const found = [{ beside: null, nodes: first }];
  const add = (beside, nodes) => {
    const fresh = nodes.filter((one) => !shown.has(one)).slice(0, Math.max(0, MOST_DRAWN - shown.size));
    fresh.forEach((one) => shown.add(one));
    found.push({ beside, nodes: fresh });
  };
  for (const opened of state.open) add(opened.node, chosenOf(opened, shown));
  add(null, state.pinned);
  return found;
}

/** Whether a node of the scene is not drawn: it was taken out, its kind is, or a dispute gives way to its proceedings. */
function leftOut(nodes) {
  const given = new Set(nodes.filter((one) => disputeOf.has(one)).map((one) => disputeOf.get(one)));
  const hidden = new Set(state.hidden);
  return (node) => hidden.has(node) || (given.has(node) && !state.pinned.includes(node)) || state.without.includes(data.nodes[node].group);
}

/** The numbers of the nodes to draw. */
function drawnNodes() {
  const all = steps().flatMap(({ nodes }) => nodes);
  const gone = leftOut(all);
  return all.filter((node) => !gone(node)).sort((a, b) => a - b);
}

/** The links between drawn nodes. */
function drawnEdges(nodes) {
  const shown = new Set(nodes);
  const found = new Set();
  for (const node of nodes) for (const edge of touching[node]) if (shown.has(otherEnd(edge, node))) found.add(edge);
  return [...found].sort((a, b) => a - b);
}
