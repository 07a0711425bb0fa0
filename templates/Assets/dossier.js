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
})();
