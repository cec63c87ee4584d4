// What the page holds, unpacked once.
//
// data.nodes: id, group (kind), name, short, lines, facts, facets, since, until. Texts in two languages are [en, zh].
// facts: p property, t text, d the day that a text is of as the graph has it, to node, link, lang, w stretches, by (follows by a rule), not (a reading not adopted).
// data.edges: [from, to, kind, stretches]. stretches: [sentence, start, end, method or -1]. methods: [rule, confidence].
// sentences: [version, text, start, end]. versions: [article node, language, title, text, cuts, whole]: cuts are the places
// where each sentence of the text starts and ends; a text that is not whole is only what is quoted of it.
// properties: [key, en, zh]. splits (what the languages differ on): n nodes, p point, told, adopted (a language).
// joins: [node, node, article, article, score, reasons, reasons in Chinese, doubtful].
// cases: [proceeding, [[claimed or awarded, amount, currency, total]], kinds of its rights, who gains: [key, en, zh] or none,
// those of its outcomes, in English, that say that there is none yet].
// figures: [statistic, metric, value, unit, first day, last day].

let data = null;
/** Edge numbers by node. */
let touching = [];
/** Proceedings by dispute, in the order of time; and the dispute of each proceeding. */
const proceedingsOf = new Map();
const disputeOf = new Map();
const numberOf = new Map();

/** What waits for the facts and texts; null once they are there. */
let waiting = [];

/** What the first view needs: nodes with their names, and links. */
async function unpack() {
  const [text] = await Promise.all([unpacked(document.getElementById("data")), runPacked("library")]);
  data = readPart(text);
  for (const [number, node] of data.nodes.entries()) {
    node.name ??= node.short;
    node.lines ??= [];
    node.until ??= node.since;
    numberOf.set(node.id, number);
  }
  linkNodes();
  const since = (node) => data.nodes[node].since || "9999";
  for (const [dispute, node] of data.nodes.entries()) {
    if (node.group !== "dispute") continue;
    const cases = node.cases.sort((a, b) => compare(since(a), since(b)) || a - b);
    proceedingsOf.set(dispute, cases);
    for (const one of cases) disputeOf.set(one, dispute);
  }
}

/** The links of each node, in lists of the right length from the start: growing a million of them takes a second. */
function linkNodes() {
  const degrees = new Uint32Array(data.nodes.length);
  for (const [from, to] of data.edges) {
    degrees[from] += 1;
    if (to !== from) degrees[to] += 1;
  }
  touching = Array.from(degrees, (degree) => new Array(degree));
  for (let number = data.edges.length - 1; number >= 0; number -= 1) {
    const [from, to] = data.edges[number];
    touching[from][(degrees[from] -= 1)] = number;
    if (to !== from) touching[to][(degrees[to] -= 1)] = number;
  }
}

/** Facts, texts and what else is told: part by part, so that the page answers between two of them. */
async function unpackTold() {
  // It stands behind the program, which begins while the browser still reads it.
  if (document.readyState === "loading") await new Promise((done) => document.addEventListener("DOMContentLoaded", done, { once: true }));
  const told = {};
  for (const element of document.querySelectorAll("script.told")) {
    for (const [name, rows] of Object.entries(readPart(await unpacked(element)))) told[name] = told[name] ? told[name].concat(rows) : rows;
    await new Promise((done) => setTimeout(done));
  }
  const { facts, words, ...others } = told;
  Object.assign(data, others);
  data.nodes.forEach((node, number) => (node.facts = facts[number]));
  for (const of of facts) for (const fact of of) if (fact.d) fact.t = dayInWords(fact.d);
  data.edges.forEach((edge, number) => edge.splice(3, 0, words[number]));
  unpackTexts();
  const acts = waiting;
  waiting = null;
  for (const act of new Set(acts)) act();
}

/** Call something once the facts and texts are there, at once when they are. */
function whenTold(act) {
  if (waiting === null) act();
  else waiting.push(act);
}

/** Texts stand in the page once: a sentence is told by its number among those of a text, or by its places. */
function unpackTexts() {
  for (const version of data.versions) {
    let at = 0;
    version[4] = version[4].map((length) => (at += length));
  }
  data.sentences = data.sentences.map(([version, number, from, to]) => {
    const [, , , text, cuts] = data.versions[version];
    const [start, end] = number < 0 ? [from, to] : [cuts[2 * number], cuts[2 * number + 1]];
    return [version, text.slice(start, end), start, end];
  });
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
