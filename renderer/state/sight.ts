/** All that is looked at as one value, taken from the places that hold its parts, and put back there. */
import type { Party } from '../../shared/domain/party.ts'
import type { Sight } from '../../shared/domain/sight.ts'
import { dateOfDay, dayNumber } from '../../shared/time/day-number.ts'
import type { DatesWanted } from './dates-wanted.ts'
import { useGanttChoice } from './gantt-choice.ts'
import { useMapMemory, type Camera } from './map-memory.ts'
import { momentOn, type Moment } from './moment.ts'
import { openList, useOpenList } from './open-list.ts'
import type { Step } from './time-steps.ts'
import { setTimeView, useTimeView } from './time-view.ts'
import { useViewState } from './view-state.ts'

const clusters = 'clusters'

/** @param file the project that stands open */
export function sightNow(file: string): Sight {
  const { filter, moment, step, trail, colourBy } = useViewState.getState()
  const { cameras, switched } = useMapMemory.getState()
  const { view } = useTimeView.getState()
  const gantt = useGanttChoice.getState()
  return {
    list: useOpenList.getState().list,
    filter: {
      parties: [...filter.parties],
      disciplines: [...filter.disciplines],
      firmness: [...filter.firmness],
      outcomes: [...filter.outcomes],
      status: [...filter.status],
      choices: [...filter.choices],
      ranges: [...filter.ranges],
      text: filter.text,
      dates: filter.dates && seenDates(filter.dates),
    },
    moment: moment && seenMoment(moment),
    step,
    time: view && { from: dateOfDay(view.from), to: dateOfDay(view.to) },
    camera: seenCamera(cameras[cameraOver(file)]),
    chosen: trail.at(-1) ?? null,
    colourBy,
    areClustersHidden: switched.includes(clusters),
    gantt: gantt.isOpen ? gantt.by : 'closed',
  }
}

/** Which of its parties are not in the project (any more): they would filter everything away, unseen. */
export function partiesGone({ filter }: Sight, parties: readonly Party[]): number {
  return filter.parties.filter((id) => !parties.some((party) => party.id === id)).length
}

/** Everything in the window looks at this from here on; what is not in the project any more is left out. */
export function lookAgain(sight: Sight, parties: readonly Party[]): void {
  const { filter, moment, step, time, camera, chosen, colourBy, list, gantt } = sight
  useViewState.setState({
    filter: {
      ...filter,
      parties: filter.parties.filter((id) => parties.some((party) => party.id === id)),
      dates: filter.dates && datesWanted(filter.dates),
    },
    moment: moment && momentOf(moment, step),
    step,
    trail: chosen === null ? [] : [chosen],
    colourBy,
    playing: false,
    hovered: null,
  })
  openList(list)
  setTimeView(time && { from: dayNumber(time.from), to: dayNumber(time.to) })
  const memory = useMapMemory.getState()
  if (memory.switched.includes(clusters) !== sight.areClustersHidden) memory.toggle(clusters)
  memory.want(
    camera === null ? 'everything' : { center: [camera.longitude, camera.latitude], zoom: camera.zoom },
  )
  useGanttChoice.setState(gantt === 'closed' ? { isOpen: false } : { isOpen: true, by: gantt })
}

/** The map over works remembers its camera under this name; over bare ground there is nothing to come back to. */
export function cameraOver(file: string): string {
  return `${file} works`
}

/** Exactly: after a reload the map is drawn as it was, to the pixel. */
function seenCamera(camera: Camera | undefined): Sight['camera'] {
  if (camera === undefined) return null
  const [longitude, latitude] = camera.center
  return { longitude, latitude, zoom: camera.zoom }
}

function seenMoment(moment: Moment): NonNullable<Sight['moment']> {
  if (moment.mode === 'moment') return { mode: 'moment', day: dateOfDay(moment.day) }
  return { mode: 'period', start: dateOfDay(moment.start), end: dateOfDay(moment.end) }
}

function momentOf(moment: NonNullable<Sight['moment']>, step: Step): Moment {
  if (moment.mode === 'moment') return momentOn(dayNumber(moment.day), step)
  return { mode: 'period', start: dayNumber(moment.start), end: dayNumber(moment.end) }
}

function seenDates(dates: DatesWanted): NonNullable<Sight['filter']['dates']> {
  return 'day' in dates ? { is: dates.is, day: dateOfDay(dates.day) } : dates
}

function datesWanted(dates: NonNullable<Sight['filter']['dates']>): DatesWanted {
  return 'day' in dates ? { is: dates.is, day: dayNumber(dates.day) } : dates
}
