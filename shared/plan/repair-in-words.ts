/** What came of repairing a project, as one sentence: the same in a terminal and in the window. */
import { message, type Message } from '../domain/message.ts'
import type { RepairedProject } from '../domain/repaired-project.ts'

export function repairInWords({ file, copy, how, steps, records }: RepairedProject): Message {
  const count = records.reduce((sum, { added, changed, removed }) => sum + added + changed + removed, 0)
  switch (how) {
    case 'stepByStep':
      return message('repair.stepByStep', { file, copy, steps })
    case 'asOneStep':
      return message('repair.asOneStep', { file, copy, steps, records: count })
    case 'copyAlone':
      return message('repair.copyAlone', { file, copy })
  }
}
