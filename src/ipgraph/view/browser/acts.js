// What can be done with the selected node in the picture: a row of buttons; those that would change nothing are left out.

function actButtons(node) {
  const drawn = places.has(node);
  const left = missing(node).length;
  const pinned = state.pinned.includes(node);
  const act = (key, run, values) => make("button", { type: "button", "data-act": key, onclick: run }, say(key, values));
  return [
    state.focus !== node ? act("only-this", () => go(scene({ view: "graph", focus: node, at: node }))) : null,
    drawn && left ? act("show-links", () => openNode(node), { count: left.toLocaleString(language) }) : null,
    isOpen(node) ? act("close-links", () => closeNode(node)) : null,
    act(pinned ? "unpin" : "pin", () => go({ pinned: pinned ? state.pinned.filter((one) => one !== node) : [...state.pinned, node] })),
    act("path-from", () => askPath(node)),
    copyButton(node),
    drawn ? act("hide", () => go({ hidden: [...state.hidden, node], pinned: state.pinned.filter((one) => one !== node), at: null })) : null,
  ].filter(Boolean);
}
