/** What can be decided about works that meet: taking it up, or one of the verdicts. */
import { Button, useWords } from '../../ui/index.ts'
import type { ClusterId, WorkId } from '../../../shared/domain/ids.ts'
import { Verdict } from '../../../shared/domain/judgement-verdict.ts'
import { verdictLetters } from '../../ui/verdict-letters.ts'
import type { DetailActions } from './detail-actions.ts'
import { words } from './words.ts'

export interface VerdictButtonsProps {
  readonly works: readonly WorkId[]
  /** The conversation it is about; absent: all that these works have with each other. */
  readonly cluster?: ClusterId
  readonly actions: DetailActions
  /** The verdict that stands: it need not be given again. */
  readonly except?: Verdict
  /** Taking up is what most people come for, unless something else is asked first. */
  readonly isMain?: boolean
}

export function VerdictButtons({ works, cluster, actions, except, isMain = false }: VerdictButtonsProps) {
  const t = useWords(words)
  const tooFew = works.length < 2
  return (
    <>
      <Button
        writes
        look={isMain ? 'main' : 'plain'}
        shortcut="O"
        isDisabled={tooFew}
        onPress={() => actions.onCombine(works)}
      >
        {t.takeUp}
      </Button>
      {Verdict.options
        .filter((verdict) => verdict !== except)
        .map((verdict) => (
          <Button
            writes
            key={verdict}
            shortcut={verdictLetters[verdict]}
            isDisabled={tooFew}
            onPress={() => actions.onJudge(works, verdict, cluster)}
          >
            {t.verdicts[verdict]}
          </Button>
        ))}
    </>
  )
}
