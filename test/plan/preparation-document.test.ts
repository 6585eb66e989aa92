/** What stands on a voorbereidingsblad, for a party with much to say and for one with nothing to fill in. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WorkId } from '../../shared/domain/ids.ts'
import { message } from '../../shared/domain/message.ts'
import { CalendarDate } from '../../shared/domain/period.ts'
import type { Plan } from '../../shared/domain/plan.ts'
import {
  placeFrom,
  placeInText,
  preparationTopics,
  stampFrom,
  stampInText,
  type Preparation,
} from '../../shared/domain/preparation.ts'
import type { Block, Section } from '../../shared/plan/document/document.ts'
import { preparationDocument } from '../../shared/plan/preparing/preparation-document.ts'
import { parties, plan } from './sample-plan.ts'

const [, grid] = parties as [(typeof parties)[0], (typeof parties)[0]]
const date = CalendarDate.parse('2026-11-29')
const nothing = { start: null, wishes: null, conditions: null, offer: null }
const [area] = plan.open
const [work, other] = area!.works as [WorkId, WorkId]
const full: Preparation = {
  project: '0199a000-0000-7000-8000-000000000001',
  made: '2026-11-29T10:00:00.000Z',
  party: grid,
  plan,
  agreedApart: [],
  areas: [
    {
      cluster: area!.cluster,
      place: { work: other, other: work },
      why: [message('overlap.clusterLength', { metres: 356 })],
      says: { ...nothing, wishes: 'Eerst overleg over de bomen' },
    },
  ],
}
const nothingIn: Plan = {
  ...plan,
  combinations: [],
  alone: [],
  undated: [],
  open: [],
  setAside: [],
  works: [],
}
const empty: Preparation = { ...full, plan: nothingIn, areas: [], agreedApart: [] }

const sections = (blocks: readonly Block[]): Section[] =>
  blocks.flatMap((block) => (block.is === 'section' ? [block, ...sections(block.blocks)] : []))
const leaves = (blocks: readonly Block[]): Exclude<Block, Section>[] =>
  blocks.flatMap((block) => (block.is === 'section' ? leaves(block.blocks) : [block]))

describe('a voorbereidingsblad', () => {
  it('has a page for every area: its map, why, all its works, and four boxes', () => {
    const { blocks } = preparationDocument(full, 'nl', date)
    expect(sections(blocks).map(({ title }) => title)).toEqual([
      'Voorbereidingsblad 2027',
      'Kansengebieden',
      'Havenkade',
      'Uw werken',
      'Uw open afspraken',
    ])
    const page = sections(blocks).find(({ title }) => title === 'Havenkade')!
    expect(page.hasOwnPage).toBe(true)
    expect(page.blocks.map(({ is }) => is)).toEqual(['map', 'facts', 'table', 'answers'])
    const said = JSON.stringify(page.blocks)
    for (const words of ['356 m', 'Weg Havenkade', 'Kabel Havenkade', 'Eerst overleg over de bomen'])
      expect(said).toContain(words)
    for (const { name } of Object.values(preparationTopics)) expect(said).toContain(name.nl)
  })

  it('has in a workbook a row for every area with cells to fill in, and says there what it is of', () => {
    const { blocks, stamp = '' } = preparationDocument(full, 'nl', date)
    const table = leaves(blocks).find((block) => block.is === 'table' && block.rooms.includes('sheet'))
    if (table?.is !== 'table') throw new Error('there is no sheet')
    const asked = table.columns.filter(({ asks }) => asks !== undefined).map(({ heading }) => heading)
    expect(asked).toEqual(['Uitgangspunten', 'Wensen', 'Voorwaarden', 'Wat wij kunnen inbrengen'])
    const key = table.columns.findIndex(({ isHidden }) => isHidden)
    expect(table.rows.map(({ cells }) => cells[key])).toEqual([
      `${stamp} ${placeInText({ work: other, other: work })}`,
    ])
  })

  it('has the open agreements of its party alone, and what is open by when', () => {
    const said = JSON.stringify(preparationDocument(full, 'nl', date).blocks)
    expect(said).toContain('Vergunning aanvragen')
    expect(said).not.toContain('Tekening van de sleuf delen')
  })

  it('has what its party agreed outside combinations too, with what that was about', () => {
    const [kept] = full.plan.combinations.flatMap(({ agreements }) => agreements)
    const apart = {
      ...kept!,
      combination: null,
      what: 'Nieuwe lijst sturen',
      party: grid.id,
      state: 'open',
    } as const
    const agreedApart = [
      { agreement: apart, about: 'Rondvraag' },
      { agreement: { ...apart, what: 'Is al gebeurd', state: 'kept' as const }, about: null },
    ]
    const said = JSON.stringify(preparationDocument({ ...full, agreedApart }, 'nl', date).blocks)
    expect(said).toContain('Nieuwe lijst sturen')
    expect(said).toContain('Rondvraag')
    expect(said).toContain('Vergunning aanvragen')
    expect(said).not.toContain('Is al gebeurd')
  })

  it.each(['nl', 'en'] as const)('says in words what there is none of, in %s', (language) => {
    const { blocks } = preparationDocument(empty, language, date)
    const said = JSON.stringify(blocks)
    const none =
      language === 'nl'
        ? ['Geen werk van Stroomnet', 'Stroomnet heeft in 2027 geen werken', 'Er staat geen afspraak open']
        : ['No work of Stroomnet', 'Stroomnet has no works', 'No agreement is open']
    for (const words of none) expect(said).toContain(words)
    expect(leaves(blocks).filter(({ is }) => is === 'answers')).toEqual([])
  })

  it('calls an area of which it may not know the name by its number', () => {
    const hidden = { ...plan, open: plan.open.map((one) => ({ ...one, name: '–' })) }
    const { blocks } = preparationDocument({ ...full, plan: hidden }, 'nl', date)
    expect(sections(blocks).map(({ title }) => title)).toContain('Kansengebied 1')
  })
})

describe('what a sheet is known by', () => {
  it('comes back as it went out', () => {
    const id = fc.uuid() as fc.Arbitrary<never>
    fc.assert(
      fc.property(id, fc.option(id), fc.nat({ max: 500 }), (one, two, areas) => {
        const place = { work: one, other: two }
        expect(placeFrom(placeInText(place))).toEqual(place)
        expect(placeInText(place).length).toBeLessThanOrEqual(51)
        const made = areas % 2 === 0 ? null : '2026-11-29T10:00:00.000Z'
        const stamp = { project: one, party: one, year: 2027, areas, made }
        expect(stampFrom(stampInText(stamp))).toEqual(stamp)
      }),
    )
  })

  it('is nothing of ours when anything of it is missing, and says so of a later form', () => {
    expect(stampFrom('')).toBeNull()
    expect(stampFrom('samenloop-voorbereidingsblad 1 x y 2027 3')).toBeNull()
    expect(stampFrom('samenloop-voorbereidingsblad 3 x')).toBe('newer')
    for (const text of ['', '.', 'hallo', 'zzzzzzzzzzzzzzzzzzzzzzzzzzzz.', `${'1'.repeat(25)}.-`])
      expect(placeFrom(text), text).toBeNull()
  })
})
