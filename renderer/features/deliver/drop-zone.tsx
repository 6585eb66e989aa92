/** Files dropped anywhere on the window go to Aanleveren, and voorbereidingsbladen to the desk of preparing; while they hang above it, the window says so. */
import { useEffect, useEffectEvent, useState } from 'react'
import { readEntries, useProject } from '../../api/index.ts'
import { handSheets, lookLikeSheets, useViewState } from '../../state/index.ts'
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
  const isOver = useFilesAbove((files) => {
    if (project !== null && files.refused.length === 0 && lookLikeSheets(files.files))
      return void handSheets(files.files)
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
      {isOver ? (
        <div className={styles.zone} role="status">
          <p className={styles.said}>
            <strong>{t.dropHere}</strong>
            {t.dropWhere}
          </p>
        </div>
      ) : null}
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

type Dropped = Awaited<ReturnType<typeof readEntries>>

/** True while files hang above the window; `onDrop` gets them once they fall. */
function useFilesAbove(onDrop: (files: Dropped) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  const fall = useEffectEvent(onDrop)
  useEffect(() => {
    /* Entering a child comes before leaving its parent, so both are counted. */
    let depth = 0
    const over = (change: number) => {
      depth = Math.max(0, depth + change)
      setIsOver(depth > 0)
    }
    const listeners: Readonly<Record<string, (event: DragEvent) => void>> = {
      dragenter: () => over(1),
      dragleave: () => over(-1),
      dragover: (event) => {
        event.preventDefault()
        if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy'
      },
      drop: (event) => {
        event.preventDefault()
        over(-depth)
        void readEntries(entriesOf(event)).then(fall)
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
  return isOver
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true
}

/** Must be asked during the event itself: afterwards the browser forgets what fell. */
function entriesOf({ dataTransfer }: DragEvent): FileSystemEntry[] {
  return [...(dataTransfer?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? [])
}
