// Narrows a timeline to a side, a kind and a theme. The address keeps the choice, so that a view can be passed on.
(() => {
  "use strict";
  const phrases = dossierPhrases;
  const form = document.querySelector(".filters");
  if (!form) return;
  const entries = [...document.querySelectorAll(".timeline .entry")];
  const output = form.querySelector("output");
  const chosen = () => Object.fromEntries([...form.elements].filter((field) => field.name).map((field) => [field.name, field.value]));

  const fits = (entry, { side = "", kind = "", theme = "" }) =>
    (!side || (entry.dataset.side || "").split(" ").includes(side)) &&
    (!kind || entry.dataset.kind === kind) &&
    (!theme || (entry.dataset.themes || "").split(" ").includes(theme));

  const apply = () => {
    const choice = chosen();
    let count = 0;
    for (const entry of entries) {
      entry.hidden = !fits(entry, choice);
      if (!entry.hidden) count += 1;
    }
    // A day or phase of which nothing is left goes too.
    for (const group of document.querySelectorAll(".timeline .day, .phase")) {
      group.hidden = !group.querySelector(".entry:not([hidden])");
    }
    const isNarrowed = Object.values(choice).some(Boolean);
    output.replaceChildren(...(isNarrowed ? dossierFill(phrases.shown, { count, all: entries.length }) : []));
    const words = new URLSearchParams(Object.entries(choice).filter(([, value]) => value)).toString();
    try {
      history.replaceState(null, "", (words ? "?" + words : location.pathname) + location.hash);
    } catch {
      // Some browsers keep the addresses of pages from disk as they are.
    }
  };

  const given = new URLSearchParams(location.search);
  for (const field of form.elements) {
    if (field.name && given.has(field.name)) field.value = given.get(field.name);
  }
  // What the address names and the page does not have leaves a field empty; then all is shown.
  for (const field of form.elements) if (field.name && field.selectedIndex < 0) field.value = "";
  form.hidden = false;
  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  if (location.search) apply();
})();
