/** What was decided about a kansengebied, and what can be decided now. */
import { useCombinations, useJudgements } from '../../api/index.ts'
import type { ClusterRow } from '../../state/index.ts'
import { Button, useWords } from '../../ui/index.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Verdict } from '../../../shared/domain/judgement-verdict.ts'
import type { ClusterStatus, SeenPair } from '../../../shared/domain/overlap.ts'
import type { DetailActions } from './detail-actions.ts'
import { JudgedPairs } from './judged-pairs.tsx'
import { Judged } from './judged.tsx'
import { CombinationLink } from './links.tsx'
import { Refusal } from './refusal.tsx'
import { Reopened } from './reopened.tsx'
import { useReopen } from './use-decisions.ts'
import { VerdictButtons } from './verdict-buttons.tsx'
import { words } from './words.ts'
import styles from './detail.module.css'

export interface DecideClusterProps {
  readonly cluster: Pick<ClusterRow, 'id' | 'works' | 'status'>
  /** The pairs that belong to it. */
  readonly pairs: readonly SeenPair[]
  readonly actions: DetailActions
}

export function DecideCluster({ cluster: { id, works, status }, pairs, actions }: DecideClusterProps) {
  const t = useWords(words)
  const { combinations } = useCombinations()
  const { judgements } = useJudgements()
  const { reopen, isBusy, failure } = useReopen()
  const made = combinations.filter((combination) => combination.works.some((work) => works.includes(work)))
  const taken = new Set<WorkId>(made.flatMap((combination) => combination.works))
  const free = works.filter((work) => !taken.has(work))
  const judged = judgements.filter(({ a, b }) => pairs.some((pair) => pair.a === a && pair.b === b))
  const standing = verdicts[status.is]
  return (
    <div className={styles.decide}>
      {status.is === 'reopened' && (
        <Reopened {...status} said={status} cluster={id} all={works.length}>
          <Judged judgements={judged} />
        </Reopened>
      )}
      {made.length > 0 && <h3>{t.inCombination}</h3>}
      {made.map((combination) => (
        <CombinationLink key={combination.id} combination={combination} />
      ))}
      {status.is !== 'reopened' && <Judged judgements={judged} />}
      <JudgedPairs judgements={judged} />
      <div className={styles.actions}>
        {status.is === 'combined' ? (
          free.length > 1 && (
            <Button writes shortcut="O" onPress={() => actions.onCombine(free)}>
              {t.takeUpRest}
            </Button>
          )
        ) : (
          <VerdictButtons
            works={works}
            cluster={id}
            actions={actions}
            isMain={status.is === 'open' || status.is === 'investigating' || status.is === 'pickedUp'}
            {...(standing && { except: standing })}
          />
        )}
        {judged.length > 0 && (
          <Button writes shortcut="T" isDisabled={isBusy} onPress={() => void reopen(works, id)}>
            {t.takeBack}
          </Button>
        )}
      </div>
      <Refusal failure={failure} />
    </div>
  )
}

/** The verdict a status says of the whole cluster. */
const verdicts: Readonly<Partial<Record<ClusterStatus['is'], Verdict>>> = {
  pickedUp: 'pickUp',
  setAside: 'setAside',
  rejected: 'rejected',
  investigating: 'investigate',
}
