// Finds records by the index that the build made, and shows them.
(() => {
  "use strict";
  const phrases = dossierPhrases;
  const { load, make, sign } = window.dossierSearch;

  // Words: as Folding.swift and Tokeniser.swift make them of the records; one table of examples holds for both.
  const kana = "\u3005-\u3007\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff";
  const han = kana + "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}";
  const letter = `(?![${han}])\\p{L}`;
  const inWord = `(?![${han}])[\\p{L}\\p{M}\\p{N}]`;
  const part = `(?:${letter}(?:\\.${letter})+(?!${inWord})|(?:\\d+\\.(?=\\d)|${inWord})+)`;
  const word = new RegExp(`[${han}]+|${part}(?:[-’]${part})*`, "gu");
  const isHan = new RegExp(`[${han}]`, "u");
  const beforeLetter = new RegExp(`'(?=${letter})`, "gu");
  const learn = (pairs, to) => [...pairs].forEach((one, i, all) => i % 2 && (to[all[i - 1]] = one));
  const letters = { ß: "ss", æ: "ae", œ: "oe", þ: "th" };
  learn("øołlđdðdħhıiŋnŧtςσʼ'‘'’'‐-‑-", letters);
  // Arabic letters that are one to many writers, and the signs in Arabic numbers.
  learn("\u0671\u0627\u0649\u064a\u06cc\u064a\u0629\u0647\u06a9\u0643\u066b.\u066c,\u060c,", letters);
  // Traditional characters that the index has as simplified ones.
  const variants = {};
  const fold = (text) =>
    text
      .replace(/[\uff01-\uff5e]/g, (wide) => wide.normalize("NFKC"))
      .replace(/[A-Z\u00c0-\u052f\u0590-\u06ff\u1e00-\u1fff]/g, (letter) => letter.normalize("NFD").toLowerCase())
      .replace(/[^\0-~]/g, (letter) => letters[letter] || variants[letter] || letter)
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => digit.charCodeAt(0) & 15)
      .replace(/(?=\p{M})[\u0300-\u06ff]|[\u00ad\u0640\u200c\u200d\u2060\ufe00-\ufe0f\ufeff]/gu, "");
  const short = (letters) => [...letters].slice(0, 40).join("");
  // What each word is cut into: a run of Chinese into pairs, a word with hyphens or an elision into its parts, less what is
  // elided, and, last, itself joined.
  const cut = (text) => {
    const plain = fold(text)
      .replace(/'s(?![\p{L}\p{M}\p{N}])/gu, "")
      // What French writes before a vowel. The typeset apostrophe, which folding leaves nowhere, marks it.
      .replace(/(^|[^\p{L}\p{M}\p{N}])([cdjlmns]|(?:jus|lors|puis|quoi)?qu)'(?=[aeiouyh])/gu, "$1$2’")
      .replace(beforeLetter, "")
      .replace(/(\d),(?=\d)/g, "$1");
    return (plain.match(word) || []).map((found) => {
      if (isHan.test(found)) return [...found].map((one, i, all) => one + (all[i + 1] || ""));
      const read = (parts) => parts.map((part) => short(part.replace(/(\p{L})\./gu, "$1")));
      const parts = read(found.replace(/[^-’]+’/g, "").split("-"));
      const all = read(found.split(/[-’]/));
      return all.length > 1 && /^\p{L}/u.test(found) ? [...parts, short(all.join(""))] : parts;
    });
  };
  const tokens = (text) => cut(text).flat();

  // Numbers are written in letters of six bits: five of value, the lowest first, and one that says that more follow.
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const numbers = (text) => {
    const all = [];
    let value = 0;
    let bits = 0;
    for (const letter of text) {
      const digit = alphabet.indexOf(letter);
      value += (digit & 31) * 2 ** bits;
      bits += 5;
      if (digit > 31) continue;
      all.push(value);
      value = bits = 0;
    }
    return all;
  };
  const rising = (text) => {
    let page = -1;
    return numbers(text).map((step) => (page += step));
  };

  let index;
  const start = async () => {
    if (index) return;
    const { version, sides, terms, facets, months, variants: pairs } = await load("index");
    learn(pairs, variants);
    const [base, ...counted] = numbers(months);
    const years = {};
    counted.forEach((month, page) => {
      const year = Math.floor((base + month) / 12);
      if (month) (years[year] = years[year] || []).push(page);
    });
    const yearly = Object.keys(years).reverse().map((year) => [year, year, years[year]]);
    const all = [...facets, ["year", phrases.year, yearly]];
    for (const [name, , values] of all) {
      for (const value of values) value[2] = new Set(name === "year" ? value[2] : rising(value[2]));
    }
    // Among equals those whom one looks for by name come first, then what they did, what was said, and the sources.
    const order = ["actor", "theme", "measure", "question", "event", "series", "phase", "statement", "page", "source"];
    const kinds = [];
    all[0][2].forEach(([value, , pages]) => pages.forEach((page) => (kinds[page] = order.indexOf(value))));
    index = { version, sides, terms, facets: all, months: counted, kinds };
  };

  // The terms of all shards in which something between two terms may be, with their pages.
  const parsed = {};
  const terms = async (...ranges) => {
    const isNeeded = (i) => ranges.some(([from, to]) => index.terms[i] <= to && !(index.terms[i + 1] <= from));
    const shards = index.terms.map((_, i) => i).filter(isNeeded);
    const parts = await Promise.all(shards.map((shard) => load(`terms-${shard}`, index.version)));
    return parts.flatMap((part, i) => (parsed[shards[i]] = parsed[shards[i]] || part.split(" ")));
  };

  // The pages that have a token, each with its weight: by the place, and whether it is the very word.
  const weights = [12, 9, 3, 1];
  // An English or French word is found in singular and plural; what is no word is in no index.
  const plurals = (token) => {
    const without = (count, end = "") => token.slice(0, -count) + end;
    if (/[a-z][ae]ux$/.test(token)) return [without(1), without(2, "l"), without(2, "il")];
    if (token.length > 3 && token.endsWith("ies")) return [without(1), without(3, "y")];
    if (/[a-z]ses$/.test(token)) return [without(1), without(2), without(2, "is")];
    if (/[a-z](?:[xzo]|[cs]h)es$/.test(token)) return [without(1), without(2)];
    if (/[a-z]sis$/.test(token)) return [without(2, "es")];
    if (token.length > 3 && /[^s]s$/.test(token)) return [without(1), token + "es"];
    if (!/[a-z]{3}$/.test(token)) return [];
    if (/(?:[ae]u|ai?l)$/.test(token)) return [token + "s", token.replace(/i?l$/, "u") + "x"];
    if (/[^aeiou]y$/.test(token)) return [without(1, "ies"), token + "s"];
    return /(?:[sxzo]|[cs]h)$/.test(token) ? [token + "s", token + "es"] : [token + "s"];
  };
  // Words of the query with "ue" for "ü", by what they are folded to.
  const umlauts = new Map();
  // What else finds a token: an Arabic word without its article, as ArabicPrefixes.swift makes it of the records,
  // a German one in its other spelling, and singular or plural.
  const forms = (token) => {
    const bare = token.replace(/^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627|\u0644)\u0644(?=..)(?!\u0644\u0647$|\u0627\u0646$)/, "");
    const german = token.length > 4 ? token.replace(/(^|[^aeiouq])(a|[ou](?!eu))e(?=[a-z])/g, "$1$2") : token;
    return [bare, german, umlauts.get(token) || token].filter((form) => form !== token).concat(plurals(token));
  };
  const pagesOfTerm = async (token, isOpen) => {
    const others = forms(token);
    const all = await terms([token, isOpen ? token + "\uffff" : token], ...others.map((form) => [form, form]));
    const pages = new Map();
    for (let i = 0; i < all.length; i += 2) {
      const nearness = all[i] === token ? 1 : others.includes(all[i]) ? 0.9 : isOpen && all[i].startsWith(token) ? 0.7 : 0;
      let page = -1;
      if (nearness) {
        for (const number of numbers(all[i + 1])) {
          page += number >> 2;
          pages.set(page, Math.max(pages.get(page) || 0, nearness * weights[number & 3]));
        }
      }
    }
    return pages;
  };

  // A word with hyphens is found joined and in its parts.
  const pagesOf = async (token, isOpen) => {
    const parts = token.split("-");
    if (parts.length === 1) return pagesOfTerm(token, isOpen);
    const last = parts.length - 1;
    const found = await Promise.all(parts.map((part, i) => pagesOfTerm(part, isOpen && i === last)));
    const pages = await pagesOfTerm(short(parts.join("")), isOpen);
    for (const page of found[0].keys()) {
      const weight = Math.min(...found.map((other) => other.get(page) || 0));
      if (weight) pages.set(page, Math.max(pages.get(page) || 0, weight));
    }
    return pages;
  };

  // A run of Chinese ends in a single character, which its last pair holds already.
  const isOne = (token) => isHan.test(token) && [...token].length === 1;
  const queryTokens = (text) => {
    const isJoined = (cuts) => cuts.length > 1 && !isHan.test(cuts[0]) && /^\p{L}/u.test(cuts[0]);
    const plain = cut(text);
    const spelt = tokens(text.replace(/[äöü](?=\p{L})/giu, (one) => fold(one) + "e"));
    plain.flat().forEach((token, i) => umlauts.set(token, spelt[i]));
    const words = plain.map((cuts) => (isJoined(cuts) ? cuts.slice(0, -1).join("-") : cuts));
    const all = words.flat().slice(0, 24);
    const isHeld = (token, i) => isOne(token) && i && all[i - 1] !== token && all[i - 1].endsWith(token);
    return [...new Set(all.filter((token, i) => !isHeld(token, i)))];
  };
  // The last word may be unfinished; a single character stands for what begins with it.
  const isOpen = (token, i, all) => (isHan.test(token) ? isOne(token) : i === all.length - 1 && token.length > 1);

  // Pages that have all words, the best first.
  const find = async (words) => {
    const found = await Promise.all(words.map((token, i) => pagesOf(token, isOpen(token, i, words))));
    const [first, ...rest] = [...found].sort((a, b) => a.size - b.size);
    const pages = [...first.keys()].filter((page) => rest.every((other) => other.has(page)));
    const { kinds, months } = index;
    // A source or free page stands behind the records that say the same.
    const score = (page) => found.reduce((sum, other) => sum + other.get(page), 0) * (kinds[page] > 7 ? 0.3 : 1);
    const scores = new Map(pages.map((page) => [page, score(page)]));
    pages.sort((a, b) => scores.get(b) - scores.get(a) || kinds[a] - kinds[b] || months[b] - months[a] || a - b);
    return { pages, found };
  };

  // What to try where nothing was found: each word alone, or what begins as it does.
  const alternatives = async (words, found) => {
    const all = await Promise.all(
      words.map(async (token, i) => {
        if (found[i].size) return words.length > 1 ? [token] : [];
        const near = (await terms([token, token])).filter((_, n) => n % 2 === 0);
        for (let length = token.length - 1; length > 1; length -= 1) {
          const some = near.filter((term) => term.startsWith(token.slice(0, length)));
          if (some.length) return some.slice(0, 3);
        }
        return [];
      })
    );
    return [...new Set(all.flat())].slice(0, 6);
  };

  // What may stand before a word: its beginning, and what Arabic writes together with it.
  const beforeWord = /(?:^|[^\p{L}\p{N}])[\u0648\u0641]?[\u0628\u0644\u0643]?(?:\u0627?\u0644)?$/u;
  // Text with the words in it marked: they are found in the folded text, whose letters lead back to the text's own. Once
  // more without what may stand within a word, as in U.S.C., Xi'an and anti-dumping.
  const marked = (text, words) => {
    const sought = words.flatMap((word) => [...new Set([word.replace(/-/g, ""), ...word.split("-")])]);
    const marks = [];
    for (const within of ["", /[-.']/]) {
      const spans = [];
      let folded = "";
      let at = 0;
      for (const letter of text) {
        const span = [at, (at += letter.length)];
        const plain = fold(letter);
        // An accent by itself goes with its letter.
        if (!plain && spans.length) spans[spans.length - 1][1] = at;
        for (const one of plain.replace(within, "").split("")) {
          spans.push(span);
          folded += one;
        }
      }
      for (const token of sought.flatMap((token) => [token, ...forms(token)])) {
        for (let i = folded.indexOf(token); i >= 0; i = folded.indexOf(token, i + 1)) {
          const isStart = isHan.test(token) || beforeWord.test(folded.slice(0, i));
          if (isStart) marks.push([spans[i][0], spans[i + token.length - 1][1]]);
        }
      }
    }
    marks.sort((a, b) => a[0] - b[0]);
    const parts = [""];
    let done = 0;
    for (const [from, to] of marks) {
      if (to <= done) continue;
      // What touches the mark before, as pairs of Chinese do, goes on with it.
      if (from > done || done === 0) parts.push(text.slice(done, from), make("mark"));
      parts[parts.length - 1].append(text.slice(Math.max(from, done), to));
      done = to;
    }
    return [...parts, text.slice(done)];
  };

  const form = document.querySelector("#search");
  const field = document.querySelector("#words");
  const status = document.querySelector("#found");
  const facetBox = document.querySelector("#facets");
  const list = document.querySelector("#results");
  const more = document.querySelector("#more");
  const chosen = {};
  const pageful = 10;
  let latest = 0;
  let shown = [];

  // A page is among what was chosen; one facet may be left aside.
  const fits = (page, except) =>
    index.facets.every(([name, , values]) => {
      const value = chosen[name] && name !== except && values.find(([id]) => id === chosen[name]);
      return !value || value[2].has(page);
    });

  // One row for each facet, in the look of the rows of views on other pages: what can be chosen, and what that leaves.
  const showFacets = (pages) => {
    const held = document.activeElement.id;
    const rows = index.facets.map(([name, label, values]) => {
      const open = pages.filter((page) => fits(page, name));
      const buttons = values.flatMap(([value, text, members]) => {
        const count = open.filter((page) => members.has(page)).length;
        if (!count && chosen[name] !== value) return [];
        const button = make("button", "", make("span", "", text), " ", make("span", "meta", count));
        button.type = "button";
        button.id = `facet-${name}-${value}`;
        button.dataset.facet = name;
        button.dataset.value = value;
        button.setAttribute("aria-pressed", chosen[name] === value);
        return [button];
      });
      return buttons.length > 1 || chosen[name] ? [make("p", "", make("span", "meta", label), ...buttons)] : [];
    });
    facetBox.replaceChildren(...rows.flat());
    // The buttons are new ones; the focus stays on what was chosen.
    const again = document.getElementById(held);
    if (again) again.focus();
  };

  const item = ([path, title, local, language, kind, side, date, opening], words) => {
    const link = make("a", "", ...marked(title, words));
    link.href = path;
    const name = local && make("span", "", ...marked(local, words));
    if (local) name.lang = language;
    const excerpt = make("p", "excerpt", ...marked(opening, words));
    // Each is arranged by itself, whatever its language.
    for (const part of [link, name, excerpt]) if (part) part.dir = "auto";
    const head = make("span", "entry", sign(index.sides, side), " ", link, " ", name, " ", make("span", "meta", kind));
    return make("li", "", make("span", "date", date), " ", head, excerpt);
  };

  const showMore = async (words) => {
    const run = latest;
    const next = shown.slice(list.children.length, list.children.length + pageful);
    const parts = await Promise.all(next.map((page) => load(`pages-${page >> 3}`, index.version)));
    if (run !== latest) return;
    list.append(...next.map((page, i) => item(parts[i][page & 7], words)));
    more.hidden = list.children.length >= shown.length;
  };

  const address = () => {
    const query = Object.entries({ q: field.value.trim(), ...chosen }).filter(([, value]) => value);
    try {
      history.replaceState(null, "", query.length ? `?${new URLSearchParams(query)}` : location.pathname);
    } catch {
      // Some browsers keep the address of pages from disk.
    }
  };

  const link = (text) => {
    const element = make("a", "", text);
    element.href = `?${new URLSearchParams({ q: text })}`;
    return element;
  };

  const search = async () => {
    const run = (latest += 1);
    const text = field.value.trim().slice(0, 200);
    address();
    const show = (pages, ...parts) => {
      shown = pages;
      list.replaceChildren();
      more.hidden = true;
      status.replaceChildren(...parts);
    };
    try {
      await start();
      const words = queryTokens(text);
      const { pages, found } = words.length ? await find(words) : { pages: [] };
      const other = words.length && !pages.length ? await alternatives(words, found) : [];
      if (run !== latest) return;
      showFacets(pages);
      const left = pages.filter((page) => fits(page));
      if (left.length) {
        show(left, ...dossierFill(left.length === 1 ? phrases.found : phrases.foundMany, { count: left.length, text }));
        await showMore(words);
      } else if (text) {
        const links = other.flatMap((term, i) => [i ? phrases.list : "", link(term)]);
        const hint = links.length ? [phrases.sentence, ...dossierFill(phrases.alternatives, { links })] : [];
        show([], ...dossierFill(pages.length ? phrases.nothingChosen : phrases.nothing, { text }), ...hint);
      } else show([]);
    } catch {
      show([], phrases.noIndex);
    }
  };

  // What stands in the address is searched for, so that a result can be linked.
  const query = new URLSearchParams(location.search);
  field.value = query.get("q") || "";
  for (const name of ["kind", "side", "theme", "year"]) chosen[name] = query.get(name);
  form.hidden = false;
  if (field.value) search();
  else field.focus();

  let timer;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, 150);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    search();
  });
  facetBox.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    const { facet, value } = button.dataset;
    chosen[facet] = chosen[facet] === value ? "" : value;
    search();
  });
  more.addEventListener("click", async () => {
    const count = list.children.length;
    await showMore(queryTokens(field.value));
    if (list.children[count]) list.children[count].querySelector("a").focus();
  });

  // Arrows lead from the field through the results, Escape back to it.
  addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    if (event.key === "Escape" && at >= 0) field.focus();
    if (!step || event.altKey || event.ctrlKey || event.metaKey || !links.length) return;
    if (at < 0 && (step < 0 || document.activeElement !== field)) return;
    event.preventDefault();
    (links[Math.min(at + step, links.length - 1)] || field).focus();
  });

  // For tests and measurements: the numbers of the pages found.
  const pagesWith = async (text) => {
    await start();
    return (await find(queryTokens(text))).pages;
  };
  Object.assign(window.dossierSearch, { tokens, find: pagesWith });
})();
