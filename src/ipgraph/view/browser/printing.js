// On paper everything that is folded is open, and afterwards as it was.

let foldedBefore = [];

addEventListener("beforeprint", () => {
  foldedBefore = [...document.querySelectorAll("details:not([open])")];
  for (const element of foldedBefore) element.open = true;
});
addEventListener("afterprint", () => {
  for (const element of foldedBefore) element.open = false;
});
