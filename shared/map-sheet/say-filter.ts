/** What was chosen to look at, in words: nobody should take a choice for everything there is. */
import { disciplines } from '../domain/discipline.ts'
import { firmnessNames } from '../domain/firmness.ts'
import type { PartyId } from '../domain/ids.ts'
import type { Language } from '../domain/language.ts'
import { message, say } from '../domain/message.ts'
import type { Sight } from '../domain/sight.ts'

type Filter = Sight['filter']

/** Only what works are chosen by: what a cluster is asked for says nothing of them. */
export function sayFilter(filter: Filter, nameOf: (party: PartyId) => string, language: Language): string {
  const { parties, firmness, choices, ranges, text, dates } = filter
  const said = [
    parties.map(nameOf).join(', '),
    filter.disciplines.map((one) => disciplines[one].name[language]).join(', '),
    firmness.map((one) => firmnessNames[one][language]).join(', '),
    // What the project calls its columns is for who makes the plan.
    choices.length + ranges.length === 0 ? '' : say(message('sheet.columns'), language),
    dates === null ? '' : say(datesMessage(dates), language),
    text.trim() === '' ? '' : say(message('sheet.text', { text: text.trim() }), language),
  ].filter((one) => one !== '')
  if (said.length === 0) return say(message('sheet.noFilter'), language)
  return say(message('sheet.filter', { choices: said.join(' · ') }), language)
}

function datesMessage(dates: NonNullable<Filter['dates']>) {
  return 'day' in dates ? message(`sheet.${dates.is}`, { day: dates.day }) : message(`sheet.${dates.is}`)
}
