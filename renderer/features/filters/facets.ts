/** What can be filtered on, and how much each choice would show given all other choices. */
import type { SaidOfWorks } from '../../api/index.ts'
import { ClusterStatus } from '../../../shared/domain/overlap.ts'
import { Outcome } from '../../../shared/domain/outcome.ts'
import { Discipline } from '../../../shared/domain/discipline.ts'
import { Firmness } from '../../../shared/domain/firmness.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Bilingual } from '../../../shared/domain/language.ts'
import type { Party } from '../../../shared/domain/party.ts'
import { columnChosen, type ColumnChosen, type ProjectColumn } from '../../../shared/domain/project-column.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { workTable } from '../../../shared/records/work.ts'
import { passesClusterFilter, passesFilter, type ClusterRow, type Filter } from '../../state/filter.ts'
import { activeIn, type Moment } from '../../state/moment.ts'

export const facets = ['parties', 'disciplines', 'firmness', 'choices', 'outcomes', 'status'] as const
export type Facet = (typeof facets)[number]

/** As the field of a work that it looks at; the last two are not about works. */
export const facetNames: Readonly<Record<Facet, Bilingual>> = {
  parties: workTable.fields.party.label,
  disciplines: workTable.fields.discipline.label,
  firmness: workTable.fields.firmness.label,
  choices: { nl: 'Kolommen', en: 'Columns' },
  outcomes: { nl: 'Soort', en: 'Outcome' },
  status: { nl: 'Status', en: 'Status' },
}

export interface FacetOption {
  readonly value: string
  /** Works, or clusters for outcomes and status, that choosing only this would show. */
  readonly count: number
}

/** Everything a count depends on. */
export interface Counted {
  readonly works: readonly Work[]
  readonly clusters: readonly ClusterRow[]
  readonly parties: readonly Party[]
  readonly moment: Moment | null
  readonly filter: Filter
  /** Of the project, in their order. */
  readonly columns: readonly ProjectColumn[]
  readonly said: SaidOfWorks
}

const statuses = ClusterStatus.options.map((option) => option.shape.is.value)

/**
 * The options of one facet in fixed order, with how much each would show by itself while all other facets stay as
 * they are. Disciplines and firmness that nothing in the project has are left out, unless they are chosen.
 */
export function optionsOf(facet: Facet, counted: Counted): FacetOption[] {
  const counts = countsOf(facet, counted)
  const chosen: readonly string[] = counted.filter[facet]
  const known = new Set<string>(
    facet === 'disciplines' || facet === 'firmness' ? ofWorks(facet, counted.works) : [],
  )
  const isThere = (value: string) => known.has(value) || chosen.includes(value)
  const all: Readonly<Record<Facet, () => readonly string[]>> = {
    parties: () => counted.parties.map(({ id }) => id),
    disciplines: () => Discipline.options.filter(isThere),
    firmness: () => Firmness.options.filter(isThere),
    choices: () =>
      choicesOf(counted.columns)
        .filter((one) => one.isOffered || chosen.includes(one.value))
        .map(({ value }) => value),
    outcomes: () => Outcome.options,
    status: () => statuses,
  }
  return all[facet]().map((value) => ({ value, count: counts.get(value) ?? 0 }))
}

/** The filter's list of `facet` with `value` put in or taken out. */
export function toggled(filter: Filter, facet: Facet, value: string): Partial<Filter> {
  const list: readonly string[] = filter[facet]
  const next = list.includes(value) ? list.filter((other) => other !== value) : [...list, value]
  // Every value comes from optionsOf(facet), so it is of that facet's kind.
  return { [facet]: next }
}

function countsOf(
  facet: Facet,
  { works, clusters, moment, filter, columns, said }: Counted,
): Map<string, number> {
  const others: Filter = { ...filter, [facet]: [] }
  const shown = works.filter((work) => passesFilter(work, others, said) && activeIn(work, moment))
  if (facet === 'parties' || facet === 'disciplines' || facet === 'firmness')
    return tally(ofWorks(facet, shown))
  if (facet === 'choices') return tally(shown.flatMap(({ id }) => chosenOf(id, columns, said)))
  const ids = new Set<WorkId>(shown.map(({ id }) => id))
  const passing = clusters.filter((cluster) => passesClusterFilter(cluster, others, ids))
  return tally(
    passing.flatMap((cluster): readonly string[] =>
      facet === 'status' ? [cluster.status.is] : cluster.outcomes,
    ),
  )
}

function ofWorks(facet: 'parties' | 'disciplines' | 'firmness', works: readonly Work[]): string[] {
  const field = { parties: 'party', disciplines: 'discipline', firmness: 'firmness' } as const
  return works.map((work) => work[field[facet]])
}

/** Every choice of every column with a list; one that ended is not offered. */
function choicesOf(columns: readonly ProjectColumn[]): { value: ColumnChosen; isOffered: boolean }[] {
  return columns.flatMap(({ id, choices, isEnded }) =>
    choices.map((choice) => ({
      value: columnChosen(id, choice.id),
      isOffered: !isEnded && !choice.isEnded,
    })),
  )
}

/** What stands in those columns of a work. */
function chosenOf(
  work: WorkId,
  columns: readonly ProjectColumn[],
  { inColumn }: SaidOfWorks,
): ColumnChosen[] {
  return columns.flatMap(({ id, choices }) => {
    const value = inColumn(id, work)
    const choice = choices.find((one) => one.id === value)
    return choice ? [columnChosen(id, choice.id)] : []
  })
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
