// SPDX-License-Identifier: GPL-3.0-or-later
// The open data and the manifest.
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export function checkData(site, report) {
  const ajv = new Ajv2020.default({ allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat("iri", true).addFormat("iri-reference", true);
  const isValid = ajv.compile(JSON.parse(site.read("data/promises.schema.json")));
  const promises = JSON.parse(site.read("data/promises.json"));
  report(`${promises.length} promises keep to the schema`,
    isValid(promises) ? [] : isValid.errors.map((error) => `${error.instancePath} ${error.message}`));

  const cells = site.read("data/promises.csv").split("\r\n").slice(1).flatMap((line) => line.split(","));
  report("no cell is a formula", cells.filter((cell) => /^"?[=+\-@\t]/.test(cell)));

  const feeds = site.files.filter((file) => file.endsWith(".json") && existsSync(join(site.folder, file.replace(/json$/, "xml"))));
  const isFeed = ajv.compile(JSON.parse(readFileSync(new URL("jsonfeed.schema.json", import.meta.url))));
  report(`${feeds.length} feeds are JSON Feed 1.1`, feeds.length < 3 ? ["there are fewer than three"]
    : feeds.flatMap((feed) => isFeed(JSON.parse(site.read(feed))) ? []
      : isFeed.errors.map((error) => `${feed}: ${error.instancePath} ${error.message}`)));

  const manifest = JSON.parse(site.read("manifest.json"));
  const hashOf = (file) => createHash("sha256").update(readFileSync(join(site.folder, file))).digest("hex");
  report("the manifest lists every file with its hash", [
    ...site.files.filter((file) => file !== "manifest.json" && !manifest.files[file]).map((file) => `not listed: ${file}`),
    ...Object.entries(manifest.files).filter(([file, entry]) => hashOf(file) !== entry.sha256).map(([file]) => `differs: ${file}`),
  ]);
}
