/**
 * Files dropped on the window go to Aanleveren, voorbereidingsbladen to the desk of preparing, and copies of the project to that of
 * taking them in; on a place that takes files itself they go there. While they hang above it, the window says so.
 */
import { useEffect, useEffectEvent, useState } from 'react'
import { readEntries, useProject } from '../../api/index.ts'
import {
  dropPlaceUnder,
  handCopies,
  handSheets,
  lookLikeCopies,
  lookLikeSheets,
  useViewState,
  type DropPlace,
  type Dropped,
} from '../../state/index.ts'
import { Button, Dialog, useWords } from '../../ui/index.ts'
import { putFiles, useDesk } from './desk.ts'
import { useWarnBeforeUnload } from './use-warn-before-unload.ts'
import { words } from './words.ts'
import styles from './drop-zone.module.css'

export function DropZone() {
  const t = useWords(words)
  const { project, isPending } = useProject()
  const goTo = useViewState((state) => state.goTo)
  useWarnBeforeUnload()
  const waiting = useDesk((desk) => desk.files.length)
  const [asksProject, setAsksProject] = useState(false)
  const above = useFilesAbove((files, place) => {
    if (place !== null) return place.take(files)
    if (project !== null && files.refused.length === 0 && lookLikeSheets(files.files))
      return void handSheets(files.files)
    if (project !== null && files.refused.length === 0 && lookLikeCopies(files.files))
      return void handCopies(files.files)
    putFiles(files.files, files.refused)
    if (project === null && !isPending) setAsksProject(true)
    else goTo('deliver')
  })
  const toStart = () => {
    setAsksProject(false)
    goTo('start')
  }
  return (
    <>
      {above === null ? null : <Hanging place={above.place} />}
      <Dialog
        title={t.filesHanded(waiting)}
        isOpen={asksProject}
        onClose={() => setAsksProject(false)}
        actions={
          <Button look="main" onPress={toStart}>
            {t.toStart}
          </Button>
        }
      >
        <p>{t.noProject}</p>
      </Dialog>
    </>
  )
}

/** Over what they would fall on. */
function Hanging({ place }: { readonly place: DropPlace | null }) {
  const t = useWords(words)
  if (place === null)
    return (
      <div className={styles.zone} role="status">
        <p className={styles.said}>
          <strong>{t.dropHere}</strong>
          {t.dropWhere}
        </p>
      </div>
    )
  const { top, left, width, height } = seenOf(place.element)
  return (
    <div className={styles.zone} role="status" style={{ inset: 'auto', top, left, width, height }}>
      <p className={styles.said}>
        <strong>{place.says}</strong>
      </p>
    </div>
  )
}

/** As far as it is in sight: what scrolls shows a part of what is in it. */
function seenOf(element: HTMLElement): Pick<DOMRect, 'top' | 'left' | 'width' | 'height'> {
  let { top, left, bottom, right } = element.getBoundingClientRect()
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (getComputedStyle(around).overflowY === 'visible') continue
    const room = around.getBoundingClientRect()
    top = Math.max(top, room.top)
    left = Math.max(left, room.left)
    bottom = Math.min(bottom, room.bottom)
    right = Math.min(right, room.right)
  }
  return { top, left, width: right - left, height: bottom - top }
}

/** Above which place files hang; null: there are none. `onDrop` gets them once they fall. */
function useFilesAbove(
  onDrop: (files: Dropped, place: DropPlace | null) => void,
): { readonly place: DropPlace | null } | null {
  const [above, setAbove] = useState<{ place: DropPlace | null } | null>(null)
  const fall = useEffectEvent(onDrop)
  useEffect(() => {
    /* Entering a child comes before leaving its parent, so both are counted. */
    let depth = 0
    const over = (change: number) => {
      depth = Math.max(0, depth + change)
      if (depth === 0) setAbove(null)
    }
    const hang = ({ target }: DragEvent) => {
      const place = dropPlaceUnder(target)
      setAbove((before) => (before !== null && before.place === place ? before : { place }))
    }
    const listeners: Readonly<Record<string, (event: DragEvent) => void>> = {
      dragenter: (event) => {
        over(1)
        hang(event)
      },
      dragleave: () => over(-1),
      dragover: (event) => {
        event.preventDefault()
        if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy'
        hang(event)
      },
      drop: (event) => {
        event.preventDefault()
        over(-depth)
        const place = dropPlaceUnder(event.target)
        void readEntries(entriesOf(event)).then((files) => fall(files, place))
      },
    }
    const guarded = Object.entries(listeners).map(([name, listen]) => {
      const guard = (event: Event) => {
        if (event instanceof DragEvent && holdsFiles(event)) listen(event)
      }
      window.addEventListener(name, guard)
      return () => window.removeEventListener(name, guard)
    })
    return () => guarded.forEach((stop) => stop())
  }, [])
  return above
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true
}

/** Must be asked during the event itself: afterwards the browser forgets what fell. */
function entriesOf({ dataTransfer }: DragEvent): FileSystemEntry[] {
  return [...(dataTransfer?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? [])
}
