/** Whatever format goes out for a party holds what concerns it, and not a word of works that do not. */
import { spawnSync } from 'node:child_process'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { makeFile, type ExportInput } from '../../electron/export/formats.ts'
import { ExportFormat, exportFormats } from '../../shared/domain/export-format.ts'
import { CalendarDate } from '../../shared/domain/period.ts'
import type { Party } from '../../shared/domain/party.ts'
import { makePlan } from '../../shared/plan/make-plan.ts'
import { planAsSeenBy } from '../../shared/sharing/plan-as-seen-by.ts'
import { worksAsSeenBy } from '../../shared/sharing/works-as-seen-by.ts'
import { cluster, combination, overlapsWith, party, work } from '../plan/sample-project.ts'

const gas = party('Stroomnet')
const water = party('Vitaal Water')
const town = party('Gemeente Waterveen')
const parties = [gas, water, town]

/** A work of which every text says `geheim`. */
const secret = (of: Party, when: string) =>
  work(of, 'geheim werk', when, {
    number: 'geheim nummer',
    street: 'geheimstraat',
    district: 'geheimwijk',
    phase: 'geheime fase',
    budget: 987_654_321,
    own: [{ column: 'geheime kolom', value: 'geheim@waterveen.nl' }],
  })
const [own, joined, alone] = [
  work(gas, 'samen gas', '2027'),
  work(water, 'samen water', '2027'),
  work(gas, 'alleen gas', '2027'),
]
const [hidden, hiddenToo] = [secret(water, '2027'), secret(town, '2027')]
const [open, openToo] = [secret(water, 'Q2 2027'), secret(town, 'Q3 2027')]
const [off, offToo] = [secret(water, 'Q2 2027'), secret(town, 'Q3 2027')]
const works = [own, joined, alone, hidden, hiddenToo, open, openToo, off, offToo]
works.push(secret(town, '2027'), secret(water, 'n.t.b.'))
const combinations = [
  combination('Kerkstraat', [own, joined], '2027-02-01', '2027-06-30'),
  combination('geheime hoek', [hidden, hiddenToo], '2027-02-01', '2027-06-30'),
]
const whole = makePlan({
  project: 'Waterveen',
  year: 2027,
  parties,
  works,
  combinations,
  overlaps: overlapsWith([
    cluster('geheim gebied', [open, openToo], { is: 'open' }),
    cluster('geheim terrein', [off, offToo], { is: 'setAside', reason: 'geheime reden' }),
  ]),
})

function inputFor(format: ExportFormat, audience: Party | null): ExportInput {
  const language = 'nl'
  const id = audience?.id ?? null
  const date = CalendarDate.parse('2026-11-21')
  const places = works.map(() => null)
  const inputs = {
    plan: { plan: planAsSeenBy(whole, id), places: new Map(), layers: [], language, date },
    works: {
      seen: worksAsSeenBy({ works, places, combinations }, id),
      crs: 'EPSG:28992',
      parties,
      language,
    },
  }
  return { format, input: inputs[exportFormats[format].holds] } as ExportInput
}

const canReadPdf = spawnSync('pdftotext', ['-v']).error === undefined

/** What is set on its pages, and what stands beside them: bookmarks and what a reader is told, which are not packed. */
function textOfPdf(bytes: Uint8Array): string {
  const pages = spawnSync('pdftotext', ['-raw', '-', '-'], { input: bytes, encoding: 'utf8' }).stdout
  return pages + Buffer.from(bytes).toString('latin1').replaceAll('\0', '')
}

/** All text of a file, unpacked. */
const textOf: { readonly [Format in ExportFormat]: (bytes: Uint8Array) => string } = {
  pdf: textOfPdf,
  xlsx: (bytes) =>
    Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join('\n'),
  geojson: (bytes) => strFromU8(bytes),
}
const secrets = /geheim|987[.\s]?654[.\s]?321/i
const formats = ExportFormat.options.filter((format) => canReadPdf || format !== 'pdf')

describe('what goes out', { timeout: 120_000 }, () => {
  it.each(formats)('for one party as %s, has what concerns it and nothing else of others', async (format) => {
    const { bytes } = await makeFile(inputFor(format, gas))
    const text = textOf[format](bytes)
    for (const { name } of [own, joined, alone]) expect(text).toContain(name)
    expect(text).not.toMatch(secrets)
  })

  it.each(formats)('for everyone as %s, has it all', async (format) => {
    const { bytes } = await makeFile(inputFor(format, null))
    expect(textOf[format](bytes)).toMatch(secrets)
  })
})

describe('the plan as seen by one party', () => {
  it('keeps others where they work together with it or may, and nothing else of them', () => {
    const others = work(town, 'alleen weg', '2027')
    const overlaps = overlapsWith([
      cluster('van de ander', [others, work(water, 'x', '2027')], { is: 'open' }),
      cluster('van beide', [alone, others], { is: 'open' }),
    ])
    const made = makePlan({
      project: 'Waterveen',
      year: 2027,
      parties,
      works: [own, joined, alone, others],
      combinations: combinations.slice(0, 1),
      overlaps,
    })
    const plan = planAsSeenBy(made, gas.id)
    expect(plan.combinations.map(({ works: members }) => members.length)).toEqual([2])
    expect(plan.alone.map(({ works: mine }) => mine.map(({ name }) => name))).toEqual([['alleen gas']])
    expect(plan.open.map(({ name }) => name)).toEqual(['van beide'])
    expect(planAsSeenBy(plan, water.id).alone).toEqual([])
  })
})
