/** Entry of the web host: `main.ts [FILE] [--port N] [--no-open] [--lang nl|en]`. Prints the address, and opens it unless told not to. */
import { spawn } from 'node:child_process'
import { message, say, type Message } from '../../shared/domain/message.ts'
import { attempt } from '../../shared/domain/result.ts'
import { askedLanguage, bearBrokenPipes } from '../core/index.ts'
import { endWithLastWindow } from './end-with-last-window.ts'
import { endWithParent } from './end-with-parent.ts'
import { addressOnceOf } from './running-hosts.ts'
import { serveProject } from './serve-project.ts'
import { typedArguments, usage } from './typed-arguments.ts'

const args = process.argv.slice(2)
const inWords = (said: Message) => `${say(said, askedLanguage(args))}\n`
const typed = typedArguments(args)
bearBrokenPipes()
if (!typed.ok) {
  const why = say(typed.failure, askedLanguage(args))
  process.stderr.write(inWords(message('host.wrongUsage', { why, usage })))
  process.exit(2)
}
const { file, port, opensBrowser: mayOpen } = typed.value
const opensBrowser = mayOpen && hasDisplay()
const served = await attempt(() => serveProject({ file, port }))
if (!served.ok) {
  const { key, values: said } = served.failure
  const running = key === 'host.runsAlready' ? said['address'] : undefined
  const stream = typeof running === 'string' ? process.stdout : process.stderr
  stream.write(inWords(served.failure))
  if (typeof running === 'string' && opensBrowser) await openOnce(running)
  process.exit(typeof running === 'string' ? 0 : 1)
}
const { address, addressOnce, attendance, toTell, close } = served.value
process.stdout.write(`Samenloop: ${address}\n`)
for (const told of toTell) process.stderr.write(inWords(told))
if (opensBrowser) openBrowser(addressOnce())

const end = () => void close().then(() => process.exit(0))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end)
endWithParent(end)
// Who asked for no window started a program to come back to.
if (mayOpen)
  endWithLastWindow(attendance, () => {
    process.stdout.write(inWords(message('host.endedWithWindow')))
    end()
  })

/** Without an address that opens once the person opens the one that was printed. */
async function openOnce(running: string): Promise<void> {
  const address = await addressOnceOf(running)
  if (address !== null) openBrowser(address)
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
}

function openBrowser(url: string): void {
  const [program, ...before] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler']
        : ['xdg-open']
  // No browser to be found is no failure: the address stands in the terminal.
  spawn(program, [...before, url], { detached: true, stdio: 'ignore' })
    .on('error', () => undefined)
    .unref()
}
