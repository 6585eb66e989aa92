/** Goes to what was found, in place and time: never to something that stays unseen. */
import type { WorkId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import type { Work } from '../../../shared/domain/work.ts'
import {
  lookAtFound,
  noFilter,
  openList,
  passesClusterFilter,
  passesFilter,
  setTimeView,
  showing,
  useFoundPlace,
  useNotices,
  useTimeView,
  useViewState,
  type ClusterRow,
  type Filter,
  type FoundSpot,
  type Moment,
  type Selection,
} from '../../state/index.ts'
import type { FoundThing } from './found-things.ts'
import type { Searched } from './search-project.ts'
import { showAgain } from './show-again.ts'

/** What is typed has done its work by then: it is let go, so that all that lies there is seen. */
export function goThere(thing: FoundThing, searched: Searched): void {
  const { place, changeFilter, goTo } = useViewState.getState()
  changeFilter({ text: noFilter.text })
  goTo('worksheet')
  goToThing(thing, searched)
  const isChosen = useFoundPlace.getState().found === null && thing.is !== 'party'
  if (place !== 'worksheet' && isChosen) lookAtFound({ is: 'chosen' })
}

function goToThing(thing: FoundThing, searched: Searched): void {
  switch (thing.is) {
    case 'place':
      return lookAtPlace({ is: 'shape', name: thing.place.name, geometry: thing.place.geometry })
    case 'named':
      show(thing.name, seenAmong(thing.works, searched))
      return lookAtPlace({ is: 'works', name: thing.name, works: thing.works.map(({ id }) => id) })
    case 'party':
      return goToParty(thing.party, searched)
    case 'work':
      show(thing.work.name, seenAmong([thing.work], searched))
      openList('works')
      return choose({ is: 'work', work: thing.work.id })
    case 'cluster':
      return goToCluster(thing.cluster, searched)
    case 'combination':
      return goToCombination(thing.combination.id, searched)
    case 'agreement':
      return goToCombination(thing.agreement.combination, searched)
    case 'judgement':
      return goToJudgement(thing.judgement, searched)
  }
}

function choose(selection: Selection): void {
  useViewState.getState().select(selection)
}

/** What was chosen before would keep everything else back. */
function lookAtPlace(spot: FoundSpot): void {
  useViewState.getState().clearSelection()
  lookAtFound(spot)
}

function goToParty({ id, name }: { id: Work['party']; name: string }, searched: Searched): void {
  useViewState.getState().changeFilter({ parties: [id] })
  show(
    name,
    seenAmong(
      searched.works.filter(({ party }) => party === id),
      searched,
    ),
    { parties: [id] },
  )
  openList('works')
}

function goToCluster(cluster: ClusterRow, searched: Searched): void {
  const seenWorks = seenAmong(worksOf(cluster.works, searched), searched)
  show(cluster.name, (filter) => {
    const works = seenWorks(filter)
    const ids = new Set(works.map(({ id }) => id))
    return passesClusterFilter(cluster, filter, ids) ? works : []
  })
  openList('clusters')
  choose({ is: 'cluster', cluster: cluster.id })
}

function goToCombination(
  id: Extract<Selection, { is: 'combination' }>['combination'],
  searched: Searched,
): void {
  const combination = searched.combinations.find((one) => one.id === id)
  if (combination !== undefined)
    show(combination.name, seenAmong(worksOf(combination.works, searched), searched))
  openList('combinations')
  choose({ is: 'combination', combination: id })
}

/** What was said of a kansengebied is read there; what was said of a pair, at the pair. */
function goToJudgement(
  { a, b, conversation }: Extract<FoundThing, { is: 'judgement' }>['judgement'],
  searched: Searched,
): void {
  const cluster =
    conversation === null
      ? undefined
      : searched.clusters.find(({ works }) => works.includes(a) && works.includes(b))
  if (cluster !== undefined) return goToCluster(cluster, searched)
  const works = worksOf([a, b], searched)
  show(works.map(({ name }) => name).join(' – '), seenAmong(works, searched))
  openList('clusters')
  choose({ is: 'pair', a, b })
}

function worksOf(ids: readonly WorkId[], { workById }: Searched): readonly Work[] {
  return ids.flatMap((id) => workById.get(id) ?? [])
}

/** Which of these works a filter leaves. */
function seenAmong(works: readonly Work[], { partyName }: Searched): (filter: Filter) => readonly Work[] {
  return (filter) => works.filter((work) => passesFilter(work, filter, partyName))
}

/** Lets go what hides it, brings time to it, and says which of the two it did. `kept`: what was just chosen stays. */
function show(name: string, seenBy: (filter: Filter) => readonly Work[], kept: Partial<Filter> = {}): void {
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

/** The stretch of time on screen, turned to where the moment is. */
function bringIntoSight({ start, end }: Moment): void {
  const { view } = useTimeView.getState()
  if (view !== null) setTimeView(showing(view, { from: start, to: end }))
}
