/** How far every copy had come whose commands are in this file, or in the project that it was made of for a party. */
import type { ReadableDatabase } from '../database.ts'
import { partyCopyOf } from './party-copy-of.ts'

/** By copy, the number of its last command. */
export function readSeen(db: ReadableDatabase): Record<string, number> {
  return { ...partyCopyOf(db)?.seen, ...readLastNumbers(db) }
}

/** Of the commands that stand in this file. */
export function readLastNumbers(db: ReadableDatabase): Record<string, number> {
  const seen: Record<string, number> = {}
  const last = 'WHERE copy IS NOT NULL GROUP BY copy HAVING number = max(number) ORDER BY copy'
  for (const { copy, number } of db.rows('command', ['copy', 'number'], last))
    if (copy !== null && number !== null) seen[copy] = number
  return seen
}
