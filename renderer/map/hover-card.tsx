/** The small card beside the pointer: what this is, of whom, when. */
import { usePartyNames, useWorks } from '../api/index.ts'
import type { Work } from '../../shared/domain/work.ts'
import { firmnessNames } from '../../shared/domain/firmness.ts'
import { useTrying, type RankedCluster } from '../state/index.ts'
import { DisciplineMark, PeriodText, useFormat, useSay, useWords } from '../ui/index.ts'
import { TriedMark } from '../ui/tried-marks.tsx'
import type { Pointed } from './use-map-pointer.ts'
import { words } from './words.ts'
import styles from './map.module.css'

interface HoverCardProps {
  readonly pointed: Pointed
  readonly clusters: readonly RankedCluster[]
}

export function HoverCard({ pointed, clusters }: HoverCardProps) {
  const t = useWords(words)
  const { workById } = useWorks()
  const moved = useTrying((state) => state.moved)
  const first = pointed.under[0]
  if (first === undefined) return null
  const others = pointed.under.slice(1).filter((one) => 'work' in one).length
  return (
    <div className={styles.card} style={{ left: pointed.x + 14, top: pointed.y + 14 }} aria-hidden="true">
      {'work' in first ? (
        <WorkCard work={moved.get(first.work) ?? workById.get(first.work)} />
      ) : (
        <ClusterCard found={clusters.find(({ cluster }) => cluster.id === first.cluster)} />
      )}
      {others > 0 ? <p className={styles.soft}>{t.more(others)}</p> : null}
    </div>
  )
}

function WorkCard({ work }: { readonly work: Work | undefined }) {
  const say = useSay()
  const partyName = usePartyNames()
  if (work === undefined) return null
  return (
    <>
      <p className={styles.cardTitle}>
        <DisciplineMark discipline={work.discipline} /> {work.name}
      </p>
      <p>
        {partyName(work.party)}
        {work.number === null ? '' : ` · ${work.number}`}
      </p>
      <p>
        <TriedMark work={work.id} /> <PeriodText period={work.period} /> · {say(firmnessNames[work.firmness])}
      </p>
    </>
  )
}

function ClusterCard({ found }: { readonly found: RankedCluster | undefined }) {
  const t = useWords(words)
  const format = useFormat()
  if (found === undefined) return null
  const { cluster, rank } = found
  return (
    <>
      <p className={styles.cardTitle}>
        {t.clusterCard(rank)} · {cluster.name}
      </p>
      <p>
        {t.score} {format.number(cluster.score)} · {t.worksCount(cluster.works.length)}
      </p>
    </>
  )
}
