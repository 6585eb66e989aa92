/** In what order kansengebieden are gone through, and where that goes on. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClusterId } from '../../../shared/domain/ids.ts'
import { noTerms } from '../../../shared/domain/judgement-verdict.ts'
import { message } from '../../../shared/domain/message.ts'
import type { ClusterStatus } from '../../../shared/domain/overlap.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import {
  nextToGo,
  reasonToGo,
  worklistOf,
  type ReasonToGo,
  type ToGo,
} from '../../../shared/overlap/clusters/worklist.ts'
import { workId } from '../some-works.ts'

const today = '2027-04-01' as CalendarDate
const day = (text: string) => text as CalendarDate
/** Work 9 came since last time. */
const by = { today, isNew: (work: string) => work === workId(9) }

const open: ClusterStatus = { is: 'open' }
const setAside: ClusterStatus = { is: 'setAside', reason: 'later', returns: null }
const reopened = (key: 'judgement.dayCame' | 'judgement.joined'): ClusterStatus => ({
  ...{ is: 'reopened', was: 'setAside', ...noTerms, reason: 'later', works: [] },
  reasons: [message(key, { until: today, work: '', party: '' })],
})
const investigating = (due: string | null): ClusterStatus => ({
  ...{ is: 'investigating', reason: 'eerst meten', who: 'Noor', returns: null },
  due: due === null ? null : day(due),
})
const cluster = (id: number, status: ClusterStatus, works = [1, 2]): { cluster: ToGo } => ({
  cluster: { id: String(id) as ClusterId, status, works: works.map(workId) },
})
const ids = (rows: readonly { row: { cluster: ToGo } }[]) => rows.map(({ row }) => Number(row.cluster.id))
const none = new Map<ClusterId, ReasonToGo>()

describe('what is to be gone through', () => {
  it.each<[ClusterStatus, ReasonToGo | null]>([
    [open, 'open'],
    [reopened('judgement.joined'), 'reopened'],
    [reopened('judgement.dayCame'), 'back'],
    [investigating('2027-03-31'), 'overdue'],
    [investigating('2027-04-01'), null],
    [investigating(null), null],
    [setAside, null],
    [{ is: 'rejected', reason: 'nee' }, null],
    [{ is: 'pickedUp', reason: 'bespreken', returns: null }, null],
    [{ is: 'combined', combinations: [], returns: null }, null],
  ])('%o is %s', (status, reason) => {
    expect(reasonToGo(cluster(1, status).cluster, by)).toBe(reason)
  })

  it('is new with a work that came since last time, as long as nothing was said', () => {
    expect(reasonToGo(cluster(1, open, [1, 9]).cluster, by)).toBe('new')
    expect(reasonToGo(cluster(1, setAside, [1, 9]).cluster, by)).toBeNull()
  })
})

describe('the worklist', () => {
  const rows = [
    cluster(1, open),
    cluster(2, reopened('judgement.dayCame')),
    cluster(3, setAside),
    cluster(4, open, [2, 9]),
    cluster(5, investigating('2027-01-01')),
    cluster(6, reopened('judgement.joined')),
    cluster(7, open, [9, 3]),
  ]

  it('has what is new first, then what re-opened, what came back, what is late, and the rest by score', () => {
    expect(ids(worklistOf(rows, none, by))).toEqual([4, 7, 6, 2, 5, 1])
  })

  it('keeps what was said in this round where it stood, marked as done', () => {
    const begun = new Map(worklistOf(rows, none, by).map(({ row, reason }) => [row.cluster.id, reason]))
    const said = rows.map((row) => (row.cluster.id === '6' ? cluster(6, setAside) : row))
    const list = worklistOf(said, begun, by)
    expect(ids(list)).toEqual([4, 7, 6, 2, 5, 1])
    expect(list.filter(({ isDone }) => isDone).map(({ row }) => row.cluster.id)).toEqual(['6'])
    expect(list.find(({ row }) => row.cluster.id === '6')?.reason).toBe('reopened')
  })

  const statuses = [
    open,
    setAside,
    reopened('judgement.joined'),
    reopened('judgement.dayCame'),
    investigating('2027-01-01'),
  ]
  const anyRows = fc
    .array(fc.tuple(fc.constantFrom(...statuses), fc.boolean()), { maxLength: 12 })
    .map((all) => all.map(([status, isNew], id) => cluster(id, status, isNew ? [1, 9] : [1, 2])))

  it('has everything that is to be said something of, once, and rows of one reason by score', () => {
    fc.assert(
      fc.property(anyRows, (some) => {
        const list = worklistOf(some, none, by)
        const asked = some.filter(({ cluster: one }) => reasonToGo(one, by) !== null)
        expect(ids(list).toSorted((a, b) => a - b)).toEqual(asked.map(({ cluster: one }) => Number(one.id)))
        for (const group of Map.groupBy(list, ({ reason }) => reason).values())
          expect(ids(group)).toEqual(ids(group).toSorted((a, b) => a - b))
      }),
    )
  })

  it('in the order in which it is answered from top to bottom never leads back, and ends', () => {
    fc.assert(
      fc.property(anyRows, (some) => {
        const begun = new Map(worklistOf(some, none, by).map(({ row, reason }) => [row.cluster.id, reason]))
        const answered = new Set<string>()
        const listNow = () =>
          worklistOf(
            some.map((row) =>
              answered.has(row.cluster.id) ? cluster(Number(row.cluster.id), setAside) : row,
            ),
            begun,
            by,
          )
        const visited: number[] = []
        for (let next = nextToGo(listNow(), -1, null); next !== null;) {
          const { id } = next.row.cluster
          visited.push(Number(id))
          answered.add(id)
          const list = listNow()
          next = nextToGo(
            list,
            list.findIndex(({ row }) => row.cluster.id === id),
            null,
          )
        }
        expect(visited).toEqual(ids(worklistOf(some, none, by)))
      }),
    )
  })
})

describe('the row to go on with', () => {
  const list = [true, false, true, false].map((isDone, at) => ({ at, isDone }))
  it.each([
    [0, null, 1],
    [1, null, 3],
    [3, null, 1],
    // It is gone: what took its place comes next.
    [-1, 2, 3],
    [-1, null, 1],
  ])('from %s (left at %s) is %s', (at, lastAt, next) => {
    expect(nextToGo(list, at, lastAt)?.at).toBe(next)
  })

  it('is none when everything was gone through', () => {
    expect(nextToGo([{ isDone: true }], 0, null)).toBeNull()
  })
})
