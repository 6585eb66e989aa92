/** What every chapter of a voorbereidingsblad needs to put it in words. */
import type { Party } from '../../domain/party.ts'
import type { Teller } from '../document/teller.ts'
import type { WordsOf } from '../document/words-of-room.ts'

export interface PreparationTeller extends Teller {
  readonly prepares: WordsOf<'preparing'>
  /** Whose sheet it is. */
  readonly party: Party
}
