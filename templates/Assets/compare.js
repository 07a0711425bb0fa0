// Leads from any day to the one that tells what stood on it, and sets two days beside each other. All it knows is the
// page's own list of days.
(() => {
  "use strict";
  const tools = document.querySelector(".day-tools");
  // The oldest first.
  const days = [...document.querySelectorAll(".past-days > li")].reverse();
  const date = (item) => item.querySelector("time").dateTime;
  const first = date(days[0]);
  const last = date(days[days.length - 1]);
  const words = (day) => new Date(day).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
  const [find, compare] = tools.querySelectorAll("form");
  const table = tools.querySelector(".table");
  const say = (form, ...parts) => form.querySelector("[role=status]").replaceChildren(...parts);

  // Why a day cannot be answered, or nothing.
  const fault = (day) => {
    if (day.length !== 10) return "Give a full date that the calendar has.";
    return day > last ? `The dossier stands as of ${words(last)}; it knows no later day.` : "";
  };

  find.addEventListener("submit", (event) => {
    event.preventDefault();
    const day = find.elements.day.value;
    if (fault(day)) return say(find, fault(day));
    const item = days.filter((item) => date(item) <= day).pop();
    if (!item) return say(find, `No measure had begun on ${words(day)}: the first step is of ${words(first)}.`);
    const link = item.querySelector(".date a");
    if (link && date(item) === day) location.href = link.href;
    else if (link) say(find, `On ${words(day)} the state of `, link.cloneNode(true), " held.");
    else say(find, `On ${words(day)} the state of ${words(date(item))} held, which has no page of its own; compare it with another day.`);
  });

  // The last entry of each measure up to a day, by the address of the measure's page.
  const standing = (day) => {
    const entries = new Map();
    for (const item of days.filter((item) => date(item) <= day)) {
      for (const entry of item.querySelectorAll("[data-state]")) entries.set(entry.querySelector("a").href, entry);
    }
    return entries;
  };

  const cell = (entry) => {
    const cell = document.createElement("td");
    if (entry) cell.append(entry.querySelector(".swatch").cloneNode(true), ` ${entry.dataset.state}`);
    else cell.append("No step yet");
    return cell;
  };

  const row = (before, after) => {
    const row = document.createElement("tr");
    const head = document.createElement("th");
    row.className = after.className;
    head.scope = "row";
    head.append(after.querySelector(".who").cloneNode(true), " ", after.querySelector("a").cloneNode(true));
    row.append(head, cell(before), cell(after));
    return row;
  };

  const show = () => {
    const [from, to] = [compare.elements.from.value, compare.elements.to.value].sort();
    const wrong = fault(from) || fault(to);
    table.hidden = true;
    if (wrong) return say(compare, wrong);
    const before = standing(from);
    const rows = [];
    for (const [address, after] of standing(to)) {
      const old = before.get(address);
      if (!old || old.dataset.state !== after.dataset.state) rows.push(row(old, after));
    }
    const differ = rows.length === 1 ? "1 measure differs" : `${rows.length || "No"} measures differ`;
    say(compare, `${differ} between ${words(from)} and ${words(to)}.`);
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

  compare.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });

  const asked = new URLSearchParams(location.search);
  compare.elements.from.value = asked.get("from") || first;
  compare.elements.to.value = asked.get("to") || last;
  tools.hidden = false;
  if (asked.has("from") && asked.has("to")) show();
})();
