/**
 * The year on one page, for who administers and has two minutes: what is done together and where, when it is felt, what must
 * be decided before when, and which streets then close. It is made of the plan, so nothing is worked out or told twice.
 */
import type { Language } from '../../domain/language.ts'
import { say } from '../../domain/message.ts'
import type { CalendarDate } from '../../domain/period.ts'
import type { Plan } from '../../domain/plan.ts'
import { sayDate } from '../../time/say-period.ts'
import type { Block, Document, Fact, Figures, Section, SmallMap } from '../document/document.ts'
import { tellerOf } from '../document/teller.ts'
import { heldInWords } from '../held-in-words.ts'
import { planFigures } from '../plan-figures.ts'
import { decidedBefore, decisionsTable } from './decisions.ts'
import { quartersOf } from './quarters.ts'
import { togetherTable } from './together-table.ts'
import type { YearPageTeller } from './year-page-teller.ts'
import { wordsOfRoom } from '../document/words-of-room.ts'

/** So many rows of each stand on one page together; of the others it says how many there are. */
const most = { together: 5, decisions: 4, rests: 3 }

/** `date` is the day it is drawn up. */
export function yearPageDocument(plan: Plan, language: Language, date: CalendarDate): Document {
  const teller: YearPageTeller = {
    ...tellerOf(plan, language, date),
    page: wordsOfRoom('yearPage', language),
  }
  const { page, words } = teller
  const title = page('title', { year: plan.year })
  return {
    language,
    title,
    project: plan.project,
    isOnePage: true,
    blocks: [
      {
        is: 'section',
        level: 1,
        over: plan.project,
        title,
        blocks: [
          { is: 'paragraph', text: words('drawnUp', { date: sayDate(date, language) }), isSoft: true },
          figuresOf(plan, teller),
          ...mapOf(plan, teller),
          togetherPart(plan, teller),
          quartersPart(plan, teller),
          decisionsPart(plan, teller),
          ...restsPart(plan, teller),
          ...heldInWords(plan).map((one): Block => ({
            is: 'paragraph',
            text: say(one, language),
            isSoft: true,
          })),
        ],
      },
    ],
  }
}

/** From this level on a street is opened once: 1 and 2 are two projects beside each other. */
const openedOnce = 3

function figuresOf(plan: Plan, { page }: YearPageTeller): Figures {
  const [combinations = 0, together = 0, , open = 0] = planFigures(plan).map(({ count }) => count)
  const parties = new Set(plan.combinations.flatMap(({ works }) => works.map(({ party }) => party))).size
  const avoided = plan.combinations
    .filter(({ combination }) => combination.level >= openedOnce)
    .reduce((sum, { works }) => sum + Math.max(0, works.length - 1), 0)
  return {
    is: 'figures',
    figures: [
      { count: combinations, what: page('countCombinations', { count: combinations }) },
      { count: together, what: page('countTogether', { count: together, parties }) },
      { count: avoided, what: page('countAvoided') },
      { count: open, what: page('countOpen') },
    ],
  }
}

function mapOf({ year, combinations }: Plan, { page, isOutlined }: YearPageTeller): SmallMap[] {
  const works = combinations.flatMap((one) => one.works)
  if (works.length === 0) return []
  return [
    {
      is: 'map',
      works: works.map(({ id, discipline, firmness }) => ({
        ...{ id, discipline, firmness },
        isOutlined: isOutlined(id),
      })),
      caption: page('mapOf', { year, works: works.length }),
      otherwise: page('noMap'),
      isLow: true,
    },
  ]
}

function togetherPart({ combinations, year }: Plan, teller: YearPageTeller): Section {
  const { page } = teller
  const shown = combinations.slice(0, most.together)
  const values = { shown: shown.length, count: combinations.length }
  return {
    is: 'section',
    level: 3,
    title: shown.length < combinations.length ? page('togetherOf', values) : page('together'),
    blocks:
      combinations.length === 0
        ? [{ is: 'paragraph', text: page('nothingTogether', { year }) }]
        : [togetherTable(shown, ['page'], teller), togetherTable(combinations, ['sheet'], teller)],
  }
}

function quartersPart(plan: Plan, { page }: YearPageTeller): Section {
  const { quarters, somewhere } = quartersOf(plan)
  const facts = quarters.map(({ quarter, together, alone }): Fact => ({
    key: `q${quarter}`,
    label: page('quarter', { quarter }),
    value: page('inQuarter', { together, alone }),
    isLong: false,
  }))
  const { year } = plan
  return {
    is: 'section',
    level: 3,
    title: page('quarters'),
    blocks: [
      { is: 'facts', labels: 'over', facts },
      ...(somewhere === 0
        ? []
        : [
            {
              is: 'paragraph',
              text: page('somewhereText', { count: somewhere, year }),
              isSoft: true,
            } as const,
          ]),
    ],
  }
}

function decisionsPart(plan: Plan, teller: YearPageTeller): Section {
  const { page, date } = teller
  const { decisions, tooLate, undated } = decidedBefore(plan, date)
  const shown = decisions.slice(0, most.decisions)
  const values = { shown: shown.length, count: decisions.length }
  return {
    is: 'section',
    level: 3,
    title: shown.length < decisions.length ? page('decideOf', values) : page('decide'),
    blocks: [
      ...(decisions.length === 0
        ? [{ is: 'paragraph', text: page('nothingToDecide') } as const]
        : [decisionsTable(shown, ['page'], teller), decisionsTable(decisions, ['sheet'], teller)]),
      ...[
        ...(tooLate === 0 ? [] : [page('tooLate', { count: tooLate })]),
        ...(undated === 0 ? [] : [page('undecidedUndated', { count: undated })]),
      ].map((text): Block => ({ is: 'paragraph', text, isSoft: true })),
    ],
  }
}

/** Nothing where no street closes by what is done in the year. */
function restsPart({ rests }: Plan, { page, language }: YearPageTeller): Section[] {
  if (rests.length === 0) return []
  const shown = rests.slice(0, most.rests)
  const values = { shown: shown.length, count: rests.length }
  return [
    {
      is: 'section',
      level: 3,
      title: shown.length < rests.length ? page('restsOf', values) : page('rests'),
      blocks: [
        {
          is: 'facts',
          labels: 'over',
          facts: shown.map(({ name, from, until }, at) => ({
            key: `${String(at)} ${name}`,
            label: name,
            value: page('rest', { from: sayDate(from, language), until: sayDate(until, language) }),
            isLong: false,
          })),
        },
      ],
    },
  ]
}
