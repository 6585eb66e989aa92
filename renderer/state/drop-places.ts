/** Places in the window that take files dropped on them themselves; what falls elsewhere goes to Aanleveren. */
import { useEffect, useEffectEvent, type RefObject } from 'react'
import type { DeliveredFile } from '../api/index.ts'

export interface Dropped {
  readonly files: readonly DeliveredFile[]
  readonly refused: readonly string[]
}

export interface DropPlace {
  readonly element: HTMLElement
  /** What happens to files that fall here, while they hang above it. */
  readonly says: string
  readonly take: (dropped: Dropped) => void
}

const places = new Set<DropPlace>()

/** The place that these files hang above; null where none takes them. */
export function dropPlaceUnder(target: EventTarget | null): DropPlace | null {
  if (!(target instanceof Node)) return null
  return [...places].find(({ element }) => element.contains(target)) ?? null
}

/** As long as the component is there. */
export function useDropPlace(
  element: RefObject<HTMLElement | null>,
  { says, take }: Pick<DropPlace, 'says' | 'take'>,
): void {
  const taken = useEffectEvent(take)
  useEffect(() => {
    if (element.current === null) return
    const place = { element: element.current, says, take: taken }
    places.add(place)
    return () => void places.delete(place)
  }, [element, says])
}
