/** A reload takes the files off the desk, and with them how they are read: it is asked first, in whatever place one is. */
import { useEffect } from 'react'
import { useProject } from '../../api/index.ts'
import { useDesk } from './desk.ts'

/** A browser asks before it closes; a desktop window would stay open without a word, so there it is not used. */
export function useWarnBeforeUnload(): void {
  const { host } = useProject()
  const isUnstored = useDesk(({ files, draft }) => files.length > 0 || draft !== null)
  useEffect(() => {
    if (!isUnstored || host !== 'web') return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUnstored, host])
}
