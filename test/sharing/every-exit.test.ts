/** Whatever leaves the project for someone holds what concerns them, and not a word of what does not. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCore, type Core } from '../../electron/core/index.ts'
import type { CallInput } from '../../shared/contract/calls.ts'
import { ExportFormat, exportFormats, WorksFormat } from '../../shared/domain/export-format.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import type { VerdictTerms } from '../../shared/domain/judgement-verdict.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { Plan } from '../../shared/domain/plan.ts'
import type { Audience, Shared } from '../../shared/domain/sharing.ts'
import { wholeSight } from '../../shared/domain/sight.ts'
import type { Work } from '../../shared/domain/work.ts'
import { samenloop } from '../cli/terminal.ts'
import {
  amountsOf,
  answered,
  elsewhere,
  inside,
  ofOwnColumns,
  vertexOf,
  words,
  wordsOf,
} from './said-secrets.ts'
import {
  amountOf,
  listOfDelta,
  makeSecretProject,
  partyNames,
  saysNothing,
  secret,
  sites,
  type PartyName,
  type SecretProject,
  type Site,
} from './secret-project.ts'
import { canReadPdf, unpacked, withoutSpace } from './unpacked.ts'
import { whileShared } from './while-shared.ts'
import { askOf } from '../core/ask-of.ts'

let core: Core
let folder: string
/** The same project, for the terminal. */
let copy: string
let project: SecretProject

const ask = askOf(() => core)

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'samenloop-sharing-'))
  const file = path.join(folder, 'geheim.samenloop')
  project = makeSecretProject(file)
  core = openCore({
    host: 'web',
    actor: secret('', '', 'actor'),
    dataFolder: folder,
    remembersProjects: false,
  })
  await ask('project.open', { file })
  await judge('judged', 'Alfa', 'ab', 'setAside')
  await judge('judgedElsewhere', 'Charlie', 'bc', 'rejected')
  await judge('investigated', 'Alfa', 'ab', 'investigate', {
    who: secret('', '', 'who'),
    due: '2027-02-01' as CalendarDate,
  })
  const uploads = [core.upload('delta.csv', Buffer.from(listOfDelta))]
  const draft = await ask('draft.read', { uploads, partyName: 'Delta', discipline: 'water' })
  await ask('draft.store', { draft: draft.id, likeliest: true })
  copy = path.join(folder, 'copy.samenloop')
  await core.close()
  copyFileSync(file, copy)
  core = openCore({ host: 'web', actor: 'Anna', dataFolder: folder, remembersProjects: false })
  await ask('project.open', { file })
}, 120_000)
afterAll(async () => {
  await core.close()
  rmSync(folder, { recursive: true, force: true })
})

async function judge(
  site: Site,
  who: PartyName,
  among: string,
  verdict: 'setAside' | 'rejected' | 'investigate',
  terms: Partial<VerdictTerms> = {},
) {
  const works = [project.workOf(who, site), project.workOf('Bravo', site)]
  await ask('judgement.judge', { works, verdict, reason: secret(among, site, 'reason'), ...terms })
}

const formats = ExportFormat.options.filter((format) => canReadPdf || format !== 'pdf')
const papers = formats.filter((format) => exportFormats[format].holds === 'plan')
type Exit = ExportFormat | 'screen'
const exits: readonly Exit[] = [...formats, 'screen']
/** Has no room for amounts and own columns. */
const isPages = (exit: Exit) => exit === 'pdf' || exit === 'docx'

/** What goes out that way, as text without space. */
async function out(exit: Exit, forWhom: Audience | null): Promise<string> {
  // The window takes no answer that is not as the contract says.
  if (exit === 'screen')
    return withoutSpace(JSON.stringify(Plan.parse(await ask('plan.read', { year: 2027, forWhom }))))
  const made = await ask('export.make', { format: exit, year: 2027, forWhom })
  return unpacked(exit, core.file(made.file)?.bytes ?? new Uint8Array())
}

const alfa = (): Audience => ({ party: project.parties.Alfa, atMost: 'full' })
const everyone: Audience = { party: null, atMost: 'full' }
/** A pdf takes long to make. */
const audiencesOf = (exit: Exit) => (exit === 'pdf' ? [alfa()] : [alfa(), everyone])

const whileBravoShares = (shared: Partial<Shared>, look: () => Promise<void>) =>
  whileShared(ask, project.parties.Bravo, shared, look)

/**
 * Every word and amount that a work says of itself. Where its row stood and how it was placed is for who handed it in, and
 * what its party wrote for a period is told where that says more than the days.
 */
async function saidOf(id: WorkId): Promise<string[]> {
  const { works } = await ask('work.list', {})
  const { source: _, placing: __, period: ___, ...work } = works.find((one) => one.id === id)!
  return [...withoutSpace(JSON.stringify(work)).matchAll(/zz[a-z]+?zz|987\d{6}/g)].map(([said]) => said)
}

describe('the project to be searched', () => {
  it('says a secret in every field of a work that can hold one', async () => {
    const { works } = await ask('work.list', {})
    const work = works.find(({ id }) => id === project.workOf('Bravo', 'combined'))!
    const silent: readonly string[] = saysNothing
    for (const [field, value] of Object.entries(work) as [keyof Work, unknown][])
      if (!silent.includes(field))
        expect(withoutSpace(JSON.stringify(value)), field).toMatch(/zzbravocombined\w+zz|987\d{6}/)
  })
})

describe('what goes out', { timeout: 120_000 }, () => {
  it.each(exits)('for who draws up the plan as %s, has it all', async (exit) => {
    const text = await out(exit, null)
    for (const party of partyNames) {
      expect(wordsOf(party.toLowerCase(), text).length, party).toBeGreaterThan(4)
      if (!isPages(exit)) expect(amountsOf(party, text).length, party).toBeGreaterThan(0)
    }
    if (exit !== 'geojson') {
      expect(text).toContain(secret('bc', 'judgedElsewhere', 'reason'))
      expect(text).toContain(secret('ab', 'investigated', 'reason'))
      for (const field of ['what', 'body']) expect(text).toContain(secret('bc', 'agreement', field))
      for (const field of [
        'when',
        'how',
        'done',
        'use',
        'economic',
        'social',
        'brings',
        'gets',
        'gives',
        'hurts',
        'if',
        'then',
      ])
        expect(text).toContain(secret('bc', 'dossier', field))
    }
    // A field that a writer forgot would be missed by nobody but who looks for it.
    const said = await saidOf(project.workOf('Bravo', 'aloneToo'))
    if (!isPages(exit)) expect(said.filter((one) => !text.includes(one))).toEqual([])
    if (exit === 'geojson' || exit === 'screen') expect(text).toContain(vertexOf(exit, 'Bravo', 'combined'))
    if (!isPages(exit)) expect([...words(text)].some((word) => ofOwnColumns.test(word))).toBe(true)
  })

  it.each(exits)('for one party as %s, has what concerns it and nothing else of others', async (exit) => {
    const text = await out(exit, alfa())
    expect(text).toContain(secret('Alfa', 'alone', 'name'))
    expect(text).toContain(secret('Bravo', 'combined', 'name'))
    if (!isPages(exit)) expect(text).toContain(String(amountOf('Bravo', 'combined')))
    expect([...words(text)].filter((word) => elsewhere.test(word))).toEqual([])
    expect(amountsOf('Charlie', text)).toEqual([])
    expect(amountsOf('Bravo', text)).not.toContain(amountOf('Bravo', 'aloneToo'))
    const ofBravo = wordsOf('bravo', text)
    expect(ofBravo.filter((word) => inside.test(word) || ofOwnColumns.test(word))).toEqual([])
    expect(text).not.toContain(secret('', '', 'actor'))
  })

  it.each(papers)(
    'for one party as %s on one page, has nothing of others that does not concern it',
    async (format) => {
      const made = await ask('export.make', { format, paper: 'page', year: 2027, forWhom: alfa() })
      const text = unpacked(format, core.file(made.file)?.bytes ?? new Uint8Array())
      expect(text).toContain(secret('ab', 'combination', 'name'))
      expect([...words(text)].filter((word) => elsewhere.test(word))).toEqual([])
      expect(amountsOf('Charlie', text)).toEqual([])
      expect(text).not.toContain(secret('', '', 'actor'))
    },
  )

  it.each(exits)('for all parties as %s, has all but own columns and what is inside', async (exit) => {
    const text = await out(exit, everyone)
    for (const party of partyNames) expect(wordsOf(party.toLowerCase(), text).length).toBeGreaterThan(4)
    const found = [...words(text)]
    expect(found.filter((word) => inside.test(word) || ofOwnColumns.test(word))).toEqual([])
    expect(text).not.toContain(secret('', '', 'actor'))
  })

  it.each(exits)('as %s, has own columns of a party that shares them', async (exit) => {
    if (isPages(exit)) return
    await whileBravoShares({ own: true }, async () => {
      const found = wordsOf('', await out(exit, everyone)).filter((word) => ofOwnColumns.test(word))
      expect(found.length).toBeGreaterThan(0)
      expect(found.filter((word) => !word.startsWith('zzbravo'))).toEqual([])
    })
  })

  it.each(exits)('as %s, has no amount of a party that does not share them', async (exit) => {
    await whileBravoShares({ money: false }, async () => {
      for (const forWhom of audiencesOf(exit)) {
        const text = await out(exit, forWhom)
        expect(amountsOf('Bravo', text)).toEqual([])
        if (!isPages(exit)) expect(amountsOf('Alfa', text).length).toBeGreaterThan(0)
        expect(text).toContain(secret('Bravo', 'combined', 'name'))
      }
    })
  })

  it.each(exits)('as %s, has no word, amount or vertex of a party that shares in outline', async (exit) => {
    await whileBravoShares({ level: 'outline', own: true }, async () => {
      for (const forWhom of audiencesOf(exit)) {
        const text = await out(exit, forWhom)
        expect(wordsOf('bravo', text)).toEqual([])
        expect(amountsOf('Bravo', text)).toEqual([])
        for (const site of ['combined', 'open', 'aloneToo'] as const)
          expect(text).not.toContain(vertexOf(exit, 'Bravo', site))
        expect(text).toContain(secret('Alfa', 'combined', 'name'))
        expect(text).toContain('gas')
      }
      if (isPages(exit)) return
      // What was agreed and said among the two is Alfa's as well; who was not there is not told.
      if (exit !== 'geojson') {
        expect(await out(exit, alfa())).toContain(secret('ab', 'combination', 'reason'))
        expect(await out(exit, alfa())).toContain(secret('ab', 'judged', 'reason'))
        expect(await out(exit, alfa())).toContain(secret('ab', 'agreement', 'what'))
        expect(await out(exit, alfa())).toContain(secret('ab', 'dossier', 'how'))
      }
      expect(wordsOf('ab', await out(exit, everyone))).toEqual([])
      expect(wordsOf('bc', await out(exit, everyone))).toEqual([])
    })
  })

  it.each(exits)('as %s, has nothing but a number of a party that is only counted', async (exit) => {
    await whileBravoShares({ level: 'counted' }, async () => {
      for (const forWhom of audiencesOf(exit)) {
        const text = await out(exit, forWhom)
        expect(wordsOf('bravo', text)).toEqual([])
        expect(amountsOf('Bravo', text)).toEqual([])
        for (const site of Object.keys(sites) as Site[])
          if ((sites[site] as readonly PartyName[]).includes('Bravo') && exit !== 'screen')
            expect(text).not.toContain(project.workOf('Bravo', site))
        expect(text).toContain(secret('Alfa', 'combined', 'name'))
        if (exit === 'geojson') expect(text).toMatch(/"alleengeteld":\{[^}]*"bravo":\d/)
        if (isPages(exit) || exit === 'xlsx') expect(text).toMatch(/vanbravotel(t|len)\d+/)
      }
    })
  })

  it.each(exits)('as %s, has of others at most what is asked for this once', async (exit) => {
    const text = await out(exit, { party: project.parties.Alfa, atMost: 'outline' })
    expect(wordsOf('bravo', text)).toEqual([])
    expect(text).toContain(secret('Alfa', 'alone', 'name'))
    if (isPages(exit)) return
    const counted = await out(exit, { party: null, atMost: 'counted' })
    expect([...words(counted)]).toEqual([])
  })
})

describe('what is corrected of a work, and what was put in by hand', { timeout: 120_000 }, () => {
  it.each(exits)('counts for everyone as %s; what it was, why and who goes to nobody', async (exit) => {
    for (const forWhom of exit === 'pdf' ? [alfa()] : [null, alfa()]) {
      const text = await out(exit, forWhom)
      if (exit !== 'pdf') expect(text).toContain(secret('Bravo', 'combined', 'number'))
      expect(text).not.toMatch(/zzheard(by)?zz/)
      expect(text).not.toContain(secret('Bravo', 'combined', 'wasdelivered'))
      expect(text).not.toContain(secret('', '', 'correction'))
    }
  })
})

describe('what parties wrote on their sheets to prepare with', { timeout: 120_000 }, () => {
  it.each(exits)('goes out to nobody as %s, not even to who wrote it', async (exit) => {
    for (const forWhom of exit === 'pdf' ? [null] : [null, alfa(), everyone])
      expect([...words(await out(exit, forWhom))].filter((word) => answered.test(word))).toEqual([])
  })
})

describe.each(WorksFormat.options)('works that were chosen, as %s', (format) => {
  const chosen = async (works: readonly WorkId[], forWhom: Audience | null) => {
    const made = await ask('export.works', { works: [...works], format, forWhom })
    const text = unpacked(format, core.file(made.file)?.bytes ?? new Uint8Array())
    return { text, notes: made.notes.map(({ key }) => key) }
  }
  const all = async () => (await ask('work.list', {})).works.map(({ id }) => id)

  it('are those and no other, with all there is for who draws up the plan', async () => {
    const { text, notes } = await chosen([project.workOf('Bravo', 'aloneToo')], null)
    const said = await saidOf(project.workOf('Bravo', 'aloneToo'))
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
    return withoutSpace(new TextDecoder().decode(core.file(file)?.bytes))
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
  const bytesOf = (file: string) => core.file(file)?.bytes ?? new Uint8Array()

  it('as a template, is its own', async () => {
    const { file } = await ask('party.template', { party: project.parties.Alfa })
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
    const file = path.join(folder, `terminal.${format}`)
    const ended = await samenloop(
      'export',
      copy,
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
      copy,
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
    const { out: said } = await samenloop('overlaps', copy, '--json')
    const text = withoutSpace(said)
    expect(text).toContain(secret('Bravo', 'open', 'number'))
    for (const party of partyNames) expect(amountsOf(party, text)).toEqual([])
    expect([...words(text)].filter((word) => ofOwnColumns.test(word) || inside.test(word))).toEqual([])
  })
})
