// The whole map: not every node, which nobody could read, but groups of them as a network. Who sues whom, by groups of
// companies; and which courts decide on which rights in which years. It counts the disputes that fit the filters.

addView({ name: "map", mount: mountMap, update: showMap });
keepWord("map", ["parties", "forums"]);

/** Each column has this many groups at most; what is left is one more. */
const MOST_GROUPS = 18;
const MAP = { row: 36, box: 26, letters: 13.5, head: 30 };
const REST = "rest";

/**
 * The maps: their columns, each with what a group is called, what a click on it does and its share of the width (else 1),
 * and what each case counts for. */
const MAPS = {
  parties: {
    columns: [
      { key: "claimants", name: groupTitle, act: openGroup },
      { key: "respondents", name: groupTitle, act: openGroup },
    ],
    counts: () => listed().flatMap((dispute) => suits(dispute)),
  },
  forums: {
    columns: [
      { key: "rights", name: facetName("right"), act: (key) => turnFilter("right", key) },
      { key: "courts", share: 1.7, name: (key) => pick(data.nodes[key].short), act: (key) => go(scene({ view: "graph", focus: key, at: key })) },
      { key: "years", share: 0.55, name: (key) => key, act: (key) => turnFilter("year", `"${key}"`), sort: (a, b) => compare(b, a) },
    ],
    counts: () => listed().flatMap((dispute) => proceedingsOf.get(dispute).flatMap((one) => forumsOf(dispute, one))),
  },
};

function groupTitle(head) {
  return groupName(groupWith(head));
}

function openGroup(head) {
  const [, ...others] = groupWith(head);
  go(scene({ view: "graph", focus: head, at: head, pinned: others.slice(0, 12) }));
}

function facetName(name) {
  return (key) => {
    const facet = data.facets.find((one) => one.name === name);
    return pick(facet.values.find(([term]) => term === key).slice(1));
  };
}

/** Who sues whom in a dispute, each pair of groups once: [claimants' head, respondents' head, dispute]. */
function suits(dispute) {
  const pairs = new Map();
  for (const one of proceedingsOf.get(dispute)) {
    const side = (kind) => touching[one].filter((edge) => data.edges[edge][2] === kind).map((edge) => groupWith(otherEnd(edge, one))[0]);
    for (const claimant of side("claimant")) for (const respondent of side("respondent")) pairs.set(`${claimant} ${respondent}`, [claimant, respondent]);
  }
  return [...pairs.values()].map((pair) => [...pair, dispute]);
}

/** The kinds of right of a dispute, the courts of one of its proceedings, the year of that, and the proceeding. */
function forumsOf(dispute, one) {
  const place = data.facets.findIndex(({ name }) => name === "right");
  const rights = place < 0 ? [] : data.nodes[dispute].facets[place].map((value) => data.facets[place].values[value][0]);
  const year = (data.nodes[one].since || "").slice(0, 4);
  if (!year) return [];
  return linked(one, "forum").flatMap((forum) => rights.map((right) => [right, forum, year, one]));
}

function mountMap(root) {
  new ResizeObserver(() => state.view === "map" && showMap()).observe(root);
}

function showMap() {
  const root = document.getElementById("view-map");
  const { columns, counts: count } = MAPS[state.map];
  const counted = count();
  const names = Object.keys(MAPS).map((name) => make("option", { value: name, selected: name === state.map }, say(`map-${name}`)));
  const menu = make("select", { id: "map-kind", "aria-label": say("map"), onchange: (event) => go({ map: event.target.value }) }, ...names);
  const bar = make("div", { class: "bar" }, menu, make("p", {}, say(`map-note-${state.map}`)), ...(counted.length ? [pictureButton(() => [{ picture: root.querySelector("svg.map") }], mapLineOfTitle)] : []));
  if (!counted.length) {
    root.replaceChildren(bar, make("p", { class: "bar" }, say(noDispute())));
    return;
  }
  const kept = root.querySelector(".scroll")?.scrollTop || 0;
  const focused = document.activeElement?.dataset?.group;
  const lanes = [];
  columns.forEach((column, place) => lanes.push(laneOfGroups(column, place, counted, lanes.at(-1))));
  const links = linksOfGroups(lanes, counted);
  untangle(lanes, links);
  const picture = mapPicture(lanes, links, Math.max(340, root.clientWidth - 40));
  root.replaceChildren(bar, make("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": say("map") }, picture, mapTable(lanes, links)));
  root.querySelector(".scroll").scrollTop = kept;
  if (focused) [...root.querySelectorAll("[data-group]")].find((one) => one.dataset.group === focused)?.focus();
}

/** What stands above the map in a file. */
function mapLineOfTitle() {
  return `${say(`map-${state.map}`)} · ${say("charts-of", { count: listed().length })}`;
}

/** How many cases there are for each key; a case that stands in several rows counts once. */
function casesBy(rows, keyOf) {
  const found = new Map();
  for (const row of rows) {
    const key = keyOf(row);
    if (!found.has(key)) found.set(key, new Set());
    found.get(key).add(row.at(-1));
  }
  return new Map([...found].map(([key, cases]) => [key, cases.size]));
}

/** The groups of a column, those with most cases with what the column before shows, and one of all the rest. */
function laneOfGroups(column, place, counted, before) {
  const sizes = casesBy(counted, (row) => row[place]);
  const near = before ? casesBy(counted.filter((row) => before.groupOf(row[place - 1]) !== REST), (row) => row[place]) : sizes;
  const order = (a, b) => (near.get(b) || 0) - (near.get(a) || 0) || sizes.get(b) - sizes.get(a) || compare(String(a), String(b));
  const keys = [...sizes.keys()].sort(order);
  const shown = keys.slice(0, MOST_GROUPS);
  if (column.sort) shown.sort(column.sort);
  const inside = new Set(shown);
  const groups = shown.map((key) => ({ key, id: `${column.key} ${key}`, name: column.name(key), count: sizes.get(key), act: () => column.act(key) }));
  const rest = keys.length - shown.length;
  if (rest) {
    const count = casesBy(counted.filter((row) => !inside.has(row[place])), () => REST).get(REST);
    groups.push({ key: REST, id: `${column.key} ${REST}`, name: say("map-rest", { count: rest.toLocaleString(language) }), count, act: null });
  }
  return { ...column, groups, groupOf: (key) => (inside.has(key) ? key : REST) };
}

/** How many cases link the groups of neighbouring columns. */
function linksOfGroups(lanes, counted) {
  return lanes.slice(1).flatMap((lane, place) => {
    const before = lanes[place];
    const ends = new Map();
    const keyOf = (row) => {
      const [from, to] = [before.groupOf(row[place]), lane.groupOf(row[place + 1])];
      const key = `${from} | ${to}`;
      ends.set(key, [from, to]);
      return key;
    };
    return [...casesBy(counted, keyOf)].map(([key, count]) => ({ place, from: ends.get(key)[0], to: ends.get(key)[1], count }));
  });
}

/** Order the groups of each column by those they are linked to, so that few lines cross; years keep their order. */
function untangle(lanes, links) {
  lanes.forEach((lane, place) => {
    if (!place || lane.sort) return;
    const rowBefore = new Map(lanes[place - 1].groups.map(({ key }, row) => [key, row]));
    const rank = ({ key }) => {
      if (key === REST) return Infinity;
      const own = links.filter((link) => link.place === place - 1 && link.to === key);
      return own.reduce((sum, { from, count }) => sum + rowBefore.get(from) * count, 0) / own.reduce((sum, { count }) => sum + count, 0);
    };
    lane.groups.sort((a, b) => rank(a) - rank(b) || b.count - a.count);
  });
}
