import type { Bilingual } from '../language.ts'

/** Sentences about how a table is understood: GeoPackages, remembered mappings, and what is asked about words. */
export const mappingMessages = {
  // GeoPackage.
  'mapping.notAGeopackage': {
    nl: '{file} is geen GeoPackage, ook al heet het zo; vraag de partij het opnieuw te bewaren, of om een shapefile.',
    en: '{file} is not a GeoPackage, although its name says so; ask the party to save it again, or for a shapefile.',
  },
  'mapping.geopackageDamaged': {
    nl: '{file} is beschadigd en kan niet worden gelezen; vraag de partij om een goede kopie (sluit QGIS voor het kopiëren).',
    en: '{file} is damaged and cannot be read; ask the party for a sound copy (close QGIS before copying).',
  },
  'mapping.layerDamaged': {
    nl: 'Laag "{layer}" is beschadigd en niet gelezen; vraag de partij om een goede kopie.',
    en: 'Layer "{layer}" is damaged and was not read; ask the party for a sound copy.',
  },
  'mapping.layerIsView': {
    nl: 'Laag "{layer}" en laag "{other}" tonen dezelfde werken: de een is een weergave van de ander. "{other}" is gelezen; zet "{layer}" aan als u die wilt.',
    en: 'Layer "{layer}" and layer "{other}" show the same works: one is a view of the other. "{other}" was read; switch on "{layer}" if you want that one.',
  },
  'mapping.layerNotATable': {
    nl: 'Laag "{layer}" is een berekende weergave die te veel zou rekenen en is niet gelezen; vraag de partij haar als gewone laag te bewaren.',
    en: 'Layer "{layer}" is a computed view that would compute too much and was not read; ask the party to save it as an ordinary layer.',
  },
  'mapping.layerIsImage': {
    nl: 'Laag "{layer}" is een kaartbeeld en bevat geen werken; zij is niet gelezen.',
    en: 'Layer "{layer}" is an image of a map and holds no works; it was not read.',
  },
  'mapping.layerEmpty': {
    nl: 'Laag "{layer}" is leeg.',
    en: 'Layer "{layer}" is empty.',
  },
  'mapping.logMissing': {
    nl: '{file} stond nog open (in QGIS bijvoorbeeld) toen het werd gekopieerd: de laatste wijzigingen kunnen in {file}-wal staan, en dat is niet meegeleverd. Vraag de partij het bestand te sluiten en opnieuw te leveren.',
    en: '{file} was still open (in QGIS for example) when it was copied: the last edits may stand in {file}-wal, which was not delivered. Ask the party to close the file and deliver it again.',
  },
  'mapping.logRead': {
    nl: '{file} stond nog open toen het werd gekopieerd; wat in {file}-wal al was vastgelegd, is meegelezen.',
    en: '{file} was still open when it was copied; what had been committed in {file}-wal was read along.',
  },
  'mapping.arcs': {
    nl: 'Bij {count} {count:object|objecten} zijn bogen omgezet naar korte rechte stukken; bij een straal van 50 m scheelt dat hooguit een millimeter.',
    en: 'In {count} {count:feature|features} arcs were turned into short straight pieces; at a radius of 50 m that differs a millimetre at most.',
  },
  'mapping.curve': {
    nl: 'Dit object is met bogen getekend ({type}), die Samenloop niet leest; vraag de partij de bogen om te zetten naar rechte stukken.',
    en: 'This feature is drawn with arcs ({type}), which Samenloop does not read; ask the party to turn the arcs into straight pieces.',
  },
  'mapping.geometryDamaged': {
    nl: 'De geometrie van dit object is beschadigd; vraag de partij het te herstellen.',
    en: 'The geometry of this feature is damaged; ask the party to correct it.',
  },
  'mapping.measures': {
    nl: 'De meetwaarden (M) van {count} {count:vorm|vormen} zijn niet overgenomen.',
    en: 'The measures (M) of {count} {count:shape|shapes} were not taken.',
  },
  'mapping.computedColumns': {
    nl: 'Berekende kolommen met een formule die te veel zou rekenen zijn niet gelezen: {columns}.',
    en: 'Computed columns with a formula that would compute too much were not read: {columns}.',
  },

  // Tables.
  'mapping.spreadOverYears': {
    nl: 'De planning staat in {columns} kolommen naast elkaar ({from} – {to}); elke gevulde periode is een werk geworden: {count} uit {rows} {rows:rij|rijen}.',
    en: 'The plan stands in {columns} columns side by side ({from} – {to}); every filled period became a work: {count} from {rows} {rows:row|rows}.',
  },

  'mapping.scaleWithoutYear': {
    nl: 'De kolommen "{from}" – "{to}" zeggen wanneer er gewerkt wordt, maar nergens staat van welk jaar; die perioden zijn niet gelezen. Zet het jaar boven de kop of in de naam van het blad en lees het bestand opnieuw.',
    en: 'The columns "{from}" – "{to}" say when work is done, but nowhere of which year; those periods were not read. Put the year above the heading or in the name of the sheet and read the file again.',
  },
  'mapping.spreadByFill': {
    nl: 'De planning staat in {columns} kolommen naast elkaar ({from} – {to}) en is uit de kleur van de cellen gelezen: {count} {count:werk|werken} uit {rows} {rows:rij|rijen}. Kijk na of elke kleur werk betekent.',
    en: 'The plan stands in {columns} columns side by side ({from} – {to}) and was read from the colour of the cells: {count} {count:work|works} from {rows} {rows:row|rows}. Check that every colour means work.',
  },
  'mapping.scaleEmpty': {
    nl: 'De kolommen "{from}" – "{to}" zeggen wanneer er gewerkt wordt, maar hun cellen zijn leeg of de rijen hebben eigen datums; wat daar met kleur of pijlen is getekend, is niet gelezen. Vraag de partij om kruisjes of datums.',
    en: 'The columns "{from}" – "{to}" say when work is done, but their cells are empty or the rows have dates of their own; what is drawn there in colour or with arrows was not read. Ask the party for crosses or dates.',
  },

  'mapping.metresSwapped': {
    nl: 'X en Y staan verwisseld en zijn omgedraaid gelezen.',
    en: 'X and Y are swapped and were read the other way round.',
  },
  'mapping.inThousands': {
    nl: 'De kop "{column}" zegt dat bedragen maal {times} zijn; zo zijn ze gelezen.',
    en: 'The heading "{column}" says that amounts are times {times}; they were read so.',
  },

  // Remembered mappings.
  'mapping.reasonProfile': {
    nl: 'Zo is deze kolom ook gelezen in de aanlevering van {at}.',
    en: 'This column was read so in the delivery of {at} as well.',
  },
  'mapping.columnGone': {
    nl: 'Kolom "{column}" van de aanlevering van {at} staat er niet meer in.',
    en: 'Column "{column}" of the delivery of {at} is no longer there.',
  },

  // Questions.
  'mapping.askLayers': {
    nl: '{file} heeft meer lagen waarin werken kunnen staan: {layers}. Welke horen bij deze aanlevering?',
    en: '{file} has several layers that may hold works: {layers}. Which of them belong to this delivery?',
  },
  'mapping.askDurationUnit': {
    nl: 'In de kolom "{column}" staat een duur zonder eenheid, bijvoorbeeld "{sample}". Zijn dat dagen, weken of maanden?',
    en: 'The column "{column}" holds a duration without a unit, for instance "{sample}". Are these days, weeks or months?',
  },
  'mapping.askDateUnit': {
    nl: 'In de kolom "{column}" staat bijvoorbeeld "{sample}". Zijn de cijfers achter het jaar een week, een maand of een jaar?',
    en: 'The column "{column}" holds for instance "{sample}". Are the digits behind the year a week, a month or a year?',
  },
  'mapping.askPlace': {
    nl: 'De kolommen {x} en {y} van {file} hebben geen kop, en hun getallen zouden coördinaten in RD kunnen zijn. Zijn het de plaatsen van de werken? Zo ja, kies dan "x" en "y" voor deze kolommen.',
    en: 'The columns {x} and {y} of {file} have no heading, and their numbers could be coordinates in RD. Are they the places of the works? If so, choose "x" and "y" for these columns.',
  },
  'mapping.askLayersLeftOut': {
    nl: 'Van {file} {count:wordt|worden} {layers} gelezen, en niet {left}. Wat hoort bij deze aanlevering?',
    en: 'Of {file} {layers} {count:is|are} read, and not {left}. What belongs to this delivery?',
  },
  'mapping.askLeftOut': {
    nl: 'Niet gelezen: {left}. Hoort het toch bij deze aanlevering?',
    en: 'Not read: {left}. Is it part of this delivery after all?',
  },
  'mapping.askCounting': {
    nl: 'Kolom "{column}" van {list} telt alleen haar rijen, net als die van {file}. Verwijst zij toch naar {file}? Kies dan "ligging in ander bestand" voor deze kolom.',
    en: 'Column "{column}" of {list} only counts its rows, as does that of {file}. Does it refer to {file} after all? Then choose "place in another file" for this column.',
  },
  'mapping.askParts': {
    nl: '{count} {count:project staat|projecten staan} in meer lagen ({numbers}) en {count:is|zijn} met alle delen één werk geworden. Klopt dat?',
    en: '{count} {count:project stands|projects stand} in several layers ({numbers}) and became one work with all {count:its|their} parts. Is that right?',
  },
  'mapping.askRenamed': {
    nl: 'Kolom "{column}" is nieuw en "{before}" is weg. Is het dezelfde kolom met een andere naam?',
    en: 'Column "{column}" is new and "{before}" is gone. Is it the same column with another name?',
  },
  'mapping.askNewColumn': {
    nl: 'Kolom "{column}" stond niet in de vorige aanlevering. Is dit wat zij betekent?',
    en: 'Column "{column}" was not in the previous delivery. Is this what it means?',
  },
  'mapping.askEncoding': {
    nl: 'Hoe zijn de letters van {file} geschreven? In {encoding} staat er "{sample}", in {other} "{otherSample}".',
    en: 'How are the letters of {file} written? In {encoding} it says "{sample}", in {other} "{otherSample}".',
  },
  'mapping.phaseInRemarks': {
    nl: 'In kolom "{column}" staat bij {count} {count:rij|rijen} (rij {rows}) iets wat op een fase lijkt, zoals "{sample}". Het is niet als fase gelezen: kies "fase" voor die kolom als het dat wel is.',
    en: 'Column "{column}" says something like a phase in {count} {count:row|rows} (row {rows}), such as "{sample}". It was not read as a phase: choose "phase" for that column if it is one.',
  },
  'mapping.askPhase': {
    nl: 'De fase "{phase}" ({count} keer) is niet bekend. Hoe hard {count:is dit werk|zijn deze werken}?',
    en: 'The phase "{phase}" ({count} {count:time|times}) is not known. How firm {count:is this work|are these works}?',
  },
  'mapping.manyPhases': {
    nl: 'In de fasekolom staan {count} woorden die niet bekend zijn, zoals "{phase}"; deze werken staan op niet-concreet gepland.',
    en: 'The phase column holds {count} words that are not known, such as "{phase}"; these works are taken as programmed.',
  },
  'mapping.askDiscipline': {
    nl: '"{word}" ({count} keer) in kolom "{column}" is geen bekende discipline. Welke is het?',
    en: '"{word}" ({count} {count:time|times}) in column "{column}" is not a known discipline. Which one is it?',
  },
  'mapping.manyDisciplines': {
    nl: 'In kolom "{column}" staan {count} woorden die geen bekende discipline zijn, zoals "{word}"; de discipline komt uit de andere woorden van de rij.',
    en: 'Column "{column}" holds {count} words that are no known discipline, such as "{word}"; the discipline comes from the other words of the row.',
  },
} as const satisfies Record<string, Bilingual>
