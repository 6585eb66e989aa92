/**
 * All that is looked at stands in the address (`#worksheet?moment=2027-08-14&…`), so that a reload, a second screen and who
 * is sent the line see the same. Going back in the browser changes the place alone: what was chosen meanwhile stays.
 */
import { useEffect, useRef } from 'react'
import { useProject } from '../api/index.ts'
import {
  lookAgain,
  partiesGone,
  places,
  sightNow,
  useGanttChoice,
  useMapMemory,
  useMeetingInHand,
  useNotices,
  useOpenList,
  useTimeView,
  useViewState,
  type Place,
} from '../state/index.ts'
import { message } from '../../shared/domain/message.ts'
import type { ProjectSummary } from '../../shared/domain/project.ts'
import { meetingInAddress, meetingParts, takeMeetingAsked } from './meeting-in-address.ts'
import { addressOf, readAddress } from './sight-in-address.ts'

/** Milliseconds without change until the address follows: a slider that is dragged is written once. */
const pause = 300
/** On what the window itself wrote among the places that were visited. */
const ownMark = 'samenloop'

export function useAddress(): void {
  useFirstPlace()
  const { project } = useProject()
  const open = useRef<ProjectSummary | null>(null)
  useEffect(() => void (open.current = project), [project])
  const isOpen = project !== null
  const looked = useRef(false)
  // What the address asked for before it was known that a project stands open: who then went elsewhere still sees it.
  const early = useRef('')
  const heard = useRef(location.hash)
  useEffect(() => {
    const follow = () => {
      heard.current = location.hash
      const { place, asked } = partsOf(location.hash)
      if (place === null) return
      useViewState.getState().goTo(place)
      if (open.current === null) {
        if (asked !== '') early.current = asked
        return
      }
      if (place === 'meeting') takeMeetingAsked(asked)
      // What the window wrote itself it knows already, but for the time it begins.
      const isNews = !looked.current || history.state !== ownMark
      looked.current = true
      if (isNews && asked !== '') look(asked, open.current)
      else if (asked === '' && isOf(early.current, open.current)) look(early.current, open.current)
      early.current = ''
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
    // Again when a project stands open: what the address says is about that.
  }, [isOpen])
  useEffect(
    () =>
      writeAfterPause(
        () => open.current,
        () => looked.current,
        heard,
      ),
    [],
  )
}

/** Without a place in the address: the Werkblad when a project stands open, else Start. */
function useFirstPlace(): void {
  const { project, isPending } = useProject()
  const isOpen = project !== null
  const decided = useRef(false)
  useEffect(() => {
    if (isPending || decided.current) return
    decided.current = true
    if (isOpen && partsOf(location.hash).place === null) useViewState.getState().goTo('worksheet')
  }, [isOpen, isPending])
}

function isOf(asked: string, { id }: ProjectSummary): boolean {
  return asked !== '' && readAddress(asked, meetingParts)?.project === id
}

function look(asked: string, { id, parties }: ProjectSummary): void {
  const read = readAddress(asked, meetingParts)
  if (read === null) return
  const { notify } = useNotices.getState()
  if (read.project !== null && read.project !== id) return notify('failure', message('sight.otherProject'))
  const gone = partiesGone(read.sight, parties)
  lookAgain(read.sight, parties)
  const unread = gone > 0 ? [...read.unread, 'party'] : read.unread
  if (unread.length > 0) notify('failure', message('sight.unread', { parts: unread.join(', ') }))
}

/**
 * Keeps the address up with the window, once what it asked for was looked at; `heard` is the one it last heard of or wrote.
 * Gives how to stop.
 */
function writeAfterPause(
  open: () => ProjectSummary | null,
  isLooked: () => boolean,
  heard: { current: string },
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const write = () => {
    const project = open()
    const { place } = useViewState.getState()
    // Somebody went elsewhere right now, and the window has not heard of it yet: it is not to be written over.
    if (location.hash !== heard.current || partsOf(location.hash).place !== place) return
    const meeting = place === 'meeting' ? meetingInAddress() : ''
    const sight = project === null ? '' : `?${addressOf(project.id, sightNow(project.file))}${meeting}`
    const hash = `#${place}${sight}`
    if (location.hash !== hash) history.replaceState(ownMark, '', hash)
    heard.current = location.hash
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(write, pause)
  }
  // One choice, not a slide: whoever reloads right after it finds what they chose.
  const atOnce = () => {
    if (isLooked()) write()
    later()
  }
  const stops = [
    useViewState.subscribe(({ place, trail }, before) => {
      // A place that is gone to is a step that Back takes back.
      if (partsOf(location.hash).place !== place) {
        history.pushState(ownMark, '', `#${place}`)
        heard.current = location.hash
      }
      if (trail === before.trail) later()
      else atOnce()
    }),
    useOpenList.subscribe(later),
    useTimeView.subscribe(later),
    useGanttChoice.subscribe(atOnce),
    useMeetingInHand.subscribe(atOnce),
    useMapMemory.subscribe(later),
    () => clearTimeout(timer),
  ]
  return () => stops.forEach((stop) => stop())
}

function partsOf(hash: string): { readonly place: Place | null; readonly asked: string } {
  const [named = '', ...asked] = hash.slice(1).split('?')
  return { place: places.find((place) => place === named) ?? null, asked: asked.join('?') }
}
