import type { Bilingual } from '../language.ts'

/** Sentences of the window itself: when the core cannot be heard, or says something the window does not understand. */
export const windowMessages = {
  'window.printPlan': {
    nl: 'Dit is wat er op papier komt. Druk nog eens op Ctrl+P, of maak de pdf.',
    en: 'This is what goes on paper. Press Ctrl+P once more, or make the pdf.',
  },
  'window.foundInTime': {
    nl: 'De tijd is verzet: {name} viel buiten wat gekozen was.',
    en: 'Time has moved: {name} was outside what was chosen.',
  },
  'window.foundUnfiltered': {
    nl: 'Het filter is losgelaten waar het {name} verborg.',
    en: 'The filter is let go where it hid {name}.',
  },
  'window.foundShown': {
    nl: 'De tijd is verzet, en het filter losgelaten waar het {name} verborg.',
    en: 'Time has moved, and the filter is let go where it hid {name}.',
  },
  'window.unreachable': {
    nl: 'Het programma antwoordt niet. Kijk of Samenloop nog draait en probeer het opnieuw.',
    en: 'The program does not answer. Check that Samenloop is still running and try again.',
  },
  'window.notUnderstood': {
    nl: 'Het antwoord op "{call}" is niet te lezen; het venster en het programma zijn niet van dezelfde versie. Herlaad het venster.',
    en: 'The answer to "{call}" cannot be read; window and program are not of the same version. Reload the window.',
  },
  'window.bug': {
    nl: 'Er ging iets mis in het programma bij "{call}". Uw project is niet veranderd; probeer het opnieuw.',
    en: 'Something went wrong in the program at "{call}". Your project has not changed; try again.',
  },
  'window.agendaHighest': {
    nl: 'Er stond geen kansengebied op de agenda; de hoogste zijn erop gezet.',
    en: 'No cluster was on the agenda; the highest were put on it.',
  },
  'window.agendaLeft': {
    nl: '{count} {count:kansengebied staat|kansengebieden staan} ook op de agenda en {count:paste|pasten} niet in dit overleg.',
    en: '{count} {count:cluster is|clusters are} on the agenda too and did not fit in this meeting.',
  },
  'window.carriedForward': {
    nl: '{count} {count:punt|punten} doorgeschoven naar het volgende overleg. Ongedaan maken kan met Ctrl+Z.',
    en: '{count} {count:point|points} carried forward to the next meeting. Undo with Ctrl+Z.',
  },
  'window.screenBlocked': {
    nl: 'De browser hield het tweede venster tegen. Sta vensters van dit programma toe, en probeer het opnieuw.',
    en: 'The browser blocked the second window. Allow windows of this program, and try again.',
  },
  'window.combinationMade': {
    nl: '"{name}" is opgepakt. Ongedaan maken kan met Ctrl+Z.',
    en: '"{name}" is taken up. Undo with Ctrl+Z.',
  },
  'window.combinationChanged': {
    nl: '"{name}" is gewijzigd. Ongedaan maken kan met Ctrl+Z.',
    en: '"{name}" is changed. Undo with Ctrl+Z.',
  },
  'window.takenOut': {
    nl: '"{work}" hoort niet meer bij {name}.',
    en: '"{work}" is no longer part of {name}.',
  },
  'window.joined': {
    nl: '"{work}" hoort nu bij {name}.',
    en: '"{work}" is part of {name} now.',
  },
  'window.agreedAgain': {
    nl: 'De afspraak {name} blijft zoals ze is.',
    en: 'The agreement {name} stays as it is.',
  },
  'window.combinationDissolved': {
    nl: '"{name}" is ontbonden. Ongedaan maken kan met Ctrl+Z.',
    en: '"{name}" is dissolved. Undo with Ctrl+Z.',
  },
  'window.setAside': {
    nl: 'Niet nu: {works} {works:werk is|werken zijn} opzijgezet. Ongedaan maken kan met Ctrl+Z.',
    en: 'Not now: {works} {works:work is|works are} set aside. Undo with Ctrl+Z.',
  },
  'window.pickUp': {
    nl: 'Op de agenda: {works} {works:werk|werken}. Ongedaan maken kan met Ctrl+Z.',
    en: 'On the agenda: {works} {works:work|works}. Undo with Ctrl+Z.',
  },
  'window.rejected': {
    nl: 'Nee: {works} {works:werk wordt|werken worden} niet samen gedaan. Ongedaan maken kan met Ctrl+Z.',
    en: 'No: {works} {works:work|works} will not be done together. Undo with Ctrl+Z.',
  },
  'window.investigate': {
    nl: 'Uit te zoeken: {works} {works:werk|werken}. Ongedaan maken kan met Ctrl+Z.',
    en: 'To look into: {works} {works:work|works}. Undo with Ctrl+Z.',
  },
  'window.allDecided': {
    nl: 'Over alles in deze lijst is beslist.',
    en: 'Everything in this list has been decided.',
  },
  'window.staysSo': {
    nl: 'Het blijft zo, op de feiten van nu. Ongedaan maken kan met Ctrl+Z.',
    en: 'It stays so, on the facts as they are now. Undo with Ctrl+Z.',
  },
  'window.reopened': {
    nl: 'De samenloop van {works} {works:werk|werken} staat weer open. Ongedaan maken kan met Ctrl+Z.',
    en: 'The overlaps of {works} {works:work|works} are open again. Undo with Ctrl+Z.',
  },
  'window.placed': {
    nl: '"{name}" staat op zijn plaats. Ongedaan maken kan met Ctrl+Z.',
    en: '"{name}" stands in its place. Undo with Ctrl+Z.',
  },
  'window.exceptionMade': {
    nl: 'De uitzondering op de graafrust is bewaard. Ongedaan maken kan met Ctrl+Z.',
    en: 'The exception on dig rest was kept. Undo with Ctrl+Z.',
  },
  'window.exceptionWithdrawn': {
    nl: 'De uitzondering is ingetrokken: het werk telt weer als schending. Ongedaan maken kan met Ctrl+Z.',
    en: 'The exception was withdrawn: the work counts as a violation again. Undo with Ctrl+Z.',
  },
  'window.layersAdded': {
    nl: '{count} {count:laag|lagen} toegevoegd aan de ondergrond. Ongedaan maken kan met Ctrl+Z.',
    en: '{count} {count:layer|layers} added to the ground. Undo with Ctrl+Z.',
  },
  'window.layerRemoved': {
    nl: '"{name}" is uit de ondergrond gehaald. Ongedaan maken kan met Ctrl+Z.',
    en: '"{name}" is taken out of the ground. Undo with Ctrl+Z.',
  },
  'window.undone': {
    nl: 'Ongedaan gemaakt: {what:sentence}',
    en: 'Undone: {what:sentence}',
  },
  'window.wentBack': {
    nl: '{what:sentence} Ongedaan maken brengt het terug.',
    en: '{what:sentence} Undo brings it back.',
  },
  'window.redone': {
    nl: 'Opnieuw gedaan: {what:sentence}',
    en: 'Done again: {what:sentence}',
  },
  'window.cancelled': {
    nl: 'Afgebroken; er is niets veranderd.',
    en: 'Cancelled; nothing has changed.',
  },
  'window.trialLeft': {
    nl: 'Proberen is gestopt omdat u iets anders opende; niets van wat u probeerde is vastgelegd.',
    en: 'The trial ended because you opened something else; nothing of what you tried is recorded.',
  },
  'window.trialOvertaken': {
    nl: 'Proberen is gestopt omdat het project intussen veranderde; niets van wat u probeerde is vastgelegd. Begin opnieuw om verder te proberen.',
    en: 'The trial ended because the project changed meanwhile; nothing of what you tried is recorded. Start again to go on trying.',
  },
  'window.deliveryStored': {
    nl: 'De aanlevering van {party} is opgeslagen. Ongedaan maken kan met Ctrl+Z: dan gaat de hele aanlevering terug.',
    en: 'The delivery of {party} is stored. Undo with Ctrl+Z: that takes the whole delivery back.',
  },
  'window.corrected': {
    nl: '{works} {works:werk|werken} gecorrigeerd. Ongedaan maken kan met Ctrl+Z.',
    en: '{works} {works:work|works} corrected. Undo with Ctrl+Z.',
  },
  'window.madeByHand': {
    nl: '"{name}" met de hand ingevoerd; wijs nu aan waar het is. Ongedaan maken kan met Ctrl+Z.',
    en: '"{name}" put in by hand; now point out where it is. Undo with Ctrl+Z.',
  },
  'window.changedByHand': {
    nl: '"{name}" gewijzigd. Ongedaan maken kan met Ctrl+Z.',
    en: '"{name}" changed. Undo with Ctrl+Z.',
  },
  'window.removedByHand': {
    nl: '"{name}" verwijderd. Ongedaan maken kan met Ctrl+Z.',
    en: '"{name}" removed. Undo with Ctrl+Z.',
  },
  'window.putAside': {
    nl: '{works} {works:werk|werken} terzijde gelegd. Ongedaan maken kan met Ctrl+Z.',
    en: '{works} {works:work|works} put aside. Undo with Ctrl+Z.',
  },
  'window.fileGone': {
    nl: '{file} is er niet meer: verplaatst, verwijderd, of de schijf is weg. U ziet wat het laatst is gelezen. Komt het terug, dan gaat u vanzelf verder; anders bewaart Bewaar als alles in een nieuw bestand.',
    en: '{file} is no longer there: moved, deleted, or its drive is away. You see what was read last. Should it come back you go on by yourself; otherwise Save as keeps everything in a new file.',
  },
  'window.fileReplaced': {
    nl: 'Op de plaats van {file} staat nu een ander bestand. U ziet wat het laatst is gelezen; Bewaar als bewaart dat in een nieuw bestand.',
    en: 'Another file now stands in the place of {file}. You see what was read last; Save as keeps that in a new file.',
  },
  'window.fileUnreachable': {
    nl: '{file} is op dit moment niet te lezen; is de netwerkschijf verbonden? U ziet wat het laatst is gelezen en gaat vanzelf verder zodra het weer kan.',
    en: '{file} cannot be read at this moment; is the network drive connected? You see what was read last and go on by yourself as soon as it can be.',
  },
  'window.waitsForFile': {
    nl: 'Samenloop wacht op {file}: de schijf waarop het staat antwoordt niet, of er wordt iets groots verwerkt. Wat u ziet blijft staan, en zodra het kan gaat het vanzelf verder; wat u net deed is pas opgeslagen als dat er staat.',
    en: 'Samenloop is waiting for {file}: the drive it lies on does not answer, or something large is being worked on. What you see stays, and it goes on by itself as soon as it can; what you just did is stored only once it says so.',
  },
  'window.writingIsFree': {
    nl: 'Niemand schrijft nu in {file}; u kunt hier verder.',
    en: 'Nobody is writing in {file} now; you can go on here.',
  },
  'window.lastSign': {
    nl: '{who} heeft het project open op {machine}, maar die computer gaf voor het laatst een teken op {lastSign:moment}, volgens zijn eigen klok. Of hij nog aanstaat, is van hier niet te zien.',
    en: '{who} has the project open on {machine}, but that computer gave its last sign on {lastSign:moment}, by its own clock. Whether it still runs cannot be seen from here.',
  },
  'window.missingDecided': {
    nl: 'Vastgelegd wat er met "{name}" is. Ongedaan maken kan met Ctrl+Z.',
    en: 'Recorded what became of "{name}". Undo with Ctrl+Z.',
  },
} as const satisfies Record<string, Bilingual>
