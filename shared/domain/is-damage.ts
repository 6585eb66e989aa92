/** Whether a project file was refused because it is not as it was written, and not because of who asks or where it lies. */
import type { MessageKey } from './message.ts'
import type { Failure } from './result.ts'

const ofDamage: ReadonlySet<MessageKey> = new Set([
  'store.damaged',
  'store.damagedRecord',
  'store.notAProject',
  'store.otherSchema',
  'store.tooLarge',
  'store.unknownSystem',
  'store.foreignJournal',
  'store.journalSetAside',
])

export function isDamage({ key }: Failure): boolean {
  return ofDamage.has(key)
}
