import type { Bilingual } from '../language.ts'

/** Sentences about copies of a project that come together. */
export const mergeMessages = {
  'merge.reading': {
    nl: 'De kopie wordt gelezen…',
    en: 'Reading the copy…',
  },
  'merge.took': {
    nl: 'Kopie {file} samengevoegd: {commands} {commands:wijziging|wijzigingen} van {actors}',
    en: 'Merged copy {file}: {commands} {commands:change|changes} by {actors}',
  },
  'merge.takenHere': {
    nl: '{commands} {commands:wijziging|wijzigingen} van {actors} samengevoegd.',
    en: '{commands} {commands:change|changes} by {actors} merged.',
  },
  'merge.takenToDecide': {
    nl: '{commands} {commands:wijziging|wijzigingen} van {actors} samengevoegd; {points} {points:punt|punten} te beslissen.',
    en: '{commands} {commands:change|changes} by {actors} merged; {points} {points:point|points} to decide.',
  },
  'merge.keptAsShown': {
    nl: 'Beslist: {points} {points:punt blijft|punten blijven} zoals het staat. Daarmee verandert niets, dus er is niets ongedaan te maken.',
    en: 'Decided: {points} {points:point stays|points stay} as things stand. That changes nothing, so there is nothing to undo.',
  },
  'merge.decided': {
    nl: 'Beslist wat apart was geschreven: {title}',
    en: 'Decided what was written apart: {title}',
  },
  'merge.decidedSeveral': {
    nl: 'Beslist wat apart was geschreven, op {points} punten',
    en: 'Decided what was written apart, on {points} points',
  },
  'merge.otherProject': {
    nl: '{file} is een kopie van een ander project ({other}), niet van {project}; er is niets samengevoegd. Kies een kopie die van dit bestand is gemaakt.',
    en: '{file} is a copy of another project ({other}), not of {project}; nothing was merged. Choose a copy that was made of this file.',
  },
  'merge.otherStart': {
    nl: '{file} en dit project zijn uit elkaar gegaan voordat Samenloop bijhield wie wat in welke kopie deed; zij kunnen niet worden samengevoegd en er is niets veranderd. Ga in één van beide verder en neem over wat in het andere staat.',
    en: '{file} and this project parted before Samenloop kept who did what in which copy; they cannot be merged and nothing was changed. Go on in one of them and take over by hand what the other says.',
  },
  'merge.numberedTwice': {
    nl: '{file} zegt bij dezelfde wijziging iets anders dan dit project (hier {actor} op {at:date}, daar op {other:date}): over één van beide is een reservekopie heen gezet. Er is niets samengevoegd. Ga in één van beide verder en neem met de hand over wat in het andere staat.',
    en: '{file} says something else of the same change than this project does (here {actor} on {at:date}, there on {other:date}): a backup was put over one of them. Nothing was merged. Go on in one of them and take over by hand what the other says.',
  },
  'merge.itself': {
    nl: '{file} is het project dat open staat; kies een kopie ervan.',
    en: '{file} is the project that stands open; choose a copy of it.',
  },
  'merge.madeOfLater': {
    nl: 'Reactiebestand {file} is gemaakt van een latere stand van het project dan deze; er is niets samengevoegd. Voeg het samen met het project waarvan het is gemaakt, of voeg dat eerst hier samen.',
    en: 'Response file {file} was made of a later state of the project than this one; nothing was merged. Merge it with the project it was made of, or merge that here first.',
  },
  'merge.notTheirs': {
    nl: 'In reactiebestand {file} is iets gewijzigd dat niet van die partij is; er is niets samengevoegd. Maak een nieuw reactiebestand en laat de partij daarin werken.',
    en: 'In response file {file} something was changed that is not of that party; nothing was merged. Make a new response file and have the party work in that.',
  },
  'merge.intoPartyCopy': {
    nl: 'Het bestand dat open staat is een reactiebestand; daarin wordt {file} niet samengevoegd. Stuur beide naar wie het plan maakt: die voegt ze samen met het project.',
    en: 'The file that stands open is a response file; {file} is not merged into it. Send both to whoever draws up the plan, who merges them with the project.',
  },
  'merge.nothingToDecide': {
    nl: 'Hierover valt niets meer te beslissen ({title}); iemand was u voor. Kijk de lijst opnieuw na.',
    en: 'There is nothing left to decide about this ({title}); someone was before you. Look at the list again.',
  },
  'merge.stillNeeded': {
    nl: '{title} kan niet weg: er staat iets in het project dat ernaar verwijst. Haal dat eerst weg, of houd het.',
    en: '{title} cannot go: something in the project refers to it. Remove that first, or keep it.',
  },
  'merge.nothingNew': {
    nl: 'In {file} staat niets dat hier nog niet is.',
    en: '{file} holds nothing that is not here yet.',
  },
  'merge.takenFrom': {
    nl: '{commands} {commands:wijziging|wijzigingen} van {actors} uit {file}.',
    en: '{commands} {commands:change|changes} by {actors} from {file}.',
  },
  'merge.onlyPreview': {
    nl: 'Dit zou er gebeuren; er is niets bewaard.',
    en: 'This is what would happen; nothing was kept.',
  },
  'merge.recordsTouched': {
    nl: '{kind}: {added} erbij, {changed} gewijzigd, {removed} weg',
    en: '{kind}: {added} added, {changed} changed, {removed} removed',
  },
  'merge.toDecide': {
    nl: 'Te beslissen: {what:sentence}',
    en: 'To decide: {what:sentence}',
  },
  'merge.writtenApart': {
    nl: '{kind} {title}, {label}: {values}.',
    en: '{kind} {title}, {label}: {values}.',
  },
  'merge.removedAndChanged': {
    nl: '{kind} {title} is verwijderd door {removed} en wordt elders nog gebruikt of gewijzigd door {changed}; het blijft staan.',
    en: '{kind} {title} was removed by {removed} and is still used or was changed elsewhere by {changed}; it stays.',
  },
  'merge.removedAndNeeded': {
    nl: '{kind} {title} is verwijderd door {removed}, en elders verwijst er nog iets naar; het blijft staan.',
    en: '{kind} {title} was removed by {removed}, and elsewhere something still refers to it; it stays.',
  },
  'merge.tooFewWorks': {
    nl: '{kind} {title} houdt na het samenvoegen minder dan twee werken over en staat apart.',
    en: '{kind} {title} is left with fewer than two works after merging and is held apart.',
  },
  'merge.sameName': {
    nl: 'Er zijn twee partijen {title}; de latere heet voorlopig {name}.',
    en: 'There are two parties {title}; the later one is called {name} for now.',
  },
} as const satisfies Record<string, Bilingual>
