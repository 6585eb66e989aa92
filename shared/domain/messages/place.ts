import type { Bilingual } from '../language.ts'

/** Sentences about finding and giving places, and about the layers places are found in. */
export const placeMessages = {
  // By hand.
  'place.byPerson': { nl: 'Geplaatst door {who}.', en: 'Placed by {who}.' },
  'place.byPersonOn': { nl: 'Door {who} op {street} geplaatst.', en: 'Placed on {street} by {who}.' },
  'place.confirmed': {
    nl: 'Door {who} nagekeken: de plaats klopt.',
    en: 'Checked by {who}: the place is right.',
  },
  'place.notOnEarth': {
    nl: 'Deze plaats ligt buiten het bereik van {crs}; teken haar in het gebied van het project.',
    en: 'This place lies out of the reach of {crs}; draw it in the area of the project.',
  },
  'place.nothingDrawn': {
    nl: 'Hier is geen punt, lijn of vlak getekend; klik ten minste één plek aan.',
    en: 'No point, line or area was drawn here; click at least one spot.',
  },
  'place.nothingToConfirm': {
    nl: 'Dit werk heeft nog geen plaats om te bevestigen; plaats het eerst.',
    en: 'This work has no place to confirm yet; place it first.',
  },
  'place.placed': { nl: '"{work}" met de hand geplaatst', en: '"{work}" placed by hand' },
  'place.confirmedWorks': {
    nl: '{count} {count:plaats|plaatsen} bevestigd',
    en: '{count} {count:place|places} confirmed',
  },

  // Layers.
  'layer.added': {
    nl: '{count} {count:ondergrond|ondergronden} toegevoegd: {layers}',
    en: '{count} reference {count:layer|layers} added: {layers}',
  },
  'layer.removed': {
    nl: 'Ondergrond "{layer}" verwijderd, onderdelen: {features}',
    en: 'Reference layer "{layer}" removed, features: {features}',
  },
  'layer.reading': { nl: 'Ondergrond lezen: {file}', en: 'Reading reference layer: {file}' },
  'layer.noSuchDraft': {
    nl: 'Deze ondergrond is niet meer in het geheugen; laat de bestanden opnieuw vallen.',
    en: 'This reference layer is no longer in memory; drop the files again.',
  },
  'layer.noSuchTable': {
    nl: 'In deze bestanden zit geen tabel {file}; kies er een uit de lijst.',
    en: 'There is no table {file} in these files; choose one from the list.',
  },
  'layer.noSuchColumn': {
    nl: 'De tabel {file} heeft geen kolom "{column}"; kies er een uit de lijst.',
    en: 'The table {file} has no column "{column}"; choose one from the list.',
  },
  'layer.empty': {
    nl: 'In {file} heeft geen enkele rij een plaats, dus het kan geen ondergrond worden; lever een shapefile of GeoJSON aan, of een csv met X en Y.',
    en: 'No row of {file} has a place, so it cannot be a reference layer; hand in a shapefile or GeoJSON, or a csv with X and Y.',
  },
  'layer.withoutPlace': {
    nl: '{file}: {count} {count:rij zonder plaats is|rijen zonder plaats zijn} weggelaten.',
    en: '{file}: {count} {count:row|rows} without a place left out.',
  },
  'layer.crsUnknown': {
    nl: '{file} zegt niet in welk coördinatenstelsel het is; geef het aan, bijvoorbeeld EPSG:28992.',
    en: '{file} does not say which coordinate system it is in; give it, for example EPSG:28992.',
  },
  'layer.crsAssumed': {
    nl: '{file} zegt niet in welk coördinatenstelsel het is; gelezen als {crs}.',
    en: '{file} does not say which coordinate system it is in; read as {crs}.',
  },
} as const satisfies Record<string, Bilingual>
