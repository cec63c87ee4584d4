// The list of disputes beside the picture: those that fit the filters, in the order chosen.

keepWord("sort", ["newest", "size", "name"]);
addPanel({ root: "list", update: showList });

function showList() {
  const found = listed();
  const all = proceedingsOf.size;
  document.getElementById("count").textContent = `${say("disputes")}: ${say("shown-of", { shown: found.length, all })}`;
  const current = state.at !== null && disputeOf.has(state.at) ? disputeOf.get(state.at) : state.at;
  const entries = found.map((dispute) => {
    const { short, lines: below } = data.nodes[dispute];
    const button = make(
      "button",
      { type: "button", "aria-current": dispute === current, "data-id": data.nodes[dispute].id, onclick: () => go({ focus: dispute, open: [], hidden: [], at: dispute }) },
      spoken("strong", pick(short)),
      ...below.map((line) => make("span", {}, pick(line))),
    );
    return make("li", {}, button);
  });
  document.getElementById("disputes").replaceChildren(...(entries.length ? entries : [make("li", {}, say("none-left"))]));
}
