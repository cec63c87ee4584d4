// What is known of one node: its facts, each with the numbers of the sentences behind it, and these sentences with the
// words marked.

/** The sentences that the facts shown refer to, in the order of the references, with their numbers. */
let cited = new Map();
/** How many of them have been written below their facts. */
let written = 0;
addPanel({ root: "details", update: showDetails });

const MOST_VALUES = 8;
const MOST_REFERENCES = 3;
/** The properties of the selected node that are told in full, and the node. */
let unfolded = { node: null, properties: new Set() };

function showDetails() {
  const panel = document.getElementById("details");
  cited = new Map();
  written = 0;
  if (state.at === null) {
    panel.replaceChildren(make("p", { class: "other" }, say("details-hint")));
    return;
  }
  if (unfolded.node !== state.at) unfolded = { node: state.at, properties: new Set() };
  const node = data.nodes[state.at];
  const told = node.group === "dispute" ? proceedingsOf.get(state.at).flatMap(ofProceeding) : [make("h3", {}, say("facts")), factList(node.facts), ...sentences()];
  panel.replaceChildren(...heading(node), acts(), ...told);
  panel.scrollTop = 0;
}

function heading(node) {
  const other = node.name[1 - LANGUAGES.indexOf(language)];
  const same = other === pick(node.name);
  return [
    make("span", { class: "kind" }, pick(data.kinds[node.group].name)),
    spoken("h2", pick(node.name)),
    same ? null : spoken("p", other, { class: "other" }),
  ].filter(Boolean);
}

/** Buttons for the picture; those that would change nothing are left out. */
function acts() {
  const node = state.at;
  const missing = [...new Set(neighbours(node))].filter((one) => !places.has(one));
  const buttons = [];
  if (state.focus !== node) buttons.push(make("button", { type: "button", onclick: () => go({ focus: node, open: [], hidden: [] }) }, say("only-this")));
  if (missing.length && places.has(node)) {
    buttons.push(make("button", { type: "button", onclick: () => openNode(node), title: say("more-links", { count: missing.length }) }, say("show-links")));
  }
  if (places.has(node)) buttons.push(make("button", { type: "button", onclick: () => go({ hidden: [...state.hidden, node], at: null }) }, say("hide")));
  return make("div", { class: "acts" }, ...buttons);
}

function ofProceeding(proceeding) {
  const { facts, short } = data.nodes[proceeding];
  const own = facts.filter((fact) => data.properties[fact.p][0] !== "ipg:inDispute");
  return [make("h4", { class: "fact" }, linkTo(proceeding, pick(short))), factList(own), ...sentences()];
}

/** Facts under the names of their properties. */
function factList(facts) {
  const list = make("dl");
  const rows = new Map();
  for (const fact of facts) rows.set(fact.p, [...(rows.get(fact.p) || []), fact]);
  for (const [property, of] of rows) {
    const [, english, chinese] = data.properties[property];
    const all = unfolded.properties.has(property);
    const shown = all ? of : of.slice(0, MOST_VALUES);
    const rest = of.length > shown.length ? unfold(property, of.length - shown.length) : null;
    list.append(make("dt", {}, pick([english, chinese])), make("dd", {}, ...shown.map(factLine), rest ?? ""));
  }
  return list;
}

/** A button that tells a property in full. */
function unfold(property, count) {
  const act = () => {
    const at = document.getElementById("details").scrollTop;
    unfolded.properties.add(property);
    showDetails();
    document.getElementById("details").scrollTop = at;
  };
  return make("button", { type: "button", class: "ref", onclick: act }, say("unfold", { count }));
}

function factLine(fact) {
  const line = make("div", { class: fact.not ? "fact not" : "fact" });
  if (fact.to !== undefined) line.append(linkTo(fact.to));
  else if (fact.link && /^https?:\/\//.test(fact.link)) {
    line.append(make("a", { href: fact.link, target: "_blank", rel: "noopener noreferrer" }, fact.link));
  } else line.append(make("span", { lang: fact.lang || languageOf(pick(fact.t)) }, pick(fact.t)));
  line.append(...references(fact.p, fact.w || []));
  if (fact.not) line.append(make("em", {}, say("disputed")));
  else if (fact.by) line.append(make("em", { title: say("no-sentences") }, say("derived")));
  return line;
}

/** A link to a node; a proceeding of another dispute than the one told of is named with it. */
function linkTo(node, text = null) {
  const { group, name, short } = data.nodes[node];
  const dispute = disputeOf.get(node);
  const here = state.at === null ? null : disputeOf.get(state.at) ?? state.at;
  const words = group === "proceeding" && dispute !== here ? `${pick(data.nodes[dispute].short)} · ${pick(short)}` : pick(group === "dispute" ? short : name);
  const follow = (event) => {
    event.preventDefault();
    select(node);
  };
  return spoken("a", text || words, { class: "to", href: `#${new URLSearchParams({ about: data.nodes[node].id, at: data.nodes[node].id })}`, onclick: follow });
}

/** The numbers of the sentences behind a fact, those in the language chosen first cited first. */
function references(property, stretches) {
  const found = new Map();
  for (const stretch of stretches) {
    const sentence = data.stretches[stretch][0];
    found.set(sentence, [...(found.get(sentence) || []), stretch]);
  }
  const foreign = (sentence) => Number(data.versions[data.sentences[sentence][0]][1] !== language);
  const order = [...found.keys()].sort((a, b) => foreign(a) - foreign(b) || a - b);
  const shown = unfolded.properties.has(property) ? order : mixed(order, foreign);
  for (const sentence of shown) {
    if (!cited.has(sentence)) cited.set(sentence, cited.size + 1);
  }
  const numbered = shown.sort((a, b) => cited.get(a) - cited.get(b)).map((sentence) => reference(sentence, found.get(sentence)));
  return order.length > shown.length ? [...numbered, unfold(property, order.length - shown.length)] : numbered;
}

/** The first sentences of an order, at least one of each language. */
function mixed(order, foreign) {
  const other = order.find(foreign);
  const first = order.slice(0, MOST_REFERENCES);
  return other === undefined || first.includes(other) ? first : [...first.slice(0, -1), other];
}

/** The number of a sentence; it lights up the words of this fact. */
function reference(sentence, stretches) {
  const light = () => lightUp(sentence, stretches);
  const follow = () => light().scrollIntoView({ block: "nearest" });
  return make("button", { type: "button", class: "ref", title: data.sentences[sentence][1], onclick: follow, onmouseenter: light, onfocus: light }, String(cited.get(sentence)));
}

function lightUp(sentence, stretches) {
  const panel = document.getElementById("details");
  panel.querySelectorAll(".lit").forEach((element) => element.classList.remove("lit"));
  const quote = panel.querySelector(`[data-sentence="${sentence}"]`);
  quote.classList.add("lit");
  for (const mark of quote.querySelectorAll("mark")) {
    if (mark.dataset.stretches.split(" ").some((one) => stretches.includes(Number(one)))) mark.classList.add("lit");
  }
  return quote;
}

/** The sentences cited since this was last called. */
function sentences() {
  const fresh = [...cited].slice(written);
  written = cited.size;
  if (!fresh.length) return [];
  return [make("h3", {}, say("sentences")), ...fresh.map(([sentence, number]) => quote(sentence, number))];
}

function quote(sentence, number) {
  const [version, text] = data.sentences[sentence];
  const [article, of, title] = data.versions[version];
  const source = article >= 0 ? linkTo(article, title || say("source")) : null;
  return make(
    "blockquote",
    { "data-sentence": sentence },
    make("p", { lang: of }, ...marked(text, stretchesIn(sentence))),
    make("footer", { class: "fact" }, `[${number}] ${say(`version-${of}`)} · `, source),
  );
}

/** All stretches of a sentence that facts of the selected node rest on: a later fact may cite an earlier sentence. */
function stretchesIn(sentence) {
  const cases = data.nodes[state.at].group === "dispute" ? proceedingsOf.get(state.at) : [state.at];
  const used = new Set(cases.flatMap((node) => data.nodes[node].facts).flatMap((fact) => fact.w || []));
  return [...used].filter((one) => data.stretches[one][0] === sentence);
}

/** The sentence with the words of the facts marked; stretches may overlap. */
function marked(text, stretches) {
  const bounds = new Set([0, text.length]);
  for (const one of stretches) data.stretches[one].slice(1).forEach((at) => bounds.add(Math.min(at, text.length)));
  const cuts = [...bounds].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const covering = stretches.filter((one) => data.stretches[one][1] <= start && start < data.stretches[one][2]);
    const part = text.slice(start, cuts[i + 1]);
    return covering.length ? make("mark", { "data-stretches": covering.join(" ") }, part) : part;
  });
}
