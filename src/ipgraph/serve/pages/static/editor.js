// The editor: YASGUI's parts (Yasqe to write in, Yasr for answers), completing from the ontology of this server. What
// they would ask other hosts for (prefixes, terms) is taken out; nothing is asked of any host but this one.
"use strict";

const ROOT = "https://w3id.org/ipgraph/";
const MOST = 60;
const place = document.getElementById("yasgui");
const chinese = place.dataset.language === "zh";
const { Yasqe, Yasr } = window.Yasgui;

const START = `PREFIX ipg: <${ROOT}ns#>
PREFIX ipgc: <${ROOT}code/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

SELECT DISTINCT ?party ?name ?status WHERE {
  ?case ipg:claimant ?party ; ipg:status ?of .
  ?party skos:prefLabel ?name .
  ?of skos:prefLabel ?status .
  FILTER(LANG(?name) = "${chinese ? "zh" : "en"}" && LANG(?status) = "${chinese ? "zh" : "en"}")
}
ORDER BY ?name
LIMIT 50`;

/** The terms whose name after the prefix begins with, or whose labels hold, what was typed; the former come first. */
function matching(terms, token) {
  const typed = (token.autocompletionString || token.string).toLowerCase();
  const word = typed.replace(/^.*[#/:<]/, "");
  const ranked = terms
    .map((term) => {
      const [iri, ...labels] = term;
      const name = iri.toLowerCase();
      if (name.startsWith(typed)) return [0, iri];
      if (token.tokenPrefixUri) return name.startsWith(token.tokenPrefixUri.toLowerCase()) && labels.some((label) => label.toLowerCase().includes(word)) ? [1, iri] : null;
      return word && [name.replace(/^.*[#/]/, ""), ...labels].some((text) => text.toLowerCase().includes(word)) ? [2, iri] : null;
    })
    .filter(Boolean);
  return ranked.sort((one, other) => one[0] - other[0] || (one[1] < other[1] ? -1 : 1)).slice(0, MOST).map(([, iri]) => iri);
}

/** Put completers from our terms in the place of those that ask other hosts. */
function complete(terms) {
  Yasqe.defaults.autocompleters = Yasqe.defaults.autocompleters.filter((name) => name === "variables");
  const own = (base, name, get, more) => Yasqe.forkAutocompleter(base, { name, get, bulk: false, persistenceId: null, autoShow: true, ...more });
  const prefixes = Object.entries(terms.prefixes).map(([prefix, base]) => `${prefix}: <${base}>`).sort();
  own("prefixes", "ipgraph-prefixes", () => prefixes, { bulk: true });
  own("property", "ipgraph-properties", (_, token) => matching(terms.properties, token));
  own("class", "ipgraph-classes", (_, token) => matching(terms.classes, token));
  own("class", "ipgraph-codes", (_, token) => matching(terms.codes, token), {
    isValidCompletionPosition: (yasqe) => yasqe.getCompleteToken().string.startsWith("ipgc:"),
  });
}

/** What YASGUI says in English only; the numbers of an answer are filled in. */
const IN_CHINESE = [
  [/^(Shows )?Table( view)?$/, "表格"],
  [/^(Shows )?Response( view)?$/, "原始响应"],
  [/^Simple view$/, "简洁视图"],
  [/^Ellipse$/, "截短长文本"],
  [/^Filter query results$/, "筛选结果"],
  [/^Page size:$/, "每页："],
  [/^All$/, "全部"],
  [/^Download results?$/i, "下载结果"],
  [/^First$/, "首页"],
  [/^Previous$/, "上一页"],
  [/^Next$/, "下一页"],
  [/^Last$/, "末页"],
  [/^pagination$/, "分页"],
  [/^(\d+) results? in ([\d.]+) seconds?$/, "$1 条结果，用时 $2 秒"],
  [/^Showing (\d+) to (\d+) of ([\d,]+) entr(?:y|ies)$/, "第 $1–$2 条，共 $3 条"],
  [/^(.+): Activate to (?:invert |remove )?sort(?:ing)?$/, "$1：排序"],
];

/** Say in Chinese what YASGUI's parts show; queries and answers stay as they are. */
function translate() {
  const said = (text) => {
    const row = IN_CHINESE.find(([pattern]) => pattern.test(text));
    return row ? text.replace(...row) : null;
  };
  for (const element of place.querySelectorAll(".yasr *:not(tbody *):not(.CodeMirror *)")) {
    for (const name of ["title", "aria-label", "placeholder"]) {
      const text = said(element.getAttribute(name) ?? "");
      if (text !== null) element.setAttribute(name, text);
    }
    for (const node of element.childNodes) {
      const text = node.nodeType === Node.TEXT_NODE ? said(node.data.trim()) : null;
      if (text !== null) node.data = text;
    }
  }
}

/** A query in the address: `#query=…`. */
const fromAddress = () => new URLSearchParams(location.hash.slice(1)).get("query");

/** What the parts leave unnamed for those who do not see the page; their link to a manual elsewhere is taken out. */
function name(yasqe) {
  yasqe.getInputField().setAttribute("aria-label", place.dataset.editorArea);
  for (const link of place.querySelectorAll(".yasr_external_ref_btn")) link.remove();
}

/** A node of the graph in an answer leads to its page here; other addresses stay text, since nothing is known of them. */
function follow(event) {
  const link = event.target.closest("a[href]");
  if (!link || !link.closest(".yasr") || link.getAttribute("download") !== null) return;
  const target = link.getAttribute("href");
  if (!/^https?:/.test(target) || new URL(target).origin === location.origin) return;
  event.preventDefault();
  if (target.startsWith(ROOT)) location.assign(`/things?${new URLSearchParams({ iri: target })}`);
}

async function begin() {
  const terms = await (await fetch("/editor/terms")).json();
  complete(terms);
  const above = document.createElement("div");
  const below = document.createElement("div");
  place.append(above, below);
  const yasqe = new Yasqe(above, {
    persistenceId: null,
    createShareableLink: (editor) => `${location.origin}${location.pathname}#${new URLSearchParams({ query: editor.getValue() })}`,
    consumeShareLink: null,
    value: fromAddress() ?? START,
    editorHeight: "22em",
    requestConfig: { endpoint: `${location.origin}/sparql`, method: "POST" },
  });
  const yasr = new Yasr(below, { persistenceId: null, prefixes: terms.prefixes });
  name(yasqe);
  if (chinese) {
    translate();
    new MutationObserver(translate).observe(below, { childList: true, characterData: true, subtree: true });
  }
  yasqe.on("query", () => history.replaceState(null, "", `#${new URLSearchParams({ query: yasqe.getValue() })}`));
  yasqe.on("queryResponse", (_, response, duration) => yasr.setResponse(response, duration));
  document.addEventListener("click", follow, true);
  window.addEventListener("hashchange", () => fromAddress() !== null && yasqe.setValue(fromAddress()));
  document.getElementById("example").addEventListener("change", async (event) => {
    if (!event.target.value) return;
    const answer = await fetch(`/questions/${event.target.value}.rq`);
    if (answer.ok) yasqe.setValue(await answer.text());
  });
  // For the tests of this page: what is written and asked.
  window.ipgraphEditor = { yasqe, yasr };
  document.documentElement.dataset.ready = "yes";
}

begin();
