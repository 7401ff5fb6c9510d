// SPDX-License-Identifier: GPL-3.0-or-later
// node check.mjs FOLDER: checks an exported site in that folder, one line a check; exit code 1 if one fails.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { checkData } from "./data.mjs";
import { checkFeeds, checkHtml } from "./documents.mjs";
import { checkWithLighthouse } from "./lighthouse.mjs";
import { checkLooks } from "./looks.mjs";
import { checkMeaning } from "./meaning.mjs";
import { checkPages } from "./pages.mjs";
import { checkVerification } from "./verify.mjs";

const folder = resolve(process.argv[2] ?? "");
if (!process.argv[2] || !existsSync(join(folder, "manifest.json"))) {
  console.error("check.mjs: name the folder of an exported site.");
  process.exit(2);
}

const filesBelow = (path) => readdirSync(path).flatMap((name) => {
  const file = join(path, name);
  return statSync(file).isDirectory() ? filesBelow(file) : [relative(folder, file)];
});

let failures = 0;
const report = (name, problems) => {
  console.log(`${problems.length ? "FAIL" : "ok  "} ${name}`);
  for (const problem of problems.slice(0, 20)) console.log(`     ${problem}`);
  failures += problems.length ? 1 : 0;
};

const files = filesBelow(folder).sort();
const site = {
  folder,
  files,
  pages: files.filter((file) => file.endsWith(".html")),
  read: (file) => readFileSync(join(folder, file), "utf8"),
};
checkHtml(site, report);
checkFeeds(site, report);
checkData(site, report);
checkMeaning(site, report);
await checkPages(site, report);
await checkLooks(site, report);
await checkVerification(site, report);
await checkWithLighthouse(site, report);
console.log("done");
process.exit(failures ? 1 : 0);
