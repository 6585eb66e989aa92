/** Any command a project can be given, as data, so that a failing series can be read and shortened. */
import fc from 'fast-check'
import type { Store } from '../../electron/store/index.ts'
import { ExceptionGround } from '../../shared/domain/dig-rest.ts'
import { Verdict, type VerdictTerms } from '../../shared/domain/judgement-verdict.ts'
import type { FieldValues } from '../../shared/domain/correction.ts'
import { Firmness } from '../../shared/domain/firmness.ts'
import { noPeriod, type CalendarDate } from '../../shared/domain/period.ts'
import { MissingDecision } from '../../shared/domain/missing-decision.ts'
import { LayerColour, LayerWidth, type LayerLook } from '../../shared/domain/reference-layer.ts'
import { ShareLevel, type Shared } from '../../shared/domain/sharing.ts'
import { AgreementState } from '../../shared/domain/agreement.ts'
import { wholeSight, type Sight } from '../../shared/domain/sight.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { aDelivery, aLine, aSource, by, facts, noPlace, someFields } from './a-project.ts'

/** Works and combinations are chosen by number, modulo how many there are. */
interface Steps {
  deliver: { party: string; names: string[]; fate: number[] }
  combine: OnWorks
  judge: OnWorks & { verdict: Verdict } & VerdictTerms
  takeUp: OnWorks
  except: OnWorks & { ground: ExceptionGround }
  withdraw: { exception: number }
  change: OnWorks & { combination: number }
  dissolve: { combination: number }
  add: { combination: number; work: number }
  takeOut: { combination: number; work: number }
  agreeAgain: { combination: number }
  keepSight: { name: string; text: string }
  changeSight: { sight: number; asked: 'rename' | 'replace' | 'remove'; name: string }
  agree: { combination: number; party: number; what: string; body: string | null }
  settle: { agreement: number; state: AgreementState }
  rescind: { agreement: number }
  settings: { distance: number }
  correct: { works: number[]; becomes: FieldValues; reason: string }
  aside: { works: number[]; reason: string }
  bringBack: { aside: number }
  settleCorrection: { correction: number; asked: 'withdraw' | 'keep' }
  share: { party: number; shared: Shared | null }
  layer: { names: (string | null)[] }
  styleLayer: { layer: number; look: LayerLook }
  moveLayer: { layer: number; over: number | null; isShown: boolean | null }
  basemap: { asked: 'choose' | 'show' | 'hide' | 'forget'; path: string }
}
interface OnWorks {
  works: number[]
  reason: string
}
export type Command = { [Name in keyof Steps]: { do: Name } & Steps[Name] }[keyof Steps]
export type Step = Command | { do: 'undo' } | { do: 'redo' } | { do: 'reopen' }

const number = fc.nat({ max: 30 })
const works = fc.array(number, { minLength: 2, maxLength: 4 })
const word = fc.constantFrom('riool', 'Kerkstraat 2e fase', 'é́ "quoted"', '{$blob}', '😀')

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('deliver' as const),
      party: fc.constantFrom('Gemeente', 'Waterbedrijf', 'gemeente '),
      names: fc.array(word, { maxLength: 4 }),
      fate: fc.array(fc.nat({ max: 3 }), { maxLength: 8 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('combine' as const, 'takeUp' as const),
      works,
      reason: word,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('agree' as const),
      combination: number,
      party: number,
      what: word,
      body: fc.option(word),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('settle' as const),
      agreement: number,
      state: fc.constantFrom(...AgreementState.options),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rescind' as const), agreement: number }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('judge' as const),
      verdict: fc.constantFrom(...Verdict.options),
      until: fc.option(fc.constant('2027-04-01' as CalendarDate)),
      who: fc.option(word),
      due: fc.option(fc.constant('2027-02-01' as CalendarDate)),
      works,
      reason: word,
    }),
  },
  fc.record({ do: fc.constant('change' as const), combination: number, works, reason: word }),
  fc.record({ do: fc.constant('keepSight' as const), name: word, text: word }),
  fc.record({
    do: fc.constant('changeSight' as const),
    sight: number,
    asked: fc.constantFrom('rename' as const, 'replace' as const, 'remove' as const),
    name: word,
  }),
  fc.record({
    do: fc.constant('except' as const),
    works,
    reason: word,
    ground: fc.constantFrom(...ExceptionGround.options),
  }),
  fc.record({ do: fc.constant('withdraw' as const), exception: number }),
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('correct' as const),
      works: fc.array(number, { minLength: 1, maxLength: 3 }),
      becomes: fc.oneof(
        fc.record({ name: word }),
        fc.record({ budget: fc.option(fc.nat({ max: 2 })) }),
        fc.record({ street: fc.option(word), firmness: fc.constantFrom(...Firmness.options) }),
        fc.record({
          period: number.map((month) => ({ ...noPeriod, ...aMonth(month), precision: 'month' as const })),
        }),
      ),
      reason: word,
    }),
  },
  fc.record({
    do: fc.constant('aside' as const),
    works: fc.array(number, { minLength: 1, maxLength: 2 }),
    reason: word,
  }),
  fc.record({ do: fc.constant('bringBack' as const), aside: number }),
  fc.record({
    do: fc.constant('settleCorrection' as const),
    correction: number,
    asked: fc.constantFrom('withdraw' as const, 'keep' as const),
  }),
  fc.record({
    do: fc.constantFrom('add' as const, 'takeOut' as const),
    combination: number,
    work: number,
  }),
  fc.record({
    do: fc.constantFrom('dissolve' as const, 'agreeAgain' as const),
    combination: number,
  }),
  fc.record({ do: fc.constant('settings' as const), distance: fc.nat({ max: 2 }) }),
  fc.record({
    do: fc.constant('share' as const),
    party: number,
    shared: fc.option(
      fc.record({ level: fc.constantFrom(...ShareLevel.options), money: fc.boolean(), own: fc.boolean() }),
    ),
  }),
  fc.record({
    do: fc.constant('styleLayer' as const),
    layer: number,
    look: fc.record({
      colour: fc.option(fc.constantFrom(...LayerColour.options)),
      width: fc.constantFrom(...LayerWidth.options),
      opacity: fc.integer({ min: 10, max: 100 }),
    }),
  }),
  fc.record({
    do: fc.constant('moveLayer' as const),
    layer: number,
    over: fc.option(number),
    isShown: fc.option(fc.boolean()),
  }),
  fc.record({
    do: fc.constant('basemap' as const),
    asked: fc.constantFrom('choose' as const, 'show' as const, 'hide' as const, 'forget' as const),
    path: fc.constantFrom('/kaarten/nl.pmtiles', 'D:\\kaart é.mbtiles'),
  }),
  fc.record({
    do: fc.constant('layer' as const),
    names: fc.array(fc.option(word), { maxLength: 3 }),
  }),
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('undo' as const, 'undo' as const, 'redo' as const, 'reopen' as const),
    }),
  },
)

/** Does the step; a step the project refuses with a sentence (a work that stands in a combination) does nothing. */
export function carryOut(store: Store, step: Command): void {
  try {
    actions[step.do](store, step as never)
  } catch (error) {
    if (!(error instanceof ExpectedFailure || error instanceof NothingToChoose)) throw error
  }
}

const actions: { [Name in keyof Steps]: (store: Store, step: Steps[Name]) => unknown } = {
  deliver,
  combine: (store, { works, reason }) =>
    store.run('combination.make', combinationOf(store, works, reason), by()),
  change: (store, { combination, works, reason }) =>
    store.run(
      'combination.change',
      { id: chosen(store.combinations(), combination).id, fields: combinationOf(store, works, reason) },
      by(),
    ),
  dissolve: (store, { combination }) =>
    store.run('combination.dissolve', { id: chosen(store.combinations(), combination).id }, by()),
  add: (store, { combination, work }) =>
    store.run(
      'combination.add',
      {
        id: chosen(store.combinations(), combination).id,
        works: [{ work: chosen(store.works(), work).id, period: aMonth(work) }],
      },
      by(),
    ),
  takeOut(store, { combination, work }) {
    const { id, works: members } = chosen(store.combinations(), combination)
    store.run('combination.takeOut', { id, work: chosen(members, work) }, by())
  },
  agreeAgain: (store, { combination }) =>
    store.run('combination.agreeAgain', { id: chosen(store.combinations(), combination).id }, by()),
  judge(store, { works, verdict, reason, until, who, due }) {
    const [a, b] = works.map((index) => chosen(store.works(), index).id)
    if (a === b) return
    store.run(
      'judgement.judge',
      {
        pairs: [{ a: a!, b: b!, facts }],
        verdict,
        until,
        who,
        due,
        reason,
        isOneConversation: works.length > 2,
      },
      by(),
    )
  },
  except(store, { works, ground, reason }) {
    const [work, closer] = works.map((index) => chosen(store.works(), index).id)
    if (work === closer) return
    store.run(
      'digRest.except',
      {
        work: work!,
        closedBy: { work: closer! },
        ground,
        reason,
        starts: '2028-01-01' as CalendarDate,
        until: '2030-01-01' as CalendarDate,
      },
      by(),
    )
  },
  withdraw: (store, { exception }) =>
    store.run(
      'digRest.withdrawException',
      { exception: chosen(store.digRestExceptions(), exception).id },
      by(),
    ),
  takeUp: (store, { works }) =>
    store.run('judgement.takeBack', { works: works.map((index) => chosen(store.works(), index).id) }, by()),
  agree(store, { combination, party, what, body }) {
    const fields = { what, body, party: chosen(store.parties(), party).id, due: '2027-05-01' as CalendarDate }
    store.run('agreement.make', { combination: chosen(store.combinations(), combination).id, fields }, by())
  },
  keepSight: (store, { name, text }) => store.run('sight.keep', { name, sight: sightOn(text) }, by()),
  changeSight(store, { sight, asked, name }) {
    const { id } = chosen(store.list('kept_sight'), sight)
    if (asked === 'rename') store.run('sight.rename', { id, name }, by())
    else if (asked === 'remove') store.run('sight.remove', { id }, by())
    else store.run('sight.replace', { id, sight: sightOn(name) }, by())
  },
  settle: (store, { agreement, state }) =>
    store.run('agreement.settle', { id: chosen(store.list('agreement'), agreement).id, state }, by()),
  rescind: (store, { agreement }) =>
    store.run('agreement.remove', { id: chosen(store.list('agreement'), agreement).id }, by()),
  correct: (store, { works, becomes, reason }) =>
    store.run(
      'correction.correct',
      { works: works.map((index) => chosen(store.works(), index).id), becomes, reason },
      by(),
    ),
  aside: (store, { works, reason }) =>
    store.run('aside.put', { works: works.map((index) => chosen(store.works(), index).id), reason }, by()),
  bringBack: (store, { aside }) =>
    store.run('aside.bringBack', { works: [chosen(store.asides(), aside).work] }, by()),
  settleCorrection(store, { correction, asked }) {
    const { work, field } = chosen(store.corrections(), correction)
    store.run(`correction.${asked}`, { corrections: [{ work, field }] }, by())
  },
  settings: (store, { distance }) =>
    store.run(
      'settings.changeOverlap',
      { settings: { ...store.summary().overlapSettings, conflict: { distance } } },
      by(),
    ),
  share(store, { party, shared }) {
    // One more than there are stands for what is usual.
    const { id = null } = store.parties()[party % (store.parties().length + 1)] ?? {}
    if (id !== null) store.run('sharing.set', { party: id, shared }, by())
    else if (shared !== null) store.run('sharing.set', { party: null, shared }, by())
  },
  styleLayer: (store, { layer, look }) =>
    store.run('layer.style', { layer: chosen(store.summary().layers, layer).id, look }, by()),
  moveLayer(store, { layer: at, over, isShown }) {
    const { layers } = store.summary()
    const layer = chosen(layers, at).id
    if (isShown !== null) return void store.run('layer.show', { layer, isShown }, by())
    store.run('layer.move', { layer, over: over === null ? null : chosen(layers, over).id }, by())
  },
  basemap(store, { asked, path }) {
    if (asked === 'choose') store.run('basemap.choose', { path, fingerprint: path }, by())
    else if (asked === 'forget') store.run('basemap.forget', {}, by())
    else store.run('basemap.show', { isShown: asked === 'show' }, by())
  },
  layer: (store, { names }) =>
    store.run(
      'layer.store',
      {
        layers: [
          {
            name: 'Straten',
            kind: 'streets',
            features: names.map((name, index) => ({ name, ...aLine(index, index) })),
          },
        ],
      },
      by(),
    ),
}

const decisions = [null, ...MissingDecision.options]

/** New works, and for the party's known ones in turn: unchanged, changed, missing, or changed and without a place. */
function deliver(store: Store, { party, names, fate }: Steps['deliver']): void {
  const known = store.partyByName(party)
  const fated = (known ? store.knownWorks(known.id) : []).map(({ work }, index) => ({
    work: work.id,
    source: aSource(index + 40),
    fields: someFields({ name: `${work.name}!`, budget: index / 3 }),
    fate: fate[index % Math.max(fate.length, 1)] ?? 0,
  }))
  const of = (wanted: number) => fated.filter((work) => work.fate === wanted)
  store.run(
    'delivery.store',
    aDelivery(party, names, {
      unchanged: of(0),
      changed: [
        ...of(1).map((work, index) => ({ ...work, ...aLine(index) })),
        ...of(3).map((work) => ({ ...work, ...noPlace })),
      ],
      missing: of(2).map(({ work }, index) => ({
        work,
        decision: decisions[index % decisions.length] ?? null,
      })),
    }),
    by(),
  )
}

function combinationOf(store: Store, works: number[], reason: string) {
  return {
    name: reason,
    works: works.map((index) => chosen(store.works(), index).id),
    lead: chosen(store.parties(), works[0] ?? 0).id,
    period: { start: '2027-01-01' as CalendarDate, end: '2027-06-30' as CalendarDate },
    level: 3 as const,
    reason,
    periods: works.slice(1).map((index) => ({
      work: chosen(store.works(), index).id,
      period: { start: '2027-02-01' as CalendarDate, end: '2027-03-31' as CalendarDate },
    })),
  }
}

/** A month of 2027, now and then outside the period of the whole. */
/** Everything, but for what was searched. */
function sightOn(text: string): Sight {
  return { ...wholeSight, filter: { ...wholeSight.filter, text } }
}

function aMonth(index: number) {
  const month = String((index % 12) + 1).padStart(2, '0')
  return { start: `2027-${month}-01` as CalendarDate, end: `2027-${month}-28` as CalendarDate }
}

function chosen<Thing>(things: readonly Thing[], index: number): Thing {
  const thing = things[index % things.length]
  if (thing === undefined) throw new NothingToChoose()
  return thing
}

/** The project has none of these yet. */
class NothingToChoose extends Error {}
