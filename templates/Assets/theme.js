// Sets the scheme that the reader chose before anything is painted; without a choice the system's holds.
(() => {
  try {
    const scheme = localStorage.getItem("dossier-scheme");
    if (scheme === "light" || scheme === "dark") document.documentElement.dataset.theme = scheme;
  } catch {
    // Some browsers refuse storage to pages from disk; the system's scheme holds there.
  }
})();
