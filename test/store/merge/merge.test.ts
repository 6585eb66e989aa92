/** Taking in what was done in another copy: what it tells, what it refuses, and how it is undone. */
import { copyFileSync, readFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { Store } from '../../../electron/store/index.ts'
import { newestVersion } from '../../../electron/store/migrations/index.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import {
  aDelivery,
  aLine,
  aProject,
  asideFor,
  by,
  expectRefusal,
  facts,
  redoLast,
  stateOf,
  undoLast,
  workNamed,
} from '../a-project.ts'
import { copyOf, take, within } from './some-copies.ts'
import { combineWorks, only, twoCopies } from './two-copies.ts'
import { writtenByVersion } from './written-by-version.ts'

function correct(store: Store, work: string, name: string, actor: string) {
  const correction = { works: [workNamed(store, work)], becomes: { name }, reason: `want ${name}` }
  return store.run('correction.correct', correction, by(actor))
}

function agree(store: Store, what: string, actor: string) {
  const [combination] = store.combinations()
  const due = '2027-05-01' as CalendarDate
  const party = store.parties()[0]!.id
  const fields = { what, party, due, body: null, inBody: null, person: null, who: null }
  return store.run('agreement.make', { point: null, combination: combination!.id, fields }, by(actor))
}

describe('what was done elsewhere', () => {
  test('comes in with who did it and when, and goes and comes again in one step', () => {
    const { here, there } = twoCopies()
    within(there, (store) => {
      correct(store, 'een', 'Een!', 'Bea')
      const pair = { a: workNamed(store, 'twee'), b: workNamed(store, 'vier'), facts }
      store.run('judgement.judge', asideFor([pair], 'te ver'), by('Cor'))
    })
    within(here, (store) => {
      const before = stateOf(store)
      const { commands, records, undecided } = take(store, there)
      expect(commands.map(({ actor }) => actor)).toEqual(['Bea', 'Cor'])
      expect(records.map(({ table, added }) => [table, added])).toEqual([
        ['correction', 1],
        ['judgement', 1],
      ])
      expect(undecided).toEqual([])
      expect(store.judgements().map(({ reason, actor }) => [reason, actor])).toEqual([['te ver', 'Cor']])
      expect(store.history(3).map(({ actor }) => actor)).toEqual(['Anna', 'Cor', 'Bea'])
      const merged = stateOf(store)
      undoLast(store)
      expect(stateOf(store)).toEqual(before)
      expect(store.history(4).map(({ undone }) => undone)).toEqual([false, true, true, true])
      redoLast(store)
      expect(stateOf(store)).toEqual(merged)
      expect(store.verify()).toEqual([])
    })
  })

  test('is told beforehand, and nothing of it is kept', () => {
    const { here, there } = twoCopies()
    within(there, (store) => correct(store, 'een', 'Een!', 'Bea'))
    const bytes = [here, there].map((file) => readFileSync(file))
    within(here, (store) => {
      const told = take(store, there, true)
      expect(told.commands).toHaveLength(1)
      expect(store.summary().revision).toBe(2)
      const { revision: _, ...done } = take(store, there)
      const { revision: _said, ...said } = told
      expect(done).toEqual(said)
    })
    expect(readFileSync(there).equals(bytes[1]!)).toBe(true)
  })

  test('that is known already is not taken in again', () => {
    const { here, there } = twoCopies()
    within(there, (store) => correct(store, 'een', 'Een!', 'Bea'))
    within(here, (store) => {
      take(store, there)
      const { revision } = store.summary()
      expect(take(store, there)).toEqual({ revision, commands: [], records: [], undecided: [] })
      expect(store.summary().revision).toBe(revision)
    })
  })

  test('that only took ours in brings nothing, and comes along with the next that does', () => {
    const { here, there } = twoCopies()
    within(here, (store) => correct(store, 'een', 'Een!', 'Anna'))
    within(there, (store) => expect(take(store, here).commands).toHaveLength(1))
    for (const [file, other] of [
      [here, there],
      [there, here],
    ] as const)
      within(file, (store) => {
        const { revision } = store.summary()
        expect(take(store, other)).toEqual({ revision, commands: [], records: [], undecided: [] })
        expect(store.summary().revision).toBe(revision)
      })
    within(there, (store) => correct(store, 'twee', 'Twee!', 'Bea'))
    within(here, (store) => {
      expect(take(store, there).commands).toHaveLength(2)
      expect(store.verify()).toEqual([])
      const print = store.fingerprint()
      within(there, (other) => expect(other.fingerprint()).toBe(print))
    })
  })

  test('in several copies comes in together or not at all', () => {
    const { here, there } = twoCopies()
    const { there: other } = twoCopies()
    within(there, (store) => correct(store, 'een', 'Een!', 'Bea'))
    within(here, (store) => {
      const before = stateOf(store)
      expectRefusal(
        () => store.takeCopies({ files: [there, other], preview: false }, by()),
        'merge.otherProject',
      )
      expect(stateOf(store)).toEqual(before)
    })
  })

  test('comes in from a file of an earlier version, which stays as it is', () => {
    const { here, there } = twoCopies()
    within(there, (store) => correct(store, 'een', 'Een!', 'Bea'))
    writtenByVersion(there, 35)
    const bytes = readFileSync(there)
    within(here, (store) => expect(take(store, there).commands).toHaveLength(1))
    expect(readFileSync(there).equals(bytes)).toBe(true)
  })
})

describe('what was written apart', () => {
  test('is shown as the latest has it, with both who wrote it, until someone decides; and is decided everywhere', () => {
    const { here, there } = twoCopies()
    within(here, (store) => correct(store, 'een', 'van hier', 'Anna'))
    within(there, (store) => correct(store, 'een', 'van daar', 'Bea'))
    within(here, (store) => {
      const one = only(take(store, there).undecided)
      if (one.is !== 'written apart') throw new Error(one.is)
      expect(one.title.nl).toContain('van daar')
      expect(one.label.nl).toBe('Gecorrigeerd in')
      expect(one.values[0]!.fields.map(({ said }) => said.nl)).toContain('Naam: een')
      expect(one.values.map(({ by: who }) => who[0]?.actor)).toEqual(['Bea', 'Anna'])
      expect(one.values.map(({ by: who }) => who[0]?.isHere)).toEqual([false, true])
      expect(store.works().map(({ name }) => name)).toContain('van daar')
      const { record, group } = one
      const decide = (value: string) =>
        store.run('merge.decide', { decisions: [{ is: 'value', record, group, value }] }, by())
      expectRefusal(() => decide('{"name":"x"}'), 'store.damagedRecord')
      decide(one.values[1]!.value)
      expect(store.works().map(({ name }) => name)).toContain('van hier')
      expect(store.undecided()).toEqual([])
      expectRefusal(() => decide(one.values[0]!.value), 'merge.nothingToDecide')
      // Whoever undoes it has seen both as well: what stood stands again, and nobody is asked anew.
      undoLast(store)
      expect(store.works().map(({ name }) => name)).toContain('van daar')
      expect(store.undecided()).toEqual([])
      redoLast(store)
    })
    within(there, (store) => {
      take(store, here)
      expect(store.undecided()).toEqual([])
      expect(store.works().map(({ name }) => name)).toContain('van hier')
    })
  })

  test('is told of the copy that it came with, and not of the next, unless that says something of it too', () => {
    const { here, there } = twoCopies()
    const [apart, third] = [copyOf(here, 'apart'), copyOf(here, 'third')]
    within(here, (store) => correct(store, 'vier', 'Vier hier', 'Ans'))
    within(there, (store) => correct(store, 'vier', 'Vier daar', 'Bea'))
    // A combination is settled together with all that was ever written apart.
    within(apart, (store) => {
      const [combination] = store.combinations()
      store.run('combination.dissolve', { id: combination!.id }, by('Cor'))
    })
    within(third, (store) => correct(store, 'vier', 'Vier elders', 'Dirk'))
    within(here, (store) => {
      const one = only(take(store, there).undecided)
      expect(take(store, apart)).toMatchObject({ commands: [{ actor: 'Cor' }], undecided: [] })
      expect(store.undecided()).toEqual([one])
      const more = only(take(store, third).undecided)
      expect(more).toMatchObject({ record: one.record, values: [{}, {}, {}] })
      expect(store.undecided()).toEqual([more])
    })
  })

  test('can be decided as it is shown, and while it is taken in', () => {
    const { here, there } = twoCopies()
    within(here, (store) => correct(store, 'een', 'van hier', 'Anna'))
    within(there, (store) => correct(store, 'een', 'van daar', 'Bea'))
    within(here, (store) => {
      const one = only(take(store, there, true).undecided)
      if (one.is !== 'written apart') throw new Error(one.is)
      const { record, group } = one
      const decisions = [{ is: 'value' as const, record, group, value: one.values[0]!.value }]
      expect(store.takeCopies({ files: [there], preview: false, decisions }, by()).undecided).toEqual([])
      expect(store.undecided()).toEqual([])
      expect(store.works().map(({ name }) => name)).toContain('van daar')
      expect(store.verify()).toEqual([])
      // What changed nothing is no step back: that is the merge.
      expect(undoLast(store).what.key).toBe('merge.took')
    })
  })

  test('removed here and changed there stays with all that went along, and goes or stays as someone decides', () => {
    for (const is of ['keep', 'remove'] as const) {
      const { here, there } = twoCopies()
      within(here, (store) =>
        store.run('combination.dissolve', { id: store.combinations()[0]!.id }, by('Anna')),
      )
      within(there, (store) => agree(store, 'Bellen', 'Bea'))
      within(here, (store) => {
        const one = only(take(store, there).undecided)
        const combination = store.combinations()[0]?.id
        expect(one).toMatchObject({ is: 'removed and changed', title: { nl: 'Kerkstraat' }, combination })
        expect(store.combinations()[0]?.works).toHaveLength(3)
        expect(store.list('agreement')).toHaveLength(1)
        store.run('merge.decide', { decisions: [{ is, record: one.record }] }, by())
        expect(store.undecided()).toEqual([])
        expect(store.combinations()).toHaveLength(is === 'keep' ? 1 : 0)
        expect(store.list('agreement')).toHaveLength(is === 'keep' ? 1 : 0)
        expect(store.verify()).toEqual([])
      })
      const decided = within(here, (store) => store.fingerprint())
      within(there, (store) => {
        take(store, here)
        expect(store.fingerprint()).toBe(decided)
      })
    }
  })

  test('a combination that is left with one work is held apart until a work comes back or it goes', () => {
    const { here, there } = twoCopies()
    const dissolve = (store: Store) =>
      store.run('combination.dissolve', { id: store.combinations()[0]!.id }, by())
    within(here, dissolve)
    within(there, (store) => void take(store, here))
    const combine = (file: string, name: string, works: string[]) =>
      within(file, (store) => combineWorks(store, name, works))
    combine(here, 'Kerkstraat', ['een', 'twee'])
    combine(there, 'Dorpsstraat', ['twee', 'drie'])
    within(here, (store) => {
      agree(store, 'Bellen', 'Anna')
      const open = take(store, there).undecided
      expect(open.map((one) => [one.is, one.title.nl])).toEqual([
        ['too few works', 'Kerkstraat'],
        ['written apart', 'twee'],
      ])
      expect(store.combinations().map(({ name }) => name)).toEqual(['Dorpsstraat'])
      expect(store.list('agreement')).toEqual([])
      expect(store.verify()).toEqual([])
      const [, moved] = open
      if (moved?.is !== 'written apart') throw new Error('a work in two combinations')
      const { record, group, values } = moved
      store.run(
        'merge.decide',
        { decisions: [{ is: 'value', record, group, value: values[1]!.value }] },
        by(),
      )
      expect(store.combinations().map(({ name }) => name)).toEqual(['Kerkstraat'])
      expect(store.list('agreement')).toHaveLength(1)
      const left = store.undecided().find(({ is }) => is === 'too few works')
      expect(left?.title.nl).toBe('Dorpsstraat')
      store.run('merge.decide', { decisions: [{ is: 'remove', record: left!.record }] }, by())
      expect(store.undecided().filter(({ is }) => is !== 'written apart')).toEqual([])
      expect(store.verify()).toEqual([])
    })
  })

  test('two parties of one name are two, the later with a number until it is called otherwise', () => {
    const { here, there } = twoCopies()
    for (const file of [here, there])
      within(file, (store) => store.run('delivery.store', aDelivery('Warmtenet', ['bron']), by()))
    within(here, (store) => {
      const one = only(take(store, there).undecided)
      expect(one).toMatchObject({ is: 'same name', name: 'Warmtenet (2)' })
      const value = JSON.stringify({ name: 'Warmtenet Noord' })
      const decision = { is: 'value' as const, record: one.record, group: 'name', value }
      store.run('merge.decide', { decisions: [decision] }, by())
      expect(
        store
          .parties()
          .map(({ name }) => name)
          .sort(),
      ).toEqual(['Gemeente', 'Warmtenet', 'Warmtenet Noord'])
      expect(store.undecided()).toEqual([])
    })
  })
})

describe('what is no copy of this project is refused', () => {
  test('the project itself, another one, and one of a newer version', () => {
    const { here, there } = twoCopies()
    const { store: other, file: elsewhere } = aProject()
    other.close()
    const newer = new Sqlite(there)
    newer.pragma(`user_version = ${newestVersion + 1}`)
    newer.close()
    within(here, (store) => {
      expectRefusal(() => take(store, here), 'merge.itself')
      expectRefusal(() => take(store, elsewhere), 'merge.otherProject')
      expectRefusal(() => take(store, there), 'store.newerFile')
    })
  })

  test('a place is told with where it lies in degrees', () => {
    const { here, there } = twoCopies()
    const places = [
      [there, 154_000, 'Bea'],
      [here, 156_000, 'Anna'],
    ] as const
    for (const [file, x, actor] of places)
      within(file, (store) =>
        store.run('work.place', { work: workNamed(store, 'een'), place: aLine(x) }, by(actor)),
      )
    within(here, (store) => {
      take(store, there)
      const point = only(store.undecided())
      if (point.is !== 'written apart') throw new Error('two wrote a place')
      const starts = point.values.map(({ place }) =>
        place?.type === 'LineString' ? place.coordinates[0] : null,
      )
      expect(starts).toEqual([
        [expect.closeTo(5.40182, 4), expect.closeTo(52.15517, 4)],
        [expect.closeTo(5.37259, 4), expect.closeTo(52.15517, 4)],
      ])
      expect(point.values[0]?.fields.map(({ label }) => label.nl)).toEqual(['Plaats', 'Vorm'])
    })
  })

  test('one that numbered its commands again, because a backup was put over it', () => {
    const { here } = twoCopies()
    const backup = `${here}.backup`
    copyFileSync(here, backup)
    within(here, (store) =>
      store.run('work.place', { work: workNamed(store, 'een'), place: aLine(1) }, by('Anna')),
    )
    const there = copyOf(here, 'there')
    copyFileSync(backup, here)
    within(here, (store) => {
      store.run('work.place', { work: workNamed(store, 'een'), place: aLine(2) }, by('Bea'))
      const before = stateOf(store)
      expectRefusal(() => take(store, there), 'merge.numberedTwice')
      expect(stateOf(store)).toEqual(before)
    })
  })

  test.each([
    ['a number that is skipped', `UPDATE command SET number = 7 WHERE sequence = 3`],
    ['having seen what nobody did', `UPDATE command SET seen = '{"x":4}' WHERE sequence = 3`],
    ['a sentence that is none', `UPDATE command SET what = '{"key":"no.such"}' WHERE sequence = 3`],
    [
      'a moment that never comes',
      `UPDATE command SET id = 'ffffffff-ffff-7fff-8fff-ffffffffffff' WHERE sequence = 3`,
    ],
    ['a correction of nothing', `UPDATE correction SET becomes = '[]'`],
    ['history of what is no record', `UPDATE change SET record_table = 'command' WHERE command = 3`],
    ['history that does not fit', `UPDATE change SET record = 'x y' WHERE command = 3`],
  ])('one with %s', (_, sql) => {
    const { here, there } = twoCopies()
    within(there, (store) => correct(store, 'een', 'Een!', 'Bea'))
    const file = new Sqlite(there)
    file.exec(sql)
    file.close()
    within(here, (store) => {
      const before = stateOf(store)
      expectRefusal(() => take(store, there), 'store.damagedRecord')
      expect(stateOf(store)).toEqual(before)
      expect(store.verify()).toEqual([])
    })
  })
})

test('the fingerprint follows what a project holds', () => {
  const { here, there } = twoCopies()
  const fingerprintOf = (file: string) => within(file, (store: Store) => store.fingerprint())
  expect(fingerprintOf(there)).toBe(fingerprintOf(here))
  within(there, (store) => correct(store, 'een', 'Een!', 'Bea'))
  expect(fingerprintOf(there)).not.toBe(fingerprintOf(here))
})
