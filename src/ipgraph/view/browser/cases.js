// What is told of cases in numbers and dates, for the panels and views that compare them.

const ROLES = ["claimant", "respondent", "appellant", "otherParty"];
const MOVES = ["filed", "announced", "decided"];
/** Sums, kinds of rights, joins and so on by node; filled once the data is there. */
const sumsBy = new Map();
const rightsBy = new Map();
const endingBy = new Map();
const undecidedBy = new Map();
const figureBy = new Map();

function indexCases() {
  for (const [node, sums, rights, [key, ...name], undecided] of data.cases) {
    sumsBy.set(node, sums.map(([stage, amount, currency, total]) => ({ stage, amount, currency, total })));
    rightsBy.set(node, rights);
    undecidedBy.set(node, undecided);
    if (key) endingBy.set(node, { key, name });
  }
  for (const [node, metric, value, unit, since, until] of data.figures) figureBy.set(node, { node, metric, value, unit, since, until });
}

/** The facts of a property without readings that were not adopted. */
function adopted(node, key) {
  return factsOf(node, key).filter((fact) => !fact.not);
}

/** The sum of a case by currency: the total where one is stated, else the largest; sums of two currencies stay two. */
function sumsOf(node, stage) {
  const found = new Map();
  for (const one of sumsBy.get(node) || []) {
    if (one.stage !== stage) continue;
    const best = found.get(one.currency);
    if (!best || one.total > best.total || (one.total === best.total && one.amount > best.amount)) found.set(one.currency, one);
  }
  return new Map([...found].map(([currency, { amount }]) => [currency, amount]));
}

/** How a case ended, or how far it has come. */
function resultOf(node) {
  const facts = adopted(node, "ipg:outcome");
  return (facts.length ? facts : adopted(node, "ipg:status")).filter((fact) => fact.t);
}

/** The first outcome of a case; null while there is none, or only that it is pending. */
function outcomeOf(node) {
  return adopted(node, "ipg:outcome").find((fact) => fact.t && !undecidedBy.get(node)?.includes(fact.t[0]))?.t || null;
}

/** What happened when, in the order of time: { node, move, day (as the graph has it), fact }. */
function movesOf(nodes) {
  const found = nodes.flatMap((node) => MOVES.flatMap((move) => adopted(node, `ipg:${move}`).map((fact) => ({ node, move, day: fact.d, fact }))));
  return found.sort((a, b) => compare(a.day, b.day) || MOVES.indexOf(a.move) - MOVES.indexOf(b.move) || a.node - b.node);
}

/** The cases of a party by its role in them. */
function casesByRole(party) {
  return new Map(ROLES.map((role) => [role, [...new Set(factsOf(party, `^ipg:${role}`).map((fact) => fact.to))]]).filter(([, cases]) => cases.length));
}

const chainsBy = new Map();

/** The proceedings of a dispute as chains, each from the first instance to the last. */
function chainsOf(dispute) {
  if (!chainsBy.has(dispute)) chainsBy.set(dispute, findChains(dispute));
  return chainsBy.get(dispute);
}

function findChains(dispute) {
  const cases = proceedingsOf.get(dispute);
  const above = new Map(cases.map((one) => [one, factsOf(one, "ipg:reviews").map((fact) => fact.to).filter((to) => to !== undefined && cases.includes(to))]));
  const chain = new Map(cases.map((one) => [one, one]));
  const root = (one) => (chain.get(one) === one ? one : root(chain.get(one)));
  for (const [one, reviewed] of above) for (const other of reviewed) chain.set(root(one), root(other));
  const depth = (one, seen = []) => (seen.includes(one) ? 0 : Math.max(0, ...above.get(one).map((other) => 1 + depth(other, [...seen, one]))));
  const groups = new Map();
  for (const one of cases) groups.set(root(one), [...(groups.get(root(one)) || []), one]);
  return [...groups.values()].map((of) => of.sort((a, b) => depth(a) - depth(b) || cases.indexOf(a) - cases.indexOf(b)));
}

/** The last case of a chain that names a sum decides what was awarded; the largest claim is what was claimed. */
function sumsOfChain(chain, stage) {
  const found = new Map();
  for (const one of chain) {
    for (const [currency, amount] of sumsOf(one, stage)) {
      if (stage === "awarded" || amount > (found.get(currency) ?? 0)) found.set(currency, amount);
    }
  }
  return found;
}

/** A number as the language writes large ones. */
function written(value) {
  const sizes = language === "en" ? [[1e9, " billion"], [1e6, " million"]] : [[1e8, "亿"], [1e4, "万"]];
  for (const [size, word] of sizes) {
    if (Math.abs(value) >= size) return `${new Intl.NumberFormat("en", { maximumFractionDigits: 3, useGrouping: language === "en" }).format(value / size)}${word}`;
  }
  return new Intl.NumberFormat("en", { maximumFractionDigits: 2 }).format(value);
}

/** What a currency is called; its code in English, as on the cards. */
function currencyName(code) {
  return code && language === "zh" && data.currencies[code] ? new Intl.DisplayNames(["zh"], { type: "currency" }).of(code) : code;
}

function money(amount, currency) {
  const word = data.currencies[currency];
  return language === "zh" && word ? `${written(amount)}${word}` : `${currency} ${written(amount)}`;
}

/** Sums by currency as texts. */
function sumTexts(sums) {
  return [...sums].map(([currency, amount]) => money(amount, currency));
}

/** The middle of some numbers. */
function median(values) {
  const order = [...values].sort((a, b) => a - b);
  const half = Math.floor(order.length / 2);
  return order.length % 2 ? order[half] : (order[half - 1] + order[half]) / 2;
}

/** What belongs to each key; keys in the order in which they come. */
function grouped(things, keyOf) {
  const groups = new Map();
  for (const one of things) for (const key of [keyOf(one)].flat()) groups.set(key, [...(groups.get(key) || []), one]);
  return groups;
}
