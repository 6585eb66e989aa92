/** Two works that come near each other: why that matters in plain words, the facts, both side by side. */
import { useCombinations, useOverlaps, usePairs, useProject, useWorks } from '../../api/index.ts'
import { Chip, useWords } from '../../ui/index.ts'
import { OutcomeChips } from '../../ui/outcome-chips.tsx'
import { ScoreBar } from '../../ui/score-bar.tsx'
import type { WorkId } from '../../../shared/domain/ids.ts'
import { clustersOfRow, rowOf } from '../../../shared/overlap/found/rows-of.ts'
import { whyPair } from '../../../shared/overlap/pairs/why-pair.ts'
import type { DetailActions } from './detail-actions.ts'
import { DecidePair } from './decide-pair.tsx'
import { ExceptionOfPair } from './exception-of-pair.tsx'
import { Gone } from './gone.tsx'
import { ClusterLink } from './links.tsx'
import { PairFacts } from './pair-facts.tsx'
import { ScoreTable } from './score-table.tsx'
import { Sentences } from './sentences.tsx'
import { SideBySide } from './side-by-side.tsx'
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
  const { combinations } = useCombinations()
  const pair = usePairs().between(a, b)
  const first = pair && workById.get(pair.a)
  const second = pair && workById.get(pair.b)
  if (data === undefined || !pair || !first || !second) return <Gone />
  const known = { parties: project?.parties ?? [], combinations, water: data.water }
  const [at = -1] = clustersOfRow(data, rowOf(data, a, b))
  const cluster = data.clusters[at]
  const title =
    first.street !== null && first.street === second.street ? first.street : `${first.name} × ${second.name}`
  return (
    <>
      <header className={styles.head}>
        <p className={styles.kind}>{t.pair}</p>
        <h2>{title}</h2>
        <div className={styles.chips}>
          <ScoreBar value={pair.score} label={t.score} />
          {pair.noise !== null && <Chip tone="warn">{t.doesNotCount(t.noise[pair.noise])}</Chip>}
          <OutcomeChips outcomes={pair.outcomes} possible={pair.possible ? pair.outcomes : []} />
        </div>
      </header>
      <Sentences why={whyPair(pair, first, second, known)} />
      <ExceptionOfPair pair={pair} />
      <DecidePair pair={pair} first={first} second={second} actions={actions} />
      <PairFacts pair={pair} />
      <SideBySide first={first} second={second} />
      <ScoreTable of="pair" score={pair.score} parts={pair.parts} weights={data.settings.weights} />
      {cluster !== undefined && (
        <section className={styles.part}>
          <h3>{t.inCluster}</h3>
          <ClusterLink cluster={cluster} />
        </section>
      )}
    </>
  )
}
