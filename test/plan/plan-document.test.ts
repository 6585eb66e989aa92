/** What stands in the plan and in which order, before anyone writes it. */
import { describe, expect, it } from 'vitest'
import { CalendarDate } from '../../shared/domain/period.ts'
import { message } from '../../shared/domain/message.ts'
import { contentsOf } from '../../shared/plan/document/contents.ts'
import {
  columnsIn,
  type Block,
  type Document,
  type Room,
  type Section,
  type Table,
} from '../../shared/plan/document/document.ts'
import { planDocument } from '../../shared/plan/document/plan-document.ts'
import { plan } from './sample-plan.ts'

const date = CalendarDate.parse('2026-11-29')
const made = (of: typeof plan = plan, language: 'nl' | 'en' = 'nl') => planDocument(of, language, date)
const empty = { ...plan, combinations: [], alone: [], undated: [], open: [], setAside: [], works: [] }

function sectionsOf(blocks: readonly Block[]): Section[] {
  return blocks.flatMap((block) => (block.is === 'section' ? [block, ...sectionsOf(block.blocks)] : []))
}
function tablesOf(blocks: readonly Block[], room: Room): Table[] {
  return blocks.flatMap((block) => {
    if (block.is === 'section') return tablesOf(block.blocks, room)
    return block.is === 'table' && block.rooms.includes(room) ? [block] : []
  })
}
const outline = ({ blocks }: Document) =>
  sectionsOf(blocks).map(({ level, title }) => `${'  '.repeat(level - 1)}${title}`)
const headings = (table: Table, room: Room) => columnsIn(table, room).map(({ column }) => column.heading)

describe('the plan as a document', () => {
  it('says once what stands in it and in which order', () => {
    expect(
      outline(made()).filter((line) => !/^ {4}(Wat|Wanneer|Kansengebieden|De volgorde)/.test(line)),
    ).toEqual([
      'Integraal jaarplan 2027',
      '  Samen',
      '    Kerkstraat',
      '  Wat ieder alleen doet',
      '    Gemeente Waterveen',
      '    Stroomnet',
      '  Zonder datum',
      '    Gemeente Waterveen',
      '  Nog open',
      '  Niet nu',
      '    Eikenlaan',
      '  Regels',
    ])
    expect(outline(made(plan, 'en'))[0]).toBe('Integrated yearly plan 2027')
  })

  it('has contents that name what has a name, with how many there are', () => {
    const entries = contentsOf(made().blocks)
    expect(entries.map(({ title, count }) => [title, count])).toEqual([
      ['Samen', 1],
      ['Wat ieder alleen doet', null],
      ['Zonder datum', 1],
      ['Nog open', 1],
      ['Niet nu', 1],
      ['Regels', null],
    ])
    expect(entries[1]?.parts.map(({ title, count }) => [title, count])).toEqual([
      ['Gemeente Waterveen', 2],
      ['Stroomnet', 3],
    ])
  })

  it('asks the same of works on a page and in a sheet, and more where there is room', () => {
    const [own] = tablesOf(made().blocks, 'page').filter(({ name }) => name === 'Stroomnet')
    expect(headings(own!, 'page')).toEqual([
      'Discipline',
      'Nummer',
      'Werk',
      'Straat',
      'Eigen periode',
      'Hardheid',
    ])
    expect(headings(own!, 'sheet')).toEqual(
      expect.arrayContaining([
        'Nummer',
        'Werk',
        'Straat',
        'Wijk',
        'Eigen start',
        'Eigen periode',
        'Hardheid',
      ]),
    )
    expect(own!.rooms).toEqual(['page', 'sheet'])
  })

  it('names the sheets in the order of the chapters, also those without a row', () => {
    const sheets = (of: typeof plan) => tablesOf(made(of).blocks, 'sheet').map(({ name }) => name)
    const always = ['Zonder datum', 'Nog open', 'Niet nu', 'Regels']
    expect(sheets(plan)).toEqual([
      'Samen',
      'Dossiers',
      'Volgorde',
      'Feiten',
      'Bijlagen',
      'Besluiten',
      'Afspraken',
      'Gemeente Waterveen',
      'Stroomnet',
      ...always,
    ])
    expect(sheets(empty)).toEqual(['Samen', ...always])
  })

  it('marks a combination that a delivery strays from, and notes it at the work', () => {
    const [agreed] = plan.combinations
    const strays = [{ work: agreed!.works[0]!.id, says: [message('agreement.noPlace')] }]
    const { blocks } = made({ ...plan, combinations: [{ ...agreed!, strays }] })
    const part = sectionsOf(blocks).find(({ title }) => title === 'Kerkstraat')
    expect(part).toMatchObject({ mark: 'aanlevering wijkt af', link: { to: 'combination' } })
    const [table] = tablesOf(part!.blocks, 'page')
    expect(table!.rows.map(({ notes }) => notes)).toEqual([['Heeft geen plaats meer.'], []])
    expect(sectionsOf(made().blocks).find(({ title }) => title === 'Kerkstraat')).not.toHaveProperty('mark')
  })

  it('tells who does what by when on the page of its combination, what is overdue marked', () => {
    const part = sectionsOf(made().blocks).find(({ title }) => title === 'Kerkstraat')
    const table = tablesOf(part!.blocks, 'page').at(-1)!
    expect(headings(table, 'page')).toEqual(['Afspraken', 'Wie', 'Uiterlijk', 'Stand'])
    const shown = table.rows.map(({ cells }) => columnsIn(table, 'page').map(({ at }) => cells[at]))
    expect(shown).toMatchObject([
      ['Bewoners een brief sturen', 'Gemeente Waterveen', { date: '2026-09-01' }, { text: 'nagekomen' }],
      [
        { text: 'Tekening van de sleuf delen', under: 'afgesproken in regieoverleg' },
        'Gemeente Waterveen',
        { date: '2026-10-31' },
        { text: 'te laat', tone: 'warn' },
      ],
      ['Vergunning aanvragen', 'Stroomnet', { date: '2027-01-15' }, { text: 'open', tone: 'soft' }],
    ])
    const due = CalendarDate.parse('2026-10-31')
    const inTime = tablesOf(planDocument(plan, 'en', due).blocks, 'page').map(({ rows }) => rows)
    expect(JSON.stringify(inTime)).not.toContain('overdue')
  })

  it('tells in which body a combination was decided, and where nobody said', () => {
    const partOf = (of: typeof plan) =>
      sectionsOf(made(of).blocks).find(({ title }) => title === 'Kerkstraat')!
    const table = tablesOf(partOf(plan).blocks, 'page').find((one) => headings(one, 'page')[0] === 'Overleg')!
    const under =
      'Erbij: Gemeente Waterveen, Stroomnet. Grondslag: intentieovereenkomst, artikel 4. Reden: de straat gaat één keer open.'
    expect(table.rows.map(({ cells }) => cells)).toMatchObject([
      [{ text: 'Regieoverleg (tactisch)', under }, 'combinatie aangaan of wijzigen', { date: '2026-10-05' }],
    ])
    const [agreed] = plan.combinations
    const without = JSON.stringify(partOf({ ...plan, combinations: [{ ...agreed!, decisions: null }] }))
    expect(without).toContain('zonder overleg vastgelegd')
    const before = JSON.stringify(partOf({ ...plan, combinations: [{ ...agreed!, decisions: [] }] }))
    expect(before).not.toMatch(/zonder overleg|Regieoverleg/)
  })

  it('tells the dossier of a combination among its facts, and its order with what goes against a rule marked', () => {
    const part = sectionsOf(made().blocks).find(({ title }) => title === 'Kerkstraat')!
    const facts = part.blocks.flatMap((block) => (block.is === 'facts' ? block.facts : []))
    expect(facts.map(({ label, value }) => [label, value])).toEqual([
      ['Afgesproken periode', '1 mrt 2027 – 31 dec 2027'],
      ['Trekker', 'Gemeente Waterveen'],
      ['Integratiegraad', '3 werk-met-werk'],
      ['Leidend werk', 'Riool Kerkstraat (Gemeente Waterveen)'],
      ['Beoogde graad', '4 één gezamenlijk project'],
      ['Wanneer', 'na de bouwvak'],
      ['Ecologische waarde', 'zes bomen'],
      ['Reden', 'Samen in de Kerkstraat'],
    ])
    const order = tablesOf(part.blocks, 'page').find((table) => headings(table, 'page')[0] === 'Volgorde')!
    expect(order.rows.map(({ cells }) => cells)).toMatchObject([
      [{ text: 'Vastgelegd', tone: 'soft' }, 'Eerst Riool Kerkstraat, daarna Gas Kerkstraat.'],
      [{ text: 'Vastgelegde volgorde', tone: 'warn' }, expect.stringContaining('begint 1 maart 2027')],
      [{ text: 'Open liggen', tone: 'warn' }, expect.stringContaining('10 maanden')],
    ])
    const [sheet] = tablesOf(made(plan, 'en').blocks, 'sheet').filter(({ name }) => name === 'Dossiers')
    expect(headings(sheet!, 'sheet').slice(0, 3)).toEqual(['Combination', 'Leading work', 'Level aimed at'])
  })

  it('has a sheet of all agreements, each with its combination, and none where nothing was agreed', () => {
    const sheet = tablesOf(made(plan, 'en').blocks, 'sheet').find(({ name }) => name === 'Agreements')!
    expect(headings(sheet, 'sheet')).toEqual(['Combination', 'What', 'Who', 'By', 'State', 'Agreed in'])
    expect(sheet.rows).toHaveLength(3)
    expect(sheet.rows[1]?.cells[0]).toBe('Kerkstraat')
    const [agreed] = plan.combinations
    const { blocks } = made({ ...plan, combinations: [{ ...agreed!, agreements: [] }] })
    expect(tablesOf(blocks, 'sheet').map(({ name }) => name)).not.toContain('Afspraken')
    const part = sectionsOf(blocks).find(({ title }) => title === 'Kerkstraat')
    expect(tablesOf(part!.blocks, 'page').map(({ columns }) => columns[0]?.heading)).not.toContain(
      'Afspraken',
    )
  })

  it('leads from an open area and one set aside to where it can be decided', () => {
    const [open] = tablesOf(made().blocks, 'page').filter(({ name }) => name === 'Nog open')
    expect(open!.rows.map(({ link }) => link?.to)).toEqual(['cluster'])
    const aside = sectionsOf(made().blocks).find(({ title }) => title === 'Eikenlaan')
    expect(aside?.blocks.at(-1)).toMatchObject({ is: 'paragraph', link: { to: 'cluster' } })
  })

  it('says of an empty plan that nothing was agreed, and leaves no chapter out but what is undated', () => {
    expect(outline(made(empty)).filter((line) => /^ {2}\S/.test(line))).toEqual([
      '  Samen',
      '  Wat ieder alleen doet',
      '  Nog open',
      '  Niet nu',
      '  Regels',
    ])
    const said = sectionsOf(made(empty).blocks).flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.is === 'paragraph' ? block.text : [])),
    )
    expect(said).toContain('Voor 2027 zijn nog geen combinaties afgesproken.')
    expect(tablesOf(made(empty).blocks, 'page')).toEqual([])
  })

  it('says at the beginning, and in a sheet of its own, what is not shared in full, and no kind of such work', () => {
    const [sewer] = plan.combinations[0]!.works
    const held = { ...plan.held, outlined: [sewer!.id], counted: [{ party: sewer!.party, works: 2 }] }
    const { blocks } = made({ ...plan, held })
    const sentences = [
      'Gemeente Waterveen deelt van 1 werk alleen contour en periode.',
      'Van Gemeente Waterveen tellen 2 werken alleen mee in de aantallen.',
    ]
    const [title] = sectionsOf(blocks)
    expect(title!.blocks.slice(-2)).toMatchObject(sentences.map((text) => ({ is: 'paragraph', text })))
    const sheet = tablesOf(blocks, 'sheet').at(-1)
    expect(sheet).toMatchObject({ name: 'Niet volledig gedeeld', rooms: ['sheet'] })
    expect(sheet!.rows.map(({ cells }) => cells)).toEqual(sentences.map((text) => [text]))
    const own = tablesOf(
      made({ ...plan, held: { ...held, outlined: [plan.alone[0]!.works[0]!.id] } }).blocks,
      'sheet',
    ).find(({ name }) => name === 'Gemeente Waterveen')
    const kind = own!.columns.findIndex(({ key }) => key === 'kind')
    expect(own!.rows.map(({ cells }) => cells[kind])).toContain(null)
  })

  it('is plain data, so that it can go to any writer in any thread', () => {
    const { blocks } = made()
    expect(structuredClone(blocks)).toEqual(blocks)
  })
})
