/** What was done, in words, as it was kept with the command. */
import { Message } from '../../shared/domain/message.ts'
import type { Row } from './database.ts'
import { parseJson } from '../../shared/records/checked.ts'

export function sentenceOf({ what, sequence }: Row<'command', 'sequence' | 'what'>): Message {
  return parseJson(Message, what, `command ${sequence}`)
}
