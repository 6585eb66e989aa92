/** Copies of the project that come together: looked at first, and taken in when somebody says so. */
import path from 'node:path'
import { v7 } from 'uuid'
import { CommandId } from '../../shared/domain/ids.ts'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { projectOf, type CoreContext } from './context.ts'
import type { Handlers } from './handlers.ts'

interface Copies {
  readonly files: readonly string[]
  readonly uploads: readonly string[]
}

export function mergeCalls(
  context: CoreContext,
): Handlers<'merge.preview' | 'merge.take' | 'merge.undecided'> {
  /** Where they lie, and how people know them. */
  const copiesOf = async ({ files, uploads }: Copies) => [
    ...files.map((file) => ({ file: path.resolve(file), name: file })),
    ...(await context.copies.of(uploads)),
  ]
  /** What is said of a file is said of it as people know it. */
  const named = async <Value extends { commands: readonly { file: string }[] }>(
    copies: readonly { readonly file: string; readonly name: string }[],
    action: (files: string[]) => Promise<Value>,
  ) => {
    const names = new Map(copies.map(({ file, name }) => [file, name]))
    try {
      const done = await action(copies.map(({ file }) => file))
      const commands = done.commands.map((each) => ({ ...each, file: names.get(each.file) ?? each.file }))
      return { ...done, commands: commands as Value['commands'] }
    } catch (error) {
      if (!(error instanceof ExpectedFailure)) throw error
      const { key, values } = error.failure
      const name = typeof values['file'] === 'string' ? names.get(values['file']) : undefined
      throw name === undefined ? error : new ExpectedFailure(message(key, { ...values, file: name }))
    }
  }
  return {
    'merge.preview': async (asked, run) => {
      const { store } = projectOf(context)
      run.report({ what: message('merge.reading'), done: 0, total: null })
      const by = { id: CommandId.parse(v7()), actor: context.person.actor(), revisionSeen: 0 }
      // The project does not go on: that it would is no part of what is told.
      const { commands, records, undecided } = await named(await copiesOf(asked), (files) =>
        store.takeCopies({ files, preview: true }, by),
      )
      return { commands, records, undecided }
    },
    'merge.take': async ({ decisions, ...asked }, by) => {
      const { store } = projectOf(context)
      const taken = await named(await copiesOf(asked), (files) =>
        store.takeCopies({ files, preview: false, decisions }, by),
      )
      await context.copies.letGo(asked.uploads)
      return taken
    },
    'merge.undecided': () => projectOf(context).store.undecided(),
  }
}
