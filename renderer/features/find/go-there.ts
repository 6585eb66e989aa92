/** Goes to what was found, in place and time: never to something that stays unseen. */
import type { CombinationId, WorkId } from '../../../shared/domain/ids.ts'
import type { Work } from '../../../shared/domain/work.ts'
import {
  goToCluster,
  goToCombination,
  lookAtFound,
  noFilter,
  openDesk,
  openList,
  seenAmong,
  showThere,
  useFoundPlace,
  useViewState,
  type FoundSpot,
  type Selection,
} from '../../state/index.ts'
import type { FoundThing } from './found-things.ts'
import type { Searched } from './search-project.ts'

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
      showThere(thing.name, seenAmong(thing.works, searched.said))
      return lookAtPlace({ is: 'works', name: thing.name, works: thing.works.map(({ id }) => id) })
    case 'party':
      return goToParty(thing.party, searched)
    case 'work':
      showThere(thing.work.name, seenAmong([thing.work], searched.said))
      openList('works')
      return choose({ is: 'work', work: thing.work.id })
    case 'cluster':
      return goToCluster(thing.cluster, worksOf(thing.cluster.works, searched), searched.said)
    case 'combination':
      return goToKnownCombination(thing.combination.id, searched)
    case 'agreement': {
      const { combination } = thing.agreement
      if (combination === null) return openDesk('bodies', 'agreements')
      return goToKnownCombination(combination, searched)
    }
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
  showThere(
    name,
    seenAmong(
      searched.works.filter(({ party }) => party === id),
      searched.said,
    ),
    { parties: [id] },
  )
  openList('works')
}

function goToKnownCombination(id: CombinationId, searched: Searched): void {
  const combination = searched.combinations.find((one) => one.id === id)
  if (combination !== undefined)
    return goToCombination(combination, worksOf(combination.works, searched), searched.said)
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
  if (cluster !== undefined) return goToCluster(cluster, worksOf(cluster.works, searched), searched.said)
  const works = worksOf([a, b], searched)
  showThere(works.map(({ name }) => name).join(' – '), seenAmong(works, searched.said))
  openList('clusters')
  choose({ is: 'pair', a, b })
}

function worksOf(ids: readonly WorkId[], { workById }: Searched): readonly Work[] {
  return ids.flatMap((id) => workById.get(id) ?? [])
}
