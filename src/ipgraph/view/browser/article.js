// The articles: the text in both languages with its facts marked. From a mark to the facts that it says and to their nodes;
// from a fact to its place in the text.

addView({ name: "article", update: showArticle });
keepNode("article");
keep("place", () => null, (place) => (place === null ? [] : [String(place)]), readPlace); // the sentence that is looked at
keepWord("reading", ["both", "en", "zh"]);

/** The facts that rest on a stretch: [node, fact]. */
const toldBy = new Map();
/** The stretches of each version that facts rest on, by their places in the whole text. */
const marksOf = new Map();
/** The versions of each article. */
const versionsBy = new Map();
const MOST_ARTICLES = 100;
/** What the view shows, to write it anew only when that changes, and the place it was last scrolled to. */
let articleShown = "";
let placeShown = "";
let articlesShown = MOST_ARTICLES;

function readPlace([text]) {
  const place = Number.parseInt(text, 10);
  return place >= 0 ? place : null;
}

/** Index what is told where; once, when the first article is read. */
function indexArticles() {
  if (versionsBy.size) return;
  for (const [number, [article]] of data.versions.entries()) versionsBy.set(article, [...(versionsBy.get(article) || []), number]);
  for (const [node, { facts }] of data.nodes.entries()) {
    // A fact is told once, and not again from its other end.
    const own = facts.filter((fact) => !data.properties[fact.p][0].startsWith("^"));
    for (const fact of own) for (const stretch of fact.w || []) toldBy.has(stretch) ? toldBy.get(stretch).push([node, fact]) : toldBy.set(stretch, [[node, fact]]);
  }
  for (const [number, [sentence, start, end]] of data.stretches.entries()) {
    const [version, , from] = data.sentences[sentence];
    if (!marksOf.has(version)) marksOf.set(version, []);
    if (toldBy.has(number)) marksOf.get(version).push({ number, start: from + start, end: from + end });
  }
}

/** The numbers of the language versions of an article, that in the language chosen first. */
function versionsOf(article) {
  indexArticles();
  const foreign = (version) => Number(data.versions[version][1] !== language);
  return [...(versionsBy.get(article) || [])].sort((a, b) => foreign(a) - foreign(b));
}

/** How many sentences a version has, and how many of them gave a fact. */
function coverage(version) {
  indexArticles();
  const cuts = data.versions[version][4];
  const marks = marksOf.get(version) || [];
  const told = cuts.filter((_, i) => i % 2 === 0).filter((start, i) => marks.some((mark) => mark.start < cuts[2 * i + 1] && start < mark.end));
  return { all: cuts.length / 2, told: told.length };
}

function showArticle() {
  indexArticles();
  const root = document.getElementById("view-article");
  const shown = [state.article, language, state.reading].join();
  if (shown !== articleShown) {
    root.replaceChildren(...(state.article === null ? articleList() : articleText(state.article)));
    articleShown = shown;
  }
  lightMarks(root);
}

const dayOfArticle = (node) => factsOf(node, "schema:datePublished")[0]?.d || "";

/** All articles, the newest first. */
function articleList() {
  const articles = data.nodes.map((node, number) => [node, number]).filter(([{ group }]) => group === "article").map(([, number]) => number);
  articles.sort((a, b) => compare(dayOfArticle(b), dayOfArticle(a)) || a - b);
  const items = articles.slice(0, articlesShown).map((node) => {
    const below = [pick(factsOf(node, "schema:datePublished")[0]?.t || data.texts["not-stated"]), ...versionsOf(node).map((version) => say("coverage", { version: say(`version-${data.versions[version][1]}`), ...coverage(version) }))];
    return make("li", {}, make("button", { type: "button", onclick: () => go({ article: node, at: node, place: null }) }, spoken("strong", pick(data.nodes[node].name)), ...below.map((text) => make("span", {}, text))));
  });
  return [make("div", { class: "bar" }, make("p", {}, say("articles-of", { count: articles.length }))), make("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": say("article") }, make("ol", { class: "articles" }, ...items), moreArticles(articles.length - items.length))];
}

/** A button that tells of as many more articles again. */
function moreArticles(count) {
  const act = () => {
    articlesShown += MOST_ARTICLES;
    articleShown = "";
    showArticle();
  };
  return count > 0 ? make("button", { type: "button", class: "more", onclick: act }, say("unfold", { count })) : null;
}

function articleText(article) {
  const versions = versionsOf(article);
  const wanted = versions.filter((version) => state.reading === "both" || data.versions[version][1] === state.reading);
  const shown = wanted.length ? wanted : versions;
  const turn = make("button", { type: "button", id: "articles", onclick: () => go({ article: null, place: null }) }, say("articles"));
  const bar = make("div", { class: "bar" }, turn, versions.length > 1 ? readingChoice() : null, make("p", {}, say("article-key")));
  const columns = shown.map((version) => versionText(version));
  const told = make("aside", { id: "told", role: "status", "aria-label": say("told-here") }, make("p", { class: "other" }, say("told-hint")));
  const reader = make("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": pick(data.nodes[article].name) }, make("div", { class: columns.length > 1 ? "versions two" : "versions" }, ...columns));
  return [bar, reader, told];
}

function readingChoice() {
  return choice("reading", say("reading"), [["both", say("reading-both")], ...LANGUAGES.map((one) => [one, say(`version-${one}`)])], state.reading);
}

/** One version: its paragraphs with the facts marked, sentences without a fact set apart. */
function versionText(version) {
  const [, of, , text, cuts, whole] = data.versions[version];
  const { all, told } = coverage(version);
  const marks = marksOf.get(version) || [];
  const paragraphs = [];
  let last = 0;
  for (let i = 0; i < cuts.length; i += 2) {
    const [start, end] = [cuts[i], cuts[i + 1]];
    const between = text.slice(last, start);
    if (!paragraphs.length || between.includes("\n")) paragraphs.push(make("p", {}));
    else paragraphs.at(-1).append(between);
    paragraphs.at(-1).append(sentenceText(text, start, end, marks));
    last = end;
  }
  const notes = [say("coverage", { version: say(`version-${of}`), told, all }), whole ? null : say("quotes-only")].filter(Boolean);
  return make("article", { lang: of, class: "version" }, make("p", { class: "other", lang: language }, notes.join(" ")), ...paragraphs);
}

function sentenceText(text, start, end, marks) {
  const here = marks.filter((mark) => mark.start < end && start < mark.end);
  const bounds = [...new Set([start, end, ...here.flatMap((mark) => [mark.start, mark.end])])].filter((at) => at >= start && at <= end).sort((a, b) => a - b);
  const parts = bounds.slice(0, -1).map((from, i) => {
    const part = text.slice(from, bounds[i + 1]);
    const covering = here.filter((mark) => mark.start <= from && from < mark.end).map(({ number }) => number);
    return covering.length ? factMark(part, covering) : part;
  });
  return make("span", { class: here.length ? "sentence" : "sentence untold", "data-start": start, "data-end": end }, ...parts);
}

function factMark(text, stretches) {
  const act = () => tellMark(stretches);
  const key = (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    act();
  };
  return make("mark", { tabindex: 0, role: "button", "data-stretches": stretches.join(" "), onclick: act, onkeydown: key }, text);
}

/** The facts that some words say; a click on one of them selects its node. */
function tellMark(stretches) {
  const seen = new Set();
  const lines = stretches.flatMap((stretch) => toldBy.get(stretch)).filter(([node, fact]) => {
    const key = [node, fact.p, fact.to, fact.t].join();
    return !seen.has(key) && seen.add(key);
  });
  const items = lines.map(([node, fact]) => {
    const [, english, chinese] = data.properties[fact.p];
    return make("li", {}, nodeLink(node), ` · ${labelled(pick([english, chinese]), "")}`, fact.to === undefined ? spoken("span", pick(fact.t)) : nodeLink(fact.to), fact.not ? make("em", {}, say("disputed")) : null);
  });
  document.getElementById("told").replaceChildren(make("h3", {}, say("told-here")), make("ul", {}, ...items));
  document.querySelectorAll("#view-article mark").forEach((mark) => mark.classList.toggle("chosen", mark.dataset.stretches === stretches.join(" ")));
}

/** A link that selects a node and stays in the text. */
function nodeLink(node) {
  const follow = (event) => {
    event.preventDefault();
    go({ at: node });
  };
  return spoken("a", pick(data.nodes[node].name), { class: "to", href: addressWith({ at: node }), onclick: follow });
}

/** The words of the selected node's facts are lit, and the sentence looked at is shown. */
function lightMarks(root) {
  const nodes = state.at === null ? [] : [state.at, ...(proceedingsOf.get(state.at) || [])];
  const used = new Set(nodes.flatMap((node) => data.nodes[node].facts).flatMap((fact) => fact.w || []));
  const article = state.at === state.article;
  for (const mark of root.querySelectorAll("mark")) mark.classList.toggle("lit", !article && mark.dataset.stretches.split(" ").some((one) => used.has(Number(one))));
  root.querySelectorAll(".here").forEach((element) => element.classList.remove("here"));
  if (!(state.place in data.sentences)) {
    placeShown = "";
    return;
  }
  const [version, , start, end] = data.sentences[state.place];
  const text = [...root.querySelectorAll(".version")].find((element) => element.lang === data.versions[version][1]);
  const spans = [...(text?.querySelectorAll(".sentence") || [])].filter((span) => Number(span.dataset.start) < end && start < Number(span.dataset.end));
  spans.forEach((span) => span.classList.add("here"));
  const place = `${articleShown} ${state.place}`;
  if (place !== placeShown) spans[0]?.scrollIntoView({ block: "center" });
  placeShown = place;
}
