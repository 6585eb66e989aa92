/** What people decide about pairs of works, with the facts it is based on. One judgement per pair. */
import type { ConversationId, JudgementId, MeetingId } from '../../../shared/domain/ids.ts'
import { noTerms, termsOf, type VerdictTerms } from '../../../shared/domain/judgement-verdict.ts'
import type { JudgedFacts } from '../../../shared/domain/judgement.ts'
import { message, say, type Message } from '../../../shared/domain/message.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { judgementTable } from '../../../shared/records/judgement.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import type { ReadableDatabase, WritableDatabase } from '../database.ts'
import { newId } from '../new-id.ts'
import type { CommandBy, JudgedPair, JudgementsTakenBack, NewJudgement } from '../command-input.ts'
import { readRecords } from '../read-records.ts'
import { requireWorks } from '../works.ts'
import type { Done } from './run-command.ts'

/** One verdict and reason for all pairs. An earlier judgement of the same pair is replaced. Fails with `meeting.unknown`. */
export function judge(
  records: WritableDatabase,
  { pairs: given, verdict, reason, isOneConversation, meeting = null, ...besides }: NewJudgement,
  { actor }: CommandBy,
): Done<{ judgements: JudgementId[] }> {
  const pairs = eachOnce(given)
  requireWorks(records, new Set(pairs.flatMap(({ a, b }) => [a, b])))
  const where = meeting && whereSaid(records, meeting)
  const terms = termsOf(verdict, { ...noTerms, ...besides })
  const at = new Date().toISOString()
  const conversation = isOneConversation ? (newId() as ConversationId) : null
  const judgements = pairs.map(({ a, b, facts }) => {
    for (const earlier of records.rows('judgement', ['id'], 'WHERE a = ? AND b = ?', a, b))
      records.delete('judgement', earlier.id)
    const id = newId() as JudgementId
    records.insert(
      'judgement',
      rowOf(judgementTable, {
        ...{ id, a, b, verdict, ...terms, reason, actor, at, meeting, conversation, facts },
      }),
    )
    return id
  })
  const said = inWords({ verdict, pairs: pairs.length, reason, ...terms })
  return {
    what: where === null ? said : message('store.saidInMeeting', { ...where, said: inBoth(said) }),
    value: { judgements },
  }
}

/** In words: which body it was, and on which day. */
function whereSaid(db: ReadableDatabase, id: MeetingId): { body: string; day: CalendarDate } {
  const [meeting] = readRecords(db, 'meeting', 'WHERE id = ?', id)
  if (meeting === undefined) throw new ExpectedFailure(message('meeting.unknown'))
  const [body] = readRecords(db, 'body', 'WHERE id = ?', meeting.body)
  return { body: body?.name ?? '', day: meeting.day }
}

function inBoth(said: Message) {
  return { nl: say(said, 'nl'), en: say(said, 'en') }
}

type Said = Pick<NewJudgement, 'verdict' | 'reason'> & VerdictTerms & { readonly pairs: number }

function inWords({ verdict, pairs, reason, until, who, due }: Said): Message {
  const said = { pairs, reason }
  switch (verdict) {
    case 'pickUp':
    case 'rejected':
      return message(`store.${verdict}`, said)
    case 'setAside':
      return until === null
        ? message('store.setAside', said)
        : message('store.setAsideUntil', { ...said, until })
    case 'investigate':
      if (who !== null && due !== null) return message('store.investigateWhoDue', { ...said, who, due })
      if (who !== null) return message('store.investigateWho', { ...said, who })
      return due === null
        ? message('store.investigate', said)
        : message('store.investigateDue', { ...said, due })
  }
}

/** Takes back the judgements of all pairs among `works`, or of those of them that are named. */
export function takeBack(records: WritableDatabase, { works, pairs }: JudgementsTakenBack): Done<object> {
  const among = new Set(works)
  const named = pairs && new Set(pairs.map(({ a, b }) => (a < b ? `${a} ${b}` : `${b} ${a}`)))
  const judgements = [...among]
    .flatMap((work) => records.rows('judgement', ['id', 'a', 'b', 'conversation'], 'WHERE a = ?', work))
    .filter(({ a, b }) => among.has(b) && (named === undefined || named.has(`${a} ${b}`)))
  for (const { id } of judgements) records.delete('judgement', id)
  for (const { conversation } of judgements) if (conversation) breakUp(records, conversation)
  return { what: message('store.reopened', { pairs: judgements.length }), value: {} }
}

/** What is left of a conversation after a part was taken back was not the whole of it: nobody can join it any more. */
function breakUp(records: WritableDatabase, conversation: ConversationId): void {
  for (const { id } of records.rows('judgement', ['id'], 'WHERE conversation = ?', conversation))
    records.update('judgement', id, { conversation: null })
}

/** Pairs are unordered: the lower id comes first, with its period. Of a pair given twice the last facts hold. */
function eachOnce(pairs: readonly JudgedPair[]): JudgedPair[] {
  const byWorks = new Map<string, JudgedPair>()
  for (const { a, b, facts } of pairs) {
    if (a === b) throw new Error(`a work makes no pair with itself: ${a}`)
    const ordered = a < b ? { a, b, facts } : { a: b, b: a, facts: turned(facts) }
    byWorks.set(`${ordered.a} ${ordered.b}`, ordered)
  }
  return [...byWorks.values()]
}

function turned(facts: JudgedFacts): JudgedFacts {
  return { ...facts, periods: facts.periods && [facts.periods[1], facts.periods[0]] }
}
