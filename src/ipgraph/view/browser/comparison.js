// The view of charts: what is claimed and awarded, how cases end, and how many there are, of the disputes in the list.

addView({ name: "charts", update: showCharts });
keepWord("by", ["right", "forum", "year"]);
keep("currency", () => "", (code) => (code ? [code] : []), ([text]) => text);

const MOST_BARS = 12;
const WIDEST = 720;

function showCharts() {
  const root = document.getElementById("view-charts");
  const cases = listed().flatMap((dispute) => proceedingsOf.get(dispute));
  const width = Math.max(260, Math.min(WIDEST, root.clientWidth - 48));
  const told = [sumsChart(width), awardsChart(width), endingsChart(cases, width), durationsChart(width), outcomesChart(cases, width), yearsChart(cases, width)].filter(Boolean);
  const bar = make("div", { class: "bar" }, ...chartChoices(), make("p", {}, say("charts-of", { count: listed().length })));
  for (const figure of told) figure.insertBefore(pictureButton(() => [shownChart(figure)], () => say("charts-of", { count: listed().length })), figure.querySelector(":scope > svg"));
  root.replaceChildren(bar, make("div", { class: "scroll charts", tabindex: 0, role: "region", "aria-label": say("charts") }, ...(told.length ? told : [make("p", {}, say(noDispute()))])));
}

/** A chart as its file shows it: with its title, and what its colours mean. */
function shownChart(figure) {
  const swatches = [...figure.querySelectorAll(".series-legend > span")];
  const legend = swatches.map((one) => ({ fill: getComputedStyle(one.querySelector("rect")).fill, text: one.textContent.trim() }));
  return { title: figure.querySelector("figcaption").textContent, legend, picture: figure.querySelector(":scope > svg") };
}

function chartChoices() {
  const by = choice("by", say("chart-by"), ["right", "forum", "year"].map((name) => [name, say(`by-${name}`)]), state.by);
  const currency = choice("currency", say("chart-currency"), currencies().map(([code, count]) => [code, `${currencyName(code)} (${count})`]), currencyShown());
  return [by, currency];
}

/** A menu that changes one part of the state. */
function choice(name, label, options, chosen) {
  const menu = make("select", { id: `choose-${name}`, onchange: (event) => go({ [name]: event.target.value }) }, ...options.map(([value, text]) => make("option", { value, selected: value === chosen }, text)));
  return make("label", { class: "choice" }, `${label} `, menu);
}

const chainsListed = () => listed().flatMap((dispute) => chainsOf(dispute).map((chain) => ({ dispute, chain })));

/** The currencies of the sums in the list, the commonest first, with the number of chains that name one. */
function currencies() {
  const named = chainsListed().flatMap(({ chain }) => [...new Set(["claimed", "awarded"].flatMap((stage) => [...sumsOfChain(chain, stage).keys()]))]);
  return [...grouped(named, (code) => code)].map(([code, of]) => [code, of.length]).sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
}

function currencyShown() {
  const codes = currencies().map(([code]) => code);
  return codes.includes(state.currency) ? state.currency : codes[0] || "";
}

const keysOfChain = {
  right: (chain) => picked(chain.flatMap((node) => rightsBy.get(node) || [])),
  forum: (chain) => picked(adopted(chain[0], "ipg:forum").map((fact) => (fact.to === undefined ? fact.t : data.nodes[fact.to].short))),
  year: (chain) => [movesOf(chain)[0]?.day.slice(0, 4)].filter(Boolean),
};

function picked(pairs) {
  return [...new Set(pairs.map(pick))];
}

/** Sums of one currency by kind of right, court or year; a case and its appeals count once. */
function sumsChart(width) {
  const currency = currencyShown();
  const chains = chainsListed().map(({ chain }) => ({ keys: keysOfChain[state.by](chain), sums: ["claimed", "awarded"].map((stage) => sumsOfChain(chain, stage).get(currency)) }));
  const told = chains.filter(({ sums }) => sums.some((sum) => sum !== undefined));
  if (!told.length) return null;
  const groups = [...grouped(told, ({ keys }) => (keys.length ? keys : [say("not-stated")]))];
  const added = (of, place) => of.map(({ sums }) => sums[place]).filter((sum) => sum !== undefined);
  const rows = groups.map(([label, of]) => {
    const parts = ["claimed", "awarded"].map((series, place) => ({ series, amounts: added(of, place) })).filter(({ amounts }) => amounts.length);
    const bars = parts.map(({ series, amounts }) => ({ series, value: addUp(amounts), text: say(amounts.length === 1 ? "sum-of-one" : "sum-of", { sum: money(addUp(amounts), currency), count: amounts.length }) }));
    return { label, bars, size: Math.max(...bars.map(({ value }) => value)), more: [String(added(of, 0).length), String(added(of, 1).length)] };
  });
  rows.sort((a, b) => (state.by === "year" ? compare(a.label, b.label) : b.size - a.size));
  const title = say("chart-sums", { by: say(`by-${state.by}`), currency: currencyName(currency), count: told.length });
  const figure = barChart(title, say(`by-${state.by}`), rows.slice(0, MOST_BARS), { width, legend: ["claimed", "awarded"], more: [say("column-claims"), say("column-awards")] });
  figure.append(make("p", { class: "note" }, say("chart-note")));
  if (rows.length > MOST_BARS) figure.append(make("p", { class: "note" }, say("chart-more", { count: rows.length - MOST_BARS })));
  return figure;
}

const addUp = (values) => values.reduce((all, value) => all + value, 0);

function outcomesChart(cases, width) {
  const decided = cases.filter(outcomeOf);
  const rows = [...grouped(decided, (node) => pick(outcomeOf(node)))].map(([label, of]) => ({ label, bars: [{ series: "cases", value: of.length, text: String(of.length) }] }));
  rows.sort((a, b) => b.bars[0].value - a.bars[0].value);
  return rows.length ? barChart(say("outcomes-of", { decided: decided.length, all: cases.length }), say("column-outcome"), rows, { width }) : null;
}

function yearsChart(cases, width) {
  const moves = movesOf(cases).filter(({ move }) => move !== "announced");
  const rows = [...grouped(moves, ({ day }) => day.slice(0, 4))].map(([label, of]) => ({
    label,
    bars: ["filed", "decided"].map((series) => [series, of.filter(({ move }) => move === series).length]).filter(([, count]) => count).map(([series, count]) => ({ series, value: count, text: String(count) })),
  }));
  return rows.length ? barChart(say("chart-years"), say("by-year"), rows, { width, legend: ["filed", "decided"] }) : null;
}
