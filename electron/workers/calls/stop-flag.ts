/** A word that one thread says to another at once, also when the other is busy: stop. */

export type StopFlag = Int32Array<SharedArrayBuffer>

export function newStopFlag(): StopFlag {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
}

export function sayStop(flag: StopFlag): void {
  Atomics.store(flag, 0, 1)
}

export function mustStop(flag: StopFlag): boolean {
  return Atomics.load(flag, 0) !== 0
}
