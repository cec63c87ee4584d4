// The time that cases were filed, announced and decided in: a picture with a range that filters the disputes everywhere,
// and below it what happened, the moves of one month together.

addView({ name: "timeline", update: showTimeline });
keep("period", () => null, (range) => (range ? [range.join("..")] : []), readPeriod); // first and last month

const MOST_BINS = 48;
const MOST_TOGETHER = 4;
const MOST_LINES = 400;
const MONTH = /^\d{4}-\d{2}$/;
const TIMELINE = { height: 110, axis: 18 };

function readPeriod([text]) {
  const [from, to] = text.split("..");
  return MONTH.test(from) && MONTH.test(to) && from <= to ? [from, to] : null;
}

/** The first and the last month that a date of any precision may mean. */
function monthsOf(day) {
  const ends = day.split("/");
  const month = (text, missing) => (text.length > 4 ? text.slice(0, 7) : `${text}-${missing}`);
  return [month(ends[0], "01"), month(ends.at(-1), "12")];
}

function inPeriodMove({ day }) {
  if (!state.period) return true;
  const [from, to] = monthsOf(day);
  return from <= state.period[1] && to >= state.period[0];
}

/** Whether anything of a dispute happened in the range chosen. */
function inPeriod(dispute) {
  return !state.period || movesOf(proceedingsOf.get(dispute)).some(inPeriodMove);
}

const monthNumber = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const monthName = (number) => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;

function showTimeline() {
  const root = document.getElementById("view-timeline");
  const moves = movesOf([...proceedingsOf.keys()].filter(fitsFilters).flatMap((dispute) => proceedingsOf.get(dispute)));
  if (!moves.length) {
    root.replaceChildren(make("p", { class: "bar" }, say(noDispute())));
    return;
  }
  const months = moves.map(({ day }) => monthNumber(monthsOf(day)[0]));
  const [first, last] = [Math.min(...months), Math.max(...months)];
  const shown = moves.filter(inPeriodMove);
  const scrolled = root.querySelector(".scroll")?.scrollTop || 0;
  const focus = document.activeElement?.id;
  const clear = make("button", { type: "button", id: "period-clear", disabled: !state.period, onclick: () => go({ period: null }) }, say("period-clear"));
  root.replaceChildren(
    make("div", { class: "bar" }, make("p", { id: "timeline-count" }, say("timeline-of", { count: shown.length, disputes: listed().length })), clear),
    histogram(root, moves, first, last),
    rangeInputs(first, last),
    make("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": say("timeline") }, moveList(shown.slice(-MOST_LINES)), moreMoves(shown.length)),
  );
  root.querySelector(".scroll").scrollTop = scrolled;
  if (focus?.startsWith("period-")) document.getElementById(focus)?.focus();
}

/** How many moves there were in each stretch of time; a drag over it chooses a range. */
function histogram(root, moves, first, last) {
  const width = Math.max(260, root.clientWidth - 28);
  const size = [1, 3, 6, 12, 24, 60].find((months) => (last - first + 1) / months <= MOST_BINS) || 120;
  const start = first - (first % size);
  const bins = Math.ceil((last + 1 - start) / size);
  const step = width / bins;
  const counts = Array.from({ length: bins }, () => new Map(MOVES.map((move) => [move, 0])));
  for (const { day, move } of moves) {
    const bin = counts[Math.floor((monthNumber(monthsOf(day)[0]) - start) / size)];
    bin.set(move, bin.get(move) + 1);
  }
  const most = Math.max(...counts.map((bin) => addUp([...bin.values()])));
  const scale = (TIMELINE.height - TIMELINE.axis - 6) / most;
  const drawn = [shape("rect", { x: 0, y: 0, width, height: TIMELINE.height - TIMELINE.axis, class: "ground" }), ...rangeShape(start, size, step)];
  for (const [place, bin] of counts.entries()) {
    let y = TIMELINE.height - TIMELINE.axis;
    for (const [move, count] of bin) {
      if (!count) continue;
      y -= count * scale;
      drawn.push(shape("rect", { x: place * step + 0.5, y, width: Math.max(1, step - 1), height: count * scale, class: `series ${move}` }));
    }
  }
  drawn.push(...yearMarks(start, size, bins, step));
  const picture = shape("svg", { width, height: TIMELINE.height, role: "img", "aria-label": say("timeline-picture"), class: "histogram" }, ...drawn);
  const at = (event) => Math.min(bins - 1, Math.max(0, Math.floor((event.clientX - picture.getBoundingClientRect().left) / step)));
  brush(picture, at, (one, other) => {
    const [from, to] = one < other ? [one, other] : [other, one];
    go({ period: [monthName(start + from * size), monthName(start + (to + 1) * size - 1)], from: 0 });
  });
  return make("div", { class: "brush" }, seriesLegend(MOVES), picture);
}

function rangeShape(start, size, step) {
  if (!state.period) return [];
  const [from, to] = state.period.map(monthNumber);
  const x = ((from - start) / size) * step;
  return [shape("rect", { x, y: 0, width: ((to + 1 - from) / size) * step, height: TIMELINE.height - TIMELINE.axis, class: "range" })];
}

/** The years below the bars, as many as can stand side by side. */
function yearMarks(start, size, bins, step) {
  const marks = [];
  let free = -Infinity;
  for (let place = 0; place < bins; place += 1) {
    const year = Math.ceil((start + place * size) / 12);
    const inside = year * 12 < start + (place + 1) * size;
    const x = ((year * 12 - start) / size) * step;
    if (!inside || x < free || x > bins * step - 30) continue;
    marks.push(shape("text", { x, y: TIMELINE.height - 4, class: "label" }, String(year)));
    free = x + 44;
  }
  return marks;
}

function brush(picture, at, done) {
  let from = null;
  picture.addEventListener("pointerdown", (event) => {
    from = at(event);
    picture.setPointerCapture(event.pointerId);
  });
  picture.addEventListener("pointerup", (event) => {
    if (from === null) return;
    const one = from;
    from = null;
    done(one, at(event));
  });
}

/** The range by the keyboard, and by a finger. */
function rangeInputs(first, last) {
  const [from, to] = (state.period || [monthName(first), monthName(last)]).map(monthNumber);
  const input = (name, value, change) =>
    make("label", { class: "choice" }, `${say(`period-${name}`)} `, make("input", { id: `period-${name}`, type: "range", min: first, max: last, value: Math.min(last, Math.max(first, value)), "aria-valuetext": pick(dayInWords(monthName(value))), onchange: (event) => change(Number(event.target.value)) }), make("output", {}, pick(dayInWords(monthName(value)))));
  const set = (one, other) => go({ period: [monthName(Math.min(one, other)), monthName(Math.max(one, other))], from: 0 });
  return make("div", { class: "bar ranges" }, input("from", from, (value) => set(value, Math.max(value, to))), input("to", to, (value) => set(Math.min(value, from), value)));
}

/** The moves, the latest first, those of one date together; more than a few are folded. */
function moveList(moves) {
  const groups = [...grouped(moves, ({ day }) => monthsOf(day)[0].slice(0, day.length > 4 ? 7 : 4))].reverse();
  return make("ol", { class: "moves" }, ...groups.map(([when, of]) => make("li", {}, moveGroup(when, of))));
}

/** What is not told because it is too much to read. */
function moreMoves(count) {
  return count > MOST_LINES ? make("p", { class: "bar note" }, say("moves-more", { count: count - MOST_LINES })) : null;
}

function moveGroup(when, moves) {
  const lines = make("ul", {}, ...moves.map(moveLine));
  const head = [make("time", { datetime: when }, pick(dayInWords(when))), make("small", {}, say(moves.length === 1 ? "moves-one" : "moves-count", { count: moves.length }))];
  if (moves.length <= MOST_TOGETHER) return make("section", {}, make("h3", {}, ...head), lines);
  return make("details", { open: Boolean(state.period) }, make("summary", {}, ...head), lines);
}

function moveLine({ node, move, fact }) {
  const forum = adopted(node, "ipg:forum").map(textOf).join("; ");
  return make("li", {}, make("span", { class: `dot ${move}`, "aria-hidden": "true" }), labelled(`${pick(fact.t)}${language === "zh" ? "" : " "}${say(`move-${move}`)}`, ""), linkTo(disputeOf.get(node)), " · ", linkTo(node, pick(data.nodes[node].short)), forum ? ` · ${forum}` : "");
}
