// Writes tests/ReqflowPrep.Scheduling.Tests/Vectors/day-step-vectors.json.gz: what ts-fsrs does with steps of a day or more, which the dev vectors leave out.
// Run `npm install` here first, then `node day-step-vectors.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createEmptyCard, fsrs } from 'ts-fsrs';

const folder = new URL('../../ReqflowPrep.Scheduling.Tests/Vectors/', import.meta.url);
const { paramSets } = JSON.parse(gunzipSync(readFileSync(new URL('dev-vectors.json.gz', folder))));

// Mulberry32: small, seeded, good enough to vary a test.
let state = 20240112;
const random = () => {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const pick = values => values[Math.floor(random() * values.length)];
const day = 86_400_000;
const utcDay = date => Math.floor(date.getTime() / day);
const record = card => ({
  state: card.state,
  stability: card.stability,
  difficulty: card.difficulty,
  scheduledDays: card.scheduled_days,
  due: card.due.toISOString(),
  step: card.learning_steps,
  reps: card.reps,
  lapses: card.lapses,
});

const steps = [
  [['1m', '10m', '1d'], ['1d']],
  [['1d', '3d'], ['10m', '2d', '5m']],
  [['23h', '2d', '1d'], ['36h', '1m']],
];

const sequences = [];
for (let n = 0; n < 36; n++) {
  const [learningSteps, relearningSteps] = steps[n % steps.length];
  const paramSet = pick(Object.keys(paramSets));
  const desiredRetention = Math.round(70 + random() * 27) / 100;
  const maximumInterval = pick([36500, 36500, 100]);
  const scheduler = fsrs({
    w: paramSets[paramSet], request_retention: desiredRetention, maximum_interval: maximumInterval,
    enable_fuzz: false, enable_short_term: true, learning_steps: learningSteps, relearning_steps: relearningSteps,
  });
  let now = new Date(Date.UTC(2024, 0, 1 + n * 5, n % 24, (n * 7) % 60));
  let card = createEmptyCard(now);
  const taken = [];
  for (let i = 0; i < 10; i++) {
    if (i > 0) {
      const late = pick([0, 0, 0, random() * 0.5, random() * 2]) * (card.due - now);
      now = new Date(Math.min(card.due.getTime() + Math.floor(late), Date.UTC(2300, 0, 1)));
    }
    const rating = pick([1, 1, 2, 3, 3, 3, 4]);
    const elapsedDays = card.last_review ? utcDay(now) - utcDay(card.last_review) : 0;
    const retrievability = card.state === 0 ? null : scheduler.forgetting_curve(elapsedDays, card.stability);
    const next = scheduler.repeat(card, now);
    const preview = [1, 2, 3, 4].map(grade => record(next[grade].card));
    const overMax = preview.some(p => p.scheduledDays > maximumInterval);
    taken.push({ reviewedAt: now.toISOString(), rating, elapsedDays, retrievability, expect: preview[rating - 1], preview, overMax });
    card = next[rating].card;
  }
  sequences.push({ id: `S${n}`, mode: 'daySteps', paramSet, desiredRetention, maximumInterval, enableShortTerm: true, learningSteps, relearningSteps, steps: taken });
}
writeFileSync(new URL('day-step-vectors.json.gz', folder), gzipSync(JSON.stringify({ generator: 'ts-fsrs 5.4.2', paramSets, sequences })));
