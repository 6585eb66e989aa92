/** A kansengebied: why it ranks where it does, who is in it, what meets what, and what to do with it. */
import { useOverlaps, useProject, useToldCluster, useWorks } from '../../api/index.ts'
import type { ClusterRow } from '../../state/index.ts'
import { Chip, useFormat, useSay, useWords } from '../../ui/index.ts'
import { OutcomeChips } from '../../ui/outcome-chips.tsx'
import { RestChip } from '../../ui/rest-chip.tsx'
import { WaterChip } from '../../ui/water-chip.tsx'
import { ScoreBar } from '../../ui/score-bar.tsx'
import { statusTones } from '../../ui/status-tones.ts'
import type { ClusterId } from '../../../shared/domain/ids.ts'
import { clusterStatusNames } from '../../../shared/domain/overlap.ts'
import { today } from '../../../shared/time/today.ts'
import { decideInWords } from '../../../shared/overlap/clusters/decide-in-words.ts'
import { AnswersOfCluster } from './answers-of-cluster.tsx'
import { DecideCluster } from './decide-cluster.tsx'
import type { DetailActions } from './detail-actions.ts'
import { Gone } from './gone.tsx'
import { PairList } from './pair-list.tsx'
import { ProposalsOn } from './proposals/proposals-on.tsx'
import { RemarksOn } from './remarks/remarks-on.tsx'
import { RestsOfWorks } from './rests-of-works.tsx'
import { ScoreTable } from './score-table.tsx'
import { Sentences } from './sentences.tsx'
import { strongestFirst } from './strongest-first.ts'
import { words } from './words.ts'
import { WorkLine } from './work-line.tsx'
import { WorkState } from './work-state.tsx'
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
  const told = useToldCluster(id)
  const cluster = data?.clusters[told?.at ?? -1]
  if (data === undefined || told === null || cluster === undefined) return <Gone />
  const works = cluster.works.flatMap((work) => workById.get(work) ?? [])
  const pairs = strongestFirst(told.pairs)
  const [strongest] = pairs
  return (
    <>
      <header className={styles.head}>
        <p className={styles.kind}>{t.cluster(number(told.at + 1))}</p>
        <h2>{cluster.name}</h2>
        <div className={styles.chips}>
          <ScoreBar value={cluster.score} label={t.score} />
          <OutcomeChips
            outcomes={cluster.outcomes.filter((outcome) => outcome !== 'digRest')}
            possible={cluster.possible}
          />
          <RestChip works={cluster.works} />
          <WaterChip cluster={cluster.id} />
          <Status cluster={cluster} />
        </div>
      </header>
      <Sentences why={told.why} />
      <RestsOfWorks works={works} />
      <DecideBy cluster={cluster} />
      <DecideCluster cluster={cluster} pairs={pairs} actions={actions} />
      <section className={styles.part}>
        <h3>{t.works(number(works.length))}</h3>
        <ul className={styles.lines}>
          {works.map((work) => (
            <li key={work.id}>
              <WorkLine work={work}>
                <WorkState work={work} />
              </WorkLine>
            </li>
          ))}
        </ul>
      </section>
      <AnswersOfCluster cluster={cluster} works={works} pairs={pairs} />
      <ProposalsOn
        about={{ is: 'together', works: cluster.works }}
        works={cluster.works}
        onCombine={actions.onTakeProposal}
      />
      {strongest && (
        <RemarksOn about={{ is: 'meeting', work: strongest.a, met: strongest.b }} works={cluster.works} />
      )}
      <section className={styles.part}>
        <h3>{t.pairs(number(pairs.length))}</h3>
        <PairList key={id} pairs={pairs} />
      </section>
      <ScoreTable of="cluster" score={cluster.score} parts={told.parts} weights={data.settings.weights} />
    </>
  )
}

/** Until when something can be decided here; of what was decided already nobody needs to hear it. */
function DecideBy({ cluster }: { readonly cluster: ClusterRow }) {
  const say = useSay()
  const { project } = useProject()
  const { workById } = useWorks()
  const { decideBy, status } = cluster
  const work = decideBy === null ? undefined : workById.get(decideBy.work)
  if (decideBy === null || work === undefined) return null
  if (status.is === 'combined' || status.is === 'setAside' || status.is === 'rejected') return null
  return (
    <p className={styles.decideBy} data-passed={decideBy.date <= today() || undefined}>
      {say(decideInWords(decideBy, work, project?.parties ?? [], today()))}
    </p>
  )
}

function Status({ cluster: { status } }: { readonly cluster: ClusterRow }) {
  const say = useSay()
  if (status.is === 'open') return null
  return <Chip tone={statusTones[status.is]}>{say(clusterStatusNames[status.is])}</Chip>
}
