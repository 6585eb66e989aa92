/** What this migration adds, what it refuses, and that what was there before stays. */
import { beforeEach, describe, expect, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, count, project } from './old-file.ts'

describe('15, the basemap', () => {
  const basemap = (id: string, path = '/kaarten/nl.pmtiles', print = 'abc', shown = 1) =>
    `INSERT INTO basemap VALUES ('${id}', '${path}', '${print}', ${shown}, 0)`
  beforeEach(() => {
    migrateTo(connection, 14)
    run(project.replace(')', ', 0)'))
    migrateTo(connection, 15)
  })

  test('a project of before has none, and is still there', () => {
    expect(count('basemap')).toBe(0)
    expect(count('project')).toBe(1)
  })

  test('one, of whatever id', () => {
    run(basemap('p'))
    refuses(basemap('p'))
    refuses(basemap('q'))
  })

  test('with a path, a fingerprint, and shown or not', () => {
    refuses(basemap('p', ''))
    refuses(basemap('p', '/kaart', ''))
    refuses(basemap('p', '/kaart', 'abc', 2))
  })
})
