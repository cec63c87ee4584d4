// The sentences behind the facts: each fact has the numbers of its sentences, and these stand below with the words marked.

/** The sentences that the facts shown refer to, in the order of the references, with their numbers. */
let cited = new Map();
/** How many of them have been written below their facts. */
let quoted = 0;
const MOST_REFERENCES = 3;

function forgetCited() {
  cited = new Map();
  quoted = 0;
}

const languageOfSentence = (sentence) => data.versions[data.sentences[sentence][0]][1];

/** The numbers of the sentences behind a fact, those in the language chosen first cited first. */
function references(property, stretches) {
  const found = grouped(stretches, (stretch) => data.stretches[stretch][0]);
  const foreign = (sentence) => Number(languageOfSentence(sentence) !== language);
  const order = [...found.keys()].sort((a, b) => foreign(a) - foreign(b) || a - b);
  const shown = isUnfolded(property) ? order : mixed(order, foreign);
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
  const follow = () => light()?.scrollIntoView({ block: "nearest" });
  const label = say("reference", { number: cited.get(sentence) });
  return make("button", { type: "button", class: "ref", title: data.sentences[sentence][1], "aria-label": label, onclick: follow, onmouseenter: light, onfocus: light }, String(cited.get(sentence)));
}

function lightUp(sentence, stretches) {
  const panel = document.getElementById("details");
  panel.querySelectorAll(".lit").forEach((element) => element.classList.remove("lit"));
  const quote = panel.querySelector(`[data-sentence="${sentence}"]`);
  if (!quote) return null;
  const folded = quote.closest("details");
  if (folded) folded.open = true;
  quote.classList.add("lit");
  for (const mark of quote.querySelectorAll("mark")) {
    if (mark.dataset.stretches.split(" ").some((one) => stretches.includes(Number(one)))) mark.classList.add("lit");
  }
  return quote;
}

/** The sentences cited since this was last called. */
function sentences() {
  const fresh = [...cited].slice(quoted);
  quoted = cited.size;
  if (!fresh.length) return [];
  return [make("h3", {}, say("sentences")), ...fresh.map(([sentence, number]) => quote(sentence, stretchesIn(sentence), number))];
}

/** A sentence with its words marked, and where it stands: its article and the place in it. */
function quote(sentence, stretches, number = null) {
  const [version, text] = data.sentences[sentence];
  const [article, of, title] = data.versions[version];
  const source = article >= 0 ? linkTo(article, title || say("source")) : null;
  const place = article >= 0 ? make("a", { class: "to", href: addressWith({ view: "article", article, place: sentence }), onclick: (event) => readAt(event, article, sentence) }, say("in-the-article")) : null;
  return make(
    "blockquote",
    { "data-sentence": sentence },
    make("p", { lang: of }, ...marked(text, stretches)),
    make("footer", { class: "fact" }, `${number === null ? "" : `[${number}] `}${say(`version-${of}`)} · `, source, place && " · ", place),
  );
}

function readAt(event, article, sentence) {
  event.preventDefault();
  go({ view: "article", article, place: sentence });
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
  for (const one of stretches) data.stretches[one].slice(1, 3).forEach((at) => bounds.add(Math.min(at, text.length)));
  const cuts = [...bounds].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const covering = stretches.filter((one) => data.stretches[one][1] <= start && start < data.stretches[one][2]);
    const part = text.slice(start, cuts[i + 1]);
    return covering.length ? make("mark", { "data-stretches": covering.join(" ") }, part) : part;
  });
}

/** How sure the surest rule behind some words is, in per cent, and the names of the rules. */
function confidenceOf(stretches) {
  const methods = [...new Set(stretches.map((one) => data.stretches[one][3]))].filter((method) => method >= 0).map((method) => data.methods[method]);
  if (!methods.length) return null;
  return { percent: Math.round(100 * Math.max(...methods.map(([, confidence]) => Number(confidence)))), rules: [...new Set(methods.map(([rule]) => rule))].join(", ") };
}
