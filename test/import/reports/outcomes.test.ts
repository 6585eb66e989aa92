/**
 * Every situation of ../shared/data/reports as the terminal reads it with `--yes`, in one table (`outcomes.md`): what came of it
 * and whether that is right, or said. The table is written by `npm test -- --project core -u` with this file, and read by a person then.
 */
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { collectFiles } from '../../../electron/import/files/collect-files.ts'
import { readDelivery, type DeliveryReading } from '../../../electron/import/read-delivery.ts'
import { ExpectedFailure, valueOf } from '../../../shared/domain/result.ts'
import { inRd, realFile } from '../real-files.ts'
import { verdicts } from './verdicts.ts'

const folder = realFile('reports')
/** Files that lie in one folder and are one delivery; of the others each is read by itself. */
const together = new Set([
  '39-zelfde-nummer-in-drie-lagen',
  '63-gpkg-met-stijltabel',
  '71-begeleidende-brief',
  '72-lege-laag',
])
const besideShapes = /\.(shx|dbf|prj|cpg)$/i

test.skipIf(!existsSync(folder))(
  'no situation from a report is read wrong in silence',
  { timeout: 240_000 },
  async () => {
    const situations = readdirSync(folder).sort()
    expect(situations.filter((name) => verdicts[name] === undefined)).toEqual([])
    const lines = [
      '| situation | delivery | what came of it | what is said | verdict |',
      '|---|---|---|---|---|',
    ]
    for (const situation of situations) {
      const deliveries = deliveriesOf(situation)
      if (together.has(situation)) deliveries.push('')
      for (const [at, delivery] of deliveries.entries()) {
        const [came, said] = await outcomeOf(join(folder, situation, delivery))
        const isFirst = at === 0
        const first = isFirst ? [situation, verdicts[situation] ?? ''] : ['', '']
        lines.push(
          `| ${first[0]!} | ${delivery === '' ? 'all' : delivery} | ${came} | ${said} | ${first[1]!} |`,
        )
      }
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./outcomes.md')
  },
)

/** A shapefile is its `.shp`; a folder inside is a delivery as it stands. */
function deliveriesOf(situation: string): string[] {
  const names = readdirSync(join(folder, situation)).filter((name) => name !== 'README')
  const baseOf = (name: string) => name.replace(/\.[^.]+$/, '').toLowerCase()
  const shapes = new Set(names.filter((name) => /\.shp$/i.test(name)).map(baseOf))
  return names.filter((name) => !(besideShapes.test(name) && shapes.has(baseOf(name)))).sort()
}

async function outcomeOf(path: string): Promise<[came: string, said: string]> {
  const files = valueOf(await collectFiles([path])).filter((file) => basename(file.path) !== 'README')
  try {
    return told(await readDelivery(files, inRd))
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error
    return ['refused', error.failure.key]
  }
}

function told({ report, questions }: DeliveryReading): [came: string, said: string] {
  const { works, unplaced, unsure, joined, rejected } = report
  const counts = { placed: works, unsure, 'without place': unplaced, joined, rejected: rejected.length }
  const counted = Object.entries(counts).flatMap(([what, count]) => (count === 0 ? [] : [`${count} ${what}`]))
  const stops = questions.some(({ proposal }) => proposal === null)
  const remarks = [...rejected, ...report.repaired, ...report.notes].map(({ message }) => message.key)
  const asked = questions.map(({ message }) => `${message.key}?`)
  return [
    `${counted.join(', ')}${stops ? '; asked, exit 1' : ''}`,
    [...new Set([...asked, ...remarks])].map((key) => `\`${key}\``).join(' '),
  ]
}
