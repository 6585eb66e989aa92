/** What a column can mean, in the words of the screen, in the order a planner looks for them. */
import type { Field } from '../../../shared/domain/delivery.ts'
import type { Bilingual } from '../../../shared/domain/language.ts'

export const fieldNames: Readonly<Record<Field, Bilingual>> = {
  number: { nl: 'nummer', en: 'number' },
  name: { nl: 'omschrijving', en: 'description' },
  street: { nl: 'straat', en: 'street' },
  houseNumbers: { nl: 'huisnummers', en: 'house numbers' },
  from: { nl: 'van (zijstraat of nummer)', en: 'from (side street or number)' },
  to: { nl: 'tot (zijstraat of nummer)', en: 'to (side street or number)' },
  postcode: { nl: 'postcode', en: 'postcode' },
  city: { nl: 'plaats', en: 'town' },
  district: { nl: 'wijk of buurt', en: 'district' },
  period: { nl: 'periode (in één tekst)', en: 'period (one text)' },
  start: { nl: 'begin', en: 'start' },
  end: { nl: 'einde', en: 'end' },
  duration: { nl: 'doorlooptijd', en: 'duration' },
  earliestStart: { nl: 'vroegste begin', en: 'earliest start' },
  latestEnd: { nl: 'uiterste einde', en: 'latest end' },
  phase: { nl: 'fase → hardheid', en: 'phase → firmness' },
  discipline: { nl: 'discipline', en: 'discipline' },
  kind: { nl: 'soort werk', en: 'kind of work' },
  budget: { nl: 'budget (€)', en: 'budget (€)' },
  x: { nl: 'x (meters)', en: 'x (metres)' },
  y: { nl: 'y (meters)', en: 'y (metres)' },
  longitude: { nl: 'lengtegraad', en: 'longitude' },
  latitude: { nl: 'breedtegraad', en: 'latitude' },
  wkt: { nl: 'vorm als tekst (WKT)', en: 'shape as text (WKT)' },
  feature: { nl: 'verwijst naar een vorm', en: 'refers to a shape' },
  work: { nl: 'kenmerk uit ons sjabloon', en: 'identity from our template' },
  ignore: { nl: 'niet gebruiken', en: 'leave out' },
}
