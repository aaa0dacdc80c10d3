// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reference plan in Squiggle, as plan_squiggle.mjs SAMPLES REPETITIONS; prints JSON. Timed warm
// in one process: a whole run of the text each time, as in Squiggle's own editor. "a to b" is a
// lognormal with these 5th and 95th percentiles; a variable used twice is the same draw. Units: kWh,
// kg CO2e, h.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

import { run } from '@quri/squiggle-lang';

const text = `
perKwh = (1.1 to 1.3) * (0.045 to 0.070)
operationPerHour = (0.350 to 0.450) * perKwh
embodiedPerHour = 0.020 to 0.060
trainingTime = 384 * (2600 to 3000)
operationOfTraining = trainingTime * operationPerHour
training = operationOfTraining + trainingTime * embodiedPerHour
fineTuning = 8 * (2 to 10) * (50 to 200) * (operationPerHour + embodiedPerHour)
serving = (1e5 to 1e6) * (365 to 1095) * ((0.0003 to 0.004) * perKwh + (1e-5 to 1e-4))
total = training + fineTuning + serving + (0.3 to 1.2) * operationOfTraining
[quantile(total, 0.05), quantile(total, 0.5), quantile(total, 0.95), quantile(serving / total, 0.5)]
`;

const [samples, repetitions] = process.argv.slice(2).map(Number);

async function evaluate(seed) {
    const environment = { sampleCount: samples, xyPointLength: 1000, seed, profile: false };
    const output = await run(text, { environment });
    const result = output.getEndResult();
    if (!result.ok)
        throw new Error(result.value.toString());
    return result.value.asJS();
}

async function timed(seed) {
    const start = performance.now();
    const values = await evaluate(seed);
    return { ms: performance.now() - start, values };
}

const warmUp = 10;
const times = [];
let values;
for (let i = 0; i < warmUp + repetitions; ++i) {
    const each = await timed(`plume-${i}`);
    if (i >= warmUp)
        times.push(each.ms);
    values = each.values;
}
times.sort((a, b) => a - b);
const library = JSON.parse(
    readFileSync(new URL('node_modules/@quri/squiggle-lang/package.json', import.meta.url)));
console.log(JSON.stringify({
    version: library.version,
    node: process.version,
    samples,
    drawing: {
        median_ms: times[Math.floor(times.length / 2)],
        minimum_ms: times[0],
        total_kg: values.slice(0, 3),
        share: values[3],
    },
}));
