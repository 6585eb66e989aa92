/** What changes with every key, once it is left alone: so that what follows from it is asked once. */
import { useEffect, useState } from 'react'

/** The value as it was when it last stayed the same for `pause` milliseconds. */
export function useSettled<Value>(value: Value, pause: number): Value {
  const [settled, settle] = useState(() => value)
  useEffect(() => {
    const timer = setTimeout(() => settle(() => value), pause)
    return () => clearTimeout(timer)
  }, [value, pause])
  return settled
}
