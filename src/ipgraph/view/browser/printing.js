// On paper everything that is folded is open and the colours are light, and afterwards all is as it was.

let foldedBefore = [];

addEventListener("beforeprint", () => {
  foldedBefore = [...document.querySelectorAll("details:not([open])")];
  for (const element of foldedBefore) element.open = true;
  paint("light");
});
addEventListener("afterprint", () => {
  for (const element of foldedBefore) element.open = false;
  paint(state.theme);
});

/** Draw the picture in other colours; the state stays what it is. */
function paint(theme) {
  document.documentElement.dataset.theme = theme;
  if (state.view === "graph") draw();
}
