/** A copy that was made for a party: what may be done in it, and what comes back of it. */
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { restoreBackup, type Store } from '../../../electron/store/index.ts'
import type { PartyId, WorkId } from '../../../shared/domain/ids.ts'
import { parsePeriod } from '../../../shared/time/parse-period.ts'
import { longRuns } from '../../long-runs.ts'
import {
  aDelivery,
  aFolder,
  aLine,
  asideFor,
  aProject,
  by,
  expectRefusal,
  facts,
  someFields,
  workNamed,
} from '../a-project.ts'
import { anyStep, type Step } from '../any-command.ts'
import { act, copyOf, take, within } from './some-copies.ts'

const { runs, patience } = longRuns(15, 16)

/** All works are one conversation: everyone sees all that is shared. */
function madeFor(store: Store, name: string, folder = aFolder()): string {
  const file = path.join(folder, `${name}.samenloop`)
  const party = store.partyByName(name)!.id
  store.savePartyCopy(file, { party, groups: [store.works().map(({ id }) => id)] })
  return file
}

interface Began {
  readonly file: string
  readonly copy: string
  readonly road: WorkId
  readonly pipe: WorkId
}

/** Of two parties, of which the other shares in outline; remarked and judged, and a copy for the first. */
function began(): Began {
  const { store, file } = aProject()
  store.run('delivery.store', aDelivery('Gemeente', ['weg', 'riool']), by())
  store.run('delivery.store', aDelivery('Waterbedrijf', ['leiding']), by())
  const [road, pipe] = [workNamed(store, 'weg'), workNamed(store, 'leiding')]
  const water = store.partyByName('Waterbedrijf')!.id
  store.run('sharing.set', { party: water, shared: { level: 'outline', money: false, own: false } }, by())
  store.run('remark.make', { about: { is: 'work', work: road }, text: 'Tussen ons' }, by())
  const [a, b] = road < pipe ? [road, pipe] : [pipe, road]
  store.run('judgement.judge', asideFor([{ a, b, facts }], 'later'), by())
  const corrected = { works: [road], becomes: { name: 'de weg' }, reason: 'zo heet hij' }
  store.run('correction.correct', corrected, by())
  const copy = madeFor(store, 'Gemeente')
  store.close()
  return { file, copy, road, pipe }
}

test('what a party did in its copy comes back, and what did not go along stays', () => {
  const { file, copy, road, pipe } = began()
  const before = within(file, (store) => ({ remarks: store.list('remark'), pipe: theWork(store, pipe) }))
  within(copy, (store) => {
    expect(store.works().find(({ id }) => id === pipe)!.name).toBe('–')
    expect(store.list('remark')).toEqual([])
    const correct = { works: [road], becomes: { name: 'weg en stoep' }, reason: 'ook de stoep' }
    store.run('correction.correct', correct, by('Gea'))
    store.run('work.place', { work: road, place: aLine(155_500) }, by('Gea'))
    store.run('remark.make', { about: { is: 'work', work: pipe }, text: 'Kan dit eerder?' }, by('Gea'))
    const drawn = { party: 'gemeente', fields: someFields({ name: 'plein' }), reason: 'nieuw' }
    store.run('byHand.make', drawn, by('Gea'))
    expect(store.verify()).toEqual([])
  })
  within(file, (store) => {
    expect(take(store, copy).undecided).toEqual([])
    const { name, bounds } = theWork(store, road)
    expect([name, bounds?.[0]]).toEqual(['weg en stoep', 155_500])
    expect(theWork(store, pipe)).toEqual(before.pipe)
    expect(store.list('remark').map(({ text }) => text)).toEqual(['Tussen ons', 'Kan dit eerder?'])
    expect(store.list('remark')[0]).toEqual(before.remarks[0])
    expect(store.works().map((work) => work.name)).toContain('plein')
    expect([store.judgements().length, store.verify()]).toEqual([1, []])
    expect(take(store, copy).commands).toEqual([])
  })
})

function theWork(store: Store, id: WorkId) {
  return store.works().find((work) => work.id === id)!
}

test('what both changed of a work of the party is decided by who draws up the plan', () => {
  const { file, copy, road } = began()
  const correct = (of: string, name: string) =>
    within(of, (store) =>
      store.run('correction.correct', { works: [road], becomes: { name }, reason: 'zo heet het' }, by()),
    )
  correct(copy, 'Laan')
  correct(file, 'Weg')
  within(file, (store) => {
    take(store, copy)
    expect(store.undecided().map(({ is }) => is)).toEqual(['written apart'])
  })
})

describe('what a party proposes', () => {
  const third = parsePeriod('Q3 2027')!

  test('comes back open, and the next copy says what became of it', () => {
    const { file, copy, road, pipe } = began()
    const own = within(file, (store) => store.partyByName('Gemeente')!.id)
    const asks = { is: 'period', work: pipe, period: third } as const
    within(copy, (store) => {
      const made = (reason: string) =>
        store.run('proposal.make', { party: own, asks, reason }, by('Gea')).proposal
      const [first, second] = [made('straat ligt open'), made('vergissing')]
      const works = [road, pipe]
      const reason = 'één keer open'
      store.run('proposal.make', { party: own, asks: { is: 'together', works }, reason }, by('Gea'))
      store.run('proposal.change', { id: first, asks, reason: 'dan ligt de straat open' }, by('Gea'))
      store.run('proposal.withdraw', { id: second }, by('Gea'))
      expect(store.verify()).toEqual([])
    })
    const next = within(file, (store) => {
      const { records } = take(store, copy)
      expect(records).toMatchObject([{ table: 'proposal', added: 3, changed: 0, removed: 0 }])
      const [first, , third] = store.list('proposal')
      expect(store.list('proposal')).toMatchObject([
        { party: own, state: 'open', actor: 'Gea', reason: 'dan ligt de straat open' },
        { state: 'withdrawn' },
        { state: 'open' },
      ])
      store.run('proposal.accept', { id: first!.id }, by('Anna'))
      store.run('proposal.decline', { id: third!.id, reason: 'te duur' }, by('Anna'))
      expect(theWork(store, pipe).period).toMatchObject({ start: '2027-07-01', end: '2027-09-30' })
      expect(store.verify()).toEqual([])
      return madeFor(store, 'Gemeente')
    })
    within(next, (store) => {
      expect(store.list('proposal')).toMatchObject([
        { state: 'accepted', answeredBy: 'Anna', actor: 'Gea' },
        { state: 'withdrawn' },
        { state: 'declined', answer: 'te duur', answeredBy: 'Anna' },
      ])
      expect(store.verify()).toEqual([])
    })
  })

  test('is seen by another only where that sees in full what it is about', () => {
    const { file, road, pipe } = began()
    within(file, (store) => store.run('delivery.store', aDelivery('Warmtenet', ['buis']), by()))
    const [gemeente, water, onRoad, onPipe] = within(file, (store) => {
      const party = store.partyByName('Warmtenet')!.id
      const make = (work: WorkId) => {
        const asks = { is: 'period', work, period: third } as const
        return store.run('proposal.make', { party, asks, reason: 'waarom' }, by('Gea')).proposal
      }
      const [onRoad, onPipe] = [make(road), make(pipe)]
      return [madeFor(store, 'Gemeente'), madeFor(store, 'Waterbedrijf'), onRoad, onPipe] as const
    })
    // The pipe is seen in outline.
    within(gemeente, (store) =>
      expect(store.list('proposal')).toMatchObject([{ id: onRoad, actor: '', reason: 'waarom' }]),
    )
    within(water, (store) => expect(store.list('proposal').map(({ id }) => id)).toEqual([onRoad, onPipe]))
  })

  test('is refused in the name of another, and so is answering it', () => {
    const { file, road, pipe } = began()
    const { copy, own, heat, ofHeat } = within(file, (store) => {
      store.run('delivery.store', aDelivery('Warmtenet', ['buis']), by())
      const [own, heat] = ['Gemeente', 'Warmtenet'].map((name) => store.partyByName(name)!.id)
      const asks = { is: 'period', work: road, period: third } as const
      const made = { party: heat!, asks, reason: 'waarom' }
      const ofHeat = store.run('proposal.make', made, by()).proposal
      return { copy: madeFor(store, 'Gemeente'), own: own!, heat: heat!, ofHeat }
    })
    within(copy, (store) => {
      const asks = { is: 'period', work: pipe, period: third } as const
      const make = (party: PartyId) => store.run('proposal.make', { party, asks, reason: 'x' }, by())
      expectRefusal(() => make(heat), 'partyCopy.otherWorks')
      expectRefusal(() => store.run('proposal.withdraw', { id: ofHeat }, by()), 'partyCopy.otherWorks')
      const other = { id: ofHeat, asks, reason: 'x' }
      expectRefusal(() => store.run('proposal.change', other, by()), 'partyCopy.otherWorks')
      const { proposal: id } = make(own)
      expectRefusal(() => store.run('proposal.accept', { id }, by()), 'partyCopy.notTheirs')
      expectRefusal(() => store.run('proposal.decline', { id, reason: 'x' }, by()), 'partyCopy.notTheirs')
    })
  })

  test('that was changed while it was answered is decided, and never taken over as something else', () => {
    const { file, copy, pipe } = began()
    const own = within(file, (store) => store.partyByName('Gemeente')!.id)
    const asks = { is: 'period', work: pipe, period: third } as const
    const id = within(
      copy,
      (store) => store.run('proposal.make', { party: own, asks, reason: 'x' }, by('Gea')).proposal,
    )
    within(file, (store) => {
      take(store, copy)
      store.run('proposal.accept', { id }, by('Anna'))
    })
    within(copy, (store) => {
      const later = { ...asks, period: parsePeriod('2029')! }
      store.run('proposal.change', { id, asks: later, reason: 'toch later' }, by('Gea'))
    })
    within(file, (store) => {
      const [open] = take(store, copy).undecided
      expect(open).toMatchObject({ is: 'written apart', kind: { nl: 'Voorstel' } })
      expect(JSON.stringify(open)).toContain('leiding')
      expect(store.verify()).toEqual([])
    })
  })

  test.each([
    ['answered by itself', `state = 'accepted', answered_at = '2027-01-01T00:00:00.000Z'`],
    ['of another', `party = (SELECT id FROM party WHERE name = 'Waterbedrijf')`],
  ])('and is %s in a file that another program wrote refuses the copy', (_, otherwise) => {
    const { file, copy, pipe } = began()
    const own = within(file, (store) => store.partyByName('Gemeente')!.id)
    within(copy, (store) => {
      const asks = { is: 'period', work: pipe, period: third } as const
      store.run('proposal.make', { party: own, asks, reason: 'x' }, by('Gea'))
    })
    const db = new Sqlite(copy)
    expect(db.prepare(`UPDATE proposal SET ${otherwise}`).run().changes).toBe(1)
    db.close()
    within(file, (store) => {
      const print = store.fingerprint()
      expectRefusal(() => take(store, copy), 'merge.notTheirs')
      expect(store.fingerprint()).toBe(print)
    })
  })
})

test('what a party prepares for the meeting comes back, of that party and of its own works alone', () => {
  const { file, copy, road, pipe } = began()
  const [own, water] = within(file, (store) =>
    ['Gemeente', 'Waterbedrijf'].map((name) => store.partyByName(name)!.id),
  )
  const answer = (store: Store, party: PartyId, work: WorkId, other: WorkId, text: string | null) =>
    store.run(
      'preparation.answer',
      { party, year: 2027, said: [{ work, other, topic: 'wishes', text }] },
      by('Gea'),
    )
  within(copy, (store) => {
    expectRefusal(() => answer(store, water!, pipe, road, 'x'), 'partyCopy.otherWorks')
    expectRefusal(() => answer(store, own!, pipe, road, 'x'), 'partyCopy.otherWorks')
    answer(store, own!, road, pipe, 'Samen in mei')
  })
  const next = within(file, (store) => {
    answer(store, water!, pipe, road, 'Niet samen')
    expect(take(store, copy).records).toMatchObject([{ table: 'preparation_answer', added: 1 }])
    expect(
      store
        .list('preparation_answer')
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual(['Niet samen', 'Samen in mei'])
    return madeFor(store, 'Gemeente')
  })
  within(next, (store) => {
    expect(store.list('preparation_answer')).toMatchObject([{ party: own, text: 'Samen in mei' }])
    answer(store, own!, road, pipe, null)
  })
  within(file, (store) => {
    expect(take(store, next).records).toMatchObject([{ table: 'preparation_answer', removed: 1 }])
    expect(store.list('preparation_answer')).toMatchObject([{ text: 'Niet samen' }])
  })
})

test('what was said in the name of another party refuses the copy', () => {
  const { file, copy, road, pipe } = began()
  const [own, water] = within(file, (store) =>
    ['Gemeente', 'Waterbedrijf'].map((name) => store.partyByName(name)!.id),
  )
  within(copy, (store) => {
    const said = [{ work: road, other: pipe, topic: 'wishes' as const, text: 'Samen' }]
    store.run('preparation.answer', { party: own!, year: 2027, said }, by('Gea'))
  })
  const db = new Sqlite(copy)
  db.prepare('UPDATE preparation_answer SET party = ?').run(water)
  db.close()
  within(file, (store) => expectRefusal(() => take(store, copy), 'merge.notTheirs'))
})

describe('in a copy for a party is refused', () => {
  test('what is about works of another, and what is for who draws up the plan', () => {
    const { copy, road, pipe } = began()
    within(copy, (store) => {
      const correct = (works: WorkId[]) => () =>
        store.run('correction.correct', { works, becomes: { name: 'x' }, reason: 'x' }, by())
      expectRefusal(correct([road, pipe]), 'partyCopy.otherWorks')
      const drawn = { party: 'Waterbedrijf', fields: someFields({ name: 'put' }), reason: 'nieuw' }
      expectRefusal(() => store.run('byHand.make', drawn, by()), 'partyCopy.otherWorks')
      const judged = asideFor([{ a: road, b: pipe, facts }], 'nee')
      expectRefusal(() => store.run('judgement.judge', judged, by()), 'partyCopy.notTheirs')
      expect(store.summary().revision).toBe(0)
    })
  })

  test('taking in another copy, and making one for another party', () => {
    const { file, copy } = began()
    within(copy, (store) => {
      expectRefusal(() => take(store, file), 'merge.intoPartyCopy')
      const party = store.partyByName('Waterbedrijf')!.id
      const to = path.join(aFolder(), 'x.samenloop')
      expectRefusal(() => store.savePartyCopy(to, { party, groups: [] }), 'partyCopy.ofCopy')
    })
  })
})

test('a copy is not put in the place of the project', () => {
  const { file, copy } = began()
  expectRefusal(() => restoreBackup(copy, file), 'partyCopy.notRestored')
})

test('a copy that was made of a later state is refused until that state is there', () => {
  const { store, file } = aProject()
  store.run('delivery.store', aDelivery('Gemeente', ['weg']), by())
  store.close()
  const earlier = copyOf(file, 'eerder')
  const copy = within(file, (later) => {
    later.run('delivery.store', aDelivery('Gemeente', ['plein']), by())
    return madeFor(later, 'Gemeente')
  })
  within(copy, (own) => {
    const remark = { about: { is: 'work', work: workNamed(own, 'plein') }, text: 'Mooi' } as const
    own.run('remark.make', remark, by())
  })
  within(earlier, (project) => {
    expectRefusal(() => take(project, copy), 'merge.madeOfLater')
    take(project, file)
    expect(take(project, copy).commands).toHaveLength(1)
  })
})

test('a copy that was made where ours were taken in comes back to us', () => {
  const { file } = began()
  const other = copyOf(file, 'elders')
  within(file, (store) => store.run('delivery.store', aDelivery('Gemeente', ['weg', 'riool', 'brug']), by()))
  const copy = within(other, (store) => {
    take(store, file)
    return madeFor(store, 'Gemeente')
  })
  within(copy, (own) => {
    const remark = { about: { is: 'work', work: workNamed(own, 'brug') }, text: 'Mooi' } as const
    own.run('remark.make', remark, by())
  })
  within(file, (project) => expect(take(project, copy).commands).toHaveLength(1))
})

test('a copy in which something of another was changed all the same is refused as a whole', () => {
  const { file, copy, pipe } = began()
  const isOf = (party: PartyId) => {
    const db = new Sqlite(copy)
    db.prepare('UPDATE party_copy SET party = ?').run(party)
    db.close()
  }
  const [own, other] = within(file, (store) => [
    store.partyByName('Gemeente')!.id,
    store.partyByName('Waterbedrijf')!.id,
  ])
  isOf(other)
  within(copy, (store) => store.run('work.place', { work: pipe, place: aLine(155_900) }, by()))
  isOf(own)
  const print = within(file, (store) => store.fingerprint())
  within(file, (store) => {
    expectRefusal(() => take(store, copy), 'merge.notTheirs')
    expect(store.fingerprint()).toBe(print)
  })
})

test('a command that is never theirs refuses the copy, whatever it wrote', () => {
  const { file, copy, road } = began()
  within(copy, (store) => {
    store.run('remark.make', { about: { is: 'work', work: road }, text: 'x' }, by())
  })
  const db = new Sqlite(copy)
  db.prepare(`UPDATE command SET name = 'judgement.judge'`).run()
  db.close()
  within(file, (store) => expectRefusal(() => take(store, copy), 'merge.notTheirs'))
})

/** Works of two parties, a combination, and what was said of them. */
const somethingThere: readonly Step[] = [
  { do: 'deliver', party: 'Gemeente', names: ['riool', 'weg', 'plein'], fate: [] },
  { do: 'deliver', party: 'Waterbedrijf', names: ['leiding', 'kraan'], fate: [] },
  { do: 'combine', works: [0, 3], reason: 'samen' },
  { do: 'correct', works: [1], becomes: { name: 'laan' }, reason: 'zo heet het' },
  { do: 'share', party: 1, shared: { level: 'outline', money: false, own: false } },
  { do: 'judge', works: [2, 4], reason: 'later', verdict: 'setAside', until: null, who: null, due: null },
]

const number = fc.nat({ max: 6 })
/** What may be done there, more often than by chance. */
const oftenTheirs: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('correct' as const),
    works: number.map((work) => [work]),
    becomes: fc.record({ name: fc.constantFrom('a', 'b') }),
    reason: fc.constant('zo'),
  }),
  fc.record({
    do: fc.constant('remark' as const),
    work: number,
    met: fc.constant(null),
    combination: fc.option(fc.constant(0)),
    text: fc.constantFrom('a', 'b'),
  }),
  fc.record({
    do: fc.constant('makeByHand' as const),
    party: fc.constantFrom('Gemeente', 'Waterbedrijf'),
    name: fc.constant('nieuw'),
    reason: fc.constant('gehoord'),
  }),
  fc.record({
    do: fc.constant('propose' as const),
    party: number,
    work: number,
    other: fc.option(number),
    combination: fc.option(fc.constant(0)),
    agreement: fc.constant(null),
    month: fc.nat({ max: 3 }),
    text: fc.constantFrom('a', 'b'),
  }),
  fc.record({
    do: fc.constant('answerProposal' as const),
    proposal: number,
    asked: fc.constantFrom('accept' as const, 'decline' as const, 'withdraw' as const, 'change' as const),
    text: fc.constantFrom('a', 'b'),
  }),
  fc.record({ do: fc.constant('removeByHand' as const), work: fc.constant(0) }),
  fc.record({
    do: fc.constant('settleCorrection' as const),
    correction: number,
    asked: fc.constantFrom('withdraw' as const, 'keep' as const),
  }),
  fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const) }),
  anyStep,
)

const places = 4
const apart = fc.array(fc.record({ at: fc.nat({ max: places - 1 }), step: oftenTheirs }), {
  minLength: 10,
  maxLength: 24,
  size: 'max',
})

/** The project, a copy of it, and a copy for each of two parties. */
function fourFiles(first: readonly Step[]): readonly [string, string, string, string] {
  const { store, file } = aProject()
  for (const step of [...somethingThere, ...first]) act(store, step)
  const folder = aFolder()
  const [one, two] = ['Gemeente', 'Waterbedrijf'].map((name) => madeFor(store, name, folder))
  store.close()
  return [file, copyOf(file, 'kopie'), one!, two!]
}

describe('whatever is done in copies for parties', () => {
  test(
    'the project says the same when they came back, in whatever order and however often',
    () => {
      let came = 0
      fc.assert(
        fc.property(
          fc.array(anyStep, { maxLength: 6 }),
          apart,
          fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
          (first, steps, order) => {
            const files = fourFiles(first)
            for (const { at, step } of steps) within(files[at]!, (store) => act(store, step))
            for (const copy of files.slice(2)) within(copy, (store) => expect(store.verify()).toEqual([]))
            const prints = [
              [files[0], [files[1], files[2], files[3]]],
              [files[1], order.map((at) => [copyOf(files[0], 'toen'), files[2], files[3]][at]!)],
            ] as const
            const [one, other] = prints.map(([file, others], at) =>
              within(file, (store) => {
                for (const each of at === 0 ? others : [...others, ...others]) {
                  if (each === files[1] && at === 0) take(store, copyOf(each, 'toen'))
                  else came += take(store, each).commands.length
                }
                expect(store.verify()).toEqual([])
                return store.fingerprint()
              }),
            )
            expect(other).toBe(one)
          },
        ),
        runs,
      )
      expect(came).toBeGreaterThan(0)
    },
    patience,
  )

  test(
    'nothing is otherwise in the project but works and proposals of that party, and remarks',
    () => {
      let changed = 0
      fc.assert(
        fc.property(fc.array(oftenTheirs, { minLength: 4, maxLength: 14 }), (steps) => {
          const [file, , copy] = fourFiles([])
          within(copy, (store) => {
            for (const step of steps) act(store, step)
          })
          within(file, (store) => {
            const party = store.partyByName('Gemeente')!.id
            const before = ofOthers(store, party)
            changed += take(store, copy).commands.length
            expect(ofOthers(store, party)).toEqual(before)
          })
        }),
        runs,
      )
      expect(changed).toBeGreaterThan(0)
    },
    patience,
  )
})

/** All that the project says, but for works of the party with what is said of them, its proposals, and remarks. */
function ofOthers(store: Store, party: PartyId) {
  const own = new Set(store.works().flatMap((work) => (work.party === party ? work.id : [])))
  const others = <Of extends { readonly work: WorkId }>(all: readonly Of[]) =>
    all.filter(({ work }) => !own.has(work))
  return {
    works: store.works().filter(({ id }) => !own.has(id)),
    corrections: others(store.list('correction')),
    byHand: others(store.list('by_hand')),
    parties: store.list('party'),
    deliveries: store.deliveries(),
    combinations: store.combinations(),
    judgements: store.judgements(),
    asides: store.list('aside'),
    sharing: store.list('sharing'),
    layers: store.list('layer'),
    agreements: store.list('agreement'),
    prepared: store.list('preparation_answer').filter((one) => one.party !== party),
    proposals: store.list('proposal').filter((one) => one.party !== party),
    bodies: store.list('body'),
    columns: [store.list('project_column'), store.list('column_value')],
    project: store.list('project'),
  }
}

test('one file that is opened in two places goes on as two copies, which both come back', () => {
  const { file, copy, road } = began()
  const others = [copyOf(copy, 'Gea'), copyOf(copy, 'Guus')]
  for (const each of others)
    within(each, (store) => {
      const remark = { about: { is: 'work', work: road }, text: path.extname(each) } as const
      store.run('remark.make', remark, by())
    })
  within(file, (store) => {
    for (const each of others) expect(take(store, each).commands).toHaveLength(1)
    expect(store.list('remark')).toHaveLength(3)
  })
})
