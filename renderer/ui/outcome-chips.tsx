/** What kinds of samenloop a pair or cluster has, in words; always in the same order. */
import { Outcome, outcomeNames, possibleOutcomeNames } from '../../shared/domain/outcome.ts'
import { Chip } from './chip.tsx'
import { outcomeTones } from './outcome-tones.ts'
import { useSay } from './words.ts'

export interface OutcomeChipsProps {
  readonly outcomes: readonly Outcome[]
  /** Those that are not certain, because it is not certain when the works are. */
  readonly possible: readonly Outcome[]
}

export function OutcomeChips({ outcomes, possible }: OutcomeChipsProps) {
  const say = useSay()
  return Outcome.options
    .filter((outcome) => outcomes.includes(outcome))
    .map((outcome) => (
      <Chip key={outcome} tone={outcomeTones[outcome]}>
        {say((possible.includes(outcome) ? possibleOutcomeNames : outcomeNames)[outcome])}
      </Chip>
    ))
}
