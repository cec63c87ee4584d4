// Why entries of several articles are told as one, what may be the same, and what the two language versions differ on.

const joinsBy = new Map();
const splitsBy = new Map();
const MOST_JOINS = 6;
/** The node of which all joins are told, whatever their number. */
let allJoinsOf = null;

function indexJoins() {
  for (const join of data.joins) for (const node of new Set(join.slice(0, 2))) joinsBy.set(node, [...(joinsBy.get(node) || []), join]);
  for (const split of data.splits) for (const node of split.n) splitsBy.set(node, [...(splitsBy.get(node) || []), split]);
}

/** What the language versions differ on, of a node; of a dispute those of its proceedings. */
function splitsOf(node) {
  const nodes = data.nodes[node].group === "dispute" ? [node, ...proceedingsOf.get(node)] : [node];
  return nodes.flatMap((one) => (splitsBy.get(one) || []).map((split) => [one, split]));
}

/** Above all that is told: that the versions differ, and the way to where. */
function differenceNotice(node) {
  const count = splitsOf(node).length;
  if (!count) return "";
  const follow = () => document.getElementById("differences").scrollIntoView({ block: "start" });
  return make("p", { id: "differences-notice" }, make("button", { type: "button", class: "notice", onclick: follow }, say(count === 1 ? "differences-one" : "differences-count", { count })));
}

function differences(node) {
  const splits = splitsOf(node);
  if (!splits.length) return [];
  return [make("h3", { class: "warn", id: "differences" }, say("differences")), ...splits.map(([one, split]) => difference(one, node, split))];
}

function difference(of, node, { p, told, adopted: chosen }) {
  const columns = LANGUAGES.filter((one) => told[one]).map((one) => sideTold(one, told[one], chosen));
  const about = of === node ? pick(p) : labelled(pick(data.nodes[of].short), pick(p));
  return make("section", { class: "split" }, make("h4", {}, about), make("div", { class: "sides" }, ...columns));
}

/** What one version says, in its words, and whether it was believed. */
function sideTold(of, { t, w }, chosen) {
  const standing = chosen === null ? "" : say(of === chosen ? "split-adopted" : "split-not-adopted");
  const quotes = [...grouped(w, (stretch) => data.stretches[stretch][0])].map(([sentence, stretches]) => quote(sentence, stretches));
  return make(
    "div",
    { class: of === chosen ? "side adopted" : "side" },
    make("p", {}, make("small", {}, say(`version-${of}`)), " ", make("strong", {}, pick(t)), standing ? make("em", {}, standing) : null),
    ...quotes,
  );
}

/** The joins that made one node of entries of several articles, and the nodes that may be the same. */
function joined(node) {
  const all = joinsBy.get(node) || [];
  const sure = all.filter((join) => !join[7]);
  // Each of several articles may give the same reasons for one pair of nodes.
  const doubtful = [...new Map(all.filter((join) => join[7]).map((join) => [[...join.slice(0, 2), join[5]].join(), join])).values()];
  return [
    ...joinList(node, "joins", sure, ([, , one, other]) => articlePair(one, other)),
    ...joinList(node, "doubts", doubtful, ([one, other]) => [linkTo(one === node ? other : one)]),
  ];
}

function joinList(node, key, joins, told) {
  if (!joins.length) return [];
  const tellAll = () => {
    allJoinsOf = node;
    showDetails();
  };
  const items = joins.slice(0, onPaper || allJoinsOf === node ? joins.length : MOST_JOINS).map((join) => {
    const reasons = language === "en" ? join[5].join("; ") : join[6].join("；");
    return make("li", {}, ...told(join), make("span", { class: "reasons", lang: language }, reasons), make("em", {}, say("score", { score: join[4] })));
  });
  const rest = joins.length - items.length;
  return [make("h3", {}, say(key)), make("ul", { class: "joins" }, ...items, rest ? make("li", {}, make("button", { type: "button", class: "more", onclick: tellAll }, say("unfold", { count: rest }))) : null)];
}

function articlePair(one, other) {
  const link = (article) => (article >= 0 ? linkTo(article) : null);
  return [link(one), one >= 0 && other >= 0 ? " ⟷ " : null, link(other)];
}
