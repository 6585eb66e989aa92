/** Files that fall on one part of the window: the window behind, which takes them for a delivery, does not hear of it. */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { readEntries } from '../../api/index.ts'

type Dropped = Awaited<ReturnType<typeof readEntries>>

/** `attach` is the ref of the part; `isOver` while files hang above it. */
export function useFallingFiles(onDrop: (dropped: Dropped) => void) {
  const attach = useRef<HTMLDivElement>(null)
  const [isOver, setOver] = useState(false)
  const fall = useEffectEvent(onDrop)
  useEffect(() => {
    const part = attach.current
    if (part === null) return undefined
    const hold = (event: DragEvent) => {
      event.preventDefault()
      event.stopPropagation()
      setOver(event.type === 'dragenter' || event.type === 'dragover')
      if (event.type === 'drop') void readEntries(entriesOf(event)).then(fall)
    }
    const types = ['dragenter', 'dragover', 'dragleave', 'drop'] as const
    for (const type of types) part.addEventListener(type, hold)
    return () => {
      for (const type of types) part.removeEventListener(type, hold)
    }
  }, [])
  return { attach, isOver }
}

/** Must be asked during the event itself: afterwards the browser forgets what fell. */
function entriesOf({ dataTransfer }: DragEvent): FileSystemEntry[] {
  return [...(dataTransfer?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? [])
}
