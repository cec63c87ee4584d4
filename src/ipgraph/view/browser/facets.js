// What the disputes are filtered by. state.filters has for each facet the terms that are chosen: a dispute fits when it has
// one of them in every facet that is used. Facets act on the list, the picture and the table alike.

keep("filters", () => ({}), writeFilters, readFilters);

function writeFilters(filters) {
  return Object.entries(filters).flatMap(([name, terms]) => terms.map((term) => `${name}:${term}`));
}

function readFilters(texts) {
  const filters = {};
  for (const text of texts) {
    const name = text.slice(0, text.indexOf(":"));
    const term = text.slice(name.length + 1);
    const facet = data.facets.find((one) => one.name === name);
    if (facet?.values.some(([known]) => known === term)) filters[name] = [...(filters[name] || []), term];
  }
  return filters;
}

/** The facets that are used, each with its place among all and the numbers of the values chosen. */
function usedFacets() {
  return data.facets.flatMap((facet, place) => {
    const terms = state.filters[facet.name] || [];
    const wanted = new Set(terms.map((term) => facet.values.findIndex(([known]) => known === term)));
    return terms.length ? [{ facet, place, wanted }] : [];
  });
}

function filtered() {
  return Object.keys(state.filters).length > 0 || state.period !== null;
}

/** The facets that a dispute fails. */
function failing(dispute, used) {
  const { facets } = data.nodes[dispute];
  return used.filter(({ place, wanted }) => !facets[place].some((value) => wanted.has(value)));
}

/** What is worked out from the filters, kept until they change. */
let counted = { key: null };

/** For the filters of now: the disputes that fit, and for each value of each facet how many fit but for that facet. */
function counts() {
  const key = JSON.stringify([state.filters, state.period]);
  if (counted.key === key) return counted;
  const used = usedFacets();
  const fitting = new Set();
  const numbers = data.facets.map(({ values }) => new Array(values.length).fill(0));
  const count = (place, dispute) => data.nodes[dispute].facets[place].forEach((value) => (numbers[place][value] += 1));
  for (const dispute of proceedingsOf.keys()) {
    if (!inPeriod(dispute)) continue;
    const failed = failing(dispute, used);
    if (!failed.length) {
      fitting.add(dispute);
      data.facets.forEach((_, place) => count(place, dispute));
    } else if (failed.length === 1) count(failed[0].place, dispute);
  }
  const inside = insideOf(fitting);
  counted = { key, fitting, numbers, inside, kinds: countKinds(inside) };
  return counted;
}

/** How many nodes of each kind there are; with filters, how many in the disputes that fit them. */
function countKinds(inside) {
  const found = new Map(KIND_ORDER.map((kind) => [kind, 0]));
  for (const node of inside ?? data.nodes.keys()) found.set(data.nodes[node].group, found.get(data.nodes[node].group) + 1);
  return found;
}

/** The nodes of the disputes that fit the filters; null without filters. */
function insideOf(fitting) {
  if (!filtered()) return null;
  const cases = [...fitting].flatMap((dispute) => [dispute, ...proceedingsOf.get(dispute)]);
  const inside = new Set(cases);
  for (const one of cases) {
    for (const edge of touching[one]) {
      const other = otherEnd(edge, one);
      if (!isCase(other)) inside.add(other);
    }
  }
  return inside;
}

function isCase(node) {
  return data.nodes[node].group === "dispute" || data.nodes[node].group === "proceeding";
}

/** Whether a dispute, or the dispute of a proceeding, fits the filters; anything else does. */
function fitsFilters(node) {
  return !isCase(node) || !filtered() || counts().fitting.has(disputeOf.get(node) ?? node);
}

/** Choose a value of a facet, or choose it no more. */
function turnFilter(name, term) {
  const before = state.filters[name] || [];
  const terms = before.includes(term) ? before.filter((one) => one !== term) : [...before, term];
  const filters = { ...state.filters, [name]: terms };
  if (!terms.length) delete filters[name];
  go({ filters, from: 0 });
}

function clearFilters() {
  go({ filters: {}, without: [], period: null, from: 0 });
}

/** What is said where no dispute is: that none fits the filters, or that the page holds none at all. */
function noDispute() {
  if (proceedingsOf.size) return "none-left";
  return data.nodes.some(({ group }) => group === "article") ? "none-but-articles" : "none-here";
}
