/** What a list of works tells of each: the same for a GIS and for a workbook. */
import { agreedPeriodOf } from '../../shared/domain/combination.ts'
import { disciplines } from '../../shared/domain/discipline.ts'
import { firmnessNames } from '../../shared/domain/firmness.ts'
import { inText, type Bilingual, type Language } from '../../shared/domain/language.ts'
import {
  columnsInOrder,
  columnValueId,
  valueInWords,
  type ProjectColumn,
  type ProjectColumns,
} from '../../shared/domain/project-column.ts'
import { workKinds } from '../../shared/domain/work-kind.ts'
import type { Work } from '../../shared/domain/work.ts'
import { agreedPeriodNames, combinationTable } from '../../shared/records/combination.ts'
import { periodNames, workTable } from '../../shared/records/work.ts'
import type { WorksInput } from './writer-input.ts'

/** Days as `2027-03-12`. */
type Told = string | number | null

export interface WorkTeller {
  /** Under our names in the language asked for, and beside those under the party's own headings. */
  readonly tell: (work: Work) => Readonly<Record<string, Told>>
  /** Which of our names are of a day. */
  readonly days: ReadonlySet<string>
}

export function workTeller({
  seen: { works, combinations, parties, held, ofProject },
  language,
}: Omit<WorksInput, 'crs'>): WorkTeller {
  const named = (name: Bilingual) => inText(name)[language]
  const key = (field: keyof typeof workTable.fields) => named(workTable.fields[field].heading)
  const partyNames = new Map(parties.map(({ id, name }) => [id, name]))
  const combinedIn = new Map(
    combinations.flatMap((combination) => combination.works.map((id) => [id, combination] as const)),
  )
  const agreedOn = ({ id }: Work) => {
    const combination = combinedIn.get(id)
    const agreed = combination && agreedPeriodOf(combination, id)
    return {
      [named(combinationTable.fields.name.heading)]: combination?.name ?? null,
      [named(agreedPeriodNames.start)]: agreed?.start ?? null,
      [named(agreedPeriodNames.end)]: agreed?.end ?? null,
    }
  }
  const outlined = new Set(held.outlined)
  const isOutlined = ({ id }: Work) => outlined.has(id)
  const ours = (work: Work) => ({
    [key('party')]: partyNames.get(work.party) ?? null,
    [key('number')]: work.number,
    [key('name')]: isOutlined(work) ? null : work.name,
    [key('discipline')]: disciplines[work.discipline].name[language],
    [key('kind')]: isOutlined(work) ? null : workKinds[work.kind].name[language],
    [key('street')]: work.street,
    [key('district')]: work.district,
    [named(periodNames.start)]: work.period.start,
    [named(periodNames.end)]: work.period.end,
    [key('period')]: work.period.raw === '' ? null : work.period.raw,
    [key('phase')]: work.phase,
    [key('firmness')]: firmnessNames[work.firmness][language],
    [key('budget')]: work.budget,
    ...agreedOn(work),
  })
  const ownHeadings = works.flatMap(({ own = [] }) => own.map(({ column }) => column))
  const headings = [...ownHeadings, ...works.slice(0, 1).flatMap((work) => Object.keys(ours(work)))]
  const taken = new Set(headings.map((heading) => heading.toLowerCase()))
  const { ofColumns, daysOfColumns } = columnTeller(ofProject, taken, language)
  // Under the party's own headings, and never in the place of a property of ours.
  const tell = (work: Work) => {
    const own = (work.own ?? []).map(({ column, value }) => [column, value] as const)
    return { ...Object.fromEntries(own), ...ours(work), ...ofColumns(work) }
  }
  const days = [periodNames.start, periodNames.end, agreedPeriodNames.start, agreedPeriodNames.end]
  return { tell, days: new Set([...days.map(named), ...daysOfColumns]) }
}

/** From then on it is taken. */
function freeHeading(name: string, taken: Set<string>): string {
  let heading = name
  while (taken.has(heading.toLowerCase())) heading = `${heading} (project)`
  taken.add(heading.toLowerCase())
  return heading
}

/** What the project says in columns of its own that did not end; under a name that is taken it says whose it is. */
function columnTeller({ columns, values }: ProjectColumns, taken: Set<string>, language: Language) {
  const told = columnsInOrder(columns).filter(({ isEnded }) => !isEnded)
  const headings = new Map(told.map(({ id, name }) => [id, freeHeading(name, taken)]))
  const valueOf = new Map(values.map(({ id, value }) => [id, value]))
  const tellOne = (column: ProjectColumn, value: string | undefined): Told => {
    if (value === undefined) return null
    return column.kind === 'number' ? Number(value) : valueInWords(column, value)[language]
  }
  const ofColumns = ({ id: work }: Work) =>
    Object.fromEntries(
      told.map((column) => {
        const value = valueOf.get(columnValueId({ column: column.id, work }))
        return [headings.get(column.id) ?? column.name, tellOne(column, value)]
      }),
    )
  const daysOfColumns = told.flatMap(({ id, kind }) => (kind === 'date' ? (headings.get(id) ?? []) : []))
  return { ofColumns, daysOfColumns }
}
