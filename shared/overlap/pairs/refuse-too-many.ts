/** How many pairs can be answered: thousands of works on one spot make millions, which nobody reads and no answer holds. */
import { message } from '../../domain/message.ts'
import { ExpectedFailure } from '../../domain/result.ts'
import { partyName } from '../in-words.ts'
import type { DescribedWorks } from '../prepared-project.ts'
import { mostFound, type PairArrays } from './find-pairs.ts'
import type { PairTable } from './pair-table.ts'

/** Written out these take some 350 megabytes; a text longer than 512 cannot be made. */
export const mostPairs = 1_000_000

/** Throws an {@link ExpectedFailure} that names the work with the most pairs when there are more than can be answered. */
export function refuseTooMany(
  { works, parties }: Pick<DescribedWorks, 'works' | 'parties'>,
  { count, a, b }: Pick<PairTable, 'count' | 'a' | 'b'>,
): void {
  if (count <= mostPairs) return
  const busiest = busiestWork({ works, parties }, { count, a, b })
  throw new ExpectedFailure(message('overlap.tooManyPairs', { pairs: count, most: mostPairs, ...busiest }))
}

/** Throws an {@link ExpectedFailure} when the search stopped because there are too many; names the work it met most. */
export function refuseTooManyFound(
  project: Pick<DescribedWorks, 'works' | 'parties'>,
  found: Pick<PairArrays, 'count' | 'a' | 'b'>,
): void {
  if (found.count <= mostFound) return
  throw new ExpectedFailure(
    message('overlap.tooManyFound', { most: mostFound, ...busiestWork(project, found) }),
  )
}

function busiestWork(
  { works, parties }: Pick<DescribedWorks, 'works' | 'parties'>,
  { count, a, b }: Pick<PairArrays, 'count' | 'a' | 'b'>,
) {
  const met = new Uint32Array(works.length)
  for (let pair = 0; pair < count; pair++) {
    met[a[pair]!]!++
    met[b[pair]!]!++
  }
  const busiest = met.reduce((most, times, work) => (times > met[most]! ? work : most), 0)
  const { name, party } = works.at(busiest)!
  return { work: name, party: partyName(party, parties), count: met[busiest]! }
}
