// Measures ReqflowPrep.Scheduling and its peers one after the other on this machine, and prints the ratios.
// Usage: node tests/Benchmarks/peers/compare.mjs
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const project = fileURLToPath(new URL('..', import.meta.url));
const artifacts = fileURLToPath(new URL('../../../artifacts/benchmarks/', import.meta.url));
const run = (command, args, cwd) => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 });

run('npm', ['install', '--no-audit', '--no-fund', '--silent'], here);
rmSync(artifacts, { recursive: true, force: true });

// Many short rounds, of which the best counts here as it does for the peers: other work on the machine can disturb most of them, but not all.
const benchmark = (name, warmups, rounds) => run('dotnet', ['run', '-c', 'Release', '--project', project, '--',
  '--filter', `*${name}*`, '--inProcess', '--strategy', 'Monitoring', '--invocationCount', '1', '--unrollFactor', '1',
  '--warmupCount', warmups, '--iterationCount', rounds, '--exporters', 'briefjson', '--artifacts', artifacts], project);
benchmark('StepBenchmarks', '500', '2000');
benchmark('TrainingBenchmarks', '5', '20');
const peers = JSON.parse(run('node', ['time-peers.mjs'], here).trim().split('\n').at(-1));

const ours = {};
for (const name of ['StepBenchmarks', 'TrainingBenchmarks']) {
  const report = JSON.parse(readFileSync(`${artifacts}results/Benchmarks.Scheduling.${name}-report-brief.json`, 'utf8'));
  for (const { Method, Parameters, Statistics } of report.Benchmarks)
    ours[Method + (Parameters ? ` ${Parameters}` : '')] = Statistics.Min;
}

const microseconds = nanoseconds => `${(nanoseconds / 1e3).toFixed(3)} µs`;
const milliseconds = value => `${value.toFixed(1)} ms`;
const row = (what, mine, peer, theirs, unit) => `| ${what} | ${unit(mine)} | ${peer} ${unit(theirs)} | ${(theirs / mine).toFixed(1)} × |`;
console.log(`| work | ReqflowPrep | peer | ratio |\n|---|---|---|---|`);
console.log(row('memory state after a review', ours.MemoryState, 'ts-fsrs `next_state()`', peers.step, microseconds));
console.log(row('schedule with four-way preview', ours.Preview, 'ts-fsrs `repeat()`', peers.preview, microseconds));
console.log(row('train on 50,000 rows', ours['Fit Rows=50000'] / 1e6, 'fsrs-rs', peers.train50k, milliseconds));
console.log(row('train on 500,000 rows', ours['Fit Rows=500000'] / 1e6, 'fsrs-rs', peers.train500k, milliseconds));
console.log(`\nWith test, refit and figures: ${milliseconds(ours['Optimize Rows=50000'] / 1e6)} and ${milliseconds(ours['Optimize Rows=500000'] / 1e6)}.`);
