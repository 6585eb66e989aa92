/** What this migration adds, what it refuses, and that what was there before stays. */
import { beforeEach, describe, expect, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, count, project, party, delivery, work } from './old-file.ts'

describe('22, what parties said on their sheets', () => {
  const answer = (id: string, { of = 'w', other = 'NULL', topic = 'wishes', text = 'Samen' } = {}) =>
    `INSERT INTO preparation_answer VALUES ('${id}', 'gem', 2027, '${of}', ${other}, '${topic}', '${text}', 'a.docx', 'Anna', '', 0)`
  beforeEach(() => {
    migrateTo(connection, 2)
    for (const sql of [project, party, delivery, work('w'), work('v')]) run(sql)
    migrateTo(connection, 22)
  })

  test('nobody said anything before', () => {
    expect(count('work')).toBe(2)
    expect(count('preparation_answer')).toBe(0)
  })

  test('of works that are there, with words, and once about the same', () => {
    refuses(answer('1', { text: '' }))
    refuses(answer('1', { of: 'unknown' }))
    refuses(answer('1', { other: "'w'" }))
    run(answer('1'))
    refuses(answer('2'))
    run(answer('2', { other: "'v'" }))
    refuses(answer('3', { other: "'v'" }))
    run(answer('3', { topic: 'offer' }))
    refuses('DELETE FROM work')
  })
})
