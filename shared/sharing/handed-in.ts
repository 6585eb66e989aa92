/** What goes back to a party: what is its own, whole. */
import type { Delivery, ImportReport } from '../domain/delivery.ts'
import type { PartyId } from '../domain/ids.ts'
import type { Placing } from '../domain/placing.ts'
import type { SourceRow, Work } from '../domain/work.ts'
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
  readonly works: readonly { readonly source: SourceRow; readonly placing: Placing }[]
}

/** A stored delivery for the party that it is of; `works` of the whole project: those that it was the last to name are told of. */
export function handedInBy(
  { id, party, report }: Delivery,
  { files, works }: { files: HandedIn['files']; works: readonly Work[] },
): Seen<HandedIn> {
  const named = works.filter((work) => work.delivery === id && work.party === party)
  return passed({ files, report, works: named.map(({ source, placing }) => ({ source, placing })) })
}

/** A delivery on the desk, for who handed it in: nothing of the project is in it yet. */
export function handedInNow(delivered: HandedIn): Seen<HandedIn> {
  return passed(delivered)
}
