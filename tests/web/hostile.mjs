// SPDX-License-Identifier: GPL-3.0-or-later
// node hostile.mjs FOLDER: what hostile_site wrote there, in a browser without the policy. Prints one line a check.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const folder = resolve(process.argv[2]);
const texts = JSON.parse(readFileSync(join(folder, "texts.json"), "utf8"));
const report = (name, problems) => {
  console.log(`${problems.length ? "FAIL" : "ok  "} ${name}`);
  for (const problem of problems.slice(0, 20)) console.log(`     ${problem}`);
};
const pagesBelow = (path) => readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? pagesBelow(join(path, entry.name)) : /\.(html|xml|svg)$/.test(entry.name) ? [join(path, entry.name)] : []);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const context = await browser.newContext({ viewport: { width: 390, height: 844 }, bypassCSP: true });
await context.addInitScript(() => { window.fired = 0; window.pwn = () => { window.fired += 1; }; });
const tab = await context.newPage();
const asked = [];
tab.on("request", (request) => { if (!request.url().startsWith("file:") && !request.url().startsWith("about:")) asked.push(request.url()); });

/// What somebody could click or was run, and what does not fit.
const look = () => {
  document.querySelectorAll("details").forEach((each) => { each.open = true; });
  const addresses = [...document.querySelectorAll("[href], [src], [action]")]
    .map((each) => each.getAttribute("href") ?? each.getAttribute("src") ?? each.getAttribute("action"));
  const handlers = [...document.querySelectorAll("*")].filter((each) => each.getAttributeNames().some((name) => name.startsWith("on")));
  return { fired: window.fired, unsafe: addresses.filter((each) => /^\s*(javascript|data|vbscript):/i.test(each)), handlers: handlers.length,
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth };
};

const ran = [];
const wide = [];
const broken = [];
const files = pagesBelow(folder);
// A page that only leads on is gone before it can be looked at; 404.html names its style by the whole address.
const pages = files.filter((file) => file.endsWith(".html") && !file.endsWith("404.html") && !readFileSync(file, "utf8").includes('<meta http-equiv="refresh"'));
for (const file of pages) {
  await tab.goto(pathToFileURL(file).href, { waitUntil: "load" });
  const seen = await tab.evaluate(look);
  const name = file.slice(folder.length + 1);
  if (seen.fired || seen.unsafe.length || seen.handlers) ran.push(`${name}: ${JSON.stringify(seen)}`);
  if (seen.over > 0) wide.push(`${name}: ${seen.over} px`);
}
for (const file of files.filter((each) => !each.endsWith(".html"))) {
  const fault = await tab.evaluate((xml) => new DOMParser().parseFromString(xml, "text/xml").querySelector("parsererror")?.textContent,
    readFileSync(file, "utf8"));
  if (fault) broken.push(`${file.slice(folder.length + 1)}: ${fault.slice(0, 160)}`);
}
report(`nothing runs of ${texts.length} hostile texts on ${pages.length} pages without the policy`, ran);
report("hostile texts ask for nothing elsewhere", asked);
report("hostile texts do not widen a page of 390", wide);
report("feeds and badges of hostile texts are well-formed", broken);

// The same texts, written as they are: the check would see it.
let control = 0;
for (const text of texts.slice(0, 48)) {
  await tab.goto("about:blank");
  await tab.setContent(`<main>${text}</main>`).catch(() => {});
  await tab.waitForTimeout(30);
  control += (await tab.evaluate(() => window.fired).catch(() => 1)) > 0 ? 1 : 0;
}
report("the unsafe control fires", control > 10 && existsSync(join(folder, "promises")) ? [] : [`only ${control} of 48`]);
await browser.close();
console.log("done");
