// What the page holds, unpacked once.
//
// data.nodes: id, group (kind), name, short, lines, facts, facets, since, until. Texts in two languages are [en, zh].
// facts: p property, t text, to node, link, lang, w stretches, by (follows by a rule), not (a reading not adopted).
// data.edges: [from, to, kind, stretches]. stretches: [sentence, start, end]. sentences: [version, text].
// versions: [article node, language, title]. properties: [key, en, zh].

let data = null;
/** Edge numbers by node. */
let touching = [];
/** Proceedings by dispute, in the order of time; and the dispute of each proceeding. */
const proceedingsOf = new Map();
const disputeOf = new Map();
const numberOf = new Map();

async function unpack() {
  const packed = document.getElementById("data").textContent.trim();
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  data = JSON.parse(await new Response(stream).text());
  touching = data.nodes.map(() => []);
  data.edges.forEach(([from, to], number) => {
    touching[from].push(number);
    if (to !== from) touching[to].push(number);
  });
  data.nodes.forEach((node, number) => numberOf.set(node.id, number));
  for (const [dispute, node] of data.nodes.entries()) {
    if (node.group !== "dispute") continue;
    const cases = node.facts.filter((fact) => fact.to !== undefined).map((fact) => fact.to);
    cases.sort((a, b) => compare(data.nodes[a].since || "9999", data.nodes[b].since || "9999") || a - b);
    proceedingsOf.set(dispute, cases);
    for (const one of cases) disputeOf.set(one, dispute);
  }
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function otherEnd(edge, node) {
  const [from, to] = data.edges[edge];
  return from === node ? to : from;
}

/** The nodes that a node is linked to, each once; of some kinds only, when these are named. */
function linked(node, ...kinds) {
  const found = new Set(touching[node].map((edge) => otherEnd(edge, node)));
  found.delete(node);
  return [...found].filter((one) => !kinds.length || kinds.includes(data.nodes[one].group));
}

/** The facts of a node by the key of their property. */
function factsOf(node, ...keys) {
  return data.nodes[node].facts.filter((fact) => keys.includes(data.properties[fact.p][0]));
}
