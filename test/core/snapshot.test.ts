/** What is kept of a project as it was read, with what became of it beside it, is the project as it stands. */
import { expect, it } from 'vitest'
import { editsBetween, followSnapshot, readSnapshot, type Snapshot } from '../../electron/core/snapshot.ts'
import type { ChangedRecords } from '../../electron/store/index.ts'
import type { SharedStore } from '../../electron/workers/store-client.ts'
import { worksInColumns } from '../../electron/workers/works-in-columns.ts'
import { packBytes } from '../../shared/bytes/packed-bytes.ts'
import type { ProjectSummary } from '../../shared/domain/project.ts'
import type { WorkEdit } from '../../shared/overlap/live/overlap-difference.ts'
import { someWork, workId } from '../overlap/some-works.ts'

const named = (index: number, name: string) => someWork(index, null, { name }).work
const place = (of: number) => new Uint8Array([1, of])
const nothing = { combinations: [], judgements: [], exceptions: [], closedAreas: [] }
const untouched = { combinations: null, judgements: null, exceptions: null, closedAreas: null }

/** Of works 1, 3 and 5, the third without a place. */
function begin(): Promise<Snapshot> {
  const store = {
    summary: () => Promise.resolve({ revision: 1 } as ProjectSummary),
    worksInColumns: () =>
      Promise.resolve(
        worksInColumns(
          [1, 3, 5].map((index) => named(index, 'zoals gelezen')),
          3,
        ),
      ),
    places: () => Promise.resolve(packBytes([place(1), null, place(5)])),
    parties: () => Promise.resolve([]),
    combinations: () => Promise.resolve(nothing.combinations),
    judgements: () => Promise.resolve(nothing.judgements),
    digRestExceptions: () => Promise.resolve(nothing.exceptions),
    closedAreas: () => Promise.resolve(nothing.closedAreas),
  }
  return readSnapshot(store as unknown as SharedStore).whole
}

function follow(before: Snapshot, put: readonly [number, string][], gone: readonly number[] = []) {
  const changed: ChangedRecords & { summary: ProjectSummary } = {
    ...untouched,
    summary: { revision: before.summary.revision + 1 } as ProjectSummary,
    works: put.map(([index, name]) => ({ work: named(index, name), wkb: place(10 + index) })),
    gone: gone.map(workId),
  }
  return followSnapshot({ changesSince: () => Promise.resolve(changed) } as unknown as SharedStore, before)
}

const plain = ({ works, places }: Snapshot) =>
  works.map(({ id, name }, at) => [id, name, places[at]?.[1] ?? null] as const)

const told = (edits: WorkEdit[] | null) =>
  edits?.map((edit) =>
    'remove' in edit ? [edit.remove] : [edit.put.id, edit.put.name, edit.place?.[1] ?? null],
  )

it('stands in the order of ids, with works that came before, between and after the others, and without those that went', async () => {
  const read = await begin()
  const changed = await follow(read, [
    [7, 'kwam'],
    [5, 'anders'],
    [0, 'kwam'],
    [2, 'kwam'],
  ])
  const again = await follow(changed, [[2, 'nog eens']], [3])
  const id = workId
  expect(plain(read)).toEqual([
    [id(1), 'zoals gelezen', 1],
    [id(3), 'zoals gelezen', null],
    [id(5), 'zoals gelezen', 5],
  ])
  expect(plain(again)).toEqual([
    [id(0), 'kwam', 10],
    [id(1), 'zoals gelezen', 1],
    [id(2), 'nog eens', 12],
    [id(5), 'anders', 15],
    [id(7), 'kwam', 17],
  ])
})

it('tells what makes one of the other, forth and back, and nothing of another reading', async () => {
  const read = await begin()
  const one = await follow(read, [[3, 'anders']], [1])
  const two = await follow(one, [
    [1, 'terug'],
    [2, 'kwam'],
  ])
  expect(told(editsBetween(one, two))).toEqual([
    [workId(1), 'terug', 11],
    [workId(2), 'kwam', 12],
  ])
  expect(told(editsBetween(two, one))).toEqual([[workId(1)], [workId(2)]])
  expect(told(editsBetween(two, read))).toEqual([
    [workId(3), 'zoals gelezen', null],
    [workId(1), 'zoals gelezen', 1],
    [workId(2)],
  ])
  expect(editsBetween(one, await begin())).toBeNull()
})
