/** `npm run dev`: the core behind http, and the window from its sources with every change shown at once. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { hostEnvironment } from '../electron/web/host-environment.ts'
import { build, root } from './build.ts'

const port = '8137'
// The host serves a built window as well; without one it would have nothing to show at its own address.
if (!(await build('renderer'))) process.exit(1)
const start = (args: string[], more: NodeJS.ProcessEnv = {}) =>
  spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...more } })
const host = ['scripts/run.mjs', 'electron/web/main.ts', '--port', port, '--no-open']
const both = [
  start([...host, ...process.argv.slice(2)], hostEnvironment),
  start([join(root, 'node_modules/vite/bin/vite.js')]),
]
process.stdout.write(
  'Open the address of the core once, which gives the browser its token; then the address of Vite.\n',
)
const end = () => both.forEach((child) => child.kill())
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end)
for (const child of both) child.on('close', end)
