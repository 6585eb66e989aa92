/** How many pairs can be answered: thousands of works on one spot make millions, which nobody reads and no answer holds. */
import { message } from '../../domain/message.ts'
import { ExpectedFailure } from '../../domain/result.ts'
import { partyName } from '../in-words.ts'
import type { DescribedWorks } from '../prepared-project.ts'
import { mostFoundAmong, type PairArrays } from './find-pairs.ts'
import type { PairTable } from './pair-table.ts'

/** So many pairs can be written out: some 350 megabytes of text, and one longer than 512 cannot be made. */
export const mostWritten = 1_000_000

/** More pairs than this among so many works are more than anybody goes through. */
function mostPairsAmong(works: number): number {
  return Math.max(mostWritten, 10 * works)
}

type Named = Pick<DescribedWorks, 'works' | 'parties'>
type Pairs = Pick<PairTable, 'count' | 'a' | 'b'>

/** Throws an {@link ExpectedFailure} that names the work with the most pairs when there are more than can be answered. */
export function refuseTooMany(project: Named, pairs: Pairs): void {
  refuseMoreThan(mostPairsAmong(project.works.length), project, pairs)
}

/** The same when there are more than can be written out, where each pair becomes an object of its own. */
export function refuseTooManyWritten(project: Named, pairs: Pairs): void {
  refuseMoreThan(mostWritten, project, pairs)
}

function refuseMoreThan(most: number, project: Named, pairs: Pairs): void {
  if (pairs.count <= most) return
  const busiest = busiestWork(project, pairs)
  throw new ExpectedFailure(message('overlap.tooManyPairs', { pairs: pairs.count, most, ...busiest }))
}

/** Throws an {@link ExpectedFailure} when the search stopped because there are too many; names the work it met most. */
export function refuseTooManyFound(project: Named, found: Pick<PairArrays, 'count' | 'a' | 'b'>): void {
  const most = mostFoundAmong(project.works.length)
  if (found.count <= most) return
  throw new ExpectedFailure(message('overlap.tooManyFound', { most, ...busiestWork(project, found) }))
}

function busiestWork({ works, parties }: Named, { count, a, b }: Pick<PairArrays, 'count' | 'a' | 'b'>) {
  const met = new Uint32Array(works.length)
  for (let pair = 0; pair < count; pair++) {
    met[a[pair]!]!++
    met[b[pair]!]!++
  }
  const busiest = met.reduce((most, times, work) => (times > met[most]! ? work : most), 0)
  const { name, party } = works.at(busiest)!
  return { work: name, party: partyName(party, parties), count: met[busiest]! }
}
