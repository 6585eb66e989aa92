/** A sheet is made, filled in and read back from a terminal. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, it, vi } from 'vitest'
import { columnOf, editWorkbook } from '../import/prepared/sheet-files.ts'
import { freshFolder, json, samenloop } from './terminal.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
const folder = freshFolder()
const inFolder = (name: string) => path.join(folder, name)
const project = inFolder('plan.samenloop')
const [blank, filled] = [inFolder('blad.xlsx'), inFolder('ingevuld.xlsx')]

beforeAll(async () => {
  await json('new', project, '--name', 'Proef')
  for (const [party, name, north] of [
    ['Gemeente', 'Riool Kade', 0],
    ['Net', 'Gas Kade', 3],
  ] as const) {
    const list = inFolder(`${party}.csv`)
    writeFileSync(
      list,
      `nummer;naam;x;y;start;fase\n1;${name};150000;${String(450_000 + north)};2027;ontwerp\n`,
    )
    await json('import', project, '--yes', '--party', party, '--crs', 'EPSG:28992', list)
  }
  await json('prepare', project, '--format', 'xlsx', '--for', 'Gemeente', '--year', '2027', '--out', blank)
  const bytes = editWorkbook(readFileSync(blank), (rows) => {
    rows[1]![columnOf('wishes')] = 'Samen\nin mei'
    return rows
  })
  writeFileSync(filled, bytes)
})

it('says what is on it, and stores that once', async () => {
  const answers = [{ topic: 'wishes', change: 'new', before: null, text: 'Samen\nin mei', isBehind: false }]
  const looked = await json<{ sheets: unknown[] }>('read-prepared', project, '--dry', filled)
  expect(looked).toMatchObject({
    sheets: [{ file: 'ingevuld.xlsx', party: 'Gemeente', year: 2027, answers, notes: [] }],
    refused: [],
    stored: null,
  })
  const { out } = await samenloop('read-prepared', project, filled, '--lang', 'nl')
  expect(out).toContain('Gemeente 2027 (ingevuld.xlsx): 1 nieuw, 0 gewijzigd')
  expect(out).toMatch(/Kade.* · Wensen: Samen \/ in mei/)
  expect(out).toContain('1 antwoord bewaard, 0 weggehaald.')
  expect(await json('read-prepared', project, filled)).toMatchObject({ stored: { said: 0, gone: 0 } })
  expect((await samenloop('verify', project)).code).toBe(0)
})

it('ends with 1 and one sentence where there is nothing to read', async () => {
  for (const file of [inFolder('Net.csv'), inFolder('er-is-niets.xlsx'), project]) {
    const { code, complaint, out } = await samenloop('read-prepared', project, file, '--lang', 'nl')
    expect({ code, out }, file).toEqual({ code: 1, out: '' })
    expect(complaint.trim().split('\n'), file).toHaveLength(1)
  }
  expect((await samenloop('read-prepared', project)).code).toBe(2)
})
