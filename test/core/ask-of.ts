/** Asks a core and takes the value: a refusal fails the test. */
import type { Core } from '../../electron/core/index.ts'
import type { CallInput, CallName, CallOutput } from '../../shared/contract/calls.ts'
import { valueOf } from '../../shared/domain/result.ts'

export type Ask = <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<CallOutput<Name>>

/** Of the core that stands open when it is asked. */
export function askOf(core: () => Core): Ask {
  return async (name, input) => valueOf(await core().ask(name, input))
}
