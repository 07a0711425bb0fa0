// What is nicer with script. Every page reads without it.
(() => {
  "use strict";
  const phrases = dossierPhrases;

  // What a script says: a phrase, with parts in place of the names in braces.
  window.dossierFill = (phrase, parts) => phrase.split(/\{(\w+)\}/).flatMap((part, i) => (i % 2 ? parts[part] : part));

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
    const label = () => (button.textContent = isDark() ? phrases.light : phrases.dark);
    button.setAttribute("aria-label", phrases.switchScheme);
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
    const [slug, names, label] = sides[number];
    // Of several sides one beside the other, each with its colour.
    const marks = names.split(", ").map((drawing) => {
      const [name] = drawing.split(" ");
      const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      svg.setAttribute("class", `mark mark-${drawing}`);
      svg.setAttribute("aria-hidden", "true");
      svg.append(document.createElementNS("http://www.w3.org/2000/svg", "use"));
      svg.firstChild.setAttribute("href", `#mark-${name}`);
      return svg;
    });
    return make("span", `who ${slug}`, ...marks, make("span", "hidden", label + phrases.colon));
  };
  window.dossierSearch = { add, load, make, sign };

  // A link in the text tells what it leads to once the pointer or the keyboard rests on it: not on touch, where the
  // finger would cover it. Escape closes it, the pointer may move onto it, and it stays until either leaves.
  let box, owner, timer;
  const close = () => {
    clearTimeout(timer);
    if (box) box.remove();
    if (owner) owner.removeAttribute("aria-describedby");
    box = owner = null;
  };
  const fill = async (link) => {
    const path = link.href.slice(base.length).replace(/#.*/, "");
    const { version, sides, paths } = await load("paths");
    const shard = paths.filter((first) => first <= path).length - 1;
    const [pages] = await Promise.all([load(`pages-${shard}`, version), style()]);
    const page = pages.find(([address]) => address === path);
    if (!page || owner !== link) return;
    const [, title, , , kind, side, date, opening] = page;
    const head = make("p", "meta", sign(sides, side), " ", [kind, date].filter(Boolean).join(phrases.list));
    const parts = [make("p", "", make("b", "", title)), make("p", "", opening)];
    for (const part of parts) part.dir = "auto";
    box = make("div", "preview", head, ...parts);
    box.id = "preview";
    box.setAttribute("role", "tooltip");
    box.onmouseenter = () => clearTimeout(timer);
    box.onmouseleave = close;
    document.body.append(box);
    link.setAttribute("aria-describedby", "preview");
    const place = link.getClientRects()[0];
    const isBelow = place.bottom + box.offsetHeight < innerHeight || place.top < box.offsetHeight;
    box.style.top = `${scrollY + (isBelow ? place.bottom : place.top - box.offsetHeight)}px`;
    const start = root.dir === "rtl" ? place.right - box.offsetWidth : place.left;
    box.style.left = `${Math.max(8, Math.min(start, root.clientWidth - box.offsetWidth - 8))}px`;
  };
  // Its style is not worth a byte of every page's first view.
  const style = () =>
    new Promise((resolve) => {
      if (document.querySelector("#preview-style")) return resolve();
      const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", id: "preview-style" });
      sheet.href = `${base}preview.css`;
      sheet.onload = sheet.onerror = resolve;
      document.head.append(sheet);
    });
  const open = (link) => {
    if (link === owner) return;
    close();
    owner = link;
    fill(link).catch(close);
  };
  const soon = (action, wait) => (event) => {
    const link = event.target.closest(".prose a[href]");
    if (!link || !link.href.startsWith(base) || link.pathname === location.pathname) return;
    clearTimeout(timer);
    timer = setTimeout(action, wait, link);
  };
  if (matchMedia("(hover: hover)").matches) {
    for (const [over, out] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
      document.addEventListener(over, soon(open, 400));
      document.addEventListener(out, soon(close, 300));
    }
    addEventListener("keydown", (event) => event.key === "Escape" && close());
  }
})();
