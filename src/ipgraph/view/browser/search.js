// Search by any name in either language, by number, or by case number.

const MOST_FOUND = 12;
const NAMING = ["ipg:name", "ipg:describedAs", "ipg:number", "ipg:title", "ipg:caseNumber", "dct:title"];
let haystack = [];
let found = [];
let chosen = -1;

/** A text for comparison: full-width signs as half-width, small letters, letters and digits only. */
function folded(text) {
  return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function startSearch() {
  const order = ["dispute", "party", "right", "forum", "proceeding", "article", "statistic"];
  haystack = data.nodes.map((node, number) => {
    const named = factsOf(number, ...NAMING).filter((fact) => fact.t).map((fact) => fact.t[0]);
    const texts = [...new Set([...node.name, ...node.short, ...named])].map(folded);
    return { number, texts, rank: order.indexOf(node.group) };
  });
  const box = document.getElementById("search");
  box.addEventListener("input", lookUp);
  box.addEventListener("keydown", searchKey);
  box.addEventListener("blur", () => setTimeout(closeSearch, 150));
}

function lookUp() {
  const wanted = folded(document.getElementById("search").value);
  found = [];
  if (wanted) {
    for (const { number, texts, rank } of haystack) {
      const at = Math.min(...texts.map((text) => text.indexOf(wanted)).filter((place) => place >= 0), Infinity);
      if (at < Infinity) found.push({ number, order: [at > 0, rank, number] });
    }
    found.sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1] || a.order[2] - b.order[2]);
    found = found.slice(0, MOST_FOUND).map((hit) => hit.number);
  }
  chosen = found.length ? 0 : -1;
  showFound(Boolean(wanted));
}

function showFound(open) {
  const box = document.getElementById("search");
  const list = document.getElementById("found");
  const entries = found.map((number, place) =>
    make(
      "li",
      { role: "option", id: `found-${place}`, "aria-selected": place === chosen, onmousedown: () => take(number) },
      spoken("span", pick(data.nodes[number].name)),
      " ",
      make("small", {}, pick(data.kinds[data.nodes[number].group].name)),
    ),
  );
  list.replaceChildren(...(entries.length ? entries : [make("li", { role: "option", "aria-disabled": "true" }, say("search-none"))]));
  list.hidden = !open;
  box.setAttribute("aria-expanded", String(open));
  if (open && chosen >= 0) box.setAttribute("aria-activedescendant", `found-${chosen}`);
  else box.removeAttribute("aria-activedescendant");
}

function searchKey(event) {
  if (event.key === "Escape") {
    event.target.value = "";
    closeSearch();
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    if (found.length) chosen = (chosen + (event.key === "ArrowDown" ? 1 : found.length - 1)) % found.length;
    showFound(found.length > 0);
  } else if (event.key === "Enter" && chosen >= 0) {
    event.preventDefault();
    take(found[chosen]);
  }
}

function take(number) {
  document.getElementById("search").value = "";
  closeSearch();
  go({ view: "graph", focus: number, open: [], hidden: [], at: number });
  document.getElementById("drawing").focus();
}

function closeSearch() {
  found = [];
  chosen = -1;
  showFound(false);
}
