/** What every part of the minutes needs to put it in words. */
import type { CombinationId } from '../../domain/ids.ts'
import type { Combination } from '../../domain/combination.ts'
import type { Language } from '../../domain/language.ts'
import type { MeetingReport } from '../../domain/meeting-report.ts'
import type { CalendarDate } from '../../domain/period.ts'
import { tellerOf, type Teller } from '../document/teller.ts'
import { wordsOfRoom, type WordsOf } from '../document/words-of-room.ts'

export interface MinutesTeller extends Teller {
  readonly minutes: WordsOf<'minutes'>
  /** As far as it is told. */
  readonly combination: (id: CombinationId) => Combination | undefined
}

export function minutesTeller(report: MeetingReport, language: Language, date: CalendarDate): MinutesTeller {
  const combinations = new Map(report.combinations.map((one) => [one.id, one]))
  return {
    ...tellerOf({ ...report, combinations: [], brokenRests: [], water: [] }, language, date),
    minutes: wordsOfRoom('minutes', language),
    combination: (id) => combinations.get(id),
  }
}
