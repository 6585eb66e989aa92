/** How what a proposal is about stands by now: whoever takes it over hears it first. */
import type { Agreement } from '../domain/agreement.ts'
import type { Combination } from '../domain/combination.ts'
import type { AgreementId, CombinationId, WorkId } from '../domain/ids.ts'
import type { Period } from '../domain/period.ts'
import type { Proposal } from '../domain/proposal.ts'

/** `already`: it is so, whoever made it so; `changed`: it is otherwise than when it was proposed; `gone`: it is there no more. */
export type ProposalStanding = 'asMade' | 'already' | 'changed' | 'gone'

/** The project as far as proposals are about it. */
export interface ProposedIn {
  readonly workOf: (id: WorkId) => { readonly period: Period } | undefined
  readonly combinationOf: (id: CombinationId) => Pick<Combination, 'period'> | undefined
  /** In which combination each work stands. */
  readonly combinedIn: (id: WorkId) => CombinationId | undefined
  readonly agreementOf: (id: AgreementId) => Pick<Agreement, 'state'> | undefined
}

export function proposalStanding(
  { asks, was }: Pick<Proposal, 'asks' | 'was'>,
  project: ProposedIn,
): ProposalStanding {
  switch (asks.is) {
    case 'period': {
      const now = project.workOf(asks.work)?.period
      if (now === undefined) return 'gone'
      if (sameDays(now, asks.period) && now.precision === asks.period.precision) return 'already'
      return was === null || sameDays(now, was) ? 'asMade' : 'changed'
    }
    case 'agreedPeriod': {
      const now = project.combinationOf(asks.combination)?.period
      if (now === undefined) return 'gone'
      if (sameDays(now, asks.period)) return 'already'
      return was === null || sameDays(now, was) ? 'asMade' : 'changed'
    }
    case 'together': {
      if (asks.works.some((work) => project.workOf(work) === undefined)) return 'gone'
      const combinations = new Set(asks.works.map(project.combinedIn))
      if (combinations.size === 1 && !combinations.has(undefined)) return 'already'
      return [...combinations].every((one) => one === undefined) ? 'asMade' : 'changed'
    }
    case 'settled': {
      const now = project.agreementOf(asks.agreement)?.state
      if (now === undefined) return 'gone'
      if (now === asks.state) return 'already'
      return now === 'open' ? 'asMade' : 'changed'
    }
  }
}

type Days = Pick<Period, 'start' | 'end'>

function sameDays(one: Days, other: Days): boolean {
  return one.start === other.start && one.end === other.end
}
