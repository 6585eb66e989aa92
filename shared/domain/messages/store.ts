import type { Bilingual } from '../language.ts'

/** Sentences of electron/store: why a file is refused, what a command did, what is wrong with a file. */
export const storeMessages = {
  'store.stopped': {
    nl: 'Het opslaan is gestopt; er is niets van deze aanlevering bewaard en het project is zoals het was.',
    en: 'Storing was stopped; nothing of this delivery was kept and the project is as it was.',
  },
  'store.newerFile': {
    nl: '{file} is gemaakt met een nieuwere versie van Samenloop (bestandsversie {found}, deze leest tot {known}); werk het programma bij.',
    en: '{file} was made with a newer version of Samenloop (file version {found}, this one reads up to {known}); update the program.',
  },
  'store.notThere': {
    nl: '{file} bestaat niet; controleer het pad of kies een ander projectbestand.',
    en: '{file} is not there; check the path or choose another project file.',
  },
  'store.notAProject': {
    nl: '{file} is geen projectbestand van Samenloop; kies een bestand dat met Samenloop is gemaakt (meestal .samenloop).',
    en: '{file} is not a Samenloop project file; choose a file made with Samenloop (usually .samenloop).',
  },
  'store.damaged': {
    nl: '{file} is beschadigd en kan niet worden gelezen ({why:clause}); laat het herstellen van een reservekopie (bij Start, of met repair), of neem een eerdere kopie van het bestand.',
    en: '{file} is damaged and cannot be read ({why:clause}); have it repaired from a backup copy (at Start, or with repair), or take an earlier copy of the file.',
  },
  'store.otherSchema': {
    nl: '{file} zegt een projectbestand van versie {version} te zijn, maar is anders opgebouwd ({what:clause}); er is niets van geopend of uitgevoerd. Neem een eerdere kopie.',
    en: '{file} says it is a project file of version {version}, but is built otherwise ({what:clause}); nothing of it was opened or run. Take an earlier copy.',
  },
  'store.tooLarge': {
    nl: '{file} bevat in {table} een waarde die groter is dan Samenloop ooit schrijft; het is niet geopend. Neem een eerdere kopie.',
    en: '{file} holds a value in {table} that is larger than Samenloop ever writes; it was not opened. Take an earlier copy.',
  },
  'store.valueTooLarge': {
    nl: 'Dit is te groot om in het projectbestand te bewaren ({where}: {size} MB, hoogstens {most} MB); er is niets bewaard. Kort de tekst in, of doe het in kleinere delen.',
    en: 'This is too large to keep in the project file ({where}: {size} MB, at most {most} MB); nothing was stored. Shorten the text, or do it in smaller parts.',
  },
  'store.unknownSystem': {
    nl: '{file} zegt dat zijn coördinaten in {crs} staan; dat is geen stelsel in meters dat deze versie kent. Neem een eerdere kopie of werk het programma bij.',
    en: '{file} says that its coordinates are in {crs}; that is no system in metres that this version knows. Take an earlier copy or update the program.',
  },
  'store.placeUnreadable': {
    nl: 'De plaats die in het projectbestand staat is niet leesbaar ({why:clause}); wijs haar aan op de kaart of lever het werk opnieuw aan.',
    en: 'The place in the project file cannot be read ({why:clause}); point it out on the map or deliver the work again.',
  },
  'store.damagedRecord': {
    nl: 'Een gegeven in het projectbestand klopt niet: {record} ({why:clause}); controleer het bestand met verify, en herstel het zo nodig van een reservekopie (bij Start, of met repair).',
    en: 'A record in the project file is wrong: {record} ({why:clause}); check the file with verify, and repair it from a backup copy if needed (at Start, or with repair).',
  },
  'store.readOnly': {
    nl: '{file} kan niet worden gewijzigd: het bestand of de map is alleen-lezen. Bekijken en exporteren kan wel; bewaar het in een map waarin u mag schrijven (Bewaar als) om te wijzigen.',
    en: '{file} cannot be changed: the file or its folder is read-only. It can be looked at and exported; save it in a folder you may write in (Save as) to change it.',
  },
  'store.folderReadOnly': {
    nl: 'In {folder} mag u niet schrijven; {file} is niet gemaakt. Kies een andere map, of vraag schrijfrechten aan wie de map beheert.',
    en: 'You may not write in {folder}; {file} was not made. Choose another folder, or ask whoever manages the folder for the right to write.',
  },
  'store.notClosed': {
    nl: '{file} is alleen-lezen en is de laatste keer niet goed afgesloten; kopieer het samen met {file}-journal naar een map waarin u mag schrijven en open het daar.',
    en: '{file} is read-only and was not closed properly the last time; copy it together with {file}-journal to a folder you may write in and open it there.',
  },
  'store.restoreSame': {
    nl: '{file} is zelf de reservekopie; kies het bestand waarvoor zij in de plaats komt.',
    en: '{file} is the backup itself; choose the file whose place it takes.',
  },
  'store.journalSetAside': {
    nl: 'Naast {file} lag het logboek van een wijziging die in een ander bestand niet af kwam (is er een reservekopie teruggezet?); het is niet gebruikt en heet nu {aside}. Open het bestand opnieuw.',
    en: 'Beside {file} lay the journal of a change that was not finished in another file (was a backup put back?); it was not used and is now called {aside}. Open the file again.',
  },
  'store.foreignJournal': {
    nl: 'Naast {file} ligt een logboek dat niet bij dit bestand hoort ({journal}) en dat niet kan worden hernoemd; haal het weg of kopieer alleen {file} naar een andere map en open het daar.',
    en: 'Beside {file} lies a journal that does not belong to this file ({journal}) and that cannot be renamed; take it away, or copy {file} alone to another folder and open it there.',
  },
  'store.fileGone': {
    nl: '{file} is verplaatst of verwijderd terwijl het openstond; er is niets gewijzigd. Kies Bewaar als om alles wat u hier ziet in een nieuw bestand te bewaren.',
    en: '{file} was moved or deleted while it was open; nothing was changed. Choose Save as to keep everything you see here in a new file.',
  },
  'store.fileReplaced': {
    nl: 'Op de plaats van {file} staat nu een ander bestand (door een programma dat mappen synchroniseert?); er is niets gewijzigd. Kies Bewaar als om alles wat u hier ziet in een nieuw bestand te bewaren.',
    en: 'Another file now stands in the place of {file} (by a program that synchronises folders?); nothing was changed. Choose Save as to keep everything you see here in a new file.',
  },
  'store.fileOverwritten': {
    nl: 'Een ander programma heeft in {file} geschreven of het ingekort terwijl het openstond; er is niets gewijzigd. Sluit het project en zet een reservekopie terug (restore).',
    en: 'Another program wrote in {file} or cut it short while it was open; nothing was changed. Close the project and put a backup back (restore).',
  },
  'store.windowBehind': {
    nl: 'Dit venster toont een andere stand van het project dan het bestand; er is niets gewijzigd. U ziet nu hoe het staat: kijk en doe het dan opnieuw.',
    en: 'This window shows another state of the project than the file does; nothing was changed. You now see how things are: look, and then do it again.',
  },
  'store.changedMeanwhile': {
    nl: 'Uw wijziging is niet opgeslagen, want waar zij over gaat is intussen gewijzigd. U ziet nu hoe het staat; het laatste was: {what:sentence}',
    en: 'Your change was not stored, for what it is about was changed meanwhile. You now see how things are; the last thing done was: {what:sentence}',
  },
  'store.anotherStep': {
    nl: 'Intussen is er iets anders gedaan; de laatste stap is nu: {what:sentence} Er is niets gewijzigd.',
    en: 'Something else was done meanwhile; the last step is now: {what:sentence} Nothing was changed.',
  },
  'store.alreadyThere': {
    nl: '{file} bestaat al; kies een andere naam of open het bestaande bestand.',
    en: '{file} is already there; choose another name or open the existing file.',
  },
  'store.noFolder': {
    nl: 'De map {folder} bestaat niet; maak die eerst of kies een andere map.',
    en: 'The folder {folder} is not there; make it first or choose another folder.',
  },
  'store.inUse': {
    nl: '{who} schrijft in {file}, op {machine} sinds {since:moment}; hier kan het alleen worden gelezen. Laat {who} het sluiten om hier te schrijven.',
    en: '{who} is writing in {file}, on {machine} since {since:moment}; here it can only be read. Have {who} close it to write here.',
  },
  'store.inUseSomewhere': {
    nl: 'Iemand anders schrijft in {file}; wie, is niet te zien. Hier kan het alleen worden gelezen; sluit het daar eerst om hier te schrijven.',
    en: 'Someone else is writing in {file}; who cannot be seen. Here it can only be read; close it there first to write here.',
  },
  'store.busy': {
    nl: '{file} wordt op dit moment door een ander programma gelezen of geschreven en kwam niet op tijd vrij; er is niets gewijzigd. Probeer het zo opnieuw.',
    en: '{file} is being read or written by another program at this moment and did not come free in time; nothing was changed. Try again shortly.',
  },
  'store.onlyLooked': {
    nl: '{file} is hier geopend om alleen te lezen en kan zo niet worden gewijzigd; open het om te schrijven, of bewaar het onder een andere naam (Bewaar als).',
    en: '{file} is open here to be read only and cannot be changed like this; open it for writing, or save it under another name (Save as).',
  },
  'store.takenOver': {
    nl: '{who} heeft op {machine} het schrijven in {file} overgenomen; uw wijziging is niet opgeslagen. Bewaar wat u hier ziet met Bewaar als, of open het project opnieuw.',
    en: '{who} on {machine} took over the writing in {file}; your change was not stored. Keep what you see here with Save as, or open the project again.',
  },
  'store.claimStuck': {
    nl: 'Het schrijven in {file} kan nog niet worden overgenomen: de server houdt het nog vast voor wie weg is ({why:clause}). Wacht enkele minuten en probeer het opnieuw.',
    en: 'The writing in {file} cannot be taken over yet: the server still holds it for who is gone ({why:clause}). Wait some minutes and try again.',
  },
  'store.movedOn': {
    nl: '{file} wordt zo vaak gewijzigd dat het hier niet in zijn geheel kon worden gelezen; probeer het zo opnieuw.',
    en: '{file} is changed so often that it could not be read as a whole here; try again shortly.',
  },
  'store.diskFull': {
    nl: 'De schijf waarop {file} staat is vol; maak ruimte en probeer het opnieuw. Er is niets gewijzigd.',
    en: 'The disk that holds {file} is full; make room and try again. Nothing was changed.',
  },
  'store.unreachable': {
    nl: '{file} kan niet worden gelezen of geschreven ({why:clause}); controleer de schijf of de verbinding en probeer het opnieuw.',
    en: '{file} cannot be read or written ({why:clause}); check the disk or the connection and try again.',
  },

  'store.commandRepeated': {
    nl: 'Deze opdracht is al uitgevoerd, als stap {step}; er is niets dubbel gedaan.',
    en: 'This command was already carried out, as step {step}; nothing was done twice.',
  },
  'store.wentBack': {
    nl: 'Teruggegaan naar {day:date}, {time} uur, na: {what:sentence}',
    en: 'Gone back to {day:date}, {time}, after: {what:sentence}',
  },
  'store.isAsItWas': {
    nl: 'Er is niets gedaan na: {what:sentence} Het project is al zoals het toen was.',
    en: 'Nothing was done after: {what:sentence} The project is as it was then.',
  },
  'store.noSuchStep': {
    nl: 'Deze stap staat niet in de geschiedenis van het project dat open staat. Er is niets gewijzigd.',
    en: 'This step is not in the history of the project that stands open. Nothing was changed.',
  },
  'store.nothingToUndo': {
    nl: 'Er is niets om ongedaan te maken.',
    en: 'There is nothing to undo.',
  },
  'store.nothingToRedo': {
    nl: 'Er is niets om opnieuw te doen.',
    en: 'There is nothing to redo.',
  },
  'store.unknownWork': {
    nl: 'Een van de werken staat niet meer in dit project (is een aanlevering ongedaan gemaakt?); kies opnieuw uit de lijst.',
    en: 'One of the works is no longer in this project (was a delivery undone?); choose from the list again.',
  },
  'store.unknownParty': {
    nl: 'De trekker staat niet in dit project; kies een van de partijen.',
    en: 'The lead is not in this project; choose one of the parties.',
  },
  'store.unknownCombination': {
    nl: 'Deze combinatie bestaat niet meer; kijk in de geschiedenis wat ermee is gebeurd.',
    en: 'This combination is no longer there; see the history for what happened to it.',
  },
  'store.unknownLayer': {
    nl: 'Deze ondergrond bestaat niet meer in dit project.',
    en: 'This reference layer is no longer in this project.',
  },
  'store.unknownDelivery': {
    nl: 'Deze aanlevering bestaat niet meer in dit project.',
    en: 'This delivery is no longer in this project.',
  },
  'store.tooFewWorks': {
    nl: 'Een combinatie heeft minstens twee verschillende werken nodig; voeg er een toe.',
    en: 'A combination needs at least two different works; add one.',
  },
  'store.tooFewLeft': {
    nl: 'Zonder "{work}" blijft er in de combinatie "{combination}" één werk over; ontbind de combinatie of voeg eerst een ander werk toe.',
    en: 'Without "{work}" one work is left in the combination "{combination}"; dissolve it, or add another work first.',
  },
  'store.notInCombination': {
    nl: 'Het werk "{work}" staat niet in de combinatie "{combination}".',
    en: 'The work "{work}" is not in the combination "{combination}".',
  },
  'store.outsideTheWhole': {
    nl: 'De periode van het werk "{work}" valt buiten die van de combinatie "{combination}"; maak de periode van het geheel ruimer.',
    en: 'The period of the work "{work}" reaches outside that of the combination "{combination}"; widen the period of the whole.',
  },
  'store.alreadyCombined': {
    nl: 'Het werk "{work}" staat al in de combinatie "{combination}"; haal het daar eerst uit.',
    en: 'The work "{work}" is already in the combination "{combination}"; take it out of that one first.',
  },

  'store.addedLayer': {
    nl: 'Ondergrond "{layer}" toegevoegd, onderdelen: {features}',
    en: 'Reference layer "{layer}" added, features: {features}',
  },
  'store.storedDelivery': {
    nl: 'Aanlevering van {party}: {added} nieuw, {changed} gewijzigd, {missing} niet meer genoemd',
    en: 'Delivery of {party}: {added} new, {changed} changed, {missing} not named any more',
  },
  'store.madeCombination': {
    nl: 'Combinatie "{combination}" gemaakt, werken: {works}',
    en: 'Combination "{combination}" made, works: {works}',
  },
  'store.changedCombination': {
    nl: 'Combinatie "{combination}" gewijzigd',
    en: 'Combination "{combination}" changed',
  },
  'store.addedToCombination': {
    nl: 'Werk "{work}" toegevoegd aan combinatie "{combination}"',
    en: 'Work "{work}" added to combination "{combination}"',
  },
  'store.addedWorksToCombination': {
    nl: 'Werken toegevoegd aan combinatie "{combination}": {works}',
    en: 'Works added to combination "{combination}": {works}',
  },
  'store.takenOutOfCombination': {
    nl: 'Werk "{work}" uit combinatie "{combination}" gehaald',
    en: 'Work "{work}" taken out of combination "{combination}"',
  },
  'store.agreedAgain': {
    nl: 'Combinatie "{combination}" blijft zoals afgesproken, na nieuwe aanleveringen',
    en: 'Combination "{combination}" stays as agreed, after new deliveries',
  },
  'store.dissolvedCombination': {
    nl: 'Combinatie "{combination}" ontbonden',
    en: 'Combination "{combination}" dissolved',
  },
  'store.setAside': {
    nl: 'Niet nu, samenlopen: {pairs}. Reden: {reason}',
    en: 'Set aside, pairs: {pairs}. Reason: {reason}',
  },
  'store.setAsideUntil': {
    nl: 'Niet nu, tot {until:date}, samenlopen: {pairs}. Reden: {reason}',
    en: 'Set aside until {until:date}, pairs: {pairs}. Reason: {reason}',
  },
  'store.pickUp': {
    nl: 'Op de agenda, samenlopen: {pairs}. Reden: {reason}',
    en: 'On the agenda, pairs: {pairs}. Reason: {reason}',
  },
  'store.rejected': {
    nl: 'Nee, samenlopen: {pairs}. Reden: {reason}',
    en: 'No, pairs: {pairs}. Reason: {reason}',
  },
  'store.saidInMeeting': {
    nl: '{said:sentence} Gezegd in {body}, {day:date}.',
    en: '{said:sentence} Said in {body}, {day:date}.',
  },
  'store.investigate': {
    nl: 'Uitzoeken, samenlopen: {pairs}. Reden: {reason}',
    en: 'To look into, pairs: {pairs}. Reason: {reason}',
  },
  'store.investigateWho': {
    nl: 'Uitzoeken door {who}, samenlopen: {pairs}. Reden: {reason}',
    en: 'To be looked into by {who}, pairs: {pairs}. Reason: {reason}',
  },
  'store.investigateDue': {
    nl: 'Uitzoeken, uiterlijk {due:date}, samenlopen: {pairs}. Reden: {reason}',
    en: 'To look into, {due:date} at the latest, pairs: {pairs}. Reason: {reason}',
  },
  'store.investigateWhoDue': {
    nl: 'Uitzoeken door {who}, uiterlijk {due:date}, samenlopen: {pairs}. Reden: {reason}',
    en: 'To be looked into by {who}, {due:date} at the latest, pairs: {pairs}. Reason: {reason}',
  },
  'store.reopened': {
    nl: 'Weer opengezet, samenlopen: {pairs}',
    en: 'Opened again, pairs: {pairs}',
  },
  // No longer written, but it stands in the history of older projects.
  'store.changedOverlapSettings': {
    nl: 'Instellingen voor samenloop gewijzigd',
    en: 'Overlap settings changed',
  },

  'store.damagedPages': {
    nl: 'Het bestand is inwendig beschadigd: {why:sentence} Neem een eerdere kopie.',
    en: 'The file is damaged inside: {why:sentence} Take an earlier copy.',
  },
  'store.brokenSeal': {
    nl: 'Wat er van {record} staat, is niet wat Samenloop schreef (een fout van de schijf of van het kopiëren?). Neem een eerdere kopie.',
    en: 'What stands of {record} is not what Samenloop wrote (a fault of the disk, or in copying?). Take an earlier copy.',
  },
  'store.brokenReference': {
    nl: 'Een gegeven in {table} verwijst naar iets in {parent} dat er niet is. Neem een eerdere kopie.',
    en: 'A record in {table} refers to something in {parent} that is not there. Take an earlier copy.',
  },
  'store.unreadablePlace': {
    nl: 'De plaats van {record} is niet leesbaar ({why:clause}). Neem een eerdere kopie of lever het werk opnieuw aan.',
    en: 'The place of {record} cannot be read ({why:clause}). Take an earlier copy or deliver the work again.',
  },
  'store.unreadableFile': {
    nl: 'Het bewaarde bestand {path} is niet leesbaar ({why:clause}). Neem een eerdere kopie.',
    en: 'The kept file {path} cannot be read ({why:clause}). Take an earlier copy.',
  },
  'store.historyGap': {
    nl: 'In de geschiedenis ontbreken stappen: {found} van {expected} gevonden. Neem een eerdere kopie.',
    en: 'Steps are missing in the history: found {found} of {expected}. Take an earlier copy.',
  },
} as const satisfies Record<string, Bilingual>
