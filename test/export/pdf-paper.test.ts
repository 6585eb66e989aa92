/** Nothing is lost between what parties wrote and what stands on paper: signs, long words, texts of any length. */
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { exportPdf } from '../../electron/export/export-pdf.ts'
import { CalendarDate } from '../../shared/domain/period.ts'
import type { Plan } from '../../shared/domain/plan.ts'
import { noGround } from '../../shared/sharing/ground-as-seen.ts'
import { noPictures } from '../../shared/sharing/pictures-as-seen.ts'
import { planAsSeenBy } from '../../shared/sharing/plan-as-seen-by.ts'
import type { Work } from '../../shared/domain/work.ts'
import { plan } from '../plan/sample-plan.ts'

const date = CalendarDate.parse('2026-11-28')
const made = (of: Plan) =>
  exportPdf({
    plan: planAsSeenBy(of, null),
    paper: 'plan',
    ground: noGround,
    pictures: noPictures,
    language: 'nl',
    date,
  })

/** From Debian's poppler-utils. */
const canRead = spawnSync('pdftotext', ['-v']).error === undefined
function run(tool: string, words: readonly string[], bytes: Uint8Array): string {
  return spawnSync(tool, words, { input: bytes, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).stdout
}
/** All signs of the document in reading order, without what a line or page put between them. */
const signsOf = (bytes: Uint8Array) => run('pdftotext', ['-raw', '-', '-'], bytes).replaceAll(/\s/g, '')

/** The plan with the first work of the combination, of a party alone and of nobody's year changed alike. */
function planWith(change: Partial<Work>): Plan {
  const first = <Group extends { readonly works: readonly Work[] }>(groups: readonly Group[]) =>
    groups.map((group, at) =>
      at > 0
        ? group
        : { ...group, works: group.works.map((work, index) => (index > 0 ? work : { ...work, ...change })) },
    )
  return {
    ...plan,
    combinations: first(plan.combinations),
    alone: first(plan.alone),
    undated: first(plan.undated),
  }
}

/** A text of so many words that can be told apart, so that one that is missing shows. */
const words = (count: number, of = 'woord') =>
  Array.from({ length: count }, (_, at) => `${of}${String(at)}`).join(' ')

describe.skipIf(!canRead)('signs', { timeout: 120_000 }, () => {
  it('that the first letters lack are set in the second, and can be found', async () => {
    const name = 'kabel → mantelbuis ⌀110 ≥ 3 m² ✓ ✗ ☐ ⚠ ½ Ĳ ž'
    const { bytes, notes } = await made(planWith({ name }))
    const signs = signsOf(bytes)
    for (const sign of ['→', '⌀', '≥', '✓', '✗', '☐', '⚠', '½', 'Ĳ', 'ž']) expect(signs).toContain(sign)
    expect(notes).toEqual([])
  })

  it('of Hebrew and Arabic stand on paper', async () => {
    const { bytes, notes } = await made(planWith({ name: 'רחוב' }))
    const signs = signsOf(bytes)
    expect(Array.from('רחוב').every((sign) => signs.includes(sign))).toBe(true)
    expect(notes).toEqual([])
  })

  it('that no letters have are said, once each, with a text they stood in', async () => {
    const { notes } = await made(planWith({ name: 'wegwerk 🚧 bij 漢字' }))
    expect(notes.map(({ values }) => [values['sign'], values['code'], values['example']])).toEqual([
      ['🚧', 'U+1F6A7', 'wegwerk 🚧 bij 漢字'],
      ['漢', 'U+6F22', 'wegwerk 🚧 bij 漢字'],
      ['字', 'U+5B57', 'wegwerk 🚧 bij 漢字'],
    ])
  })

  it('that only steer others are left out and not called lost', async () => {
    const { bytes, notes } = await made(planWith({ name: 'Ker\u200bk\u2060straat ⚠\ufe0f' }))
    expect(signsOf(bytes)).toContain('Kerkstraat⚠')
    expect(notes).toEqual([])
  })
})

describe.skipIf(!canRead)('text of any length', { timeout: 120_000 }, () => {
  it('stands whole in the reason of a combination', async () => {
    const reason = words(2_000)
    const combinations = plan.combinations.map((one) => ({
      ...one,
      combination: { ...one.combination, reason },
    }))
    const { bytes } = await made({ ...plan, combinations })
    expect(signsOf(bytes)).toContain('woord0woord1')
    expect(missingWords(bytes, reason)).toEqual([])
  })

  it.each([
    ['the name of a work', { name: words(900) }],
    ['a street', { street: words(400) }],
    ['a number', { number: words(300) }],
  ])('stands whole in %s', async (_what, change) => {
    const { bytes } = await made(planWith(change))
    expect(missingWords(bytes, Object.values(change)[0] ?? '')).toEqual([])
  })

  it('stands whole in the name of a combination, of an area, of a party, of the project, and in what was set aside', async () => {
    const long = words(700)
    const everywhere: Plan = {
      ...plan,
      project: words(700, 'project'),
      parties: plan.parties.map((party, at) => ({ ...party, name: words(700, `partij${String(at)}x`) })),
      combinations: plan.combinations.map((one) => ({
        ...one,
        combination: { ...one.combination, name: words(700, 'samen') },
      })),
      open: plan.open.map((one) => ({ ...one, name: words(700, 'open') })),
      setAside: plan.setAside.map((one) => ({ ...one, name: words(700, 'later'), reason: long })),
    }
    const { bytes } = await made(everywhere)
    for (const of of ['project', 'partij0x', 'samen', 'open', 'later', 'woord'])
      expect(missingWords(bytes, words(700, of)), of).toEqual([])
  })
})

/** Words of a text that cannot be read back; a word may be broken at the end of a line, so all is read without spaces. */
function missingWords(bytes: Uint8Array, text: string): string[] {
  const signs = signsOf(bytes)
  return text.split(' ').filter((word) => !signs.includes(word))
}

describe.skipIf(!canRead)('words without end', { timeout: 120_000 }, () => {
  it.each([
    ['a name', { name: 'Eenlangwoordzonderspaties'.repeat(12) }],
    ['a number', { number: 'NL.IMKL-KL1042.rd-lange-projectnummer-zonder-spaties-000123456789' }],
    ['a street', { street: 'Burgemeestervandenheuvelwegzuidwestverlengde'.repeat(3) }],
  ])('are broken and stay on the page: %s', async (_what, change) => {
    const { bytes } = await made(planWith(change))
    expect(signsOf(bytes)).toContain(Object.values(change)[0] ?? '')
    expect(offThePage(bytes)).toEqual([])
  })

  it('leave ordinary words whole', async () => {
    const { bytes } = await made(planWith({ name: 'Vervanging hoofdriool Burgemeester Tellegenstraat' }))
    expect(run('pdftotext', ['-raw', '-', '-'], bytes)).toContain('Tellegenstraat')
  })
})

/** Words that stand beyond the sides of their page, with where. Margins are 54 points; letters may lean out a little. */
function offThePage(bytes: Uint8Array): string[] {
  const boxes = run('pdftotext', ['-bbox', '-', '-'], bytes)
  return [
    ...boxes.matchAll(/xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="[\d.-]+">([^<]*)/g),
  ].flatMap(([, left, right, word]) =>
    Number(left) < 50 || Number(right) > 545 ? [`${word ?? ''} ${left ?? ''}–${right ?? ''}`] : [],
  )
}

describe.skipIf(!canRead)('what a reader is told about the document', { timeout: 120_000 }, () => {
  it('is its title, its language and its bookmarks', async () => {
    const { bytes } = await made(plan)
    expect(run('pdfinfo', ['-'], bytes)).toContain('Title:           Waterveen: Integraal jaarplan 2027')
    const text = Buffer.from(bytes).toString('latin1')
    expect(text).toContain('/Lang (nl-NL)')
    expect(text).toContain('/DisplayDocTitle true')
    expect(text).toContain('/Outlines')
    expect(run('pdfinfo', ['-'], bytes)).toMatch(/Tagged: +yes/)
  })

  it('is a structure with headings, text and pictures that have words', async () => {
    const { bytes } = await made(plan)
    const structure = run('pdfinfo', ['-struct-text', '-'], bytes)
    expect(structure).toMatch(/H1[^\n]*\n\s+"Samen"/)
    expect(structure).toMatch(/H2[^\n]*\n\s+"Kerkstraat"/)
    expect(structure).toMatch(/P[^\n]*\n\s+"Opgesteld op 28 nov 2026/)
    expect(structure).toContain('Figure')
  })
})
