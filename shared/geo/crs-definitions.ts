/** The coordinate systems known by number, as proj4 definitions. Source: EPSG dataset; RD as the design fixes it. */

/** One definition for RD New, whatever a file says: a `.prj` read by a projection library lands 100 m off. */
const rdNew =
  '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel ' +
  '+towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 +units=m'

const single: Readonly<Record<number, string>> = {
  28992: rdNew,
  4326: '+proj=longlat +datum=WGS84 +no_defs',
  4258: '+proj=longlat +ellps=GRS80 +towgs84=0,0,0 +no_defs',
  4269: '+proj=longlat +datum=NAD83 +no_defs',
  3857: '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs',
  3035: '+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +towgs84=0,0,0 +units=m',
  // Neighbours whose numbers reach us: Switzerland, Belgium, Germany along the border.
  2056:
    '+proj=somerc +lat_0=46.9524055555556 +lon_0=7.43958333333333 +k_0=1 +x_0=2600000 +y_0=1200000 +ellps=bessel ' +
    '+towgs84=674.374,15.056,405.346 +units=m',
  21781:
    '+proj=somerc +lat_0=46.9524055555556 +lon_0=7.43958333333333 +k_0=1 +x_0=600000 +y_0=200000 +ellps=bessel ' +
    '+towgs84=674.374,15.056,405.346 +units=m',
  3812:
    '+proj=lcc +lat_0=50.797815 +lon_0=4.35921583333333 +lat_1=49.8333333333333 +lat_2=51.1666666666667 ' +
    '+x_0=649328 +y_0=665262 +ellps=GRS80 +towgs84=0,0,0 +units=m',
  31466:
    '+proj=tmerc +lat_0=0 +lon_0=6 +k=1 +x_0=2500000 +y_0=0 +ellps=bessel ' +
    '+towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m',
  31467:
    '+proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=3500000 +y_0=0 +ellps=bessel ' +
    '+towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m',
  31370:
    '+proj=lcc +lat_0=90 +lon_0=4.36748666666667 +lat_1=51.1666672333333 +lat_2=49.8333339 +x_0=150000.013 ' +
    '+y_0=5400088.438 +ellps=intl +towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747 +units=m',
}

/** Zones of Universal Transverse Mercator, by the first two or three digits of their code. */
const zoned: readonly { base: number; first: number; last: number; south?: true; datum: string }[] = [
  { base: 25_800, first: 28, last: 38, datum: '+ellps=GRS80 +towgs84=0,0,0' },
  { base: 26_900, first: 1, last: 23, datum: '+datum=NAD83' },
  { base: 32_600, first: 1, last: 60, datum: '+datum=WGS84' },
  { base: 32_700, first: 1, last: 60, south: true, datum: '+datum=WGS84' },
]

/** Other numbers of the same plane: RD with heights, degrees with heights, and what older programs call Web Mercator. */
const sameAs: Readonly<Record<number, number>> = {
  7415: 28992,
  4979: 4326,
  4937: 4258,
  900913: 3857,
  102100: 3857,
  102113: 3857,
}

/** The number under which a system is known here; itself when there is no other. */
export function plainCode(epsg: number): number {
  return sameAs[epsg] ?? epsg
}

/** The proj4 definition of an EPSG number; null when it is not one of ours. */
export function definitionOf(epsg: number): string | null {
  const found = single[epsg]
  if (found !== undefined) return found
  for (const { base, first, last, south, datum } of zoned) {
    const zone = epsg - base
    if (zone >= first && zone <= last)
      return `+proj=utm +zone=${zone} ${south === true ? '+south ' : ''}${datum} +units=m`
  }
  return null
}

/** The EPSG number of a UTM zone on a named datum; null when that datum has no such zone here. */
export function utmCode(datum: 'ETRS89' | 'NAD83' | 'WGS84', zone: number, south: boolean): number | null {
  const base = { ETRS89: 25_800, NAD83: 26_900, WGS84: south ? 32_700 : 32_600 }[datum]
  return definitionOf(base + zone) === null ? null : base + zone
}
