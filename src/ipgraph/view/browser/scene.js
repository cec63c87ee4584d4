// Which nodes are drawn: worked out from the state alone, so that a link to the page brings the same picture back.

const DISPUTES_A_PAGE = 7;
const MOST_NODES = 60;
const ASK_ABOVE = 50;
const MOST_AROUND = 12;

keepNode("at"); // the selected node
keepNode("focus"); // the node that the picture is about; none in the overview
keep("from", () => 0, (place) => (place ? [String(place)] : []), ([text]) => Math.max(0, Number.parseInt(text, 10) || 0));
keep("open", () => [], (open) => open.map(([node, kind]) => `${kind}:${idOf(node)}`), readOpen); // whose links were added
keepNodes("hidden"); // nodes taken out

function readOpen(texts) {
  return texts.map((text) => [known(text.slice(text.indexOf(":") + 1)), text.slice(0, text.indexOf(":"))]).filter(([node]) => node !== null);
}

/** The disputes that fit the filters, in the order chosen. */
function listed() {
  const orders = {
    newest: (a, b) => compare(data.nodes[b].until || "", data.nodes[a].until || ""),
    size: (a, b) => proceedingsOf.get(b).length - proceedingsOf.get(a).length,
    name: (a, b) => pick(data.nodes[a].short).localeCompare(pick(data.nodes[b].short), language),
  };
  return [...proceedingsOf.keys()].filter(fitsFilters).filter(inPeriod).sort((a, b) => orders[state.sort](a, b) || a - b);
}

/** What stands beside a case: its parties, rights and forums. */
function surroundings(node) {
  return linked(node, "party", "right", "forum");
}

/** The overview: disputes of the list from one on, with parties and forums, as many as can be read at once. */
function overview(from) {
  const shown = new Set();
  let disputes = 0;
  for (const dispute of listed().slice(from, from + DISPUTES_A_PAGE)) {
    const added = [dispute, ...linked(dispute, "party", "forum")].filter((one) => !shown.has(one));
    if (disputes && shown.size + added.length > MOST_NODES) break;
    added.forEach((one) => shown.add(one));
    disputes += 1;
  }
  return { shown, disputes };
}

/** What is added when a node is opened. */
function neighbours(node) {
  const kind = data.nodes[node].group;
  if (kind === "dispute") return proceedingsOf.get(node).flatMap((one) => [one, ...surroundings(one)]);
  if (kind === "proceeding" || kind === "article") return linked(node);
  return linked(node).filter((one) => data.nodes[one].group !== "proceeding");
}

/** Disputes and proceedings first, the newest first; then what is linked to most. */
function byWeight(nodes) {
  const rank = (one) => (["dispute", "proceeding"].includes(data.nodes[one].group) ? 0 : data.nodes[one].group === "statistic" ? 2 : 1);
  const until = (one) => data.nodes[one].until || "";
  return [...new Set(nodes)].sort((a, b) => rank(a) - rank(b) || compare(until(b), until(a)) || touching[b].length - touching[a].length || a - b);
}

/** The picture about one node: a court's many cases are not all drawn at once. Parties of the drawn cases are added. */
function about(node) {
  const kind = data.nodes[node].group;
  const shown = new Set(kind === "dispute" ? [] : [node]);
  const most = kind === "dispute" ? ASK_ABOVE : MOST_AROUND;
  for (const one of byWeight(neighbours(node)).slice(0, most)) shown.add(one);
  const cases = [...shown].filter((one) => one !== node && ["dispute", "proceeding"].includes(data.nodes[one].group));
  const parties = new Set(cases.flatMap((one) => linked(one, "party")));
  if (shown.size + parties.size <= MOST_NODES) parties.forEach((one) => shown.add(one));
  return shown;
}

/** The numbers of the nodes to draw. */
function drawnNodes() {
  const shown = state.focus === null ? overview(state.from).shown : about(state.focus);
  for (const [node, kind] of state.open) {
    const added = neighbours(node).filter((one) => !kind || data.nodes[one].group === kind);
    byWeight(added).slice(0, ASK_ABOVE).forEach((one) => shown.add(one));
    if (data.nodes[node].group === "dispute") shown.delete(node);
  }
  // A dispute gives way to its proceedings.
  for (const one of [...shown]) if (disputeOf.has(one)) shown.delete(disputeOf.get(one));
  state.hidden.forEach((one) => shown.delete(one));
  return [...shown].sort((a, b) => a - b);
}

/** The links between drawn nodes. */
function drawnEdges(nodes) {
  const shown = new Set(nodes);
  const found = new Set();
  for (const node of nodes) for (const edge of touching[node]) if (shown.has(otherEnd(edge, node))) found.add(edge);
  return [...found].sort((a, b) => a - b);
}
