/** Works that people put in by hand, and what the next delivery of their party does to those. */
import type { Bilingual } from '../language.ts'

export const byHandMessages = {
  'byHand.made': {
    nl: '"{work}" van {party} met de hand ingevoerd. Bron: {reason}',
    en: '"{work}" of {party} put in by hand. Source: {reason}',
  },
  'byHand.changed': {
    nl: '"{work}", met de hand ingevoerd, veranderd ({values}). Reden: {reason}',
    en: '"{work}", put in by hand, changed ({values}). Reason: {reason}',
  },
  'byHand.removed': {
    nl: '"{work}", met de hand ingevoerd, verwijderd',
    en: '"{work}", put in by hand, removed',
  },
  'byHand.unplaced': {
    nl: 'Met de hand ingevoerd; wijs nog aan waar het is.',
    en: 'Put in by hand; point out where it is.',
  },
  'byHand.noted': {
    nl: 'Met de hand ingevoerd; zijn partij leverde het nog niet aan.',
    en: 'Put in by hand; its party has not delivered it yet.',
  },
  'byHand.delivered': {
    nl: '"{work}" is door zijn partij aangeleverd en is niet te verwijderen; leg het terzijde als het geen werk is.',
    en: '"{work}" was delivered by its party and cannot be removed; put it aside if it is no work.',
  },
  'byHand.inCombination': {
    nl: '"{work}" staat in de combinatie "{combination}"; haal het daar eerst uit.',
    en: '"{work}" is in the combination "{combination}"; take it out of that first.',
  },
  'byHand.nowDelivered': {
    nl: '"{work}" was met de hand ingevoerd en is nu aangeleverd: voortaan telt wat de partij zegt.',
    en: '"{work}" was put in by hand and is delivered now: what the party says counts from here on.',
  },
  'byHand.alsoDelivered': {
    nl: 'Een werk in het projectbestand heet met de hand ingevoerd en is ook aangeleverd: {record}. Neem een eerdere kopie.',
    en: 'A work in the project file is said to be put in by hand and was delivered too: {record}. Take an earlier copy.',
  },
  'byHand.fromNowhere': {
    nl: 'Van een werk in het projectbestand is niet te zeggen waar het vandaan komt: {record}. Neem een eerdere kopie.',
    en: 'Nothing says where a work in the project file comes from: {record}. Take an earlier copy.',
  },
} as const satisfies Record<string, Bilingual>
