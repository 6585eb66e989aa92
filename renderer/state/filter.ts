/** What people chose to look at. An empty list means: no choice made, everything passes. */
import { disciplines, type Discipline } from '../../shared/domain/discipline.ts'
import type { Firmness } from '../../shared/domain/firmness.ts'
import { foldedWords, foldText } from '../../shared/domain/fold-text.ts'
import type { PartyId, WorkId } from '../../shared/domain/ids.ts'
import type { ClusterStatus, ListedCluster } from '../../shared/domain/overlap.ts'
import type { Outcome } from '../../shared/domain/outcome.ts'
import {
  isWithin,
  partsOfChosen,
  partsOfRange,
  type ColumnChosen,
  type ColumnRange,
} from '../../shared/domain/project-column.ts'
import type { Work } from '../../shared/domain/work.ts'
import type { SaidOfWorks } from '../api/index.ts'
import { fitsDates, type DatesWanted } from './dates-wanted.ts'
import { rememberLast } from './remember-last.ts'

/** A cluster as it is listed and drawn, as it stands or as it is tried. */
export type ClusterRow = ListedCluster

export interface Filter {
  readonly parties: readonly PartyId[]
  readonly disciplines: readonly Discipline[]
  readonly firmness: readonly Firmness[]
  readonly outcomes: readonly Outcome[]
  readonly status: readonly ClusterStatus['is'][]
  /** From lists of columns of the project: of each column that is asked for one of these. */
  readonly choices: readonly ColumnChosen[]
  /** Of columns of the project with numbers or days: what stands in each has to lie within. */
  readonly ranges: readonly ColumnRange[]
  readonly text: string
  /** Null: whatever their dates. */
  readonly dates: DatesWanted | null
}

export const noFilter: Filter = {
  parties: [],
  disciplines: [],
  firmness: [],
  outcomes: [],
  status: [],
  choices: [],
  ranges: [],
  text: '',
  dates: null,
}

/** How many choices stand in the filter, dates and the search text included. */
export function choicesIn(filter: Filter): number {
  const { parties, disciplines, firmness, outcomes, status, choices, ranges, text, dates } = filter
  const lists = [parties, disciplines, firmness, outcomes, status, choices, ranges]
  const others = (text.trim() === '' ? 0 : 1) + (dates === null ? 0 : 1)
  return lists.reduce((sum, list) => sum + list.length, others)
}

/** Whether a work passes party, discipline, firmness, choices, dates and text. Every word of the text must be found somewhere. */
export function passesFilter(work: Work, filter: Filter, said: SaidOfWorks): boolean {
  return (
    allows(filter.parties, work.party) &&
    allows(filter.disciplines, work.discipline) &&
    allows(filter.firmness, work.firmness) &&
    passesChoices(work.id, filter.choices, said) &&
    passesRanges(work.id, filter.ranges, said) &&
    (filter.dates === null || fitsDates(work, filter.dates)) &&
    hasWords(work, filter.text, said)
  )
}

const byColumn = rememberLast((choices: Filter['choices']) => [
  ...Map.groupBy(choices.map(partsOfChosen), ({ column }) => column),
])

/** A column that is not there any more hides nothing: nobody could see by what. */
function passesChoices(work: WorkId, choices: Filter['choices'], { inColumn }: SaidOfWorks): boolean {
  if (choices.length === 0) return true
  return byColumn(choices).every(([column, those]) => {
    const value = inColumn(column, work)
    return value === undefined || those.some(({ choice }) => choice === value)
  })
}

const rangesIn = rememberLast((ranges: Filter['ranges']) => ranges.map(partsOfRange))

/** Where nothing stands, nothing lies within; a column that is not there any more hides nothing. */
function passesRanges(work: WorkId, ranges: Filter['ranges'], { inColumn }: SaidOfWorks): boolean {
  return rangesIn(ranges).every((range) => {
    const value = inColumn(range.column, work)
    return value === undefined || (value !== null && isWithin(value, range))
  })
}

/** Whether a cluster passes outcome and status, and one of its works is among `visible`. */
export function passesClusterFilter(
  cluster: ClusterRow,
  filter: Filter,
  visible: { has(work: Work['id']): boolean },
): boolean {
  return (
    allows(filter.status, cluster.status.is) &&
    passesOutcome(cluster, filter.outcomes) &&
    cluster.works.some((work) => visible.has(work))
  )
}

/** Whether it has an outcome that is looked for. */
export function passesOutcome(cluster: ClusterRow, outcomes: Filter['outcomes']): boolean {
  return outcomes.length === 0 || cluster.outcomes.some((outcome) => allows(outcomes, outcome))
}

/** An empty choice lets everything pass. */
export function allows<T>(chosen: readonly T[], value: T): boolean {
  return chosen.length === 0 || chosen.includes(value)
}

/** Whether every word of the text is found in the work, in columns of the project, in the name of its party or as a year in which it is busy. */
export function hasWords(
  work: Work,
  text: string,
  { partyName, wordsOf: inColumns }: Pick<SaidOfWorks, 'partyName' | 'wordsOf'>,
): boolean {
  const wanted = wordsOf(text)
  if (wanted.length === 0) return true
  const said = saidBy(work)
  const others = [foldedName(partyName(work.party)), inColumns(work.id)]
  return wanted.every(
    (word) => said.includes(word) || others.some((one) => one.includes(word)) || isYearOf(work, word),
  )
}

/** The last text is asked of every work in turn. */
const wordsOf = rememberLast(foldedWords)

const folded = new WeakMap<Work, string>()

const foldedNames = new Map<string, string>()

/** Parties are few, and the name of each is asked for with every work. */
function foldedName(name: string): string {
  const known = foldedNames.get(name) ?? foldText(name)
  foldedNames.set(name, known)
  return known
}

/** What a work says of itself, folded, its number and name first; in both languages where it is a word of ours. */
export function saidBy(work: Work): string {
  const known = folded.get(work)
  if (known !== undefined) return known
  const { number, name, street, district, phase, discipline, own = [] } = work
  const ours = Object.values(disciplines[discipline].name)
  const parts = [number, name, street, district, phase, ...ours, ...own.map(({ value }) => value)]
  // A line between them, so that no word is found half in one part and half in the next.
  const said = foldText(parts.filter((part) => part !== null).join(' | '))
  folded.set(work, said)
  return said
}

/** `2027`: a year in which the work is busy, also where its party wrote `Q3 26 – Q1 28`. */
function isYearOf({ period: { start, end } }: Work, word: string): boolean {
  if (!/^\d{4}$/.test(word) || (start === null && end === null)) return false
  return (start === null || start.slice(0, 4) <= word) && (end === null || word <= end.slice(0, 4))
}
