// On paper everything that is folded is open and the colours are light, and afterwards all is as it was.

let foldedBefore = [];

addEventListener("beforeprint", () => {
  foldedBefore = [...document.querySelectorAll("details:not([open])")];
  for (const element of foldedBefore) element.open = true;
  paint("light");
  // The canvas on the screen is bounded by the window and has its zoom; on paper stands all that is drawn.
  if (state.view === "graph" && places.size) {
    const canvas = pictureCanvas();
    canvas.id = "paper";
    canvas.setAttribute("aria-hidden", "true");
    document.getElementById("drawing").after(canvas);
  }
});
addEventListener("afterprint", () => {
  document.getElementById("paper")?.remove();
  for (const element of foldedBefore) element.open = false;
  paint(state.theme);
});

/** Draw the picture in other colours; the state stays what it is. */
function paint(theme) {
  document.documentElement.dataset.theme = theme;
  if (state.view === "graph") draw();
}
