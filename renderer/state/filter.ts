/** What people chose to look at. An empty list means: no choice made, everything passes. */
import type { Discipline } from '../../shared/domain/discipline.ts'
import type { Firmness } from '../../shared/domain/firmness.ts'
import type { PartyId } from '../../shared/domain/ids.ts'
import type { ClusterStatus } from '../../shared/domain/overlap.ts'
import type { Outcome } from '../../shared/domain/outcome.ts'
import type { Work } from '../../shared/domain/work.ts'
import type { LiveCluster } from '../../shared/overlap/live/overlap-difference.ts'

/** A cluster as it is listed and drawn, as it stands or as it is tried. */
export type ClusterRow = LiveCluster

export interface Filter {
  readonly parties: readonly PartyId[]
  readonly disciplines: readonly Discipline[]
  readonly firmness: readonly Firmness[]
  readonly outcomes: readonly Outcome[]
  readonly status: readonly ClusterStatus['is'][]
  readonly text: string
}

export const noFilter: Filter = {
  parties: [],
  disciplines: [],
  firmness: [],
  outcomes: [],
  status: [],
  text: '',
}

/** How many choices stand in the filter, the search text included. */
export function choicesIn(filter: Filter): number {
  const { parties, disciplines, firmness, outcomes, status, text } = filter
  const lists = [parties, disciplines, firmness, outcomes, status]
  return lists.reduce((sum, list) => sum + list.length, text.trim() === '' ? 0 : 1)
}

/** Whether a work passes party, discipline, firmness and text. Every word of the text must be found somewhere. */
export function passesFilter(work: Work, filter: Filter): boolean {
  return (
    allows(filter.parties, work.party) &&
    allows(filter.disciplines, work.discipline) &&
    allows(filter.firmness, work.firmness) &&
    hasWords(work, filter.text)
  )
}

/** Whether a cluster passes outcome and status, and one of its works is among `visible`. */
export function passesClusterFilter(
  cluster: ClusterRow,
  filter: Filter,
  visible: { has(work: Work['id']): boolean },
): boolean {
  return (
    allows(filter.status, cluster.status.is) &&
    (filter.outcomes.length === 0 || cluster.outcomes.some((outcome) => allows(filter.outcomes, outcome))) &&
    cluster.works.some((work) => visible.has(work))
  )
}

function allows<T>(chosen: readonly T[], value: T): boolean {
  return chosen.length === 0 || chosen.includes(value)
}

function hasWords(work: Work, text: string): boolean {
  if (text === '') return true
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return true
  const said = [work.number, work.name, work.street, work.district, work.phase]
    .filter((part) => part !== null)
    .join(' ')
    .toLowerCase()
  return wanted.every((word) => said.includes(word))
}
