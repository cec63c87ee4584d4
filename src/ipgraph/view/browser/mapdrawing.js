// How the whole map is drawn: columns of boxes with lines between, as SVG; and the table that tells the same.

function mapPicture(lanes, links, width) {
  const gap = Math.max(40, (width / lanes.length) * 0.3);
  const shares = lanes.map(({ share = 1 }) => share);
  const wide = shares.map((share) => ((width - gap * (lanes.length - 1)) * share) / shares.reduce((a, b) => a + b));
  const left = wide.map((_, place) => wide.slice(0, place).reduce((sum, box) => sum + box + gap, 0));
  const height = MAP.head + MAP.row * Math.max(...lanes.map(({ groups }) => groups.length));
  const at = new Map();
  lanes.forEach(({ groups }, place) => groups.forEach(({ id }, row) => at.set(id, { x: left[place], y: MAP.head + row * MAP.row, width: wide[place] })));
  // What is between the rest and the rest says nothing, and would be the thickest of all.
  const told = links.filter(({ from, to }) => from !== REST || to !== REST);
  const most = Math.max(1, ...told.filter(isBetweenGroups).map(({ count }) => count));
  const lines = told.map((link) => mapLine(link, lanes, at, most));
  const boxes = lanes.flatMap(({ groups }) => groups.map((group) => mapBox(group, at.get(group.id), lines)));
  const heads = lanes.map(({ key }, place) => shape("text", { x: left[place], y: 16, class: "head" }, say(`map-${key}`)));
  const picture = shape("svg", { width, height, class: "map", role: "group", "aria-label": say(`map-${state.map}`) }, ...heads, ...lines.map(({ line }) => line), ...boxes);
  return picture;
}

const isBetweenGroups = ({ from, to }) => from !== REST && to !== REST;

function mapLine({ place, from, to, count }, lanes, at, most) {
  const [start, end] = [`${lanes[place].key} ${from}`, `${lanes[place + 1].key} ${to}`];
  const [x1, y1] = [at.get(start).x + at.get(start).width, at.get(start).y + MAP.box / 2];
  const [x2, y2] = [at.get(end).x, at.get(end).y + MAP.box / 2];
  const middle = (x1 + x2) / 2;
  const line = shape("path", { d: `M${x1},${y1} C${middle},${y1} ${middle},${y2} ${x2},${y2}`, class: isBetweenGroups({ from, to }) ? "flow" : "flow rest", "stroke-width": Math.min(10, 1 + (9 * count) / most) });
  line.append(shape("title", {}, `${count}`));
  return { start, end, line };
}

/** A group: its name and its count; the lines of the one that is pointed at stand out. */
function mapBox(group, { x, y, width }, lines) {
  ruler.font = `${MAP.letters}px ${fontFace()}`;
  const count = group.count.toLocaleString(language);
  const room = width - 24 - ruler.measureText(count).width;
  const told = say("map-group", { name: group.name, count });
  const element = shape("g", { class: group.act ? "group" : "group rest", transform: `translate(${x},${y})`, "data-group": group.id, "aria-label": told, role: group.act ? "button" : "img", tabindex: group.act ? 0 : null },
    shape("rect", { width, height: MAP.box, rx: 5 }),
    // In the order in which it is said.
    shape("text", { x: width - 8, y: 18, class: "count" }, `${count} `),
    ...nameWithin(group.name, room),
    shape("title", { "aria-hidden": "true" }, told));
  const own = lines.filter(({ start, end }) => start === group.id || end === group.id);
  const light = (on) => () => own.forEach(({ line }) => line.classList.toggle("lit", on));
  for (const name of ["mouseenter", "focus"]) element.addEventListener(name, light(true));
  for (const name of ["mouseleave", "blur"]) element.addEventListener(name, light(false));
  if (group.act) {
    element.addEventListener("click", group.act);
    element.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      group.act();
    });
  }
  return element;
}

/** A name as far as there is room for it, then three dots. All of it stands in the element, so that what is said is what is seen. */
function nameWithin(name, room) {
  const over = ruler.measureText(name).width > room;
  const seen = shape("svg", { x: 8, y: 0, width: Math.max(1, over ? room - 16 : room + 4), height: MAP.box }, shape("text", { x: 0, y: 18 }, name));
  return over ? [seen, ...[0, 5, 10].map((step) => shape("circle", { cx: room - 4 + step, cy: 17, r: 1.2, class: "dots" }))] : [seen];
}

function mapTable(lanes, links) {
  const name = (place, key) => lanes[place].groups.find((group) => group.key === key).name;
  const rows = [...links].sort((a, b) => a.place - b.place || b.count - a.count).map(({ place, from, to, count }) => [name(place, from), name(place + 1, to), count.toLocaleString(language)]);
  return make("details", { class: "twin" }, make("summary", {}, say("as-table")), twinTable([say("column-subject"), say("column-object"), say("map-count")], rows));
}
