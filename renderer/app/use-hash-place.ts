/** The place stands in the address (`#worksheet`), so that it can be linked to and the browser's back works. */
import { useEffect } from 'react'
import { places, useViewState, type Place } from '../state/index.ts'

export function useHashPlace(): void {
  useEffect(() => {
    const follow = () => {
      const named = placeInHash(location.hash)
      if (named !== null) useViewState.getState().goTo(named)
    }
    follow()
    window.addEventListener('hashchange', follow)
    const stop = useViewState.subscribe(({ place }) => {
      if (placeInHash(location.hash) !== place) location.hash = place
    })
    return () => {
      window.removeEventListener('hashchange', follow)
      stop()
    }
  }, [])
}

function placeInHash(hash: string): Place | null {
  return places.find((place) => hash === `#${place}`) ?? null
}
