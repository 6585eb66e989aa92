import type { Bilingual } from '../language.ts'

/** Sentences of the hosts: shell, web and terminal. */
export const hostMessages = {
  'host.unknownCommand': {
    nl: 'Het commando "{command}" bestaat niet; gebruik --help voor de lijst.',
    en: 'There is no command "{command}"; use --help for the list.',
  },
  'host.wrongUsage': {
    nl: '{why:sentence}\nGebruik: {usage}',
    en: '{why:sentence}\nUsage: {usage}',
  },
  'host.notANumber': {
    nl: '--{option} moet een getal van {least} tot en met {most} zijn, niet "{value}".',
    en: '--{option} must be a number from {least} to {most}, not "{value}".',
  },
  'host.notAWholeNumber': {
    nl: '--{option} moet een heel getal van {least} tot en met {most} zijn, niet "{value}".',
    en: '--{option} must be a whole number from {least} to {most}, not "{value}".',
  },
  'host.valueMissing': {
    nl: 'Achter {option} ontbreekt de waarde; begint die met een streepje, typ dan {option}=WAARDE.',
    en: 'The value after {option} is missing; if it begins with a dash, type {option}=VALUE.',
  },
  'host.noValue': { nl: 'Achter {option} hoort geen waarde.', en: 'No value belongs after {option}.' },
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
  'host.runsAlready': {
    nl: 'Samenloop draait al met {file}: {address}',
    en: 'Samenloop already runs with {file}: {address}',
  },
  'host.writtenMeanwhile': {
    nl: '{who} schrijft in dit project, op {machine} sinds {since:moment}; hier is gelezen wat tot nu toe is opgeslagen.',
    en: '{who} is writing in this project, on {machine} since {since:moment}; what was stored so far is read here.',
  },
  'host.endedWithWindow': {
    nl: 'Het laatste venster is al een tijd dicht: Samenloop is gestopt. Open het weer met: npm start.',
    en: 'The last window was closed a while ago: Samenloop has stopped. Open it again with: npm start.',
  },
  'host.noDisplay': {
    nl: 'Er is geen scherm voor een eigen venster: open hetzelfde programma in een browser.',
    en: 'There is no display for a window of its own: open the same program in a browser.',
  },
  'host.noElectron': {
    nl: 'Het programma van Electron is er niet en kon niet worden opgehaald: hetzelfde programma opent in de browser.',
    en: 'The Electron program is not here and could not be fetched: the same program opens in the browser.',
  },
  'host.fetchingElectron': {
    nl: 'Het programma van Electron wordt opgehaald, één keer…',
    en: 'Fetching the Electron program, once…',
  },
  'host.windowNotBuilt': {
    nl: 'Het venster is nog niet gebouwd; geef eerst: npm start.',
    en: 'The window is not built yet; first run: npm start.',
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
  'host.outputIsProject': {
    nl: '{path} is een projectbestand en blijft staan; geef een andere naam voor de uitvoer.',
    en: '{path} is a project file and is left alone; give the output another name.',
  },
  'host.fileThere': {
    nl: '{path} is een bestand; geef de naam van een map.',
    en: '{path} is a file; give the name of a folder.',
  },
  'host.noSandbox': {
    nl: 'Dit systeem geeft programma’s geen afgeschermde ruimte (user namespaces), en zonder opent Samenloop geen bestanden van anderen. Installeer het .deb-bestand, dat er zelf om vraagt, of vraag uw beheerder het voor Samenloop toe te staan.',
    en: 'This system gives programs no sandbox (user namespaces), and without one Samenloop opens no files of others. Install the .deb file, which asks for it itself, or ask your administrator to allow it for Samenloop.',
  },
  'host.noKey': {
    nl: 'Dit adres geeft geen toegang (meer). Open het adres dat Samenloop bij het starten in de terminal toont.',
    en: 'This address gives no access (any more). Open the address that Samenloop shows in the terminal when it starts.',
  },
  'host.notAnAddress': {
    nl: 'Dit is geen adres dat Samenloop kan lezen.',
    en: 'This is no address that Samenloop can read.',
  },
  'host.nothingHere': {
    nl: 'Op dit adres staat niets (meer). Ga terug naar het venster van Samenloop.',
    en: 'There is nothing at this address (any more). Go back to the window of Samenloop.',
  },
  'host.otherMethod': {
    nl: 'Samenloop beantwoordt deze soort vraag niet.',
    en: 'Samenloop does not answer this kind of request.',
  },
  'host.tooSlow': {
    nl: 'De vraag kwam niet op tijd helemaal binnen. Laad het venster opnieuw.',
    en: 'The request did not come in whole in time. Load the window again.',
  },
  'host.tooMuchAsked': {
    nl: 'Dit adres, of wat ermee meegestuurd werd, is te lang. Open het adres dat Samenloop bij het starten in de terminal toont.',
    en: 'This address, or what was sent along with it, is too long. Open the address that Samenloop shows in the terminal when it starts.',
  },
  'host.foreignPage': {
    nl: 'Een pagina van iemand anders vraagt dit; Samenloop antwoordt alleen zijn eigen venster.',
    en: 'A page of somebody else asks this; Samenloop answers its own window alone.',
  },
  'host.foreignName': {
    nl: 'Onder deze naam is Samenloop niet te bereiken. Open het adres dat het bij het starten in de terminal toont.',
    en: 'Samenloop cannot be reached by this name. Open the address that it shows in the terminal when it starts.',
  },
  'host.made': { nl: 'Gemaakt: {path}', en: 'Made: {path}' },
  'host.restored': {
    nl: '{backup} is teruggezet als {file} en in orde geopend.',
    en: '{backup} was put back as {file}, which opens.',
  },
  'host.keptAside': {
    nl: 'Wat daar stond is niet weg, maar heet nu {kept}.',
    en: 'What stood there is not gone, but is now called {kept}.',
  },
  'host.sound': { nl: '{file} is in orde.', en: '{file} is sound.' },
  'host.imported': {
    nl: '{party}: {read} {read:rij|rijen} gelezen; {works} {works:werk|werken} met plaats (waarvan {unsure} onzeker), {unplaced} zonder plaats, {joined} bij een andere rij gevoegd, {rejected} afgewezen. Nieuw {added}, gewijzigd {changed} (verplaatst {moved}, verschoven {shifted}), gelijk {unchanged}, niet meer genoemd {missing}.',
    en: '{party}: {read} {read:row|rows} read; {works} {works:work|works} with a place ({unsure} of them unsure), {unplaced} without, {joined} joined to another row, {rejected} rejected. New {added}, changed {changed} (moved {moved}, shifted {shifted}), unchanged {unchanged}, no longer named {missing}.',
  },
  'host.water': {
    nl: 'Bij {count} {count:samenloop|samenlopen} ligt er water tussen.',
    en: 'In {count} {count:pair|pairs} there is water between the two.',
  },
  'host.overlaps': {
    nl: '{works} {works:werk|werken}, {pairs} {pairs:samenloop|samenlopen} ({opportunity} {opportunity:koppelkans|koppelkansen}, {conflict} {conflict:knelpunt|knelpunten}, {digRest} {digRest:graafrustschending|graafrustschendingen}) in {clusters} {clusters:kansengebied|kansengebieden}. Daarnaast {noise} {noise:samenloop|samenlopen} die niet {noise:meetelt|meetellen} (ruis).',
    en: '{works} {works:work|works}, {pairs} {pairs:pair|pairs} ({opportunity} {opportunity:opportunity|opportunities}, {conflict} {conflict:conflict|conflicts}, {digRest} dig-rest {digRest:violation|violations}) in {clusters} {clusters:cluster|clusters}. Besides, {noise} {noise:pair|pairs} that {noise:does|do} not count (noise).',
  },
} as const satisfies Record<string, Bilingual>
