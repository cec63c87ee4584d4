// The graph view: the picture with its tools, and what a person does in it.

addView({ name: "graph", root: "stage", mount: mountGraph, update: showGraph });

function mountGraph() {
  startDrawing();
  new ResizeObserver(([{ target }]) => fitAnew(target)).observe(document.getElementById("drawing"));
  const on = (id, act) => document.getElementById(id).addEventListener("click", act);
  on("overview", () => go(scene({ view: "graph" })));
  on("fit", fit);
  on("zoom-in", () => zoom(1.25));
  on("zoom-out", () => zoom(0.8));
  on("png", () => saveCanvas(pictureCanvas()));
  network.on("click", ({ nodes }) => (nodes.length ? choose(nodes[0], () => go({ at: nodes[0] })) : go({ at: null })));
  network.on("doubleClick", ({ nodes }) => nodes.length && go(scene({ focus: nodes[0], at: nodes[0] })));
  document.getElementById("drawing").addEventListener("keydown", drawingKey);
}

let fittedTo = "";

/** Fit the picture to another size of its place: vis-network would keep the middle and change the scale. On paper it has none. */
function fitAnew({ clientWidth: width, clientHeight: height }) {
  const size = `${width} ${height}`;
  if (state.view !== "graph" || !width || size === fittedTo) return;
  fittedTo = size;
  fit();
}

/** What the picture is about; while it stays, opening and hiding leave the view where it is. */
let aboutNow = null;

function showGraph() {
  const subject = JSON.stringify([state.focus, state.path, state.from, state.filters, state.sort, state.language]);
  draw();
  showScene();
  if (subject !== aboutNow) fit();
  aboutNow = subject;
  if (state.at !== null && places.has(state.at)) reveal(state.at);
}

/** Select a node; when it is not drawn, the picture becomes one about it. */
function select(node) {
  const cases = data.nodes[node].group === "dispute" ? proceedingsOf.get(node) : [];
  if (places.has(node) || cases.some((one) => places.has(one))) go({ at: node });
  else go(scene({ focus: node, at: node }));
}

function showScene() {
  const inOverview = state.focus === null && state.path === null;
  document.getElementById("scene").textContent = sceneText();
  document.getElementById("overview").disabled = inOverview && !state.from && !state.open.length && !state.hidden.length;
  const all = listed().length;
  const turn = (from, key, count) => make("button", { type: "button", onclick: () => go(scene({ from })) }, say(key, { count: count.toLocaleString(language) }));
  const pages = [];
  if (inOverview && state.from) pages.push(turn(Math.max(0, state.from - DISPUTES_A_PAGE), "previous-page", DISPUTES_A_PAGE));
  if (inOverview && !showsPart() && state.from + DISPUTES_A_PAGE < all) pages.push(turn(state.from + DISPUTES_A_PAGE, "next-page", all - state.from - DISPUTES_A_PAGE));
  document.getElementById("pages").replaceChildren(...pages);
}

function sceneText() {
  if (state.path !== null) return say("path-title", { from: pick(data.nodes[state.path[0]].short), to: pick(data.nodes[state.path[1]].short) });
  if (state.focus === null && showsPart()) return say("scene-part", { count: places.size });
  if (state.focus === null) {
    const all = listed().length;
    const shown = Math.max(0, Math.min(DISPUTES_A_PAGE, all - state.from));
    return all ? say("scene-overview", { shown, all: all.toLocaleString(language) }) : say(noDispute());
  }
  const around = neighbours(state.focus);
  const drawn = around.filter((one) => places.has(one)).length;
  const told = say("scene-focus", { name: pick(data.nodes[state.focus].short) });
  return drawn === around.length ? told : `${told} (${say("shown-of", { shown: drawn, all: around.length.toLocaleString(language) })})`;
}

/** Say to those who do not see it what is selected, or how much is drawn. */
function announce() {
  const node = state.at === null ? null : data.nodes[state.at];
  document.getElementById("live").textContent = node
    ? say("announce-selected", { kind: pick(data.kinds[node.group].name), name: pick(node.name), count: linked(state.at).length })
    : say("announce-scene", { count: places.size });
}

function drawingKey(event) {
  if (event.key.startsWith("Arrow") && places.size) {
    event.preventDefault();
    go({ at: state.at !== null && places.has(state.at) ? nextTo(state.at, event.key) : [...places.keys()][0] });
  } else if (event.key === "Enter" && state.at !== null) {
    event.preventDefault();
    choose(state.at, () => go(scene({ focus: state.at, at: state.at })));
  } else if (event.key === "Escape") state.at === null ? undo() : go({ at: null });
  else if ((event.key === "+" || event.key === "=") && !event.ctrlKey) zoom(1.25);
  else if (event.key === "-" && !event.ctrlKey) zoom(0.8);
  else if (state.at !== null && event.key.toLowerCase() === "e") isOpen(state.at) ? closeNode(state.at) : openNode(state.at);
}
