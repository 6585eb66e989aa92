/** The place stands in the address (`#worksheet`), so that it can be linked to and the browser's back works. */
import { useEffect, useRef } from 'react'
import { useProject } from '../api/index.ts'
import { places, useViewState, type Place } from '../state/index.ts'

export function useHashPlace(): void {
  useFirstPlace()
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

/** Without a place in the address: the Werkblad when a project stands open, else Start. */
function useFirstPlace(): void {
  const { project, isPending } = useProject()
  const isOpen = project !== null
  const decided = useRef(false)
  useEffect(() => {
    if (isPending || decided.current) return
    decided.current = true
    if (isOpen && placeInHash(location.hash) === null) useViewState.getState().goTo('worksheet')
  }, [isOpen, isPending])
}

function placeInHash(hash: string): Place | null {
  return places.find((place) => hash === `#${place}`) ?? null
}
