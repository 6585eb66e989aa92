/** What is kept with a combination, by name: what is in it stands in the project alone, or as a picture under the list. */
import type { Attachment } from '../../../domain/attachment.ts'
import { CalendarDate } from '../../../domain/period.ts'
import { attachmentTable } from '../../../records/attachment.ts'
import { headingsOf } from '../../../records/field.ts'
import { sayBytes } from '../../say-bytes.ts'
import type { Teller } from '../teller.ts'
import type { ColumnOf } from './column.ts'

export function attachmentColumns({ language, words }: Teller) {
  const heading = headingsOf(attachmentTable, language)
  return {
    name: {
      key: 'name',
      heading: heading('name'),
      kind: 'text',
      width: { page: 190, sheet: 40 },
      value: ({ name }) => name,
    },
    note: {
      key: 'note',
      heading: heading('note'),
      kind: 'text',
      width: { page: 'rest', sheet: 60 },
      isLong: true,
      value: ({ note }) => (note === '' ? null : note),
    },
    size: {
      key: 'size',
      heading: heading('size'),
      kind: 'text',
      width: { page: 60, sheet: 12 },
      isRight: true,
      value: ({ size }) => sayBytes(size, language),
    },
    at: {
      key: 'at',
      heading: words('attachedOn'),
      kind: 'date',
      width: { page: 80, sheet: 14 },
      value: ({ at }) => ({ is: 'day', date: CalendarDate.parse(at.slice(0, 10)) }),
    },
  } as const satisfies Record<string, ColumnOf<Attachment>>
}
