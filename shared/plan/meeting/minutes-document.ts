/**
 * The minutes of a meeting: who was there, what was said of every point and where that lies, what was decided and agreed, what
 * was put to others and what comes back.
 */
import type { Language } from '../../domain/language.ts'
import { bodyLevelNames } from '../../domain/body.ts'
import { say } from '../../domain/message.ts'
import type { MeetingReport, ReportPoint } from '../../domain/meeting-report.ts'
import type { CalendarDate } from '../../domain/period.ts'
import { sayDate } from '../../time/say-period.ts'
import type { Block, Document, Fact, Section } from '../document/document.ts'
import { heldInWords } from '../held-in-words.ts'
import { minutesTeller, type MinutesTeller } from './minutes-teller.ts'
import { pointPart } from './point-part.ts'
import { agreementsChapter, decisionsChapter, escalationsChapter } from './settled-chapters.ts'

/** `date` is the day it is drawn up: what is overdue is overdue by then. */
export function minutesDocument(report: MeetingReport, language: Language, date: CalendarDate): Document {
  const teller = minutesTeller(report, language, date)
  const { body, day, project, points } = report
  const title = teller.minutes('title', { body: body.name, day })
  // What was said at the end of how it went stands at the end.
  const isReflection = ({ what }: ReportPoint) => what.topic.is === 'closing' && what.notes !== null
  const numbered = points.map((point, at) => ({ point, number: at + 1 }))
  return {
    language,
    title,
    project,
    isRunning: true,
    blocks: [
      titlePart(report, title, teller),
      {
        is: 'section',
        level: 2,
        title: teller.minutes('agenda'),
        anchor: 'agenda',
        blocks:
          points.length === 0
            ? [{ is: 'paragraph', text: teller.minutes('noAgenda') }]
            : numbered
                .filter(({ point }) => !isReflection(point))
                .map(({ point, number }) => pointPart(point, number, teller)),
      },
      decisionsChapter(report, teller),
      agreementsChapter(report, teller),
      ...escalationsChapter(report, teller),
      ...comesBack(points, teller),
      ...reflections(points.filter(isReflection), teller),
    ],
  }
}

function titlePart(
  report: MeetingReport,
  title: string,
  { minutes, language, date }: MinutesTeller,
): Section {
  const { project, there, untold } = report
  const soft = (text: string): Block => ({ is: 'paragraph', text, isSoft: true })
  return {
    is: 'section',
    level: 1,
    over: project,
    // A day stays on one line.
    title: title.replace(/(\d+) (\p{L}+) (\d{4})$/u, '$1\u00a0$2\u00a0$3'),
    blocks: [
      soft(minutes('madeOn', { date: sayDate(date, language) })),
      { is: 'facts', labels: 'beside', facts: presence(report, { minutes, language }) },
      ...(there.people === null
        ? [soft(minutes(there.hadGuests ? 'withoutNamesAndGuests' : 'withoutNames'))]
        : []),
      ...(untold === 0 ? [] : [soft(minutes('untold', { count: untold }))]),
      ...heldInWords(report).map((one) => soft(say(one, language))),
    ],
  }
}

/** What nobody wrote down takes no line, but for who was there. */
function presence(
  { body, there, parties }: MeetingReport,
  { minutes, language }: Pick<MinutesTeller, 'minutes' | 'language'>,
): Fact[] {
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  const named = (some: readonly string[]) =>
    parties
      .filter(({ id }) => some.includes(id))
      .map(({ name }) => name)
      .join(', ')
  const people = (there.people ?? []).map(({ name, party }) =>
    minutes('person', { name, party: names.get(party) ?? '' }),
  )
  const lines: readonly (readonly [
    key: 'level' | 'there' | 'absent' | 'people' | 'guests',
    value: string,
  ])[] = [
    ['level', bodyLevelNames[body.level][language]],
    ['there', named(there.parties) || minutes('nobodySaid')],
    ['absent', there.parties.length === 0 ? '' : named(there.absent)],
    ['people', people.join(', ')],
    ['guests', there.guests ?? ''],
  ]
  return lines
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ({ key, label: minutes(key), value, isLong: false }))
}

/** What was carried forward or not reached; nothing where all was discussed. */
function comesBack(points: readonly ReportPoint[], { minutes }: MinutesTeller): Section[] {
  const back = points.filter(({ what }) => what.state !== 'done' && what.topic.is !== 'closing')
  if (back.length === 0) return []
  const facts = back.map(({ what }): Fact => ({
    key: what.id,
    label: minutes(what.state === 'open' ? 'isOpen' : 'isForward'),
    value: what.title,
    isLong: false,
  }))
  return [
    {
      is: 'section',
      level: 2,
      title: minutes('comesBack'),
      anchor: 'comes-back',
      blocks: [{ is: 'facts', labels: 'beside', facts }],
    },
  ]
}

function reflections(closing: readonly ReportPoint[], { minutes }: MinutesTeller): Section[] {
  if (closing.length === 0) return []
  return [
    {
      is: 'section',
      level: 2,
      title: minutes('reflection'),
      anchor: 'reflection',
      blocks: closing.map(({ what }): Block => ({ is: 'paragraph', text: what.notes ?? '' })),
    },
  ]
}
