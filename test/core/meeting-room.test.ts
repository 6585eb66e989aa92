/** The room of a meeting: where it is, how long each point was looked at, and that it goes on where it was. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createMeetingRoom } from '../../electron/core/meeting-room.ts'
import { AgendaPointId, BodyId } from '../../shared/domain/ids.ts'
import { meetingIdOf } from '../../shared/domain/decision.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { wholeSight } from '../../shared/domain/sight.ts'

const id = (last: number) => `00000000-0000-7000-8000-00000000000${String(last)}`
const meeting = meetingIdOf(BodyId.parse(id(0)), '2027-01-14' as CalendarDate)
const other = meetingIdOf(BodyId.parse(id(0)), '2027-02-11' as CalendarDate)
const [one, two] = [AgendaPointId.parse(id(1)), AgendaPointId.parse(id(2))]
const project = id(9)
const led = { sight: wholeSight, trial: null }

let folder: string
let clock: number
const now = () => new Date(clock)
const after = (seconds: number) => (clock += 1000 * seconds)
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'room-'))
  clock = Date.parse('2027-01-14T09:00:00Z')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the time a point was looked at is its own, each time it comes back', () => {
  const room = createMeetingRoom({ dataFolder: null }, now)
  expect([room.in(project), room.turn()]).toEqual([null, null])
  room.show(project, { meeting, point: one })
  after(60)
  room.show(project, { meeting, point: two })
  after(30)
  room.show(project, { meeting, point: one })
  after(5)
  room.show(project, { meeting, point: one })
  expect(room.in(project)).toMatchObject({
    spent: { [one]: 60, [two]: 30 },
    since: '2027-01-14T09:01:30.000Z',
  })
  room.show(project, { meeting, point: null })
  expect(room.in(project)?.spent).toEqual({ [one]: 65, [two]: 30 })
  expect(room.turn()).toBe(5)
})

test('another meeting begins anew, and another project has none', () => {
  const room = createMeetingRoom({ dataFolder: null }, now)
  room.show(project, { meeting, point: one })
  after(60)
  expect(room.in(id(8))).toBeNull()
  room.show(project, { meeting: other, point: null })
  expect(room.in(project)).toMatchObject({ meeting: other, spent: {} })
  room.leave()
  expect([room.in(project), room.turn()]).toEqual([null, 3])
})

test('a program that starts again goes on where it was, and what lay between does not count', () => {
  const before = createMeetingRoom({ dataFolder: folder }, now)
  before.show(project, { meeting, point: one })
  after(60)
  before.show(project, { meeting, point: two })
  after(3600)
  const room = createMeetingRoom({ dataFolder: folder }, now)
  expect(room.in(project)).toMatchObject({ meeting, point: two, spent: { [one]: 60 } })
  after(10)
  room.show(project, { meeting, point: one })
  expect(room.in(project)?.spent).toEqual({ [one]: 60, [two]: 10 })
  room.leave()
  expect(createMeetingRoom({ dataFolder: folder }, now).in(project)).toBeNull()
})

test('a clock that is set back takes no time away', () => {
  const room = createMeetingRoom({ dataFolder: null }, now)
  room.show(project, { meeting, point: one })
  after(-600)
  room.show(project, { meeting, point: two })
  expect(room.in(project)?.spent).toEqual({ [one]: 0 })
})

test('where who leads looks is of the point it was looked at in', () => {
  const room = createMeetingRoom({ dataFolder: null }, now)
  room.show(project, { meeting, point: one })
  room.look(project, { meeting, point: one, led })
  expect(room.in(project)).toMatchObject({ point: one, led })
  room.show(project, { meeting, point: two })
  // It was under way when the room went on.
  room.look(project, { meeting, point: one, led })
  room.look(project, { meeting: other, point: two, led })
  expect(room.in(project)).toMatchObject({ point: two, led: null })
})
