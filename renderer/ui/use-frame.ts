/** Work that is worth doing once a frame, whatever the number of times it is asked for. */
import { useCallback, useEffect, useRef } from 'react'

/** Runs the last thing asked before the next frame is painted; nothing runs when the component is gone. */
export function useFrame(): (run: () => void) => void {
  const frame = useRef(0)
  useEffect(() => () => cancelAnimationFrame(frame.current), [])
  return useCallback((run) => {
    cancelAnimationFrame(frame.current)
    frame.current = requestAnimationFrame(run)
  }, [])
}
