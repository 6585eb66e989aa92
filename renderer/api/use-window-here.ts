/** Says that this window is here and when it goes: in a browser the program cannot see that its last window was closed. */
import { useEffect } from 'react'
import { v7 } from 'uuid'
import { ask } from './ask.ts'

/** Once for the window. One that a browser kept aside and brings back is here under a new name: who has gone stays gone. */
export function useWindowHere(): void {
  useEffect(() => {
    let name = v7()
    const say = (is: 'here' | 'gone') =>
      void ask('host.window', { window: name, is }, { outlivesPage: is === 'gone' }).catch(() => undefined)
    const gone = () => say('gone')
    const back = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return
      name = v7()
      say('here')
    }
    say('here')
    window.addEventListener('pageshow', back)
    window.addEventListener('pagehide', gone)
    return () => {
      window.removeEventListener('pageshow', back)
      window.removeEventListener('pagehide', gone)
      gone()
    }
  }, [])
}
