// What every page has: "/" goes to the search, as in the picture of the graph; lists are filtered while one types.
"use strict";

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, select, textarea, [contenteditable], .CodeMirror");
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  document.getElementById("find").focus();
});

const words = (text) => text.normalize("NFKC").toLowerCase().trim().split(/\s+/).filter(Boolean);

/** Hide what does not mention all the words typed into a field; a group without anything left is hidden too. */
function filterBy(input, items, groups, tell) {
  input.addEventListener("input", () => {
    const wanted = words(input.value);
    let left = 0;
    for (const item of items) {
      item.hidden = !wanted.every((word) => item.dataset.said.includes(word));
      left += item.hidden ? 0 : 1;
    }
    for (const group of groups) group.hidden = !group.querySelector("[data-said]:not([hidden])");
    if (tell) tell.textContent = tell.dataset.some.replace("{count}", left);
  });
}

const filter = document.getElementById("filter");
const items = [...document.querySelectorAll("[data-said]")];
if (filter && items.length) filterBy(filter, items, document.querySelectorAll(".group"), document.getElementById("filtered"));
