// Every view as a table: what is drawn, the cases, what happened when, the parties, courts, figures and articles; sorted by
// any column, and as a file.

addView({ name: "table", root: "rows", mount: mountTable, update: showTable });
keepWord("rows", ["proceedings", "drawn", "links", "moves", "parties", "forums", "figures", "articles", "differences"]);
keep("order", () => null, (order) => (order ? [order.join(":")] : []), readOrder); // [column, up or down]

const MOST_ROWS = 400;
const DAYS = new Set(["filed", "decided", "day", "published"]);

const SUMS = new Set(["claimed", "awarded"]);
const NUMBERS = new Set(["value", "change", "brought", "faces", "appealed", "cases", "decided-cases", "links"]);
/** How the cells of some columns look. */
const CLASSES = [[DAYS, "day"], [SUMS, "sum"], [NUMBERS, "number"], [new Set(["words"]), "words"]];

const toNode = (node) => [{ to: node }];
const plainCell = (text) => (text === null || text === undefined || text === "" ? [] : [{ t: [String(text), String(text)] }]);
const pairCell = (texts) => (texts ? [{ t: texts }] : []);
const countCell = (values) => [{ t: [String(values.length), String(values.length)], sort: values.length }];
const sumCells = (node, stage) => [...sumsOf(node, stage)].map(([currency, amount]) => ({ t: [money(amount, currency), money(amount, currency)], sort: amount, currency }));
/** The nodes of a kind; with filters, those of the disputes that fit them. */
const ofKind = (kind) => [...(counts().inside ?? data.nodes.keys())].filter((node) => data.nodes[node].group === kind).sort((a, b) => a - b);
const casesBefore = (forum) => [...new Set(factsOf(forum, "^ipg:forum").map((fact) => fact.to))].filter(fitsFilters);
const casesAs = (party, role) => [...new Set(factsOf(party, `^ipg:${role}`).map((fact) => fact.to))].filter(fitsFilters);
/** Those with most of something first: tables begin with what is asked for most. */
const mostFirst = (nodes, measure) => nodes.map((node) => [measure(node), node]).sort(([a, one], [b, other]) => compare(b, a) || one - other).map(([, node]) => node);
const kindOf = (node, key) => adopted(node, key).filter((fact) => fact.t);

/** The tables: which rows each has, what a click on one selects, and what stands in its columns. */
const TABLES = {
  proceedings: {
    rows: () => listed().flatMap((dispute) => proceedingsOf.get(dispute)),
    node: (node) => node,
    columns: {
      dispute: (node) => toNode(disputeOf.get(node)),
      kind: (node) => [{ to: node, text: data.nodes[node].short }],
      claimant: (node) => adopted(node, "ipg:claimant"),
      respondent: (node) => adopted(node, "ipg:respondent"),
      right: (node) => adopted(node, "ipg:concernsRight"),
      forum: (node) => adopted(node, "ipg:forum"),
      filed: (node) => adopted(node, "ipg:filed"),
      decided: (node) => adopted(node, "ipg:decided"),
      result: resultOf,
      claimed: (node) => sumCells(node, "claimed"),
      awarded: (node) => sumCells(node, "awarded"),
    },
  },
  drawn: {
    rows: () => drawnNodes(),
    node: (node) => node,
    columns: {
      type: (node) => pairCell(data.kinds[data.nodes[node].group].name),
      name: (node) => [{ to: node, text: data.nodes[node].name }],
      says: (node) => data.nodes[node].lines.map((line) => ({ t: line })),
      // A first day may only be the first that a month or a year can mean: its year is what is known.
      since: (node) => plainCell(data.nodes[node].since?.slice(0, 4)),
      until: (node) => plainCell(data.nodes[node].until?.slice(0, 4)),
      links: (node) => countCell(linked(node)),
    },
  },
  links: {
    rows: () => drawnEdges(drawnNodes()),
    node: (edge) => data.edges[edge][0],
    columns: {
      subject: (edge) => toNode(data.edges[edge][0]),
      relation: (edge) => plainCell(edgeName(edge)),
      object: (edge) => toNode(data.edges[edge][1]),
      words: (edge) => sentencesOf(data.edges[edge][3]),
    },
  },
  moves: {
    rows: () => movesOf(listed().flatMap((dispute) => proceedingsOf.get(dispute))).filter(inPeriodMove),
    node: ({ node }) => node,
    columns: {
      day: ({ fact }) => [fact],
      move: ({ move }) => pairCell(data.texts[`move-${move}`]),
      dispute: ({ node }) => toNode(disputeOf.get(node)),
      kind: ({ node }) => [{ to: node, text: data.nodes[node].short }],
      forum: ({ node }) => adopted(node, "ipg:forum"),
      words: ({ fact }) => sentencesOf(fact.w || []),
    },
  },
  parties: {
    rows: () => mostFirst(ofKind("party"), (node) => addUp(ROLES.map((role) => casesAs(node, role).length))),
    node: (node) => node,
    columns: {
      party: toNode,
      type: (node) => kindOf(node, "ipg:partyType"),
      brought: (node) => countCell(casesAs(node, "claimant")),
      faces: (node) => countCell(casesAs(node, "respondent")),
      appealed: (node) => countCell(casesAs(node, "appellant")),
      group: (node) => factsOf(node, "ipg:subsidiaryOf", "ipg:affiliateOf", "ipg:inGroupWith").filter((fact, place, all) => all.findIndex((other) => other.to === fact.to) === place),
    },
  },
  forums: {
    rows: () => mostFirst(ofKind("forum"), (node) => casesBefore(node).length),
    node: (node) => node,
    columns: {
      court: toNode,
      type: (node) => kindOf(node, "ipg:forumType"),
      cases: (node) => countCell(casesBefore(node)),
      "decided-cases": (node) => countCell(casesBefore(node).filter(outcomeOf)),
      outcome: (node) => [...grouped(casesBefore(node).filter(outcomeOf), (one) => pick(outcomeOf(one)))].sort(([, a], [, b]) => b.length - a.length).map(([label, of]) => ({ t: [`${label}: ${of.length}`, `${label}：${of.length}`] })),
    },
  },
  figures: {
    rows: () => ofKind("statistic"),
    node: (node) => node,
    columns: {
      metric: (node) => [{ to: node, text: data.nodes[node].name }],
      value: (node) => kindOf(node, "ipg:value").map((fact) => ({ ...fact, sort: figureBy.get(node)?.value })),
      unit: (node) => kindOf(node, "ipg:unit"),
      period: (node) => kindOf(node, "ipg:period"),
      change: (node) => kindOf(node, "ipg:changePercent").map((fact) => ({ ...fact, sort: Number.parseFloat(fact.t[0]) })),
      reporter: (node) => adopted(node, "ipg:reportedBy"),
    },
  },
  differences: {
    rows: () => data.splits.filter(({ n }) => n.some((node) => !counts().inside || counts().inside.has(node))),
    node: ({ n }) => n[0],
    columns: {
      name: ({ n }) => n.slice(0, 1).map((to) => ({ to, text: [0, 1].map((place) => nameInFull(to, place)) })),
      point: ({ p }) => pairCell(p),
      english: ({ told }) => pairCell(told.en?.t),
      chinese: ({ told }) => pairCell(told.zh?.t),
      adopted: ({ adopted: of }) => (of ? pairCell(data.texts[`version-${of}`]) : []),
      words: ({ told }) => [told.en, told.zh].flatMap((side) => sentencesOf(side?.w || [])),
    },
  },
  articles: {
    rows: () => mostFirst(ofKind("article"), dayOfArticle),
    node: (node) => node,
    columns: {
      article: toNode,
      published: (node) => kindOf(node, "schema:datePublished"),
      source: (node) => kindOf(node, "ipg:sourceName").filter((fact) => !fact.lang || fact.lang === language),
      disputes: (node) => [...new Set(linked(node, "proceeding").map((one) => disputeOf.get(one)))].filter((one) => one !== undefined).map((to) => ({ to })),
    },
  },
};

function readOrder([text]) {
  const [column, way] = text.split(":");
  return way === "up" || way === "down" ? [column, way] : null;
}

/** The sentences behind some words, in the language chosen where there are any. */
function sentencesOf(stretches) {
  const all = [...new Set(stretches.map((stretch) => data.stretches[stretch][0]))];
  const own = all.filter((sentence) => languageOfSentence(sentence) === language);
  return (own.length ? own : all).slice(0, 1).map((sentence) => ({ t: [data.sentences[sentence][1], data.sentences[sentence][1]] }));
}

function textOf({ to, t, text }) {
  if (text) return pick(text);
  return to === undefined ? pick(t) : pick(data.nodes[to].short);
}

function mountTable() {
  document.getElementById("csv").addEventListener("click", saveTable);
}

/** The rows of the table that is shown, in the order chosen. */
function tableRows() {
  const { rows, columns } = TABLES[state.rows];
  const found = rows();
  const [column, way] = state.order || [];
  if (!(column in columns)) return found;
  const keys = new Map(found.map((row) => [row, sortKey(columns[column](row), DAYS.has(column))]));
  return [...found].sort((a, b) => byKey(keys.get(a), keys.get(b), way));
}

function sortKey(values, isDay) {
  if (!values.length) return null;
  return values[0].sort ?? (isDay && values[0].d ? values[0].d : textOf(values[0]));
}

/** What is empty comes last whichever way a column is sorted. */
function byKey(a, b, way) {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), language);
  return way === "down" ? -order : order;
}

function showTable() {
  const rows = tableRows();
  const { columns, node } = TABLES[state.rows];
  const menu = choice("rows", say("rows"), Object.keys(TABLES).map((name) => [name, say(`rows-${name}`)]), state.rows);
  document.getElementById("rows-count").replaceChildren(menu, " ", say("rows-of", { count: rows.length }));
  const head = make("thead", {}, make("tr", {}, ...Object.keys(columns).map(columnHead)));
  const body = make("tbody", {}, ...rows.slice(0, MOST_ROWS).map((row) => tableRow(row, node(row), columns)));
  const rest = rows.length > MOST_ROWS ? make("caption", {}, say("rows-more", { shown: MOST_ROWS, all: rows.length })) : "";
  document.getElementById("proceedings").replaceChildren(rest, head, body);
}

function columnHead(name) {
  const [column, way] = state.order || [];
  const sorted = column === name ? way : null;
  const next = sorted === "up" ? "down" : "up";
  const sign = { up: " ▲", down: " ▼" }[sorted] || "";
  const turn = make("button", { type: "button", class: "sort", "data-column": name, onclick: () => go({ order: [name, next] }) }, say(`column-${name}`), make("span", { "aria-hidden": "true" }, sign));
  return make("th", { scope: "col", class: NUMBERS.has(name) ? "number" : null, "aria-sort": { up: "ascending", down: "descending" }[sorted] || "none" }, turn);
}

function tableRow(row, node, columns) {
  const cells = Object.entries(columns).map(([name, values]) => {
    const parts = values(row).map((value) =>
      make("div", {}, value.to === undefined ? spoken("span", textOf(value)) : linkTo(value.to, textOf(value))),
    );
    return make("td", { class: CLASSES.find(([names]) => names.has(name))?.[1] }, ...parts);
  });
  const choose = (event) => event.target.closest("a") || go({ at: node });
  return make("tr", { "aria-selected": state.at === node, onclick: choose }, ...cells);
}

/** A cell of a CSV file; a sign that a spreadsheet would take for a formula is kept from being one. */
function cell(text) {
  const safe = /^\s*[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** A value in a file: days as numbers in both languages, so that programs can read them; sums stand in columns of their own. */
function fileText(name, value) {
  return DAYS.has(name) && value.d ? value.d : textOf(value);
}

/** The columns of the file: those of the table, with the currency of a sum beside its number, and the node's address in the graph. */
function fileColumns({ columns, node }) {
  const joined = (values) => cell(values.join("; "));
  const own = Object.entries(columns).flatMap(([name, values]) => {
    if (!SUMS.has(name)) return [[say(`column-${name}`), (row) => joined(values(row).map((value) => fileText(name, value)))]];
    return [[say(`column-${name}`), (row) => joined(values(row).map(({ sort }) => sort))], [say("column-currency", { of: say(`column-${name}`) }), (row) => joined(values(row).map(({ currency }) => currency))]];
  });
  return [...own, [say("column-address"), (row) => cell(fullIri(node(row)))]];
}

function saveTable() {
  const columns = fileColumns(TABLES[state.rows]);
  const head = columns.map(([name]) => cell(name));
  const rows = tableRows().map((row) => columns.map(([, text]) => text(row)));
  // The mark at the start makes spreadsheets read UTF-8.
  const text = `\ufeff${[head, ...rows].map((row) => row.join(",")).join("\r\n")}\r\n`;
  saveFile(new Blob([text], { type: "text/csv;charset=utf-8" }), `ipgraph-${state.rows}.csv`);
}
