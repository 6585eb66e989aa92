/** What kinds of samenloop a pair or cluster has, in words; always in the same order. */
import { Outcome, outcomeNames } from '../../shared/domain/outcome.ts'
import { Chip, type ChipProps } from './chip.tsx'
import { useSay } from './words.ts'

const tones: Readonly<Record<Outcome, NonNullable<ChipProps['tone']>>> = {
  opportunity: 'good',
  conflict: 'danger',
  digRest: 'warn',
}

export function OutcomeChips({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const say = useSay()
  return Outcome.options
    .filter((outcome) => outcomes.includes(outcome))
    .map((outcome) => (
      <Chip key={outcome} tone={tones[outcome]}>
        {say(outcomeNames[outcome])}
      </Chip>
    ))
}
