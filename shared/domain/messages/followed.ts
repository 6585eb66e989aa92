/** What changed of what somebody follows, since they last looked. */
import type { Bilingual } from '../language.ts'

export const followedMessages = {
  'followed.period': {
    nl: '{work}: de periode was {before} en is nu {now}.',
    en: '{work}: the period was {before} and is {now} now.',
  },
  'followed.room': {
    nl: '{work}: de schuifruimte is anders.',
    en: '{work}: the room to move is otherwise.',
  },
  'followed.firmness': {
    nl: '{work}: de hardheid was {before} en is nu {now}.',
    en: '{work}: the firmness was {before} and is {now} now.',
  },
  'followed.place': { nl: '{work}: de plaats is anders.', en: '{work}: the place is otherwise.' },
  'followed.placed': { nl: '{work} heeft nu een plaats.', en: '{work} has a place now.' },
  'followed.unplaced': { nl: '{work} heeft geen plaats meer.', en: '{work} has no place any more.' },
  'followed.renamed': { nl: '{before} heet nu {work}.', en: '{before} is called {work} now.' },
  'followed.missing': {
    nl: '{work} wordt in de nieuwste aanlevering niet meer genoemd.',
    en: '{work} is not named any more in the newest delivery.',
  },
  'followed.namedAgain': { nl: '{work} wordt weer genoemd.', en: '{work} is named again.' },
  'followed.gone': {
    nl: '{work} is er niet meer: weg uit het project, of terzijde gelegd.',
    en: '{work} is there no more: gone from the project, or put aside.',
  },
  'followed.came': { nl: '{work} is erbij gekomen.', en: '{work} has joined.' },
  'followed.left': { nl: '{work} hoort er niet meer bij.', en: '{work} is part of it no more.' },
  'followed.combined': {
    nl: '{work} staat nu in de combinatie {combination}, {period}.',
    en: '{work} is in the combination {combination} now, {period}.',
  },
  'followed.uncombined': {
    nl: '{work} staat niet meer in de combinatie {combination}.',
    en: '{work} is in the combination {combination} no more.',
  },
  'followed.agreed': {
    nl: '{work}: in de combinatie {combination} is nu afgesproken {now}; dat was {before}.',
    en: '{work}: in the combination {combination} now {now} is agreed; it was {before}.',
  },
  'followed.meets': { nl: 'Nieuwe samenloop: {one} en {other}.', en: 'New pair: {one} and {other}.' },
  'followed.meetsNot': {
    nl: 'Geen samenloop meer: {one} en {other}.',
    en: 'No pair any more: {one} and {other}.',
  },
  'followed.status': {
    nl: 'Kansengebied {area}: de status was {before} en is nu {now}.',
    en: 'Cluster {area}: the status was {before} and is {now} now.',
  },
  'followed.apart': {
    nl: 'Deze werken staan niet meer samen in een kansengebied.',
    en: 'These works are not together in a cluster any more.',
  },
  'followed.together': {
    nl: 'Deze werken staan weer samen in een kansengebied: {area}.',
    en: 'These works are together in a cluster again: {area}.',
  },
  'followed.decided': {
    nl: 'Besloten over {about}: {what:sentence} Reden: {reason:sentence}',
    en: 'Decided on {about}: {what:sentence} Reason: {reason:sentence}',
  },
  'followed.remark': {
    nl: 'Opmerking van {actor}: {text:sentence}',
    en: 'Remark by {actor}: {text:sentence}',
  },
  'followed.dealtWith': {
    nl: 'Opmerking afgehandeld: {text:sentence}',
    en: 'Remark dealt with: {text:sentence}',
  },
  'followed.tooMany': {
    nl: 'U volgt al {most:number} dingen; stop eerst met iets anders volgen, in de lijst Gevolgd.',
    en: 'You follow {most:number} things already; stop following something else first, in the list Followed.',
  },
} as const satisfies Record<string, Bilingual>
