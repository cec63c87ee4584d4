// Words of the interface in the language chosen, and elements made of text alone.

const LANGUAGES = ["en", "zh"];
let language = "en";

/** One of two texts. */
function pick(pair) {
  return pair[LANGUAGES.indexOf(language)];
}

/** The words of the interface for a key, with what stands in braces filled in. */
function say(key, values = {}) {
  if (!(key in data.texts)) throw new Error(`no text for ${key}`);
  return pick(data.texts[key]).replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}

/** A name and what it is of, with the colon of the language. */
function labelled(name, value) {
  return language === "zh" ? `${name}：${value}` : `${name}: ${value}`;
}

/** The language of a text by its letters, for fonts and screen readers. */
function languageOf(text) {
  return /[\u3400-\u9fff]/.test(text) ? "zh" : "en";
}

/** An element; children are elements or text, never HTML. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** A text with its language said. */
function spoken(tag, text, attributes = {}) {
  return make(tag, { lang: languageOf(text), ...attributes }, text);
}

/** Write the words of the interface that stand in the page itself. */
function translatePage() {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = say(element.dataset.text);
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", say(element.dataset.label));
  for (const element of document.querySelectorAll("[data-placeholder]")) element.placeholder = say(element.dataset.placeholder);
  const title = data.title || say("title");
  document.title = title;
  // A long title is cut on the page.
  Object.assign(document.getElementById("title"), { textContent: title, title });
}
