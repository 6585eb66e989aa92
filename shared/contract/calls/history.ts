/** What was done, and going back and forth in it. */
import { z } from 'zod'
import { CommandId } from '../../domain/ids.ts'
import { Message } from '../../domain/message.ts'
import { HistoryFilter, wholeHistory } from '../../domain/history-filter.ts'
import { HistoryEntry } from '../../domain/project.ts'
import { command, query } from '../call.ts'
import { nothing, revised } from './several-calls.ts'

export const historyCalls = {
  'history.list': query(
    'history',
    z.object({
      limit: z.int().min(1).max(1000).default(100),
      filter: HistoryFilter.default(wholeHistory),
    }),
    z.array(HistoryEntry),
  ),
  /** The names by which something was done, in their order. */
  'history.actors': query('history', nothing, z.array(z.string())),
  /** Names the command to take back, as `project.read` told it: when that is no longer the last, it is refused. */
  'history.undo': command(z.object({ command: CommandId }), revised.extend({ what: Message })),
  /** Takes back all that was done after this step, in one step. */
  'history.goBack': command(z.object({ command: CommandId }), revised.extend({ what: Message })),
  'history.redo': command(z.object({ command: CommandId }), revised.extend({ what: Message })),
} as const
