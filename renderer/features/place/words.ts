/** The words of Te plaatsen: works that are not on the map, or not surely in their place. */
import type { DrawnKind } from '../../state/index.ts'
import type { LayerKind } from '../../../shared/domain/reference-layer.ts'
import { defineWords } from '../../ui/index.ts'
import { howMany } from '../../ui/how-many.ts'

export const words = defineWords({
  nl: {
    list: 'Te plaatsen',
    count: (count: string) => howMany(count, 'werk te plaatsen', 'werken te plaatsen'),
    loading: 'Werken lezen…',
    emptyTitle: 'Alles heeft zijn plaats',
    empty:
      'Hier staan werken zonder plaats, of met een plaats die niet zeker is. U wijst ze aan op de kaart of zoekt hun straat.',
    hiddenTitle: 'Hier niet te zien',
    hidden: (count: string) =>
      count === '1'
        ? 'Het ene werk dat nog een plaats zoekt, is verborgen door het filter of het gekozen moment.'
        : `De ${count} werken die nog een plaats zoeken, zijn verborgen door het filter of het gekozen moment.`,
    noReason: 'De aanlevering zegt niet waar dit werk is.',
    unsureReason: 'De plaats is gevonden, maar niet zeker.',
    noStreet: 'zonder straat',
    place: 'Plaats aanwijzen',
    nth: (at: string, of: string) => `${at} van ${of}`,
    search: 'Zoek straat, postcode of wijk',
    results: 'Gevonden plaatsen',
    searching: 'Zoeken…',
    nothingFound: (text: string) => `Niets gevonden dat lijkt op “${text}”.`,
    noGround: 'Dit project heeft geen ondergrond om straten in te zoeken.',
    addGround: 'Ondergrond toevoegen…',
    kinds: {
      streets: 'straat',
      addresses: 'adres',
      postcodes: 'postcode',
      districts: 'wijk of buurt',
      water: 'water',
      buildings: 'gebouw',
      digRest: 'graafrustgebied',
      other: 'ander',
    } satisfies Record<LayerKind, string>,
    orDraw: 'Of teken op de kaart',
    drawn: { point: 'Punt', line: 'Lijn', area: 'Vlak' } satisfies Record<DrawnKind, string>,
    howToDraw: {
      point: 'Klik op de kaart waar het werk is.',
      line: 'Klik de hoekpunten. Dubbelklik of Enter sluit af, Backspace neemt de laatste terug, Esc begint opnieuw.',
      area: 'Klik de hoekpunten rondom. Dubbelklik of Enter sluit af, Backspace neemt de laatste terug, Esc begint opnieuw.',
    } satisfies Record<DrawnKind, string>,
    readyPicked: (name: string) => `Gekozen: ${name}.`,
    readyDrawn: 'Getekend; bewaar de plaats, of teken opnieuw.',
    placeHere: 'Hier plaatsen',
    placing: 'Plaatsen…',
    rightSo: 'Klopt zo',
    skip: 'Overslaan',
    stop: 'Stoppen',
  },
  en: {
    list: 'To place',
    count: (count: string) => howMany(count, 'work to place', 'works to place'),
    loading: 'Reading works…',
    emptyTitle: 'Everything has its place',
    empty:
      'Works without a place, or with one nobody is sure of, stand here. You point them out on the map or find their street.',
    hiddenTitle: 'Not to be seen here',
    hidden: (count: string) =>
      count === '1'
        ? 'The one work that needs a place is hidden by the filter or the chosen moment.'
        : `The ${count} works that need a place are hidden by the filter or the chosen moment.`,
    noReason: 'The delivery does not say where this work is.',
    unsureReason: 'A place was found, but not for sure.',
    noStreet: 'no street',
    place: 'Point out the place',
    nth: (at: string, of: string) => `${at} of ${of}`,
    search: 'Find street, postcode or district',
    results: 'Places found',
    searching: 'Searching…',
    nothingFound: (text: string) => `Nothing found that is like “${text}”.`,
    noGround: 'This project has no ground to find streets in.',
    addGround: 'Add ground…',
    kinds: {
      streets: 'street',
      addresses: 'address',
      postcodes: 'postcode',
      districts: 'district',
      water: 'water',
      buildings: 'building',
      digRest: 'area at rest',
      other: 'other',
    },
    orDraw: 'Or draw on the map',
    drawn: { point: 'Point', line: 'Line', area: 'Area' },
    howToDraw: {
      point: 'Click on the map where the work is.',
      line: 'Click the vertices. Double-click or Enter ends, Backspace takes the last one back, Esc starts over.',
      area: 'Click the vertices around it. Double-click or Enter ends, Backspace takes the last one back, Esc starts over.',
    },
    readyPicked: (name: string) => `Chosen: ${name}.`,
    readyDrawn: 'Drawn; keep the place, or draw again.',
    placeHere: 'Place it here',
    placing: 'Placing…',
    rightSo: 'That is right',
    skip: 'Skip',
    stop: 'Stop',
  },
})
