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

  // Found, and sure.
  'place.earlier': {
    nl: 'Zoals in een eerdere aanlevering, onder nummer {number}.',
    en: 'As in an earlier delivery, under number {number}.',
  },
  'place.onStreet': { nl: '{street}, in de laag {layer}.', en: '{street}, in the layer {layer}.' },
  'place.onStreets': { nl: '{streets}, in de laag {layer}.', en: '{streets}, in the layer {layer}.' },
  'place.atAddress': {
    nl: '{street} {numbers}, in de laag {layer}.',
    en: '{street} {numbers}, in the layer {layer}.',
  },
  'place.atCrossing': {
    nl: 'De kruising van {street} en {other}, in de laag {layer}.',
    en: 'The crossing of {street} and {other}, in the layer {layer}.',
  },
  'place.betweenStreets': {
    nl: '{street} tussen {from} en {to}, in de laag {layer}.',
    en: '{street} between {from} and {to}, in the layer {layer}.',
  },
  'place.inName': {
    nl: 'De omschrijving noemt {street}, in de laag {layer}.',
    en: 'The description names {street}, in the layer {layer}.',
  },

  // Found, and to be looked at.
  'place.readAs': {
    nl: "'{text}' gelezen als {street}; kijk of dat klopt.",
    en: "'{text}' read as {street}; check that this is right.",
  },
  'place.aboutNumbers': {
    nl: 'Bij {street} {numbers}, in de laag {layer}, maar niet precies daar; kijk waar het werk ligt.',
    en: 'Near {street} {numbers}, in the layer {layer}, but not just there; check where the work lies.',
  },
  'place.nearCrossing': {
    nl: "'{text}' is ergens bij de kruising van {street} en {other}, in de laag {layer}; kijk waar precies.",
    en: "'{text}' is somewhere near the crossing of {street} and {other}, in the layer {layer}; check where exactly.",
  },
  'place.notAllKnown': {
    nl: "'{missing}' staat niet in de laag {layer}; alleen {streets} is genomen.",
    en: "'{missing}' is not in the layer {layer}; only {streets} was taken.",
  },
  'place.notAllCertain': {
    nl: "Welke straat met '{missing}' is bedoeld, is niet te zeggen: de laag {layer} heeft er meer van die naam of die erop lijken. Alleen {streets} is genomen.",
    en: "It cannot be told which street '{missing}' means: the layer {layer} has several of that name or like it. Only {streets} was taken.",
  },
  'place.severalInName': {
    nl: 'De omschrijving noemt {streets}; kijk welke bedoeld is.',
    en: 'The description names {streets}; check which is meant.',
  },
  'place.maybeAStreet': {
    nl: "'{street}' in de omschrijving is een straat in de laag {layer}, maar het kan ook een gewoon woord zijn.",
    en: "'{street}' in the description is a street in the layer {layer}, but it may be an ordinary word.",
  },
  'place.partUnknown': {
    nl: "'{text}' is niet de hele {street}, maar waar precies is niet te zeggen; de hele straat is genomen.",
    en: "'{text}' is not all of {street}, but just where cannot be said; the whole street was taken.",
  },
  'place.noAddresses': {
    nl: 'Er is geen laag met adressen om {street} {numbers} in te zoeken; de hele straat is genomen.',
    en: 'There is no layer of addresses to find {street} {numbers} in; the whole street was taken.',
  },
  'place.numberUnknown': {
    nl: '{street} {numbers} staat niet in de laag {layer}; de hele straat is genomen.',
    en: '{street} {numbers} is not in the layer {layer}; the whole street was taken.',
  },
  'place.someNumbersUnknown': {
    nl: 'Van {street} {numbers} staat een deel niet in de laag {layer}; kijk of het stuk klopt.',
    en: 'Some of {street} {numbers} is not in the layer {layer}; check that the stretch is right.',
  },
  'place.noCrossing': {
    nl: '{street} en {other} kruisen elkaar niet in de laag {layer}; de hele straat is genomen.',
    en: '{street} and {other} do not cross in the layer {layer}; the whole street was taken.',
  },
  'place.severalCrossings': {
    nl: '{street} en {other} kruisen elkaar vaker; kijk welke plek bedoeld is.',
    en: '{street} and {other} cross more than once; check which spot is meant.',
  },
  'place.endUnknown': {
    nl: "Waar {street} '{end}' raakt is niet te vinden in de laag {layer}; de hele straat is genomen.",
    en: "Where {street} meets '{end}' cannot be found in the layer {layer}; the whole street was taken.",
  },
  'place.wayUnclear': {
    nl: 'Tussen {from} en {to} zijn in {street} meer wegen mogelijk; kijk of het stuk klopt.',
    en: 'Between {from} and {to} there is more than one way along {street}; check that the stretch is right.',
  },
  'place.notInArea': {
    nl: '{street} ligt in de laag {layer} niet in {area}; kijk of het dezelfde straat is.',
    en: '{street} in the layer {layer} does not lie in {area}; check that it is the same street.',
  },
  'place.otherTown': {
    nl: "De rij noemt '{area}', dat geen laag kent en andere rijen niet noemen; kijk of {street} daar wel ligt.",
    en: "The row names '{area}', which no layer knows and other rows do not name; check that {street} lies there.",
  },
  'place.featureMissing': {
    nl: "De rij verwijst naar '{feature}', dat niet in de bestanden staat; {street} is in plaats daarvan genomen.",
    en: "The row refers to '{feature}', which is not in the files; {street} was taken instead.",
  },
  'place.earlierElsewhere': {
    nl: '{number} lag eerder ergens anders dan op {street}; kijk welke plaats klopt.',
    en: '{number} lay elsewhere before than on {street}; check which place is right.',
  },
  'place.inPostcode': {
    nl: 'Alleen de postcode is gevonden: het hele gebied {area}, in de laag {layer}.',
    en: 'Only the postcode was found: the whole area {area}, in the layer {layer}.',
  },
  'place.inDistrict': {
    nl: 'Alleen de wijk of buurt is gevonden: heel {area}, in de laag {layer}. Dat is geen plek om te graven.',
    en: 'Only the district was found: all of {area}, in the layer {layer}. That is no place to dig.',
  },
  'place.areaInstead': {
    nl: "'{text}' staat niet in de laag {layer}; in plaats daarvan is heel {area} genomen.",
    en: "'{text}' is not in the layer {layer}; all of {area} was taken instead.",
  },

  // Not found.
  'place.nothingSaid': {
    nl: 'De rij zegt niet waar: geen straat, adres, postcode of wijk.',
    en: 'The row does not say where: no street, address, postcode or district.',
  },
  'place.noStreetLayer': {
    nl: "Er is geen laag met straten om '{text}' in te zoeken; voeg die toe en lees de aanlevering opnieuw.",
    en: "There is no layer of streets to find '{text}' in; add one and read the delivery again.",
  },
  'place.streetUnknown': {
    nl: "'{text}' staat niet in de laag {layer}.",
    en: "'{text}' is not in the layer {layer}.",
  },
  'place.streetLike': {
    nl: "'{text}' staat niet in de laag {layer}; het lijkt op {choices}.",
    en: "'{text}' is not in the layer {layer}; it is like {choices}.",
  },
  'place.severalPlaces': {
    nl: '{street} is er {count} keer: {choices}. De rij zegt niet welke.',
    en: '{street} is there {count} times: {choices}. The row does not say which.',
  },

  // Of a whole table.
  'place.summary': {
    nl: '{sure} {sure:rij vond zijn|rijen vonden hun} plaats op naam in {layers}; {toPlace} te plaatsen, waarvan {unsure} met een plaats die iemand moet nakijken.',
    en: '{sure} {sure:row|rows} found a place by name in {layers}; {toPlace} to place, of which {unsure} with a place someone should check.',
  },
  'place.earlierSummary': {
    nl: '{count} {count:rij kreeg|rijen kregen} de plaats van een eerdere aanlevering.',
    en: '{count} {count:row|rows} got the place of an earlier delivery.',
  },
  'place.layersWanted': {
    nl: '{count} {count:rij noemt|rijen noemen} een straat, maar er is geen laag met straten; voeg die toe en lees de aanlevering opnieuw.',
    en: '{count} {count:row names|rows name} a street, but there is no layer of streets; add one and read the delivery again.',
  },

  // Layers.
  'layer.added': {
    nl: '{count} {count:ondergrond|ondergronden} toegevoegd: {layers}',
    en: '{count} reference {count:layer|layers} added: {layers}',
  },
  'layer.kept': {
    nl: '{name} ({kind}): {features} {features:onderdeel|onderdelen}, namen uit de kolom {nameColumn}.',
    en: '{name} ({kind}): {features} {features:feature|features}, names from the column {nameColumn}.',
  },
  'layer.columnsAre': {
    nl: 'De tabel {file} heeft geen kolom "{column}"; wel {known}.',
    en: 'The table {file} has no column "{column}"; it has {known}.',
  },
  'layer.styled': {
    nl: 'Ondergrond "{layer}" anders getekend',
    en: 'Reference layer "{layer}" drawn otherwise',
  },
  'layer.shown': { nl: 'Ondergrond "{layer}" getoond', en: 'Reference layer "{layer}" shown' },
  'layer.hidden': { nl: 'Ondergrond "{layer}" verborgen', en: 'Reference layer "{layer}" hidden' },
  'layer.movedOver': {
    nl: 'Ondergrond "{layer}" boven "{other}" gelegd',
    en: 'Reference layer "{layer}" laid over "{other}"',
  },
  'layer.movedDown': {
    nl: 'Ondergrond "{layer}" onderop gelegd',
    en: 'Reference layer "{layer}" laid under all others',
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
