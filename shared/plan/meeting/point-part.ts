/** One point of the agenda: how far it came, what was said, where it lies with which works, and what was settled about it. */
import { decisionKindNames } from '../../domain/body.ts'
import type { Combination } from '../../domain/combination.ts'
import { verdictNames } from '../../domain/judgement-verdict.ts'
import type {
  ReportAgreement,
  ReportDecision,
  ReportEscalation,
  ReportPoint,
  ReportVerdict,
} from '../../domain/meeting-report.ts'
import type { Work } from '../../domain/work.ts'
import { untold } from '../../records/seen.ts'
import { tableOf, type ColumnOf } from '../document/columns/column.ts'
import { combinedWorkColumns } from '../document/columns/combination-columns.ts'
import { workColumns } from '../document/columns/work-columns.ts'
import type { Block, Fact, Section, SmallMap, Table } from '../document/document.ts'
import { byStart } from '../order-works.ts'
import { agreedInWords } from '../strays-in-words.ts'
import type { MinutesTeller } from './minutes-teller.ts'

/** `number` is that of the agenda, from 1. */
export function pointPart(point: ReportPoint, number: number, teller: MinutesTeller): Section {
  const { what, shows, isGone } = point
  const { minutes } = teller
  const settled = settledFacts(point, teller)
  const said: Block[] = [
    { is: 'paragraph', text: howFar(point, settled.length, teller), isSoft: true },
    ...(what.notes === null ? [] : [{ is: 'paragraph', text: what.notes } as const]),
    ...(isGone
      ? [{ is: 'paragraph', text: minutes(shows.length > 0 ? 'goneCluster' : 'gone'), isSoft: true } as const]
      : []),
  ]
  return {
    is: 'section',
    level: 3,
    title: minutes('point', { number, title: what.title }),
    anchor: `point-${what.id}`,
    blocks: [
      ...said,
      ...(settled.length === 0 ? [] : [{ is: 'facts', labels: 'beside', facts: settled } as const]),
      ...(shows.length === 0 ? [] : [mapOf(point, teller), worksTable(point, teller)]),
    ],
  }
}

function howFar({ what }: ReportPoint, settled: number, { minutes }: MinutesTeller): string {
  const state = minutes(what.state)
  if (what.title === untold) return minutes('notesHeld', { state })
  const isSilent = what.state === 'done' && what.notes === null && settled === 0
  return minutes(isSilent ? 'noNotes' : 'state', { state })
}

/** What was agreed upon before, and what came of the point in this meeting. */
function settledFacts(point: ReportPoint, teller: MinutesTeller): Fact[] {
  const { minutes, language, partyName } = teller
  const combination = point.combination && teller.combination(point.combination)
  const line = (label: string, values: readonly string[]): Fact[] =>
    values.map((value, at) => ({ key: `${label} ${String(at)}`, label, value, isLong: true }))
  const whats = <What>(some: readonly { readonly what: What }[]) => some.map(({ what }) => what)
  return [
    ...line(
      minutes('combination'),
      combination
        ? [
            minutes('agreed', {
              name: combination.name,
              period: agreedInWords(combination.period)[language],
              lead: partyName(combination.lead),
            }),
          ]
        : [],
    ),
    ...line(
      minutes('decision'),
      whats(point.decisions).map((one) => decisionSays(one, teller)),
    ),
    ...line(
      minutes('agreement'),
      whats(point.agreements).map((one) => agreementSays(one, teller)),
    ),
    ...line(
      minutes('verdict'),
      whats(point.verdicts).map((one) => verdictSays(one, teller)),
    ),
    ...line(
      minutes('escalation'),
      whats(point.escalations).map((one) => escalationSays(one, teller)),
    ),
  ]
}

function decisionSays(
  { is, about, basis, reason }: ReportDecision,
  { minutes, language }: MinutesTeller,
): string {
  return minutes('decisionSays', { kind: decisionKindNames[is][language], about, basis, reason })
}

function agreementSays({ what, party, who, due }: ReportAgreement, teller: MinutesTeller): string {
  const { minutes, partyName } = teller
  const named = who === null ? partyName(party) : minutes('person', { name: who, party: partyName(party) })
  return minutes('agreementSays', { who: named, due, what })
}

function verdictSays(
  { until, who, due, ...said }: ReportVerdict,
  { minutes, language }: MinutesTeller,
): string {
  const values = { verdict: verdictNames[said.verdict][language], reason: said.reason }
  if (until !== null) return minutes('verdictUntil', { ...values, until })
  if (who !== null && due !== null) return minutes('verdictBy', { ...values, who, due })
  if (due !== null) return minutes('verdictDue', { ...values, due })
  if (who !== null) return minutes('verdictWho', { ...values, who })
  return minutes('verdictSays', values)
}

function escalationSays({ to, what, due, answer }: ReportEscalation, { minutes }: MinutesTeller): string {
  if (answer === null) return minutes('escalationSays', { to, due, what })
  return minutes('escalationAnswered', { to, what, day: answer.day, answer: answer.text })
}

function mapOf(
  { what, shows }: ReportPoint,
  { minutes, words, worksNamed, isOutlined }: MinutesTeller,
): SmallMap {
  const works = worksNamed(shows)
  return {
    is: 'map',
    works: works.map(({ id, discipline, firmness }) => ({
      ...{ id, discipline, firmness },
      isOutlined: isOutlined(id),
    })),
    caption: minutes('mapOf', { name: what.title, works: works.length }),
    otherwise: words('noPlace'),
    isLow: true,
  }
}

/** Of a combination what was agreed stands beside what each party had planned itself. */
function worksTable({ what, shows, combination: id }: ReportPoint, teller: MinutesTeller): Table {
  const of = workColumns(teller)
  const { mark, party, name, place } = of
  const period: ColumnOf<Work> = { ...of.period, width: { page: 108 } }
  const combination = id && teller.combination(id)
  const columns: ColumnOf<Work>[] = combination
    ? [mark, party, name, period, agreedColumn(combination, teller)]
    : [mark, party, name, { ...place, width: { page: 70 } }, period, { ...of.firmness, width: { page: 62 } }]
  return tableOf(
    { name: what.title, rooms: ['page'] },
    columns,
    teller.worksNamed(shows).toSorted(byStart),
    ({ id: work, name: named }) => ({ name: named, notes: teller.notesOf(work) }),
  )
}

/** Empty for a work that only lies there. */
function agreedColumn(combination: Combination, teller: MinutesTeller): ColumnOf<Work> {
  const { agreed } = combinedWorkColumns(teller, workColumns(teller))
  const members = new Set(combination.works)
  return {
    ...agreed,
    width: { page: 108 },
    value: (work) => (members.has(work.id) ? agreed.value({ combination, work }) : null),
  }
}
