/** Who delivered what and when, and what of it is still open: a row for every party of the project. */
import { isByHand } from '../../../shared/domain/by-hand.ts'
import type { Delivery } from '../../../shared/domain/delivery.ts'
import type { DeliveryId } from '../../../shared/domain/ids.ts'
import type { Party } from '../../../shared/domain/party.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { isToPlace } from '../../../shared/domain/placing.ts'
import { hasOtherRowsToReturn } from '../../../shared/domain/returned-remarks.ts'
import { contradictionsOf, contradictsItself } from '../../../shared/time/contradictions.ts'

export interface DeliveredParty {
  readonly party: Party
  /** Newest first; empty: nothing was delivered yet. */
  readonly deliveries: readonly Delivery[]
  /** Works of this party in the project now. */
  readonly works: number
  /** Of these, put in by hand and in no delivery yet. */
  readonly byHand: number
  readonly open: OpenOfParty
  /** Deliveries of which the list that goes back to the party holds something. */
  readonly toReturn: ReadonlySet<DeliveryId>
}

/** What is left to do about the works of a party. */
export interface OpenOfParty {
  /** Works without a place, and works whose place nobody is sure of. */
  readonly toPlace: number
  /** Not named any more in its newest delivery, and nobody said what that means. */
  readonly missing: number
  readonly undated: number
  /** Works whose dates and phase cannot both be right. */
  readonly contradicting: number
  /** Rows of its newest delivery that became no work. */
  readonly rejected: number
}

/** Parties in the order of the alphabet: none goes before another. */
export function deliveredParties(
  parties: readonly Party[],
  deliveries: readonly Delivery[],
  works: readonly Work[],
  today: CalendarDate,
): DeliveredParty[] {
  return parties
    .map((party) => {
      const own = works.filter((work) => work.party === party.id)
      const handedIn = deliveries
        .filter((delivery) => delivery.party === party.id)
        .toSorted((a, b) => (a.at < b.at ? 1 : -1))
      const open = {
        toPlace: own.filter(({ bounds, placing }) => bounds === null || !placing.sure).length,
        missing: own.filter(({ missing, missingDecision }) => missing && missingDecision === null).length,
        undated: own.filter(({ period }) => period.start === null && period.end === null).length,
        contradicting: own.filter((work) => contradictsItself(work, today)).length,
        rejected: handedIn[0]?.report.rejected.length ?? 0,
      }
      const toReturn = new Set(own.flatMap((work) => (goesBack(work, today) ? (work.delivery ?? []) : [])))
      const byHand = own.filter(isByHand).length
      const [newest] = handedIn
      // What was wrong in a list of before was said then; of the newest it is still to be said.
      if (newest && newest.report.rejected.length > 0) toReturn.add(newest.id)
      if (newest && hasOtherRowsToReturn(newest.report)) toReturn.add(newest.id)
      return { party, deliveries: handedIn, works: own.length, byHand, open, toReturn }
    })
    .toSorted((a, b) => a.party.name.localeCompare(b.party.name, 'nl'))
}

/** Dates that were not read at all went back when they were read. */
function goesBack(work: Work, today: CalendarDate): boolean {
  return (
    isToPlace(work.placing) ||
    contradictionsOf(work, today).some(({ key }) => key !== 'contradiction.datesOfNoUse')
  )
}

/** The files of a delivery by their own names, each once, sheets left aside. */
export function filesOf({ report }: Delivery): string[] {
  return [...new Set(report.files.map(({ path }) => path.split('/').at(-1) ?? path))]
}
