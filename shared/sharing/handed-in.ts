/** What goes back to a party: what is its own, whole. */
import type { Delivery, ImportReport } from '../domain/delivery.ts'
import type { PartyId } from '../domain/ids.ts'
import type { Message } from '../domain/message.ts'
import type { CalendarDate } from '../domain/period.ts'
import type { Placing } from '../domain/placing.ts'
import type { SourceRow, Work } from '../domain/work.ts'
import { contradictionsOf, type SaidOfTime } from '../time/contradictions.ts'
import { passed } from './passed.ts'
import type { Seen } from './seen.ts'

/** The works of the party, for the party. */
export function ownWorks(works: readonly Work[], party: PartyId): Seen<readonly Work[]> {
  return passed(works.filter((work) => work.party === party))
}

/** A delivery as its party handed it in, with what became of its rows. */
export interface HandedIn {
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  readonly report: ImportReport
  readonly works: readonly HandedInWork[]
}

export interface HandedInWork {
  readonly source: SourceRow
  readonly placing: Placing
  /** Where its dates and what is said of it cannot both be right. */
  readonly contradictions: readonly Message[]
}

/** A work that is told of to who handed it in. `today` is what its dates are held against. */
export function handedInWork(
  { source, placing }: Pick<Work, 'source' | 'placing'>,
  said: SaidOfTime,
  today: CalendarDate,
): HandedInWork {
  return { source, placing, contradictions: contradictionsOf(said, today) }
}

/** A stored delivery for the party that it is of; `works` of the whole project: those that it was the last to name are told of. */
export function handedInBy(
  { id, party, report }: Delivery,
  { files, works, today }: { files: HandedIn['files']; works: readonly Work[]; today: CalendarDate },
): Seen<HandedIn> {
  const named = works.filter((work) => work.delivery === id && work.party === party)
  return passed({ files, report, works: named.map((work) => handedInWork(work, work, today)) })
}

/** A delivery on the desk, for who handed it in: nothing of the project is in it yet. */
export function handedInNow(delivered: HandedIn): Seen<HandedIn> {
  return passed(delivered)
}
