/** Says where a delivery strays from an agreement: what was agreed, what is delivered now, and the gap. */
import type { CombinedWork, Combination } from '../domain/combination.ts'
import type { WorkId } from '../domain/ids.ts'
import type { Bilingual } from '../domain/language.ts'
import { message, type Message } from '../domain/message.ts'
import type { AgreedPeriod, Period } from '../domain/period.ts'
import { sayPeriod } from '../time/say-period.ts'
import { daysInWords } from '../time/days-in-words.ts'
import { straysOf, type DeliveredNow, type Stray } from './strays-of.ts'

/** One sentence for each stray; none when the work is as agreed. */
export function straysInWords(agreement: CombinedWork, work: DeliveredNow): Message[] {
  return straysOf(agreement, work).map((stray) => inWords(stray, agreement, work))
}

/** The works of a combination whose delivery strays from it, with what is said of each. */
export function straysIn(
  { agreements }: Combination,
  workById: ReadonlyMap<WorkId, DeliveredNow>,
): { work: WorkId; says: Message[] }[] {
  return agreements.flatMap((agreement) => {
    const work = workById.get(agreement.work)
    const says = work === undefined ? [] : straysInWords(agreement, work)
    return says.length === 0 ? [] : [{ work: agreement.work, says }]
  })
}

function inWords(stray: Stray, { period }: CombinedWork, work: DeliveredNow): Message {
  const agreed = agreedInWords(period)
  const delivered = both(work.period)
  switch (stray.is) {
    case 'missing':
    case 'withdrawn':
    case 'undated':
      return message(`agreement.${stray.is}`, { agreed })
    case 'noPlace':
      return message('agreement.noPlace')
    case 'later':
    case 'earlier':
      return stray.gap > 0
        ? message(`agreement.${stray.is}Apart`, { agreed, delivered, gap: daysInWords(stray.gap) })
        : message(`agreement.${stray.is}`, { agreed, delivered, time: daysInWords(stray.days) })
    case 'tooEarly':
    case 'tooLate':
      return message(`agreement.${stray.is}`, { agreed, bound: stray.bound, time: daysInWords(stray.days) })
    case 'moved':
      return message('agreement.moved', { metres: Math.round(stray.metres) })
  }
}

/** An agreed period is exact to the day. */
export function agreedInWords(agreed: AgreedPeriod): Bilingual {
  return both({ ...agreed, precision: 'day', raw: '', derived: null })
}

function both(period: Period): Bilingual {
  return { nl: sayPeriod(period, 'nl'), en: sayPeriod(period, 'en') }
}
