/** Whether the agreed days keep to what was laid down of the order of works. */
import type { Dependency, OrderFinding } from '../../domain/dossier.ts'
import type { Bilingual } from '../../domain/language.ts'
import { message } from '../../domain/message.ts'
import type { AgreedPeriod } from '../../domain/period.ts'
import { sayPeriod } from '../../time/say-period.ts'
import type { WorkInStreet } from './works-in-street.ts'

export function keptOrder(
  works: readonly WorkInStreet[],
  dependencies: readonly Dependency[],
  named: (one: WorkInStreet) => string,
): OrderFinding[] {
  const byId = new Map(works.map((one) => [one.work.id, one]))
  return dependencies.flatMap(({ first: firstId, second: secondId, how }) => {
    const [first, second] = [byId.get(firstId), byId.get(secondId)]
    if (first === undefined || second === undefined || isKept(first, second, how)) return []
    const names = { first: named(first), second: named(second) }
    const says =
      how === 'after'
        ? message('order.notAfter', { ...names, start: second.period.start, end: first.period.end })
        : message('order.notTogether', {
            ...names,
            firstPeriod: inWords(first.period),
            secondPeriod: inWords(second.period),
          })
    return [{ rule: 'dependency' as const, works: [firstId, secondId], says }]
  })
}

function isKept(first: WorkInStreet, second: WorkInStreet, how: Dependency['how']): boolean {
  return how === 'after'
    ? first.period.end < second.period.start
    : first.period.start <= second.period.end && second.period.start <= first.period.end
}

function inWords(period: AgreedPeriod): Bilingual {
  const whole = { ...period, precision: 'day', raw: '', derived: null } as const
  return { nl: sayPeriod(whole, 'nl'), en: sayPeriod(whole, 'en') }
}
