// What is known of one node: its facts, each with the numbers of the sentences behind it, and these sentences with the
// words marked.

/** Sentences of the details shown now, in the order in which facts refer to them: number of sentence to its place. */
let cited = new Map();

function showDetails() {
  const panel = document.getElementById("details");
  cited = new Map();
  if (state.at === null) {
    panel.replaceChildren(make("p", { class: "other" }, say("details-hint")));
    return;
  }
  const node = data.nodes[state.at];
  const told = node.group === "dispute" ? proceedingsOf.get(state.at).flatMap(ofProceeding) : [factList(node.facts)];
  panel.replaceChildren(...heading(node), acts(), make("h3", {}, say("facts")), ...told, ...sentences());
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
  const missing = neighbours(node).filter((one) => !places.has(one));
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
  return [make("h4", {}, linkTo(proceeding, pick(short))), factList(own)];
}

/** Facts under the names of their properties. */
function factList(facts) {
  const list = make("dl");
  const rows = new Map();
  for (const fact of facts) {
    if (!rows.has(fact.p)) {
      rows.set(fact.p, make("dd"));
      const [, english, chinese] = data.properties[fact.p];
      list.append(make("dt", {}, pick([english, chinese])), rows.get(fact.p));
    }
    rows.get(fact.p).append(factLine(fact));
  }
  return list;
}

function factLine(fact) {
  const line = make("div", { class: fact.not ? "fact not" : "fact" });
  if (fact.to !== undefined) line.append(linkTo(fact.to));
  else if (fact.link && /^https?:\/\//.test(fact.link)) {
    line.append(make("a", { href: fact.link, target: "_blank", rel: "noopener noreferrer" }, fact.link));
  } else line.append(make("span", { lang: fact.lang || languageOf(pick(fact.t)) }, pick(fact.t)));
  for (const [sentence, stretches] of bySentence(fact.w || [])) line.append(reference(sentence, stretches));
  if (fact.not) line.append(make("em", {}, say("disputed")));
  else if (fact.by) line.append(make("em", { title: say("no-sentences") }, say("derived")));
  return line;
}

function linkTo(node, text = null) {
  const words = text || pick(data.nodes[node].group === "dispute" ? data.nodes[node].short : data.nodes[node].name);
  return spoken("button", words, { class: "to", type: "button", onclick: () => select(node) });
}

function bySentence(stretches) {
  const found = new Map();
  for (const stretch of stretches) {
    const sentence = data.stretches[stretch][0];
    found.set(sentence, [...(found.get(sentence) || []), stretch]);
  }
  return found;
}

/** The number of a sentence; it lights up the words of this fact. */
function reference(sentence, stretches) {
  if (!cited.has(sentence)) cited.set(sentence, { number: cited.size + 1, stretches: new Set() });
  const place = cited.get(sentence);
  stretches.forEach((one) => place.stretches.add(one));
  const light = () => lightUp(sentence, stretches);
  return make("button", { type: "button", class: "ref", onclick: () => light().scrollIntoView({ block: "nearest" }), onmouseenter: light, onfocus: light }, String(place.number));
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

function sentences() {
  if (!cited.size) return [];
  const quotes = [...cited].map(([sentence, { number, stretches }]) => quote(sentence, number, [...stretches]));
  return [make("h3", {}, say("sentences")), ...quotes];
}

function quote(sentence, number, stretches) {
  const [version, text] = data.sentences[sentence];
  const [article, of, title] = data.versions[version];
  const source = article >= 0 ? spoken("button", title || say("source"), { class: "to", type: "button", onclick: () => select(article) }) : null;
  return make(
    "blockquote",
    { "data-sentence": sentence },
    make("p", { lang: of }, ...marked(text, stretches)),
    make("footer", { class: "fact" }, `[${number}] ${say(`version-${of}`)} · `, source),
  );
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
