/** The difference desk: what storing a draft would change, and what people decide on it. */
import { message } from '../../shared/domain/message.ts'
import type { CoreContext } from './context.ts'
import { draftOf } from './draft-calls.ts'
import type { Handlers } from './handlers.ts'

type DifferenceCalls = 'draft.differences' | 'draft.outlines' | 'draft.decide'

export function differenceCalls(context: CoreContext): Handlers<DifferenceCalls> {
  return {
    'draft.differences': ({ draft, ...asked }) => draftOf(context, draft).desk.differences(asked),
    'draft.outlines': ({ draft, keys }) => draftOf(context, draft).desk.outlines(keys),
    'draft.decide': async ({ draft, decisions }, run) => {
      run.report({ what: message('difference.comparing'), done: 0, total: null })
      return { id: draft, ...(await draftOf(context, draft).desk.decide(decisions)) }
    },
  }
}
