/** A damaged project repaired from a terminal. */
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { freshFolder, json, samenloop } from './terminal.ts'

const folder = freshFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string) => path.join(folder, name)

test('of a copy that is named, and what was done since; without --out, or of a sound one, nothing is made', async () => {
  const [file, copy, made] = [at('plan.samenloop'), at('kopie.samenloop'), at('hersteld.samenloop')] as const
  await samenloop('new', file, '--name', 'Waterveen')
  const deliver = async (party: string, street: string) => {
    const list = at(`${party}.csv`)
    writeFileSync(list, `nummer,naam,x,y,start,eind\nR1,${street},155000,463000,2027-01-01,2027-03-01\n`)
    await json('import', file, '--party', party, '--discipline', 'sewerGravity', '--yes', list)
  }
  await deliver('Gemeente', 'Nieuwstraat')
  copyFileSync(file, copy)
  await deliver('Warmtenet', 'Lindelaan')

  const sound = await samenloop('repair', file, '--from', copy, '--out', made)
  expect(sound).toMatchObject({ code: 1, out: '' })
  expect(sound.complaint).toMatch(
    /^In .*plan\.samenloop is niets beschadigd; er valt niets te herstellen\.\n$/,
  )

  const content = readFileSync(file)
  content[content.indexOf('Nieuwstraat')]! ^= 1
  writeFileSync(file, content)
  expect((await samenloop('verify', file)).code).toBe(1)
  expect((await samenloop('repair', file)).code).toBe(2)
  expect(existsSync(made)).toBe(false)

  const { code, out } = await samenloop('repair', file, '--from', copy, '--out', made)
  expect(code).toBe(0)
  expect(out).toMatch(
    /hersteld\.samenloop is gemaakt van .*kopie\.samenloop; 1 stap van daarna staat er weer in/,
  )
  expect((await samenloop('verify', made)).code).toBe(0)
  const { counts, works } = await json<{ counts: object; works: number }>('overlaps', made)
  expect(works).toBe(2)
  expect(counts).toMatchObject({ opportunity: 1 })
})
