/** A reload takes the files off the desk, and with them how they are read: it is asked first, in whatever place one is. */
import { useEffect } from 'react'
import { discardOnLeaving } from './reading.ts'
import { useDesk } from './desk.ts'

/** A browser asks this itself; in the desktop window the shell does. */
export function useWarnBeforeUnload(): void {
  const isUnstored = useDesk(({ files, draft }) => files.length > 0 || draft !== null)
  useEffect(() => {
    if (!isUnstored) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    window.addEventListener('pagehide', discardOnLeaving)
    return () => {
      window.removeEventListener('beforeunload', warn)
      window.removeEventListener('pagehide', discardOnLeaving)
    }
  }, [isUnstored])
}
