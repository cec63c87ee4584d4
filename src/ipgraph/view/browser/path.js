// The path between two nodes: the shortest over all links of the graph, where going through a hub counts as a detour.

keep("path", () => null, (ends) => (ends === null ? [] : ends.map(idOf)), readPath); // its two ends, or none
keepNode("pathFrom"); // the node from which a path is being asked for
addPanel({ root: "path-asked", above: true, update: showPathAsked });
addPanel({ root: "path", update: showPath });

function readPath(ids) {
  const ends = ids.map(known);
  return ends.length === 2 && ends.every((node) => node !== null) ? ends : null;
}

/** What it costs to go through a node: little through a case, much through a court that thousands of cases share. */
function toll(node) {
  return 1 + Math.log2(1 + touching[node].length);
}

let foundPath = { key: null };

/** The nodes and links of the path, from one end to the other; none when nothing links them. */
function pathBetween([from, to]) {
  const key = `${from} ${to}`;
  if (foundPath.key !== key) foundPath = { key, way: cheapest(from, to) };
  return foundPath.way;
}

/** Dijkstra's way over the links; of ways that cost the same, the one that was found first. */
function cheapest(from, to) {
  const cost = new Map([[from, 0]]);
  const cameBy = new Map();
  const done = new Set();
  const queue = new Queue();
  queue.push(0, from);
  while (queue.size) {
    const node = queue.pop();
    if (node === to) return walkBack(from, to, cameBy);
    if (done.has(node)) continue;
    done.add(node);
    for (const edge of touching[node]) {
      const next = otherEnd(edge, node);
      const total = cost.get(node) + (next === to ? 1 : toll(next));
      if (done.has(next) || total >= (cost.get(next) ?? Infinity)) continue;
      cost.set(next, total);
      cameBy.set(next, edge);
      queue.push(total, next);
    }
  }
  return null;
}

function walkBack(from, to, cameBy) {
  const [nodes, edges] = [[to], []];
  while (nodes[0] !== from) {
    const edge = cameBy.get(nodes[0]);
    edges.unshift(edge);
    nodes.unshift(otherEnd(edge, nodes[0]));
  }
  return { nodes, edges };
}

/** Numbers by cost, the cheapest first: a binary heap. */
class Queue {
  #heap = [];

  get size() {
    return this.#heap.length;
  }

  push(cost, node) {
    const heap = this.#heap;
    heap.push([cost, node]);
    let at = heap.length - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (heap[above][0] <= heap[at][0]) break;
      [heap[above], heap[at]] = [heap[at], heap[above]];
      at = above;
    }
  }

  pop() {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (heap.length) {
      heap[0] = last;
      this.#sink();
    }
    return first[1];
  }

  #sink() {
    const heap = this.#heap;
    for (let at = 0; ; ) {
      let least = at;
      for (const below of [2 * at + 1, 2 * at + 2]) if (below < heap.length && heap[below][0] < heap[least][0]) least = below;
      if (least === at) return;
      [heap[least], heap[at]] = [heap[at], heap[least]];
      at = least;
    }
  }
}

function pathNodes() {
  return pathBetween(state.path)?.nodes ?? state.path;
}

function pathEdges() {
  return new Set(pathBetween(state.path)?.edges ?? []);
}

/** Ask for a path that begins at a node: the next node that is searched for or clicked is its end. */
function askPath(node) {
  go({ pathFrom: node });
  document.getElementById("search").focus();
}

/** A node was chosen: the end of a path when one is being asked for, else what is to be shown. */
function choose(node, otherwise) {
  if (state.pathFrom === null || state.pathFrom === node) otherwise();
  else go(scene({ view: "graph", path: [state.pathFrom, node], pathFrom: null }));
}

function showPathAsked() {
  const asked = document.getElementById("path-asked");
  asked.hidden = state.pathFrom === null;
  if (state.pathFrom !== null) {
    const stop = make("button", { type: "button", onclick: () => go({ pathFrom: null }) }, say("choose-cancel"));
    asked.replaceChildren(make("span", {}, say("path-ask", { name: pick(data.nodes[state.pathFrom].short) })), " ", stop);
  }
}

function showPath() {
  const panel = document.getElementById("path");
  if (state.path === null) {
    panel.replaceChildren();
    return;
  }
  const way = pathBetween(state.path);
  const title = say("path-title", { from: pick(data.nodes[state.path[0]].short), to: pick(data.nodes[state.path[1]].short) });
  const told = way ? [make("ol", { class: "steps" }, ...way.edges.map((edge, place) => pathStep(edge, way.nodes[place], way.nodes[place + 1])))] : [make("p", {}, say("path-none"))];
  panel.replaceChildren(spoken("h2", title), ...told);
}

/** A name that tells a node apart: that of a proceeding with its dispute. */
function nameInFull(node, place = LANGUAGES.indexOf(language)) {
  const { name, short } = data.nodes[node];
  return disputeOf.has(node) ? `${data.nodes[disputeOf.get(node)].short[place]} · ${name[place]}` : short[place];
}

/** One step: both ends in the order of the link, and the sentences that tell of it. */
function pathStep(edge) {
  const [from, to, kind, stretches] = data.edges[edge];
  const link = (node) => spoken("a", nameInFull(node), { class: "to", href: addressWith({ at: node }), onclick: (event) => (event.preventDefault(), go({ at: node })) });
  const sentences = new Map();
  for (const one of stretches) sentences.set(data.stretches[one][0], [...(sentences.get(data.stretches[one][0]) || []), one]);
  const foreign = ([sentence]) => Number(languageOfSentence(sentence) !== language);
  const shown = [...sentences].sort((a, b) => foreign(a) - foreign(b)).slice(0, 4);
  return make("li", {}, make("p", {}, link(from), ` — ${edgeName(edge)} → `, link(to)), ...shown.map(([sentence, of]) => pathQuote(sentence, of)),
    shown.length ? null : make("p", { class: "other" }, say(kind === "reports" ? "path-reported" : "no-sentences")));
}

function pathQuote(sentence, stretches) {
  const [version, text] = data.sentences[sentence];
  const [article, of, title] = data.versions[version];
  const source = article >= 0 ? spoken("a", title || say("source"), { class: "to", href: addressWith({ at: article }), onclick: (event) => (event.preventDefault(), go({ at: article })) }) : null;
  return make("blockquote", {}, make("p", { lang: of }, ...marked(text, stretches)), make("footer", { class: "fact" }, `${say(`version-${of}`)} · `, source));
}
