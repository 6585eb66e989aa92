/** What every chapter of a plan needs to put it in words. */
import type { AttachmentId, PartyId, WorkId } from '../../domain/ids.ts'
import type { Language } from '../../domain/language.ts'
import { say } from '../../domain/message.ts'
import type { CalendarDate } from '../../domain/period.ts'
import type { Party } from '../../domain/party.ts'
import type { Held } from '../../domain/sharing.ts'
import type { Work } from '../../domain/work.ts'
import { notesOfWorks, type Noted } from '../notes-of-works.ts'
import { wordsOfRoom, type WordsOf } from './words-of-room.ts'

export interface Teller {
  readonly words: WordsOf<'export'>
  readonly language: Language
  /** The day it is drawn up. */
  readonly date: CalendarDate
  readonly partyName: (party: PartyId) => string
  /** What is to be minded of a work, a sentence each. */
  readonly notesOf: (work: WorkId) => readonly string[]
  /** Of this work its party shares no more than where and when. */
  readonly isOutlined: (work: WorkId) => boolean
  /** It stands in the document as a picture. */
  readonly isPictured: (attachment: AttachmentId) => boolean
  /** The works that go by these ids, as far as they are in the plan. */
  readonly worksNamed: (ids: readonly WorkId[]) => Work[]
}

const nothing: ReadonlySet<AttachmentId> = new Set()

/** What is told of: a plan, or something else with works in it. */
export interface ToldOfWorks extends Noted {
  readonly parties: readonly Party[]
  readonly held: Pick<Held, 'outlined'>
}

export function tellerOf(
  plan: ToldOfWorks,
  language: Language,
  date: CalendarDate,
  pictured: ReadonlySet<AttachmentId> = nothing,
): Teller {
  const names = new Map(plan.parties.map(({ id, name }) => [id, name]))
  const works = new Map(plan.works.map((work) => [work.id, work]))
  const notesOf = notesOfWorks(plan)
  const outlined = new Set(plan.held.outlined)
  return {
    words: wordsOfRoom('export', language),
    language,
    date,
    partyName: (party) => names.get(party) ?? '',
    notesOf: (work) => notesOf(work).map((note) => say(note, language)),
    isOutlined: (work) => outlined.has(work),
    isPictured: (attachment) => pictured.has(attachment),
    worksNamed: (ids) => ids.flatMap((id) => works.get(id) ?? []),
  }
}
