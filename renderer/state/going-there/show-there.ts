/** Goes to where works are, whoever leads there: never to something that stays unseen, and with a word on what was let go for it. */
import type { SaidOfWorks } from '../../api/index.ts'
import { message } from '../../../shared/domain/message.ts'
import type { Work } from '../../../shared/domain/work.ts'
import type { Combination } from '../../../shared/domain/combination.ts'
import type { ListedCluster } from '../../../shared/domain/overlap.ts'
import { passesClusterFilter, passesFilter, type Filter } from '../filter.ts'
import { useNotices } from '../notices.ts'
import { openList } from '../open-list.ts'
import { bringIntoSight } from '../time-view.ts'
import { useViewState } from '../view-state.ts'
import { showAgain } from './show-again.ts'

/** Which of these works a filter leaves. */
export function seenAmong(works: readonly Work[], said: SaidOfWorks): (filter: Filter) => readonly Work[] {
  return (filter) => works.filter((work) => passesFilter(work, filter, said))
}

/** Lets go what hides it, brings time to it, and says which of the two it did. `kept`: what was just chosen stays. */
export function showThere(
  name: string,
  seenBy: (filter: Filter) => readonly Work[],
  kept: Partial<Filter> = {},
): void {
  const { filter, moment, step, changeFilter, setMoment } = useViewState.getState()
  const shown = showAgain({ filter, moment, step }, seenBy)
  if (shown.isUnfiltered) changeFilter({ ...shown.filter, ...kept })
  if (shown.isInTime) setMoment(shown.moment)
  if (shown.isInTime && shown.moment !== null) bringIntoSight(shown.moment)
  const said = shown.isInTime
    ? shown.isUnfiltered
      ? 'Shown'
      : 'InTime'
    : shown.isUnfiltered
      ? 'Unfiltered'
      : null
  if (said !== null) useNotices.getState().notify('done', message(`window.found${said}`, { name }))
}

/** `works`: those of the cluster. */
export function goToCluster(cluster: ListedCluster, works: readonly Work[], said: SaidOfWorks): void {
  const seenWorks = seenAmong(works, said)
  showThere(cluster.name, (filter) => {
    const seen = seenWorks(filter)
    const ids = new Set(seen.map(({ id }) => id))
    return passesClusterFilter(cluster, filter, ids) ? seen : []
  })
  openList('clusters')
  useViewState.getState().select({ is: 'cluster', cluster: cluster.id })
}

/** `works`: those of the combination. */
export function goToCombination(
  { id, name }: Pick<Combination, 'id' | 'name'>,
  works: readonly Work[],
  said: SaidOfWorks,
): void {
  showThere(name, seenAmong(works, said))
  openList('combinations')
  useViewState.getState().select({ is: 'combination', combination: id })
}
