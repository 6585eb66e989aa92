/** The town a year later: the difference desk is right about every work, judgements survive, and undo brings all back. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCore, type Core } from '../../electron/core/index.ts'
import { collectFiles } from '../../electron/import/files/collect-files.ts'
import {
  secondYear,
  writeSecondYear,
  type ExpectedRow,
  type TownDelivery,
} from '../../fixtures/town/index.ts'
import type { Difference, DraftDecisions } from '../../shared/domain/difference.ts'
import type { Draft } from '../../shared/domain/draft.ts'
import { say } from '../../shared/domain/message.ts'
import { valueOf } from '../../shared/domain/result.ts'
import type { Work } from '../../shared/domain/work.ts'
import { undoLast } from './undo-last.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'samenloop-tweede-jaar-'))
let core: Core
let deliveries: TownDelivery[]
let firstYear: Work[]

interface Read {
  readonly delivery: TownDelivery
  readonly draft: Draft
  readonly differences: Difference[]
}

beforeAll(async () => {
  core = openCore({ host: 'web', actor: 'proef', dataFolder: folder, remembersProjects: false })
  valueOf(await core.ask('project.practise', { fresh: true }))
  deliveries = await writeSecondYear(path.join(folder, 'aanleveringen-2028'))
  firstYear = await works()
}, 120_000)

afterAll(async () => {
  await core.close()
  rmSync(folder, { recursive: true, force: true })
})

const works = async () => valueOf(await core.ask('work.list', {})).works

async function read(delivery: TownDelivery): Promise<Read> {
  const files = valueOf(await collectFiles(delivery.paths))
  const uploads = files.map(({ path: name, bytes }) => core.upload(name, bytes))
  const { party: partyName, discipline } = delivery
  const draft = valueOf(await core.ask('draft.read', { uploads, partyName, discipline }))
  const { differences } = valueOf(await core.ask('draft.differences', { draft: draft.id, limit: 1000 }))
  return { delivery, draft, differences }
}

/** Rows of the answer key that stand in this delivery; the grid company's drawing-to-come is in no key. */
const expectedOf = ({ delivery, differences }: Read): ExpectedRow[] => {
  const numbers = new Set(differences.flatMap(({ source, fields }) => (source ? [fields.number] : [])))
  return secondYear.rows.filter(({ party, number }) => party === delivery.party && numbers.has(number))
}

/** A difference in the words of the answer key. */
function asAnswered({ group, kinds, changedFields, matchedBy }: Difference): string {
  if (group === 'changed' && matchedBy === 'nameAndPlace' && changedFields.includes('number'))
    return changedFields.length === 1 ? 'renumbered' : 'renumbered and more'
  return kinds.length > 1 ? kinds.join(' and ') : group
}

describe('the second year of the town', () => {
  const stored: Read[] = []
  let judgements: unknown

  it('is right about every row of every party, whatever its files are called by now', async () => {
    const numbers = new Map(firstYear.map(({ id, number }) => [id, number]))
    for (const delivery of deliveries) {
      const one = await read(delivery)
      stored.push(one)
      const byNumber = new Map(
        one.differences.flatMap((each) => (each.source ? [[each.fields.number, each]] : [])),
      )
      const expected = expectedOf(one)
      const found = expected.map((row) => {
        const difference = byNumber.get(row.number)!
        return {
          number: row.number,
          became: asAnswered(difference),
          was: difference.work && numbers.get(difference.work),
          days: difference.shiftDays && [difference.shiftDays.start, difference.shiftDays.end],
          metres: difference.movedMetres && Math.round(difference.movedMetres),
        }
      })
      expect(found).toEqual(
        expected.map(({ number, became, was, days, metres }) => ({
          number,
          became,
          was: became === 'asked' ? null : was,
          days,
          metres,
        })),
      )
      expect(one.differences.length - one.draft.counts.missing - expected.length).toBeLessThanOrEqual(1)
    }
    const seen = stored.flatMap(expectedOf)
    expect(seen).toHaveLength(secondYear.rows.length)
  }, 120_000)

  it('misses exactly the works that are not named any more', () => {
    const gone = stored.flatMap(({ delivery, differences }) =>
      differences
        .filter(({ group }) => group === 'missing')
        .map(({ fields }) => `${delivery.party} ${fields.number}`),
    )
    const expected = secondYear.missing.map(({ party, number }) => `${party} ${number}`)
    expect(gone.toSorted()).toEqual(expected.toSorted())
  })

  it('counts what it shows, in every group', () => {
    for (const { draft, differences } of stored) {
      const counted = Object.fromEntries(
        Object.keys(draft.counts).map((group) => [
          group,
          differences.filter((difference) => difference.group === group).length,
        ]),
      )
      expect(counted).toEqual(draft.counts)
      const { added, moved, shifted, changed, missing, unchanged } = draft.counts
      expect(draft.changes).toMatchObject({ added, missing, unchanged, changed: moved + shifted + changed })
    }
  })

  it('says which judgements open again and which stand', () => {
    const said = stored.flatMap(({ differences }) =>
      differences.flatMap(({ group, shiftDays, judgements: touched }) =>
        touched.map((one) => ({ group, days: shiftDays?.start, text: say(one, 'nl') })),
      ),
    )
    expect(said.length).toBeGreaterThan(0)
    for (const { group, days, text } of said) {
      expect(group).toBe('shifted')
      if (Math.abs(days ?? 0) > 30) expect(text).toMatch(/^Heropent de beoordeling met ".+" van /)
      else expect(text).not.toMatch(/dagen (later|eerder)/)
    }
    expect(said.some(({ text }) => text.includes(': 56 dagen later.'))).toBe(true)
  })

  it('does not store a row that nobody answered for', async () => {
    const asked = stored.find(({ draft }) => draft.counts.asked > 0)!
    const refused = await core.ask('draft.store', { draft: asked.draft.id })
    expect(refused.ok ? '' : say(refused.failure, 'nl')).toContain('beslis dat eerst bij de verschillen')
    expect(await works()).toEqual(firstYear)
  })

  it('proposes the right answer to what it asks', () => {
    const proposals = stored.flatMap(({ draft }) =>
      draft.questions.filter(({ about }) => about === 'match').map(({ proposal }) => proposal),
    )
    const asked = stored.flatMap(expectedOf).filter(({ became }) => became === 'asked')
    const right = asked.map(({ was }) => (was === null ? 'new' : `same:${was}`))
    expect(proposals.toSorted()).toEqual(right.toSorted())
  })

  it('stores what was decided, keeps the judgements, and the same files change nothing after that', async () => {
    judgements = valueOf(await core.ask('judgement.list', {}))
    for (const one of stored) {
      valueOf(await core.ask('draft.decide', { draft: one.draft.id, decisions: rightDecisions(one) }))
      valueOf(await core.ask('draft.store', { draft: one.draft.id }))
    }
    expect(valueOf(await core.ask('judgement.list', {}))).toEqual(judgements)
    const now = await works()
    const decided = now.filter(({ missing }) => missing)
    expect(decided.map(({ missingDecision }) => missingDecision)).not.toContain(null)
    expect(decided).toHaveLength(secondYear.missing.length)
    for (const { missingDecision, firmness } of decided)
      if (missingDecision !== 'forgotten') expect(firmness).toBe(missingDecision)

    for (const delivery of deliveries) {
      const { draft } = await read(delivery)
      expect(draft.changes, delivery.party).toMatchObject({
        added: 0,
        changed: 0,
        moved: 0,
        shifted: 0,
        missing: 0,
      })
      expect(draft.counts).toMatchObject({ asked: 0, missing: 0 })
    }
  }, 120_000)

  it('opens exactly the judgements of which a work really shifted, as the difference desk foretold', async () => {
    const numbers = new Map(firstYear.map(({ id, number }) => [id, number]))
    const shifts = new Map(secondYear.rows.map(({ was, days }) => [was, days?.[0] ?? 0]))
    const { clusters, judgements: standing } = valueOf(await core.ask('overlap.read', {}))
    const open = new Map(standing.map(({ judgement, reopened }) => [judgement, reopened]))
    const judged = valueOf(await core.ask('judgement.list', {}))
    const shifted = judged.filter(({ a, b }) =>
      [a, b].some((work) => Math.abs(shifts.get(numbers.get(work) ?? null) ?? 0) > 30),
    )
    expect(shifted.length).toBeGreaterThan(0)
    expect(shifted.length).toBeLessThan(judged.length)
    expect(judged.filter(({ id }) => open.get(id)!.length > 0)).toEqual(shifted)
    for (const { id } of shifted)
      expect(
        open
          .get(id)!
          .map((one) => say(one, 'nl'))
          .join(' '),
      ).toMatch(/De periode van ".+" van .+ is 56 dagen later geworden: start was .+, is nu .+\./)
    for (const { a, b, id, reason } of judged) {
      const { status } = clusters.find(({ works: members }) => members.includes(a) && members.includes(b))!
      if (open.get(id)!.length > 0)
        expect(status).toMatchObject({ is: 'reopened', was: 'setAside', reason, reasons: open.get(id) })
      else expect(status.is).not.toBe('reopened')
    }
    const foretold = stored
      .flatMap(({ differences }) => differences.flatMap(({ judgements: touched }) => touched))
      .filter((one) => say(one, 'nl').startsWith('Heropent'))
    expect(foretold).toHaveLength(shifted.length)
  }, 120_000)

  it('lets a judgement be given again, and taken back', async () => {
    const status = async (id: string) =>
      valueOf(await core.ask('overlap.read', {})).clusters.find((cluster) => cluster.id === id)!.status
    const { clusters } = valueOf(await core.ask('overlap.read', {}))
    const { id, works: members, status: was } = clusters.find((cluster) => cluster.status.is === 'reopened')!
    const reason = was.is === 'reopened' ? was.reason : ''
    valueOf(await core.ask('judgement.judge', { works: members, verdict: 'setAside', reason }))
    expect(await status(id)).toEqual({ is: 'setAside', reason, returns: null })
    await undoLast(core)
    expect(await status(id)).toEqual(was)
  }, 120_000)

  it('is taken back, delivery by delivery, to exactly the first year', async () => {
    for (const _ of deliveries) await undoLast(core)
    expect(await works()).toEqual(firstYear)
    expect(valueOf(await core.ask('judgement.list', {}))).toEqual(judgements)
    const { judgements: standing } = valueOf(await core.ask('overlap.read', {}))
    expect(standing.flatMap(({ reopened }) => reopened)).toEqual([])
  }, 120_000)
})

/** Asked rows by the answer key; of missing works some of each decision. */
function rightDecisions(one: Read): DraftDecisions {
  const ids = new Map(firstYear.map(({ id, party, number }) => [`${party} ${number}`, id]))
  const party = one.draft.party ?? ''
  const matches = expectedOf(one).flatMap((row) => {
    const source = one.differences.find(
      ({ fields, source: from }) => from && fields.number === row.number,
    )?.source
    if (row.became !== 'asked' || !source) return []
    return [{ source, work: row.was === null ? null : (ids.get(`${party} ${row.was}`) ?? null) }]
  })
  const gone = secondYear.missing.flatMap(({ party: name, number }) => {
    const id = name === one.delivery.party ? ids.get(`${party} ${number}`) : undefined
    return id ? [id] : []
  })
  const missing = gone.map((work, nth) => ({
    work,
    decision: (['done', 'withdrawn', 'forgotten'] as const)[nth % 3] ?? 'done',
  }))
  return { matches, left: [], missing, corrections: [] }
}
