/** `serve FILE [--port N] [--read-only]`: the web host; prints its address. */
import { say } from '../../../shared/domain/message.ts'
import { numberOf, wordAt, type Command } from '../command.ts'

export const serveCommand: Command = {
  usage: 'serve FILE [--port N] [--read-only]',
  options: { port: { type: 'string' }, 'read-only': { type: 'boolean' } },
  words: [1, 1],
  async run(args) {
    // Only here: the other commands need no http, which takes a tenth of their start to load.
    const { startAnew } = await import('../../web/start-anew.ts')
    // A host stays, and of a region the C library would keep what it took while it was opened.
    startAnew(process.argv.slice(1))
    const { endWithParent } = await import('../../web/end-with-parent.ts')
    const { serveProject } = await import('../../web/serve-project.ts')
    const host = await serveProject({
      file: wordAt(args, 0),
      port: numberOf(args, 'port', { most: 65_535, whole: true }) ?? 0,
      looks: args.values['read-only'] === true,
    })
    const end = () => void host.close().then(() => process.exit(0))
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end)
    endWithParent(end)
    // What is read only is told beside the address, so that a script that reads that gets nothing else.
    for (const told of host.toTell) process.stderr.write(`${say(told, args.language)}\n`)
    return { json: { address: host.address }, text: [host.address], stays: true }
  },
}
