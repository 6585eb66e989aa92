/**
 * Properties are tried on the same invented cases every time, so that a change is judged by what it changes and not by
 * the luck of a draw. To go looking for cases nobody thought of: SAMENLOOP_SEED=random SAMENLOOP_RUNS=5000 npm test.
 */
import fc from 'fast-check'

const seed = process.env['SAMENLOOP_SEED'] ?? '20261121'
const runs = process.env['SAMENLOOP_RUNS']

fc.configureGlobal({
  ...(seed === 'random' ? {} : { seed: Number(seed) }),
  ...(runs ? { numRuns: Number(runs) } : {}),
})
