/** What this migration adds, what it refuses, and that what was there before stays. */
import { beforeEach, describe, expect, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, count, project, command } from './old-file.ts'

describe('12, a log that merges', () => {
  const later = (sequence: number, kept: string) =>
    `UPDATE command SET (name, input, copy, number, seen) = (${kept}) WHERE sequence = ${sequence}`
  beforeEach(() => {
    migrateTo(connection, 11)
    run(project.replace(')', ', 0)'))
    run(command(1, 'do', null).replace(/\)$/, ', 0)'))
    run(command(2, 'do', null).replace(/\)$/, ', 0)'))
    migrateTo(connection, 12)
  })

  test('commands of before stay as they are, and say nothing of it', () => {
    expect(connection.prepare('SELECT name, input, copy, number, seen FROM command').all()).toEqual(
      Array.from({ length: 2 }, () => ({ name: null, input: null, copy: null, number: null, seen: null })),
    )
  })

  test('a command has all of it or nothing, and its number once', () => {
    refuses(later(1, `'work.place', '{}', 'k', NULL, '{}'`))
    refuses(later(1, `'work.place', '{}', NULL, 1, '{}'`))
    refuses(later(1, `'work.place', 'no json', 'k', 1, '{}'`))
    refuses(later(1, `'work.place', '{}', 'k', 0, '{}'`))
    run(later(1, `'work.place', '{}', 'k', 1, '{}'`))
    refuses(later(2, `'work.place', '{}', 'k', 1, '{}'`))
    run(later(2, `'work.place', '{}', 'k', 2, '{"k":1}'`))
  })

  test('the file is one copy', () => {
    expect(count('this_copy')).toBe(1)
    refuses(`INSERT INTO this_copy VALUES ('${'x'.repeat(36)}', NULL)`)
  })
})
