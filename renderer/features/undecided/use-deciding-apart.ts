/** Decides points that were written apart, in one step. */
import { useCommand, useUndecided } from '../../api/index.ts'
import type { DecidedApart } from '../../../shared/domain/merge.ts'
import { message } from '../../../shared/domain/message.ts'
import { decideApart } from '../../../shared/plan/decide-apart.ts'
import { useNotices } from '../../state/index.ts'

/** `isBusy`: being decided, or what is left is being looked at: what is on screen may not stand any more. */
export function useDecidingApart() {
  const { undecided, isBusy: isLooking } = useUndecided()
  const { run, isBusy: isDeciding, failure } = useCommand('merge.decide')
  const notify = useNotices((state) => state.notify)
  const isBusy = isDeciding || isLooking
  const decide = async (decisions: readonly DecidedApart[]): Promise<void> => {
    if (decisions.length === 0 || isBusy) return
    const shown = new Set(decideApart(undecided, { is: 'shown' }).map((each) => JSON.stringify(each)))
    const decided = await run({ decisions: [...decisions] })
    // A step that changes nothing is none to undo: who presses that next takes back what was before it.
    if (decided.ok && decisions.every((each) => shown.has(JSON.stringify(each))))
      notify('done', message('merge.keptAsShown', { points: decisions.length }))
  }
  return { decide, isBusy, failure }
}
