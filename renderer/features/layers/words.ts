/** The words of the desk of the reference layers. */
import type { LayerKind } from '../../../shared/domain/reference-layer.ts'
import { defineWords } from '../../ui/index.ts'
import { howMany } from '../../ui/how-many.ts'

interface LayerWords {
  readonly kinds: Record<LayerKind, string>
  readonly kindUse: Record<LayerKind, string>
}

const nl: LayerWords = {
  kinds: {
    streets: 'straten',
    addresses: 'adressen',
    postcodes: 'postcodes',
    districts: 'wijken of buurten',
    water: 'water',
    buildings: 'gebouwen',
    digRest: 'graafrustgebieden',
    other: 'iets anders',
  },
  kindUse: {
    streets: 'om op te kijken en werken op straatnaam in te vinden',
    addresses: 'om werken op huisnummer in te vinden',
    postcodes: 'om werken op postcode in te vinden',
    districts: 'om op te kijken en werken op wijk of buurt in te vinden',
    water: 'om op te kijken',
    buildings: 'om op te kijken',
    digRest: 'straten die dicht blijven na een opgeleverd werk',
    other: 'om op te kijken',
  },
}

const en: LayerWords = {
  kinds: {
    streets: 'streets',
    addresses: 'addresses',
    postcodes: 'postcodes',
    districts: 'districts',
    water: 'water',
    buildings: 'buildings',
    digRest: 'areas at rest',
    other: 'something else',
  },
  kindUse: {
    streets: 'to look at, and to find works by street name in',
    addresses: 'to find works by house number in',
    postcodes: 'to find works by postcode in',
    districts: 'to look at, and to find works by district in',
    water: 'to look at',
    buildings: 'to look at',
    digRest: 'streets that stay closed after a finished work',
    other: 'to look at',
  },
}

export const words = defineWords({
  nl: {
    ...nl,
    title: 'Ondergrond',
    intro:
      'Straten, adressen, postcodes en wijken om werken in te vinden; water en gebouwen om op te kijken. Alles blijft in het projectbestand.',
    present: 'In dit project',
    none: 'Dit project heeft nog geen ondergrond. Begin met de straten: daarmee vinden lijsten zonder coördinaten hun plaats.',
    features: (n: string) => howMany(n, 'object', 'objecten'),
    remove: (name: string) => `${name} weghalen`,
    add: 'Toevoegen',
    dropHere: 'Laat bestanden hier vallen',
    formats: 'Shapefile (los, in een map of als zip), GeoPackage, GeoJSON of een tabel met coördinaten.',
    chooseFiles: 'Bestanden kiezen…',
    chooseFolder: 'Map kiezen…',
    refused: (path: string) => `${path} kon niet worden geopend; controleer de rechten.`,
    handingOver: 'Bestanden klaarzetten…',
    reading: 'Bestanden lezen…',
    nothingRead: 'In deze bestanden staat niets dat op een kaart past.',
    use: 'toevoegen',
    name: 'Naam',
    kind: 'Soort',
    nameColumn: 'Kolom met de namen',
    noNames: 'geen namen',
    dateColumn: 'Kolom met de datum',
    noDateColumn: 'kies een kolom',
    dateColumnMissing: 'Kies de kolom die zegt hoe lang de straat dicht blijft.',
    dateMeans: 'De datum is',
    means: {
      finished: 'de dag van oplevering; de graafrust telt vanaf daar',
      until: 'de laatste dag van de graafrust',
    },
    datesRead: (read: string, all: string) => `${read} van ${all} rijen hebben een leesbare datum`,
    crs: 'Coördinatenstelsel',
    crsFromFile: 'zoals het bestand zegt',
    crsUnknown: 'onbekend',
    store: (n: number) => howMany(n, 'laag toevoegen', 'lagen toevoegen'),
    storing: 'Toevoegen…',
    startOver: 'Andere bestanden',
    nameMissing: 'Geef de laag een naam.',
  },
  en: {
    ...en,
    title: 'Ground',
    intro:
      'Streets, addresses, postcodes and districts to find works in; water and buildings to look at. All of it stays in the project file.',
    present: 'In this project',
    none: 'This project has no ground yet. Begin with the streets: with them lists without coordinates find their place.',
    features: (n: string) => howMany(n, 'feature', 'features'),
    remove: (name: string) => `Remove ${name}`,
    add: 'Add',
    dropHere: 'Drop files here',
    formats: 'Shapefile (loose, in a folder or zipped), GeoPackage, GeoJSON or a table with coordinates.',
    chooseFiles: 'Choose files…',
    chooseFolder: 'Choose folder…',
    refused: (path: string) => `${path} could not be opened; check its permissions.`,
    handingOver: 'Handing over the files…',
    reading: 'Reading the files…',
    nothingRead: 'There is nothing in these files that fits on a map.',
    use: 'add',
    name: 'Name',
    kind: 'Kind',
    nameColumn: 'Column with the names',
    noNames: 'no names',
    dateColumn: 'Column with the date',
    noDateColumn: 'choose a column',
    dateColumnMissing: 'Choose the column that says how long the street stays closed.',
    dateMeans: 'The date is',
    means: {
      finished: 'the day the work was finished; the rest counts from there',
      until: 'the last day of the rest',
    },
    datesRead: (read: string, all: string) => `${read} of ${all} rows have a readable date`,
    crs: 'Coordinate system',
    crsFromFile: 'as the file says',
    crsUnknown: 'not known',
    store: (n: number) => (n === 1 ? 'Add 1 layer' : `Add ${n} layers`),
    storing: 'Adding…',
    startOver: 'Other files',
    nameMissing: 'Give the layer a name.',
  },
})
