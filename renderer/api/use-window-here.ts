/** Says that this window is here and when it goes: in a browser the program cannot see that its last window was closed. */
import { useEffect } from 'react'
import { v7 } from 'uuid'
import { ask } from './ask.ts'

/** Once for the window. One that a browser kept aside and brings back is here again. */
export function useWindowHere(): void {
  useEffect(() => {
    const name = v7()
    const say = (is: 'here' | 'gone') =>
      void ask('host.window', { window: name, is }, { outlivesPage: is === 'gone' }).catch(() => undefined)
    const here = () => say('here')
    const gone = () => say('gone')
    here()
    window.addEventListener('pageshow', here)
    window.addEventListener('pagehide', gone)
    return () => {
      window.removeEventListener('pageshow', here)
      window.removeEventListener('pagehide', gone)
      gone()
    }
  }, [])
}
