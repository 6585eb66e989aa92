/** Stores a work that is put in by hand, and leads on to pointing out its place; or what is changed of one. */
import { useCommand } from '../../../api/index.ts'
import { startPlacing, useNotices, useViewState } from '../../../state/index.ts'
import type { WorkByHand } from '../../../../shared/domain/by-hand.ts'
import { message } from '../../../../shared/domain/message.ts'
import type { Work } from '../../../../shared/domain/work.ts'
import { changedValues } from './typed-work.ts'

type Said = Omit<WorkByHand, 'reason'>

/** `work` null: a new one. `keep` answers whether the core has kept it. */
export function useKeepByHand(work: Work | null) {
  const making = useCommand('byHand.make')
  const changing = useCommand('correction.correct')
  const notify = useNotices((state) => state.notify)
  const keep = async (said: Said, reason: string) => {
    const { name } = said.fields
    if (work !== null) {
      const becomes = changedValues(said.fields, work)
      const { ok } = await changing.run({ works: [work.id], becomes, reason })
      if (ok) notify('done', message('window.changedByHand', { name }))
      return ok
    }
    const made = await making.run({ ...said, reason })
    if (!made.ok) return false
    notify('done', message('window.madeByHand', { name }))
    useViewState.getState().goTo('worksheet')
    startPlacing(made.value.work, { isAlone: true })
    return true
  }
  return { keep, isBusy: making.isBusy || changing.isBusy, failure: making.failure ?? changing.failure }
}
