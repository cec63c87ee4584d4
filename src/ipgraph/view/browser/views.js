// The views in the middle of the page, of which one is shown, and the panels beside it, all of which are.
//
// A module has a view or a panel by addView({ name, mount, update }) or addPanel(...) as it is loaded. `mount(root, state,
// data)` is called once, `update(state)` after each change of the state; of a view only while it is shown. A panel that
// stands above the view says `above: true`. The tab of a view bears the text of its name. Where the page has no element for it, one is made.

const views = [];
const panels = [];

function addView(view) {
  views.push(view);
}

function addPanel(panel) {
  panels.push(panel);
}

/** Give each view its tab and its place; called once the data is there. */
function mountViews() {
  keepWord("view", views.map(({ name }) => name));
  const tabs = document.getElementById("tabs");
  const stage = document.getElementById("views");
  for (const view of views) {
    const id = view.root || `view-${view.name}`;
    if (!document.getElementById(id)) stage.append(make("section", { id, class: "view", role: "tabpanel", "data-label": view.name }));
    view.element = document.getElementById(id);
    view.tab = make("button", {
      id: `tab-${view.name}`, type: "button", role: "tab", "aria-controls": id, "data-text": view.name,
      onclick: () => go({ view: view.name }), onkeydown: (event) => turnTab(event, view.name),
    });
    tabs.append(view.tab);
  }
  for (const { mount, element } of views) mount?.(element, state, data);
  for (const { mount, root } of panels) mount?.(document.getElementById(root), state, data);
  subscribe(showViews);
}

function showViews() {
  document.body.dataset.view = state.view;
  for (const { name, element, tab } of views) {
    const shown = state.view === name;
    element.hidden = !shown;
    tab.setAttribute("aria-selected", String(shown));
    tab.tabIndex = shown ? 0 : -1;
    // On a phone the tabs are one row that is wider than the window.
    if (shown) tab.parentElement.scrollLeft = tab.offsetLeft - tab.parentElement.offsetLeft - 80;
  }
  translatePage();
  // What stands above the view first, since it takes room from it; then the view, since panels tell what is drawn.
  for (const panel of panels) if (panel.above) panel.update(state);
  views.find(({ name }) => name === state.view).update(state);
  for (const panel of panels) if (!panel.above) panel.update(state);
}

/** The arrow keys turn from tab to tab. */
function turnTab(event, name) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const place = views.findIndex((view) => view.name === name);
  const next = views[(place + step + views.length) % views.length];
  go({ view: next.name });
  next.tab.focus();
}
