/** For a project that is only looked at: what is put together of several readings is of one state of the file. */
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type { CoreContext } from './context.ts'

/** Who writes at this very moment is met more than once only by who reads for long. */
const mostTries = 8

/** Does `action` anew when someone else wrote in the project meanwhile, so that all that it read is of one state. */
export async function steadily<Value>(
  context: CoreContext,
  action: () => Value | Promise<Value>,
): Promise<Value> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await action()
    } catch (error) {
      const isMoved = error instanceof ExpectedFailure && error.failure.key === 'store.movedOn'
      if (!isMoved || tried === mostTries) throw error
      await context.follower?.lookNow()
    }
  }
}
