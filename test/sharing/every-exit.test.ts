/** Whatever leaves the project for someone holds what concerns them, and not a word of what does not. */
import { describe, expect, it } from 'vitest'
import { ExportFormat, exportFormats } from '../../shared/domain/export-format.ts'
import { Plan } from '../../shared/domain/plan.ts'
import type { Audience } from '../../shared/domain/sharing.ts'
import type { Work } from '../../shared/domain/work.ts'
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
  partyNames,
  saysNothing,
  secret,
  sites,
  type PartyName,
  type Site,
} from './secret-project.ts'
import { everyone, searchedProject } from './searched-project.ts'
import { photoSize, someJpeg } from '../export/some-jpeg.ts'
import { canReadPdf, unpacked, withoutSpace } from './unpacked.ts'

const { opened, ask, workOf, bytesOf, alfa, whileBravoShares, saidOf } = searchedProject()

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
  return unpacked(exit, bytesOf(made.file))
}

/** A pdf takes long to make. */
const audiencesOf = (exit: Exit) => (exit === 'pdf' ? [alfa()] : [alfa(), everyone])

describe('the project to be searched', () => {
  it('says a secret in every field of a work that can hold one', async () => {
    const { works } = await ask('work.list', {})
    const work = works.find(({ id }) => id === workOf('Bravo', 'combined'))!
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
      for (const field of ['body', 'basis', 'reason']) expect(text).toContain(secret('bc', 'decision', field))
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
        'fact',
        'source',
        'dispute',
      ])
        expect(text).toContain(secret('bc', 'dossier', field))
    }
    // People are named in nothing that goes out.
    expect(text).not.toContain(secret('', '', 'person'))
    // What was said in a meeting stands in its minutes alone.
    expect(text).not.toMatch(/(notes|title)zz/)
    // A field that a writer forgot would be missed by nobody but who looks for it.
    const said = await saidOf(workOf('Bravo', 'aloneToo'))
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
    expect(text).not.toContain(secret('', '', 'person'))
    if (exit !== 'geojson') expect(text).toContain(secret('ab', 'decision', 'basis'))
  })

  it.each(papers)(
    'for one party as %s on one page, has nothing of others that does not concern it',
    async (format) => {
      const made = await ask('export.make', { format, paper: 'page', year: 2027, forWhom: alfa() })
      const text = unpacked(format, bytesOf(made.file))
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
            expect(text).not.toContain(workOf('Bravo', site))
        expect(text).toContain(secret('Alfa', 'combined', 'name'))
        if (exit === 'geojson') expect(text).toMatch(/"alleengeteld":\{[^}]*"bravo":\d/)
        if (isPages(exit) || exit === 'xlsx') expect(text).toMatch(/vanbravotel(t|len)\d+/)
      }
    })
  })

  it.each(exits)('as %s, has of others at most what is asked for this once', async (exit) => {
    const text = await out(exit, { party: opened().project.parties.Alfa, atMost: 'outline' })
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

describe('what the project says in columns of its own', { timeout: 120_000 }, () => {
  const [kept, shared] = ['zz(columnname|columnchoice)keptzz|zz[a-z]*columnkeptzz', 'zz[a-z]*columnsharedzz']
  it('goes out with all works to who makes the plan', async () => {
    const text = await out('geojson', null)
    expect(text).toContain(secret('Alfa', 'alone', 'columnkept'))
    expect(text).toContain(secret('Charlie', 'aloneElsewhere', 'columnshared'))
    expect(text).toContain(secret('', 'columnname', 'kept'))
  })

  it.each(exits)('goes to nobody as %s, where it is not said to be for all', async (exit) => {
    for (const forWhom of audiencesOf(exit)) expect(await out(exit, forWhom)).not.toMatch(new RegExp(kept))
  })

  it('goes to others where it is for all, of works that they see in full', async () => {
    expect(await out('geojson', alfa())).toContain(secret('Bravo', 'combined', 'columnshared'))
    expect(await out('geojson', everyone)).toContain(secret('Charlie', 'aloneElsewhere', 'columnshared'))
    for (const level of ['outline', 'counted'] as const)
      await whileBravoShares({ level, own: true }, async () => {
        const found = (await out('geojson', everyone)).match(new RegExp(shared, 'g')) ?? []
        expect(found.length).toBeGreaterThan(0)
        expect(found.filter((word) => word.startsWith('zzbravo'))).toEqual([])
      })
  })

  it('goes out so with works that were chosen, too', async () => {
    const works = [workOf('Bravo', 'combined'), workOf('Bravo', 'aloneToo')]
    const made = await ask('export.works', { works, format: 'xlsx', forWhom: alfa() })
    const text = unpacked('xlsx', bytesOf(made.file))
    expect(text).toContain(secret('Bravo', 'combined', 'columnshared'))
    expect(text).not.toContain(secret('Bravo', 'aloneToo', 'columnshared'))
    expect(text).not.toMatch(new RegExp(kept))
  })
})

describe('what parties wrote on their sheets to prepare with', { timeout: 120_000 }, () => {
  it.each(exits)('goes out to nobody as %s, not even to who wrote it', async (exit) => {
    for (const forWhom of exit === 'pdf' ? [null] : [null, alfa(), everyone])
      expect([...words(await out(exit, forWhom))].filter((word) => answered.test(word))).toEqual([])
  })
})

describe('what is kept with a combination', { timeout: 120_000 }, () => {
  const saidOf = (text: string) =>
    [...text.matchAll(/zz(?:ab|bc)attachment([a-z]*?)zz/g)].map(([word]) => word)
  const shared = ['shared', 'sharednote'].map((field) => secret('ab', 'attachment', field))

  it.each(exits)(
    'as %s, is all told to who makes the plan, and to others what was said to go along',
    async (exit) => {
      if (exit === 'geojson') return
      const own = saidOf(await out(exit, null))
      for (const among of ['ab', 'bc'])
        for (const field of ['kept', 'shared', 'sharednote'])
          expect(own).toContain(secret(among, 'attachment', field))
      for (const forWhom of audiencesOf(exit)) {
        const told = saidOf(await out(exit, forWhom))
        for (const one of shared) expect(told).toContain(one)
        expect(told.filter((one) => one.includes('kept'))).toEqual([])
        if (forWhom.party !== null) expect(told.filter((one) => one.startsWith('zzbc'))).toEqual([])
      }
      await whileBravoShares({ level: 'outline' }, async () => {
        expect(saidOf(await out(exit, everyone))).toEqual([])
      })
    },
  )

  it.each(papers)('goes out as a picture in %s only where its name does', async (format) => {
    const list = await ask('attachment.list', {})
    const pictures = list.map(({ id, name }) => {
      const bytes = someJpeg(name.replace(/zz$/, 'byteszz'))
      return { attachment: id, upload: opened().core.upload('x.jpg', bytes), ...photoSize }
    })
    const made = await ask('export.make', { format, year: 2027, forWhom: alfa(), pictures })
    const file = Buffer.from(bytesOf(made.file))
    const text = file.toString('latin1') + unpacked(format, bytesOf(made.file))
    expect(saidOf(text).filter((one) => one.includes('kept') || one.startsWith('zzbc'))).toEqual([])
    // A workbook has no room for pictures.
    const isDrawn = saidOf(text).includes(secret('ab', 'attachment', 'sharedbytes'))
    if (format !== 'docx') expect(isDrawn).toBe(format === 'pdf')
  })
})
