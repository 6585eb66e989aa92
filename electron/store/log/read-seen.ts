/** How far every copy had come whose commands are in this file, or in the project that it was made of for a party. */
import type { ReadableDatabase } from '../database.ts'
import { partyCopyOf } from './party-copy-of.ts'
import { takingIn } from './taking-in.ts'

/** By copy, the number of its last command. */
export function readSeen(db: ReadableDatabase): Record<string, number> {
  return { ...partyCopyOf(db)?.seen, ...readLastNumbers(db) }
}

/** Without what only took in what others did: who has all the rest has all that was said. */
export function readSaid(db: ReadableDatabase): Record<string, number> {
  return lastNumbers(db, `AND name IS NOT '${takingIn}'`)
}

/** Of the commands that stand in this file. */
export function readLastNumbers(db: ReadableDatabase): Record<string, number> {
  return lastNumbers(db)
}

function lastNumbers(db: ReadableDatabase, which = ''): Record<string, number> {
  const seen: Record<string, number> = {}
  const last = `WHERE copy IS NOT NULL ${which} GROUP BY copy HAVING number = max(number) ORDER BY copy`
  for (const { copy, number } of db.rows('command', ['copy', 'number'], last))
    if (copy !== null && number !== null) seen[copy] = number
  return seen
}
