// Search by any name in either language, by number, or by case number.

const MOST_FOUND = 12;
const NAMING = new Set(["ipg:name", "ipg:describedAs", "ipg:number", "ipg:title", "ipg:caseNumber", "dct:title"]);
/** Proceedings bear the names of their kind and court, which many share. */
const FOUND_FIRST = ["dispute", "party", "right", "forum", "proceeding", "article", "statistic", "other"];
/** So many nodes are made ready for the search at a time. */
const AT_ONCE = 1000;
/** What each node is called, folded, a line for each name; of as many nodes as were made ready. */
let haystack = [];
let found = [];
let chosen = -1;

/** A text for comparison: full-width signs as half-width, small letters, letters and digits only. */
function folded(text) {
  const plain = /^[\x00-\x7f]*$/.test(text) ? text : text.normalize("NFKC");
  return plain.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function startSearch() {
  const box = document.getElementById("search");
  box.addEventListener("input", lookUp);
  box.addEventListener("keydown", searchKey);
  // A click on an entry takes the focus first. Who comes back meanwhile goes on: nothing is closed under the hands.
  let closing;
  box.addEventListener("blur", () => (closing = setTimeout(closeSearch, 150)));
  box.addEventListener("focus", () => clearTimeout(closing));
  // Numbers and other names are among the facts.
  whenTold(() => {
    haystack = [];
    fillWhenIdle();
  });
}

/** Fill the haystack when nothing else is to be done, so that the first letter typed need not wait for it. */
function fillWhenIdle() {
  fillHaystack(haystack.length + AT_ONCE);
  if (haystack.length < data.nodes.length) (window.requestIdleCallback || setTimeout)(fillWhenIdle);
}

function fillHaystack(end) {
  const naming = new Set(data.properties.flatMap(([key], number) => (NAMING.has(key) ? [number] : [])));
  for (let number = haystack.length; number < Math.min(end, data.nodes.length); number += 1) {
    const { name, short, facts } = data.nodes[number];
    const texts = new Set([...name, ...short]);
    for (const fact of facts || []) if (fact.t && naming.has(fact.p)) texts.add(fact.t[0]);
    haystack.push(`\n${[...texts].map(folded).join("\n")}`);
  }
}

/** The nodes that bear a name with the wanted letters: those that begin so first, then by kind, then by their links. */
function search(text) {
  const wanted = folded(text);
  if (!wanted) return [];
  fillHaystack(data.nodes.length);
  const begins = `\n${wanted}`;
  const rankOf = Object.fromEntries(FOUND_FIRST.map((kind, rank) => [kind, rank]));
  const best = [];
  for (let number = 0; number < haystack.length; number += 1) {
    if (!haystack[number].includes(wanted)) continue;
    const kind = rankOf[data.nodes[number].group];
    // Most of a common word's hits are worse than what was found already, however they begin.
    if (best.length === MOST_FOUND && kind > best.at(-1).rank) continue;
    keepBest(best, { rank: (haystack[number].includes(begins) ? 0 : 10) + kind, links: touching[number].length, number });
  }
  return best.map((hit) => hit.number);
}

/** Put a hit in its place among the best; a common word has tens of thousands, too many to sort at each letter. */
function keepBest(best, hit) {
  const before = (a, b) => a.rank - b.rank || b.links - a.links || a.number - b.number;
  if (best.length === MOST_FOUND && before(best.at(-1), hit) <= 0) return;
  let place = best.length;
  while (place > 0 && before(hit, best[place - 1]) < 0) place -= 1;
  best.splice(place, 0, hit);
  if (best.length > MOST_FOUND) best.pop();
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
