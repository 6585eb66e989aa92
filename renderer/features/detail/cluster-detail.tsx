/** A kansengebied: why it ranks where it does, who is in it, what meets what, and what to do with it. */
import { useCombinations, useOverlaps, useWorks } from '../../api/index.ts'
import type { ClusterRow } from '../../state/index.ts'
import { Button, Chip, useFormat, useSay, useWords } from '../../ui/index.ts'
import { OutcomeChips } from '../../ui/outcome-chips.tsx'
import { ScoreBar } from '../../ui/score-bar.tsx'
import type { ClusterId, WorkId } from '../../../shared/domain/ids.ts'
import { clusterStatusNames } from '../../../shared/domain/overlap.ts'
import type { DetailActions } from './detail-actions.ts'
import { Gone } from './gone.tsx'
import { ClusterLink, CombinationLink } from './links.tsx'
import { PairList } from './pair-list.tsx'
import { Refusal } from './refusal.tsx'
import { ScoreTable } from './score-table.tsx'
import { Sentences } from './sentences.tsx'
import { strongestFirst } from './pairs-of-work.ts'
import { useReopen } from './use-decisions.ts'
import { words } from './words.ts'
import { WorkLine } from './work-line.tsx'
import styles from './detail.module.css'

export interface ClusterDetailProps {
  readonly id: ClusterId
  readonly actions: DetailActions
}

export function ClusterDetail({ id, actions }: ClusterDetailProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const { data } = useOverlaps()
  const { workById } = useWorks()
  const rank = data?.clusters.findIndex((cluster) => cluster.id === id) ?? -1
  const cluster = data?.clusters[rank]
  if (data === undefined || cluster === undefined) return <Gone />
  const works = cluster.works.flatMap((work) => workById.get(work) ?? [])
  const pairs = strongestFirst(cluster.pairs.flatMap((index) => data.pairs[index] ?? []))
  const neighbours = data.clusters.filter((other) => cluster.neighbours.includes(other.id))
  return (
    <>
      <header className={styles.head}>
        <p className={styles.kind}>{t.cluster(number(rank + 1))}</p>
        <h2>{cluster.name}</h2>
        <div className={styles.chips}>
          <ScoreBar value={cluster.score} label={t.score} />
          <OutcomeChips outcomes={cluster.outcomes} />
          <Status cluster={cluster} />
        </div>
      </header>
      <Sentences why={cluster.why} />
      <Decide cluster={cluster} actions={actions} />
      <section className={styles.part}>
        <h3>{t.works(number(works.length))}</h3>
        <ul className={styles.lines}>
          {works.map((work) => (
            <li key={work.id}>
              <WorkLine work={work} />
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.part}>
        <h3>{t.pairs(number(pairs.length))}</h3>
        <PairList key={id} pairs={pairs} />
      </section>
      <ScoreTable score={cluster.score} parts={cluster.parts} weights={data.settings.weights} />
      {neighbours.length > 0 && (
        <section className={styles.part}>
          <h3>{t.neighbours}</h3>
          <ul>
            {neighbours.map((neighbour) => (
              <li key={neighbour.id}>
                <ClusterLink cluster={neighbour} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Status({ cluster: { status } }: { readonly cluster: ClusterRow }) {
  const say = useSay()
  if (status.is === 'open') return null
  return (
    <Chip tone={status.is === 'combined' ? 'accent' : 'plain'}>{say(clusterStatusNames[status.is])}</Chip>
  )
}

/** What was decided, and what can be decided now. */
function Decide({ cluster, actions }: { readonly cluster: ClusterRow; readonly actions: DetailActions }) {
  const t = useWords(words)
  const { combinations } = useCombinations()
  const { reopen, isBusy, failure } = useReopen()
  const { status, works } = cluster
  const made = combinations.filter((combination) => combination.works.some((work) => works.includes(work)))
  const taken = new Set<WorkId>(made.flatMap((combination) => combination.works))
  const free = works.filter((work) => !taken.has(work))
  return (
    <div className={styles.decide}>
      {made.length > 0 && <h3>{t.inCombination}</h3>}
      {made.map((combination) => (
        <CombinationLink key={combination.id} combination={combination} />
      ))}
      {status.is === 'setAside' && (
        <p>
          <strong>{t.setAside}:</strong> {status.reason}
        </p>
      )}
      <div className={styles.actions}>
        {status.is === 'open' && (
          <>
            <Button look="main" isDisabled={works.length < 2} onPress={() => actions.onCombine(works)}>
              {t.takeUp}
            </Button>
            <Button isDisabled={works.length < 2} onPress={() => actions.onSetAside(works)}>
              {t.notNow}
            </Button>
          </>
        )}
        {status.is === 'combined' && free.length > 1 && (
          <Button onPress={() => actions.onCombine(free)}>{t.takeUpRest}</Button>
        )}
        {status.is === 'setAside' && (
          <Button isDisabled={isBusy} onPress={() => void reopen(works)}>
            {t.reopen}
          </Button>
        )}
      </div>
      <Refusal failure={failure} />
    </div>
  )
}
