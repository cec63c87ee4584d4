// Search by any name in either language, by number, or by case number.

const MOST_FOUND = 12;
const NAMING = new Set(["ipg:name", "ipg:describedAs", "ipg:number", "ipg:title", "ipg:caseNumber", "dct:title"]);
/** Proceedings bear the names of their kind and court, which many share. */
const FOUND_FIRST = ["dispute", "party", "right", "forum", "proceeding", "article", "statistic"];
/** What each node is called, folded, a line for each name. */
let haystack = null;
let found = [];
let chosen = -1;

/** A text for comparison: full-width signs as half-width, small letters, letters and digits only. */
function folded(text) {
  return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function startSearch() {
  const box = document.getElementById("search");
  box.addEventListener("input", lookUp);
  box.addEventListener("keydown", searchKey);
  box.addEventListener("blur", () => setTimeout(closeSearch, 150));
  // When nothing else is to be done, so that the first letter typed need not wait for it.
  (window.requestIdleCallback || setTimeout)(readyHaystack);
}

function readyHaystack() {
  if (haystack !== null) return;
  const naming = new Set(data.properties.flatMap(([key], number) => (NAMING.has(key) ? [number] : [])));
  haystack = data.nodes.map(({ name, short, facts }) => {
    const texts = new Set([...name, ...short]);
    for (const fact of facts) if (fact.t && naming.has(fact.p)) texts.add(fact.t[0]);
    return `\n${[...texts].map(folded).join("\n")}`;
  });
}

/** The nodes that bear a name with the wanted letters: those that begin so first, then by kind, then by their links. */
function search(text) {
  const wanted = folded(text);
  if (!wanted) return [];
  readyHaystack();
  const begins = `\n${wanted}`;
  const hits = [];
  for (let number = 0; number < haystack.length; number += 1) {
    if (!haystack[number].includes(wanted)) continue;
    const rank = (haystack[number].includes(begins) ? 0 : 10) + FOUND_FIRST.indexOf(data.nodes[number].group);
    hits.push([rank, -touching[number].length, number]);
  }
  hits.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  return hits.slice(0, MOST_FOUND).map(([, , number]) => number);
}

function lookUp() {
  const { value } = document.getElementById("search");
  found = search(value);
  chosen = found.length ? 0 : -1;
  showFound(Boolean(folded(value)));
}

function showFound(open) {
  const box = document.getElementById("search");
  const list = document.getElementById("found");
  const entries = found.map((number, place) =>
    make(
      "li",
      { role: "option", id: `found-${place}`, "aria-selected": String(place === chosen), onmousedown: () => take(number) },
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
  choose(number, () => go(scene({ view: "graph", focus: number, at: number })));
  document.getElementById("drawing").focus();
}

function closeSearch() {
  found = [];
  chosen = -1;
  showFound(false);
}
