/** What parties let others see, as the project has it. */
import { sharedByDefault, type Shared, type Sharing } from '../../shared/domain/sharing.ts'
import type { ReadableDatabase, Row } from './database.ts'

export function readSharing(db: ReadableDatabase): Sharing {
  const rows = db.rows('sharing', ['id', 'party', 'level', 'money', 'own'], 'ORDER BY id')
  const usual = rows.find(({ party }) => party === null)
  return {
    usual: usual ? sharedOf(usual) : sharedByDefault,
    exceptions: rows.flatMap((row) =>
      row.party === null ? [] : { party: row.party, shared: sharedOf(row) },
    ),
  }
}

function sharedOf({ level, money, own }: Row<'sharing'>): Shared {
  return { level, money: money === 1, own: own === 1 }
}
