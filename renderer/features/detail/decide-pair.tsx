/** What was decided about two works that meet, on which facts, and what can be decided now. */
import { useCombinations, useJudgements, useOverlaps } from '../../api/index.ts'
import { Button, useWords } from '../../ui/index.ts'
import type { Combination } from '../../../shared/domain/combination.ts'
import type { SeenPair } from '../../../shared/domain/overlap.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { reopenedOn } from '../../../shared/overlap/clusters/status-on.ts'
import { today } from '../../../shared/time/today.ts'
import type { DetailActions } from './detail-actions.ts'
import { JudgedFacts, type JudgedWork } from './judged-facts.tsx'
import { Judged } from './judged.tsx'
import { CombinationLink } from './links.tsx'
import { Refusal } from './refusal.tsx'
import { Reopened } from './reopened.tsx'
import { useReopen } from './use-decisions.ts'
import { VerdictButtons } from './verdict-buttons.tsx'
import { words } from './words.ts'
import styles from './detail.module.css'

export interface DecidePairProps {
  readonly pair: SeenPair
  /** Its works, `a` first. */
  readonly first: Work
  readonly second: Work
  readonly actions: DetailActions
}

export function DecidePair({ pair, first, second, actions }: DecidePairProps) {
  const t = useWords(words)
  const { combinations } = useCombinations()
  const { judgements } = useJudgements()
  const { data } = useOverlaps()
  const { reopen, isBusy, failure } = useReopen()
  const { a, b } = pair
  const made = combinations.find(({ works }) => works.includes(a) && works.includes(b))
  if (made !== undefined) {
    return (
      <div className={styles.decide}>
        <h3>{t.inCombination}</h3>
        <CombinationLink combination={made} />
      </div>
    )
  }
  const works = [a, b] as const
  const judgement = judgements.find((one) => one.a === a && one.b === b)
  const changed = data?.judgements.find((one) => one.judgement === judgement?.id)?.reopened ?? []
  const reasons = judgement === undefined ? changed : reopenedOn(judgement, changed, today())
  const isReopened = judgement !== undefined && reasons.length > 0
  return (
    <div className={styles.decide}>
      {isReopened ? (
        <Reopened works={works} all={works.length} was={judgement.verdict} said={judgement} reasons={reasons}>
          <Judged judgements={[judgement]} />
        </Reopened>
      ) : (
        judgement !== undefined && <Judged judgements={[judgement]} />
      )}
      <div className={styles.actions}>
        <VerdictButtons
          works={works}
          actions={actions}
          isMain={judgement === undefined}
          {...(judgement && !isReopened && { except: judgement.verdict })}
        />
        {judgement !== undefined && (
          <Button writes shortcut="T" isDisabled={isBusy} onPress={() => void reopen(works)}>
            {t.takeBack}
          </Button>
        )}
      </div>
      <Refusal failure={failure} />
      {judgement !== undefined && (
        <JudgedFacts
          judgement={judgement}
          pair={pair}
          works={[takingPart(first, combinations), takingPart(second, combinations)]}
        />
      )}
    </div>
  )
}

/** At its own period, or at the agreed one of its combination. */
function takingPart(work: Work, combinations: readonly Combination[]): JudgedWork {
  const { period } = combinations.find(({ works }) => works.includes(work.id)) ?? work
  return { work, period: { start: period.start, end: period.end } }
}
