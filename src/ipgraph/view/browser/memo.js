// What is told of a node as plain text for a memo: its facts with the numbers of their sentences, and these with their links.

const NOT_IN_MEMO = new Set(["ipg:inDispute", "^ipg:inDispute"]);

/** Put a text on the clipboard; `beside` is an element that can hold one for a moment. */
async function copyText(text, beside = document.body) {
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    // Pages opened from disk may be refused the clipboard; the older way needs the text to be selected on the page.
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    const box = make("textarea", { class: "unseen", "aria-hidden": "true" });
    box.value = text;
    beside.append(box);
    box.select();
    document.execCommand("copy");
    box.remove();
  }
}

function copyButton(node) {
  const button = make("button", { type: "button", "data-act": "copy", title: say("copy-memo-hint") }, say("copy-memo"));
  button.addEventListener("click", async () => {
    await copyText(memoOf(node));
    button.textContent = document.getElementById("live").textContent = say("copied");
    setTimeout(() => (button.textContent = say("copy-memo")), 2000);
  });
  return button;
}

/** The memo: of a dispute, all of its proceedings one after the other. */
function memoOf(node) {
  const numbers = new Map();
  const cases = data.nodes[node].group === "dispute" ? proceedingsOf.get(node) : [node];
  const parts = cases.flatMap((one) => [...(one === node ? [] : ["", memoTitle(one)]), ...memoFacts(one, numbers)]);
  const quotes = [...numbers].map(([sentence, number]) => memoQuote(sentence, number));
  return `${[pick(data.nodes[node].name), ...parts, ...(quotes.length ? ["", say("sentences"), ...quotes] : []), "", sourceLine()].join("\n")}\n`;
}

function memoTitle(proceeding) {
  return [pick(data.nodes[proceeding].short), ...adopted(proceeding, "ipg:forum").map(textOf)].join(" · ");
}

/** A line for each property; a reading that was not adopted is no fact. */
function memoFacts(node, numbers) {
  const facts = data.nodes[node].facts.filter((fact) => !fact.not && !NOT_IN_MEMO.has(data.properties[fact.p][0]));
  return [...grouped(facts, (fact) => fact.p)].map(([property, of]) => {
    const values = of.map((fact) => `${fact.link ?? textOf(fact)}${memoNumbers(fact.w || [], numbers)}`);
    return labelled(pick(data.properties[property].slice(1)), values.join(language === "zh" ? "；" : "; "));
  });
}

/** The numbers of the sentences behind a fact, one of each language. */
function memoNumbers(stretches, numbers) {
  const all = [...new Set(stretches.map((one) => data.stretches[one][0]))];
  const first = LANGUAGES.map((of) => all.find((sentence) => languageOfSentence(sentence) === of)).filter((one) => one !== undefined);
  for (const one of first) if (!numbers.has(one)) numbers.set(one, numbers.size + 1);
  return first.length ? ` ${first.map((one) => `[${numbers.get(one)}]`).join("")}` : "";
}

/** A sentence with its article and the links of that. */
function memoQuote(sentence, number) {
  const [version, text] = data.sentences[sentence];
  const [article, of, title] = data.versions[version];
  const links = article < 0 ? [] : data.nodes[article].facts.map(({ link }) => link).filter(Boolean);
  return `[${number}] ${text} (${[title, say(`version-${of}`), ...new Set(links)].filter(Boolean).join(", ")})`;
}
