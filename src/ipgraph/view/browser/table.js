// The same as a table: one row a proceeding of the disputes in the list; and the table as a file.

addView({ name: "table", root: "rows", mount: () => document.getElementById("csv").addEventListener("click", saveTable), update: showTable });

const COLUMNS = {
  dispute: (node) => [{ to: disputeOf.get(node) }],
  kind: (node) => [{ to: node, text: data.nodes[node].short }],
  claimant: (node) => adopted(node, "ipg:claimant"),
  respondent: (node) => adopted(node, "ipg:respondent"),
  right: (node) => adopted(node, "ipg:concernsRight"),
  forum: (node) => adopted(node, "ipg:forum"),
  filed: (node) => adopted(node, "ipg:filed"),
  decided: (node) => adopted(node, "ipg:decided"),
  result: (node) => (adopted(node, "ipg:outcome").length ? adopted(node, "ipg:outcome") : adopted(node, "ipg:status")),
  claimed: (node) => adopted(node, "ipg:claims"),
  awarded: (node) => adopted(node, "ipg:awards"),
};

/** The facts of a property without readings that were not adopted. */
function adopted(node, key) {
  return factsOf(node, key).filter((fact) => !fact.not);
}

const DAYS = new Set(["filed", "decided"]);

function tableRows() {
  return listed().flatMap((dispute) => proceedingsOf.get(dispute));
}

function textOf({ to, t, text }) {
  if (text) return pick(text);
  return to === undefined ? pick(t) : pick(data.nodes[to].short);
}

function showTable() {
  const rows = tableRows();
  document.getElementById("rows-count").textContent = say("rows-count", { count: rows.length });
  const head = make("thead", {}, make("tr", {}, ...Object.keys(COLUMNS).map((name) => make("th", { scope: "col" }, say(`column-${name}`)))));
  const body = make("tbody", {}, ...rows.map(tableRow));
  document.getElementById("proceedings").replaceChildren(head, body);
}

function tableRow(node) {
  const cells = Object.entries(COLUMNS).map(([name, values]) => {
    const parts = values(node).map((value) =>
      make("div", {}, value.to === undefined ? spoken("span", textOf(value)) : linkTo(value.to, textOf(value))),
    );
    return make("td", { class: DAYS.has(name) ? "day" : null }, ...parts);
  });
  const choose = (event) => event.target.closest("a") || go({ at: node });
  return make("tr", { "aria-selected": state.at === node, onclick: choose }, ...cells);
}

/** A cell of a CSV file; a sign that a spreadsheet would take for a formula is kept from being one. */
function cell(text) {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

function saveTable() {
  const head = Object.keys(COLUMNS).map((name) => cell(say(`column-${name}`)));
  const rows = tableRows().map((node) => Object.values(COLUMNS).map((values) => cell(values(node).map(textOf).join("; "))));
  // The mark at the start makes spreadsheets read UTF-8.
  const text = `\ufeff${[head, ...rows].map((row) => row.join(",")).join("\r\n")}\r\n`;
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  make("a", { href: address, download: "ipgraph.csv" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
