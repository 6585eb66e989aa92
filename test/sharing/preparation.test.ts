/** A voorbereidingsblad holds what its party may see, and not a word of what others keep for themselves. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCore, type Core } from '../../electron/core/index.ts'
import { PreparationFormat } from '../../shared/domain/preparation-format.ts'
import type { Shared } from '../../shared/domain/sharing.ts'
import { amountsOf, answered, elsewhere, inside, ofOwnColumns, words, wordsOf } from './said-secrets.ts'
import { makeSecretProject, partyNames, secret, type SecretProject } from './secret-project.ts'
import { unpacked } from './unpacked.ts'
import { whileShared } from './while-shared.ts'
import { askOf } from '../core/ask-of.ts'

let core: Core
let folder: string
let project: SecretProject

const ask = askOf(() => core)

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'samenloop-preparing-'))
  const file = path.join(folder, 'geheim.samenloop')
  project = makeSecretProject(file)
  core = openCore({ host: 'web', actor: 'Anna', dataFolder: folder, remembersProjects: false })
  await ask('project.open', { file })
})
afterAll(async () => {
  await core.close()
  rmSync(folder, { recursive: true, force: true })
})

async function bytesOf(format: PreparationFormat, party: 'Alfa' | null): Promise<Uint8Array> {
  const id = party && project.parties[party]
  const { file } = await ask('preparation.make', { party: id, year: 2027, format })
  return core.file(file)?.bytes ?? new Uint8Array()
}
const sheet = async (format: PreparationFormat) => unpacked(format, await bytesOf(format, 'Alfa'))

const whileBravoShares = (shared: Partial<Shared>, look: () => Promise<void>) =>
  whileShared(ask, project.parties.Bravo, shared, look)

describe.each(PreparationFormat.options)('a voorbereidingsblad as %s', { timeout: 60_000 }, (format) => {
  it('has the works of its party, those of others where they meet, and why that is a chance', async () => {
    const text = await sheet(format)
    expect(text).toContain(secret('Alfa', 'alone', 'name'))
    expect(text).toContain(secret('Alfa', 'open', 'name'))
    expect(text).toContain(secret('Bravo', 'open', 'name'))
    expect(text).toContain('2werkenvan2partijen')
  })

  it('has nothing of others elsewhere, and of nobody what is kept inside', async () => {
    const text = await sheet(format)
    expect([...words(text)].filter((word) => elsewhere.test(word))).toEqual([])
    expect(amountsOf('Charlie', text)).toEqual([])
    const ofBravo = wordsOf('bravo', text)
    expect(ofBravo.filter((word) => inside.test(word) || ofOwnColumns.test(word))).toEqual([])
    expect(text).not.toContain(secret('', '', 'actor'))
  })

  it('has what its party said before, and nothing that another said, whatever that shares', async () => {
    for (const shared of [{ level: 'full', own: true }, { level: 'outline' }, { level: 'counted' }] as const)
      await whileBravoShares(shared, async () => {
        const said = [...words(await sheet(format))].filter((word) => answered.test(word))
        expect(said).toEqual([secret('Alfa', 'open', 'answer')])
      })
  })

  it('has no word of a party that shares in outline, nor a reason that is made of its works', async () => {
    await whileBravoShares({ level: 'outline', own: true }, async () => {
      const text = await sheet(format)
      expect(wordsOf('bravo', text)).toEqual([])
      expect(amountsOf('Bravo', text)).toEqual([])
      expect(text).toContain(secret('Alfa', 'open', 'name'))
      expect(text).not.toContain('2werkenvan2partijen')
    })
  })

  it('does not even name by its id a work of a party that is only counted', async () => {
    await whileBravoShares({ level: 'counted' }, async () => {
      const text = await sheet(format)
      expect(wordsOf('bravo', text)).toEqual([])
      const work = project.workOf('Bravo', 'open').replaceAll('-', '')
      expect(text).not.toContain(work)
      expect(text).not.toContain(BigInt(`0x${work}`).toString(36))
      expect(text).toContain(secret('Alfa', 'open', 'name'))
    })
  })

  it('goes out to all parties at once, to each its own', async () => {
    const sheets = Object.entries(unzipSync(await bytesOf(format, null)))
    expect(sheets).toHaveLength(partyNames.length)
    const [, alfa = new Uint8Array()] = sheets.find(([name]) => name.includes('Alfa')) ?? []
    expect([...words(unpacked(format, alfa))].filter((word) => elsewhere.test(word))).toEqual([])
  })
})
