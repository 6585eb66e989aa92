/** What this migration adds, what it refuses, and that what was there before stays. */
import { beforeEach, describe, expect, test } from 'vitest'
import { markOn } from '../../../electron/store/latest-mark.ts'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, count, project } from './old-file.ts'

describe('10, the latest mark', () => {
  const read = () => connection.prepare('SELECT * FROM latest').all() as { mark: string; before: string }[]

  beforeEach(() => {
    migrateTo(connection, 9)
    run(project)
    migrateTo(connection, 10)
  })

  test('a file has one mark, and one that it found, which differ', () => {
    expect(count('project')).toBe(1)
    const [row, ...others] = read()
    expect(others).toEqual([])
    expect(row).toMatchObject({ mark: expect.stringMatching(/^[0-9a-f-]{36}$/) as string })
    expect(row?.before).not.toBe(row?.mark)
  })

  test('it stands alone on a page, which tells it without reading the file as a database', () => {
    const bytes = connection.serialize()
    const size = connection.pragma('page_size', { simple: true }) as number
    const pages = Array.from({ length: bytes.length / size }, (_, at) =>
      markOn(bytes.subarray(at * size, (at + 1) * size)),
    )
    const marks = pages.flatMap((one) => one ?? [])
    expect(marks.map(({ mark, before }) => ({ mark: String(mark), before: String(before) }))).toEqual(
      read().map(({ mark, before }) => ({ mark, before })),
    )
  })

  test('a mark has the length of one, and the row its name', () => {
    refuses(`UPDATE latest SET mark = 'short'`)
    refuses(`UPDATE latest SET before = NULL`)
    refuses(`UPDATE latest SET name = 'other'`)
  })

  test('a migration after it leaves a mark as any change does', () => {
    const [before] = read()
    migrateTo(connection, 11)
    expect(read()).toMatchObject([{ before: before?.mark }])
  })
})
