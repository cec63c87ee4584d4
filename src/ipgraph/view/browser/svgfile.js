// Pictures in SVG as a file: the whole map, and each of the charts.

/** How a part of an SVG looks, which stands in the page's style sheet and not in the picture. */
const LOOKS = ["fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "fill-opacity", "font-family", "font-size", "font-weight", "text-anchor"];
const CAPTION = 30;

/** Pictures in SVG, each with its title or none, on one framed canvas. */
async function svgCanvas(pictures, line) {
  const size = (picture, side) => Number(picture.getAttribute(side));
  const width = Math.max(...pictures.map(({ picture }) => size(picture, "width")));
  const parts = [];
  let y = 0;
  for (const { title, legend = [], picture } of pictures) {
    if (title) parts.push(shape("text", { x: 0, y: (y += CAPTION) - 10, style: `font: 600 14px ${fontFace()}; fill: ${palette().ink}` }, title));
    if (legend.length) parts.push(...legendOfChart(legend, (y += CAPTION - 6) - 16));
    const copy = styledCopy(picture);
    for (const [name, value] of Object.entries({ x: 0, y, overflow: "visible" })) copy.setAttribute(name, value);
    parts.push(copy);
    y += size(picture, "height") + (title ? 16 : 0);
  }
  const whole = shape("svg", { xmlns: SVG, width: (width + 2 * BAND.side) * SHARPNESS, height: y * SHARPNESS, viewBox: `${-BAND.side} 0 ${width + 2 * BAND.side} ${y}` }, ...parts);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(whole))}`;
  await image.decode();
  return framed(image, width + 2 * BAND.side, y, line, []);
}

/** What the colours of a chart mean, in one line. */
function legendOfChart(legend, y) {
  let x = 0;
  return legend.flatMap(({ fill, text }) => {
    const at = x;
    x += 34 + widthOf(text);
    return [shape("rect", { x: at, y, width: 12, height: 12, fill }), shape("text", { x: at + 17, y: y + 11, style: `font: 13px ${fontFace()}; fill: ${palette().soft}` }, text)];
  });
}

/** A picture that looks the same without the page's style sheet. */
function styledCopy(picture) {
  const copy = picture.cloneNode(true);
  const parts = [...copy.querySelectorAll("*")];
  [...picture.querySelectorAll("*")].forEach((part, place) => {
    const style = getComputedStyle(part);
    for (const name of LOOKS) parts[place].style.setProperty(name, style.getPropertyValue(name));
  });
  return copy;
}

/** A button that saves pictures; they are asked for when it is pressed. */
function pictureButton(pictures, line) {
  const save = async () => saveCanvas(await svgCanvas(pictures(), line()));
  return make("button", { type: "button", class: "png", "aria-label": say("png-save"), title: say("png-save"), onclick: save }, "PNG");
}
