/** The question under which name something is kept: asked before the first command, and when a person wants another name. */
import { create } from 'zustand'
import { askNameBy } from '../api/index.ts'

type Asking =
  | { readonly is: 'nothing' }
  /** A command waits for the answer; without a name it goes on too. */
  | { readonly is: 'first'; readonly goOn: () => void }
  | { readonly is: 'another' }

export const useAskingName = create<Asking>(() => ({ is: 'nothing' }))

/** Once in a window: who wants no name here is not asked at every step. */
let wasAsked = false

/** From now on this window asks before its first command. Answers how to stop. */
export function askNameFirst(): () => void {
  return askNameBy(() => {
    if (wasAsked) return Promise.resolve()
    wasAsked = true
    return new Promise((goOn) => useAskingName.setState({ is: 'first', goOn }, true))
  })
}

export function askAnotherName(): void {
  useAskingName.setState({ is: 'another' }, true)
}

/** The question is done with; what waited for it goes on. */
export function nameAnswered(): void {
  const asking = useAskingName.getState()
  useAskingName.setState({ is: 'nothing' }, true)
  if (asking.is === 'first') asking.goOn()
}
