/**
 * A sober look at the order of works in a combination: what goes against a rule, in words, with the works and days it is about.
 * Derived from what was agreed and from the rules of the project; nothing is stored, and nothing is held up by it.
 */
import type { Combination } from '../../domain/combination.ts'
import type { Dependency, OrderFinding } from '../../domain/dossier.ts'
import type { WorkId } from '../../domain/ids.ts'
import { message } from '../../domain/message.ts'
import type { OverlapSettings } from '../../domain/overlap.ts'
import type { Party } from '../../domain/party.ts'
import { brokenRests, type StreetClosing } from '../../domain/street-closing.ts'
import type { Work } from '../../domain/work.ts'
import { workInWords } from '../../overlap/in-words.ts'
import { closingOrder } from './closing-order.ts'
import { keptOrder } from './kept-order.ts'
import { nextStreets } from './next-streets.ts'
import { standingOpen } from './standing-open.ts'
import { tooHeavy } from './too-heavy.ts'
import { worksInStreet, type WorkInStreet } from './works-in-street.ts'

export interface OrderProject {
  readonly workById: ReadonlyMap<WorkId, Work>
  readonly parties: readonly Party[]
  readonly combinations: readonly Combination[]
  readonly settings: Pick<OverlapSettings, 'order' | 'heavy'>
  readonly closings: readonly StreetClosing[]
}

/** In the order of the rules; within each by day. */
export function checkOrder(
  combination: Combination,
  dependencies: readonly Dependency[],
  project: OrderProject,
): OrderFinding[] {
  const { workById, parties, combinations, closings } = project
  const { order, heavy } = project.settings
  const works = worksInStreet(combination, workById)
  const named = ({ work }: Pick<WorkInStreet, 'work'>) => workInWords(work, parties)
  return [
    ...keptOrder(works, dependencies, named),
    ...closingOrder(works, dependencies, order, named),
    ...standingOpen(works, order, named),
    ...restsBroken(works, closings, named),
    ...nextStreets(combination, works, { combinations, workById, within: order.nextStreet }),
    ...tooHeavy(works, dependencies, heavy),
  ]
}

/** What people made no exception for. */
function restsBroken(
  works: readonly WorkInStreet[],
  closings: readonly StreetClosing[],
  named: (one: WorkInStreet) => string,
): OrderFinding[] {
  const broken = brokenRests(closings).filter(({ isExcepted }) => !isExcepted)
  return works.flatMap((one) =>
    broken
      .filter(({ work }) => work === one.work.id)
      .map(({ street, until }) => ({
        rule: 'digRest' as const,
        works: [one.work.id],
        says: message('order.rest', { work: named(one), street, until }),
      })),
  )
}
