/** Two works that come near each other: why that matters in plain words, the facts, both side by side. */
import { useCombinations, useJudgements, useOverlaps, useProject, useWorks } from '../../api/index.ts'
import { Button, useFormat, useWords } from '../../ui/index.ts'
import { OutcomeChips } from '../../ui/outcome-chips.tsx'
import { ScoreBar } from '../../ui/score-bar.tsx'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Judgement } from '../../../shared/domain/judgement.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import { whyPair } from '../../../shared/overlap/why.ts'
import type { DetailActions } from './detail-actions.ts'
import { Gone } from './gone.tsx'
import { ClusterLink, CombinationLink } from './links.tsx'
import { PairFacts } from './pair-facts.tsx'
import { Refusal } from './refusal.tsx'
import { ScoreTable } from './score-table.tsx'
import { Sentences } from './sentences.tsx'
import { SideBySide } from './side-by-side.tsx'
import { useReopen } from './use-decisions.ts'
import { words } from './words.ts'
import styles from './detail.module.css'

export interface PairDetailProps {
  readonly a: WorkId
  readonly b: WorkId
  readonly actions: DetailActions
}

export function PairDetail({ a, b, actions }: PairDetailProps) {
  const t = useWords(words)
  const { project } = useProject()
  const { data } = useOverlaps()
  const { workById } = useWorks()
  const index = data?.pairs.findIndex((pair) => isOf(pair, a, b)) ?? -1
  const pair = data?.pairs[index]
  const first = pair && workById.get(pair.a)
  const second = pair && workById.get(pair.b)
  if (data === undefined || !pair || !first || !second) return <Gone />
  const cluster = data.clusters.find(({ pairs }) => pairs.includes(index))
  const title =
    first.street !== null && first.street === second.street ? first.street : `${first.name} × ${second.name}`
  return (
    <>
      <header className={styles.head}>
        <p className={styles.kind}>{t.pair}</p>
        <h2>{title}</h2>
        <div className={styles.chips}>
          <ScoreBar value={pair.score} label={t.score} />
          <OutcomeChips outcomes={pair.outcomes} />
        </div>
      </header>
      <Sentences why={whyPair(pair, first, second, project?.parties ?? [])} />
      <Decide a={a} b={b} actions={actions} />
      <PairFacts pair={pair} />
      <SideBySide first={first} second={second} />
      <ScoreTable score={pair.score} parts={pair.parts} weights={data.settings.weights} />
      {cluster !== undefined && (
        <section className={styles.part}>
          <h3>{t.inCluster}</h3>
          <ClusterLink cluster={cluster} />
        </section>
      )}
    </>
  )
}

function Decide({ a, b, actions }: PairDetailProps) {
  const t = useWords(words)
  const { combinations } = useCombinations()
  const { judgements } = useJudgements()
  const { reopen, isBusy, failure } = useReopen()
  const made = combinations.find(({ works }) => works.includes(a) && works.includes(b))
  const judgement = judgements.findLast((candidate) => isOf(candidate, a, b))
  if (made !== undefined) {
    return (
      <div className={styles.decide}>
        <h3>{t.inCombination}</h3>
        <CombinationLink combination={made} />
      </div>
    )
  }
  return (
    <div className={styles.decide}>
      {judgement !== undefined && <SetAsideBecause judgement={judgement} />}
      <div className={styles.actions}>
        <Button look={judgement ? 'plain' : 'main'} onPress={() => actions.onCombine([a, b])}>
          {t.takeUp}
        </Button>
        {judgement === undefined ? (
          <Button onPress={() => actions.onSetAside([a, b])}>{t.notNow}</Button>
        ) : (
          <Button isDisabled={isBusy} onPress={() => void reopen([a, b])}>
            {t.reopen}
          </Button>
        )}
      </div>
      <Refusal failure={failure} />
    </div>
  )
}

function SetAsideBecause({ judgement }: { readonly judgement: Judgement }) {
  const t = useWords(words)
  const { date } = useFormat()
  const day = CalendarDate.parse(judgement.at.slice(0, 10))
  return (
    <p>
      <strong>{t.setAside}:</strong> {judgement.reason}{' '}
      <span className={styles.note}>{t.setAsideBy(judgement.actor, date(day))}</span>
    </p>
  )
}

function isOf(pair: { readonly a: WorkId; readonly b: WorkId }, a: WorkId, b: WorkId): boolean {
  return (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a)
}
