// The query that gives the same answer as what is shown, for those who go on in SPARQL.

/** That a day may be in a range of months; a day may be a year, a month or a range itself. */
function inRange(day, [from, to]) {
  return `    BIND(IF(CONTAINS(STR(${day}), "/"), STRBEFORE(STR(${day}), "/"), STR(${day})) AS ?begins)
    BIND(IF(CONTAINS(STR(${day}), "/"), STRAFTER(STR(${day}), "/"), STR(${day})) AS ?ends)
    FILTER(IF(STRLEN(?begins) = 4, CONCAT(?begins, "-01"), SUBSTR(?begins, 1, 7)) <= "${to}")
    FILTER(IF(STRLEN(?ends) = 4, CONCAT(?ends, "-12"), SUBSTR(?ends, 1, 7)) >= "${from}")`;
}

/** The disputes of which something happened in the range of the timeline. */
function periodPattern([from, to]) {
  return `  # ${say("timeline")}: ${from} – ${to}
  { SELECT DISTINCT ?dispute WHERE {
    ?moved ipg:inDispute ?dispute ; ipg:filed|ipg:announced|ipg:decided ?day .
${inRange("?day", [from, to])}
  } }`;
}

/** What the filters and the range of the timeline ask of a dispute. */
function filterPatterns() {
  const parts = usedFacets().map(({ facet, wanted }) => {
    const values = [...wanted].map((place) => facet.values[place][0]).join(", ");
    return `  # ${pick(facet.text)}\n  { SELECT DISTINCT ?dispute WHERE {\n    ${facet.pattern.replaceAll("\n", "\n    ")}\n    FILTER(?value IN (${values}))\n  } }`;
  });
  if (state.period) parts.push(periodPattern(state.period));
  return parts.map((part) => `${part}\n`).join("");
}

/** The disputes that fit the filters and the range of the timeline: what the list is made of. */
function disputesQuery() {
  return withPrefixes(`SELECT DISTINCT ?dispute WHERE {\n  ?dispute a ipg:Dispute .\n${filterPatterns()}}`);
}

/** What stands in the rows of each table that has the things of a kind; an office that is sued stands among the offices. */
const ROW_KINDS = { parties: ["party", "  FILTER NOT EXISTS { ?row a ipg:Forum }\n"], forums: ["forum", ""], figures: ["statistic", ""], articles: ["article", ""] };

/** The things of a kind; with filters, those that are linked to a case of a dispute that fits them. */
function kindQuery([kind, pattern]) {
  const properties = [...new Set(data.drawnAs.map(([property]) => property))].join(" ");
  const inside = `  VALUES ?link { ${properties} }\n  ?case ipg:inDispute ?dispute .\n  { ?case ?link ?row } UNION { ?row ?link ?case }\n${filterPatterns()}`;
  return withPrefixes(`SELECT DISTINCT ?row WHERE {\n  ?row a ${data.kinds[kind].class} .\n${pattern}${filtered() ? inside : ""}}`);
}

function proceedingsQuery() {
  return withPrefixes(`SELECT DISTINCT ?row WHERE {\n  ?row a ipg:Proceeding ; ipg:inDispute ?dispute .\n${filterPatterns()}}`);
}

/** What happened when; of a range of the timeline only what happened in it. */
function movesQuery() {
  return withPrefixes(`SELECT DISTINCT ?row ?move ?day WHERE {
  VALUES ?move { ${MOVES.map((move) => `ipg:${move}`).join(" ")} }
  ?row a ipg:Proceeding ; ipg:inDispute ?dispute ; ?move ?day .
${filterPatterns()}${state.period ? `${inRange("?day", state.period)}\n` : ""}} ORDER BY ?day`);
}

/** The query of the rows of the table that is shown; null where it has none of its own. */
function rowsQuery() {
  if (state.rows === "proceedings") return proceedingsQuery();
  if (state.rows === "moves") return movesQuery();
  if (state.rows === "drawn" || state.rows === "links") return drawnQuery();
  return state.rows in ROW_KINDS ? kindQuery(ROW_KINDS[state.rows]) : null;
}

/** The links between what is drawn; those of a dispute are the links of its proceedings. */
function drawnQuery() {
  const iri = (node) => `<${fullIri(node)}>`;
  const nodes = [...places.keys()];
  const properties = [...new Set(data.drawnAs.map(([property]) => property))].join(" ");
  const values = nodes.map((node) => `    ${iri(node)}`).join("\n");
  return withPrefixes(`SELECT DISTINCT ?subject ?property ?object WHERE {
  VALUES ?subject {\n${values}\n  }
  VALUES ?object {\n${values}\n  }
  VALUES ?property { ${properties} }
  { ?subject ?property ?object }
  UNION
  { ?case ipg:inDispute ?subject ; ?property ?object . FILTER(?property != ipg:holder) }
}`);
}

/** The queries to choose from: in a table its rows; the disputes that are listed; in the graph also the links that are drawn, of kinds that are. */
const QUERIES = { rows: rowsQuery, disputes: disputesQuery, links: drawnQuery };

/** What is asked about first: the links of a picture about something, or of which kinds are taken out; else disputes. */
function queryFirst() {
  const special = state.focus !== null || state.path !== null || state.without.length || state.open.length || state.pinned.length;
  if (state.view === "table" && rowsQuery() !== null) return "rows";
  return state.view === "graph" && special ? "links" : "disputes";
}

function fullIri(node) {
  const { id } = data.nodes[node];
  return id.includes("://") ? id : `${data.base}${id}`;
}

/** Only the prefixes that a query uses stand above it. */
function withPrefixes(query) {
  const used = Object.entries(data.prefixes).filter(([prefix]) => new RegExp(`(^|[^\\w:/])${prefix}:`, "m").test(query.replace(/<[^>]*>|"[^"]*"/g, "")));
  return `${used.map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>\n`).join("")}${query}\n`;
}

/** Show the query with a button that copies it. */
function showQuery() {
  const text = make("textarea", { readonly: true, spellcheck: "false", lang: "en", "aria-label": "SPARQL" });
  const show = (name) => {
    text.value = QUERIES[name]();
    text.rows = Math.min(24, Math.max(6, text.value.split("\n").length));
  };
  show(queryFirst());
  const fits = { rows: queryFirst() === "rows", disputes: true, links: state.view === "graph" && places.size > 0 };
  const names = Object.keys(QUERIES).filter((name) => fits[name]);
  const options = names.map((name) => make("option", { value: name, selected: name === queryFirst() }, say(`query-${name}`)));
  const menu = make("select", { id: "query-kind", "aria-label": say("query-title"), onchange: (event) => show(event.target.value) }, ...options);
  const dialog = make("dialog", { id: "query", "aria-labelledby": "query-title" });
  const told = make("span", { role: "status" });
  const copy = async () => {
    await copyText(text.value, dialog);
    told.textContent = say("copied");
  };
  dialog.append(
    make("h2", { id: "query-title" }, say("query-title")), make("p", {}, say("query-note")), menu, text,
    make("div", { class: "acts" }, make("button", { type: "button", onclick: copy }, say("copy")), make("button", { type: "button", onclick: () => dialog.close() }, say("close")), told),
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
