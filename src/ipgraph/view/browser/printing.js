// On paper everything that is folded is open and the colours are light, and afterwards all is as it was.

let foldedBefore = [];
/** On paper nothing can be asked for: each property is told with all of its values and sentences. */
let onPaper = false;

addEventListener("beforeprint", () => {
  onPaper = true;
  if (data && waiting === null) showDetails();
  foldedBefore = [...document.querySelectorAll("details:not([open])")];
  for (const element of foldedBefore) element.open = true;
  paint("light");
  // A chart that is wider than the paper is made smaller as a whole.
  for (const one of document.querySelectorAll(".chart > svg, .histogram, svg.map")) one.setAttribute("viewBox", `0 0 ${one.getAttribute("width")} ${one.getAttribute("height")}`);
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
  onPaper = false;
  if (data && waiting === null) showDetails();
  paint(state.theme);
});

/** Draw the picture in other colours; the state stays what it is. */
function paint(theme) {
  document.documentElement.dataset.theme = theme;
  if (state.view === "graph") draw();
}
