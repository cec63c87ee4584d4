// What is known of one node: its facts, each with the numbers of the sentences behind it, and before them what tells most
// of a node of its kind.

addPanel({ root: "details", mount: mountDetails, update: showDetails });

const MOST_VALUES = 8;
/** Below this many per cent a rule is called unsure. */
const SURE = 75;
/** The properties of the selected node that are told in full, and the node. */
let unfolded = { node: null, properties: new Set() };
/** The node that was told of last, to begin a new one at its top. */
let toldOf = null;
/** What tells most of a node, by its kind: functions of the node that give elements. */
const SUMMARIES = { dispute: aboutDispute, party: aboutParty, forum: aboutForum, statistic: aboutFigure, article: aboutArticle };

function mountDetails() {
  whenTold(indexCases);
  whenTold(indexJoins);
}

function showDetails() {
  const panel = document.getElementById("details");
  forgetCited();
  if (state.at === null) {
    panel.replaceChildren(make("p", { class: "other" }, say("details-hint")));
    return;
  }
  if (unfolded.node !== state.at) unfolded = { node: state.at, properties: new Set() };
  const node = data.nodes[state.at];
  const facts = node.group === "dispute" ? proceedingsOf.get(state.at).map(ofProceeding) : [make("h3", {}, say("facts")), factList(node.facts), ...sentences()];
  const summary = SUMMARIES[node.group]?.(state.at) || [];
  panel.replaceChildren(...heading(node), make("div", { class: "acts" }, ...actButtons(state.at)), differenceNotice(state.at), ...summary, ...differences(state.at), ...facts, ...joined(state.at));
  if (toldOf !== state.at) panel.parentElement.scrollTop = panel.scrollTop = 0;
  toldOf = state.at;
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

/** A proceeding of the dispute told of; all but the first are folded where there are many. */
function ofProceeding(proceeding, place, all) {
  const { facts, short } = data.nodes[proceeding];
  const own = facts.filter((fact) => data.properties[fact.p][0] !== "ipg:inDispute");
  const said = [pick(short), ...adopted(proceeding, "ipg:forum").map(textOf)].join(" · ");
  const folded = make("details", { class: "case", open: all.length < 3 || place === 0 }, make("summary", {}, said));
  folded.append(make("p", { class: "fact" }, linkTo(proceeding, say("only-proceeding"))), factList(own), ...sentences());
  return folded;
}

/** Facts under the names of their properties, names and titles in the language of the page first. */
function factList(facts) {
  const list = make("dl");
  const foreign = ({ lang }) => Number(Boolean(lang) && lang !== language);
  for (const [property, unordered] of grouped(facts, (fact) => fact.p)) {
    const of = [...unordered].sort((a, b) => foreign(a) - foreign(b));
    const [, english, chinese] = data.properties[property];
    const all = isUnfolded(property);
    const shown = all ? of : of.slice(0, MOST_VALUES);
    const rest = of.length > shown.length ? unfold(property, of.length - shown.length) : null;
    list.append(make("dt", {}, pick([english, chinese])), make("dd", {}, ...shown.map(factLine), rest ?? ""));
  }
  return list;
}

/** Whether all of a property is told. */
function isUnfolded(property) {
  return onPaper || unfolded.properties.has(property);
}

/** A button that tells a property in full. */
function unfold(property, count) {
  const act = () => {
    unfolded.properties.add(property);
    showDetails();
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
  const sure = confidenceOf(fact.w || []);
  if (sure) line.append(make("em", { class: sure.percent < SURE ? "unsure" : null, title: say("confidence-of", sure) }, say("confidence", sure)));
  return line;
}

/** A link to a node; a proceeding of another dispute than the one told of is named with it. */
function linkTo(node, text = null) {
  const { group, name, short } = data.nodes[node];
  const dispute = disputeOf.get(node);
  const here = state.at === null ? null : disputeOf.get(state.at) ?? state.at;
  const words = group === "proceeding" && dispute !== undefined && dispute !== here ? `${pick(data.nodes[dispute].short)} · ${pick(name)}` : pick(group === "dispute" ? short : name);
  const follow = (event) => {
    event.preventDefault();
    select(node);
  };
  return spoken("a", text || words, { class: "to", href: addressWith({ focus: node, at: node }), onclick: follow });
}
