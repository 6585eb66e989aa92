/**
 * The voorbereidingsblad of a party: its works, the kansengebieden they are in with room for what the party wants to say of
 * each, and what it still has to do. In a workbook it begins with what is to be filled in.
 */
import { stampInText, type Preparation } from '../../domain/preparation.ts'
import type { Language } from '../../domain/language.ts'
import { say } from '../../domain/message.ts'
import type { CalendarDate } from '../../domain/period.ts'
import type { Work } from '../../domain/work.ts'
import { sayDate } from '../../time/say-period.ts'
import { heldInWords } from '../held-in-words.ts'
import { agreementColumns } from '../document/columns/agreement-columns.ts'
import { columnFrom, tableOf } from '../document/columns/column.ts'
import { combinationColumns } from '../document/columns/combination-columns.ts'
import { ownWorkColumns, workColumns } from '../document/columns/work-columns.ts'
import type { Block, Document, Section } from '../document/document.ts'
import { tellerOf } from '../document/teller.ts'
import { byStart } from '../order-works.ts'
import { areasChapter } from './areas-chapter.ts'
import type { PreparationTeller } from './preparation-teller.ts'
import { wordsOfRoom } from '../document/words-of-room.ts'

/** `date` is the day it is made. */
export function preparationDocument(
  preparation: Preparation,
  language: Language,
  date: CalendarDate,
): Document {
  const { project, party, plan, areas, made } = preparation
  const teller = { ...tellerOf(plan, language, date), prepares: wordsOfRoom('preparing', language), party }
  const { prepares } = teller
  const own = plan.works.filter((work) => work.party === party.id)
  const agreements = agreementsOf(preparation)
  const stamp = stampInText({ project, party: party.id, year: plan.year, areas: areas.length, made })
  const title = prepares('title', { year: plan.year })
  return {
    language,
    title,
    project: prepares('for', { project: plan.project, party: party.name }),
    stamp,
    blocks: [
      {
        is: 'section',
        level: 1,
        over: prepares('for', { project: plan.project, party: party.name }),
        title,
        blocks: [
          { is: 'paragraph', text: prepares('howTo', { party: party.name, year: plan.year }) },
          {
            is: 'figures',
            figures: [
              { count: own.length, what: prepares('countWorks', { count: own.length }) },
              { count: areas.length, what: prepares('countAreas', { count: areas.length }) },
              { count: agreements.length, what: prepares('countAgreements', { count: agreements.length }) },
            ],
          },
          { is: 'paragraph', text: prepares('drawnUp', { date: sayDate(date, language) }), isSoft: true },
          ...heldInWords(plan).map((one): Block => ({
            is: 'paragraph',
            text: say(one, language),
            isSoft: true,
          })),
        ],
      },
      areasChapter(preparation, stamp, teller),
      worksChapter(own, plan.year, teller),
      agreementsChapter(agreements, teller),
    ],
  }
}

function worksChapter(own: readonly Work[], year: number, teller: PreparationTeller): Section {
  const { prepares, party } = teller
  const columns = workColumns(teller)
  return {
    is: 'section',
    level: 2,
    title: prepares('works'),
    anchor: 'works',
    blocks:
      own.length === 0
        ? [{ is: 'paragraph', text: prepares('noWorks', { party: party.name, year }) }]
        : [
            tableOf(
              { name: prepares('works'), rooms: ['page', 'sheet'] },
              ownWorkColumns(columns),
              own.toSorted(byStart),
              ({ id, name }) => ({ name, notes: teller.notesOf(id) }),
            ),
          ],
  }
}

/** Those that the party is to keep and nobody settled, what is due first first. */
function agreementsOf({ plan, party, agreedApart }: Preparation) {
  const inCombinations = plan.combinations.flatMap(({ combination, agreements }) =>
    agreements.map((agreement) => ({ agreement, about: combination.name })),
  )
  return [...inCombinations, ...agreedApart]
    .filter(({ agreement }) => agreement.party === party.id && agreement.state === 'open')
    .sort((one, two) => (one.agreement.due < two.agreement.due ? -1 : 1))
}

function agreementsChapter(agreements: ReturnType<typeof agreementsOf>, teller: PreparationTeller): Section {
  const { prepares, party } = teller
  const { what, due, state, body } = agreementColumns(teller)
  const { name } = combinationColumns(teller)
  const columns = [
    { ...columnFrom(what, agreementIn), width: { page: 'rest' as const, sheet: 60 } },
    {
      ...{ key: name.key, heading: prepares('agreedAbout'), kind: 'text' as const },
      ...{ width: { page: 110, sheet: 24 }, value: ({ about }: (typeof agreements)[number]) => about },
    },
    columnFrom(due, agreementIn),
    columnFrom(state, agreementIn),
    { ...columnFrom(body, agreementIn), width: { page: 90, sheet: 40 } },
  ]
  return {
    is: 'section',
    level: 2,
    title: prepares('agreements'),
    anchor: 'agreements',
    blocks:
      agreements.length === 0
        ? [{ is: 'paragraph', text: prepares('noAgreements', { party: party.name }) }]
        : [tableOf({ name: prepares('agreements'), rooms: ['page', 'sheet'] }, columns, agreements)],
  }
}

const agreementIn = ({ agreement }: ReturnType<typeof agreementsOf>[number]) => agreement
