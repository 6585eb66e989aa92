/**
 * The places of a project as they were read, which whoever reads the project as a whole needs as WKB: while nobody does
 * they stand in less room (shared/overlap/live/close-places).
 */
import { packBytes, pieceAt, type PackedBytes } from '../../shared/bytes/packed-bytes.ts'
import { openPlace, openPlaces, type ClosePlaces } from '../../shared/overlap/live/close-places.ts'

export interface KeptPlaces {
  /** As WKB, on memory that threads share: until they are held in less room the very block that was read. */
  readonly all: () => PackedBytes
  readonly at: (number: number) => Uint8Array | null
  /** `close` are the same places. */
  readonly keepAs: (close: ClosePlaces) => void
}

export function keptPlaces(read: PackedBytes): KeptPlaces {
  let kept: PackedBytes | ClosePlaces = read
  return {
    all: () => ('close' in kept ? packBytes(openPlaces(kept)) : kept),
    at: (number) => ('close' in kept ? openPlace(kept, number) : pieceAt(kept, number)),
    keepAs: (close) => void (kept = close),
  }
}
