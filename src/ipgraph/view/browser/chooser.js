// Opening a node: what it is linked to is drawn beside it. Where that is much, a dialog asks which of it.

/** The neighbours of a node that are not drawn. */
function missing(node) {
  return undrawn(node, places);
}

function isOpen(node) {
  return state.open.some((opened) => opened.node === node);
}

/** Draw what a node is linked to; ask which of it when that is much. */
function openNode(node) {
  if (missing(node).length <= ASK_ABOVE) addOpened({ node, kind: "", relation: "", order: "best", most: ASK_ABOVE });
  else askWhich(node);
}

function addOpened(opened) {
  const fresh = new Set(chosenOf(opened, places));
  go({ open: [...state.open, opened], hidden: state.hidden.filter((one) => !fresh.has(one)), pinned: places.has(opened.node) ? state.pinned : [...state.pinned, opened.node] });
}

/** Take away what opening a node has added. */
function closeNode(node) {
  go({ open: state.open.filter((opened) => opened.node !== node) });
}

/** A dialog with the kinds, relations and orders to choose from, and how many are to be drawn. */
function askWhich(node) {
  const left = missing(node);
  const kinds = countBy(left, (one) => data.nodes[one].group);
  const among = new Set(left);
  const links = touching[node].filter((edge) => among.has(otherEnd(edge, node)));
  const relations = countBy(links, (edge) => data.edges[edge][2]);
  const number = (count) => count.toLocaleString(language);
  const menu = (name, entries) => {
    const options = entries.map(([value, text]) => make("option", { value }, text));
    return [make("label", { for: `choose-${name}` }, say(`choose-${name}`)), make("select", { id: `choose-${name}` }, ...options)];
  };
  const most = make("input", { id: "choose-most", type: "number", min: 1, max: MOST_DRAWN, value: 20, required: true });
  const dialog = make("dialog", { id: "chooser", "aria-labelledby": "chooser-title" });
  const close = () => {
    dialog.close();
    dialog.remove();
  };
  const draw = (event) => {
    event.preventDefault();
    const [kind, relation, order] = ["kind", "relation", "order"].map((name) => document.getElementById(`choose-${name}`).value);
    close();
    addOpened({ node, kind, relation, order, most: Math.min(MOST_DRAWN, Math.max(1, Number(most.value) || 1)) });
  };
  const form = make("form", { onsubmit: draw },
    ...menu("kind", [["", say("choose-all", { count: number(left.length) })], ...[...kinds].map(([kind, count]) => [kind, `${pick(data.kinds[kind].name)} (${number(count)})`])]),
    ...menu("relation", [["", say("choose-any")], ...[...relations].map(([kind, count]) => [kind, `${say(`edge-${kind}`)} (${number(count)})`])]),
    ...menu("order", Object.keys(ORDERS).map((order) => [order, say(`choose-order-${order}`)])),
    make("label", { for: "choose-most" }, say("choose-most")), most,
    make("div", { class: "acts" }, make("button", { type: "submit" }, say("choose-draw")), make("button", { type: "button", onclick: close }, say("choose-cancel"))));
  dialog.append(make("p", { id: "chooser-title" }, say("choose", { name: pick(data.nodes[node].short), count: number(left.length) })), form);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function countBy(items, keyOf) {
  const found = new Map();
  for (const item of items) found.set(keyOf(item), (found.get(keyOf(item)) || 0) + 1);
  return found;
}
