/** The pages around the combinations: title, what each does alone, what is undated, open or not now, and the rules. */
import type { Content, TableCell } from 'pdfmake'
import { disciplines } from '../../shared/domain/discipline.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import { say } from '../../shared/domain/message.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { ClusterStatus } from '../../shared/domain/overlap.ts'
import type { Plan } from '../../shared/domain/plan.ts'
import type { Work } from '../../shared/domain/work.ts'
import { ruleGroups } from '../../shared/overlap/rules/rules.ts'
import { standardOf } from '../../shared/overlap/rules/rules-in-words.ts'
import { heldInWords } from '../../shared/plan/held-in-words.ts'
import { planFigures } from '../../shared/plan/plan-figures.ts'
import { sayDate } from '../../shared/time/say-period.ts'
import { sayStanding } from './export-words.ts'
import { anchors, chapter } from './pdf-contents.ts'
import { cell, quietTable, rule } from './pdf-looks.ts'
import { kept, legendOf, partyWorksTable, type Paper } from './pdf-works-table.ts'

/** Project, year, date and the counts. */
export function titlePage(plan: Plan, date: CalendarDate, { words, language }: Paper): Content[] {
  return [
    { text: plan.project, style: 'project', margin: [0, 110, 0, 6] },
    { text: words('title', { year: plan.year }), style: 'title', margin: [0, 0, 0, 14] },
    { text: words('drawnUp', { date: sayDate(date, language) }), style: 'soft', margin: [0, 0, 0, 28] },
    rule(),
    {
      margin: [0, 18, 0, 18],
      columns: planFigures(plan).map(({ count, what }) => ({
        stack: [
          { text: String(count), style: 'figure' },
          { text: say(what, language), style: 'soft' },
        ],
      })),
    },
    rule(),
    { text: words('parties'), style: 'label', margin: [0, 18, 0, 3] },
    { text: plan.parties.map(({ name }) => name).join(' · ') },
    ...heldInWords(plan).map((one, at): Content => ({
      text: say(one, language),
      style: 'soft',
      margin: [0, at === 0 ? 18 : 0, 0, 2],
    })),
  ]
}

/** What each party does by itself. */
export function ownWorksPages(plan: Plan, paper: Paper): Content[] {
  const { words } = paper
  if (plan.alone.length === 0)
    return [chapter(words('alone'), anchors.alone), { text: words('noAlone', { year: plan.year }) }]
  return [
    chapter(words('alone'), anchors.alone),
    legendOf(
      plan.alone.flatMap(({ works }) => works),
      paper,
    ),
    ...plan.alone.map(({ party, works }) => partyWorksTable(party, works, paper, anchors.party(party))),
  ]
}

/** Works that may fall in the year, since nobody said when; no page when there are none. */
export function undatedPages(plan: Plan, paper: Paper): Content[] {
  if (plan.undated.length === 0) return []
  return [
    chapter(paper.words('undated'), anchors.undated),
    { text: paper.words('undatedText', { year: plan.year }), margin: [0, 0, 0, 6] },
    ...plan.undated.map(({ party, works }) => partyWorksTable(party, works, paper, null)),
  ]
}

/** Areas about which nothing was decided, with who and what is in them. */
export function openPages(plan: Plan, paper: Paper): Content[] {
  const { words } = paper
  if (plan.open.length === 0)
    return [chapter(words('open'), anchors.open), { text: words('noOpen', { year: plan.year }) }]
  const named = worksNamed(plan)
  const rows = plan.open.map(({ name, score, works, status }): TableCell[] => [
    cell(String(Math.round(score))),
    { stack: [{ text: name, bold: true }, ...standing(status, paper)] },
    cell(disciplinesOf(named(works), paper)),
    cell(partiesOf(named(works), paper), 'soft'),
    { text: String(works.length), alignment: 'right' },
  ])
  const headings = [words('score'), words('area'), words('disciplines'), words('parties')]
  return [
    chapter(words('open'), anchors.open),
    { text: words('openText', { year: plan.year }), margin: [0, 0, 0, 8] },
    {
      layout: quietTable,
      fontSize: 8.5,
      table: {
        widths: [30, 110, '*', 140, 36],
        headerRows: 1,
        ...kept(rows),
        body: [
          [
            ...headings.map((heading) => cell(heading, 'heading')),
            { text: words('works'), style: 'heading', alignment: 'right' },
          ],
          ...rows,
        ],
      },
    },
  ]
}

/** What someone is looking into, or why it is open again; nothing when it simply is. */
function standing(status: ClusterStatus, { words, language }: Paper): Content[] {
  const said = sayStanding(status, words, language)
  return said === null ? [] : [{ text: said, style: 'soft', fontSize: 8 }]
}

/** A block with more text than this goes over the end of a page; a shorter one is kept together. */
const mostTogether = 1_500

/** Areas that were set aside, each with its reason. */
export function setAsidePages(plan: Plan, paper: Paper): Content[] {
  const { words } = paper
  if (plan.setAside.length === 0)
    return [chapter(words('setAside'), anchors.setAside), { text: words('noSetAside') }]
  const named = worksNamed(plan)
  const areas = plan.setAside.map(({ name, verdict, reason, works }): Content => {
    const who = `${disciplinesOf(named(works), paper)}; ${partiesOf(named(works), paper)}`
    return {
      unbreakable: name.length + reason.length + who.length < mostTogether,
      margin: [0, 0, 0, 12],
      stack: [
        { text: name, style: 'party' },
        {
          text: verdict === 'rejected' ? words('rejected', { reason }) : reason,
          margin: [0, 2, 0, 2],
        },
        { text: who, style: 'soft', fontSize: 8.5 },
      ],
    }
  })
  return [chapter(words('setAside'), anchors.setAside), ...areas]
}

/** By which rules the areas were found and ranked, each with its standard value where it has another one. */
export function rulesPages({ settings }: Plan, { words, language }: Paper): Content[] {
  const groups = ruleGroups.map(({ name: group, rules }): Content => {
    const rows = rules.map(({ name, sentence, fields }): TableCell[] => {
      const standard = standardOf(fields, settings)
      const note = standard && words('standardIs', { standard })
      return [
        { text: name[language], bold: true },
        {
          stack: [
            { text: say(sentence(settings), language) },
            ...(note === null ? [] : [{ text: note, style: 'soft', fontSize: 8 }]),
          ],
        },
      ]
    })
    return {
      unbreakable: true,
      margin: [0, 0, 0, 14],
      stack: [
        { text: group[language], style: 'party', margin: [0, 0, 0, 2] },
        { layout: quietTable, fontSize: 9, table: { widths: [96, '*'], headerRows: 0, body: rows } },
      ],
    }
  })
  return [
    chapter(words('rules'), anchors.rules),
    { text: words('rulesText'), margin: [0, 0, 0, 12] },
    ...groups,
  ]
}

function worksNamed(plan: Plan): (ids: readonly WorkId[]) => Work[] {
  const byId = new Map(plan.works.map((work) => [work.id, work]))
  return (ids) => ids.flatMap((id) => byId.get(id) ?? [])
}

function disciplinesOf(works: readonly Work[], { language }: Paper): string {
  return [...new Set(works.map(({ discipline }) => disciplines[discipline].name[language]))].join(' × ')
}

function partiesOf(works: readonly Work[], { partyName }: Paper): string {
  return [...new Set(works.map(({ party }) => partyName(party)))].join(', ')
}
