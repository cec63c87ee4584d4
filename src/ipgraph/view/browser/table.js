// The same as a table: one row a proceeding of the disputes in the list; and the table as a file.

const COLUMNS = {
  dispute: (node) => [{ to: disputeOf.get(node) }],
  kind: (node) => [{ to: node, text: data.nodes[node].short }],
  claimant: (node) => factsOf(node, "ipg:claimant"),
  respondent: (node) => factsOf(node, "ipg:respondent"),
  right: (node) => factsOf(node, "ipg:concernsRight"),
  forum: (node) => factsOf(node, "ipg:forum"),
  filed: (node) => factsOf(node, "ipg:filed"),
  decided: (node) => factsOf(node, "ipg:decided"),
  result: (node) => (factsOf(node, "ipg:outcome").length ? factsOf(node, "ipg:outcome") : factsOf(node, "ipg:status")),
  claimed: (node) => factsOf(node, "ipg:claims"),
  awarded: (node) => factsOf(node, "ipg:awards"),
};
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
  document.getElementById("rows-count").textContent = `${say("column-kind")}: ${rows.length}`;
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
  const choose = (event) => event.target.closest("button") || go({ at: node });
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
