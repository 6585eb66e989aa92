/** What every part of the year on one page needs to put it in words. */
import type { Teller } from '../document/teller.ts'
import type { WordsOf } from '../document/words-of-room.ts'

export interface YearPageTeller extends Teller {
  readonly page: WordsOf<'yearPage'>
}
