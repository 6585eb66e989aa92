/** A verdict that no longer stands by itself: what changed since, and whether it stays so. */
import type { ReactNode } from 'react'
import { Button, useFormat, useSay, useWords } from '../../ui/index.ts'
import type { ClusterId, WorkId } from '../../../shared/domain/ids.ts'
import type { Verdict, VerdictTerms } from '../../../shared/domain/judgement-verdict.ts'
import type { Message } from '../../../shared/domain/message.ts'
import { hasCome } from '../../../shared/overlap/clusters/status-on.ts'
import { today } from '../../../shared/time/today.ts'
import { Refusal } from './refusal.tsx'
import { useJudgeAgain } from './use-decisions.ts'
import { words } from './words.ts'
import styles from './detail.module.css'

export interface ReopenedProps {
  /** What saying it again is about. */
  readonly works: readonly WorkId[]
  readonly cluster?: ClusterId
  /** How many works there are where this is shown. */
  readonly all: number
  readonly was: Verdict
  /** What was said, to be said again. */
  readonly said: VerdictTerms & { readonly reason: string }
  readonly reasons: readonly Message[]
  /** What was said. */
  readonly children: ReactNode
}

export function Reopened({ works, cluster, all, was, said, reasons, children }: ReopenedProps) {
  const t = useWords(words)
  const say = useSay()
  const { number } = useFormat()
  const { judgeAgain, isBusy, failure } = useJudgeAgain()
  return (
    <div className={styles.reopened}>
      <h3>{t.reopened}</h3>
      <ul>
        {reasons.map((one) => (
          <li key={say(one)}>{say(one)}</li>
        ))}
      </ul>
      {children}
      {hasCome(said.until, today()) ? (
        <p className={styles.note}>{t.dayHasCome}</p>
      ) : (
        <>
          {works.length < all && (
            <p className={styles.note}>{t.staysSoFor(number(works.length), number(all))}</p>
          )}
          <Button
            writes
            look="main"
            isDisabled={isBusy || works.length < 2}
            onPress={() => void judgeAgain({ works, cluster }, was, said)}
          >
            {t.staysSo}
          </Button>
        </>
      )}
      <Refusal failure={failure} />
    </div>
  )
}
