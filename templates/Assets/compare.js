// Leads from any day to the one that tells what stood on it, and sets two days beside each other. All it knows is the
// page's own list of days.
(() => {
  "use strict";
  const phrases = dossierPhrases;
  const tools = document.querySelector(".day-tools");
  const [find, compare] = tools.querySelectorAll("form");
  const table = tools.querySelector(".table");
  const date = (item) => item.querySelector("time").dateTime;
  // The oldest first.
  const days = [...document.querySelectorAll(".past-days > li")].reverse();
  const first = date(days[0]);
  const last = date(days[days.length - 1]);
  const upTo = (day) => days.filter((item) => date(item) <= day);
  // Dates as the pages write them: the phrases have the 22nd of each month of 2001, and the 1st of the first.
  const months = phrases.months.split("|");
  const [before, behind] = months[0].split("22");
  const words = (iso) => {
    const [year, month, day] = iso.split("-").map(Number);
    const first = phrases.first.slice(before.length, phrases.first.length - behind.length);
    return months[month - 1].replace("22", day === 1 ? first : day).replace("2001", year);
  };
  const say = (form, phrase, parts) => form.querySelector("[role]").replaceChildren(...dossierFill(phrase, parts));

  // Why a day cannot be answered, or nothing.
  const fault = (day) => (day.length !== 10 ? phrases.incomplete : day > last && phrases.ends);

  find.onsubmit = () => {
    const day = find.day.value;
    const item = upTo(day).pop();
    if (fault(day)) say(find, fault(day), { day: words(last) });
    else if (!item) say(find, phrases.begins, { day: words(first) });
    else {
      const link = item.querySelector(".date a");
      if (link && date(item) === day) location.href = link.href;
      else say(find, phrases.held, { day: words(day), earlier: (link || item.querySelector("time")).cloneNode(true) });
    }
    return false;
  };

  // The last entry of each measure up to a day, by the address of the measure's page.
  const standing = (day) => {
    const entries = new Map();
    for (const item of upTo(day)) {
      for (const entry of item.querySelectorAll("[data-state]")) entries.set(entry.querySelector("a").href, entry);
    }
    return entries;
  };

  const cell = (name, ...parts) => {
    const cell = document.createElement(name);
    cell.append(...parts);
    return cell;
  };
  const copy = (entry, part) => entry.querySelector(part).cloneNode(true);
  const state = (entry) => cell("td", ...(entry ? [copy(entry, ".swatch"), " ", entry.dataset.state] : [phrases.noStep]));

  const show = () => {
    const [from, to] = [compare.from.value, compare.to.value].sort();
    table.hidden = true;
    if (fault(from) || fault(to)) return say(compare, fault(from) || fault(to), { day: words(last) });
    const before = standing(from);
    const rows = [];
    for (const [address, after] of standing(to)) {
      const old = before.get(address);
      if (old && old.dataset.state === after.dataset.state) continue;
      const head = cell("th", copy(after, ".who"), " ", copy(after, "a"));
      head.scope = "row";
      const row = cell("tr", head, state(old), state(after));
      row.className = after.className;
      rows.push(row);
    }
    say(compare, phrases.differing, { count: rows.length || phrases.none });
    const heads = table.querySelectorAll("thead th");
    heads[1].textContent = words(from);
    heads[2].textContent = words(to);
    table.querySelector("tbody").replaceChildren(...rows);
    table.hidden = !rows.length;
    try {
      history.replaceState(null, "", `?from=${from}&to=${to}`);
    } catch {
      // Some browsers keep the address of a page from disk as it is.
    }
  };

  compare.onsubmit = () => {
    show();
    return false;
  };

  const asked = new URLSearchParams(location.search);
  compare.from.value = asked.get("from") || first;
  compare.to.value = asked.get("to") || last;
  tools.hidden = false;
  if (asked.has("from") && asked.has("to")) show();
})();
