// The boxes of the picture: the lines of each, their size, and how they are drawn.

/** Widths, heights and sizes of letters in the picture's units: pixels at a scale of one. */
const LANE_WIDTH = { right: 176, party: 176, case: 288, forum: 176, source: 176 };
const PADDING = { x: 10, y: 7 };
const HEAD = { size: 15, weight: 600, height: 18, most: 3 };
const BELOW = { size: 14, weight: 400, height: 17, most: 2 };

const cards = new Map();
/** The language in which the cards were laid out. */
let laidOutIn = "";
const ruler = document.createElement("canvas").getContext("2d");

/** The page's font in each language. Asked once: the browser would work out all styles anew for each line of each frame. */
const faces = new Map();

function fontFace() {
  const { lang } = document.documentElement;
  if (!faces.has(lang)) faces.set(lang, getComputedStyle(document.documentElement).fontFamily);
  return faces.get(lang);
}

function fontOf(style) {
  return `${style.weight} ${style.size}px ${fontFace()}`;
}

/**
 * What stays together in a line: a Chinese sign with the marks that may not begin or end a line, a Latin word, spaces at
 * which a line may end. */
const OPENING = "（《「『【〔“‘";
const CLOSING = "）》」』】〕”’、，。；：？！";
const HAN = "\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef";
const TOKENS = new RegExp(`[${OPENING}]*[${HAN}][${CLOSING}]*|(?:[^\\s${HAN}]|\\u00a0)+[${CLOSING}]*|[^\\S\\u00a0]+`, "g");

/** Break a text into lines that fit a width: Latin between words, Chinese nearly anywhere; what is over ends in …. */
function wrap(text, width, style) {
  ruler.font = fontOf(style);
  const fits = (row) => ruler.measureText(row.trimEnd()).width <= width;
  const tokens = text.match(TOKENS) || [text];
  const rows = [""];
  for (const token of tokens) {
    const last = rows.length - 1;
    if (fits(rows[last] + token)) rows[last] += rows[last] ? token : token.trimStart();
    else if (fits(token)) rows.push(token.trimStart());
    else {
      // A word longer than the lane, such as a case number.
      for (const letter of token) {
        if (!fits(rows[rows.length - 1] + letter)) rows.push("");
        rows[rows.length - 1] += letter;
      }
    }
  }
  const filled = rows.map((row) => row.trimEnd()).filter(Boolean);
  if (filled.length <= style.most) return filled;
  let end = filled[style.most - 1];
  while (end && !fits(`${end}…`)) end = end.slice(0, -1);
  return [...filled.slice(0, style.most - 1), `${end}…`];
}

function laneOf(node) {
  return data.kinds[data.nodes[node].group].lane;
}

/** The lines of a card and its size; kept until the language changes. */
function cardOf(node) {
  if (laidOutIn !== language) cards.clear();
  laidOutIn = language;
  if (!cards.has(node)) {
    const { short, lines: below } = data.nodes[node];
    const width = LANE_WIDTH[laneOf(node)];
    const room = width - 2 * PADDING.x;
    const rows = [
      ...wrap(pick(short), room, HEAD).map((text) => ({ text, style: HEAD })),
      ...below.flatMap((line) => wrap(pick(line), room, BELOW)).map((text) => ({ text, style: BELOW })),
    ];
    cards.set(node, { rows, width, height: rows.reduce((sum, row) => sum + row.style.height, 2 * PADDING.y) });
  }
  return cards.get(node);
}


/** Draw the card of a node around a point. `look`: whether it is selected, faint or pinned, how many links are not drawn. */
function drawCard(context, node, x, y, look) {
  const kind = data.nodes[node].group;
  const colours = palette();
  const [fill, edge, ink] = colours[kind];
  const share = look.faint ? 0.3 : 1;
  const { rows, width, height } = cardOf(node);
  const [left, top] = [x - width / 2, y - height / 2];
  context.beginPath();
  context.roundRect(left, top, width, height, CORNERS[kind]);
  context.fillStyle = mix(fill, colours.ground, share);
  context.fill();
  context.lineWidth = look.selected ? 3.5 : 1.2;
  context.strokeStyle = look.selected ? colours.accent : mix(edge, colours.ground, share);
  context.stroke();
  context.fillStyle = mix(ink, colours.ground, Math.max(share, 0.45));
  context.textBaseline = "middle";
  context.textAlign = "left";
  let row = top + PADDING.y;
  for (const { text, style } of rows) {
    context.font = fontOf(style);
    context.fillText(text, left + PADDING.x, row + style.height / 2);
    row += style.height;
  }
  if (look.more) drawBadge(context, `+${look.more}`, left + width, top + height, colours, share);
  if (look.pinned) drawPin(context, left + width - 4, top + 2, colours);
}

/** How many links of a node are not drawn, on the lower right corner of its card. */
function drawBadge(context, text, right, bottom, colours, share) {
  context.font = `600 11px ${fontFace()}`;
  const width = context.measureText(text).width + 10;
  context.beginPath();
  context.roundRect(right - width + 5, bottom - 9, width, 16, 8);
  context.fillStyle = mix(colours.soft, colours.ground, share);
  context.fill();
  context.fillStyle = colours.ground;
  context.fillText(text, right - width + 10, bottom - 0.5);
}

function drawPin(context, x, y, colours) {
  context.beginPath();
  context.arc(x, y, 5, 0, 2 * Math.PI);
  context.fillStyle = colours.accent;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = colours.ground;
  context.stroke();
}
