/**
 * Everything that can be known without running the program: types, lint, format, layers, unused.
 * `npm run check` runs all; `npm run check -- lint layers` only those.
 */
import { spawn } from 'node:child_process'

const rooms = ['shared', 'electron', 'renderer', 'fixtures', 'test', 'bench']
const steps: Record<string, string[][]> = {
  types: [['tsc', '--build']],
  lint: [['eslint', '.']],
  format: [['prettier', '--check', '--log-level', 'warn', '.']],
  layers: [['depcruise', '--config', '.dependency-cruiser.ts', ...rooms]],
  unused: [['knip']],
}

/** Runs one tool and keeps what it says, so that tools side by side do not talk through each other. */
function run([tool = '', ...args]: string[]): Promise<{ ok: boolean; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(`node_modules/.bin/${tool}`, args, { shell: process.platform === 'win32' })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (said += text.toString()))
    child.on('close', (code) => resolve({ ok: code === 0, said }))
  })
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in steps))
if (unknown.length > 0) {
  process.stderr.write(
    `There is no check ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}.\n`,
  )
  process.exit(2)
}

const began = performance.now()
const waiting = Object.entries(steps)
  .filter(([name]) => asked.length === 0 || asked.includes(name))
  .flatMap(([name, commands]) => commands.map((command) => ({ name, command })))
let failed = 0

async function work() {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const start = performance.now()
    const { ok, said } = await run(step.command)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    process.stdout.write(
      `${ok ? 'ok    ' : 'FAILED'} ${step.name.padEnd(7)} ${step.command.join(' ')} (${seconds} s)\n`,
    )
    if (!ok) process.stdout.write(`${said.trim()}\n`)
    if (!ok) failed++
  }
}

await Promise.all([work(), work()])
process.stdout.write(
  `${failed === 0 ? 'All checks pass' : `${failed} checks fail`} (${((performance.now() - began) / 1000).toFixed(0)} s)\n`,
)
process.exit(failed === 0 ? 0 : 1)
