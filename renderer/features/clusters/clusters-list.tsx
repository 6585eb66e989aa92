/** The list of kansengebieden beside the map: highest score first, with what was done about each. */
import { useEffect, useMemo, type ReactNode } from 'react'
import { useOverlaps, useProject, useWorks } from '../../api/index.ts'
import {
  offerGoingOn,
  openDesk,
  useSelection,
  useTriage,
  useShownClusters,
  useStatusCounts,
  useViewState,
  useVisibleClusters,
  useVisibleIds,
  type ClusterRow as ClusterOfAnswer,
  type Selection,
} from '../../state/index.ts'
import { Busy, Button, EmptyState, FailedState, useFormat, useSay, useWords } from '../../ui/index.ts'
import { RowList } from '../../ui/row-list.tsx'
import { useLastAt } from '../../ui/use-step-letters.ts'
import { ToggleChip } from '../../ui/toggle-chip.tsx'
import {
  clusterStatusNames,
  type ClusterStatus,
  type OverlapSettings,
  type StandingApart,
} from '../../../shared/domain/overlap.ts'
import { today } from '../../../shared/time/today.ts'
import { ApartList } from './apart-list.tsx'
import { byDecisionDay, chooseClusterOrder, nextUndecided, useClusterOrder } from './cluster-order.ts'
import { ClusterRow } from './cluster-row.tsx'
import type { RankedCluster } from '../../state/index.ts'
import { HiddenByFilter } from '../../ui/hidden-by-filter.tsx'
import { StartTriageButton } from './start-triage-button.tsx'
import { Worklist } from './worklist.tsx'
import { words } from './words.ts'
import styles from './clusters.module.css'

/** What came back by itself is looked at first. */
const statusesFirstAsked = [
  'reopened',
  'open',
  'investigating',
  'pickedUp',
  'combined',
  'setAside',
  'rejected',
] as const
/** The others take no room while there is nothing of them. */
const always: ReadonlySet<ClusterStatus['is']> = new Set(['open', 'combined', 'setAside'])

const noneShown: readonly RankedCluster[] = []
const idOf = ({ cluster }: RankedCluster): string => cluster.id

/** Selection, filter and moment are shared. `line`: where an answer is typed while the list is gone through. */
export function ClustersList({ line }: { readonly line: ReactNode }) {
  const t = useWords(words)
  const { project } = useProject()
  const { data, isPending, isBusy, progress, failure, refetch, cancel } = useOverlaps()
  const shown = useShownClusters()
  const isGoing = useTriage(({ round }) => round !== null)
  if (project !== null && project.works === 0) return <NoWorks />
  if (failure !== null) return <FailedState failure={failure} onAgain={() => void refetch()} />
  if (isPending || data === undefined) return <Busy what={t.looking} progress={progress} onCancel={cancel} />
  if (data.clusters.length === 0 && data.apart.length === 0)
    return <NoClusters works={data.works} settings={data.settings} />
  if (isGoing) return <Worklist line={line} />
  return <Ranked clusters={shown ?? data.clusters} apart={data.apart} isBusy={isBusy} />
}

interface RankedProps {
  readonly clusters: readonly ClusterOfAnswer[]
  readonly apart: readonly StandingApart[]
  readonly isBusy: boolean
}

function Ranked({ clusters, apart, isBusy }: RankedProps) {
  const t = useWords(words)
  const { workById } = useWorks()
  const visible = useVisibleIds()
  const ranked = useVisibleClusters() ?? noneShown
  const selection = useSelection()
  const hovered = useViewState((state) => state.hovered)
  const hover = useViewState((state) => state.hover)
  const select = useViewState((state) => state.select)
  const order = useClusterOrder((state) => state.order)
  const rows = useMemo(() => (order === 'score' ? ranked : byDecisionDay(ranked, today())), [ranked, order])
  const shownApart = useMemo(
    () => apart.filter(({ works }) => works.some((work) => visible.has(work))),
    [apart, visible],
  )
  const all = clusters.length
  useGoingOn(rows, selection)
  return (
    <div className={styles.list}>
      <Head shown={ranked.length} all={all} isBusy={isBusy} />
      {rows.length === 0 ? (
        <NothingFits hidden={all} />
      ) : (
        <RowList
          label={t.clusters}
          rows={rows}
          keyOf={idOf}
          hovered={hovered !== null && 'cluster' in hovered ? hovered.cluster : null}
          selected={selection?.is === 'cluster' ? selection.cluster : null}
          onHover={(row) => hover(row === null ? null : { cluster: row.cluster.id })}
          onSelect={({ cluster }) => select({ is: 'cluster', cluster: cluster.id })}
        >
          {(row) => <ClusterRow {...row} workById={workById} />}
        </RowList>
      )}
      <ApartList apart={shownApart} />
    </div>
  )
}

/** After a decision that was stored with Ctrl+Enter: on to the next kansengebied that nobody decided about. */
function useGoingOn(rows: readonly RankedCluster[], selection: Selection | null): void {
  const select = useViewState((state) => state.select)
  const chosen = selection?.is === 'cluster' ? selection.cluster : null
  const at = useMemo(
    () => (chosen === null ? -1 : rows.findIndex(({ cluster }) => cluster.id === chosen)),
    [rows, chosen],
  )
  const lastAt = useLastAt(at < 0 ? undefined : at)
  useEffect(
    () =>
      offerGoingOn(() => {
        const next = nextUndecided(rows, at, lastAt.current)
        if (next !== null) select({ is: 'cluster', cluster: next.id })
        return next !== null
      }),
    [rows, at, lastAt, select],
  )
}

interface HeadProps {
  readonly shown: number
  readonly all: number
  readonly isBusy: boolean
}

function Head({ shown, all, isBusy }: HeadProps) {
  const t = useWords(words)
  // As if status were not filtered on.
  const counts = useStatusCounts()
  const say = useSay()
  const { number } = useFormat()
  const status = useViewState((state) => state.filter.status)
  const changeFilter = useViewState((state) => state.changeFilter)
  const toggle = (is: ClusterStatus['is'], on: boolean) =>
    changeFilter({ status: on ? [...status, is] : status.filter((other) => other !== is) })
  return (
    <div className={styles.head}>
      <div className={styles.ways}>
        <div className={styles.chips} role="group" aria-label={t.status}>
          {statusesFirstAsked
            .filter((is) => counts[is] > 0 || always.has(is) || status.includes(is))
            .map((is) => (
              <ToggleChip
                key={is}
                count={number(counts[is])}
                isSelected={status.includes(is)}
                onChange={(on) => toggle(is, on)}
              >
                {say(clusterStatusNames[is])}
              </ToggleChip>
            ))}
        </div>
        <StartTriageButton />
        <RulesButton />
      </div>
      <div className={styles.line}>
        <p role="status" className={styles.count}>
          {shown === all ? t.all(number(all)) : t.shown(number(shown), number(all))}
          {isBusy && ` · ${t.again}`}
        </p>
        <Order />
      </div>
    </div>
  )
}

/** By score, or by what has to be decided first. */
function Order() {
  const t = useWords(words)
  const order = useClusterOrder((state) => state.order)
  return (
    <div className={styles.chips} role="group" aria-label={t.order}>
      {(['score', 'decideBy'] as const).map((each) => (
        <ToggleChip key={each} isSelected={order === each} onChange={() => chooseClusterOrder(each)}>
          {t.orders[each]}
        </ToggleChip>
      ))}
    </div>
  )
}

/** By what all this was found, and what would be found by something else. */
function RulesButton() {
  const t = useWords(words)
  return (
    <Button look="quiet" onPress={() => openDesk('rules')}>
      {t.rules}
    </Button>
  )
}

function NoWorks() {
  const t = useWords(words)
  const goTo = useViewState((state) => state.goTo)
  return (
    <EmptyState
      title={t.noWorksTitle}
      action={
        <Button look="main" onPress={() => goTo('deliver')}>
          {t.deliver}
        </Button>
      }
    >
      {t.noWorks}
    </EmptyState>
  )
}

function NoClusters({ works, settings }: { readonly works: number; readonly settings: OverlapSettings }) {
  const t = useWords(words)
  const { number } = useFormat()
  const { distance, window } = settings.opportunity
  return (
    <EmptyState title={t.noneTitle} action={<RulesButton />}>
      {t.none(number(works), number(distance), number(window))}
    </EmptyState>
  )
}

function NothingFits({ hidden }: { readonly hidden: number }) {
  const t = useWords(words)
  const { number } = useFormat()
  return <HiddenByFilter title={t.nothingTitle}>{t.nothing(number(hidden))}</HiddenByFilter>
}
