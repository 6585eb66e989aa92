/** A small project in two files, for what two people do apart. */
import { expect } from 'vitest'
import type { Undecided } from '../../../shared/domain/merge.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import type { Store } from '../../../electron/store/index.ts'
import { aDelivery, aProject, by, workNamed } from '../a-project.ts'
import { copyOf } from './some-copies.ts'

/** Works een, twee, drie and vier, the first three of which go together; in two files. */
export function twoCopies(): { here: string; there: string } {
  const { store, file } = aProject()
  store.run('delivery.store', aDelivery('Gemeente', ['een', 'twee', 'drie', 'vier']), by())
  combineWorks(store, 'Kerkstraat', ['een', 'twee', 'drie'])
  store.close()
  return { here: file, there: copyOf(file, 'there') }
}

export function combineWorks(store: Store, name: string, names: readonly string[]): void {
  const works = names.map((each) => workNamed(store, each))
  const period = { start: '2027-01-01' as CalendarDate, end: '2027-06-30' as CalendarDate }
  const lead = store.parties()[0]!.id
  store.run('combination.make', { name, works, lead, period, level: 3, reason: 'samen' }, by())
}

/** The one thing that is left to decide. */
export const only = (open: readonly Undecided[]): Undecided => {
  expect(open).toHaveLength(1)
  return open[0]!
}
