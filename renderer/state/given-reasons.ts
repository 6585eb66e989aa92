/**
 * Reasons given in this window, by project file. What the project itself holds is there again a moment after a decision is
 * stored; who decides by keyboard is in the next dialog before that, and would bring back the reason of someone else.
 */
import { useProject } from '../api/index.ts'

const most = 20
const given = new Map<string, readonly string[]>()

export interface GivenReasons {
  /** The last one given first. */
  readonly reasons: readonly string[]
  /** Of a decision that is stored. */
  readonly remember: (reason: string) => void
}

export function useGivenReasons(): GivenReasons {
  const { project } = useProject()
  const file = project?.file ?? ''
  const reasons = given.get(file) ?? []
  const remember = (reason: string) => {
    const before = given.get(file) ?? []
    given.set(file, [reason.trim(), ...before.filter((one) => one !== reason.trim())].slice(0, most))
  }
  return { reasons, remember }
}
