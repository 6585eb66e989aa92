/** How long a street stands open on end, and how long nothing happens in it between two works. */
import type { OrderFinding } from '../../domain/dossier.ts'
import { message } from '../../domain/message.ts'
import type { OverlapSettings } from '../../domain/overlap.ts'
import { dateOfDay, dayNumber } from '../../time/day-number.ts'
import { daysInWords } from '../../time/days-in-words.ts'
import { endOfDuration } from '../../time/duration.ts'
import { workKinds } from '../../domain/work-kind.ts'
import type { WorkInStreet } from './works-in-street.ts'

type Lets = Pick<OverlapSettings['order'], 'gapWeeks' | 'openMonths'>

/** Days without a break, by the works in them. */
interface Stretch {
  readonly works: readonly WorkInStreet[]
  readonly from: number
  readonly until: number
  /** The one that ends last. */
  readonly last: WorkInStreet
}

/** Works that do not dig open no street. */
export function standingOpen(
  works: readonly WorkInStreet[],
  { gapWeeks, openMonths }: Lets,
  named: (one: WorkInStreet) => string,
): OrderFinding[] {
  const digging = works.filter(({ work }) => workKinds[work.kind].digs)
  const stretches = stretchesOf(digging, gapWeeks * 7)
  return [
    ...stretches.slice(1).map((after, at) => gapBetween(stretches[at] ?? after, after, named)),
    ...stretches.filter((one) => isTooLong(one, openMonths)).map(sayOpen),
  ]
}

/** A shorter gap than that is bridged: the street is not closed for it. `works`: the first to begin first. */
function stretchesOf(works: readonly WorkInStreet[], gap: number): Stretch[] {
  const found: Stretch[] = []
  for (const one of works) {
    const [from, until] = [dayNumber(one.period.start), dayNumber(one.period.end)]
    const before = found.at(-1)
    if (before === undefined || from - before.until - 1 > gap) {
      found.push({ works: [one], from, until, last: one })
      continue
    }
    const last = until > before.until ? one : before.last
    found[found.length - 1] = {
      works: [...before.works, one],
      from: before.from,
      until: Math.max(until, before.until),
      last,
    }
  }
  return found
}

function gapBetween(before: Stretch, after: Stretch, named: (one: WorkInStreet) => string): OrderFinding {
  const [first] = after.works
  const names = { before: named(before.last), after: first === undefined ? '' : named(first) }
  const [from, until] = [before.until + 1, after.from - 1]
  const time = daysInWords(until - from + 1)
  const says = message('order.gap', { ...names, from: dateOfDay(from), until: dateOfDay(until), time })
  return {
    rule: 'orderGap',
    works: [before.last, ...after.works.slice(0, 1)].map(({ work }) => work.id),
    says,
  }
}

/** By the calendar: three months from 1 March are those up to 31 May. */
function isTooLong({ from, until }: Stretch, months: number): boolean {
  return until > dayNumber(endOfDuration(dateOfDay(from), { count: months, unit: 'month' }))
}

function sayOpen({ works, from, until }: Stretch): OrderFinding {
  const values = {
    from: dateOfDay(from),
    until: dateOfDay(until),
    time: daysInWords(until - from + 1),
    works: works.length,
  }
  return {
    rule: 'standingOpen',
    works: works.map(({ work }) => work.id),
    says: message('order.open', values),
  }
}
