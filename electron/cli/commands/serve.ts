/** `serve FILE [--port N]`: the web host; prints its address. */
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
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        void host.close().then(() => process.exit(0))
      })
    return { json: { address: host.address }, text: [host.address], stays: true }
  },
}
