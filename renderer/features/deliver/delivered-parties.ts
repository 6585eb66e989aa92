/** Who delivered what and when, and what of it is still open: a row for every party of the project. */
import type { Delivery } from '../../../shared/domain/delivery.ts'
import type { Party } from '../../../shared/domain/party.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { contradictsItself } from '../../../shared/time/contradictions.ts'

export interface DeliveredParty {
  readonly party: Party
  /** Newest first; empty: nothing was delivered yet. */
  readonly deliveries: readonly Delivery[]
  /** Works of this party in the project now. */
  readonly works: number
  readonly open: OpenOfParty
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
      return { party, deliveries: handedIn, works: own.length, open }
    })
    .toSorted((a, b) => a.party.name.localeCompare(b.party.name, 'nl'))
}

/** The files of a delivery by their own names, each once, sheets left aside. */
export function filesOf({ report }: Delivery): string[] {
  return [...new Set(report.files.map(({ path }) => path.split('/').at(-1) ?? path))]
}
