/** The letter of each verdict, the same in both languages: what a hand learns should not move. */
import type { Verdict } from '../../shared/domain/judgement-verdict.ts'

export const verdictLetters: Readonly<Record<Verdict, string>> = {
  pickUp: 'A',
  setAside: 'N',
  rejected: 'X',
  investigate: 'U',
}
