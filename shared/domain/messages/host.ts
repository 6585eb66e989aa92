import type { Bilingual } from '../language.ts'

/** Sentences of the hosts: shell, web and terminal. */
export const hostMessages = {
  'host.unknownCommand': {
    nl: 'Het commando "{command}" bestaat niet; gebruik --help voor de lijst.',
    en: 'There is no command "{command}"; use --help for the list.',
  },
  'host.wrongUsage': {
    nl: '{why}\nGebruik: {usage}',
    en: '{why}\nUsage: {usage}',
  },
  'host.notANumber': {
    nl: '--{option} moet een getal van 0 of hoger zijn, niet "{value}".',
    en: '--{option} must be a number of 0 or more, not "{value}".',
  },
  'host.missingArgument': { nl: '{argument} ontbreekt.', en: '{argument} is missing.' },
  'host.tooManyArguments': { nl: '"{argument}" is te veel.', en: '"{argument}" is one too many.' },
  'host.unknownOption': { nl: 'De optie "{option}" bestaat niet.', en: 'There is no option "{option}".' },
  'host.unknownValue': {
    nl: '--{option} kan niet "{value}" zijn; kies uit {choices}.',
    en: '--{option} cannot be "{value}"; choose from {choices}.',
  },
  'host.portTaken': {
    nl: 'Poort {port} is bezet of niet toegestaan; kies een andere met --port.',
    en: 'Port {port} is taken or not allowed; choose another with --port.',
  },
  'host.windowNotBuilt': {
    nl: 'Het venster is nog niet gebouwd; geef eerst: npm run build.',
    en: 'The window is not built yet; first run: npm run build.',
  },
  'host.questionOpen': {
    nl: '{question} Beantwoord dit met --yes (neemt {proposal}) of met een optie; er is niets opgeslagen.',
    en: '{question} Answer with --yes (takes {proposal}) or with an option; nothing was stored.',
  },
  'host.questionWithoutProposal': {
    nl: '{question} Er is geen voorstel: geef --crs of pas het bestand aan; er is niets opgeslagen.',
    en: '{question} There is no proposal: give --crs or change the file; nothing was stored.',
  },
  'host.noSuchParty': {
    nl: 'De partij {party} is niet bekend in dit project; bekend zijn: {known}.',
    en: 'The party {party} is not known in this project; known are: {known}.',
  },
  'host.outputThere': {
    nl: '{path} is een map; geef de naam van een bestand.',
    en: '{path} is a folder; give the name of a file.',
  },
  'host.made': { nl: 'Gemaakt: {path}', en: 'Made: {path}' },
  'host.sound': { nl: '{file} is in orde.', en: '{file} is sound.' },
  'host.imported': {
    nl: '{party}: {read} rijen gelezen; {works} werken met plaats, {unplaced} zonder plaats, {joined} aanvullend, {rejected} afgewezen. Nieuw {added}, gewijzigd {changed}, gelijk {unchanged}, niet meer genoemd {missing}.',
    en: '{party}: {read} rows read; {works} works with a place, {unplaced} without, {joined} completing others, {rejected} rejected. New {added}, changed {changed}, unchanged {unchanged}, no longer named {missing}.',
  },
  'host.overlaps': {
    nl: '{works} werken, {pairs} samenlopen ({opportunity} koppelkansen, {conflict} knelpunten, {digRest} graafrustschendingen) in {clusters} kansengebieden.',
    en: '{works} works, {pairs} pairs ({opportunity} opportunities, {conflict} conflicts, {digRest} dig-rest violations) in {clusters} clusters.',
  },
} as const satisfies Record<string, Bilingual>
