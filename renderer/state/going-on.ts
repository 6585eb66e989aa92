/** Deciding one after another: what was decided is stored, and the list that lies open goes on to what is to be decided. */
import { create } from 'zustand'

/** Chooses the next undecided row of the open list; false when there is none. */
type GoOn = () => boolean

const useGoingOn = create<{ readonly goOn: GoOn | null }>(() => ({ goOn: null }))

/** The open list says how it goes on; the function takes that back. */
export function offerGoingOn(goOn: GoOn): () => void {
  useGoingOn.setState({ goOn })
  return () => {
    if (useGoingOn.getState().goOn === goOn) useGoingOn.setState({ goOn: null })
  }
}

/** Goes on in the list that lies open. `nowhere`: no list that is decided upon lies open. */
export function goOn(): 'gone' | 'done' | 'nowhere' {
  const { goOn } = useGoingOn.getState()
  if (goOn === null) return 'nowhere'
  return goOn() ? 'gone' : 'done'
}
