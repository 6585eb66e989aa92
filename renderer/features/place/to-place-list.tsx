/** The list of works that are not on the map, or not surely in their place. Choosing one opens the map for it. */
import { useMemo } from 'react'
import { usePartyNames, useProject, useWorks } from '../../api/index.ts'
import { startPlacing, usePlacing, useSelection, useViewState } from '../../state/index.ts'
import { Busy, EmptyState, FailedState, useFormat, useWords } from '../../ui/index.ts'
import { RowList } from '../../ui/row-list.tsx'
import { isToPlace } from '../../../shared/domain/placing.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { ToPlaceRow } from './to-place-row.tsx'
import { useToPlace } from './use-to-place.ts'
import { HiddenByFilter } from '../../ui/hidden-by-filter.tsx'
import { words } from './words.ts'
import styles from './place.module.css'

const idOf = ({ id }: Work): string => id

export function ToPlaceList() {
  const t = useWords(words)
  const format = useFormat()
  const { project } = useProject()
  const { works, isPending, failure, refetch } = useWorks()
  const list = useToPlace()
  const all = useMemo(() => works.filter(({ placing }) => isToPlace(placing)).length, [works])
  if (failure !== null) return <FailedState failure={failure} onAgain={() => void refetch()} />
  if (project !== null && isPending) return <Busy what={t.loading} />
  if (all === 0) return <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>
  if (list.length === 0) return <Hidden count={all} />
  return (
    <div className={styles.list}>
      <p role="status" className={styles.count}>
        {t.count(format.number(list.length))}
      </p>
      <Rows list={list} />
    </div>
  )
}

function Rows({ list }: { readonly list: readonly Work[] }) {
  const t = useWords(words)
  const partyName = usePartyNames()
  const selection = useSelection()
  const placing = usePlacing((state) => state.work)
  const hovered = useViewState((state) => state.hovered)
  const hover = useViewState((state) => state.hover)
  const chosen = placing ?? (selection?.is === 'work' ? selection.work : null)
  return (
    <RowList
      label={t.list}
      rows={list}
      keyOf={idOf}
      hovered={hovered !== null && 'work' in hovered ? hovered.work : null}
      selected={chosen}
      onHover={(work) => hover(work === null ? null : { work: work.id })}
      onSelect={(work) => startPlacing(work.id)}
    >
      {(work) => <ToPlaceRow work={work} party={partyName(work.party)} />}
    </RowList>
  )
}

function Hidden({ count }: { readonly count: number }) {
  const t = useWords(words)
  const format = useFormat()
  return <HiddenByFilter title={t.hiddenTitle}>{t.hidden(format.number(count))}</HiddenByFilter>
}
