/** Decisions of one press: taking a verdict back, giving it again, keeping or dissolving a combination. */
import { useCommand } from '../../api/index.ts'
import { useMeetingHeld, useNotices, useViewState } from '../../state/index.ts'
import type { Combination } from '../../../shared/domain/combination.ts'
import type { Decided } from '../../../shared/domain/decision.ts'
import type { ClusterId, WorkId } from '../../../shared/domain/ids.ts'
import type { Verdict, VerdictTerms } from '../../../shared/domain/judgement-verdict.ts'
import { message } from '../../../shared/domain/message.ts'

/** Takes the judgements among works back, of one cluster alone when it is named. */
export function useReopen() {
  const { run, isBusy, failure } = useCommand('judgement.takeBack')
  const notify = useNotices((state) => state.notify)
  const reopen = async (works: readonly WorkId[], cluster?: ClusterId) => {
    const result = await run({ works: [...works], cluster })
    if (result.ok) notify('done', message('window.reopened', { works: works.length }))
  }
  return { reopen, isBusy, failure }
}

/** Says the same of works again, in the meeting that is held if one is: the one in which it was said did not know of this: from here on the facts as they are now count. */
export function useJudgeAgain() {
  const { run, isBusy, failure } = useCommand('judgement.judge')
  const meeting = useMeetingHeld()
  const notify = useNotices((state) => state.notify)
  const judgeAgain = async (
    { works, cluster }: { readonly works: readonly WorkId[]; readonly cluster?: ClusterId | undefined },
    verdict: Verdict,
    { reason, until, who, due }: VerdictTerms & { readonly reason: string },
  ) => {
    const result = await run({ works: [...works], cluster, verdict, reason, until, who, due, meeting })
    if (result.ok) notify('done', message('window.staysSo'))
  }
  return { judgeAgain, isBusy, failure }
}

/** Says that an agreement stays as it is, knowing what was delivered since. */
export function useAgreeAgain() {
  const { run, isBusy, failure } = useCommand('combination.agreeAgain')
  const notify = useNotices((state) => state.notify)
  const agreeAgain = async ({ id, name }: Combination, decided: Decided | null) => {
    const result = await run({ id, decided })
    if (result.ok) notify('done', message('window.agreedAgain', { name }))
    return result.ok
  }
  return { agreeAgain, isBusy, failure }
}

/** Ends a combination; its works stand by themselves again. */
export function useDissolve() {
  const { run, isBusy, failure } = useCommand('combination.dissolve')
  const notify = useNotices((state) => state.notify)
  const stepBack = useViewState((state) => state.stepBack)
  const dissolve = async ({ id, name }: Combination, decided: Decided | null) => {
    const result = await run({ id, decided })
    if (!result.ok) return false
    notify('done', message('window.combinationDissolved', { name }))
    stepBack()
    return true
  }
  return { dissolve, isBusy, failure }
}
