/** What people type to put in a work nobody delivered, and what that means. Pure: the dialog shows it, tests hold it. */
import { z } from 'zod'
import type { WorkByHand } from '../../../../shared/domain/by-hand.ts'
import {
  CorrectedField,
  CorrectedFields,
  saySame,
  valuesOf,
  valuesOfField,
  type Correctable,
  type FieldValues,
} from '../../../../shared/domain/correction.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import type { Party } from '../../../../shared/domain/party.ts'
import { noPeriod } from '../../../../shared/domain/period.ts'
import type { Work } from '../../../../shared/domain/work.ts'
import { asItStands, readTyped, type Problem } from '../correcting/typed-correction.ts'

/** Stands among the parties for one that the project does not know yet. */
export const newParty = 'new'

/** Of each value the text that stands in the dialog. `party` is an id, or {@link newParty}; '' as long as none was chosen. */
export const TypedWork = z.object({
  party: z.string(),
  partyName: z.string(),
  texts: z.record(z.string(), z.string()),
})
export type TypedWork = z.infer<typeof TypedWork>

/** What is heard of is an idea, as long as nobody says more. Where no party is known the first is a new one. */
export function blankWork(parties: readonly Party[]): TypedWork {
  return { party: parties.length === 0 ? newParty : '', partyName: '', texts: { firmness: 'idea' } }
}

export function asWorkStands(work: Work, language: Language): TypedWork {
  const texts = CorrectedField.options.map((field) => asItStands(field, [work], language))
  return { party: work.party, partyName: '', texts: Object.assign({}, ...texts) as TypedWork['texts'] }
}

export type Problems = ReadonlyMap<keyof Correctable | 'party', Problem>

type Read = { readonly read: Omit<WorkByHand, 'reason'> } | { readonly problems: Problems }

export function readTypedWork({ party, partyName, texts }: TypedWork, parties: readonly Party[]): Read {
  const problems = new Map<keyof Correctable | 'party', Problem>()
  const values: FieldValues = {}
  for (const field of CorrectedField.options) {
    if (field === 'period' && (texts.period ?? '').trim() === '') {
      // Nobody knows when: that is said of many works.
      values.period = noPeriod
      continue
    }
    const read = readTyped({ field, texts }, false)
    if ('problem' in read) problems.set(read.of, read.problem)
    else Object.assign(values, read.values)
  }
  const name = party === newParty ? partyName.trim() : (parties.find(({ id }) => id === party)?.name ?? '')
  if (name === '') problems.set('party', 'empty')
  if (problems.size > 0) return { problems }
  return { read: { party: name, fields: CorrectedFields.parse(values) } }
}

/** Of these fields those that say something else than the work does now. */
export function changedValues(fields: Correctable, work: Work): FieldValues {
  const changed = CorrectedField.options.filter(
    (field) => !saySame(field, valuesOf(field, fields), valuesOf(field, work)),
  )
  const names = changed.flatMap((field): readonly (keyof Correctable)[] => valuesOfField[field])
  return Object.fromEntries(names.map((name) => [name, fields[name]]))
}
