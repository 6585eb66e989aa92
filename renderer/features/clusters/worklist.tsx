/** Going through the kansengebieden one by one: how far it is, the list in its order with why, and the line in which is said. */
import { useEffect, useMemo, type ReactNode } from 'react'
import { useWorks } from '../../api/index.ts'
import {
  offerGoingOn,
  stopTriage,
  useSelection,
  useViewState,
  type RankedCluster,
  type Selection,
} from '../../state/index.ts'
import { Button, Chip, EmptyState, useFormat, useSay, useWords } from '../../ui/index.ts'
import { RowList } from '../../ui/row-list.tsx'
import { useLastAt } from '../../ui/use-step-letters.ts'
import { nextToGo, type WorklistRow } from '../../../shared/overlap/clusters/worklist.ts'
import { ClusterRow } from './cluster-row.tsx'
import { useAnswerLetters } from './use-answer-letters.ts'
import { useWorklist } from './use-worklist.ts'
import { words } from './words.ts'
import styles from './clusters.module.css'

type Row = WorklistRow<RankedCluster>

const idOf = ({ row }: Row): string => row.cluster.id

/** `line`: where what goes with an answer is typed. */
export function Worklist({ line }: { readonly line: ReactNode }) {
  const t = useWords(words)
  const { workById } = useWorks()
  const rows = useWorklist()
  const selection = useSelection()
  const hovered = useViewState((state) => state.hovered)
  const hover = useViewState((state) => state.hover)
  const select = useViewState((state) => state.select)
  const chosen = selection?.is === 'cluster' ? selection.cluster : null
  useAnswerLetters(rows.find(({ row }) => row.cluster.id === chosen)?.row.cluster)
  useGoingOn(rows, selection)
  useBeginning(rows, selection)
  return (
    <div className={styles.list}>
      <Head rows={rows} />
      {rows.length === 0 ? (
        <EmptyState title={t.nothingToGoTitle}>{t.nothingToGo}</EmptyState>
      ) : (
        <RowList
          label={t.worklist}
          rows={rows}
          keyOf={idOf}
          hovered={hovered !== null && 'cluster' in hovered ? hovered.cluster : null}
          selected={chosen}
          onHover={(row) => hover(row === null ? null : { cluster: row.row.cluster.id })}
          onSelect={({ row }) => select({ is: 'cluster', cluster: row.cluster.id })}
        >
          {(one) => (
            <div className={styles.toGo} data-done={one.isDone || undefined}>
              <ClusterRow {...one.row} workById={workById} />
              <Why {...one} />
            </div>
          )}
        </RowList>
      )}
      {line}
    </div>
  )
}

function Head({ rows }: { readonly rows: readonly Row[] }) {
  const t = useWords(words)
  const { number } = useFormat()
  const done = rows.filter(({ isDone }) => isDone).length
  const isAll = rows.length > 0 && done === rows.length
  return (
    <div className={styles.head}>
      <div className={styles.ways}>
        <p role="status" className={styles.count}>
          {isAll ? t.allGone(number(rows.length)) : t.gone(number(done), number(rows.length))}
        </p>
        <Button look="quiet" shortcut="D" onPress={stopTriage}>
          {t.stopGoing}
        </Button>
      </div>
    </div>
  )
}

/** What is new, what came back and why; of what is simply open, and of what was done, there is nothing to tell. */
function Why({ row: { cluster }, reason, isDone }: Row) {
  const t = useWords(words)
  const say = useSay()
  const { date } = useFormat()
  const { status } = cluster
  if (isDone || reason === 'open') return null
  if (reason === 'new') return <Chip tone="accent">{t.isNew}</Chip>
  if (status.is === 'reopened')
    return <p className={styles.why}>{status.reasons.map((one) => say(one)).join(' ')}</p>
  if (status.is !== 'investigating' || status.due === null) return null
  return <p className={styles.why}>{t.overdue(status.who, date(status.due), status.reason)}</p>
}

/** After an answer: on to the next that is still to be gone through. */
function useGoingOn(rows: readonly Row[], selection: Selection | null): void {
  const select = useViewState((state) => state.select)
  const at = rows.findIndex(({ row }) => selection?.is === 'cluster' && row.cluster.id === selection.cluster)
  const lastAt = useLastAt(at < 0 ? undefined : at)
  useEffect(
    () =>
      offerGoingOn(() => {
        const next = nextToGo(rows, at, lastAt.current)
        if (next !== null) select({ is: 'cluster', cluster: next.row.cluster.id })
        return next !== null
      }),
    [rows, at, lastAt, select],
  )
}

/** The first of the list is chosen, unless one of it was already. */
function useBeginning(rows: readonly Row[], selection: Selection | null): void {
  const select = useViewState((state) => state.select)
  const first = useMemo(() => nextToGo(rows, -1, null)?.row.cluster.id, [rows])
  const isThere = selection?.is === 'cluster' && rows.some(({ row }) => row.cluster.id === selection.cluster)
  const begins = first !== undefined && selection?.is !== 'cluster' && !isThere
  useEffect(() => {
    if (begins) select({ is: 'cluster', cluster: first })
    // Once: who leaves the list for a work comes back to it by J.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
}
