/** A program that opens a project to write in, says so, and holds it until it is killed. */
import { setTimeout as wait } from 'node:timers/promises'
import { openProject } from '../../electron/store/index.ts'

const [file = '', actor = ''] = process.argv.slice(2)
openProject(file, { actor })
process.stdout.write('open\n')
await wait(60_000)
