/** A row of the chart in words, as it is read aloud and stands under the pointer: everything its bar shows. */
import { agreedPeriodOf, type Combination } from '../../../shared/domain/combination.ts'
import { disciplines } from '../../../shared/domain/discipline.ts'
import { firmnessNames } from '../../../shared/domain/firmness.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { sayDate, sayPeriod } from '../../../shared/time/say-period.ts'
import { beyondRoom, daysShifted, whyFixed } from '../../state/index.ts'
import { sayTime } from '../../ui/time-words.ts'
import { words, type GanttWords } from './words.ts'

export interface RowFacts {
  /** As its party gave it, and as it is tried. */
  readonly work: Work
  readonly tried: Work
  readonly party: string
  readonly agreed: Combination | undefined
  readonly conflicts: number
}

/** `R-12 Vervangen riool, Gemeente, riool, ± Q3 2027, concreet gepland, schuifruimte …, 2 knelpunten`. */
export function sayRow(facts: RowFacts, language: Language): string {
  const { work, party, agreed, conflicts } = facts
  const t = words[language]
  const name = [work.number, work.name].filter((part) => part !== null).join(' ')
  const parts = [
    name,
    party,
    disciplines[work.discipline].name[language],
    ...sayWhen(work, t, language),
    firmnessNames[work.firmness][language],
    agreed === undefined ? null : sayAgreed(agreed, work, t, language),
    sayRoom(work, t, language),
    conflicts === 0 ? t.noConflicts : t.conflicts(String(conflicts)),
    whyFixed(work, agreed) === null ? null : t.fixed,
    ...sayTried(facts, t, language),
  ]
  return parts.filter((part) => part !== null).join(', ')
}

/** In our words, and in those of its party when they are others. */
function sayWhen({ period }: Work, t: GanttWords, language: Language): string[] {
  const said = sayPeriod(period, language)
  return period.raw === '' || period.raw === said ? [said] : [said, t.asGiven(period.raw)]
}

function sayAgreed(agreed: Combination, work: Work, t: GanttWords, language: Language): string {
  const { start, end } = agreedPeriodOf(agreed, work.id)
  return t.agreed(`${sayDate(start, language)} – ${sayDate(end, language)}`, agreed.name)
}

function sayRoom({ earliestStart, latestEnd }: Work, t: GanttWords, language: Language): string {
  if (earliestStart !== null && latestEnd !== null)
    return t.roomBetween(`${sayDate(earliestStart, language)} – ${sayDate(latestEnd, language)}`)
  if (earliestStart !== null) return t.roomFrom(sayDate(earliestStart, language))
  return latestEnd === null ? t.noRoom : t.roomUntil(sayDate(latestEnd, language))
}

function sayTried({ work, tried }: RowFacts, t: GanttWords, language: Language): string[] {
  if (tried === work) return []
  const period = sayPeriod(tried.period, language)
  const shift = daysShifted(work, tried)
  const moved =
    shift === null ? t.given(period) : t.tried((shift > 0 ? t.later : t.earlier)(sayTime(shift, t)), period)
  return beyondRoom(tried) === null ? [moved] : [moved, t.beyondRoom]
}
