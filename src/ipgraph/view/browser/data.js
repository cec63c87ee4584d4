// What the page holds, unpacked once.
//
// data.nodes: id, group (kind), name, short, lines, facts, facets, since, until. Texts in two languages are [en, zh].
// facts: p property, t text, to node, link, lang, w stretches, by (follows by a rule), not (a reading not adopted).
// data.edges: [from, to, kind, stretches]. stretches: [sentence, start, end, method or -1]. methods: [rule, confidence].
// sentences: [version, text, start, end]. versions: [article node, language, title, text, cuts, whole]: cuts are the places
// where each sentence of the text starts and ends; a text that is not whole is only what is quoted of it.
// properties: [key, en, zh]. splits (what the languages differ on): n nodes, p point, told, adopted (a language).
// joins: [node, node, article, article, score, reasons, reasons in Chinese, doubtful].
// cases: [proceeding, [[claimed or awarded, amount, currency, total]], kinds of its rights].
// figures: [statistic, metric, value, unit, first day, last day].

let data = null;
/** Edge numbers by node. */
let touching = [];
/** Proceedings by dispute, in the order of time; and the dispute of each proceeding. */
const proceedingsOf = new Map();
const disputeOf = new Map();
const numberOf = new Map();

/** The text that is packed in an element of the page. */
async function unpacked(id) {
  const packed = document.getElementById(id).textContent.trim();
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}

/** Run the library that draws; the page's policy names its hash, so nothing else can run in its place. */
async function loadLibrary() {
  const script = document.createElement("script");
  script.textContent = await unpacked("library");
  document.head.append(script);
}

async function unpack() {
  const [text] = await Promise.all([unpacked("data"), loadLibrary()]);
  data = JSON.parse(text);
  unpackTexts();
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

/** Texts stand in the page once: a sentence is told by its place. */
function unpackTexts() {
  for (const version of data.versions) {
    let at = 0;
    version[4] = version[4].map((length) => (at += length));
  }
  data.sentences = data.sentences.map(([version, start, end]) => [version, data.versions[version][3].slice(start, end), start, end]);
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
