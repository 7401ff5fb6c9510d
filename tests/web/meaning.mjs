// SPDX-License-Identifier: GPL-3.0-or-later
// What pages say of themselves to machines: schema.org, Open Graph, and what others embed.
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { existsSync } from "node:fs";
import { join } from "node:path";

const promisePages = (site) => site.pages.filter((page) => site.read(page).includes('id="proof"'));
const graphOf = (html) => {
  const block = html.match(/<script type="application\/ld\+json">([^<]*)<\/script>/);
  return block ? JSON.parse(block[1])["@graph"] : null;
};
const isAddress = (value) => typeof value === "string" && /^https:\/\/[^\s]+$/.test(value);

function articleProblems(page, graph, html) {
  const article = graph.find((node) => node["@type"] === "Article");
  if (!article) return [`${page}: no Article`];
  const newsroom = graph.find((node) => node["@id"] === article.publisher["@id"]);
  const authors = [article.author].flat();
  const byline = html.match(/<p class="small"><b>([^<]*)<\/b>/)?.[1] ?? "";
  return [
    ...["headline", "datePublished", "dateModified", "inLanguage"].filter((name) => !article[name]).map((name) => `${page}: no ${name}`),
    ...(isAddress(article.mainEntityOfPage) && article.mainEntityOfPage.endsWith(page) ? [] : [`${page}: names another page`]),
    ...(newsroom && isAddress(newsroom.correctionsPolicy) && newsroom.name ? [] : [`${page}: no newsroom with a corrections policy`]),
    ...authors.filter((author) => author["@type"] === "Person" ? !byline.includes(author.name) : author["@id"] !== newsroom?.["@id"])
      .map((author) => `${page}: ${author.name ?? author["@id"]} is no author that the page names`),
    ...(byline && authors.every((author) => author["@type"] !== "Person") ? [`${page}: its data do not name ${byline}`] : []),
    ...(article.headline.length <= 110 ? [] : [`${page}: a headline of ${article.headline.length} characters`]),
  ];
}

function breadcrumbProblems(page, graph) {
  const list = graph.find((node) => node["@type"] === "BreadcrumbList")?.itemListElement ?? [];
  const isWhole = list.length > 1 && list.every((step, i) => step.position === i + 1 && step.name && isAddress(step.item));
  return isWhole ? [] : [`${page}: its breadcrumb is not whole`];
}

export function checkMeaning(site, report) {
  const pages = promisePages(site);
  const problems = [];
  for (const page of site.pages.filter((name) => site.read(name).includes("rel=\"canonical\"") && !site.read(name).includes("http-equiv=\"refresh\""))) {
    const graph = graphOf(site.read(page));
    if (!graph) problems.push(`${page}: no data`);
    else if (pages.includes(page)) problems.push(...articleProblems(page, graph, site.read(page)), ...breadcrumbProblems(page, graph));
  }
  report("every page has schema.org data, promises an Article and a breadcrumb", problems);

  const social = ["og:type", "og:title", "og:url", "og:locale", "og:image", "og:image:alt", "article:modified_time"];
  report("promises have all of Open Graph", pages.flatMap((page) =>
    social.filter((name) => !site.read(page).includes(`<meta property="${name}" content="`)).map((name) => `${page}: no ${name}`)));

  const ajv = new Ajv2020.default({ allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat("iri", true).addFormat("iri-reference", true);
  const isList = ajv.compile(JSON.parse(site.read("data/promises.schema.json")));
  const all = JSON.parse(site.read("data/promises.json"));
  report("each promise has a file of its own that says the same", all.flatMap((promise) => {
    const file = `data/promises/${promise.slug}.json`;
    if (!existsSync(join(site.folder, file))) return [`no ${file}`];
    const alone = JSON.parse(site.read(file));
    return isList([alone]) && JSON.stringify(alone) === JSON.stringify(promise) ? [] : [`${file} differs`];
  }));
}

/// The badge is drawn, and the snippet is what it shall be, as a browser reads both.
export async function embedProblems(tab) {
  return tab.evaluate(async () => {
    const found = [];
    const details = document.querySelector(".embed");
    if (!details) return ["no snippet to embed"];
    details.open = true;
    const badges = [...details.querySelectorAll("img")];
    for (const badge of badges) {
      badge.loading = "eager";
      await badge.decode().catch(() => found.push(`${badge.alt}: no picture`));
    }
    const sizes = badges.map((badge) => `${badge.naturalWidth}x${badge.naturalHeight}`).join(" ");
    if (sizes !== "420x96 240x40") found.push(`the badges are ${sizes}`);
    const small = new DOMParser().parseFromString(details.querySelector("#small-code")?.value ?? "", "text/html");
    const inside = small.querySelector("a[href^='https://'] > img[width='240'][height='40']");
    if (!inside?.src.endsWith(badges[1]?.src.split("/").pop())) found.push("the small snippet is not the small badge");
    if (!inside?.alt.includes(document.querySelector("h1").textContent.trim().slice(0, 60))) found.push("the small badge does not name the promise");
    const snippet = new DOMParser().parseFromString(details.querySelector("textarea").value, "text/html");
    const title = document.querySelector("h1").textContent.trim().slice(0, 60);
    if (!snippet.body.textContent.includes(title)) found.push("the snippet does not name the promise");
    if (snippet.querySelectorAll("a[href^='https://']").length !== 3) found.push("the snippet has not three links");
    if (snippet.querySelectorAll("script, [onclick], [onerror], style").length > 0) found.push("the snippet is not plain");
    return found;
  });
}
