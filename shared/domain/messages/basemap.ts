import type { Bilingual } from '../language.ts'

/** Sentences of the map under everything, and of files that cannot be one. */
export const basemapMessages = {
  'basemap.chosen': { nl: 'Achtergrondkaart gekozen: {name}', en: 'Basemap chosen: {name}' },
  'basemap.forgotten': { nl: 'Achtergrondkaart weggehaald: {name}', en: 'Basemap removed: {name}' },
  'basemap.shown': { nl: 'Achtergrondkaart getoond: {name}', en: 'Basemap shown: {name}' },
  'basemap.hidden': { nl: 'Achtergrondkaart verborgen: {name}', en: 'Basemap hidden: {name}' },
  'basemap.none': {
    nl: 'Dit project heeft geen achtergrondkaart (meer); kies een bestand.',
    en: 'This project has no basemap (any more); choose a file.',
  },
  'basemap.notThere': {
    nl: '{file} is er niet, of is geen bestand. Controleer het pad.',
    en: '{file} is not there, or is no file. Check the path.',
  },
  'basemap.mayNotRead': {
    nl: '{file} mag niet worden gelezen ({why:clause}). Controleer de rechten.',
    en: '{file} may not be read ({why:clause}). Check its permissions.',
  },
  'basemap.notTiles': {
    nl: '{file} is geen achtergrondkaart. Kies een .pmtiles (versie 3) of een .mbtiles.',
    en: '{file} is no basemap. Choose a .pmtiles (version 3) or a .mbtiles.',
  },
  'basemap.damaged': {
    nl: '{file} is beschadigd of niet af: de tegels zijn er niet uit te lezen. Haal het bestand opnieuw op.',
    en: '{file} is damaged or unfinished: its tiles cannot be read. Fetch the file again.',
  },
  'basemap.otherTiles': {
    nl: '{file} heeft tegels van een soort die Samenloop niet tekent ({kind}). Kies er een met vectortegels (mvt) of met png, jpg of webp.',
    en: '{file} has tiles of a kind that Samenloop does not draw ({kind}). Choose one with vector tiles (mvt) or with png, jpg or webp.',
  },
  'basemap.otherSystem': {
    nl: '{file} is gesneden in {crs}; de kaart tekent tegels in Web Mercator (EPSG:3857). Haal dezelfde kaart op in die indeling, bij PDOK heet zij WebMercatorQuad.',
    en: '{file} is cut in {crs}; the map draws tiles in Web Mercator (EPSG:3857). Fetch the same map in that tiling, which PDOK calls WebMercatorQuad.',
  },
  'basemap.noLayers': {
    nl: '{file} zegt niet welke lagen er in de vectortegels staan, dus Samenloop weet niet wat te tekenen. Maak of haal het bestand opnieuw, met de lagen in de metagegevens.',
    en: '{file} does not say which layers are in its vector tiles, so Samenloop does not know what to draw. Make or fetch the file again, with the layers in its metadata.',
  },
  'basemap.notOrdered': {
    nl: '{file} heeft geen index op de tegels, of haalt ze op een manier op die Samenloop niet uitvoert; elke tegel zou het hele bestand kosten. Maak het bestand opnieuw met een gangbaar programma (tippecanoe, Planetiler, GDAL).',
    en: '{file} has no index on its tiles, or finds them in a way that Samenloop does not run; every tile would cost the whole file. Make the file again with a usual program (tippecanoe, Planetiler, GDAL).',
  },
  'webMap.forbidden': {
    nl: 'Kaarten van internet zijn op deze computer uitgezet door de beheerder.',
    en: 'Maps from the internet were switched off on this computer by its administrator.',
  },
  'webMap.policyUnreadable': {
    nl: '{file} kan niet worden gelezen ({why:clause}); daarom blijven kaarten van internet uit. Vraag de beheerder van deze computer het bestand te herstellen.',
    en: '{file} cannot be read ({why:clause}); maps from the internet therefore stay off. Ask the administrator of this computer to mend the file.',
  },
  'webMap.notKept': {
    nl: 'Of de kaart van internet aan staat kan in {folder} niet worden bewaard ({why:clause}); er is niets veranderd.',
    en: 'Whether the map from the internet is on cannot be kept in {folder} ({why:clause}); nothing was changed.',
  },
} as const satisfies Record<string, Bilingual>
