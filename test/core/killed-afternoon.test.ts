/**
 * One afternoon at the level of calls, with the program killed the moment each step was acknowledged and opened again for the next:
 * everything that was acknowledged is there. The same afternoon in the window is test/e2e/afternoon.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { openCore } from '../../electron/core/index.ts'
import { openProject } from '../../electron/store/index.ts'
import { DecisionKind } from '../../shared/domain/body.ts'
import type { MeetingId } from '../../shared/domain/ids.ts'
import { say } from '../../shared/domain/message.ts'
import { CalendarDate } from '../../shared/domain/period.ts'
import { valueOf, type Result } from '../../shared/domain/result.ts'
import { textOfDocx } from '../export/read-docx.ts'
import type { Question } from './answer-until-killed.ts'
import { askOf, type Ask } from './ask-of.ts'

interface Asking {
  readonly ask: Ask
  readonly upload: (name: string, text: string) => Promise<string>
}

const program = fileURLToPath(new URL('./answer-until-killed.ts', import.meta.url))

/** Opens the file in a program of its own, which dies the moment that the last of these calls was answered. */
async function killedAfter<Value>(
  { file, folder }: { file: string; folder: string },
  act: (asking: Asking) => Promise<Value>,
): Promise<Value> {
  const child = fork(program, [file, folder], { serialization: 'advanced' })
  const answered = async <Answer>(question: Question): Promise<Answer> => {
    const coming = once(child, 'message')
    child.send(question)
    const [result] = (await coming) as [Result<Answer>]
    return valueOf(result)
  }
  await once(child, 'message')
  const value = await act({
    ask: (name, input) => answered({ is: 'call', name, input }),
    upload: (name, text) => answered({ is: 'upload', path: name, text }),
  })
  child.kill('SIGKILL')
  await once(child, 'close')
  return value
}

const day = (text: string) => CalendarDate.parse(text)

/** Six places a kilometre apart, in each a work of either party. */
const places = [0, 1, 2, 3, 4, 5]

function listOf(party: 'R' | 'G', late: Readonly<Record<number, string>> = {}): string {
  const rows = places.map((place) => {
    const [x, y] = [150_000 + place * 1_000, 460_000 + (party === 'R' ? 0 : 3)]
    const start = late[place] ?? '2027-03-01'
    const line = `"LINESTRING(${String(x)} ${String(y)}, ${String(x + 80)} ${String(y)})"`
    return [
      `${party}-${String(place)}`,
      `${party} straat ${String(place)}`,
      start,
      `${start.slice(0, 4)}-06-30`,
      line,
    ].join(';')
  })
  return ['nummer;naam;start;einde;WKT', ...rows].join('\n')
}

async function deliver({ ask, upload }: Asking, party: 'R' | 'G', late?: Readonly<Record<number, string>>) {
  const uploads = [await upload('lijst.csv', listOf(party, late))]
  const partyName = party === 'R' ? 'Gemeente' : 'Netbeheer'
  const discipline = party === 'R' ? ('sewerGravity' as const) : ('gasLow' as const)
  const draft = await ask('draft.read', { uploads, partyName, discipline, crs: 'EPSG:28992' })
  await ask('draft.store', { draft: draft.id, likeliest: true })
}

test('an afternoon of which every step is the last thing a program did is all there', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'samenloop-killed-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = path.join(folder, 'p.samenloop')
  const here = { file, folder }
  const first = openCore({ host: 'web', actor: 'Anna', dataFolder: folder, remembersProjects: false })
  const made = {
    ask: askOf(() => first),
    upload: (name: string, text: string) => Promise.resolve(first.upload(name, Buffer.from(text))),
  }
  await made.ask('project.create', { file, name: 'Proef' })
  await first.close()

  /** What history says was done, each as it was acknowledged. */
  const told: string[] = []
  const step = async <Value>(says: RegExp, act: (asking: Asking) => Promise<Value>): Promise<Value> => {
    const value = await killedAfter(here, act)
    const store = openProject(file)
    const [last] = store.history(1)
    const sentence = say(last!.what, 'nl')
    expect(sentence).toMatch(says)
    expect(store.verify()).toEqual([])
    told.push(sentence)
    expect(
      store
        .history(1_000)
        .map(({ what }) => say(what, 'nl'))
        .reverse(),
    ).toEqual(told)
    store.close()
    return value
  }

  await step(/Gemeente/, (asking) => deliver(asking, 'R'))
  await step(/Netbeheer/, (asking) => deliver(asking, 'G'))
  const store = openProject(file)
  const works = store.works()
  const parties = store.parties()
  store.close()
  const at = (place: number) =>
    works.filter(({ number }) => number?.endsWith(`-${String(place)}`)).map(({ id }) => id)
  const sewer = (place: number) => works.find(({ number }) => number === `R-${String(place)}`)!.id
  const party = parties.find(({ name }) => name === 'Gemeente')!.id

  const fields = { name: 'Mirjam Visser', party, role: null, contact: null, from: null, until: null }
  const { person } = await step(/Mirjam/, ({ ask }) => ask('people.make', { fields }))
  const members = [{ person, role: null }]
  const bodyFields = { rhythm: null, mayDecide: [...DecisionKind.options], upTo: null, mandate: 'artikel 4' }
  const above = { ...bodyFields, name: 'Stuurgroep', level: 'strategic' as const, escalatesTo: null }
  const upper = await step(/Stuurgroep/, ({ ask }) => ask('body.make', { fields: above, members }))
  const below = { ...bodyFields, name: 'Regieoverleg', level: 'tactical' as const, escalatesTo: upper.body }
  const { body } = await step(/Regieoverleg/, ({ ask }) => ask('body.make', { fields: below, members }))

  // Triage and corrections.
  const judge = (place: number, verdict: 'setAside' | 'rejected', meeting: MeetingId | null = null) =>
    step(/straat|paar|samenloop|niet nu|nee/i, ({ ask }) =>
      ask('judgement.judge', { works: at(place), verdict, reason: `reden ${String(place)}`, meeting }),
    )
  await judge(4, 'setAside')
  const correct = (place: number) =>
    step(/correct|gecorrigeerd/i, ({ ask }) =>
      ask('correction.correct', {
        works: [sewer(place)],
        becomes: { name: `Beter ${String(place)}` },
        reason: 'gebeld',
      }),
    )
  await correct(3)
  await correct(5)

  // A meeting with six points.
  const topics = [0, 1, 2, 3].map((place) => ({
    topic: { is: 'cluster' as const, work: at(place)[0]!, met: at(place)[1]! },
    title: `Straat ${String(place)}`,
    minutes: 10,
  }))
  const points = [
    { topic: { is: 'party' as const, party }, title: 'Plannen', minutes: 5 },
    ...topics,
    { topic: { is: 'closing' as const }, title: 'Terugblik', minutes: null },
  ]
  const { meeting } = await step(/Regieoverleg/, ({ ask }) =>
    ask('meeting.call', { body, day: day('2027-01-14'), points }),
  )
  await step(/Regieoverleg/, ({ ask }) => ask('meeting.attend', { id: meeting, comes: [person] }))
  const { points: agenda } = await killedAfter(here, ({ ask }) => ask('decision.list', {}))
  expect(agenda).toHaveLength(6)
  await step(/Plannen/, ({ ask }) =>
    ask('agenda.note', { id: agenda[0]!.id, notes: 'Alles gaat door.', ownNotes: 'kort' }),
  )

  const decided = {
    body,
    day: day('2027-01-14'),
    present: [person],
    guests: null,
    basis: 'artikel 4',
    reason: 'één keer open',
  }
  const period = { start: day('2027-03-01'), end: day('2027-11-30') }
  for (const place of [0, 1]) {
    const { combination } = await step(new RegExp(`Straat ${String(place)}`), ({ ask }) =>
      ask('combination.make', {
        ...{
          name: `Straat ${String(place)}`,
          works: at(place),
          lead: party,
          period,
          level: 3,
          reason: 'samen',
          decided,
        },
        periods: [{ work: at(place)[0]!, period: { start: day('2027-03-01'), end: day('2027-05-31') } }],
      }),
    )
    await step(/volgorde|eerst|daarna|wacht/i, ({ ask }) =>
      ask('dossier.order', {
        combination: combination.id,
        first: at(place)[0]!,
        second: at(place)[1]!,
        how: 'after',
      }),
    )
    for (const what of ['Tekening', 'Brief'])
      await step(new RegExp(what), ({ ask }) =>
        ask('agreement.make', {
          combination: combination.id,
          fields: {
            what: `${what} ${String(place)}`,
            party,
            due: day('2027-03-01'),
            body: 'Regieoverleg',
            inBody: body,
            person,
          },
        }),
      )
    await step(/brief\.txt/, async ({ ask, upload }) => {
      const uploads = [await upload('brief.txt', `aan straat ${String(place)}`)]
      return ask('attachment.add', { combination: combination.id, uploads })
    })
  }
  await judge(2, 'rejected', meeting)
  await step(/Stuurgroep/, ({ ask }) =>
    ask('escalation.make', {
      fields: {
        what: 'Straat 3',
        combination: null,
        from: body,
        to: upper.body,
        due: day('2027-02-01'),
        why: 'te groot',
      },
    }),
  )
  await step(/Plannen/, ({ ask }) => ask('agenda.settle', { id: agenda[0]!.id, state: 'done' }))
  await step(/Regieoverleg/, ({ ask }) => ask('meeting.close', { id: meeting, isClosed: true }))
  await step(/Gemeente/, (asking) => deliver(asking, 'R', { 0: '2031-03-01', 4: '2031-03-01' }))

  // All of it together, in a program that nobody killed.
  const core = openCore({ host: 'web', actor: 'Anna', dataFolder: folder, remembersProjects: false })
  onTestFinished(() => core.close())
  const ask = askOf(() => core)
  await ask('project.open', { file })
  expect((await ask('correction.list', {})).map(({ work }) => work).sort()).toEqual(
    [sewer(3), sewer(5)].sort(),
  )
  const { works: now } = await ask('work.list', {})
  expect(now.find(({ id }) => id === sewer(3))!.name).toBe('Beter 3')
  expect((await ask('agreement.list', {})).map(({ what }) => what)).toEqual([
    'Tekening 0',
    'Brief 0',
    'Tekening 1',
    'Brief 1',
  ])
  expect((await ask('dossier.list', {})).map(({ dependencies }) => dependencies.length)).toEqual([1, 1])
  expect(await ask('attachment.list', {})).toHaveLength(2)
  expect(await ask('escalation.list', {})).toMatchObject([{ what: 'Straat 3', answer: null }])
  const plan = await ask('plan.read', { year: 2027 })
  expect(plan.combinations.map(({ combination, strays }) => [combination.name, strays.length])).toEqual([
    ['Straat 0', 1],
    ['Straat 1', 0],
  ])
  const { clusters } = await ask('overlap.read', {})
  const statusOf = (place: number) =>
    clusters.find((one) => at(place).every((id) => one.works.includes(id)))?.status.is
  expect(statusOf(2)).toBe('rejected')
  const judged = (await ask('judgement.list', {})).map(({ verdict }) => verdict)
  expect(judged.sort()).toEqual(['rejected', 'setAside'])
  // Years apart, the two of place 4 do not meet any more, and what was said of them is kept all the same.
  expect(statusOf(4)).toBeUndefined()
  const { file: minutes } = await ask('meeting.report', { meeting, format: 'docx' })
  const text = textOfDocx(core.file(minutes)!.bytes)
  for (const said of ['Alles gaat door.', 'Tekening 0', 'Brief 1', 'reden 2', 'Straat 3'])
    expect(text).toContain(said)

  // All of it is taken back step by step, and done again.
  const everything = async () => ({
    works: (await ask('work.list', {})).works,
    agreements: await ask('agreement.list', {}),
    ...{ dossiers: await ask('dossier.list', {}), meetings: await ask('decision.list', {}) },
    ...{ judgements: await ask('judgement.list', {}), plan: await ask('plan.read', { year: 2027 }) },
  })
  const stood = await everything()
  for (const [way, steps] of [
    ['undo', [...told].reverse()],
    ['redo', told],
  ] as const) {
    for (const sentence of steps) {
      const { project } = await ask('project.read', {})
      const next = project![way]!
      expect(say(next.what, 'nl')).toBe(sentence)
      await ask(`history.${way}`, { command: next.command })
    }
    if (way === 'undo') expect(await ask('work.list', {})).toMatchObject({ works: [] })
  }
  expect(await everything()).toEqual(stood)
  expect((await ask('project.verify', {})).findings).toEqual([])
}, 400_000)
