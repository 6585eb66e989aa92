/**
 * A project in which every text says whose it is and where it stands, and every amount is found nowhere else: whatever leaves
 * the project can be searched for what should not have left. Alfa meets Bravo, Bravo meets Charlie; Alfa and Charlie never meet.
 */
import { createProject, type NewDelivery, type Store } from '../../electron/store/index.ts'
import type { Decided } from '../../shared/domain/decision.ts'
import type { PartyId, WorkId } from '../../shared/domain/ids.ts'
import { message } from '../../shared/domain/message.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { Bounds, Work, WorkFields } from '../../shared/domain/work.ts'
import { toWkb } from '../../shared/geo/wkb.ts'
import { today } from '../../shared/time/today.ts'
import { someJpeg } from '../export/some-jpeg.ts'
import { aDelivery, by } from '../store/a-project.ts'

export const partyNames = ['Alfa', 'Bravo', 'Charlie'] as const
export type PartyName = (typeof partyNames)[number]

/** A kilometre apart. Who is there, north of each other by some metres. */
export const sites = {
  combined: ['Alfa', 'Bravo'],
  combinedElsewhere: ['Bravo', 'Charlie'],
  open: ['Alfa', 'Bravo'],
  openElsewhere: ['Bravo', 'Charlie'],
  judged: ['Alfa', 'Bravo'],
  judgedElsewhere: ['Bravo', 'Charlie'],
  investigated: ['Alfa', 'Bravo'],
  rest: ['Alfa', 'Bravo'],
  alone: ['Alfa'],
  aloneToo: ['Bravo'],
  aloneElsewhere: ['Charlie'],
  undated: ['Alfa'],
  undatedToo: ['Bravo'],
} as const satisfies Record<string, readonly PartyName[]>
export type Site = keyof typeof sites
const siteNames = Object.keys(sites) as Site[]

/** A word that stands nowhere else: whose, where, and in which field. */
export const secret = (party: string, site: string, field: string) =>
  `zz${party}${site}${field}zz`.toLowerCase()

/** Euros; nine digits that stand nowhere else. */
export function amountOf(party: PartyName, site: Site): number {
  return 987_000_321 + partyNames.indexOf(party) * 100_000 + siteNames.indexOf(site) * 1_000
}

/** The line on which a work lies: no vertex on a round number, so that it is found again when it gets out. Bravo's are longest. */
export function lineOf(party: PartyName, site: Site): GeoJSON.Position[] {
  const [x, y] = [150_003.217 + siteNames.indexOf(site) * 1_000, 460_004.331 + partyNames.indexOf(party) * 4]
  const length = party === 'Bravo' ? 150 : 100
  return [
    [x, y],
    [x + length, y],
  ]
}

function placeOf(party: PartyName, site: Site) {
  const coordinates = lineOf(party, site)
  const [[minX = 0, minY = 0] = [], [maxX = 0] = []] = coordinates
  const bounds: Bounds = [minX, minY, maxX, minY]
  const why = message('core.planFile', { year: secret(party, site, 'why') })
  return {
    wkb: toWkb({ type: 'LineString', coordinates }),
    bounds,
    placing: { how: 'geometry' as const, sure: true, why },
  }
}

/** Fields that are text or number say a secret; the others are dates, choices of a list, or ids. */
export const saysNothing = [
  'id',
  'party',
  'delivery',
  'discipline',
  'kind',
  'earliestStart',
  'latestEnd',
  'firmness',
  'bounds',
  'missing',
  'missingDecision',
] as const satisfies readonly (keyof Work)[]

function fieldsOf(party: PartyName, site: Site): WorkFields {
  const says = (field: string) => secret(party, site, field)
  const closes = site === 'rest' && party === 'Bravo'
  const [start, end] = closes ? ['2027-01-01', '2027-02-28'] : ['2027-09-01', '2027-10-31']
  const isDated = !site.startsWith('undated')
  return {
    // Of that one it is corrected.
    number: says(site === 'combined' ? 'wasdelivered' : 'number'),
    name: says('name'),
    street: says('street'),
    district: says('district'),
    phase: says('phase'),
    discipline: party === 'Alfa' ? 'water' : party === 'Bravo' ? 'gasLow' : 'telecom',
    kind: closes ? 'reconstruct' : 'replace',
    period: {
      start: isDated ? (start as CalendarDate) : null,
      end: isDated ? (end as CalendarDate) : null,
      precision: isDated ? 'month' : 'none',
      raw: says('raw'),
      derived: null,
    },
    earliestStart: null,
    latestEnd: null,
    firmness: 'scheduled',
    budget: amountOf(party, site),
    own: [{ column: says('column'), value: says('value') }],
  }
}

function deliveryOf(party: PartyName): NewDelivery {
  const here = siteNames.filter((site) => (sites[site] as readonly PartyName[]).includes(party))
  return aDelivery(party, [], {
    added: here.map((site, at) => ({
      fields: fieldsOf(party, site),
      ...placeOf(party, site),
      source: {
        file: `${secret(party, site, 'file')}.csv`,
        sheet: secret(party, site, 'sheet'),
        row: at + 2,
      },
    })),
    files: [{ path: `${secret(party, '', 'path')}.csv`, bytes: Buffer.from(secret(party, '', 'content')) }],
  })
}

/** The bodies meet on the day on which all of it is written down, so that it counts as said there. */
export const meetingDay = today()

export interface SecretProject {
  readonly parties: Readonly<Record<PartyName, PartyId>>
  readonly workOf: (party: PartyName, site: Site) => WorkId
}

/** Writes the file, and closes it. What was said of works is `zzab…` among Alfa and Bravo, `zzbc…` among Bravo and Charlie. */
export function makeSecretProject(file: string): SecretProject {
  const store = createProject(file, { name: 'Geheim', crs: 'EPSG:28992' })
  for (const party of partyNames) store.run('delivery.store', deliveryOf(party), by(secret('', '', 'actor')))
  const works = store.works()
  const workOf = (party: PartyName, site: Site) => {
    const found = works.find(({ name }) => name === secret(party, site, 'name'))
    if (!found) throw new Error(`${party} has no work at ${site}`)
    return found.id
  }
  const idOf = (name: PartyName) => store.partyByName(name)!.id
  combine(store, [workOf('Alfa', 'combined'), workOf('Bravo', 'combined')], idOf('Alfa'), 'ab')
  combine(
    store,
    [workOf('Bravo', 'combinedElsewhere'), workOf('Charlie', 'combinedElsewhere')],
    idOf('Bravo'),
    'bc',
  )
  store.run(
    'digRest.except',
    {
      work: workOf('Charlie', 'openElsewhere'),
      closedBy: { work: workOf('Bravo', 'openElsewhere') },
      ground: 'fault',
      reason: secret('bc', 'exception', 'reason'),
      starts: '2028-01-01' as CalendarDate,
      until: '2030-01-01' as CalendarDate,
    },
    by(secret('', '', 'actor')),
  )
  for (const party of ['Alfa', 'Bravo'] as const)
    store.run(
      'correction.correct',
      {
        works: [workOf(party, 'combined')],
        becomes: { number: secret(party, 'combined', 'number') },
        reason: secret('', '', 'correction'),
      },
      by(secret('', '', 'actor')),
    )
  const { own: _, ...heard } = fieldsOf('Alfa', 'alone')
  store.run(
    'byHand.make',
    {
      party: 'Alfa',
      fields: { ...heard, name: secret('Alfa', 'heard', 'name'), budget: null },
      reason: secret('', '', 'heard'),
    },
    by(secret('', '', 'heardby')),
  )
  meetOn(store, 'ab', [workOf('Alfa', 'judged'), workOf('Bravo', 'judged')], idOf('Bravo'))
  meetOn(
    store,
    'bc',
    [workOf('Bravo', 'judgedElsewhere'), workOf('Charlie', 'judgedElsewhere')],
    idOf('Charlie'),
  )
  for (const [party, other, site] of saidOn)
    store.run(
      'preparation.store',
      {
        sheets: [
          {
            ...{ party: idOf(party), year: 2027, file: secret(party, site, 'answerfile'), gone: [] },
            said: [
              {
                ...{ work: workOf(party, site), other: workOf(other, site), topic: 'wishes' },
                text: secret(party, site, 'answer'),
              },
            ],
          },
        ],
      },
      by(secret(party, site, 'answeractor')),
    )
  propose(store, { Alfa: idOf('Alfa'), Bravo: idOf('Bravo'), Charlie: idOf('Charlie') }, workOf)
  // One that is for who makes the plan, and one for all, filled in for every work there is.
  for (const isShared of [false, true]) {
    const name = secret('', 'columnname', isShared ? 'shared' : 'kept')
    const said = { name, kind: 'choice', isShared, isListed: false } as const
    const choices = [{ id: null, name: secret('', 'columnchoice', isShared ? 'shared' : 'kept') }]
    store.run('column.make', { ...said, choices }, by(secret('', '', 'actor')))
    const text = { name: `${name}too`, kind: 'text', isShared, isListed: false, choices: [] } as const
    const { column } = store.run('column.make', text, by(secret('', '', 'actor')))
    for (const party of partyNames)
      for (const site of siteNames.filter((one) => (sites[one] as readonly PartyName[]).includes(party)))
        store.run(
          'column.fill',
          {
            ...{ column, works: [workOf(party, site)] },
            value: secret(party, site, isShared ? 'columnshared' : 'columnkept'),
          },
          by(secret('', '', 'actor')),
        )
  }
  const parties = { Alfa: idOf('Alfa'), Bravo: idOf('Bravo'), Charlie: idOf('Charlie') }
  store.close()
  return { parties, workOf }
}

/** Of whom, on whose work, where. */
export const proposedOn = [
  ['Alfa', 'Bravo', 'open'],
  ['Charlie', 'Bravo', 'openElsewhere'],
  ['Bravo', 'Alfa', 'judged'],
] as const

/** Each on a work of another, of which one is declined; on a combination; and that an agreement about none was kept. */
function propose(store: Store, parties: SecretProject['parties'], workOf: SecretProject['workOf']): void {
  const [start, end] = ['2028-01-01', '2028-03-31'] as CalendarDate[]
  for (const [party, other, site] of proposedOn) {
    const says = (field: string) => secret(party, site, field)
    const period = {
      start: start!,
      end: end!,
      precision: 'quarter',
      raw: says('proposalraw'),
      derived: null,
    } as const
    const asks = { is: 'period', work: workOf(other, site), period } as const
    const made = { party: parties[party], asks, reason: says('proposalreason') }
    const { proposal: id } = store.run('proposal.make', made, by(says('proposalactor')))
    if (party !== 'Bravo')
      store.run('proposal.decline', { id, reason: says('proposaldeclined') }, by(says('proposaldecliner')))
  }
  for (const [party, among, site] of [
    ['Alfa', 'ab', 'combined'],
    ['Charlie', 'bc', 'combinedElsewhere'],
  ] as const) {
    const combination = store
      .combinations()
      .find(({ name }) => name === secret(among, 'combination', 'name'))!.id
    const period = { start: '2027-09-01' as CalendarDate, end: '2028-02-28' as CalendarDate }
    const asks = { is: 'agreedPeriod', combination, period } as const
    const made = { party: parties[party], asks, reason: secret(party, site, 'proposalreason') }
    store.run('proposal.make', made, by(secret(party, site, 'proposalactor')))
  }
  for (const [party, among] of [
    ['Bravo', 'ab'],
    ['Charlie', 'bc'],
  ] as const) {
    const agreement = store
      .list('agreement')
      .find(({ what }) => what === secret(among, 'party', 'agreed'))!.id
    const asks = { is: 'settled', agreement, state: 'kept' } as const
    const made = { party: parties[party], asks, reason: secret(party, 'kept', 'proposalreason') }
    store.run('proposal.make', made, by(secret(party, 'kept', 'proposalactor')))
  }
}

/** Who wrote on its sheet what it wants of a work with whose. */
const saidOn = [
  ['Alfa', 'Bravo', 'open'],
  ['Bravo', 'Alfa', 'open'],
  ['Bravo', 'Charlie', 'openElsewhere'],
  ['Charlie', 'Bravo', 'openElsewhere'],
] as const

function combine(store: Store, works: WorkId[], lead: PartyId, among: string): void {
  const period = { start: '2027-09-01' as CalendarDate, end: '2027-11-30' as CalendarDate }
  const [name, reason] = [secret(among, 'combination', 'name'), secret(among, 'combination', 'reason')]
  const said = () => by(secret('', '', 'actor'))
  const decided = decidedAmong(store, lead, among)
  const made = store.run('combination.make', { name, works, lead, period, level: 3, reason, decided }, said())
  const [what, body] = [secret(among, 'agreement', 'what'), secret(among, 'agreement', 'body')]
  const fields = {
    ...{ what, party: lead, due: '2027-03-01' as CalendarDate, body },
    ...{ inBody: decided.body, person: decided.present[0]!, who: secret('', '', 'person') },
  }
  store.run('agreement.make', { point: null, combination: made.combination.id, fields }, said())
  const { id } = made.combination
  const remarked = {
    about: { is: 'combination', combination: id },
    text: secret(among, 'remark', 'text'),
  } as const
  store.run('remark.make', remarked, said())
  const [when, how, done] = ['when', 'how', 'done'].map((field) => secret(among, 'dossier', field))
  store.run('dossier.describe', { combination: id, when: when!, how: how!, what: done! }, said())
  store.run('dossier.lead', { combination: id, leading: works[1]! }, said())
  const order = { combination: id, first: works[0]!, second: works[1]!, how: 'after' as const }
  store.run('dossier.order', order, said())
  const says = (field: string) => secret(among, 'dossier', field)
  const worth = { use: says('use'), economic: says('economic'), social: says('social'), ecological: null }
  store.run('dossier.worth', { combination: id, ...worth }, said())
  const words = { brings: says('brings'), gets: says('gets'), gives: says('gives'), hurts: says('hurts') }
  store.run('dossier.party', { combination: id, party: lead, ...words }, said())
  const condition = { what: says('if'), due: '2027-03-01' as CalendarDate, result: says('then'), work: null }
  store.run('condition.make', { combination: id, fields: condition }, said())
  const { fact } = store.run(
    'fact.make',
    { combination: id, fields: { text: says('fact'), source: says('source') } },
    said(),
  )
  store.run('fact.dispute', { id: fact, dispute: { by: lead, reason: says('dispute') } }, said())
  const files = ['kept', 'shared'].map((which) => ({
    name: secret(among, 'attachment', which),
    mediaType: 'image/jpeg',
    bytes: someJpeg(secret(among, 'attachment', `${which}bytes`)),
  }))
  const { attachments } = store.run('attachment.add', { combination: id, files }, said())
  const shared = { name: files[1]!.name, note: secret(among, 'attachment', 'sharednote'), isShared: true }
  store.run('attachment.change', { id: attachments[1]!, fields: shared }, said())
}

/** In a body of those two; the people are named in nothing that leaves. */
function decidedAmong(store: Store, party: PartyId, among: string): Decided {
  const person = secret('', '', 'person')
  const nobody = { from: null, until: null }
  const fields = { name: person, party, role: person, contact: person, ...nobody }
  const { person: id } = store.run('people.make', { fields }, by(secret('', '', 'actor')))
  const { body } = store.run(
    'body.make',
    {
      fields: {
        ...{
          name: secret(among, 'decision', 'body'),
          level: 'tactical',
          rhythm: null,
          mayDecide: ['combine'],
        },
        ...{ upTo: null, mandate: null, escalatesTo: null },
      },
      members: [{ person: id, role: person }],
    },
    by(secret('', '', 'actor')),
  )
  const [basis, reason] = [secret(among, 'decision', 'basis'), secret(among, 'decision', 'reason')]
  return { body, day: meetingDay, present: [id], guests: person, basis, reason }
}

/**
 * What the body of those two talked about on the day it decided: their combination, a kansengebied, the plans of a party and what
 * was put to it, each point with notes for the minutes and notes that are for nobody.
 */
function meetOn(store: Store, among: string, [work, met]: [WorkId, WorkId], party: PartyId): void {
  const actor = () => by(secret('', '', 'actor'))
  const body = store.list('body').find(({ name }) => name === secret(among, 'decision', 'body'))!.id
  const { id: combination } = store
    .combinations()
    .find(({ name }) => name === secret(among, 'combination', 'name'))!
  const asked = {
    ...{ what: secret(among, 'escalation', 'what'), why: secret(among, 'escalation', 'why') },
    ...{ combination, from: null, to: body, due: '2027-04-01' as CalendarDate },
  }
  const { escalation } = store.run('escalation.make', { fields: asked }, actor())
  const answer = { text: secret(among, 'escalation', 'answer'), day: meetingDay }
  store.run('escalation.answer', { id: escalation, answer }, actor())
  const topics = [
    { is: 'combination', combination },
    { is: 'cluster', work, met },
    { is: 'party', party },
    { is: 'escalation', escalation },
  ] as const
  const points = topics.map((topic) => ({ topic, title: secret(among, topic.is, 'title'), minutes: 10 }))
  const { meeting } = store.run('meeting.call', { body, day: meetingDay, points }, actor())
  for (const { id, topic } of store.list('agenda_point').filter((point) => point.meeting === meeting)) {
    store.run(
      'agenda.note',
      { id, notes: secret(among, topic.is, 'notes'), ownNotes: secret(among, topic.is, 'ownnotes') },
      actor(),
    )
    const fields = {
      ...{ what: secret(among, topic.is, 'agreed'), party, due: '2027-03-01' as CalendarDate },
      ...{ inBody: body, body: null, person: null, who: secret('', '', 'person') },
    }
    store.run('agreement.make', { combination: null, point: id, fields }, actor())
  }
}

/** A list without places, so that its rows go back. */
export const listOfDelta = `nummer;naam;straat;start;einde;contact\n${['een', 'twee']
  .map(
    (row) =>
      `${secret('delta', row, 'number')};${secret('delta', row, 'name')};;01-03-2027;01-04-2027;${secret('delta', row, 'contact')}`,
  )
  .join('\n')}\n`
