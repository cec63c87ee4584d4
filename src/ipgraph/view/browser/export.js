// Pictures as files: all that is drawn, twice as sharp as on the screen, with title, legend, date and source.

const SHARPNESS = 2;
const BAND = { top: 64, bottom: 64, side: 24, letters: 15 };

/** The whole scene, drawn anew on a canvas that no window bounds. */
function pictureCanvas() {
  const box = extent();
  const margin = 16;
  const [width, height] = [box.right - box.left + 2 * margin, box.bottom - box.top + 2 * margin];
  const holder = make("div", { style: `position:fixed;left:-99999px;top:0;width:${width * SHARPNESS}px;height:${height * SHARPNESS}px` });
  document.body.append(holder);
  const copy = new vis.Network(holder, { nodes: boxes, edges: lines }, { ...data.options, autoResize: false });
  copy.on("beforeDrawing", drawHeadings);
  copy.moveTo({ position: { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }, scale: SHARPNESS });
  copy.redraw();
  const whole = framed(holder.querySelector("canvas"), width, height, sceneText(), legendEntries());
  copy.destroy();
  holder.remove();
  return whole;
}

/** A picture of some width and height on a canvas, with the title and a line above it, legend and source below. */
function framed(drawn, width, height, line, legend) {
  const whole = document.createElement("canvas");
  whole.width = Math.max(width, 560) * SHARPNESS;
  const rows = legendRows(legend, whole.width / SHARPNESS);
  whole.height = (height + BAND.top + BAND.bottom + 22 * (rows.length - 1)) * SHARPNESS;
  const context = whole.getContext("2d");
  context.scale(SHARPNESS, SHARPNESS);
  context.fillStyle = palette().ground;
  context.fillRect(0, 0, whole.width, whole.height);
  context.drawImage(drawn, 0, BAND.top, width, height);
  drawTitle(context, line);
  drawLegendRows(context, rows, BAND.top + height);
  return whole;
}

function drawTitle(context, line) {
  const colours = palette();
  context.textBaseline = "alphabetic";
  context.fillStyle = colours.ink;
  context.font = `600 19px ${fontFace()}`;
  context.fillText(document.title, BAND.side, 30);
  context.fillStyle = colours.soft;
  context.font = `13px ${fontFace()}`;
  context.fillText(line, BAND.side, 51);
}

/** Kinds and lines of the picture, each with its width. */
function legendEntries() {
  const kinds = new Set([...places.keys()].map((node) => data.nodes[node].group));
  return [
    ...KIND_ORDER.filter((kind) => kinds.has(kind)).map((kind) => ({ kind, text: pick(data.kinds[kind].name) })),
    ...drawnEdgeKinds().map((edge) => ({ edge, text: say(`edge-${edge}`) })),
  ];
}

function legendRows(entries, width) {
  ruler.font = `13px ${fontFace()}`;
  const rows = [[]];
  let x = BAND.side;
  for (const entry of entries) {
    const wide = 46 + ruler.measureText(entry.text).width;
    if (x + wide > width - BAND.side && rows.at(-1).length) {
      rows.push([]);
      x = BAND.side;
    }
    rows.at(-1).push({ ...entry, x });
    x += wide;
  }
  return rows;
}

function drawLegendRows(context, rows, top) {
  const colours = palette();
  context.font = `13px ${fontFace()}`;
  context.textBaseline = "middle";
  rows.forEach((row, place) => {
    const y = top + 16 + 22 * place;
    for (const { kind, edge, text, x } of row) {
      if (kind) {
        const [fill, stroke] = colours[kind];
        context.beginPath();
        context.roundRect(x, y - 6, 20, 12, Math.min(6, CORNERS[kind]));
        context.fillStyle = fill;
        context.fill();
        context.lineWidth = 1.2;
        context.strokeStyle = stroke;
        context.stroke();
      } else {
        context.beginPath();
        context.setLineDash(DASHES[edge] || []);
        context.moveTo(x, y);
        context.lineTo(x + 24, y);
        context.lineWidth = 2;
        context.strokeStyle = colours.edges[edge] || colours.edges.rest;
        context.stroke();
        context.setLineDash([]);
      }
      context.fillStyle = colours.ink;
      context.fillText(text, x + 29, y);
    }
  });
  context.fillStyle = colours.soft;
  context.fillText(sourceLine(), BAND.side, top + 22 * rows.length + 18);
}

/** When the picture was taken and what it rests on. */
function sourceLine() {
  const articles = data.nodes.filter(({ group }) => group === "article").length;
  const day = new Date().toLocaleDateString(language === "zh" ? "zh-CN" : "en-GB", { year: "numeric", month: "long", day: "numeric" });
  return say("picture-source", { day, count: articles.toLocaleString(language) });
}

async function saveCanvas(canvas) {
  const blob = await new Promise((done) => canvas.toBlob(done, "image/png"));
  saveFile(blob, "ipgraph.png");
}

/** Hand a file to the browser's downloads. */
function saveFile(blob, name) {
  const address = URL.createObjectURL(blob);
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
