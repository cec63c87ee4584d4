// The picture as vis-network draws it: boxes and lines of the scene. Nothing moves by itself.

const SMALLEST_SCALE = 0.75;
const LARGEST_SCALE = 1.15;

let network = null;
let boxes = null;
let lines = null;
/** Where each drawn node stands. */
let places = new Map();
let headings = [];
/** How each drawn node looks; worked out at each change and not at each frame. */
let looks = new Map();
let labels = [];

function startDrawing() {
  boxes = new vis.DataSet();
  lines = new vis.DataSet();
  network = new vis.Network(document.getElementById("drawing"), { nodes: boxes, edges: lines }, data.options);
  network.on("beforeDrawing", drawHeadings);
  network.on("afterDrawing", drawLabels);
}

/** Draw the scene anew; true when the set of nodes is another one, and with it the view. */
function draw() {
  const found = steps();
  const all = place(found);
  const gone = leftOut([...all.keys()]);
  const next = new Map([...all].filter(([node]) => !gone(node)).sort(([a], [b]) => a - b));
  const same = next.size === places.size && [...next].every(([node, { x, y }]) => places.get(node)?.x === x && places.get(node).y === y);
  places = next;
  headings = places.size ? headingsOf(places) : [];
  const edges = drawnEdges([...places.keys()]);
  labels = labelsOf(edges);
  if (same) {
    looks = looksOf(edges);
    lines.update(edges.map(lineOf));
    network.redraw();
    return false;
  }
  // vis-network draws what it still has as each set changes, so the looks of what goes are needed until it is gone.
  lines.clear();
  boxes.clear();
  looks = looksOf(edges);
  boxes.add([...places].map(([node, at]) => ({ ...boxOf(node), ...at })));
  lines.add(edges.map(lineOf));
  return true;
}

/** The selected node and what is linked to it stand out from the rest. */
function looksOf(edges) {
  const near = new Set(edges.filter((edge) => touches(edge, state.at)).flatMap((edge) => data.edges[edge].slice(0, 2)));
  const dimmed = state.at !== null && places.has(state.at);
  const pinned = new Set(state.pinned);
  return new Map([...places.keys()].map((node) => {
    // Every case has its article: that would be a number on each box.
    const more = missing(node).filter((one) => data.nodes[one].group !== "article").length;
    return [node, { selected: node === state.at, faint: dimmed && node !== state.at && !near.has(node), pinned: pinned.has(node), more }];
  }));
}

/** Lines that are named: those of the selected node at their other ends, and those of a path. Each label: where, and what. */
function labelsOf(edges) {
  const onPath = state.path === null ? new Set() : pathEdges();
  const named = new Map();
  for (const edge of edges) {
    const [from, to, kind] = data.edges[edge];
    const near = state.at !== null && touches(edge, state.at);
    if (!near && !(state.at === null && onPath.has(edge))) continue;
    const [end, start] = near ? [otherEnd(edge, state.at), state.at] : [to, from];
    const side = Math.sign(places.get(start).x - places.get(end).x) || 1;
    const key = `${end} ${side}`;
    if (!named.has(key)) named.set(key, { end, side, kinds: new Map() });
    named.get(key).kinds.set(edgeName(edge), kind);
  }
  return [...named.values()];
}

/** The names of lines, in the gap beside the box that each leads to. */
function drawLabels(context) {
  const colours = palette();
  context.font = `12px ${fontFace()}`;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = colours.ground;
  for (const { end, side, kinds } of labels) {
    const { x, y } = places.get(end);
    context.textAlign = side > 0 ? "left" : "right";
    // A name that is wider than the gap between two lanes would run into the box of the next.
    const rows = [...kinds].flatMap(([name, kind]) => (context.measureText(name).width > LANE_GAP - 8 ? name.split(" ") : [name]).map((part) => [part, kind]));
    rows.forEach(([name, kind], row) => {
      const at = [x + side * (cardOf(end).width / 2 + 5), y - 9 + 14 * row - 7 * (rows.length - 1)];
      context.strokeText(name, ...at);
      context.fillStyle = colours.edges[kind] || colours.soft;
      context.fillText(name, ...at);
    });
  }
  context.textAlign = "left";
}

function touches(edge, node) {
  return data.edges[edge][0] === node || data.edges[edge][1] === node;
}

function boxOf(node) {
  return { id: node, shape: "custom", ctxRenderer: ({ ctx, x, y }) => ({ drawNode: () => drawCard(ctx, node, x, y, looks.get(node)), nodeDimensions: cardOf(node) }) };
}

function lineOf(edge) {
  const [from, to, kind] = data.edges[edge];
  const colours = palette();
  const near = state.at !== null && touches(edge, state.at);
  const onPath = state.path !== null && pathEdges().has(edge);
  const colour = colours.edges[kind] || colours.edges.rest;
  const faint = state.at !== null && places.has(state.at) && !near;
  const level = laneOf(from) === laneOf(to);
  return {
    id: edge,
    from,
    to,
    color: mix(colour, colours.ground, faint ? 0.22 : 1),
    width: near || onPath ? 2.4 : 1.4,
    dashes: DASHES[kind] || false,
    smooth: level
      ? { enabled: true, type: "curvedCW", roundness: 0.35 }
      : { enabled: true, type: "cubicBezier", forceDirection: "horizontal", roundness: 0.45 },
  };
}

/** The kinds of the lines that are drawn. */
function drawnEdgeKinds() {
  const drawn = new Set(lines === null ? [] : lines.getIds().map((edge) => data.edges[edge][2]));
  return data.edgeKinds.filter((kind) => drawn.has(kind));
}

function drawHeadings(context) {
  context.font = `600 13px ${fontFace()}`;
  context.textBaseline = "alphabetic";
  context.textAlign = "left";
  context.fillStyle = palette().soft;
  for (const { x, y, text } of headings) context.fillText(pick(text), x, y);
}
