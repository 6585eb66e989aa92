/** What kinds of samenloop a pair or cluster has, in words; always in the same order. */
import { Outcome, outcomeNames, possibleOutcomeNames } from '../../shared/domain/outcome.ts'
import { Chip, type ChipProps } from './chip.tsx'
import { useSay } from './words.ts'

const tones: Readonly<Record<Outcome, NonNullable<ChipProps['tone']>>> = {
  opportunity: 'good',
  conflict: 'danger',
  digRest: 'warn',
}

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
      <Chip key={outcome} tone={tones[outcome]}>
        {say((possible.includes(outcome) ? possibleOutcomeNames : outcomeNames)[outcome])}
      </Chip>
    ))
}
