// Undo and redo are the browser's back and forward: each change of the state is one step of its history.

/** The furthest step that can be gone forward to. */
let furthest = 0;

function stepNow() {
  return history.state?.step || 0;
}

/** A page in the cell of a notebook has no address that could be written: its history keeps it. */
const inCell = location.protocol === "about:";

function addressNow() {
  return inCell ? history.state?.address || "" : location.hash;
}

/** Make a new step with an address. */
function remember(address) {
  furthest = stepNow() + 1;
  history.pushState({ step: furthest, address }, "", inCell ? null : address || "#");
}

function undo() {
  if (stepNow() > 0) history.back();
}

function redo() {
  if (stepNow() < furthest) history.forward();
}

addPanel({ root: "steps", mount: mountHistory, update: showHistory });

function mountHistory() {
  furthest = stepNow();
  document.getElementById("undo").addEventListener("click", undo);
  document.getElementById("redo").addEventListener("click", redo);
  addEventListener("popstate", restore);
  addEventListener("hashchange", restore);
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z" || event.target.closest("textarea, input:not([type=checkbox])")) return;
    event.preventDefault();
    event.shiftKey ? redo() : undo();
  });
}

function showHistory() {
  document.getElementById("undo").disabled = stepNow() === 0;
  document.getElementById("redo").disabled = stepNow() >= furthest;
}

function restore() {
  readAddress();
  show();
}
