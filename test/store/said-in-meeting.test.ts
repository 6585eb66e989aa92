/** A verdict that is given in a meeting keeps that meeting; it stays when the meeting is called off. */
import { expect, test } from 'vitest'
import { MeetingId } from '../../shared/domain/ids.ts'
import { say } from '../../shared/domain/message.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { aDelivery, aProject, asideFor, by, expectRefusal, facts, undoLast, workNamed } from './a-project.ts'

test('a verdict says in which meeting it was given, in history too, and one of elsewhere says none', () => {
  const { store } = aProject()
  store.run('delivery.store', aDelivery('Gemeente', ['Riool', 'Gas']), by())
  const fields = {
    ...{ name: 'Regieoverleg', level: 'tactical' as const, rhythm: null, mayDecide: [], upTo: null },
    ...{ mandate: null, escalatesTo: null },
  }
  const { body } = store.run('body.make', { fields, members: [] }, by())
  const day = '2027-01-14' as CalendarDate
  const { meeting } = store.run('meeting.call', { body, day, points: [] }, by())
  const [a, b] = [workNamed(store, 'Riool'), workNamed(store, 'Gas')].toSorted()
  const aside = asideFor([{ a: a!, b: b!, facts }], 'net klaar')
  store.run('judgement.judge', aside, by())
  expect(store.judgements()).toMatchObject([{ reason: 'net klaar', meeting: null }])
  store.run('judgement.judge', { ...aside, meeting }, by())
  expect(store.judgements()).toMatchObject([{ reason: 'net klaar', meeting }])
  expect(say(store.history(1)[0]!.what, 'nl')).toMatch(
    /net klaar\. Gezegd in Regieoverleg, 14 januari 2027\.$/,
  )
  undoLast(store)
  expect(store.judgements()).toMatchObject([{ meeting: null }])
  store.run('judgement.judge', { ...aside, meeting }, by())
  store.run('meeting.callOff', { id: meeting }, by())
  expect(store.judgements()).toMatchObject([{ meeting }])
  expect(store.verify()).toEqual([])
  const nowhere = MeetingId.parse(`${'0'.repeat(8)}-0000-7000-8000-${'0'.repeat(12)}_2027-01-14`)
  expectRefusal(() => store.run('judgement.judge', { ...aside, meeting: nowhere }, by()), 'meeting.unknown')
})
