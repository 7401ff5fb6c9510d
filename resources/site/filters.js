// SPDX-License-Identifier: GPL-3.0-or-later
// Filters and sorts the list of a mandate's promises. Without it the whole list is there, by theme, and no form.
(() => {
  "use strict";
  const form = document.querySelector(".filters");
  if (!form) return;
  const search = form.querySelector("#search");
  const theme = form.querySelector("#theme");
  const sort = form.querySelector("#sort");
  const more = form.querySelector("details");
  const ticks = [...form.querySelectorAll("input[type=checkbox]")];
  const status = document.getElementById("status");
  const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const language = document.documentElement.lang;
  const ranks = new Map(ticks.map((tick, rank) => [tick.value, rank]));
  const groups = [...document.querySelectorAll(".group")].map((element) => ({
    element,
    list: element.querySelector(".rows"),
    theme: element.dataset.theme,
    rows: [...element.querySelectorAll(".rows > li")].map((row) => ({
      element: row,
      theme: element.dataset.theme,
      verdict: row.dataset.verdict,
      number: Number(row.dataset.number),
      changed: row.dataset.changed,
      text: folded(row.querySelector("a").textContent),
    })),
  }));
  const rows = groups.flatMap((group) => group.rows);
  let inOrder = rows;
  let announcing = 0;
  // As many rows as a page paints at once, from the first on; of thousands the others follow, out of sight.
  const atOnce = 250;
  let following = 0;

  // What each order compares, and what a row then says of itself. By theme, rows stay in their groups.
  const byNumber = (a, b) => a.number - b.number;
  const day = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  const numbered = (row) => form.dataset.number.replace("%1", row.number);
  const orders = {
    verdict: { compare: (a, b) => ranks.get(a.verdict) - ranks.get(b.verdict) || byNumber(a, b), say: numbered },
    changed: {
      compare: (a, b) => b.changed.localeCompare(a.changed) || byNumber(a, b),
      say: (row) => (row.changed ? form.dataset.changed.replace("%1", day.format(new Date(row.changed))) : ""),
    },
    number: { compare: byNumber, say: numbered },
  };
  const one = document.createElement("section");
  const heading = document.createElement("h3");
  const list = document.createElement("ul");
  one.className = "group";
  one.hidden = true;
  one.setAttribute("aria-labelledby", "sorted");
  heading.id = "sorted";
  list.className = "rows";
  one.append(heading, list);
  status.after(one);
  let arranged = "";

  const arrange = () => {
    if (arranged === sort.value) return;
    arranged = sort.value;
    const order = orders[arranged];
    heading.textContent = sort.selectedOptions[0].textContent;
    for (const row of rows) {
      row.note?.remove();
      if (!order) continue;
      row.note = document.createElement("span");
      row.note.textContent = " · " + order.say(row);
      row.element.querySelector(".state").append(row.note);
    }
    inOrder = order ? [...rows].sort(order.compare) : rows;
    if (order) list.append(...inOrder.map((row) => row.element));
    else for (const group of groups) group.list.append(...group.rows.map((row) => row.element));
  };

  const turn = (changed, from) => {
    const end = Math.min(from + atOnce, changed.length);
    for (let i = from; i < end; ++i) changed[i].element.hidden = !changed[i].fits;
    if (end < changed.length) following = setTimeout(turn, 0, changed, end);
  };

  const show = () => {
    const words = folded(search.value).split(/\s+/).filter(Boolean);
    const verdicts = new Set(ticks.filter((tick) => tick.checked).map((tick) => tick.value));
    let shown = 0;
    for (const group of groups) {
      let here = 0;
      for (const row of group.rows) {
        row.fits = (!theme.value || theme.value === row.theme)
          && verdicts.has(row.verdict) && words.every((word) => row.text.includes(word));
        here += row.fits ? 1 : 0;
      }
      group.element.hidden = here === 0 || arranged !== "";
      shown += here;
    }
    clearTimeout(following);
    turn(inOrder.filter((row) => row.element.hidden === row.fits), 0);
    one.hidden = shown === 0 || arranged === "";
    clearTimeout(announcing);
    announcing = setTimeout(() => {
      const count = form.dataset.status.replace("%1", shown).replace("%2", rows.length);
      status.textContent = arranged ? count + " · " + heading.textContent : count;
    }, 300);
  };

  const remember = () => {
    const state = new URLSearchParams();
    if (search.value) state.set("q", search.value);
    if (theme.value) state.set("t", theme.value);
    if (sort.value) state.set("by", sort.value);
    const off = ticks.filter((tick) => !tick.checked).map((tick) => tick.value);
    if (off.length) state.set("not", off.join(" "));
    const fragment = state.toString();
    history.replaceState(null, "", fragment ? "#" + fragment : location.pathname + location.search);
  };

  const update = () => { arrange(); show(); remember(); };

  const recall = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    const off = (state.get("not") || "").split(" ");
    search.value = state.get("q") || "";
    theme.value = state.get("t") || "";
    sort.value = state.get("by") in orders ? state.get("by") : "";
    for (const tick of ticks) tick.checked = !off.includes(tick.value);
    arrange();
    show();
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", update);
  form.addEventListener("reset", () => setTimeout(update));
  addEventListener("hashchange", recall);
  more.open = matchMedia("(min-width: 40rem)").matches;
  form.hidden = false;
  recall();
})();
