// Where the boxes stand: in lanes by their legal role, by rule alone. Each lane has its place, whatever is drawn.

const LANE_GAP = 56;
const ROW_GAP = 12;

/** More boxes than this in a picture of one lane stand in several columns, and more than that beside other lanes; at most so many. */
const LONG_LANE = 8;
const LONGEST_LANE = 40;
const MOST_COLUMNS = 6;
/** How much wider than high such a lane is, more or less. */
const BROAD = 1.4;
/** In how many columns the lanes stand; one that is not named here is one column. */
let columnsOf = new Map();

/** The middle of each lane; of one that has several columns, of the first. */
function lanesAcross() {
  let x = 0;
  return new Map(data.lanes.map(([name]) => {
    const middle = x + LANE_WIDTH[name] / 2;
    x += (columnsOf.get(name) ?? 1) * (LANE_WIDTH[name] + LANE_GAP);
    return [name, middle];
  }));
}

/** The columns of lanes with too many boxes for one: that would be a strip which nobody can read. */
function columnsFor(nodes) {
  const lanes = grouped(nodes, laneOf);
  const long = [...lanes].filter(([, members]) => members.length > (lanes.size === 1 ? LONG_LANE : LONGEST_LANE));
  return new Map(long.map(([name, members]) => {
    const height = members.reduce((sum, node) => sum + cardOf(node).height + ROW_GAP, 0);
    const count = Math.round(Math.sqrt((BROAD * height) / (LANE_WIDTH[name] + LANE_GAP)));
    return [name, Math.max(1, Math.min(MOST_COLUMNS, count))];
  }));
}

/** The members of a lane, each followed by those that it is linked to, so that these stand near it. */
function linkedTogether(members) {
  const left = new Set(members);
  const order = [];
  const follow = (node) => {
    if (!left.delete(node)) return;
    order.push(node);
    linked(node).forEach(follow);
  };
  members.forEach(follow);
  return order;
}

/** The places of all nodes of a scene; what a step adds stands beside what stands already and moves none of it. */
function place(found) {
  const at = placeFirst(found[0].nodes);
  for (const { beside, nodes } of found.slice(1)) placeMore(at, beside, nodes);
  return at;
}

/** Rows in each lane: cases in their order, the others beside the cases they belong to. */
function placeFirst(nodes) {
  columnsOf = columnsFor(nodes);
  const across = lanesAcross();
  const lanes = new Map(data.lanes.map(([name]) => [name, []]));
  nodes.forEach((node) => lanes.get(laneOf(node)).push(node));
  const at = new Map();
  const given = new Set(nodes.map((node) => disputeOf.get(node)));
  for (const name of ["case", "party", "right", "forum", "source"]) {
    const members = lanes.get(name).filter((node) => !given.has(node));
    if (!members.length) continue;
    const wanted = new Map(members.map((node) => [node, name === "case" ? null : besideOthers(node, at)]));
    if (name === "case") members.sort(byList);
    else members.sort((a, b) => wanted.get(a) - wanted.get(b) || a - b);
    if (columnsOf.has(name)) {
      placeInColumns(name === "case" ? members : linkedTogether(members), across.get(name), columnsOf.get(name), at);
      continue;
    }
    let below = null;
    const rows = members.map((node) => {
      const half = cardOf(node).height / 2;
      const y = below === null ? wanted.get(node) ?? 0 : Math.max(wanted.get(node) ?? -Infinity, below + ROW_GAP + half);
      below = y + half;
      return y;
    });
    const shift = name === "case" ? 0 : members.reduce((sum, node, i) => sum + wanted.get(node) - rows[i], 0) / members.length;
    members.forEach((node, i) => at.set(node, { x: across.get(name), y: rows[i] + shift }));
  }
  // A dispute that gives way stands where the first of its proceedings does, should it come back.
  for (const node of nodes) if (!at.has(node)) at.set(node, at.get(proceedingsOf.get(node).find((one) => at.has(one))));
  return at;
}

/** Rows in columns of about one height, read down and then across. */
function placeInColumns(members, first, columns, at) {
  const rest = members.reduce((sum, node) => sum + cardOf(node).height + ROW_GAP, 0);
  let [column, below] = [0, 0];
  for (const node of members) {
    const { width, height } = cardOf(node);
    if (below > 0 && below + height / 2 > rest / columns && column < columns - 1) [column, below] = [column + 1, 0];
    at.set(node, { x: first + column * (width + LANE_GAP), y: below + height / 2 });
    below += height + ROW_GAP;
  }
}

/** Cases in the order of the list, the proceedings of one dispute in the order of time. */
function byList(a, b) {
  const since = (node) => data.nodes[node].since || "9999";
  return compare(placeInList(a), placeInList(b)) || compare(since(a), since(b)) || a - b;
}

/** The mean height of those that a node is linked to. */
function besideOthers(node, at) {
  const heights = linked(node).filter((one) => at.has(one)).map((one) => at.get(one).y);
  return heights.length ? heights.reduce((a, b) => a + b, 0) / heights.length : 0;
}

/** Place more nodes, each in the free room of its lane that is nearest to where it belongs. */
function placeMore(at, beside, nodes) {
  const across = lanesAcross();
  const anchor = beside !== null && at.has(beside) ? at.get(beside).y : null;
  const given = new Set([...at.keys(), ...nodes].map((node) => disputeOf.get(node)));
  const cases = nodes.filter(isCase).sort(byList);
  for (const node of [...cases, ...nodes.filter((one) => !isCase(one))]) {
    const lane = laneOf(node);
    const taken = [...at].filter(([one, { x }]) => x === across.get(lane) && !given.has(one)).map(([one, { y }]) => [y - cardOf(one).height / 2, y + cardOf(one).height / 2]);
    const wanted = isCase(node) && anchor !== null ? anchor : besideOthers(node, at);
    at.set(node, { x: across.get(lane), y: freeRoom(taken, wanted, cardOf(node).height / 2) });
  }
}

/** The middle nearest to the wanted one where a box of a height fits between those that are there. */
function freeRoom(taken, wanted, half) {
  const fits = (y) => taken.every(([top, bottom]) => y + half + ROW_GAP <= top + 0.001 || y - half - ROW_GAP >= bottom - 0.001);
  const candidates = [wanted, ...taken.flatMap(([top, bottom]) => [top - ROW_GAP - half, bottom + ROW_GAP + half])];
  return candidates.filter(fits).sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b)[0];
}

/** The headings of the lanes that are in use, above all boxes. */
function headingsOf(at) {
  const top = Math.min(...[...at].map(([node, { y }]) => y - cardOf(node).height / 2));
  const across = lanesAcross();
  const used = new Set([...at.keys()].map(laneOf));
  return data.lanes.filter(([name]) => used.has(name)).map(([name, ...text]) => ({ x: across.get(name) - LANE_WIDTH[name] / 2, y: top - 16, text }));
}
