// What is nicer with script. Every page reads without it.
(() => {
  "use strict";

  // The switch between light and dark stands before the search link, in the words of what it does.
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : dark.matches);
  const list = document.querySelector(".masthead nav ul");
  if (list) {
    const item = document.createElement("li");
    item.className = "scheme";
    const button = document.createElement("button");
    button.type = "button";
    item.append(button);
    list.insertBefore(item, list.querySelector(".search"));
    const label = () => (button.textContent = isDark() ? "Light" : "Dark");
    button.setAttribute("aria-label", "Switch between the light and the dark scheme");
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      try {
        localStorage.setItem("dossier-scheme", root.dataset.theme);
      } catch {
        // The choice holds for this page.
      }
      label();
    });
    dark.addEventListener("change", label);
    label();
  }

  // A slash leads to the search, as readers of code and news are used to.
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    const field = document.querySelector("input[type=search]");
    const link = document.querySelector(".masthead .search a");
    if (!field && !link) return;
    event.preventDefault();
    if (field) field.focus();
    else location.href = link.href;
  });

  // The index of search and previews is made of scripts that hand over their part, loaded when it is needed: a page
  // from disk may not fetch files.
  const base = document.currentScript.src.replace(/[^/]*$/, "");
  const loads = {};
  const load = (name, version) => {
    if (!loads[name]) {
      const script = document.createElement("script");
      loads[name] = { script };
      loads[name].part = new Promise((resolve, reject) => {
        loads[name].resolve = resolve;
        script.onerror = reject;
      });
      script.src = `${base}search/${name}.js${version ? "?" + version : ""}`;
      document.head.append(script);
    }
    return loads[name].part;
  };
  const add = (name, part) => loads[name] && loads[name].resolve(part);

  // Elements are made of text, never of markup.
  const make = (tag, className, ...parts) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...parts);
    return element;
  };

  // The mark of a side, as the pages draw it; a screen reader hears the word.
  const sign = (sides, number) => {
    if (number < 0) return "";
    const [slug, name, label] = sides[number];
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("class", `mark mark-${name}`);
    svg.setAttribute("aria-hidden", "true");
    svg.append(document.createElementNS("http://www.w3.org/2000/svg", "use"));
    svg.firstChild.setAttribute("href", `#mark-${name}`);
    return make("span", `who ${slug}`, svg, make("span", "hidden", `${label}: `));
  };
  window.dossierSearch = { add, load, make, sign };
})();
