/** An area drawn on the map to choose the works in it: its corners so far. It ends when it is closed, or when something else begins. */
import { create } from 'zustand'
import { emptyDrawing, type Drawing } from '../drawing.ts'
import { usePlacing } from '../placing.ts'
import { useTrying } from '../trying.ts'
import { useViewState } from '../view-state.ts'

/** Null: no area is being drawn. */
export const useDrawingArea = create<{ readonly area: Drawing | null }>(() => ({ area: null }))

export function startDrawingArea(): void {
  useDrawingArea.setState({ area: emptyDrawing('area') })
}

export function stopDrawingArea(): void {
  if (useDrawingArea.getState().area !== null) useDrawingArea.setState({ area: null })
}

export function drawArea(change: (drawing: Drawing) => Drawing): void {
  useDrawingArea.setState(({ area }) => ({ area: area && change(area) }))
}

useViewState.subscribe(({ place }) => {
  if (place !== 'worksheet') stopDrawingArea()
})
usePlacing.subscribe(({ work }) => {
  if (work !== null) stopDrawingArea()
})
useTrying.subscribe(({ about }) => {
  if (about !== null) stopDrawingArea()
})
