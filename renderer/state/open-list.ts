/** Which list lies open on the Werkblad: other places of the window can lead there. */
import { create } from 'zustand'

export const workLists = ['clusters', 'works', 'combinations', 'digRest', 'toPlace'] as const
export type WorkList = (typeof workLists)[number]

export const useOpenList = create<{ readonly list: WorkList }>(() => ({ list: 'clusters' }))

export function openList(list: WorkList): void {
  useOpenList.setState({ list })
}
