/** One process: what the library takes to read a workbook, asked as our reader asks it, and nothing else. */
import { readFileSync } from 'node:fs'
import { read } from 'xlsx'

const startedAt = performance.now()
const workbook = read(readFileSync(process.argv[2] ?? ''), {
  type: 'buffer',
  dense: true,
  cellDates: false,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: false,
  cellStyles: false,
})
const ms = Math.round(performance.now() - startedAt)
process.stdout.write(JSON.stringify({ ms, sheets: workbook.SheetNames.length }))
