/** One process: what the library takes to read a workbook, asked as our reader asks it, and nothing else. */
import { readFileSync } from 'node:fs'
import { read } from 'xlsx'
import { readOptions } from '../../electron/import/readers/old-workbook.ts'

const startedAt = performance.now()
const bytes = readFileSync(process.argv[2] ?? '')
const workbook = read(bytes, readOptions)
const ms = Math.round(performance.now() - startedAt)
process.stdout.write(JSON.stringify({ ms, sheets: workbook.SheetNames.length }))
