// How awards, results and durations spread over the groups of the charts: what is given, who gains, how long it takes.
// Each dot, part and median is of the disputes in the list; every chart says how many cases are behind it.

const SPREAD = { bar: 16, dot: 4.5, edge: 8 };
const ENDINGS = ["favours-claimant", "mixed", "favours-respondent", "on-review", "ended"];

/** Rows in the order of the charts: years in theirs, else the groups with most cases first. */
function inChartOrder(rows) {
  rows.sort((a, b) => (state.by === "year" ? compare(a.label, b.label) : b.count - a.count || compare(a.label, b.label)));
  return rows.slice(0, MOST_BARS);
}

/** What belongs to each group of the charts; what has none is told as not stated. */
function byGroup(things, keysOf) {
  return [...grouped(things, (one) => { const keys = keysOf(one); return keys.length ? keys : [say("not-stated")]; })];
}

/** What was awarded in each group: every case a dot, the middle one a bar, on a scale of powers of ten. */
function awardsChart(width) {
  const currency = currencyShown();
  const awards = chainsListed().map(({ chain }) => ({ chain, sum: sumsOfChain(chain, "awarded").get(currency) })).filter(({ sum }) => sum > 0);
  if (awards.length < 2) return null;
  const rows = inChartOrder(byGroup(awards, ({ chain }) => keysOfChain[state.by](chain)).map(([label, of]) => {
    const sums = of.map(({ sum }) => sum).sort((a, b) => a - b);
    return { label, sums, count: sums.length, middle: median(sums) };
  }));
  const [least, most] = [Math.min(...awards.map(({ sum }) => sum)), Math.max(...awards.map(({ sum }) => sum))].map(Math.log10);
  const x = (sum) => SPREAD.edge + ((Math.log10(sum) - least) / (most - least || 1)) * (width - 2 * SPREAD.edge);
  const told = (sum) => money(sum, currency);
  const drawn = [];
  let y = 0;
  for (const { label, sums, count, middle } of rows) {
    const values = count === 1 ? told(sums[0]) : say("spread-of", { least: told(sums[0]), middle: told(middle), most: told(sums.at(-1)), count });
    for (const line of labelLines(`${label} · ${values}`, width)) drawn.push(shape("text", { x: 0, y: (y += CHART.line) - 4, class: "label" }, line));
    const height = y + SPREAD.bar / 2 + 2;
    drawn.push(shape("rect", { x: x(sums[0]), y: height - 1, width: Math.max(1, x(sums.at(-1)) - x(sums[0])), height: 2, class: "series cases" }));
    drawn.push(...sums.map((sum) => shape("circle", { cx: x(sum), cy: height, r: SPREAD.dot, class: "series awarded dot" })));
    drawn.push(shape("rect", { x: x(middle) - 1.5, y: height - SPREAD.bar / 2, width: 3, height: SPREAD.bar, class: "series here" }));
    y += SPREAD.bar + CHART.row;
  }
  const table = twinTable([say(`by-${state.by}`), ...["number", "least", "median", "most"].map((name) => say(`column-${name}`))],
    rows.map(({ label, sums, count, middle }) => [label, String(count), told(sums[0]), told(middle), told(sums.at(-1))]));
  const figure = chart(say("chart-awards", { by: say(`by-${state.by}`), currency: currencyName(currency), count: awards.length }), shape("svg", { width, height: y }, ...drawn), table);
  figure.append(make("p", { class: "note" }, say("chart-awards-note")));
  return figure;
}

const keysOfCase = {
  right: (node) => picked(rightsBy.get(node) || []),
  forum: (node) => keysOfChain.forum([node]),
  year: (node) => adopted(node, "ipg:decided").map(({ d }) => d.slice(0, 4)).slice(0, 1),
};

/** Who gains by the results of each group: parts of one bar. */
function endingsChart(cases, width) {
  const ended = cases.filter((node) => endingBy.has(node) && ENDINGS.includes(endingBy.get(node).key));
  if (!ended.length) return null;
  const names = new Map(ended.map((node) => [endingBy.get(node).key, pick(endingBy.get(node).name)]));
  const series = ENDINGS.filter((key) => names.has(key));
  const rows = inChartOrder(byGroup(ended, keysOfCase[state.by]).map(([label, of]) => ({
    label: `${label} (${of.length})`,
    count: of.length,
    parts: series.map((key) => of.filter((node) => endingBy.get(node).key === key).length),
  })));
  const drawn = [];
  let y = 0;
  for (const { label, count, parts } of rows) {
    for (const line of labelLines(label, width)) drawn.push(shape("text", { x: 0, y: (y += CHART.line) - 4, class: "label" }, line));
    let x = 0;
    parts.forEach((part, place) => {
      const wide = (part / count) * width;
      if (part) drawn.push(shape("rect", { x, y, width: Math.max(1, wide - 1), height: SPREAD.bar, class: `series ${series[place]}` }));
      if (wide > 22) drawn.push(shape("text", { x: x + 6, y: y + SPREAD.bar - 4, class: "inside" }, String(part)));
      x += wide;
    });
    y += SPREAD.bar + CHART.row;
  }
  const table = twinTable([say(`by-${state.by}`), ...series.map((key) => names.get(key))], rows.map(({ label, parts }) => [label, ...parts.map(String)]));
  const figure = chart(say("chart-endings", { by: say(`by-${state.by}`), decided: ended.length, all: cases.length }), shape("svg", { width, height: y }, ...drawn), table);
  figure.insertBefore(make("p", { class: "series-legend" }, ...series.map((key) => make("span", {}, shape("svg", { width: 12, height: 12, "aria-hidden": "true" }, shape("rect", { width: 12, height: 12, class: `series ${key}` })), ` ${names.get(key)}`))), figure.querySelector("svg"));
  return figure;
}

/** A day that is known to the month at least, in months; null for a year or a range. */
function inMonths(day) {
  if (!day || day.includes("/") || day.length < 7) return null;
  return monthNumber(day.slice(0, 7)) + (day.length > 7 ? (Number(day.slice(8, 10)) - 1) / 31 : 0);
}

const dayOf = (node, move) => inMonths(adopted(node, `ipg:${move}`)[0]?.d);

/** How long each step of a chain took: from filing to the first decision, from a decision to the one that reviewed it. */
function stepsOfChain(chain) {
  const took = (from, to) => (from === null || to === null || to < from ? [] : [to - from]);
  return {
    "to-first": took(dayOf(chain[0], "filed"), dayOf(chain[0], "decided")),
    "to-appeal": chain.slice(1).flatMap((node, place) => took(dayOf(chain[place], "decided"), dayOf(node, "decided"))),
  };
}

/** The middle of how many months cases of each group took. */
function durationsChart(width) {
  const timed = chainsListed().map(({ chain }) => ({ chain, steps: stepsOfChain(chain) })).filter(({ steps }) => Object.values(steps).some((one) => one.length));
  if (!timed.length) return null;
  const series = ["to-first", "to-appeal"];
  const rows = inChartOrder(byGroup(timed, ({ chain }) => keysOfChain[state.by](chain)).map(([label, of]) => {
    const bars = series.map((name) => [name, of.flatMap(({ steps }) => steps[name])]).filter(([, months]) => months.length)
      .map(([name, months]) => ({ series: name, value: median(months), text: say(months.length === 1 ? "months-of-one" : "months-of", { months: new Intl.NumberFormat("en", { maximumFractionDigits: 1 }).format(median(months)), count: months.length }) }));
    return { label, bars, count: of.length };
  }));
  return barChart(say("chart-durations", { by: say(`by-${state.by}`), count: timed.length }), say(`by-${state.by}`), rows, { width, legend: series });
}
