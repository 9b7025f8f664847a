// Times the peers on the same work as Scheduling/StepBenchmarks.cs and Scheduling/TrainingBenchmarks.cs. Prints JSON: nanoseconds a call, milliseconds a training.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as binding from '@open-spaced-repetition/binding';
import { fsrs, State } from 'ts-fsrs';

const count = 1024;
const now = new Date(Date.UTC(2024, 5, 1, 12));
const day = 86_400_000;
const elapsedDays = i => (i % 5 === 0 ? 0 : 1 + ((i * 7) % 90));
const cards = Array.from({ length: count }, (_, i) => ({
  due: now,
  stability: 0.5 + ((i * 0.37) % 200),
  difficulty: 1 + ((i * 0.13) % 9),
  elapsed_days: 0,
  scheduled_days: 10,
  reps: 5,
  lapses: 1,
  learning_steps: 0,
  state: State.Review,
  last_review: new Date(now - elapsedDays(i) * day),
}));
const scheduler = fsrs();

// The best of several rounds: what the library needs when nothing else disturbs it.
function nanoseconds(work, rounds) {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint();
    for (let i = 0; i < count; i++) work(i);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / count);
  }
  return best;
}

let sink = 0;
const step = nanoseconds(i => { sink += scheduler.next_state(cards[i], elapsedDays(i), (i % 4) + 1).stability; }, 400);
const preview = nanoseconds(i => { sink += scheduler.repeat(cards[i], now)[3].card.scheduled_days; }, 200);

const lines = gunzipSync(readFileSync(new URL('../../ReqflowPrep.Scheduling.Tests/Logs/synth-50k.csv.gz', import.meta.url)))
  .toString().trim().split('\n').slice(1).map(line => line.split(','));

function items(copies) {
  const made = [];
  for (let copy = 0; copy < copies; copy++) {
    const histories = new Map();
    for (const [, card, time, rating] of lines) {
      const today = Math.floor((time - 4 * 3_600_000) / day);
      const history = histories.get(card) ?? { last: today, reviews: [] };
      histories.set(card, history);
      const elapsed = Math.max(0, today - history.last);
      history.last = today;
      history.reviews.push(new binding.FSRSBindingReview(Number(rating), elapsed));
      if (history.reviews.length > 1 && elapsed > 0) made.push(new binding.FSRSBindingItem([...history.reviews]));
    }
  }
  return made;
}

async function milliseconds(copies, rounds) {
  const trainSet = items(copies);
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    // Without a short timeout the binding looks only every half second whether it is done.
    await binding.computeParameters(trainSet, { enableShortTerm: true, numRelearningSteps: 1, timeout: 1 });
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const train50k = await milliseconds(1, 5);
const train500k = await milliseconds(10, 3);
console.log(JSON.stringify({ step, preview, train50k, train500k, sink: Number.isFinite(sink) }));
