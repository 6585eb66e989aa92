import type { Bilingual } from '../language.ts'

/** Sentences about coordinates: which system they are in, how they are written, and rows where they cannot be right. */
export const coordinateMessages = {
  // Questions: which system.
  'coordinates.askSaidRd': {
    nl: '{file} noemt zijn coördinatenstelsel "{said}"; dat kent Samenloop niet zeker, maar de getallen passen bij RD. Is het RD?',
    en: '{file} calls its coordinate system "{said}"; Samenloop is not certain which that is, but the numbers fit RD. Is it RD?',
  },
  'coordinates.askSaidDegrees': {
    nl: '{file} noemt zijn coördinatenstelsel "{said}"; dat kent Samenloop niet zeker, maar de getallen zijn graden. Is het lengte- en breedtegraad (WGS84)?',
    en: '{file} calls its coordinate system "{said}"; Samenloop is not certain which that is, but the numbers are degrees. Is it longitude and latitude (WGS84)?',
  },
  'coordinates.askSaid': {
    nl: '{file} noemt zijn coördinatenstelsel "{said}"; dat kent Samenloop niet. Vraag de partij welk EPSG-nummer het heeft; tot dan hebben deze werken geen plaats.',
    en: '{file} calls its coordinate system "{said}", which Samenloop does not know. Ask the party for its EPSG number; until then these works have no place.',
  },
  'coordinates.askOpen': {
    nl: '{file} noemt zijn coördinatenstelsel "{said}"; dat is niet zeker een van de bekende. Het lijkt op {systems}. Welk is het?',
    en: '{file} calls its coordinate system "{said}", which is not for certain one that is known. It looks like {systems}. Which one is it?',
  },
  'coordinates.askOpenApart': {
    nl: '{file} noemt zijn coördinatenstelsel "{said}"; dat lijkt op {systems}, maar het kan ook iets anders zijn: tot {metres} m ernaast. Welk is het?',
    en: '{file} calls its coordinate system "{said}"; it looks like {systems}, but it may be something else: up to {metres} m off. Which one is it?',
  },
  'coordinates.askElsewhere': {
    nl: '{file} zegt {said}, maar de getallen liggen niet waar dat stelsel geldt; zij passen bij {other}. Is het {other}?',
    en: '{file} says {said}, but the numbers do not lie where that system is used; they fit {other}. Is it {other}?',
  },
  'coordinates.askLikely': {
    nl: '{file} zegt niet in welk coördinatenstelsel het staat; de getallen passen bij {other}. Is het dat?',
    en: '{file} does not say which coordinate system it uses; the numbers fit {other}. Is it that?',
  },
  'coordinates.askSeveral': {
    nl: '{file} zegt niet in welk coördinatenstelsel het staat; de getallen passen bij {other}, maar ook bij {second}, {metres} m verderop. Welk is het?',
    en: '{file} does not say which coordinate system it uses; the numbers fit {other}, but also {second}, {metres} m further on. Which one is it?',
  },

  // Questions: how it is written.
  'coordinates.askWritten': {
    nl: 'De coördinaten in {file} passen bij {other} als zij worden gelezen als {form}: "{sample}" is dan {value}. Klopt dat?',
    en: 'The coordinates in {file} fit {other} when they are read as {form}: "{sample}" is then {value}. Is that right?',
  },
  'coordinates.written': {
    nl: 'De coördinaten zijn gelezen als {form}: "{sample}" is {value}.',
    en: 'The coordinates were read as {form}: "{sample}" is {value}.',
  },

  // Notes about a table.
  'coordinates.axesTurned': {
    nl: 'De coördinaten staan verwisseld (Y voor X) en zijn omgedraaid gelezen.',
    en: 'The coordinates are swapped (Y before X) and were read the other way round.',
  },
  'coordinates.accuracy': {
    nl: 'De omrekening van {system} is volgens het EPSG-register op ongeveer {metres} m nauwkeurig.',
    en: 'By the EPSG register, coordinates in {system} can be converted to within about {metres} m.',
  },
  'coordinates.more': {
    nl: 'En nog {count} {count:rij|rijen} met zo’n opmerking: {sentence:sentence}',
    en: 'And {count} more {count:row|rows} with a remark like this one: {sentence:sentence}',
  },

  // Notes about a row.
  'coordinates.noSystem': {
    nl: 'Van deze coördinaten is niet bekend in welk stelsel zij staan; het werk heeft nog geen plaats.',
    en: 'It is not known which system these coordinates are in; the work has no place yet.',
  },
  'coordinates.atZero': {
    nl: 'De coördinaten zijn 0, 0: dat is geen plaats in Nederland. Vul ze in.',
    en: 'The coordinates are 0, 0: that is no place in the Netherlands. Fill them in.',
  },
  'coordinates.beyond': {
    nl: 'De coördinaten {x}, {y} liggen ver buiten het gebied van {system}; het werk heeft geen plaats. Controleer de coördinaten en het stelsel.',
    en: 'The coordinates {x}, {y} lie far outside the area of {system}; the work has no place. Check the coordinates and the system.',
  },
  'coordinates.outside': {
    nl: 'Dit werk ligt met {x}, {y} (RD) buiten Nederland; controleer de coördinaten. Er is niets verplaatst.',
    en: 'At {x}, {y} (RD) this work lies outside the Netherlands; check its coordinates. Nothing was moved.',
  },
  'coordinates.degreesAmongMetres': {
    nl: 'In deze rij staan graden ({x}, {y}) tussen meters; zij zijn als lengte- en breedtegraad gelezen.',
    en: 'This row has degrees ({x}, {y}) among metres; they were read as longitude and latitude.',
  },
  'coordinates.disagree': {
    nl: 'X en Y liggen {metres:number} m van de lengte- en breedtegraad in dezelfde rij; X en Y zijn genomen. Kijk welke klopt.',
    en: 'X and Y lie {metres:number} m from the longitude and latitude in the same row; X and Y were taken. Check which is right.',
  },
  'coordinates.degreesInstead': {
    nl: 'X en Y liggen buiten Nederland, de lengte- en breedtegraad in dezelfde rij niet; die zijn genomen.',
    en: 'X and Y lie outside the Netherlands, the longitude and latitude in the same row do not; those were taken.',
  },
} as const satisfies Record<string, Bilingual>
