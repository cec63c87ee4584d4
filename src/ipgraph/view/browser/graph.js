// The graph view: the picture with what stands around it, and what a person does in it.

addView({ name: "graph", root: "stage", mount: mountGraph, update: showGraph });

function mountGraph() {
  startDrawing();
  const on = (id, act) => document.getElementById(id).addEventListener("click", act);
  on("overview", () => go({ focus: null, from: 0, open: [], hidden: [], at: null }));
  on("fit", fit);
  on("zoom-in", () => zoom(1.25));
  on("zoom-out", () => zoom(0.8));
  network.on("click", ({ nodes }) => go({ at: nodes.length ? nodes[0] : null }));
  network.on("doubleClick", ({ nodes }) => nodes.length && go({ focus: nodes[0], open: [], hidden: [], at: nodes[0] }));
  document.getElementById("drawing").addEventListener("keydown", drawingKey);
}

function showGraph() {
  const changed = draw();
  drawLegend();
  showScene();
  if (changed) fit();
  if (state.at !== null && places.has(state.at)) reveal(state.at);
}

/** Select a node; when it is not drawn, the picture becomes one about it. */
function select(node) {
  const cases = data.nodes[node].group === "dispute" ? proceedingsOf.get(node) : [];
  if (places.has(node) || cases.some((one) => places.has(one))) go({ at: node });
  else go({ focus: node, open: [], hidden: [], at: node });
}

/** Draw what a node is linked to; when that is much, ask which kind of it. */
function openNode(node) {
  const missing = [...new Set(neighbours(node))].filter((one) => !places.has(one));
  const add = (kind) => go({ open: [...state.open, [node, kind]], hidden: state.hidden.filter((one) => one !== node) });
  if (missing.length <= ASK_ABOVE) {
    add("");
    return;
  }
  const counts = new Map();
  for (const one of missing) counts.set(data.nodes[one].group, (counts.get(data.nodes[one].group) || 0) + 1);
  const dialog = make("dialog", {}, make("p", {}, say("choose", { name: pick(data.nodes[node].short), count: missing.length })));
  const close = () => {
    dialog.close();
    dialog.remove();
  };
  for (const [kind, count] of counts) {
    const text = `${pick(data.kinds[kind].name)}: ${say("shown-of", { shown: Math.min(count, ASK_ABOVE), all: count })}`;
    dialog.append(make("button", { type: "button", onclick: () => (close(), add(kind)) }, text));
  }
  dialog.append(make("button", { type: "button", onclick: close }, say("choose-cancel")));
  document.body.append(dialog);
  dialog.showModal();
}

function showScene() {
  const all = listed().length;
  const inOverview = state.focus === null;
  const disputes = inOverview ? overview(state.from).disputes : 0;
  document.getElementById("scene").textContent = inOverview
    ? say("scene-overview", { shown: disputes, all })
    : sceneAbout(state.focus);
  document.getElementById("overview").disabled = inOverview && !state.from && !state.open.length && !state.hidden.length;
  const turn = (from, key) => make("button", { type: "button", onclick: () => go({ from, at: null, open: [], hidden: [] }) }, say(key, { count: DISPUTES_A_PAGE }));
  const pages = [];
  if (inOverview && state.from) pages.push(turn(Math.max(0, state.from - DISPUTES_A_PAGE), "previous-page"));
  if (inOverview && state.from + disputes < all) pages.push(turn(state.from + disputes, "next-page"));
  document.getElementById("pages").replaceChildren(...pages);
}

function sceneAbout(node) {
  const around = new Set(neighbours(node));
  const drawn = [...around].filter((one) => places.has(one)).length;
  const about = say("scene-focus", { name: pick(data.nodes[node].short) });
  return drawn === around.size ? about : `${about} (${say("shown-of", { shown: drawn, all: around.size })})`;
}

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
  } else if (event.key === "Enter" && state.at !== null) go({ focus: state.at, open: [], hidden: [] });
  else if (event.key === "Escape") state.at === null ? undo() : go({ at: null });
}

