// The column beside the views: the list of disputes, the details of what is selected, or the steps of a path.

addPanel({ root: "side", mount: mountSide, update: showSide });

function mountSide() {
  document.getElementById("to-list").addEventListener("click", () => go({ at: null, path: null }));
}

function showSide() {
  const shown = state.at !== null ? "details" : state.path !== null ? "path" : "list";
  for (const name of ["details", "path", "list"]) document.getElementById(name).hidden = name !== shown;
  document.getElementById("side").dataset.shows = shown;
  const bar = document.getElementById("side-bar");
  bar.hidden = shown === "list";
  if (shown === "list") return;
  const dispute = state.at === null ? null : disputeOf.get(state.at) ?? state.at;
  const order = listed();
  const place = dispute === null ? Infinity : placeInList(dispute);
  const turn = document.getElementById("turn");
  turn.hidden = place === Infinity;
  if (place === Infinity) return;
  const step = (by, key) => {
    const next = order[place + by];
    return make("button", { type: "button", disabled: next === undefined, "aria-label": say(key), title: say(key), onclick: () => go(scene({ view: state.view, focus: next, at: next })) }, by < 0 ? "‹" : "›");
  };
  turn.replaceChildren(step(-1, "previous-dispute"), make("span", {}, say("shown-of", { shown: (place + 1).toLocaleString(language), all: order.length.toLocaleString(language) })), step(1, "next-dispute"));
}
