// The list of disputes beside the picture: those that fit the filters, in the order chosen.

keepWord("sort", ["newest", "sum", "size", "name"]);
addPanel({ root: "list", mount: mountList, update: showList });
/** More than these are written only when asked for: a list of thousands would take seconds to lay out. */
const LISTED_AT_ONCE = 100;
let listedNow = { key: null, most: LISTED_AT_ONCE };

function mountList() {
  document.getElementById("sort").addEventListener("change", (event) => go({ sort: event.target.value, from: 0 }));
}

function showList() {
  const order = listed();
  if (listedNow.key !== inOrder.key) listedNow = { key: inOrder.key, most: LISTED_AT_ONCE };
  const number = (count) => count.toLocaleString(language);
  document.getElementById("count").textContent = labelled(say("disputes"), say("shown-of", { shown: number(order.length), all: number(proceedingsOf.size) }));
  const options = ["newest", "sum", "size", "name"].map((name) => make("option", { value: name, selected: name === state.sort }, say(`sort-${name}`)));
  document.getElementById("sort").replaceChildren(...options);
  const entries = order.slice(0, listedNow.most).map(listEntry);
  if (!entries.length) entries.push(make("li", {}, say(noDispute())));
  if (order.length > listedNow.most) entries.push(make("li", {}, make("button", { type: "button", class: "more", onclick: tellMore }, say("unfold", { count: number(order.length - listedNow.most) }))));
  document.getElementById("disputes").replaceChildren(...entries);
}

function tellMore() {
  listedNow.most += 4 * LISTED_AT_ONCE;
  showList();
}

function listEntry(dispute) {
  const { short, lines: below, id } = data.nodes[dispute];
  const current = state.at !== null && (disputeOf.get(state.at) ?? state.at) === dispute;
  const open = () => choose(dispute, () => go(scene({ view: state.view, focus: dispute, at: dispute })));
  const button = make(
    "button",
    { type: "button", "aria-current": current ? "true" : null, "data-id": id, onclick: open },
    spoken("strong", pick(short)),
    ...below.map((line) => spoken("span", pick(line))),
  );
  return make("li", {}, button);
}
