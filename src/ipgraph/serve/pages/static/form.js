// The form of a question: names are completed from the graph, and empty fields stay out of the address.
"use strict";

for (const input of document.querySelectorAll("[data-completes]")) {
  let last = 0;
  input.addEventListener("input", async () => {
    const asked = ++last;
    const text = input.value.trim();
    if (!text) return;
    const address = `/names?${new URLSearchParams({ kind: input.dataset.completes, q: text })}`;
    const answer = await fetch(address).catch(() => null);
    if (!answer || !answer.ok || asked !== last) return;
    const options = (await answer.json()).map((name) => Object.assign(document.createElement("option"), { value: name }));
    input.list.replaceChildren(...options);
  });
}

const form = document.getElementById("ask");
if (form) {
  const fields = () => [...form.elements].filter((field) => field.name);
  form.addEventListener("submit", () => {
    for (const field of fields()) field.disabled = !field.value.trim();
  });
  // The browser keeps the page as it was left; going back must find the fields usable.
  window.addEventListener("pageshow", () => {
    for (const field of fields()) field.disabled = false;
  });
}
