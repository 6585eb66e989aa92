/** The words of finding: what there is to find, how many of it, and that there is nothing. */
import type { LayerKind } from '../../../shared/domain/reference-layer.ts'
import { howMany } from '../../ui/how-many.ts'
import { defineWords } from '../../ui/index.ts'

/** Of streets and districts their group says it. */
type NamesOfPlaces = Readonly<Partial<Record<LayerKind, string>>>

const placesNl: NamesOfPlaces = {
  addresses: 'adres',
  postcodes: 'postcode',
}
const placesEn: NamesOfPlaces = {
  addresses: 'address',
  postcodes: 'postcode',
}

export const words = defineWords({
  nl: {
    search: 'Zoek straat, projectnummer, omschrijving…',
    label: 'Zoeken',
    list: 'Gevonden in het project',
    found: (count: string, isAtLeast: boolean) =>
      `${isAtLeast ? 'minstens ' : ''}${count} gevonden: kies met ↓ en Enter, Esc wist`,
    searching: 'Zoeken…',
    nothing: (text: string) => `Niets gevonden voor “${text}”`,
    kinds: {
      street: 'Straten',
      district: 'Wijken en buurten',
      address: 'Adressen en postcodes',
      party: 'Partijen',
      work: 'Werken',
      cluster: 'Kansengebieden',
      combination: 'Combinaties',
      decision: 'Besluiten en afspraken',
    },
    some: (shown: string, all: string, isAtLeast: boolean) =>
      `${shown} van ${isAtLeast ? 'minstens ' : ''}${all}`,
    more: (count: string, isAtLeast: boolean) => `${isAtLeast ? 'minstens ' : ''}nog ${count} tonen`,
    worksThere: (count: string) => howMany(count, 'werk', 'werken'),
    agreement: 'afspraak',
    due: (day: string) => `uiterlijk ${day}`,
    leads: (party: string) => `${party} leidt`,
    filterOn: 'filter op deze partij',
    places: placesNl,
  },
  en: {
    search: 'Search street, project number, description…',
    label: 'Search',
    list: 'Found in the project',
    found: (count, isAtLeast) =>
      `${isAtLeast ? 'at least ' : ''}${count} found: choose with ↓ and Enter, Esc clears`,
    searching: 'Searching…',
    nothing: (text) => `Nothing found for “${text}”`,
    kinds: {
      street: 'Streets',
      district: 'Districts',
      address: 'Addresses and postcodes',
      party: 'Parties',
      work: 'Works',
      cluster: 'Clusters',
      combination: 'Combinations',
      decision: 'Decisions and agreements',
    },
    some: (shown, all, isAtLeast) => `${shown} of ${isAtLeast ? 'at least ' : ''}${all}`,
    more: (count, isAtLeast) => `show ${isAtLeast ? 'at least ' : ''}${count} more`,
    worksThere: (count) => howMany(count, 'work', 'works'),
    agreement: 'agreement',
    due: (day) => `by ${day}`,
    leads: (party) => `${party} leads`,
    filterOn: 'filter on this party',
    places: placesEn,
  },
})
