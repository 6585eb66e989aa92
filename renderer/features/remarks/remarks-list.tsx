/** Everything that was remarked, what is open first and the newest before the rest. Choosing one opens what it is about. */
import { useMemo } from 'react'
import { useCombinations, useOverlaps, useProject, useRemarks, useWorks } from '../../api/index.ts'
import {
  clusterWhereMeet,
  isSameThing,
  useSelection,
  useViewState,
  type Selection,
} from '../../state/index.ts'
import { Busy, Chip, EmptyState, FailedState, useFormat, useWords } from '../../ui/index.ts'
import { RowList } from '../../ui/row-list.tsx'
import { CalendarDate } from '../../../shared/domain/period.ts'
import type { Remark, RemarkAbout } from '../../../shared/domain/remark.ts'
import { words } from './words.ts'
import styles from './remarks.module.css'

const keyOf = ({ id }: Remark): string => id

export function RemarksList() {
  const t = useWords(words)
  const { number } = useFormat()
  const { project } = useProject()
  const { remarks, isPending, failure, refetch } = useRemarks()
  const rows = useMemo(
    () => remarks.toReversed().toSorted((one, two) => Number(one.isDone) - Number(two.isDone)),
    [remarks],
  )
  if (failure !== null) return <FailedState failure={failure} onAgain={() => void refetch()} />
  if (project !== null && isPending) return <Busy what={t.loading} />
  if (rows.length === 0) return <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>
  const open = rows.filter(({ isDone }) => !isDone).length
  return (
    <div className={styles.list}>
      <p role="status" className={styles.count}>
        {t.all(number(open), number(rows.length))}
      </p>
      <Rows rows={rows} />
    </div>
  )
}

function Rows({ rows }: { readonly rows: readonly Remark[] }) {
  const t = useWords(words)
  const selection = useSelection()
  const hover = useViewState((state) => state.hover)
  const select = useViewState((state) => state.select)
  const placeOf = usePlaceOf()
  const chosen = rows.find(({ about }) => selection !== null && isSameThing(placeOf(about), selection))
  return (
    <RowList
      label={t.list}
      rows={rows}
      keyOf={keyOf}
      hovered={null}
      selected={chosen?.id ?? null}
      onHover={(row) =>
        hover(row === null || row.about.is === 'combination' ? null : { work: row.about.work })
      }
      onSelect={({ about }) => select(placeOf(about))}
    >
      {(row) => <RemarkRow remark={row} />}
    </RowList>
  )
}

/** Where it is read: of works that do not meet any more, at the first of them. */
function usePlaceOf(): (about: RemarkAbout) => Selection {
  const { data } = useOverlaps()
  const clusters = data?.clusters
  return (about) => {
    if (about.is !== 'meeting') return about
    const cluster = clusterWhereMeet(clusters, about)
    return cluster ? { is: 'cluster', cluster: cluster.id } : { is: 'work', work: about.work }
  }
}

function RemarkRow({ remark: { about, text, isDone, actor, at } }: { readonly remark: Remark }) {
  const t = useWords(words)
  const { date } = useFormat()
  const name = useNameOf(about)
  return (
    <div className={styles.row}>
      <span className={styles.text} data-cut="" title={text}>
        {text}
      </span>
      <span className={styles.soft}>
        {t[about.is]} · {name}
      </span>
      <span className={styles.soft}>{t.by(actor, date(CalendarDate.parse(at.slice(0, 10))))}</span>
      {isDone && (
        <span className={styles.flag}>
          <Chip>{t.done}</Chip>
        </span>
      )}
    </div>
  )
}

function useNameOf(about: RemarkAbout): string {
  const t = useWords(words)
  const { workById } = useWorks()
  const { combinations } = useCombinations()
  if (about.is === 'combination') return combinations.find(({ id }) => id === about.combination)?.name ?? ''
  const work = workById.get(about.work)?.name ?? ''
  return about.is === 'work' ? work : t.together(work, workById.get(about.met)?.name ?? '')
}
