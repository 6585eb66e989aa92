/** What people of the project say of a work otherwise than its party did: what counts instead, and what the party said by then. */
import { z } from 'zod'
import { WorkId } from './ids.ts'
import type { Period } from './period.ts'
import { WorkFields } from './work.ts'

/** What can be corrected by itself: fields that a party says in one breath go together. */
export const CorrectedField = z.enum([
  'number',
  'name',
  'discipline',
  'kind',
  'street',
  'period',
  'room',
  'phase',
  'firmness',
  'budget',
])
export type CorrectedField = z.infer<typeof CorrectedField>

/** Columns of a party's own are its words, and nobody else's. */
const Correctable = WorkFields.omit({ own: true })
export type Correctable = z.infer<typeof Correctable>

/** Values of some fields of a work. */
const FieldValues = Correctable.partial()
export type FieldValues = z.infer<typeof FieldValues>

const words = z.string().trim().min(1)

/** As people give them: no text is empty. */
export const CorrectedFields = Correctable.extend({
  number: words.nullable(),
  name: words,
  street: words.nullable(),
  district: words.nullable(),
  phase: words.nullable(),
})
export const CorrectedValues = CorrectedFields.partial()

/** The values of a work that each of them is made of. */
export const valuesOfField = {
  number: ['number'],
  name: ['name'],
  discipline: ['discipline'],
  kind: ['kind'],
  street: ['street', 'district'],
  period: ['period'],
  room: ['earliestStart', 'latestEnd'],
  phase: ['phase'],
  firmness: ['firmness'],
  budget: ['budget'],
} as const satisfies Record<CorrectedField, readonly (keyof Correctable)[]>

/** Named by its work and its field: of each there is one. */
export const CorrectionId = z
  .string()
  .regex(/^[0-9a-f-]{36} [a-zA-Z]+$/)
  .brand<'CorrectionId'>()
export type CorrectionId = z.infer<typeof CorrectionId>

/** Which correction is meant. */
export const CorrectedOf = z.object({ work: WorkId, field: CorrectedField })
export type CorrectedOf = z.infer<typeof CorrectedOf>

export const Correction = CorrectedOf.extend({
  id: CorrectionId,
  /** What the party had delivered when someone last decided on it. */
  was: FieldValues,
  becomes: FieldValues,
  reason: words,
  actor: z.string(),
  /** Instant, ISO 8601 in UTC. */
  at: z.iso.datetime(),
})
export type Correction = z.infer<typeof Correction>

/** With what the party says now. */
export const StandingCorrection = Correction.extend({ delivered: FieldValues })
export type StandingCorrection = z.infer<typeof StandingCorrection>

export function correctionId({ work, field }: CorrectedOf): CorrectionId {
  return `${work} ${field}` as CorrectionId
}

/** The work that a correction with this id is on. */
export function workOfCorrection(id: string): WorkId {
  return id.slice(0, id.indexOf(' ')) as WorkId
}

/** What these fields say of one field. */
export function valuesOf(field: CorrectedField, fields: Correctable): FieldValues {
  return Object.fromEntries(valuesOfField[field].map((name) => [name, fields[name]]))
}

/** The fields that some values are about. */
export function fieldsOfValues(values: FieldValues): CorrectedField[] {
  return CorrectedField.options.filter((field) =>
    valuesOfField[field].some((name) => values[name] !== undefined),
  )
}

/** What is given of a field, and for what is not given what counts already. */
export function filledIn(field: CorrectedField, given: FieldValues, counts: Correctable): FieldValues {
  const { [field]: names } = valuesOfField
  return Object.fromEntries(
    names.map((name) => [name, given[name] === undefined ? counts[name] : given[name]]),
  )
}

/** Whether both plan the same in a field. A period is its days: in which words they were given is no other plan. */
export function planSame(field: CorrectedField, one: FieldValues, other: FieldValues): boolean {
  return areSame(field, one, other, (a, b) => a.start === b.start && a.end === b.end)
}

/** Whether both say the same of a field: a period also how exact it is. */
export function saySame(field: CorrectedField, one: FieldValues, other: FieldValues): boolean {
  return planSame(field, one, other) && areSame(field, one, other, (a, b) => a.precision === b.precision)
}

function areSame(
  field: CorrectedField,
  one: FieldValues,
  other: FieldValues,
  isSamePeriod: (a: Period, b: Period) => boolean,
): boolean {
  return valuesOfField[field].every((name) => {
    const [a, b] = [one[name], other[name]]
    return isPeriod(a) && isPeriod(b) ? isSamePeriod(a, b) : a === b
  })
}

function isPeriod(value: Correctable[keyof Correctable] | undefined): value is Period {
  return typeof value === 'object' && value !== null
}

type Decided = Pick<Correction, 'field' | 'was' | 'becomes'>

/** The party came to say what was corrected: that has come true, and is of no use any more. */
export function hasComeTrue({ field, was, becomes }: Decided, delivered: FieldValues): boolean {
  return !planSame(field, was, delivered) && planSame(field, becomes, delivered)
}

/** The party says something new since someone decided, and not what was corrected: whose word counts is to be decided again. */
export function isAskedAgain({ field, was, becomes }: Decided, delivered: FieldValues): boolean {
  return !planSame(field, was, delivered) && !planSame(field, becomes, delivered)
}

/** The work as it counts, with these corrections on it. */
export function withCorrections<Of extends Correctable>(
  work: Of,
  corrections: readonly Pick<Correction, 'becomes'>[],
): Of {
  return corrections.reduce<Of>((counts, { becomes }) => ({ ...counts, ...becomes }), work)
}
