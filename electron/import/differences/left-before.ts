/**
 * Rows that people left out of an earlier delivery of the party: a total, a remark, what is no work of theirs. They start as
 * left out again, so that nobody has to say it with every list; taking one over after all ends it, since it is a work then.
 */
import { message, type Message } from '../../../shared/domain/message.ts'
import type { WorkFields } from '../../../shared/domain/work.ts'
import type { ComparedWork } from './compare-delivery.ts'
import type { ReadWork } from '../reading.ts'
import { plainName } from './name-likeness.ts'

type NamedRow = Pick<WorkFields, 'number' | 'name'>

/** Stands in the report of the delivery, with what the row is known by next time. */
export function leftOutMessage({ number, name }: NamedRow): Message {
  return message('difference.leftOut', { number: number ?? '', name })
}

/** Keys of the new and asked rows that were left out before, by their number and name. */
export function leftBefore(
  compared: readonly ComparedWork[],
  reported: readonly Message[],
): ReadonlySet<string> {
  const left = new Set(
    reported.flatMap(({ key, values }) =>
      key === 'difference.leftOut' && values['name'] !== undefined ? [keyOf(values)] : [],
    ),
  )
  if (left.size === 0) return left
  return new Set(
    compared.flatMap(({ group, key, read }) =>
      (group === 'added' || group === 'asked') && read !== null && left.has(keyOf(nameOf(read))) ? [key] : [],
    ),
  )
}

function nameOf({ fields: { number, name } }: ReadWork): Message['values'] {
  return { number: number ?? '', name }
}

function keyOf({ number, name }: Message['values']): string {
  return `${textOf(number)}|${plainName(textOf(name))}`
}

/** Both were written as text. */
function textOf(value: Message['values'][string] | undefined): string {
  return typeof value === 'string' ? value : ''
}
