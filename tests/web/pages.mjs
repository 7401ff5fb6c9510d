// SPDX-License-Identifier: GPL-3.0-or-later
// The pages in a real browser, opened from the folder.
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { embedProblems } from "./meaning.mjs";
import { originOf, serve } from "./server.mjs";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/// One page of each kind: the longest, which shows the most.
const pagesToSee = (site) => {
  const longest = new Map();
  for (const page of site.pages.filter((name) => name !== "404.html")) {
    const kind = page.includes("/") ? page.split("/")[0] : page;
    if (!longest.has(kind) || site.read(page).length > site.read(longest.get(kind)).length) longest.set(kind, page);
  }
  return [...longest.values()];
};

async function opened(browser, site, page, options) {
  const context = await browser.newContext({ viewport: { width: options.width, height: 900 }, colorScheme: options.scheme ?? "light",
    javaScriptEnabled: options.script ?? true, bypassCSP: options.bypass ?? false });
  const tab = await context.newPage();
  const problems = [];
  tab.on("request", (request) => { if (!request.url().startsWith("file:")) problems.push(`asks ${request.url()}`); });
  tab.on("console", (message) => { if (message.type() === "error") problems.push(message.text()); });
  tab.on("pageerror", (error) => problems.push(String(error)));
  await tab.goto(pathToFileURL(join(site.folder, page)).href);
  return { tab, problems, close: () => context.close() };
}

async function axeViolations(browser, site, page, width, scheme) {
  const { tab, close } = await opened(browser, site, page, { width, scheme, bypass: true });
  await tab.addScriptTag({ path: axe });
  const { violations } = await tab.evaluate(() => axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  await close();
  return violations.map((violation) => `${page} ${width} ${scheme}: ${violation.id} ${violation.nodes[0].html.slice(0, 120)}`);
}

async function filterProblems(browser, site) {
  const page = site.pages.find((name) => site.read(name).includes('class="filters"'));
  if (!page) return ["no page has filters"];
  const { tab, close } = await opened(browser, site, page, { width: 1280 });
  const rows = tab.locator(".rows > li:visible");
  const all = await rows.count();
  const title = await tab.locator(".rows > li a").last().textContent();
  await tab.locator("#search").fill(title.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase());
  const found = await rows.count();
  await tab.waitForFunction(() => /\d/.test(document.getElementById("status").textContent), null, { timeout: 3000 });
  await tab.reload();
  const recalled = await rows.count();
  await tab.locator("button[type=reset]").click();
  await tab.waitForTimeout(50);
  const after = await rows.count();
  await close();
  const bare = await opened(browser, site, page, { width: 1280, script: false });
  const form = await bare.tab.locator(".filters").isVisible();
  const plain = await bare.tab.locator(".rows > li:visible").count();
  await bare.close();
  return [
    ...(found >= 1 && found < all ? [] : [`${found} of ${all} rows for one title`]),
    ...(recalled === found ? [] : ["the fragment does not bring the filter back"]),
    ...(after === all ? [] : ["clearing does not show all again"]),
    ...(form ? ["the form is shown without script"] : []),
    ...(plain === all ? [] : ["rows are missing without script"]),
  ];
}

/// A list of more rows than are turned at once: the others follow, and what is typed meanwhile counts.
async function longListProblems(browser, site) {
  const page = site.pages.find((name) => site.read(name).includes('class="filters"'));
  const times = 40;
  const longer = (path, bytes) => path === page
    ? Buffer.from(bytes.toString().replace(/(<ul class="rows">)([\s\S]*?)(<\/ul>)/g, (all, start, rows, end) => start + rows.repeat(times) + end))
    : bytes;
  const server = await serve(site, longer);
  const tab = await browser.newPage();
  await tab.goto(originOf(server) + page);
  const problems = [];
  const title = await tab.locator(".rows > li a").first().textContent();
  const all = await tab.locator(".rows > li").count();
  const shown = () => tab.evaluate(() => document.querySelectorAll(".rows > li:not([hidden])").length);
  const type = (words) => tab.evaluate((typed) => {
    const search = document.querySelector("#search");
    search.value = typed;
    search.dispatchEvent(new Event("input", { bubbles: true }));
    return document.querySelectorAll(".rows > li:not([hidden])").length;
  }, words);
  const settles = async (what, count) => {
    await tab.waitForFunction((wanted) => document.querySelectorAll(".rows > li:not([hidden])").length === wanted, count,
      { timeout: 10000 }).catch(async () => problems.push(`${what}: ${await shown()} rows instead of ${count}`));
  };
  if (all < 1000) problems.push(`only ${all} rows`);
  const atOnce = await type(title);
  if (atOnce === times || atOnce === all) problems.push(`${atOnce} of ${all} rows at once: this proves nothing`);
  await settles("one title", times);
  await type("");
  await settles("all again", all);
  for (const words of [title, "", title, "", title]) await type(words);
  await settles("typed in haste", times);
  await type("no such words at all");
  await settles("nothing", 0);
  await tab.close();
  server.close();
  return problems;
}

/// What the list is ordered by: its own figures are read from the open data, not from the page.
async function sortingProblems(browser, site) {
  const page = site.pages.find((name) => site.read(name).includes('class="filters"'));
  const data = JSON.parse(site.read("data/promises.json"));
  const byTitle = new Map(data.map((promise) => [promise.title, promise]));
  const { tab, problems, close } = await opened(browser, site, page, { width: 1280 });
  const rows = tab.locator(".rows > li:visible");
  const titles = () => tab.locator(".rows > li:visible a").allTextContents();
  const grouped = await titles();
  const ranks = await tab.locator(".tick input").evaluateAll((ticks) => ticks.map((tick) => tick.value));
  const keys = { number: (p) => p.number, verdict: (p) => ranks.indexOf(p.verdict), changed: (p) => -Date.parse(p.changedOn) };
  for (const [order, key] of Object.entries(keys)) {
    // As a person without a mouse does: to the field by Tab, then by arrow keys.
    await tab.locator("#theme").focus();
    await tab.keyboard.press("Tab");
    await tab.keyboard.press("Home");
    const options = await tab.locator("#sort option").evaluateAll((all) => all.map((option) => option.value));
    for (let step = options.indexOf(order); step > 0; --step) await tab.keyboard.press("ArrowDown");
    const shown = (await titles()).map((title) => key(byTitle.get(title)));
    if (shown.length !== grouped.length) problems.push(`${order}: ${shown.length} of ${grouped.length} rows`);
    if (shown.some((value, i) => i > 0 && value < shown[i - 1])) problems.push(`${order}: not in order`);
    const name = await tab.locator("#sorted").textContent();
    await tab.waitForFunction((said) => document.getElementById("status").textContent.endsWith(said), name, { timeout: 10000 });
  }
  const numbers = await titles();
  await tab.reload();
  if (JSON.stringify(await titles()) !== JSON.stringify(numbers)) problems.push("the fragment does not bring the order back");
  await tab.locator("button[type=reset]").click();
  await tab.waitForFunction((count) => document.querySelectorAll(".group:not([hidden]) > h3").length === count,
    await tab.locator(".group[data-theme]").count(), { timeout: 10000 });
  if (JSON.stringify(await titles()) !== JSON.stringify(grouped)) problems.push("clearing does not bring the themes back");
  if (await rows.count() !== grouped.length) problems.push("rows are missing after clearing");
  await close();
  return problems;
}

export async function checkPages(site, report) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  const pages = pagesToSee(site);
  const violations = [];
  const asked = [];
  const wide = [];
  for (const page of pages) {
    for (const width of [1280, 390])
      for (const scheme of ["light", "dark"]) violations.push(...await axeViolations(browser, site, page, width, scheme));
    const { tab, problems, close } = await opened(browser, site, page, { width: 320 });
    asked.push(...problems.map((problem) => `${page}: ${problem}`));
    const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (overflow > 0) wide.push(`${page}: ${overflow} px`);
    await close();
  }
  report(`axe finds nothing on ${pages.length} kinds of page at 1280 and 390, light and dark`, violations);
  report("no request elsewhere, no error in the console", asked);
  report("no sideways scroll at 320", wide);
  report("filters work, and are not missed without script", await filterProblems(browser, site));
  report("a list of thousands ends with the rows that fit", await longListProblems(browser, site));
  report("the list is sorted by verdict, date and number, by keyboard", await sortingProblems(browser, site));
  const promise = await opened(browser, site, pages.find((page) => site.read(page).includes('id="proof"')), { width: 390 });
  report("the badge and the snippet to embed are what they shall be", await embedProblems(promise.tab));
  await promise.close();
  await browser.close();
}
