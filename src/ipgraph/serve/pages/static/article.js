// Words of an article that are chosen show, beside the text, the facts that were read from them.
"use strict";

const panel = document.querySelector(".chosen");
const list = document.getElementById("chosen");
let from = null;

const numbersOf = (mark) => mark.dataset.facts.split(" ");

function light(mark) {
  const numbers = new Set(mark ? numbersOf(mark) : []);
  for (const other of document.querySelectorAll(".mark")) {
    other.classList.toggle("now", numbersOf(other).some((number) => numbers.has(number)));
  }
}

function show(mark) {
  from = mark;
  light(mark);
  list.replaceChildren(
    ...numbersOf(mark).map((number) => {
      const item = document.createElement("div");
      item.className = "item";
      item.append(...[...document.getElementById(`fact-${number}`).childNodes].map((node) => node.cloneNode(true)));
      return item;
    }),
  );
  panel.hidden = false;
}

function close() {
  if (panel.hidden) return;
  panel.hidden = true;
  light(null);
  if (from) from.focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
  const mark = event.target.closest("a.mark");
  if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  show(mark);
});
document.addEventListener("focusin", (event) => {
  if (event.target.matches("a.mark") && event.target.matches(":focus-visible")) show(event.target);
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") close();
});
document.getElementById("chosen-close").addEventListener("click", close);

const lit = document.querySelector(".text .mark.lit");
if (lit && !location.hash) lit.scrollIntoView({ block: "center" });
