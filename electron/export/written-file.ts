/** What every writer gives. */
import type { Message } from '../../shared/domain/message.ts'

/** A file as it goes out, and what could not be put in it as it is. */
export interface WrittenFile {
  readonly bytes: Uint8Array
  readonly notes: readonly Message[]
}
