/** The works of a project as the search for pairs takes them, and how far it has to look. */
import { filled } from '../../bytes/filled.ts'
import type { OverlapSettings } from '../../domain/overlap.ts'
import { takesPart } from './takes-part.ts'
import type { OverlapProject } from '../prepared-project.ts'
import type { Reach } from './find-pairs.ts'
import { roundedMetres } from './measure-pairs.ts'
import { longestDigRest } from './outcomes.ts'
import type { OverlapInput } from './overlap-input.ts'
import { worksInTime, type MovableWork } from './works-in-time.ts'

/** The widest distance and window that any outcome needs; the rest of what is found is left out of the table. */
export function reachOf(settings: OverlapSettings): Reach {
  const { opportunity, conflict, digRest } = settings
  return {
    distance: Math.max(opportunity.distance, conflict.distance, digRest.distance) + roundedMetres,
    window: Math.max(opportunity.window, longestDigRest(settings)),
  }
}

/** As far as an opportunity looks. */
export function withinOpportunity({ opportunity: { distance, window } }: OverlapSettings): Reach {
  return { distance: distance + roundedMetres, window }
}

/** Exclusions are settled here: who is excluded takes no part, and without pairs within a party disciplines are all one. */
export function projectInput(
  { works, shapes, combinations }: Pick<OverlapProject, 'works' | 'shapes' | 'combinations'>,
  settings: OverlapSettings,
  inTime: readonly Pick<MovableWork, 'startDay' | 'endDay'>[] = worksInTime(works, combinations),
): OverlapInput {
  const { withinParty } = settings.exclusions
  return {
    shapes,
    party: numbered(works.map((work) => work.party)),
    discipline: withinParty ? new Int32Array(works.length) : numbered(works.map((work) => work.discipline)),
    startDay: filled(new Int32Array(works.length), inTime, (work) => work.startDay),
    endDay: filled(new Int32Array(works.length), inTime, (work) => work.endDay),
    takesPart: filled(new Uint8Array(works.length), works, (work) => Number(takesPart(work, settings))),
  }
}

function numbered(names: readonly string[]): Int32Array {
  const numbers = new Map<string, number>()
  return filled(new Int32Array(names.length), names, (name) => {
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  })
}

/** Works that take part and have a place. */
export function countTakingPart({ shapes, takesPart }: OverlapInput): number {
  let count = 0
  for (let work = 0; work < shapes.count; work++)
    if (takesPart[work] === 1 && shapes.workStart[work + 1]! > shapes.workStart[work]!) count++
  return count
}
