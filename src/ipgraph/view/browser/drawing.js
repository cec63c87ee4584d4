// The picture: boxes in lanes, placed by rule. Nothing moves by itself.

/** Widths, heights and sizes of letters in the picture's units: pixels at a scale of one. */
const LANE_WIDTH = { source: 150, right: 160, party: 146, case: 226, forum: 150 };
const LANE_GAP = 64;
const ROW_GAP = 12;
const PADDING = { x: 10, y: 8 };
const HEAD = { size: 14.5, weight: 600, height: 18, most: 4 };
const BELOW = { size: 13.5, weight: 400, height: 17, most: 2 };
/** Above so many lines at the selected box their names would cover each other. */
const MOST_LABELS = 24;
const SMALLEST_SCALE = 0.75;
const COLOURS = {
  light: {
    ground: "#f6f7f9", ink: "#1b2430", soft: "#55606e", accent: "#0b5cad",
    dispute: ["#24364f", "#24364f", "#ffffff"], proceeding: ["#dfe8f3", "#5b7ba3", "#1b2430"],
    party: ["#ffffff", "#55606e", "#1b2430"], right: ["#fdf1d6", "#b07d12", "#1b2430"],
    forum: ["#e2f1e8", "#2f7d55", "#1b2430"], statistic: ["#efe6f6", "#7a4fa0", "#1b2430"],
    article: ["#ececec", "#8a8f96", "#1b2430"],
    edges: { claimant: "#1f6fc4", respondent: "#c9600a", holder: "#b07d12", reviews: "#1b2430", rest: "#98a3b0" },
  },
  dark: {
    ground: "#12171e", ink: "#e8edf3", soft: "#a5b1bf", accent: "#7bb8f5",
    dispute: ["#c9d8ec", "#c9d8ec", "#10161f"], proceeding: ["#26384f", "#6f92bd", "#e8edf3"],
    party: ["#1f2731", "#a5b1bf", "#e8edf3"], right: ["#3d3112", "#d9a93a", "#f6ead0"],
    forum: ["#173526", "#5fb788", "#dff3e7"], statistic: ["#33264a", "#b490d6", "#efe6f6"],
    article: ["#2b3139", "#8a949f", "#e8edf3"],
    edges: { claimant: "#6fb1f5", respondent: "#f0964a", holder: "#d9a93a", reviews: "#e8edf3", rest: "#6b7786" },
  },
};
const CORNERS = { party: 14, forum: 0, right: 6, dispute: 5, proceeding: 5, statistic: 2, article: 2 };
const DASHES = { reviews: [7, 4], holder: [2, 4], reports: [2, 3] };

let network = null;
let boxes = null;
let lines = null;
let places = new Map();
let headings = [];
const cards = new Map();
const ruler = document.createElement("canvas").getContext("2d");

function palette() {
  return COLOURS[document.documentElement.dataset.theme];
}

function fontFace() {
  return getComputedStyle(document.documentElement).fontFamily;
}

function fontOf(style) {
  return `${style.weight} ${style.size}px ${fontFace()}`;
}

/** Break a text into lines that fit a width: Latin between words, Chinese anywhere; what is over ends in …. */
function wrap(text, width, style) {
  ruler.font = fontOf(style);
  const fits = (row) => ruler.measureText(row.trimEnd()).width <= width;
  const tokens = text.match(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+|\s+/g) || [text];
  const rows = [""];
  for (const token of tokens) {
    const last = rows.length - 1;
    if (fits(rows[last] + token)) rows[last] += rows[last] ? token : token.trimStart();
    else if (fits(token)) rows.push(token.trimStart());
    else {
      // A word longer than the lane, such as a case number.
      for (const letter of token) {
        if (!fits(rows[rows.length - 1] + letter)) rows.push("");
        rows[rows.length - 1] += letter;
      }
    }
  }
  const filled = rows.map((row) => row.trimEnd()).filter(Boolean);
  if (filled.length <= style.most) return filled;
  let end = filled[style.most - 1];
  while (end && !fits(`${end}…`)) end = end.slice(0, -1);
  return [...filled.slice(0, style.most - 1), `${end}…`];
}

function laneOf(node) {
  return data.kinds[data.nodes[node].group].lane;
}

/** The lines of a card and its size; kept until the language changes. */
function cardOf(node) {
  if (!cards.has(node)) {
    const { short, lines: below } = data.nodes[node];
    const width = LANE_WIDTH[laneOf(node)];
    const room = width - 2 * PADDING.x;
    const rows = [
      ...wrap(pick(short), room, HEAD).map((text) => ({ text, style: HEAD })),
      ...below.flatMap((line) => wrap(pick(line), room, BELOW)).map((text) => ({ text, style: BELOW })),
    ];
    cards.set(node, { rows, width, height: rows.reduce((sum, row) => sum + row.style.height, 2 * PADDING.y) });
  }
  return cards.get(node);
}

function mix(colour, ground, share) {
  const part = (text, at) => parseInt(text.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(part(colour, at) * share + part(ground, at) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** The selected node and what is linked to it stand out from the rest. */
function standsOut(node) {
  return state.at === null || !places.has(state.at) || node === state.at || linked(state.at).includes(node);
}

function boxOf(node) {
  return { id: node, shape: "custom", ctxRenderer: ({ ctx, x, y }) => ({ drawNode: () => drawCard(ctx, node, x, y), nodeDimensions: cardOf(node) }) };
}

function drawCard(context, node, x, y) {
  const kind = data.nodes[node].group;
  const colours = palette();
  const [fill, edge, ink] = colours[kind];
  const share = standsOut(node) ? 1 : 0.3;
  const chosen = node === state.at;
  const { rows, width, height } = cardOf(node);
  context.beginPath();
  context.roundRect(x - width / 2, y - height / 2, width, height, CORNERS[kind]);
  context.fillStyle = mix(fill, colours.ground, share);
  context.fill();
  context.lineWidth = chosen ? 3.5 : 1.2;
  context.strokeStyle = chosen ? colours.accent : mix(edge, colours.ground, share);
  context.stroke();
  context.fillStyle = mix(ink, colours.ground, Math.max(share, 0.45));
  context.textBaseline = "middle";
  let top = y - height / 2 + PADDING.y;
  for (const { text, style } of rows) {
    context.font = fontOf(style);
    context.fillText(text, x - width / 2 + PADDING.x, top + style.height / 2);
    top += style.height;
  }
}

function lineOf(edge) {
  const [from, to, kind] = data.edges[edge];
  const colours = palette();
  const near = state.at !== null && (from === state.at || to === state.at);
  const colour = colours.edges[kind] || colours.edges.rest;
  const faint = state.at !== null && places.has(state.at) && !near;
  const level = laneOf(from) === laneOf(to);
  return {
    id: edge,
    from,
    to,
    // An empty label would not clear the one before.
    label: near && touching[state.at].length <= MOST_LABELS ? say(`edge-${kind}`) : " ",
    color: mix(colour, colours.ground, faint ? 0.22 : 1),
    width: near ? 2.4 : 1.4,
    dashes: DASHES[kind] || false,
    font: { size: 12, face: fontFace(), color: colour, strokeWidth: 4, strokeColor: colours.ground, align: "middle" },
    smooth: level
      ? { enabled: true, type: "curvedCW", roundness: 0.35 }
      : { enabled: true, type: "cubicBezier", forceDirection: "horizontal", roundness: 0.45 },
  };
}

/** Rows in each lane: cases in their order, the others beside the cases they belong to. */
function place(nodes) {
  const lanes = new Map(data.lanes.map(([name]) => [name, []]));
  nodes.forEach((node) => lanes.get(laneOf(node)).push(node));
  const found = new Map();
  headings = [];
  let x = 0;
  const across = new Map();
  for (const [name, members] of lanes) {
    if (!members.length) continue;
    across.set(name, x + LANE_WIDTH[name] / 2);
    x += LANE_WIDTH[name] + LANE_GAP;
  }
  const order = listed();
  const rank = (node) => {
    const dispute = disputeOf.has(node) ? disputeOf.get(node) : node;
    return [order.indexOf(dispute), data.nodes[node].since || "9999", node];
  };
  const inOrder = (a, b) => {
    const [one, other] = [rank(a), rank(b)];
    return one[0] - other[0] || compare(one[1], other[1]) || one[2] - other[2];
  };
  for (const name of ["case", "party", "right", "forum", "source"]) {
    const members = lanes.get(name);
    if (!members.length) continue;
    const wanted = new Map();
    if (name === "case") members.sort(inOrder);
    else {
      for (const node of members) {
        const beside = linked(node).filter((one) => found.has(one)).map((one) => found.get(one).y);
        wanted.set(node, beside.length ? beside.reduce((a, b) => a + b, 0) / beside.length : 0);
      }
      members.sort((a, b) => wanted.get(a) - wanted.get(b) || a - b);
    }
    let below = -Infinity;
    const rows = members.map((node) => {
      const half = cardOf(node).height / 2;
      const y = Math.max(wanted.get(node) ?? -Infinity, below === -Infinity ? (wanted.get(node) ?? 0) : below + ROW_GAP + half);
      below = y + half;
      return y;
    });
    const shift = name === "case" ? 0 : members.reduce((sum, node, i) => sum + wanted.get(node) - rows[i], 0) / members.length;
    members.forEach((node, i) => found.set(node, { x: across.get(name), y: rows[i] + shift }));
  }
  const top = Math.min(...[...found].map(([node, at]) => at.y - cardOf(node).height / 2));
  for (const [name, at] of across) headings.push({ x: at - LANE_WIDTH[name] / 2, y: top - 16, name });
  return found;
}

/** Draw the nodes anew; true when the set of nodes is another one, and with it the view. */
function draw() {
  const nodes = drawnNodes();
  if (laidOutIn !== language) forgetCards();
  const same = nodes.length === places.size && nodes.every((node) => places.has(node));
  if (same) {
    lines.update(drawnEdges(nodes).map(lineOf));
    network.redraw();
    return false;
  }
  places = place(nodes);
  lines.clear();
  boxes.clear();
  boxes.add(nodes.map((node) => ({ ...boxOf(node), ...places.get(node) })));
  lines.add(drawnEdges(nodes).map(lineOf));
  return true;
}

/** The language in which the cards were laid out. */
let laidOutIn = "";

function forgetCards() {
  laidOutIn = language;
  cards.clear();
  places = new Map();
}

/** The box around all that is drawn, in the picture's units. */
function extent() {
  const all = [...places].map(([node, { x, y }]) => ({ x, y, ...cardOf(node) }));
  return {
    left: Math.min(...all.map((box) => box.x - box.width / 2)),
    right: Math.max(...all.map((box) => box.x + box.width / 2)),
    top: Math.min(...all.map((box) => box.y - box.height / 2)) - 36,
    bottom: Math.max(...all.map((box) => box.y + box.height / 2)),
  };
}

/** Show all, but never so small that it cannot be read: then from the top left, and the rest by moving. */
function fit() {
  if (!places.size) return;
  // Take in the size that the panel has now: vis-network would scale the view when it sees the change later.
  network.redraw();
  const box = extent();
  const { clientWidth: width, clientHeight: height } = document.getElementById("drawing");
  const margin = 14;
  const wanted = Math.min((width - 2 * margin) / (box.right - box.left), (height - 2 * margin) / (box.bottom - box.top), 1.15);
  const scale = Math.max(wanted, SMALLEST_SCALE);
  const whole = (size, low, high) => (size - 2 * margin) / scale >= high - low;
  const centre = (size, low, high) => (whole(size, low, high) ? (low + high) / 2 : low + (size / 2 - margin) / scale);
  network.moveTo({ position: { x: centre(width, box.left, box.right), y: centre(height, box.top, box.bottom) }, scale });
}

function drawHeadings(context) {
  context.font = `600 13px ${fontFace()}`;
  context.textBaseline = "alphabetic";
  context.fillStyle = palette().soft;
  const names = new Map(data.lanes.map(([name, ...pair]) => [name, pair]));
  for (const { x, y, name } of headings) context.fillText(pick(names.get(name)), x, y);
}

/** The nearest box in a direction, for the arrow keys. */
function nextTo(node, key) {
  const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  const here = places.get(node);
  const cost = (at) => {
    const [x, y] = [at.x - here.x, at.y - here.y];
    const [along, aside] = dx ? [x * dx, Math.abs(y)] : [y * dy, Math.abs(x)];
    return along < 4 ? Infinity : along + 2.5 * aside;
  };
  const found = [...places].map(([one, at]) => [cost(at), one]).filter(([of]) => of < Infinity);
  return found.length ? found.sort((a, b) => a[0] - b[0] || a[1] - b[1])[0][1] : node;
}

function zoom(factor) {
  network.moveTo({ scale: Math.min(3, Math.max(0.2, network.getScale() * factor)) });
}

/** Bring a box into view when it is outside. */
function reveal(node) {
  const at = network.canvasToDOM(places.get(node));
  const { clientWidth: width, clientHeight: height } = document.getElementById("drawing");
  if (at.x < 40 || at.y < 40 || at.x > width - 40 || at.y > height - 40) network.moveTo({ position: places.get(node) });
}

function startDrawing() {
  boxes = new vis.DataSet();
  lines = new vis.DataSet();
  network = new vis.Network(document.getElementById("drawing"), { nodes: boxes, edges: lines }, data.options);
  network.on("beforeDrawing", drawHeadings);
}

function drawLegend() {
  const colours = palette().edges;
  const svg = "http://www.w3.org/2000/svg";
  const drawn = new Set(drawnEdges([...places.keys()]).map((edge) => data.edges[edge][2]));
  const entries = data.edgeKinds.filter((kind) => drawn.has(kind)).map((kind) => {
    const picture = document.createElementNS(svg, "svg");
    picture.setAttribute("width", "26");
    picture.setAttribute("height", "8");
    const line = document.createElementNS(svg, "line");
    const look = { x1: 0, y1: 4, x2: 26, y2: 4, stroke: colours[kind] || colours.rest, "stroke-width": 2, "stroke-dasharray": (DASHES[kind] || []).join(" ") };
    for (const [name, value] of Object.entries(look)) line.setAttribute(name, String(value));
    picture.append(line);
    return make("span", {}, picture, say(`edge-${kind}`));
  });
  document.getElementById("legend").replaceChildren(...entries);
}
