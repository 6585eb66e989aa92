/** A program that answers calls on a project file until somebody kills it: `node answer-until-killed.ts FILE FOLDER`, asked by messages. */
import { openCore } from '../../electron/core/index.ts'
import type { CallInput, CallName } from '../../shared/contract/calls.ts'

export type Question =
  | { readonly is: 'call'; readonly name: CallName; readonly input: unknown }
  | { readonly is: 'upload'; readonly path: string; readonly text: string }

const [file = '', folder = ''] = process.argv.slice(2)
const core = openCore({ host: 'web', actor: 'Anna', dataFolder: folder, remembersProjects: false })
const opened = await core.ask('project.open', { file })
if (!opened.ok) throw new Error(opened.failure.key)

process.on('message', (question: Question) => void answer(question))
process.send?.('ready')

async function answer(question: Question): Promise<void> {
  const said =
    question.is === 'upload'
      ? { ok: true, value: core.upload(question.path, Buffer.from(question.text)) }
      : await core.ask(question.name, question.input as CallInput<CallName>)
  process.send?.(said)
}
