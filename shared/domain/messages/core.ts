import type { Bilingual } from '../language.ts'

/** Sentences of electron/core: what a call can answer when it cannot do what was asked. */
export const coreMessages = {
  'core.copyBeside': {
    nl: 'Naast dit project ligt nog een kopie ervan, {copy}, gewijzigd op {when:moment}: een programma dat mappen synchroniseert maakte twee bestanden waar twee mensen tegelijk opsloegen. Open die kopie om te zien wat er anders is, voeg beide samen en ruim haar daarna op.',
    en: 'Beside this project lies another copy of it, {copy}, changed on {when:moment}: a program that synchronises folders made two files where two people saved at once. Open that copy to see what differs, merge the two and then clear it away.',
  },
  'core.nothingRemembered': {
    nl: 'In {folder} kan niets worden bewaard ({why:clause}); Samenloop onthoudt daarom niet welke projecten u opent. Verder werkt alles.',
    en: 'Nothing can be kept in {folder} ({why:clause}), so Samenloop does not remember which projects you open. All else works.',
  },
  'core.practiseElsewhere': {
    nl: 'Waterveen staat in een tijdelijke map, omdat de eigen map van Samenloop niet te gebruiken is: {folder}',
    en: 'Waterveen stands in a temporary folder, because the own folder of Samenloop cannot be used: {folder}',
  },
  'core.noRoomToPractise': {
    nl: 'Er is geen map waarin Waterveen kan staan: {folder} ({why:clause}). Maak ruimte, of noem een map in SAMENLOOP_DATA.',
    en: 'There is no folder for Waterveen to stand in: {folder} ({why:clause}). Make room, or name a folder in SAMENLOOP_DATA.',
  },
  'core.noProject': {
    nl: 'Er is geen projectbestand open; open er een of maak een nieuw.',
    en: 'No project file is open; open one or make a new one.',
  },
  'core.otherProject': {
    nl: 'Dit venster toonde {file}, maar intussen staat {open} open; er is niets gewijzigd. Kijk eerst wat er nu staat.',
    en: 'This window showed {file}, but {open} stands open by now; nothing was changed. Look first at what is there now.',
  },
  'core.bug': {
    nl: 'Er ging iets mis dat niet had mogen gebeuren; er is niets gewijzigd. Probeer het opnieuw en meld het als het terugkomt.',
    en: 'Something went wrong that should not have; nothing was changed. Try again, and report it if it comes back.',
  },
  'core.inputRefused': {
    nl: 'De vraag {call} klopt niet bij "{where}": {why:sentence}',
    en: 'The call {call} is not right at "{where}": {why:sentence}',
  },
  'core.noSuchCall': { nl: 'De vraag {call} bestaat niet.', en: 'There is no call {call}.' },
  'core.noSuchJob': {
    nl: 'Dit werk is niet meer bekend; begin het opnieuw.',
    en: 'This piece of work is not known any more; start it again.',
  },
  'core.noSuchUpload': {
    nl: 'Een van de bestanden is niet meer in het geheugen; laat het opnieuw vallen.',
    en: 'One of the files is no longer in memory; drop it again.',
  },
  'core.noSuchDraft': {
    nl: 'Deze aanlevering is niet meer in het geheugen; laat de bestanden opnieuw vallen.',
    en: 'This delivery is no longer in memory; drop the files again.',
  },
  'core.nothingInDraft': {
    nl: 'Zo gelezen staat er geen enkel werk in deze aanlevering ({rejected} afgewezen{why:clause}), en alles van {party} zou niet meer genoemd zijn; lees een bestand of blad met werken. Er is niets opgeslagen.',
    en: 'Read like this the delivery holds no work at all ({rejected} rejected{why:clause}), and everything of {party} would be no longer named; read a file or sheet with works. Nothing was stored.',
  },
  'core.deliveryOnDesk': {
    nl: 'Er ligt nog een aanlevering van {party} op tafel die niet is opgeslagen; sla die eerst op, of gooi haar weg.',
    en: 'A delivery of {party} that was not stored still lies on the desk; store it first, or throw it away.',
  },
  'core.noPairsAmong': {
    nl: 'Deze werken hebben geen samenloop met elkaar, dus er valt niets te beoordelen.',
    en: 'No two of these works coincide, so there is nothing to judge.',
  },
  'core.unknownCrs': {
    nl: 'Het coördinatenstelsel {crs} is niet bekend of niet in meters; neem EPSG:28992 (RD New) of een ander stelsel in meters.',
    en: 'The coordinate system {crs} is not known or not in metres; take EPSG:28992 (RD New) or another system in metres.',
  },
  'core.noDialog': {
    nl: 'In de browser is er geen venster om een bestand te kiezen; typ het pad.',
    en: 'In the browser there is no dialog to choose a file; type its path.',
  },
  'core.uploadTooLarge': {
    nl: '{name} is groter dan {most} MB; lever kleinere bestanden aan.',
    en: '{name} is larger than {most} MB; hand in smaller files.',
  },
  'core.askTooLarge': {
    nl: 'De vraag {call} is groter dan {most} MB; doe het in delen.',
    en: 'The call {call} is larger than {most} MB; do it in parts.',
  },
  'core.commandWithoutEnvelope': {
    nl: 'De opdracht {call} kwam zonder nummer; herlaad het venster.',
    en: 'The command {call} came without an id; reload the window.',
  },
  'core.reading': { nl: 'Bestanden lezen', en: 'Reading files' },
  'core.comparing': { nl: 'Werken met elkaar vergelijken', en: 'Comparing works with each other' },
  'core.buildingTown': { nl: 'Waterveen opbouwen', en: 'Laying out Waterveen' },
  'core.worksFile': { nl: 'werken', en: 'works' },
  'core.forEveryone': { nl: 'alle partijen', en: 'all parties' },
  'core.planFile': { nl: 'jaarplan {year}', en: 'plan {year}' },
  'core.exporting': { nl: 'Bestand maken', en: 'Making the file' },
} as const satisfies Record<string, Bilingual>
