/** The migrations together: each makes its own version, and one that fails leaves the file as it was. */
import { expect, test } from 'vitest'
import { migrateTo, newestVersion, readVersion } from '../../../electron/store/migrations/index.ts'
import { connection, run, count } from './old-file.ts'

test('every migration makes its own version, once', () => {
  for (let version = 1; version <= newestVersion; version += 1) {
    migrateTo(connection, version)
    expect(readVersion(connection)).toBe(version)
  }
  migrateTo(connection)
  expect(readVersion(connection)).toBe(newestVersion)
})

test('a migration that fails leaves the file as it was', () => {
  migrateTo(connection, 1)
  run('CREATE TABLE delivery (id TEXT)')
  expect(() => migrateTo(connection, 2)).toThrow('already exists')
  expect(readVersion(connection)).toBe(1)
  expect(() => count('party')).toThrow('no such table')
})
