/** Deep before shallow, and paving after digging. */
import { dependencyIdOf, type Dependency, type OrderFinding } from '../../domain/dossier.ts'
import type { Bilingual, Language } from '../../domain/language.ts'
import { message } from '../../domain/message.ts'
import type { OverlapSettings } from '../../domain/overlap.ts'
import type { CalendarDate } from '../../domain/period.ts'
import { addDays } from '../../time/day-number.ts'
import { sayDate } from '../../time/say-period.ts'
import { depthOf, isPaving } from './depth.ts'
import type { WorkInStreet } from './works-in-street.ts'

type Named = (one: WorkInStreet) => string
type Lets = Pick<OverlapSettings['order'], 'deepDays' | 'pavingDays'>

/** Of two works whose order was laid down nothing is said here: people said what they want, and why is theirs to know. */
export function closingOrder(
  works: readonly WorkInStreet[],
  dependencies: readonly Dependency[],
  { deepDays, pavingDays }: Lets,
  named: Named,
): OrderFinding[] {
  const laidDown = new Set(dependencies.map(({ id }) => id))
  const isFree = (one: WorkInStreet, other: WorkInStreet) =>
    one !== other && !laidDown.has(dependencyIdOf(one.work.id, other.work.id))
  return [...deepFirst(works, deepDays, isFree, named), ...pavingLast(works, pavingDays, isFree, named)]
}

type IsFree = (one: WorkInStreet, other: WorkInStreet) => boolean

function deepFirst(
  works: readonly WorkInStreet[],
  days: number,
  isFree: IsFree,
  named: Named,
): OrderFinding[] {
  return works.flatMap((deep) => {
    const depth = depthOf(deep.work)
    if (depth === null) return []
    const before = works.filter((other) => {
      const itsDepth = depthOf(other.work)
      if (itsDepth === null || itsDepth >= depth || !isFree(deep, other)) return false
      return addDays(other.period.start, days) < deep.period.start
    })
    if (before.length === 0) return []
    const shallow = listed(before, named, ({ period }) => period.start)
    const says = message('order.deepFirst', { deep: named(deep), start: deep.period.start, shallow })
    return [{ rule: 'deepFirst' as const, works: idsOf([deep, ...before]), says }]
  })
}

function pavingLast(
  works: readonly WorkInStreet[],
  days: number,
  isFree: IsFree,
  named: Named,
): OrderFinding[] {
  return works
    .filter(({ work }) => isPaving(work))
    .flatMap((paving) => {
      const after = works.filter(
        (other) =>
          depthOf(other.work) !== null &&
          isFree(paving, other) &&
          other.period.end > addDays(paving.period.end, days),
      )
      if (after.length === 0) return []
      const digging = listed(after, named, ({ period }) => period.end)
      const says = message('order.pavingLast', { paving: named(paving), end: paving.period.end, digging })
      return [{ rule: 'pavingLast' as const, works: idsOf([paving, ...after]), says }]
    })
}

const idsOf = (works: readonly WorkInStreet[]) => works.map(({ work }) => work.id)

/** `Stedin (Gas Kade), 1 maart 2027; …`. */
function listed(
  works: readonly WorkInStreet[],
  named: Named,
  dayOf: (one: WorkInStreet) => CalendarDate,
): Bilingual {
  const inLanguage = (language: Language) =>
    works.map((one) => `${named(one)}, ${sayDate(dayOf(one), language)}`).join('; ')
  return { nl: inLanguage('nl'), en: inLanguage('en') }
}
