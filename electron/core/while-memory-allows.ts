/** Large things that can be made again: kept for who asks soon, and let go of when the memory is needed. */

/** What `make` makes, made again when nobody had it any more and the memory was needed. */
export function whileMemoryAllows<Value extends object>(make: () => Value): () => Value {
  const kept = keptWeakly<Value>()
  return () => kept.known() ?? kept.keep(make())
}

/** The same of what takes a while: who asks meanwhile waits for the same. */
export function whileMemoryAllowsAsync<Value extends object>(
  make: () => Promise<Value>,
): () => Promise<Value> {
  const kept = keptWeakly<Value>()
  let coming: Promise<Value> | null = null
  return async () =>
    kept.known() ??
    (coming ??= make()
      .then(kept.keep)
      .finally(() => (coming = null)))
}

export interface KeptWeakly<Value> {
  readonly known: () => Value | undefined
  readonly keep: (value: Value) => Value
}

export function keptWeakly<Value extends object>(): KeptWeakly<Value> {
  let kept: WeakRef<Value> | null = null
  return {
    known: () => kept?.deref(),
    keep(value) {
      kept = new WeakRef(value)
      return value
    },
  }
}
