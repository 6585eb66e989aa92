/** A larger block for numbers that come one after the other. */

type Block = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array

/** `to`, which has more room, with what `from` holds at its begin. */
export function withRoom<Of extends Block>(from: Of, to: Of): Of {
  to.set(from)
  return to
}
