/** The discipline to propose for a delivery: a water company that delivers again delivers water again. */
import type { Discipline } from '../../../shared/domain/discipline.ts'
import type { Party } from '../../../shared/domain/party.ts'
import type { Work } from '../../../shared/domain/work.ts'

/** The one discipline of all works the named party has; null when there are several, none, or no such party. */
export function usualDiscipline(
  works: readonly Pick<Work, 'party' | 'discipline'>[],
  parties: readonly Party[],
  partyName: string,
): Discipline | null {
  const name = partyName.trim().toLowerCase()
  const party = parties.find((known) => known.name.toLowerCase() === name)
  const found = new Set(works.filter((work) => work.party === party?.id).map(({ discipline }) => discipline))
  const [only] = found
  return found.size === 1 && only !== undefined ? only : null
}
