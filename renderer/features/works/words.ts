/** The words of the list of works. */
import { howMany } from '../../ui/how-many.ts'
import { defineWords } from '../../ui/index.ts'

export const words = defineWords({
  nl: {
    list: 'Werken',
    orderBy: 'Volgorde',
    columns: {
      street: 'straat',
      period: 'periode',
      party: 'partij',
      discipline: 'discipline',
      number: 'nummer',
      name: 'naam',
      firmness: 'hardheid',
      district: 'wijk',
    },
    ascending: 'Oplopend; druk om om te keren',
    descending: 'Aflopend; druk om om te keren',
    shown: (shown: string, all: string) => `${shown} van ${howMany(all, 'werk', 'werken')}`,
    all: (all: string) => howMany(all, 'werk', 'werken'),
    corrected: 'gecorrigeerd',
    correctedWhy: 'Wat hier telt, is anders dan de partij het aanleverde.',
    toDecide: 'correctie te beslissen',
    noPlace: 'geen plaats',
    noPlaceWhy: 'Dit werk staat niet op de kaart: de aanlevering zegt niet waar het is.',
    noDate: 'geen datum',
    missing: 'niet meer genoemd',
    contradicts: 'datum of fase klopt niet',
    missingWhy: 'De nieuwste aanlevering van deze partij noemt dit werk niet meer.',
    noStreet: 'straat onbekend',
    loading: 'Werken lezen…',
    emptyTitle: 'Nog geen werken',
    empty: 'Hier komen de werken van alle partijen, zodra er een aanlevering is opgeslagen.',
    deliver: 'Aanleveren',
    nothingTitle: 'Geen werk past hierbij',
    nothing: (hidden: string) =>
      hidden === '1'
        ? 'Het ene werk is verborgen door het filter of het gekozen moment.'
        : `Alle ${hidden} werken zijn verborgen door het filter of het gekozen moment.`,
  },
  en: {
    list: 'Works',
    orderBy: 'Order',
    columns: {
      street: 'street',
      period: 'period',
      party: 'party',
      discipline: 'discipline',
      number: 'number',
      name: 'name',
      firmness: 'firmness',
      district: 'district',
    },
    ascending: 'Ascending; press to turn around',
    descending: 'Descending; press to turn around',
    shown: (shown: string, all: string) => `${shown} of ${howMany(all, 'work', 'works')}`,
    all: (all: string) => howMany(all, 'work', 'works'),
    corrected: 'corrected',
    correctedWhy: 'What counts here is otherwise than the party delivered it.',
    toDecide: 'correction to decide',
    noPlace: 'no place',
    noPlaceWhy: 'This work is not on the map: the delivery does not say where it is.',
    noDate: 'no date',
    missing: 'not named any more',
    contradicts: 'dates or phase contradict',
    missingWhy: "This party's newest delivery does not name this work any more.",
    noStreet: 'street unknown',
    loading: 'Reading works…',
    emptyTitle: 'No works yet',
    empty: 'The works of all parties will stand here as soon as a delivery is stored.',
    deliver: 'Deliver',
    nothingTitle: 'No work fits',
    nothing: (hidden: string) =>
      hidden === '1'
        ? 'The one work is hidden by the filter or the chosen moment.'
        : `All ${hidden} works are hidden by the filter or the chosen moment.`,
  },
})
