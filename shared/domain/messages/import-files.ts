import type { Bilingual } from '../language.ts'

/** Sentences of electron/import about files, sheets and layers as a whole: what is refused, and what is left aside. */
export const importFileMessages = {
  // Refused: nothing of the delivery is taken.
  'import.notThere': {
    nl: '{path} bestaat niet; controleer het pad.',
    en: '{path} is not there; check the path.',
  },
  'import.emptyFolder': {
    nl: 'In {path} staan geen bestanden; kies de map waarin de aanlevering staat.',
    en: 'There are no files in {path}; choose the folder that holds the delivery.',
  },
  'import.tooLarge': {
    nl: 'Met {path} erbij is de aanlevering groter dan {most} GB; lever haar in delen aan.',
    en: 'With {path} the delivery is larger than {most} GB; deliver it in parts.',
  },
  'import.cannotRead': {
    nl: '{path} kan niet worden gelezen; controleer of het bestand nog bestaat en of u het mag openen.',
    en: '{path} cannot be read; check that the file is still there and that you may open it.',
  },
  'import.nothingToRead': {
    nl: 'Hier is niets te lezen: {files}. Lever een shapefile, xlsx, xls, ods, csv, GeoJSON of GeoPackage aan, los of in een zip.',
    en: 'There is nothing to read here: {files}. Deliver a shapefile, xlsx, xls, ods, csv, GeoJSON or GeoPackage, loose or in a zip.',
  },
  'import.notAShapefile': {
    nl: '{file} is geen shapefile, ook al heet het zo; vraag de partij om het .shp-bestand met .dbf, .shx en .prj.',
    en: '{file} is not a shapefile, although its name says so; ask the party for the .shp with its .dbf, .shx and .prj.',
  },
  'import.shpMissing': {
    nl: 'Bij {file} ontbreekt het .shp-bestand met de geometrie; vraag de partij om de hele shapefile.',
    en: 'The .shp with the geometry is missing beside {file}; ask the party for the whole shapefile.',
  },
  'import.notASpreadsheet': {
    nl: '{file} is geen leesbare werkmap; open het in Excel en bewaar het opnieuw als xlsx.',
    en: '{file} is not a readable workbook; open it in Excel and save it again as xlsx.',
  },
  'import.notText': {
    nl: '{file} is geen tekstbestand; lever een csv met leesbare tekst aan.',
    en: '{file} is not a text file; deliver a csv with readable text.',
  },
  'import.notGeojson': {
    nl: '{file} is geen GeoJSON; lever een FeatureCollection aan, of een shapefile.',
    en: '{file} is not GeoJSON; deliver a FeatureCollection, or a shapefile.',
  },
  'import.noRows': {
    nl: 'In {file} staan geen rijen; controleer of het juiste bestand is aangeleverd.',
    en: '{file} has no rows; check that the right file was delivered.',
  },
  'import.tooManyRows': {
    nl: '{file} heeft meer dan {most} rijen; lever het in delen aan.',
    en: '{file} has more than {most} rows; deliver it in parts.',
  },
  'import.zipDamaged': {
    nl: '{file} is beschadigd of geen zip; vraag de partij het opnieuw in te pakken.',
    en: '{file} is damaged or not a zip; ask the party to pack it again.',
  },
  'import.zipTooLarge': {
    nl: '{file} bevat meer dan {files} bestanden of wordt uitgepakt groter dan {most} GB; lever het in delen aan.',
    en: '{file} holds more than {files} files or unpacks to more than {most} GB; deliver it in parts.',
  },
  'import.zipClimbsOut': {
    nl: '{file} wil buiten zichzelf schrijven ("{name}") en is daarom niet geopend; vraag de partij om een gewone zip.',
    en: '{file} wants to write outside itself ("{name}") and was therefore not opened; ask the party for an ordinary zip.',
  },
  'import.zipEmpty': {
    nl: 'In {file} zit geen shapefile, GeoPackage, werkmap, csv of GeoJSON; controleer of de juiste zip is aangeleverd.',
    en: 'There is no shapefile, GeoPackage, workbook, csv or GeoJSON in {file}; check that the right zip was delivered.',
  },
  'import.outOfMemory': {
    nl: '{files} vraagt meer geheugen dan Samenloop ervoor vrijmaakt; lever het in delen aan, bijvoorbeeld per wijk of per jaar. Er is niets opgeslagen.',
    en: '{files} needs more memory than Samenloop sets aside for it; deliver it in parts, for instance per district or per year. Nothing was stored.',
  },
  'import.tooManyCells': {
    nl: '{file} zegt meer dan {most} gevulde cellen te hebben; bewaar alleen de rijen en kolommen met werken en lever het opnieuw aan.',
    en: '{file} says it has more than {most} filled cells; save only the rows and columns with works and deliver it again.',
  },
  'import.tooManyColumns': {
    nl: 'Op blad "{sheet}" van {file} {count:staat|staan} nog {count} gevulde {count:cel|cellen} voorbij kolom {most:number}; zo breed is geen lijst met werken. Laat de partij weghalen wat daar staat of het op een eigen blad zetten, en lever het opnieuw aan. Er is niets van gelezen.',
    en: 'On sheet "{sheet}" of {file} there {count:is|are} {count} filled {count:cell|cells} beyond column {most:number}; no list of works is as wide. Have the party remove what is there or put it on a sheet of its own, and deliver it again. Nothing of it was read.',
  },
  'import.lineTooLong': {
    nl: 'Regel {row} van {file} is langer dan {most} tekens of heeft meer dan {cells} cellen; dit is geen lijst met werken. Controleer het bestand.',
    en: 'Line {row} of {file} is longer than {most} characters or has more than {cells} cells; this is no list of works. Check the file.',
  },
  'import.textTooLong': {
    nl: '{file} is een tekstbestand van meer dan {most} MB; lever het in delen aan.',
    en: '{file} is a text file of more than {most} MB; deliver it in parts.',
  },
  'import.otherKind': {
    nl: '{file} is in werkelijkheid een {kind}; vraag de partij om een werkmap (xlsx), csv, GeoJSON of shapefile.',
    en: '{file} is really a {kind}; ask the party for a workbook (xlsx), csv, GeoJSON or shapefile.',
  },
  'import.locked': {
    nl: '{file} is met een wachtwoord beveiligd; vraag de partij om een kopie zonder wachtwoord.',
    en: '{file} is protected with a password; ask the party for a copy without one.',
  },
  'import.tooDeep': {
    nl: '{file} is zo diep genest dat het geen kaartbestand kan zijn; vraag de partij het opnieuw weg te schrijven.',
    en: '{file} is nested so deeply that it cannot be a map file; ask the party to write it again.',
  },
  'import.unknownCrs': {
    nl: 'Het coördinatenstelsel "{crs}" kent Samenloop niet; geef EPSG:28992 (RD), EPSG:4326 (lengte en breedte) of een UTM-zone zoals EPSG:25831, of vraag de partij om het in RD.',
    en: 'Samenloop does not know the coordinate system "{crs}"; give EPSG:28992 (RD), EPSG:4326 (longitude and latitude) or a UTM zone such as EPSG:25831, or ask the party for it in RD.',
  },

  // Left aside: the rest of the delivery is read.
  'import.sheetHidden': {
    nl: 'Het verborgen blad "{sheet}" is niet gelezen.',
    en: 'The hidden sheet "{sheet}" was not read.',
  },
  'import.sheetLeftOut': {
    nl: 'Blad "{sheet}" is niet gelezen: er is geen kolom herkend. Zet het aan als er werken in staan.',
    en: 'Sheet "{sheet}" was not read: no column was recognised. Switch it on when it holds works.',
  },
  'import.fileNotRead': {
    nl: '{file} is niet gelezen: dit soort bestand hoort niet bij een aanlevering.',
    en: '{file} was not read: files of this kind are no part of a delivery.',
  },
  'import.letter': {
    nl: '{file} is niet gelezen: het is een brief en geen lijst. Lees hem zelf na; er kan iets in staan over de werken.',
    en: '{file} was not read: it is a letter and no list. Read it yourself; it may say something about the works.',
  },
  'import.preparationSheet': {
    nl: '{file} is niet gelezen: het is een voorbereidingsblad en geen aanlevering, en er staan werken van anderen op. Lees het in bij Overleg voorbereiden; daar staan de antwoorden van partijen naast elkaar.',
    en: '{file} was not read: it is a preparation sheet and no delivery, and works of others stand on it. Read it at Prepare the meeting; there the answers of parties stand side by side.',
  },
  'import.styleTable': {
    nl: '"{sheet}" is niet gelezen: daarin bewaart een programma hoe de kaart eruitziet, en geen werken.',
    en: '"{sheet}" was not read: a program keeps there what the map looks like, and no works.',
  },
  'import.codeList': {
    nl: '"{sheet}" is niet gelezen: het is een lijst met codes en hun betekenis. Staan er werken in, noem de kolom met nummers dan "Projectnummer" of zet de tabel aan.',
    en: '"{sheet}" was not read: it is a list of codes and what they mean. If it holds works, call the column of numbers "Project number" or switch the table on.',
  },
  'import.onlyCodes': {
    nl: '"{sheet}" is niet gelezen: het is een lijst met codes en hun betekenis. Staan er werken in, laat de partij de kolom met nummers dan "Projectnummer" noemen.',
    en: '"{sheet}" was not read: it is a list of codes and what they mean. If it holds works, have the party call the column of numbers "Project number".',
  },
  'import.backgroundLayer': {
    nl: '"{sheet}" ({rows} {rows:object|objecten}) is niet gelezen: het zijn gebieden om op te kijken, zonder planning. Zet de laag aan als het werken zijn, of lees haar als ondergrond.',
    en: '"{sheet}" ({rows} {rows:feature|features}) was not read: it holds areas to look at, without any planning. Switch it on if they are works, or read it as a reference layer.',
  },
  'import.archiveLayer': {
    nl: '"{sheet}" ({rows} {rows:object|objecten}) is niet gelezen: volgens zijn naam is het een archief. Zet het aan als het bij deze aanlevering hoort.',
    en: '"{sheet}" ({rows} {rows:feature|features}) was not read: by its name it is an archive. Switch it on if it is part of this delivery.',
  },
  'import.leftOutByChoice': {
    nl: '"{sheet}" ({rows} {rows:rij|rijen}) is op uw keuze niet gelezen.',
    en: '"{sheet}" ({rows} {rows:row|rows}) was not read, by your choice.',
  },
  'import.mapFormNotRead': {
    nl: '{file} is niet gelezen: Samenloop leest geen {form}. Staan er werken in, laat de partij ze in QGIS of ArcGIS dan bewaren als GeoPackage of shapefile.',
    en: '{file} was not read: Samenloop does not read {form}. If it holds works, have the party save them as a GeoPackage or shapefile in QGIS or ArcGIS.',
  },
  'import.listFormNotRead': {
    nl: '{file} is niet gelezen: Samenloop leest geen {form}. Staan er werken in, laat de partij de lijst dan bewaren als xlsx of csv.',
    en: '{file} was not read: Samenloop does not read {form}. If it holds works, have the party save the list as xlsx or csv.',
  },
  'import.projectFormNotRead': {
    nl: '{file} is niet gelezen: {form} verwijst naar kaartlagen maar bevat ze niet. Vraag de partij om de lagen zelf, als GeoPackage of shapefile.',
    en: '{file} was not read: {form} refers to map layers but does not hold them. Ask the party for the layers themselves, as a GeoPackage or shapefile.',
  },
  'import.packedFormNotRead': {
    nl: '{file} is niet gelezen: Samenloop pakt geen {form} uit. Pak het zelf uit of vraag de partij om een zip.',
    en: '{file} was not read: Samenloop does not unpack {form}. Unpack it yourself or ask the party for a zip.',
  },
  'import.geodatabase': {
    nl: '{file} is niet gelezen: het is een file geodatabase van Esri (.gdb), die Samenloop niet leest. Laat de partij de lagen in ArcGIS of QGIS bewaren als GeoPackage of shapefile.',
    en: '{file} was not read: it is a file geodatabase of Esri (.gdb), which Samenloop does not read. Have the party save its layers as a GeoPackage or shapefile in ArcGIS or QGIS.',
  },
  'import.klic': {
    nl: '{file} is een KLIC-levering: de kabels en leidingen die er al liggen, geen geplande werken. Vraag de partij om haar planning, als shapefile, GeoPackage, xlsx, csv of GeoJSON.',
    en: '{file} is a KLIC delivery: the cables and pipes that lie there already, no planned works. Ask the party for its planning, as a shapefile, GeoPackage, xlsx, csv or GeoJSON.',
  },
  'import.topoJson': {
    nl: '{file} is TopoJSON, dat Samenloop niet leest. Laat de partij het bewaren als GeoJSON, GeoPackage of shapefile.',
    en: '{file} is TopoJSON, which Samenloop does not read. Have the party save it as GeoJSON, GeoPackage or a shapefile.',
  },
  'import.serviceError': {
    nl: '{file} bevat geen objecten maar een foutmelding van een kaartdienst: "{text}". Vraag de partij om de gegevens zelf.',
    en: '{file} holds no features but an error of a map service: "{text}". Ask the party for the data themselves.',
  },
  'import.cutByService': {
    nl: 'De kaartdienst heeft niet alles gegeven: {file} houdt op na {count} {count:object|objecten}. Vraag de partij om alle objecten, bijvoorbeeld als GeoPackage.',
    en: 'The map service did not give everything: {file} ends after {count} {count:feature|features}. Ask the party for all of them, as a GeoPackage for example.',
  },
} as const satisfies Record<string, Bilingual>
