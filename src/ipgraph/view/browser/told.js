// What tells most of a node at a glance: the course and the sums of a dispute, the cases of a party, the sums and outcomes
// of a court, an official figure over the years, the languages of an article.

/** The instances of a dispute with claimed against awarded, and what happened when. */
function aboutDispute(dispute) {
  const chains = chainsOf(dispute);
  const head = ["instance", "result", "claimed", "awarded"].map((name) => make("th", { scope: "col" }, say(`column-${name}`)));
  const bodies = chains.map((chain) => make("tbody", {}, ...chain.map((node, place) => instanceRow(node, place))));
  const table = make("table", { class: "chain" }, make("thead", {}, make("tr", {}, ...head)), ...bodies);
  return [make("h3", {}, say("chains")), make("div", { class: "wide", tabindex: 0 }, table), ...course(proceedingsOf.get(dispute))];
}

function instanceRow(node, place) {
  const when = movesOf([node]).filter(({ move }) => move !== "announced").map(({ move, fact }) => `${say(`move-${move}`)} ${pick(fact.t)}`);
  const forum = adopted(node, "ipg:forum").map(textOf);
  const below = [...forum, ...when].map((text) => make("small", {}, text));
  const sums = (stage) => make("td", {}, ...(sumTexts(sumsOf(node, stage)).map((text) => make("div", {}, text))), sumsOf(node, stage).size ? null : make("span", { title: say("not-stated") }, "–"));
  const results = resultOf(node).map((fact) => make("div", {}, pick(fact.t)));
  if (!results.length) results.push(make("span", { title: say("not-stated") }, "–"));
  return make("tr", {}, make("td", {}, place ? "↳ " : "", linkTo(node, pick(data.nodes[node].short)), ...below), make("td", {}, ...results), sums("claimed"), sums("awarded"));
}

/** What happened when, a line a date. */
function course(cases) {
  const moves = movesOf(cases);
  if (!moves.length) return [];
  const lines = [...grouped(moves, ({ day }) => day)].map(([day, of]) =>
    make("li", {}, make("time", { datetime: day.split("/")[0] }, pick(of[0].fact.t)), make("div", {}, ...of.map(({ node, move }) => make("div", {}, linkTo(node, pick(data.nodes[node].short)), ` ${say(`move-${move}`)}`)))),
  );
  return [make("h3", {}, say("course")), make("ol", { class: "course" }, ...lines)];
}

/** The cases of a party by role and outcome. */
function aboutParty(party) {
  const roles = [...casesByRole(party)];
  if (!roles.length) return [];
  return [make("h3", {}, say("roles")), ...roles.map(([role, cases]) => make("section", { class: "role" }, make("h4", {}, say(`role-${role}`), make("small", {}, String(cases.length))), ...byResult(cases)))];
}

/** Cases under their results, the commonest first. */
function byResult(cases) {
  const results = grouped(cases, (node) => pick(resultOf(node)[0]?.t || data.texts["not-stated"]));
  return [...results].sort(([, a], [, b]) => b.length - a.length).map(([result, of]) =>
    make("details", { class: "result" }, make("summary", {}, result, make("small", {}, String(of.length))), make("ul", {}, ...of.map((node) => make("li", {}, linkTo(node))))),
  );
}

/** What a court decided, and the sums before it. */
function aboutForum(forum) {
  const cases = factsOf(forum, "^ipg:forum").map((fact) => fact.to);
  const reported = aboutReports(forum);
  if (!cases.length) return reported;
  const decided = cases.filter(outcomeOf);
  const rows = [...grouped(decided, (node) => pick(outcomeOf(node)))].map(([label, of]) => ({ label, bars: [{ series: "cases", value: of.length, text: String(of.length) }] }));
  const outcomes = rows.length ? [barChart(say("outcomes-of", { decided: decided.length, all: cases.length }), say("column-outcome"), rows.sort((a, b) => b.bars[0].value - a.bars[0].value))] : [];
  return [...outcomes, ...spread(cases), ...reported];
}

/** The least, middle and largest of the sums of some cases, for each currency by itself. */
function spread(cases) {
  const lines = ["claimed", "awarded"].flatMap((stage) => {
    const sums = cases.flatMap((node) => [...sumsOf(node, stage)]);
    return [...grouped(sums, ([currency]) => currency)].map(([currency, of]) => {
      const amounts = of.map(([, amount]) => amount);
      const cells = [Math.min(...amounts), median(amounts), Math.max(...amounts)].map((amount) => make("td", { class: "sum" }, money(amount, currency)));
      return make("tr", {}, make("th", { scope: "row" }, say(`column-${stage}`), make("small", {}, currencyName(currency))), make("td", { class: "sum" }, String(amounts.length)), ...cells);
    });
  });
  if (!lines.length) return [];
  const head = ["sums", "number", "least", "median", "most"].map((name) => make("th", { scope: "col" }, say(`column-${name}`)));
  return [make("h3", {}, say("sums")), make("div", { class: "wide", tabindex: 0 }, make("table", { class: "chain" }, make("thead", {}, make("tr", {}, ...head)), make("tbody", {}, ...lines)))];
}

/** The figures that an office reports in several years, one chart each. */
function aboutReports(forum) {
  const figures = factsOf(forum, "^ipg:reportedBy").map((fact) => fact.to);
  return [...new Map(figures.map((node) => [seriesOf(node).map((one) => one.node).join(), node])).values()].flatMap(aboutFigure).slice(0, 4);
}

/** The figures of one article that count the same in the same unit, in the order of time: another may mean other cases. */
function seriesOf(node) {
  const figure = figureBy.get(node);
  if (!figure) return [];
  const years = ({ since, until }) => Number(until.slice(0, 4)) - Number(since.slice(0, 4));
  const reporter = (one) => factsOf(one, "ipg:reportedBy").map((fact) => fact.to ?? "").join();
  const articles = (one) => factsOf(one, "^ipg:reports").map((fact) => fact.to);
  const same = (one) => one.metric === figure.metric && one.unit[0] === figure.unit[0] && years(one) === years(figure);
  const told = (one) => reporter(one) === reporter(node) && articles(one).some((article) => articles(node).includes(article));
  const alike = [...figureBy.values()].filter((one) => same(one) && told(one.node));
  const periods = new Map(alike.map((one) => [`${one.since} ${one.value}`, one]));
  return [...periods.values()].sort((a, b) => compare(a.since, b.since) || a.value - b.value);
}

/** Figures of neighbouring years that are so many times apart hardly count the same. */
const FAR_APART = 10;

/** A chart over the years; figures that may count different things stand in a table instead. */
function aboutFigure(node) {
  const series = seriesOf(node);
  if (series.length < 2) return [];
  const title = `${pick(data.nodes[node].name)} (${pick(series[0].unit)})`;
  const rows = series.map((one) => ({ label: periodText(one), value: one.value, text: written(one.value), here: one.node === state.at }));
  const alike = series.slice(1).every(({ value }, place) => Math.max(value, series[place].value) < FAR_APART * Math.min(value, series[place].value));
  if (alike && new Set(rows.map(({ label }) => label)).size === rows.length) return [columnChart(title, say("column-period"), rows)];
  const table = twinTable([say("column-period"), say("column-value")], rows.map(({ label, text, here }) => [label, here ? `${text} ←` : text]));
  return [make("h3", {}, title), make("p", { class: "note" }, say("figures-differ")), table];
}

function periodText({ since, until }) {
  const [first, last] = [since.slice(0, 4), until.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

/** How much of an article gave facts, and the way to its text. */
function aboutArticle(article) {
  const texts = versionsOf(article);
  if (!texts.length) return [];
  const lines = texts.map((version) => {
    const { all, told } = coverage(version);
    return make("li", {}, say("coverage", { version: say(`version-${data.versions[version][1]}`), told, all }));
  });
  return [make("div", { class: "acts" }, make("button", { type: "button", id: "read", onclick: () => go({ view: "article", article, place: null }) }, say("read-article"))), make("ul", { class: "joins" }, ...lines)];
}
