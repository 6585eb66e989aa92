/** Copies that come together from a terminal. */
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { freshFolder, json, samenloop } from './terminal.ts'

interface Merged {
  commands: number
  records: number
  conflicts: { is: string; title: string; sentence: string }[]
}
interface Verified {
  sound: boolean
  fingerprint: string
}

const folder = freshFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string) => path.join(folder, name)

async function deliver(file: string, party: string): Promise<void> {
  const list = at(`${party}.csv`)
  writeFileSync(list, 'nummer,naam,x,y,start,eind\nR1,Nieuwstraat,155000,463000,2027-01-01,2027-03-01\n')
  await json('import', file, '--party', party, '--discipline', 'sewerGravity', '--yes', list)
}

test('copies are looked at, taken in, and say the same in the end', async () => {
  const [here, there, elsewhere] = [
    at('hier.samenloop'),
    at('daar.samenloop'),
    at('anders.samenloop'),
  ] as const
  await samenloop('new', here, '--name', 'Waterveen')
  await deliver(here, 'Gemeente')
  for (const copy of [there, elsewhere]) copyFileSync(here, copy)
  await deliver(here, 'Warmtenet')
  await deliver(there, 'Warmtenet')
  await deliver(elsewhere, 'Waterbedrijf')

  const before = readFileSync(here)
  const looked = await json<Merged>('merge', here, there, elsewhere, '--preview')
  expect(readFileSync(here).equals(before)).toBe(true)
  const taken = await json<Merged>('merge', here, there, elsewhere)
  expect(taken).toEqual({ ...looked, preview: false })
  expect(taken.commands).toBe(2)
  expect(taken.records).toBeGreaterThan(2)
  expect(taken.conflicts).toMatchObject([{ is: 'same name', title: 'Warmtenet' }])
  expect(taken.conflicts[0]?.sentence).toMatch(
    /twee partijen Warmtenet; de latere heet voorlopig Warmtenet \(2\)/,
  )

  await json('merge', there, elsewhere, here)
  await json('merge', elsewhere, there)
  const verified = await Promise.all([here, there, elsewhere].map((file) => json<Verified>('verify', file)))
  expect(verified.map(({ sound }) => sound)).toEqual([true, true, true])
  expect(new Set(verified.map(({ fingerprint }) => fingerprint)).size).toBe(1)
  // What is left to bring over is that the others were taken in there.
  await json('merge', here, there, elsewhere)
  expect((await samenloop('merge', here, there)).out).toContain('niets dat hier nog niet is')
}, 120_000)

test('what cannot be merged is one sentence, and wrong words are wrong usage', async () => {
  const [one, other] = [at('een.samenloop'), at('ander.samenloop')] as const
  await samenloop('new', one, '--name', 'Een')
  await samenloop('new', other, '--name', 'Ander')
  expect(await samenloop('merge', one, other)).toMatchObject({ code: 1, out: '' })
  expect((await samenloop('merge', one, other)).complaint).toMatch(/kopie van een ander project \(Ander\)/)
  expect((await samenloop('merge', one, one)).complaint).toMatch(/is het project dat open staat/)
  expect((await samenloop('merge', one, at('weg.samenloop'))).complaint).toMatch(/bestaat niet/)
  expect(await samenloop('merge', one)).toMatchObject({ code: 2 })
}, 120_000)
