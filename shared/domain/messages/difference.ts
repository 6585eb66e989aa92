import type { Bilingual } from '../language.ts'

/** Sentences of the difference desk: what a delivery changes, what is asked about it, and what people decided. */
export const differenceMessages = {
  'difference.comparing': { nl: 'Vergelijken met wat bekend is', en: 'Comparing with what is known' },
  'difference.notMissing': {
    nl: 'Het werk "{work}" wordt nog gewoon genoemd door zijn partij; er valt niets te beslissen.',
    en: 'The work "{work}" is still named by its party; there is nothing to decide.',
  },
  'difference.decidedDone': {
    nl: '{works} {works:niet meer genoemd werk|niet meer genoemde werken}: uitgevoerd',
    en: '{works} {works:work|works} not named any more: done',
  },
  'difference.decidedWithdrawn': {
    nl: '{works} {works:niet meer genoemd werk|niet meer genoemde werken}: vervallen',
    en: '{works} {works:work|works} not named any more: withdrawn',
  },
  'difference.decidedForgotten': {
    nl: '{works} {works:niet meer genoemd werk|niet meer genoemde werken}: vergeten in de lijst, het blijft staan',
    en: '{works} {works:work|works} not named any more: forgotten in the list, still planned',
  },

  'difference.why.numberSameSame': {
    nl: 'Hetzelfde nummer; dezelfde naam op dezelfde plaats.',
    en: 'The same number; the same name in the same place.',
  },
  'difference.why.numberSameNear': {
    nl: 'Hetzelfde nummer; dezelfde naam vlak erbij.',
    en: 'The same number; the same name close by.',
  },
  'difference.why.numberSameFar': {
    nl: 'Hetzelfde nummer; dezelfde naam op een andere plaats.',
    en: 'The same number; the same name in another place.',
  },
  'difference.why.numberSameUnknown': {
    nl: 'Hetzelfde nummer; dezelfde naam, de plaats zegt niets.',
    en: 'The same number; the same name, the place says nothing.',
  },
  'difference.why.numberAlikeSame': {
    nl: 'Hetzelfde nummer; bijna dezelfde naam op dezelfde plaats.',
    en: 'The same number; nearly the same name in the same place.',
  },
  'difference.why.numberAlikeNear': {
    nl: 'Hetzelfde nummer; bijna dezelfde naam vlak erbij.',
    en: 'The same number; nearly the same name close by.',
  },
  'difference.why.numberAlikeFar': {
    nl: 'Hetzelfde nummer; bijna dezelfde naam op een andere plaats.',
    en: 'The same number; nearly the same name in another place.',
  },
  'difference.why.numberAlikeUnknown': {
    nl: 'Hetzelfde nummer; bijna dezelfde naam, de plaats zegt niets.',
    en: 'The same number; nearly the same name, the place says nothing.',
  },
  'difference.why.numberOtherSame': {
    nl: 'Hetzelfde nummer; een andere naam op dezelfde plaats.',
    en: 'The same number; another name in the same place.',
  },
  'difference.why.numberOtherNear': {
    nl: 'Hetzelfde nummer; een andere naam vlak erbij.',
    en: 'The same number; another name close by.',
  },
  'difference.why.numberOtherFar': {
    nl: 'Hetzelfde nummer; een andere naam op een andere plaats.',
    en: 'The same number; another name in another place.',
  },
  'difference.why.numberOtherUnknown': {
    nl: 'Hetzelfde nummer; een andere naam, de plaats zegt niets.',
    en: 'The same number; another name, the place says nothing.',
  },
  'difference.why.nameSameSame': {
    nl: 'Dezelfde naam op dezelfde plaats.',
    en: 'The same name in the same place.',
  },
  'difference.why.nameSameNear': {
    nl: 'Dezelfde naam vlak erbij.',
    en: 'The same name close by.',
  },
  'difference.why.nameSameFar': {
    nl: 'Dezelfde naam op een andere plaats.',
    en: 'The same name in another place.',
  },
  'difference.why.nameSameUnknown': {
    nl: 'Dezelfde naam, de plaats zegt niets.',
    en: 'The same name, the place says nothing.',
  },
  'difference.why.nameAlikeSame': {
    nl: 'Bijna dezelfde naam op dezelfde plaats.',
    en: 'Nearly the same name in the same place.',
  },
  'difference.why.nameAlikeNear': {
    nl: 'Bijna dezelfde naam vlak erbij.',
    en: 'Nearly the same name close by.',
  },
  'difference.why.nameAlikeFar': {
    nl: 'Bijna dezelfde naam op een andere plaats.',
    en: 'Nearly the same name in another place.',
  },
  'difference.why.nameAlikeUnknown': {
    nl: 'Bijna dezelfde naam, de plaats zegt niets.',
    en: 'Nearly the same name, the place says nothing.',
  },
  'difference.why.nameOtherSame': {
    nl: 'Een andere naam op dezelfde plaats.',
    en: 'Another name in the same place.',
  },
  'difference.why.nameOtherNear': {
    nl: 'Een andere naam vlak erbij.',
    en: 'Another name close by.',
  },
  'difference.why.nameOtherFar': {
    nl: 'Een andere naam op een andere plaats.',
    en: 'Another name in another place.',
  },
  'difference.why.nameOtherUnknown': {
    nl: 'Een andere naam, de plaats zegt niets.',
    en: 'Another name, the place says nothing.',
  },
  'difference.why.nearInTime': {
    nl: 'In dezelfde straat of vlak erbij, ongeveer in dezelfde tijd, onder een andere naam.',
    en: 'In the same street or close by, at about the same time, under another name.',
  },
  'difference.why.numberReused': {
    nl: 'Hetzelfde nummer, maar een heel andere naam en plaats: misschien opnieuw uitgegeven.',
    en: 'The same number, but a wholly different name and place: perhaps given out again.',
  },

  'difference.whichWork': {
    nl: '{where}: is "{name}" hetzelfde werk als "{work}" ({number})? Nummer, naam en plaats geven geen uitsluitsel.',
    en: '{where}: is "{name}" the same work as "{work}" ({number})? Number, name and place do not settle it.',
  },
  'difference.whichByHand': {
    nl: '{where}: is "{name}" het werk "{work}" dat met de hand is ingevoerd?',
    en: '{where}: is "{name}" the work "{work}" that was put in by hand?',
  },
  'difference.stillAsked': {
    nl: 'Van {rows} {rows:rij|rijen} is niet zeker of het een bekend werk is; beslis dat eerst bij de verschillen. Er is niets opgeslagen.',
    en: 'Of {rows} {rows:row|rows} it is not certain whether it is a known work; decide that first at the differences. Nothing was stored.',
  },
  'difference.leftOut': {
    nl: 'Niet overgenomen door de coördinator.',
    en: 'Not taken over by the coordinator.',
  },
  'difference.reopens.dated': {
    nl: 'Heropent de beoordeling met "{work}" van {party}: een datum werd bekend of verviel.',
    en: 'Opens the judgement with "{work}" of {party} again: a date became known or went.',
  },
  'difference.reopens.later': {
    nl: 'Heropent de beoordeling met "{work}" van {party}: {days} {days:dag|dagen} later.',
    en: 'Opens the judgement with "{work}" of {party} again: {days} {days:day|days} later.',
  },
  'difference.reopens.earlier': {
    nl: 'Heropent de beoordeling met "{work}" van {party}: {days} {days:dag|dagen} eerder.',
    en: 'Opens the judgement with "{work}" of {party} again: {days} {days:day|days} earlier.',
  },
  'difference.reopens.further': {
    nl: 'Heropent de beoordeling met "{work}" van {party}: {metres} m uit elkaar, was {was} m.',
    en: 'Opens the judgement with "{work}" of {party} again: {metres} m apart, was {was} m.',
  },
  'difference.reopens.nearer': {
    nl: 'Heropent de beoordeling met "{work}" van {party}: {metres} m uit elkaar, was {was} m.',
    en: 'Opens the judgement with "{work}" of {party} again: {metres} m apart, was {was} m.',
  },
  'difference.reopens.area': {
    nl: 'Heropent de beoordeling met "{work}" van {party}: {area} m² samen, was {was} m².',
    en: 'Opens the judgement with "{work}" of {party} again: {area} m² shared, was {was} m².',
  },
  'difference.reopens.opportunityCame': {
    nl: 'Heropent de beoordeling met "{work}" van {party}: nu een koppelkans.',
    en: 'Opens the judgement with "{work}" of {party} again: now an opportunity.',
  },
  'difference.reopens.opportunityWent': {
    nl: 'Heropent de beoordeling met "{work}" van {party}: geen koppelkans meer.',
    en: 'Opens the judgement with "{work}" of {party} again: no opportunity any more.',
  },
  'difference.reopens.conflictCame': {
    nl: 'Heropent de beoordeling met "{work}" van {party}: nu een knelpunt.',
    en: 'Opens the judgement with "{work}" of {party} again: now a conflict.',
  },
  'difference.reopens.conflictWent': {
    nl: 'Heropent de beoordeling met "{work}" van {party}: geen knelpunt meer.',
    en: 'Opens the judgement with "{work}" of {party} again: no conflict any more.',
  },
  'difference.reopens.digRestCame': {
    nl: 'Heropent de beoordeling met "{work}" van {party}: nu een graafrustschending.',
    en: 'Opens the judgement with "{work}" of {party} again: now a dig rest that is broken.',
  },
  'difference.reopens.digRestWent': {
    nl: 'Heropent de beoordeling met "{work}" van {party}: geen graafrustschending meer.',
    en: 'Opens the judgement with "{work}" of {party} again: no dig rest broken any more.',
  },
  'difference.judgementStays': {
    nl: 'De beoordeling met "{work}" van {party} blijft staan.',
    en: 'The judgement with "{work}" of {party} stands.',
  },
  'difference.judgementStaysOpen': {
    nl: 'De beoordeling met "{work}" van {party} was al heropend, en blijft dat.',
    en: 'The judgement with "{work}" of {party} was open again already, and stays so.',
  },
  'difference.judgementStandsAgain': {
    nl: 'De beoordeling met "{work}" van {party} was heropend, en staat hierdoor weer.',
    en: 'The judgement with "{work}" of {party} was open again, and stands again by this.',
  },
  'difference.judgementRests': {
    nl: 'De beoordeling met "{work}" van {party} rust: zij zijn geen samenloop meer.',
    en: 'The judgement with "{work}" of {party} rests: they do not coincide any more.',
  },
} as const satisfies Record<string, Bilingual>
