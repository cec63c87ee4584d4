// Charts as SVG that a screen reader can read, each with the table that tells the same.

const SVG = "http://www.w3.org/2000/svg";
const CHART = { width: 340, bar: 14, gap: 3, row: 12, line: 17, letters: 13 };

/** An element of SVG; children are elements or text. */
function shape(tag, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null && value !== undefined) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

let charts = 0;

/** A picture with its name, and below it, folded, the table it is drawn from. */
function chart(title, picture, table) {
  charts += 1;
  const id = `chart-${charts}`;
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-labelledby", id);
  const twin = make("details", { class: "twin" }, make("summary", {}, say("as-table")), make("div", { class: "wide", tabindex: 0 }, table));
  return make("figure", { class: "chart" }, make("figcaption", { id }, title), picture, twin);
}

function twinTable(head, rows) {
  const cells = (row) => row.map((text, place) => make(place ? "td" : "th", place ? { class: "sum" } : { scope: "row" }, text));
  return make("table", { class: "chain" }, make("thead", {}, make("tr", {}, ...head.map((text) => make("th", { scope: "col" }, text)))), make("tbody", {}, ...rows.map((row) => make("tr", {}, ...cells(row)))));
}

/** How wide a text is drawn: Chinese letters are squares, others about half as wide. */
function widthOf(text) {
  return [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 1 : 0.56), 0) * CHART.letters;
}

/** The lines of a label that fit a width; nothing is cut. */
function labelLines(text, width) {
  const tokens = text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) || [text];
  const lines = [""];
  for (const token of tokens) {
    if (lines.at(-1) && widthOf(lines.at(-1) + token.trimEnd()) > width) lines.push("");
    lines[lines.length - 1] += token;
  }
  return lines;
}

/**
 * Bars from left to right, the label of each row above its bars. A row is { label, bars: [{ series, value, text }], more }:
 * the series gives the colour, `more` are further cells of the table.
 */
function barChart(title, column, rows, { width = CHART.width, legend = [], more = [] } = {}) {
  const largest = Math.max(...rows.flatMap(({ bars }) => bars.map(({ value }) => value)), 1e-9);
  const room = width - Math.max(...rows.flatMap(({ bars }) => bars.map(({ text }) => widthOf(text)))) - 8;
  const drawn = [];
  let y = 0;
  for (const { label, bars } of rows) {
    for (const line of labelLines(label, width)) drawn.push(shape("text", { x: 0, y: (y += CHART.line) - 4, class: "label" }, line));
    for (const { series, value, text } of bars) {
      const length = Math.max(2, (value / largest) * room);
      drawn.push(shape("rect", { x: 0, y, width: length, height: CHART.bar, class: `series ${series}` }));
      drawn.push(shape("text", { x: length + 6, y: y + CHART.bar - 3, class: "value" }, text));
      y += CHART.bar + CHART.gap;
    }
    y += CHART.row;
  }
  const series = [...new Set(rows.flatMap(({ bars }) => bars.map((bar) => bar.series)))];
  const told = rows.map(({ label, bars, more: cells = [] }) => [label, ...series.map((name) => bars.find((bar) => bar.series === name)?.text ?? ""), ...cells]);
  const table = twinTable([column, ...series.map((name) => say(`column-${name}`)), ...more], told);
  const figure = chart(title, shape("svg", { width, height: y }, ...drawn), table);
  if (legend.length) figure.insertBefore(seriesLegend(legend), figure.querySelector("svg"));
  return figure;
}

function seriesLegend(series) {
  return make("p", { class: "series-legend" }, ...series.map((name) => make("span", {}, shape("svg", { width: 12, height: 12, "aria-hidden": "true" }, shape("rect", { width: 12, height: 12, class: `series ${name}` })), ` ${say(`column-${name}`)}`)));
}

/** Columns from year to year. A row is { label, value, text, here }. */
function columnChart(title, column, rows, { width = CHART.width, height = 120 } = {}) {
  const largest = Math.max(...rows.map(({ value }) => value), 1e-9);
  const step = width / rows.length;
  const drawn = rows.flatMap(({ label, value, text, here }, place) => {
    const tall = Math.max(2, (value / largest) * (height - 40));
    const middle = place * step + step / 2;
    const broad = Math.min(48, step * 0.7);
    return [
      shape("rect", { x: middle - broad / 2, y: height - 20 - tall, width: broad, height: tall, class: here ? "series here" : "series cases" }),
      shape("text", { x: middle, y: height - 24 - tall, class: "value middle" }, text),
      shape("text", { x: middle, y: height - 4, class: "label middle" }, label),
    ];
  });
  return chart(title, shape("svg", { width, height }, ...drawn), twinTable([column, say("column-value")], rows.map(({ label, text }) => [label, text])));
}
