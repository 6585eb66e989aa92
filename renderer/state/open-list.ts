/** Which list lies open on the Werkblad: other places of the window can lead there. */
import { create } from 'zustand'
import { ListOfWorksheet } from '../../shared/domain/sight.ts'

export const workLists = ListOfWorksheet.options
export type WorkList = (typeof workLists)[number]

export const useOpenList = create<{ readonly list: WorkList }>(() => ({ list: 'clusters' }))

export function openList(list: WorkList): void {
  useOpenList.setState({ list })
}
