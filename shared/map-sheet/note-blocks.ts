/** What is not on the sheet and why, where what is on it comes from, and when it was made. Silence would be the worst. */
import type { PartyId } from '../domain/ids.ts'
import type { Language } from '../domain/language.ts'
import { message, say, type Message } from '../domain/message.ts'
import type { CalendarDate } from '../domain/period.ts'
import type { LayerKind } from '../domain/reference-layer.ts'
import { sayDate } from '../time/say-period.ts'
import { isDrawnKind } from './drawn-kinds.ts'
import { heading, space, textBlock, type Block, type Setting } from './panel.ts'
import { softInk } from './set-text.ts'

export interface LeftOut {
  readonly outside: number
  readonly unplaced: number
  readonly byFilter: number
  readonly byTime: number
  /** Drawn at every moment, as they say no date. */
  readonly undated: number
  /** Of these only an area and a period are told. */
  readonly outlined: number
  readonly counted: readonly { readonly party: PartyId; readonly works: number }[]
  readonly hasBasemap: boolean
  readonly layers: readonly { readonly name: string; readonly kind: LayerKind; readonly isEmpty: boolean }[]
}

interface NotesOf {
  readonly leftOut: LeftOut
  readonly time: string
  readonly partyOf: (party: PartyId) => string
  readonly deliveries: readonly { readonly party: PartyId; readonly date: CalendarDate }[]
  readonly date: CalendarDate
}

const look = { size: 7, colour: softInk, under: 2 }

export function noteBlocks(of: NotesOf, setting: Setting): Block[] {
  const { language } = setting
  const headed = (key: 'sheet.mind' | 'sheet.sources') => heading(say(message(key), language), setting)
  const sentences = (all: readonly Message[]) =>
    all.map((one) => textBlock(say(one, language), look, setting))
  const missing = missingOf(of)
  return [
    ...(missing.length === 0 ? [] : [headed('sheet.mind'), ...sentences(missing), space(6, setting)]),
    headed('sheet.sources'),
    ...sentences(sourcesOf(of, language)),
  ]
}

function missingOf({ leftOut, time, partyOf }: NotesOf): Message[] {
  const { outside, unplaced, byFilter, byTime, undated, outlined, counted, hasBasemap, layers } = leftOut
  const counts = [
    ['sheet.outside', outside],
    ['sheet.unplaced', unplaced],
    ['sheet.byFilter', byFilter],
    ['sheet.byTime', byTime],
    ['sheet.withoutDate', undated],
    ['sheet.outlined', outlined],
  ] as const
  const names = layers.filter(({ kind }) => !isDrawnKind(kind)).map(({ name }) => name)
  return [
    ...counts.filter(([, count]) => count > 0).map(([key, count]) => message(key, { count, time })),
    ...counted.map(({ party, works }) => message('sheet.counted', { party: partyOf(party), count: works })),
    ...(names.length === 0 ? [] : [message('sheet.layersLeftOut', { names: names.join(', ') })]),
    ...(hasBasemap ? [message('sheet.basemapLeftOut')] : []),
  ]
}

function sourcesOf({ leftOut, deliveries, partyOf, date }: NotesOf, language: Language): Message[] {
  const ground = leftOut.layers.filter(({ kind, isEmpty }) => isDrawnKind(kind) && !isEmpty)
  const said = deliveries.map((one) => `${partyOf(one.party)} ${sayDate(one.date, language)}`)
  return [
    ...(said.length === 0 ? [] : [message('sheet.deliveries', { names: said.join(', ') })]),
    ...(ground.length === 0
      ? []
      : [message('sheet.layers', { names: ground.map(({ name }) => name).join(', ') })]),
    message('sheet.made', { date }),
  ]
}
