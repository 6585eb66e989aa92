/** The exits besides the plan and all works: a choice of works, printed sheets, what goes back to a party, the terminal. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CallInput } from '../../shared/contract/calls.ts'
import type { ExportFormat } from '../../shared/domain/export-format.ts'
import { WorksFormat } from '../../shared/domain/export-format.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import type { Audience } from '../../shared/domain/sharing.ts'
import { wholeSight } from '../../shared/domain/sight.ts'
import { samenloop } from '../cli/terminal.ts'
import { amountsOf, elsewhere, inside, ofOwnColumns, words, wordsOf } from './said-secrets.ts'
import { partyNames, secret } from './secret-project.ts'
import { everyone, searchedProject } from './searched-project.ts'
import { unpacked, withoutSpace } from './unpacked.ts'

const { opened, ask, workOf, bytesOf, alfa, whileBravoShares, saidOf } = searchedProject()

describe.each(WorksFormat.options)('works that were chosen, as %s', (format) => {
  const chosen = async (works: readonly WorkId[], forWhom: Audience | null) => {
    const made = await ask('export.works', { works: [...works], format, forWhom })
    const text = unpacked(format, bytesOf(made.file))
    return { text, notes: made.notes.map(({ key }) => key) }
  }
  const all = async () => (await ask('work.list', {})).works.map(({ id }) => id)

  it('are those and no other, with all there is for who draws up the plan', async () => {
    const { text, notes } = await chosen([workOf('Bravo', 'aloneToo')], null)
    const said = await saidOf(workOf('Bravo', 'aloneToo'))
    expect(said.filter((one) => !text.includes(one))).toEqual([])
    expect([...words(text)].filter((word) => !word.startsWith('zzbravoalonetoo'))).toEqual([])
    expect(notes).toEqual([])
  })

  it('are for a party only those that concern it, and it is said how many are left out', async () => {
    const { text, notes } = await chosen(await all(), alfa())
    expect(text).toContain(secret('Alfa', 'alone', 'name'))
    expect(text).toContain(secret('Bravo', 'combined', 'name'))
    expect([...words(text)].filter((word) => elsewhere.test(word))).toEqual([])
    expect(wordsOf('bravo', text).filter((word) => inside.test(word) || ofOwnColumns.test(word))).toEqual([])
    expect(notes).toEqual(['export.worksHeld'])
  })

  it('say nothing of a party that shares in outline, and leave out one that is only counted', async () => {
    for (const level of ['outline', 'counted'] as const)
      await whileBravoShares({ level, own: true }, async () => {
        const { text } = await chosen(await all(), everyone)
        expect(wordsOf('bravo', text)).toEqual([])
        expect(amountsOf('Bravo', text)).toEqual([])
        expect(text.includes('bravo')).toBe(level === 'outline')
      })
  })
})

describe('a printed sheet', { timeout: 120_000 }, () => {
  const printed = async (forWhom: Audience | null, sheets: CallInput<'sheet.make'>['sheets']) => {
    const { file } = await ask('sheet.make', {
      ...{ as: 'svg', paper: 'A3', orientation: 'landscape', title: '', scale: null, view: null },
      ...{ sheets, time: null, filter: wholeSight.filter, works: null, layers: [], forWhom },
    })
    return withoutSpace(new TextDecoder().decode(bytesOf(file)))
  }
  const clusterOf = async (among: string) => {
    const { clusters } = await ask('overlap.read', {})
    const found = clusters.find(({ name }) => withoutSpace(name).includes(`zz${among}`))
    return [{ is: 'cluster' as const, cluster: (found ?? clusters[0]!).id }]
  }

  it('has all for who draws up the plan, and no amount, own column or actor for anyone', async () => {
    const text = await printed(null, [{ is: 'view' }])
    for (const party of partyNames) {
      expect(wordsOf(party.toLowerCase(), text).length, party).toBeGreaterThan(1)
      expect(amountsOf(party, text)).toEqual([])
    }
    expect([...words(text)].filter((word) => inside.test(word) || ofOwnColumns.test(word))).toEqual([])
    expect(text).not.toContain(secret('', '', 'actor'))
  })

  it('has for a party what concerns it, and of who shares in outline not a word', async () => {
    const text = await printed(alfa(), [{ is: 'view' }])
    expect(text).toContain(secret('Alfa', 'alone', 'name'))
    expect(text).toContain(secret('Bravo', 'combined', 'name'))
    expect([...words(text)].filter((word) => elsewhere.test(word))).toEqual([])
    const sheets = await clusterOf('bravo')
    await whileBravoShares({ level: 'outline' }, async () => {
      for (const about of [[{ is: 'view' as const }], sheets])
        expect(wordsOf('bravo', await printed(alfa(), about))).toEqual([])
      expect(wordsOf('bravo', await printed(everyone, sheets))).toEqual([])
    })
  })
})

describe('what goes back to a party', () => {
  it('as a template, is its own', async () => {
    const { file } = await ask('party.template', { party: opened().project.parties.Alfa })
    const found = [...words(unpacked('xlsx', bytesOf(file)))]
    expect(found).toContain(secret('Alfa', 'alone', 'name'))
    // What the party said itself, and not what became of it here.
    expect(found).toContain(secret('Alfa', 'combined', 'wasdelivered'))
    expect(found).not.toContain(secret('Alfa', 'combined', 'number'))
    expect(found.filter((word) => !word.startsWith('zzalfa'))).toEqual([])
    expect(found.filter((word) => inside.test(word))).toEqual([])
  })

  it('as a list of rows, is its own', async () => {
    const party = (await ask('project.read', {})).project?.parties.find(({ name }) => name === 'Delta')
    const delivery = (await ask('delivery.list', {})).find((one) => one.party === party?.id)
    const { file } = await ask('delivery.rejects', { from: { delivery: delivery!.id } })
    const found = [...words(unpacked('xlsx', bytesOf(file)))]
    expect(found).toContain(secret('delta', 'een', 'contact'))
    expect(found.filter((word) => !word.startsWith('zzdelta'))).toEqual([])
  })
})

describe('the terminal', { timeout: 120_000 }, () => {
  const exported = async (format: ExportFormat, ...more: string[]) => {
    const file = path.join(opened().folder, `terminal.${format}`)
    const ended = await samenloop(
      'export',
      opened().copy,
      '--format',
      format,
      '--out',
      file,
      '--year',
      '2027',
      ...more,
    )
    expect(ended.complaint).toBe('')
    return unpacked(format, readFileSync(file))
  }

  it('gives who types all there is, and a party what it sees', async () => {
    expect(wordsOf('charlie', await exported('xlsx')).length).toBeGreaterThan(4)
    const text = await exported('geojson', '--for', 'Alfa')
    expect(text).toContain(secret('Bravo', 'combined', 'name'))
    expect([...words(text)].filter((word) => elsewhere.test(word) || ofOwnColumns.test(word))).toEqual(
      wordsOf('alfa', text).filter((word) => ofOwnColumns.test(word)),
    )
  })

  it('gives no more than the level that is asked', async () => {
    expect(wordsOf('bravo', await exported('xlsx', '--for', 'Alfa', '--level', 'outline'))).toEqual([])
    expect([...words(await exported('geojson', '--level', 'counted'))]).toEqual([])
    expect([...words(await exported('geojson', '--level', 'full'))].length).toBeGreaterThan(10)
    const { code, complaint } = await samenloop(
      'export',
      opened().copy,
      '--format',
      'xlsx',
      '--out',
      'x',
      '--level',
      'all',
    )
    expect({ code, complaint }).toMatchObject({
      code: 2,
      complaint: expect.stringContaining('full, outline, counted') as unknown,
    })
  })

  it('says what coincides to who draws up the plan, without amounts and own columns', async () => {
    const { out: said } = await samenloop('overlaps', opened().copy, '--json')
    const text = withoutSpace(said)
    expect(text).toContain(secret('Bravo', 'open', 'number'))
    for (const party of partyNames) expect(amountsOf(party, text)).toEqual([])
    expect([...words(text)].filter((word) => ofOwnColumns.test(word) || inside.test(word))).toEqual([])
  })
})
