// The start of the page, and what belongs to no view.

function mountTools() {
  document.getElementById("sparql").addEventListener("click", showQuery);
  document.getElementById("print").addEventListener("click", () => window.print());
  document.getElementById("theme").addEventListener("click", () => go({ theme: state.theme === "dark" ? "light" : "dark" }));
  document.getElementById("language").addEventListener("click", () => go({ language: state.language === "en" ? "zh" : "en" }));
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.target.closest("input, select, textarea")) {
      event.preventDefault();
      document.getElementById("search").focus();
    }
  });
}

function showTools() {
  document.getElementById("theme").textContent = say(state.theme === "dark" ? "theme-light" : "theme");
  announce();
}

addPanel({ root: "tools", mount: mountTools, update: showTools });

async function start() {
  await unpack();
  await document.fonts.ready;
  mountViews();
  startSearch();
  restore();
  if (waiting !== null && !needsTold()) document.documentElement.dataset.ready = "yes";
  // The first view is painted before the rest is unpacked.
  await new Promise((done) => setTimeout(done));
  await unpackTold();
  Object.assign(document.documentElement.dataset, { ready: "yes", told: "yes" });
}

/**
 * For scripts beside the page: what is drawn, and where on the screen; the links between; all nodes; the scale;
 * a search; the picture as it is saved. */
window.ipgraph = Object.freeze({
  drawn: () =>
    [...places].map(([node, at]) => {
      const { left, top } = document.getElementById("drawing").getBoundingClientRect();
      const { x, y } = network.canvasToDOM(at);
      const { width, height, rows } = cardOf(node);
      const scale = network.getScale();
      const letters = Math.min(...rows.map((row) => row.style.size)) * scale;
      return { id: idOf(node), kind: data.nodes[node].group, x: left + x, y: top + y, width: width * scale, height: height * scale, letters, rows: rows.map(({ text }) => text) };
    }),
  links: () =>
    lines.getIds().map((edge) => {
      const [from, to, kind] = data.edges[edge];
      return { ends: [idOf(from), idOf(to)], kind, property: data.drawnAs.find(([, drawn]) => drawn === kind)[0] };
    }),
  nodes: () => data.nodes.map(({ id, group }, node) => ({ id, kind: group, links: touching[node].length })),
  scale: () => network.getScale(),
  search: (text) => search(text).map(idOf),
  picture: async () => pictureCanvas().toDataURL("image/png"),
});

start();
