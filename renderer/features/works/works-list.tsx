/** The list of works beside the map: those that pass the filter and are active at the moment, in a chosen order. */
import { useMemo, useState } from 'react'
import { useProject, usePartyNames, useProjectColumns, useWorks } from '../../api/index.ts'
import {
  addOrTakeAway,
  chooseWorks,
  openDesk,
  useLanguage,
  useSelection,
  useViewState,
  useVisibleWorks,
  worksChosen,
} from '../../state/index.ts'
import { Busy, Button, Choice, EmptyState, FailedState, useFormat, useWords } from '../../ui/index.ts'
import { RowList } from '../../ui/row-list.tsx'
import type { Work } from '../../../shared/domain/work.ts'
import { orderWorks, workColumns, type WorkOrder } from './order-works.ts'
import { WorkRow } from './work-row.tsx'
import { HiddenByFilter } from '../../ui/hidden-by-filter.tsx'
import { words } from './words.ts'
import styles from './works.module.css'

const idOf = ({ id }: Work): string => id

/** List of works; needs no props: selection, filter and moment are shared. */
export function WorksList() {
  const t = useWords(words)
  const { project } = useProject()
  const { works, isPending, failure, refetch } = useWorks()
  const visible = useVisibleWorks()
  const [order, setOrder] = useState<WorkOrder>({ column: 'street', descending: false })
  if (failure !== null) return <FailedState failure={failure} onAgain={() => void refetch()} />
  if (project !== null && isPending) return <Busy what={t.loading} />
  if (works.length === 0) return <NoWorks />
  return (
    <div className={styles.list}>
      <Head shown={visible.length} all={works.length} order={order} onOrder={setOrder} />
      {visible.length === 0 ? <NothingFits hidden={works.length} /> : <Rows works={visible} order={order} />}
    </div>
  )
}

function Rows({ works, order }: { readonly works: readonly Work[]; readonly order: WorkOrder }) {
  const t = useWords(words)
  const language = useLanguage()
  const partyName = usePartyNames()
  const { columns, valueOf } = useProjectColumns()
  const selection = useSelection()
  const hovered = useViewState((state) => state.hovered)
  const hover = useViewState((state) => state.hover)
  const select = useViewState((state) => state.select)
  const rows = useMemo(
    () => orderWorks(works, order, { partyName, columns, valueOf }, language),
    [works, order, partyName, columns, valueOf, language],
  )
  const keys = useMemo(() => new Set(worksChosen(selection)), [selection])
  return (
    <RowList
      label={t.list}
      rows={rows}
      keyOf={idOf}
      hovered={hovered !== null && 'work' in hovered ? hovered.work : null}
      selected={selection?.is === 'work' ? selection.work : null}
      onHover={(work) => hover(work === null ? null : { work: work.id })}
      onSelect={(work) => select({ is: 'work', work: work.id })}
      many={{
        keys,
        onToggle: (work) => addOrTakeAway([work.id]),
        onChoose: (works) => chooseWorks(works.map(({ id }) => id)),
      }}
    >
      {(work) => <WorkRow work={work} party={partyName(work.party)} />}
    </RowList>
  )
}

interface HeadProps {
  readonly shown: number
  readonly all: number
  readonly order: WorkOrder
  readonly onOrder: (order: WorkOrder) => void
}

function Head({ shown, all, order, onOrder }: HeadProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const { columns } = useProjectColumns()
  const options: { value: WorkOrder['column']; label: string }[] = [
    ...workColumns.map((column) => ({ value: column, label: t.columns[column] })),
    ...columns.filter(({ isEnded }) => !isEnded).map(({ id, name }) => ({ value: id, label: name })),
  ]
  // One that was removed orders nothing any more.
  const isThere = options.some(({ value }) => value === order.column)
  return (
    <div className={styles.head}>
      <p role="status" className={styles.count}>
        {shown === all ? t.all(number(all)) : t.shown(number(shown), number(all))}
      </p>
      <div className={styles.desks}>
        <Button look="quiet" onPress={() => openDesk('byHand')}>
          {t.makeByHand}
        </Button>
        <Button look="quiet" onPress={() => openDesk('columns')}>
          {t.ofProject}
        </Button>
      </div>
      <div className={styles.order}>
        <Choice
          label={t.orderBy}
          hideLabel
          options={options}
          value={isThere ? order.column : null}
          onChange={(column) => onOrder({ column, descending: false })}
        />
        <Button
          look="quiet"
          aria-label={order.descending ? t.descending : t.ascending}
          onPress={() => onOrder({ ...order, descending: !order.descending })}
        >
          <span aria-hidden="true">{order.descending ? '↓' : '↑'}</span>
        </Button>
      </div>
    </div>
  )
}

function NoWorks() {
  const t = useWords(words)
  const goTo = useViewState((state) => state.goTo)
  return (
    <EmptyState
      title={t.emptyTitle}
      action={
        <>
          <Button look="main" onPress={() => goTo('deliver')}>
            {t.deliver}
          </Button>
          <Button onPress={() => openDesk('byHand')}>{t.makeByHand}</Button>
        </>
      }
    >
      {t.empty}
    </EmptyState>
  )
}

function NothingFits({ hidden }: { readonly hidden: number }) {
  const t = useWords(words)
  const { number } = useFormat()
  return <HiddenByFilter title={t.nothingTitle}>{t.nothing(number(hidden))}</HiddenByFilter>
}
