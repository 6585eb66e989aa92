/** Does any command to a project, as a window would ask for it. */
import { agendaOf } from '../../shared/domain/agenda.ts'
import type { Store } from '../../electron/store/index.ts'
import { DecisionKind } from '../../shared/domain/body.ts'
import type { Decided } from '../../shared/domain/decision.ts'
import type { PartyId } from '../../shared/domain/ids.ts'
import { noPeriod, type CalendarDate } from '../../shared/domain/period.ts'
import type { ProposalAsks } from '../../shared/domain/proposal.ts'
import type { RemarkAbout } from '../../shared/domain/remark.ts'
import { MissingDecision } from '../../shared/domain/missing-decision.ts'
import { wholeSight, type Sight } from '../../shared/domain/sight.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { aDelivery, aLine, aSource, by, facts, noPlace, someFields } from './a-project.ts'
import { aMonth, type Command, type Steps } from './any-command.ts'

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
    store.run(
      'combination.make',
      { ...combinationOf(store, works, reason), decided: decidedIn(store, works[0] ?? 0, reason) },
      by(),
    ),
  change: (store, { combination, works, reason }) =>
    store.run(
      'combination.change',
      {
        id: chosen(store.combinations(), combination).id,
        fields: combinationOf(store, works, reason),
        decided: decidedIn(store, combination, reason),
      },
      by(),
    ),
  dissolve: (store, { combination }) =>
    store.run(
      'combination.dissolve',
      {
        id: chosen(store.combinations(), combination).id,
        decided: decidedIn(store, combination, 'niet meer'),
      },
      by(),
    ),
  add: (store, { combination, work }) =>
    store.run(
      'combination.add',
      {
        id: chosen(store.combinations(), combination).id,
        works: [{ work: chosen(store.works(), work).id, period: aMonth(work) }],
        decided: decidedIn(store, combination, 'erbij'),
      },
      by(),
    ),
  takeOut(store, { combination, work }) {
    const { id, works: members } = chosen(store.combinations(), combination)
    const decided = decidedIn(store, combination, 'eruit')
    store.run('combination.takeOut', { id, work: chosen(members, work), decided }, by())
  },
  agreeAgain: (store, { combination }) =>
    store.run(
      'combination.agreeAgain',
      { id: chosen(store.combinations(), combination).id, decided: decidedIn(store, combination, 'blijft') },
      by(),
    ),
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
    const [person = null] = store.list('person')
    const [inBody = null] = store.list('body')
    const fields = {
      ...{ what, body, party: chosen(store.parties(), party).id, due: '2027-05-01' as CalendarDate },
      ...{ person: person && person.id, inBody: inBody && inBody.id, who: body },
    }
    const combinations = store.combinations()
    const points = store.list('agenda_point')
    const isApart = combinations.length === 0 || combination % 3 === 0
    const about = isApart
      ? { combination: null, point: points[combination % points.length]?.id ?? null }
      : { combination: chosen(combinations, combination).id, point: null }
    store.run('agreement.make', { ...about, fields }, by())
  },
  keepSight: (store, { name, text }) => store.run('sight.keep', { name, sight: sightOn(text) }, by()),
  changeSight(store, { sight, asked, name }) {
    const { id } = chosen(store.list('kept_sight'), sight)
    if (asked === 'rename') store.run('sight.rename', { id, name }, by())
    else if (asked === 'remove') store.run('sight.remove', { id }, by())
    else store.run('sight.replace', { id, sight: sightOn(name) }, by())
  },
  write(store, { combination, leading, level, text }) {
    const { id, works } = chosen(store.combinations(), combination)
    store.run(
      'dossier.lead',
      { combination: id, leading: leading === null ? null : chosen(works, leading) },
      by(),
    )
    store.run('dossier.level', { combination: id, aimed: level, realised: null }, by())
    store.run('dossier.describe', { combination: id, when: text, how: null, what: text }, by())
  },
  layDown(store, { combination, first, second, how }) {
    const { id, works } = chosen(store.combinations(), combination)
    const two = { first: chosen(works, first), second: chosen(works, second) }
    store.run('dossier.order', { combination: id, ...two, how }, by())
  },
  state(store, { combination: of, party, text, asked }) {
    const { id: combination } = chosen(store.combinations(), of)
    const { fact: id } = store.run('fact.make', { combination, fields: { text, source: text } }, by())
    const dispute = { by: chosen(store.parties(), party).id, reason: text }
    if (asked === 'dispute' || asked === 'settle') store.run('fact.dispute', { id, dispute }, by())
    if (asked === 'settle')
      store.run('fact.settle', { id, settlement: { text, day: '2027-01-11' as CalendarDate } }, by())
    if (asked === 'change') store.run('fact.change', { id, fields: { text: `${text}!`, source: text } }, by())
    if (asked === 'remove') store.run('fact.remove', { id }, by())
  },
  attach(store, { combination: of, name, bytes, asked }) {
    const { id: combination } = chosen(store.combinations(), of)
    const files = [{ name, mediaType: 'text/plain', bytes: Buffer.from(bytes) }]
    const [id] = store.run('attachment.add', { combination, files }, by()).attachments
    if (id === undefined) return
    const fields = { name: `${name}!`, note: bytes, isShared: true }
    if (asked === 'change') store.run('attachment.change', { id, fields }, by())
    if (asked === 'remove') store.run('attachment.remove', { id }, by())
  },
  watch(store, { combination, work, text, state, isRemoved }) {
    const { id, works, lead } = chosen(store.combinations(), combination)
    const waits = work === null ? null : chosen(works, work)
    const fields = { what: text, due: '2027-02-01' as CalendarDate, result: text, work: waits }
    const { condition } = store.run('condition.make', { combination: id, fields }, by())
    store.run('condition.settle', { id: condition, state }, by())
    if (isRemoved) store.run('condition.remove', { id: condition }, by())
    const says = { brings: text, gets: null, gives: null, hurts: null }
    store.run('dossier.party', { combination: id, party: lead, ...says }, by())
    const came = {
      costCame: null,
      daysExpected: text.length,
      daysCame: null,
      openingsExpected: 1,
      openingsCame: null,
    }
    store.run('dossier.result', { combination: id, party: lead, costExpected: 10, ...came }, by())
    store.run('dossier.divide', { combination: id, costKey: [{ party: lead, thousandths: 1000 }] }, by())
  },
  release: (store, { dependency }) =>
    store.run('dossier.release', { id: chosen(store.list('dependency'), dependency).id }, by()),
  settle: (store, { agreement, state }) =>
    store.run('agreement.settle', { id: chosen(store.list('agreement'), agreement).id, state }, by()),
  rescind: (store, { agreement }) =>
    store.run('agreement.remove', { id: chosen(store.list('agreement'), agreement).id }, by()),
  enlist: (store, { party, ...said }) => {
    const fields = personOf(chosen(store.parties(), party).id, said)
    return store.run('people.make', { fields }, by())
  },
  changePerson(store, { person, name }) {
    const { id, ...known } = chosen(store.list('person'), person)
    store.run('people.change', { id, fields: { ...known, name } }, by())
  },
  handOver(store, { from: at, to: next, agreement, day }) {
    const [from, to] = [chosen(store.list('person'), at), chosen(store.list('person'), next)]
    const held = store.list('agreement').filter(({ person }) => person === from.id)
    const seats = store.list('membership').filter(({ person }) => person === from.id)
    const agreements = agreement === null ? [] : [chosen(held, agreement).id]
    store.run('people.review', { id: from.id, day: day ? ('2027-01-01' as CalendarDate) : null }, by())
    store.run(
      'people.handOver',
      { from: from.id, to: to.id, agreements, seats: seats.map(({ id }) => id) },
      by(),
    )
  },
  convene: (store, said) => store.run('body.make', bodyOf(store, said), by()),
  changeBody: (store, { body, ...said }) =>
    store.run('body.change', { id: chosen(store.list('body'), body).id, ...bodyOf(store, said) }, by()),
  endBody: (store, { body, isEnded }) =>
    store.run(
      'body.end',
      { id: chosen(store.list('body'), body).id, day: isEnded ? ('2027-06-30' as CalendarDate) : null },
      by(),
    ),
  remark(store, { work: at, met, combination, text }) {
    const work = chosen(store.works(), at).id
    const about: RemarkAbout =
      combination !== null && store.combinations().length > 0
        ? { is: 'combination', combination: chosen(store.combinations(), combination).id }
        : met === null
          ? { is: 'work', work }
          : { is: 'meeting', work, met: chosen(store.works(), met).id }
    store.run('remark.make', { about, text }, by())
  },
  goOver(store, { remark, asked, text }) {
    const { id } = chosen(store.list('remark'), remark)
    if (asked === 'change') store.run('remark.change', { id, text }, by())
    else if (asked === 'remove') store.run('remark.remove', { id }, by())
    else store.run('remark.settle', { id, isDone: true }, by())
  },
  propose(store, { party, work: at, other, combination, agreement, month, text: reason }) {
    const work = chosen(store.works(), at).id
    const agreed = agreement === null ? undefined : store.list('agreement')[agreement]
    const of = combination === null ? undefined : store.combinations()[combination]
    const asks: ProposalAsks =
      agreed !== undefined
        ? { is: 'settled', agreement: agreed.id, state: 'kept' }
        : of !== undefined
          ? { is: 'agreedPeriod', combination: of.id, period: { ...aMonth(0), end: aMonth(11).end } }
          : other !== null
            ? { is: 'together', works: [work, chosen(store.works(), other).id] }
            : { is: 'period', work, period: { ...noPeriod, ...aMonth(month), precision: 'month' } }
    const proposer = agreed?.party ?? chosen(store.parties(), party).id
    store.run('proposal.make', { party: proposer, asks, reason }, by())
  },
  answerProposal(store, { proposal, asked, text }) {
    const { id, party, asks, reason } = chosen(store.list('proposal'), proposal)
    if (asked === 'withdraw') return void store.run('proposal.withdraw', { id }, by())
    if (asked === 'decline') return void store.run('proposal.decline', { id, reason: text }, by())
    if (asked === 'change')
      return void store.run('proposal.change', { id, asks, reason: `${reason} ${text}` }, by())
    const agreed = { lead: party, level: 2, reason: text, name: text } as const
    const period = { ...aMonth(0), end: aMonth(11).end }
    const combination = asks.is === 'together' ? { ...agreed, works: [...asks.works], period } : null
    store.run('proposal.accept', { id, combination, decided: decidedIn(store, 0, text) }, by())
  },
  addColumn(store, { name, kind, isShared, renamed, isEnded }) {
    const choices = kind === 'choice' ? [{ id: null, name: 'hoog' }] : []
    const said = { isShared, isListed: true, choices }
    const { column: id } = store.run('column.make', { ...said, name, kind }, by())
    if (renamed !== null) store.run('column.change', { ...said, id, name: renamed }, by())
    if (isEnded) store.run('column.end', { id, isEnded }, by())
    store.run('column.order', { order: [id] }, by())
  },
  fillColumn(store, { column: at, works, text, isGone }) {
    const { id: column, kind, choices } = chosen(store.list('project_column'), at)
    const said = { text, number: '1250.5', date: '2027-03-12', choice: choices[0]?.id ?? null }
    const value = text === null ? null : said[kind]
    store.run(
      'column.fill',
      { column, works: works.map((one) => chosen(store.works(), one).id), value },
      by(),
    )
    if (isGone) store.run('column.remove', { id: column }, by())
  },
  layDownRule(store, { text, reworded, isDropped, looked }) {
    const decided = decidedIn(store, 0, text)
    const [first, later] = ['2026-01-01', '2026-06-01'] as CalendarDate[]
    const { rule } = store.run('groundRule.make', { text, since: first!, decided }, by())
    if (looked !== null) store.run('groundRule.recalibrate', { day: later!, text: looked, decided }, by())
    const said = { text: reworded ?? text, since: later!, decided }
    const id = reworded === null ? rule : store.run('groundRule.change', { id: rule, ...said }, by()).rule
    if (isDropped) store.run('groundRule.drop', { id, day: later!, decided }, by())
  },
  escalate(store, { from, to, combination, what, answer }) {
    const fields = {
      ...{ what, why: what, due: '2027-02-01' as CalendarDate },
      combination: combination === null ? null : chosen(store.combinations(), combination).id,
      ...{ from: chosen(store.list('body'), from).id, to: chosen(store.list('body'), to).id },
    }
    const { escalation: id } = store.run('escalation.make', { fields }, by())
    const said = answer === null ? null : { text: answer, day: '2027-01-11' as CalendarDate }
    store.run('escalation.answer', { id, answer: said }, by())
  },
  callMeeting(store, { body, day, titles, isClosed }) {
    const { id } = chosen(store.list('body'), body)
    const points = titles.map((title) => ({ topic: { is: 'free' } as const, title, minutes: 10 }))
    const on = { body: id, day: `2027-03-0${String(day)}` as CalendarDate }
    const { meeting } = store.run('meeting.call', { ...on, points }, by())
    if (isClosed !== null) store.run('meeting.close', { id: meeting, isClosed }, by())
  },
  talkAbout(store, { point, asked, text }) {
    const { id, meeting, title } = chosen(store.list('agenda_point'), point)
    const [work, met] = store.works()
    const topic =
      work && met ? ({ is: 'cluster', work: work.id, met: met.id } as const) : ({ is: 'closing' } as const)
    const agenda = agendaOf(store.list('agenda_point'), meeting).map((one) => one.id)
    switch (asked) {
      case 'add':
        return void store.run(
          'agenda.add',
          { meeting, points: [{ topic, title: text, minutes: null }], before: id },
          by(),
        )
      case 'turn':
        return void store.run('agenda.order', { meeting, points: agenda.toReversed() }, by())
      case 'change':
        return void store.run('agenda.change', { id, title: text, minutes: 5 }, by())
      case 'note':
        return void store.run('agenda.note', { id, notes: text, ownNotes: title }, by())
      case 'settle':
        return void store.run('agenda.settle', { id, state: 'forward' }, by())
      case 'remove':
        return void store.run('agenda.remove', { id }, by())
      case 'move':
        return void store.run('meeting.move', { id: meeting, day: '2027-04-01' as CalendarDate }, by())
      case 'callOff':
        return void store.run('meeting.callOff', { id: meeting }, by())
    }
  },
  answer(store, { work: at, other, topic, text, gone }) {
    const { id: work, party } = chosen(store.works(), at)
    const met = other === null ? null : chosen(store.works(), other).id
    const answers = store.list('preparation_answer').filter((one) => one.party === party)
    const sheet = { party, year: 2027 + (at % 2), file: 'blad.xlsx' }
    const said = [{ work, other: met === work ? null : met, topic, text }]
    const away = gone === null || answers.length === 0 ? [] : [chosen(answers, gone).id]
    if (gone !== null && gone % 2 === 1) {
      const one = { work, other: met === work ? null : met, topic, text: gone % 3 === 0 ? null : text }
      return void store.run('preparation.answer', { party, year: sheet.year, said: [one] }, by())
    }
    store.run('preparation.store', { sheets: [{ ...sheet, said, gone: away }] }, by())
  },
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
  makeByHand: (store, { party, name, reason }) =>
    store.run('byHand.make', { party, fields: someFields({ name }), reason }, by()),
  removeByHand: (store, { work }) =>
    store.run('byHand.remove', { work: chosen(store.byHand(), work).work }, by()),
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

function personOf(party: PartyId, { name, role, until }: Omit<Steps['enlist'], 'party'>) {
  const last = until ? ('2027-06-30' as CalendarDate) : null
  return { name, party, role, contact: role, from: null, until: last }
}

function bodyOf(store: Store, { name, level, people, to, upTo }: Omit<Steps['changeBody'], 'body'>) {
  const fields = {
    ...{ name, level, upTo, mandate: upTo === null ? null : name, mayDecide: [...DecisionKind.options] },
    rhythm: to === null ? null : { weeks: 6, first: '2027-01-11' as CalendarDate },
    escalatesTo: to === null ? null : chosen(store.list('body'), to).id,
  }
  const members = people.map((at) => ({ person: chosen(store.list('person'), at).id, role: null }))
  return { fields, members }
}

/** In a body that is there, by everyone; null where there is none. */
function decidedIn(store: Store, at: number, reason: string): Decided | null {
  const bodies = store.list('body').filter(({ ended }) => ended === null)
  const body = bodies[at % Math.max(bodies.length, 1)]
  if (!body) return null
  const present = store.list('person').map(({ id }) => id)
  const day = aMonth(at).start
  return { body: body.id, day, present, guests: present.length === 0 ? reason : null, basis: reason, reason }
}

/** Everything, but for what was searched. */
function sightOn(text: string): Sight {
  return { ...wholeSight, filter: { ...wholeSight.filter, text } }
}

function chosen<Thing>(things: readonly Thing[], index: number): Thing {
  const thing = things[index % things.length]
  if (thing === undefined) throw new NothingToChoose()
  return thing
}

/** The project has none of these yet. */
class NothingToChoose extends Error {}
