/** What parties let others see, as the project has it. */
import { sharedByDefault, type Sharing } from '../../shared/domain/sharing.ts'
import type { ReadableDatabase } from './database.ts'
import { readRecords } from './read-records.ts'

export function readSharing(db: ReadableDatabase): Sharing {
  const records = readRecords(db, 'sharing', 'ORDER BY id')
  return {
    usual: records.find(({ party }) => party === null)?.shared ?? sharedByDefault,
    exceptions: records.flatMap(({ party, shared }) => (party === null ? [] : { party, shared })),
  }
}
