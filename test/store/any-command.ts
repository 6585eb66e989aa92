/** Any command a project can be given, as data, so that a failing series can be read and shortened. */
import fc from 'fast-check'
import type { IntegrationLevel } from '../../shared/domain/combination.ts'
import { BodyLevel } from '../../shared/domain/body.ts'
import { ConditionState, DependencyKind } from '../../shared/domain/dossier.ts'
import { ExceptionGround } from '../../shared/domain/dig-rest.ts'
import { Verdict, type VerdictTerms } from '../../shared/domain/judgement-verdict.ts'
import type { FieldValues } from '../../shared/domain/correction.ts'
import { Firmness } from '../../shared/domain/firmness.ts'
import { noPeriod, type CalendarDate } from '../../shared/domain/period.ts'
import { LayerColour, LayerWidth, type LayerLook } from '../../shared/domain/reference-layer.ts'
import { ColumnKind } from '../../shared/domain/project-column.ts'
import { ShareLevel, type Shared } from '../../shared/domain/sharing.ts'
import { PreparationTopic } from '../../shared/domain/preparation.ts'
import { AgreementState } from '../../shared/domain/agreement.ts'

/** Works and combinations are chosen by number, modulo how many there are. */
export interface Steps {
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
  write: { combination: number; leading: number | null; level: IntegrationLevel | null; text: string | null }
  layDown: { combination: number; first: number; second: number; how: DependencyKind }
  release: { dependency: number }
  watch: { combination: number; work: number | null; text: string; state: ConditionState; isRemoved: boolean }
  state: {
    combination: number
    party: number
    text: string
    asked: 'dispute' | 'settle' | 'change' | 'remove' | null
  }
  attach: {
    combination: number
    name: string
    bytes: string
    asked: 'change' | 'remove' | null
  }
  settle: { agreement: number; state: AgreementState }
  rescind: { agreement: number }
  enlist: { party: number; name: string; role: string | null; until: boolean }
  changePerson: { person: number; name: string }
  handOver: { from: number; to: number; agreement: number | null; day: boolean }
  convene: Convened
  changeBody: Convened & { body: number }
  endBody: { body: number; isEnded: boolean }
  remark: { work: number; met: number | null; combination: number | null; text: string }
  goOver: { remark: number; asked: 'change' | 'settle' | 'remove'; text: string }
  propose: {
    party: number
    work: number
    other: number | null
    combination: number | null
    agreement: number | null
    month: number
    text: string
  }
  answerProposal: { proposal: number; asked: 'accept' | 'decline' | 'withdraw' | 'change'; text: string }
  addColumn: { name: string; kind: ColumnKind; isShared: boolean; renamed: string | null; isEnded: boolean }
  fillColumn: { column: number; works: number[]; text: string | null; isGone: boolean }
  layDownRule: { text: string; reworded: string | null; isDropped: boolean; looked: string | null }
  escalate: { from: number; to: number; combination: number | null; what: string; answer: string | null }
  callMeeting: { body: number; day: number; titles: string[]; isClosed: boolean | null }
  talkAbout: {
    point: number
    asked: 'add' | 'turn' | 'change' | 'note' | 'settle' | 'remove' | 'move' | 'callOff'
    text: string
  }
  answer: { work: number; other: number | null; topic: PreparationTopic; text: string; gone: number | null }
  settings: { distance: number }
  correct: { works: number[]; becomes: FieldValues; reason: string }
  aside: { works: number[]; reason: string }
  bringBack: { aside: number }
  makeByHand: { party: string; name: string; reason: string }
  removeByHand: { work: number }
  settleCorrection: { correction: number; asked: 'withdraw' | 'keep' }
  share: { party: number; shared: Shared | null }
  layer: { names: (string | null)[] }
  styleLayer: { layer: number; look: LayerLook }
  moveLayer: { layer: number; over: number | null; isShown: boolean | null }
  basemap: { asked: 'choose' | 'show' | 'hide' | 'forget'; path: string }
}
interface Convened {
  name: string
  level: BodyLevel
  people: number[]
  to: number | null
  upTo: number | null
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
const convened = {
  name: word,
  level: fc.constantFrom(...BodyLevel.options),
  people: fc.array(number, { maxLength: 2 }),
  to: fc.option(number),
  upTo: fc.option(fc.constantFrom(0, 250_000.5)),
}

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
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      combination: number,
      leading: fc.option(number),
      level: fc.option(fc.constantFrom(1 as const, 4 as const)),
      text: fc.option(word),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('layDown' as const),
      combination: number,
      first: number,
      second: number,
      how: fc.constantFrom(...DependencyKind.options),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('release' as const), dependency: number }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('attach' as const),
      combination: number,
      name: word,
      bytes: word,
      asked: fc.option(fc.constantFrom('change', 'remove')),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('state' as const),
      combination: number,
      party: number,
      text: word,
      asked: fc.option(fc.constantFrom('dispute', 'settle', 'change', 'remove')),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('watch' as const),
      combination: number,
      work: fc.option(number),
      text: word,
      state: fc.constantFrom(...ConditionState.options),
      isRemoved: fc.boolean(),
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
      do: fc.constant('enlist' as const),
      party: number,
      name: word,
      role: fc.option(word),
      until: fc.boolean(),
    }),
  },
  fc.record({ do: fc.constant('changePerson' as const), person: number, name: word }),
  fc.record({
    do: fc.constant('handOver' as const),
    from: number,
    to: number,
    agreement: fc.option(number),
    day: fc.boolean(),
  }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('convene' as const), ...convened }) },
  fc.record({ do: fc.constant('changeBody' as const), body: number, ...convened }),
  fc.record({
    do: fc.constant('addColumn' as const),
    name: word,
    kind: fc.constantFrom(...ColumnKind.options),
    isShared: fc.boolean(),
    renamed: fc.option(word),
    isEnded: fc.boolean(),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('fillColumn' as const),
      column: number,
      works,
      text: fc.option(word),
      isGone: fc.boolean(),
    }),
  },
  fc.record({
    do: fc.constant('layDownRule' as const),
    text: word,
    reworded: fc.option(word),
    isDropped: fc.boolean(),
    looked: fc.option(word),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('escalate' as const),
      from: number,
      to: number,
      combination: fc.option(number),
      what: word,
      answer: fc.option(word),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('callMeeting' as const),
      body: number,
      day: fc.integer({ min: 1, max: 3 }),
      titles: fc.array(word, { maxLength: 3 }),
      isClosed: fc.option(fc.boolean()),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('talkAbout' as const),
      point: number,
      asked: fc.constantFrom('add', 'turn', 'change', 'note', 'settle', 'remove', 'move', 'callOff'),
      text: word,
    }),
  },
  fc.record({ do: fc.constant('endBody' as const), body: number, isEnded: fc.boolean() }),
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('remark' as const),
      work: number,
      met: fc.option(number),
      combination: fc.option(number),
      text: word,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('goOver' as const),
      remark: number,
      asked: fc.constantFrom('change', 'settle', 'remove'),
      text: word,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('propose' as const),
      party: number,
      work: number,
      other: fc.option(number),
      combination: fc.option(number),
      agreement: fc.option(number),
      month: fc.nat({ max: 11 }),
      text: word,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('answerProposal' as const),
      proposal: number,
      asked: fc.constantFrom('accept', 'decline', 'withdraw', 'change'),
      text: word,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      work: number,
      other: fc.option(number),
      topic: fc.constantFrom(...PreparationTopic.options),
      text: word,
      gone: fc.option(number),
    }),
  },
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
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('makeByHand' as const),
      party: fc.constantFrom('Gemeente', ' waterbedrijf', 'Warmtenet'),
      name: word,
      reason: word,
    }),
  },
  fc.record({ do: fc.constant('removeByHand' as const), work: number }),
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

/** A month of 2027, now and then outside the period of the whole. */
export function aMonth(index: number) {
  const month = String((index % 12) + 1).padStart(2, '0')
  return { start: `2027-${month}-01` as CalendarDate, end: `2027-${month}-28` as CalendarDate }
}
