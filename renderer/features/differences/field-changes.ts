/** A difference as it is read: field by field what it was and what it becomes, and how far it moved in time and place. */
import type { Difference } from '../../../shared/domain/difference.ts'
import { disciplines } from '../../../shared/domain/discipline.ts'
import { firmnessNames } from '../../../shared/domain/firmness.ts'
import { inText, type Bilingual } from '../../../shared/domain/language.ts'
import type { CalendarDate, Period } from '../../../shared/domain/period.ts'
import { workKinds } from '../../../shared/domain/work-kind.ts'
import type { WorkFields } from '../../../shared/domain/work.ts'
import { workTable } from '../../../shared/records/work.ts'
import type { DifferenceWords } from './words.ts'

/** How values are written in the language of the screen. */
export interface Writing {
  readonly t: DifferenceWords
  readonly say: (name: Bilingual) => string
  readonly date: (day: CalendarDate) => string
  readonly period: (period: Period) => string
  readonly number: (value: number, digits?: number) => string
  readonly euro: (value: number) => string
}

type FieldName = keyof WorkFields

export interface FieldChange {
  readonly field: FieldName
  readonly name: string
  readonly was: string
  readonly becomes: string
}

type Written = (fields: WorkFields, writing: Writing) => string

const text =
  (field: 'number' | 'name' | 'street' | 'district' | 'phase'): Written =>
  (fields, { t }) =>
    fields[field] || t.empty

const day =
  (field: 'earliestStart' | 'latestEnd'): Written =>
  ({ [field]: of }, { t, date }) =>
    of === null ? t.empty : date(of)

/** How each field is written, in the order in which they are shown. */
const written: Readonly<Record<FieldName, Written>> = {
  name: text('name'),
  number: text('number'),
  period: (fields, { period }) => period(fields.period),
  earliestStart: day('earliestStart'),
  latestEnd: day('latestEnd'),
  phase: text('phase'),
  firmness: ({ firmness }, { say }) => say(firmnessNames[firmness]),
  street: text('street'),
  district: text('district'),
  kind: ({ kind }, { say }) => say(workKinds[kind].name),
  discipline: ({ discipline }, { say }) => say(disciplines[discipline].name),
  budget: ({ budget }, { t, euro }) => (budget === null ? t.empty : euro(budget)),
  own: ({ own = [] }, { t }) => own.map(({ column, value }) => `${column}: ${value}`).join('; ') || t.empty,
}
const fieldOrder = Object.keys(written) as FieldName[]

/** The fields that change, in a fixed order, period first among the ones that matter; none for new and missing works. */
export function fieldChanges(difference: Difference, writing: Writing): FieldChange[] {
  const { before, fields, changedFields, kinds } = difference
  if (before === null) return []
  const changed = new Set(changedFields)
  if (kinds.includes('shifted')) changed.add('period')
  return fieldOrder
    .filter((field) => changed.has(field))
    .map((field) => ({
      field,
      name: writing.say(inText(workTable.fields[field].label)),
      was: written[field](before, writing),
      becomes: written[field](fields, writing),
    }))
    .map((change) => withOwnWords(change, before, fields))
    .map((change) => (change.field === 'own' ? onlyWhatDiffers(change, before, fields, writing) : change))
}

/** Two periods may be written alike though the party said them otherwise; then its own words tell the difference. */
function withOwnWords(change: FieldChange, before: WorkFields, fields: WorkFields): FieldChange {
  if (change.field !== 'period' || change.was !== change.becomes) return change
  return { ...change, was: `“${before.period.raw}”`, becomes: `“${fields.period.raw}”` }
}

/** Of many columns only those that say something else. */
function onlyWhatDiffers(
  change: FieldChange,
  before: WorkFields,
  fields: WorkFields,
  writing: Writing,
): FieldChange {
  const differing = (own: WorkFields['own'], other: WorkFields['own']): WorkFields['own'] =>
    own?.filter(({ column, value }) => !other?.some((each) => each.column === column && each.value === value))
  const write = (own: WorkFields['own']) => written.own({ ...fields, own }, writing)
  return {
    ...change,
    was: write(differing(before.own, fields.own)),
    becomes: write(differing(fields.own, before.own)),
  }
}

/** `45 dagen later`, `12 m verplaatst`, `kreeg een plaats`: how far it went, in as few words as will do. */
export function movements(difference: Difference, { t, number }: Writing): string[] {
  const { kinds, placeChange, movedMetres, shiftDays } = difference
  const said: string[] = []
  if (shiftDays !== null) said.push(...sayShift(shiftDays, t, number))
  if (placeChange !== null) said.push(t[placeChange])
  else if (kinds.includes('moved'))
    said.push(
      movedMetres === null || movedMetres < 0.5 ? t.reshaped : t.movedBy(sayDistance(movedMetres, number)),
    )
  return said
}

/** Both ends (nearly) alike in one go; apart when they differ; an end that is not known before or after is left to the dates. */
function sayShift(
  { start, end }: NonNullable<Difference['shiftDays']>,
  t: DifferenceWords,
  number: Writing['number'],
): string[] {
  const days = (count: number) => `${t.days(number(Math.abs(count)))} ${count > 0 ? t.later : t.earlier}`
  if (start !== null && start === end) return start === 0 ? [] : [days(start)]
  if (start !== null && end !== null && isOneStep(start, end)) return [`± ${days(start)}`]
  const ends = [
    [t.start, start],
    [t.end, end],
  ] as const
  const parts = ends.flatMap(([name, count]) =>
    count === null || count === 0 ? [] : `${name} ${days(count)}`,
  )
  return parts.length === 0 ? [] : [parts.join(', ')]
}

/** Quarters and years are not equally long: `Q1` to `Q2` moves start and end by 90 and 91 days, and is one step. */
function isOneStep(start: number, end: number): boolean {
  return Math.sign(start) === Math.sign(end) && Math.abs(start) > 27 && Math.abs(start - end) <= 3
}

function sayDistance(metres: number, number: Writing['number']): string {
  if (metres < 1000) return `${number(Math.round(metres))} m`
  return `${number(metres / 1000, metres < 10_000 ? 1 : 0)} km`
}
