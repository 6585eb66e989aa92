/** Decisions that need no dialog: taking a verdict back, giving it again, dissolving a combination. */
import { useCommand } from '../../api/index.ts'
import { useNotices, useViewState } from '../../state/index.ts'
import type { Combination } from '../../../shared/domain/combination.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Verdict } from '../../../shared/domain/judgement-verdict.ts'
import { message } from '../../../shared/domain/message.ts'

/** Takes the judgements among works back. */
export function useReopen() {
  const { run, isBusy, failure } = useCommand('judgement.reopen')
  const notify = useNotices((state) => state.notify)
  const reopen = async (works: readonly WorkId[]) => {
    const result = await run({ works: [...works] })
    if (result.ok) notify('done', message('window.reopened', { works: works.length }))
  }
  return { reopen, isBusy, failure }
}

/** Says the same of works again: from here on the facts as they are now count. */
export function useJudgeAgain() {
  const { run, isBusy, failure } = useCommand('judgement.judge')
  const notify = useNotices((state) => state.notify)
  const judgeAgain = async (works: readonly WorkId[], verdict: Verdict, reason: string) => {
    const result = await run({ works: [...works], verdict, reason })
    if (result.ok) notify('done', message('window.staysSo'))
  }
  return { judgeAgain, isBusy, failure }
}

/** Ends a combination; its works stand by themselves again. */
export function useDissolve() {
  const { run, isBusy, failure } = useCommand('combination.dissolve')
  const notify = useNotices((state) => state.notify)
  const stepBack = useViewState((state) => state.stepBack)
  const dissolve = async ({ id, name }: Combination) => {
    const result = await run({ id })
    if (!result.ok) return
    notify('done', message('window.combinationDissolved', { name }))
    stepBack()
  }
  return { dissolve, isBusy, failure }
}
