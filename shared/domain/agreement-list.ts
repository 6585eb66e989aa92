/** What a list of agreements is made of, to go out: who does what by when, where, and whether it was kept. */
import type { Agreement } from './agreement.ts'
import type { Combination } from './combination.ts'
import type { About } from './meeting-report.ts'
import type { Party } from './party.ts'
import type { Held } from './sharing.ts'
import type { Work } from './work.ts'

/** `who`: the name of who does it, of the people of the project or as it was written; null: nobody said, or it is not told. */
export type ListedAgreement = Pick<
  Agreement,
  'combination' | 'what' | 'party' | 'who' | 'due' | 'state' | 'body' | 'at'
> & {
  /** What the point of the agenda was called at which it was made, where it is about no combination. */
  readonly about: string | null
}

export interface AgreementList {
  readonly project: string
  /** Of the project, to name them by. */
  readonly parties: readonly Party[]
  readonly agreements: readonly About<ListedAgreement>[]
  /** Those they were made in. */
  readonly combinations: readonly Combination[]
  /** Of those combinations: they say in which streets. */
  readonly works: readonly Work[]
  readonly held: Held
  /** Whether people are named. */
  readonly hasNames: boolean
  /** How many stand there without their words. */
  readonly untold: number
}
