/**
 * Placing a work by hand: which work, and what was drawn or picked for it so far. The list starts it, the map draws,
 * the panel stores; it ends by itself when something else is chosen.
 */
import { create } from 'zustand'
import type { WorkId } from '../../shared/domain/ids.ts'
import type { FoundPlace } from '../../shared/domain/reference-layer.ts'
import {
  emptyDrawing,
  placeOf,
  steppedBack,
  type Drawing,
  type DrawnKind,
  type PlacedGeometry,
} from './drawing.ts'
import { useViewState } from './view-state.ts'

export interface PlacingByHand {
  /** Null: nothing is being placed. */
  readonly work: WorkId | null
  /** It is not one of a list that is gone through: with its place, placing is done. */
  readonly isAlone: boolean
  readonly drawing: Drawing
  /** A found place under the pointer or the keyboard. */
  readonly pointed: FoundPlace | null
  readonly picked: FoundPlace | null
}

const idle: PlacingByHand = {
  work: null,
  isAlone: false,
  drawing: emptyDrawing('point'),
  pointed: null,
  picked: null,
}

export const usePlacing = create<PlacingByHand>(() => idle)

/** Chooses the work and opens the map for its place. */
export function startPlacing(work: WorkId, { isAlone = false }: { isAlone?: boolean } = {}): void {
  const { kind } = usePlacing.getState().drawing
  usePlacing.setState({ ...idle, work, isAlone, drawing: emptyDrawing(kind) })
  useViewState.getState().select({ is: 'work', work })
}

export function stopPlacing(): void {
  usePlacing.setState(idle)
}

/** Draws on; what was picked no longer counts. */
export function draw(change: (drawing: Drawing) => Drawing): void {
  usePlacing.setState(({ drawing }) => ({ drawing: change(drawing), picked: null }))
}

export function drawAs(kind: DrawnKind): void {
  draw(() => emptyDrawing(kind))
}

/** Takes a found place as it lies; what was drawn no longer counts. */
export function pick(found: FoundPlace): void {
  usePlacing.setState(({ drawing }) => ({
    picked: found,
    pointed: null,
    drawing: emptyDrawing(drawing.kind),
  }))
}

/** One step back: what was picked or drawn goes; with nothing left, placing ends. */
export function stepBackInPlacing(): void {
  const { picked, drawing } = usePlacing.getState()
  const before = steppedBack(drawing)
  if (picked !== null) usePlacing.setState({ picked: null })
  else if (before !== null) usePlacing.setState({ drawing: before })
  else stopPlacing()
}

/** The place to store, in longitude and latitude, and its street when it was picked as one; null: none yet. */
export function chosenPlace({
  drawing,
  picked,
}: Pick<PlacingByHand, 'drawing' | 'picked'>): { geometry: PlacedGeometry; street: string | null } | null {
  if (picked !== null) {
    const { geometry, kind, name } = picked
    if (geometry.type === 'GeometryCollection') return null
    return { geometry, street: kind === 'streets' ? name : null }
  }
  const geometry = placeOf(drawing)
  return geometry === null ? null : { geometry, street: null }
}

useViewState.subscribe(({ trail, place }) => {
  const { work } = usePlacing.getState()
  if (work === null) return
  const selection = trail.at(-1)
  const isStillChosen = selection?.is === 'work' && selection.work === work
  if (!isStillChosen || place !== 'worksheet') stopPlacing()
})
