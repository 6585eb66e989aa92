import type { Bilingual } from '../language.ts'

/** Sentences about judgements: why one re-opened by itself. Both states are in the sentence: as judged, and as it is now. */
export const judgementMessages = {
  'judgement.startLater': {
    nl: 'De periode van "{work}" van {party} is {days} {days:dag|dagen} later geworden: start was {was:date}, is nu {becomes:date}.',
    en: 'The period of "{work}" of {party} became {days} {days:day|days} later: the start was {was:date}, is now {becomes:date}.',
  },
  'judgement.startEarlier': {
    nl: 'De periode van "{work}" van {party} is {days} {days:dag|dagen} eerder geworden: start was {was:date}, is nu {becomes:date}.',
    en: 'The period of "{work}" of {party} became {days} {days:day|days} earlier: the start was {was:date}, is now {becomes:date}.',
  },
  'judgement.endLater': {
    nl: 'De periode van "{work}" van {party} is {days} {days:dag|dagen} later geworden: einde was {was:date}, is nu {becomes:date}.',
    en: 'The period of "{work}" of {party} became {days} {days:day|days} later: the end was {was:date}, is now {becomes:date}.',
  },
  'judgement.endEarlier': {
    nl: 'De periode van "{work}" van {party} is {days} {days:dag|dagen} eerder geworden: einde was {was:date}, is nu {becomes:date}.',
    en: 'The period of "{work}" of {party} became {days} {days:day|days} earlier: the end was {was:date}, is now {becomes:date}.',
  },
  'judgement.dated': {
    nl: 'Van "{work}" van {party} werd een datum bekend.',
    en: 'A date became known for "{work}" of {party}.',
  },
  'judgement.undated': {
    nl: 'Van "{work}" van {party} verviel een datum.',
    en: 'A date of "{work}" of {party} went.',
  },
  'judgement.distance': {
    nl: '"{a}" van {partyA} en "{b}" van {partyB} liggen nu {becomes:number} m uit elkaar; dat was {was:number} m.',
    en: '"{a}" of {partyA} and "{b}" of {partyB} now lie {becomes:number} m apart; that was {was:number} m.',
  },
  'judgement.area': {
    nl: '"{a}" van {partyA} en "{b}" van {partyB} delen nu {becomes:number} m²; dat was {was:number} m².',
    en: '"{a}" of {partyA} and "{b}" of {partyB} now share {becomes:number} m²; that was {was:number} m².',
  },
  'judgement.opportunityCame': {
    nl: '"{a}" van {partyA} en "{b}" van {partyB} zijn nu een koppelkans; dat waren ze niet.',
    en: '"{a}" of {partyA} and "{b}" of {partyB} are an opportunity now; they were not.',
  },
  'judgement.opportunityWent': {
    nl: '"{a}" van {partyA} en "{b}" van {partyB} waren een koppelkans; nu niet meer.',
    en: '"{a}" of {partyA} and "{b}" of {partyB} were an opportunity; not any more.',
  },
  'judgement.conflictCame': {
    nl: '"{a}" van {partyA} en "{b}" van {partyB} zijn nu een knelpunt; dat waren ze niet.',
    en: '"{a}" of {partyA} and "{b}" of {partyB} are in conflict now; they were not.',
  },
  'judgement.conflictWent': {
    nl: '"{a}" van {partyA} en "{b}" van {partyB} waren een knelpunt; nu niet meer.',
    en: '"{a}" of {partyA} and "{b}" of {partyB} were in conflict; not any more.',
  },
  'judgement.digRestCame': {
    nl: '"{a}" van {partyA} en "{b}" van {partyB} schenden nu de graafrust; dat deden ze niet.',
    en: '"{a}" of {partyA} and "{b}" of {partyB} break the dig rest now; they did not.',
  },
  'judgement.digRestWent': {
    nl: '"{a}" van {partyA} en "{b}" van {partyB} schonden de graafrust; nu niet meer.',
    en: '"{a}" of {partyA} and "{b}" of {partyB} broke the dig rest; not any more.',
  },
  'judgement.dayCame': {
    nl: 'Niet nu gold tot {until:date}; die dag is er.',
    en: '“Not now” held until {until:date}; that day has come.',
  },
  'judgement.joined': {
    nl: 'Werk "{work}" van {party} is erbij gekomen.',
    en: 'Work "{work}" of {party} has joined.',
  },
  'judgement.newPair': {
    nl: '"{a}" van {partyA} en "{b}" van {partyB} komen nu bij elkaar; dat deden ze niet.',
    en: '"{a}" of {partyA} and "{b}" of {partyB} now meet; they did not.',
  },
} as const satisfies Record<string, Bilingual>
