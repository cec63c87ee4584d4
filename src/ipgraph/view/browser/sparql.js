// The query that gives the same answer as what is shown, for those who go on in SPARQL.

/** The disputes that fit the filters: what the list and the table are made of. */
function disputesQuery() {
  const parts = usedFacets().map(({ facet, wanted }) => {
    const values = [...wanted].map((place) => facet.values[place][0]).join(", ");
    return `  # ${pick(facet.text)}\n  { SELECT DISTINCT ?dispute WHERE {\n    ${facet.pattern.replaceAll("\n", "\n    ")}\n    FILTER(?value IN (${values}))\n  } }`;
  });
  return withPrefixes(`SELECT DISTINCT ?dispute WHERE {\n  ?dispute a ipg:Dispute .\n${parts.length ? `${parts.join("\n")}\n` : ""}}`);
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

/** The query of the view: disputes in the overview, the list and the table; links in a picture about something. */
function viewQuery() {
  return state.view === "graph" && (state.focus !== null || state.path !== null) ? drawnQuery() : disputesQuery();
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
  const text = make("textarea", { readonly: true, rows: 18, spellcheck: "false", lang: "en", "aria-label": "SPARQL" });
  text.value = viewQuery();
  const dialog = make("dialog", { id: "query", "aria-labelledby": "query-title" });
  const told = make("span", { role: "status" });
  const copy = async () => {
    text.select();
    try {
      await navigator.clipboard.writeText(text.value);
    } catch (error) {
      // Pages opened from disk may be refused the clipboard; the older way needs the text to be selected, as it is.
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
      document.execCommand("copy");
    }
    told.textContent = say("copied");
  };
  dialog.append(
    make("h2", { id: "query-title" }, say("query-title")), make("p", {}, say("query-note")), text,
    make("div", { class: "acts" }, make("button", { type: "button", onclick: copy }, say("copy")), make("button", { type: "button", onclick: () => dialog.close() }, say("close")), told),
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
