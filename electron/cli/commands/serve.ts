/** `serve FILE [--port N]`: the web host; prints its address. */
import { endWithParent } from '../../web/end-with-parent.ts'
import { serveProject } from '../../web/serve-project.ts'
import { numberOf, wordAt, type Command } from '../command.ts'

export const serveCommand: Command = {
  usage: 'serve FILE [--port N]',
  options: { port: { type: 'string' } },
  words: [1, 1],
  async run(args) {
    const host = await serveProject({
      file: wordAt(args, 0),
      port: numberOf(args, 'port', { most: 65_535, whole: true }) ?? 0,
    })
    const end = () => void host.close().then(() => process.exit(0))
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end)
    endWithParent(end)
    return { json: { address: host.address }, text: [host.address], stays: true }
  },
}
