// SPDX-License-Identifier: GPL-3.0-or-later
// node others.mjs BEFORE AFTER: how long the packages `diff` and `diff-match-patch` of npm take for two texts,
// each line a name, a tab, and the time. Finds them through NODE_PATH. A comparison gets 60 s, then it is told so.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const [before, after] = process.argv.slice(2, 4).map((path) => readFileSync(path, "utf8"));
const LongestSeconds = 60;

function median(work) {
    const times = [];
    const end = performance.now() + 2000;
    do {
        const start = performance.now();
        work();
        times.push(performance.now() - start);
    } while (performance.now() < end && times.length < 200);
    times.sort((a, b) => a - b);
    return times[Math.floor(times.length / 2)];
}

function tell(name, work) {
    try {
        let stopped = false;
        const time = median(() => { stopped = work() === undefined; });
        console.log(`${name}\t${stopped ? `> ${LongestSeconds} s` : `${time.toFixed(time < 1 ? 3 : 1)} ms`}`);
    } catch (error) {
        console.log(`${name}\t${error.message.split("\n")[0]}`);
    }
}

const jsdiff = require("diff");
tell("npm diff, diffWords", () => jsdiff.diffWords(before, after, { timeout: LongestSeconds * 1000 }));

const { diff_match_patch: DiffMatchPatch } = require("diff-match-patch");
const matcher = new DiffMatchPatch();
tell("npm diff-match-patch (stops after 1 s)", () => matcher.diff_main(before, after));
