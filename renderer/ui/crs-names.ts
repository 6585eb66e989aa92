/** Coordinate systems that deliveries usually come in, by the name people use; all others by that of the register. */
import { nameOfCrs } from '../../shared/geo/crs.ts'

const names: Readonly<Record<string, string>> = {
  'EPSG:28992': 'RD New',
  'EPSG:4326': 'WGS 84 (lengte/breedte)',
  'EPSG:4258': 'ETRS89 (lengte/breedte)',
  'EPSG:25831': 'ETRS89 / UTM 31N',
  'EPSG:25832': 'ETRS89 / UTM 32N',
  'EPSG:31370': 'Lambert 72',
  'EPSG:3812': 'Lambert 2008',
  'EPSG:31466': 'Gauss-Krüger 2',
  'EPSG:31467': 'Gauss-Krüger 3',
  'EPSG:28991': 'RD Old',
  'EPSG:3857': 'Web Mercator',
}

export const usualSystems: readonly string[] = Object.keys(names)

/** `RD New (EPSG:28992)`; of a system that only the file describes, the name it gives itself. */
export function crsName(crs: string): string {
  if (crs.startsWith('WKT:')) return /"([^"]+)"/.exec(crs)?.[1] ?? 'WKT'
  const known = names[crs] ?? nameOfCrs(crs)
  return known === crs ? crs : `${known} (${crs})`
}

/** `28992`, `epsg: 28992` or `EPSG:28992` as a mapping writes it; null when it is no such number. */
export function epsgOf(typed: string): string | null {
  const number = /^\s*(?:epsg\s*:\s*)?(\d{4,6})\s*$/i.exec(typed)?.[1]
  return number === undefined ? null : `EPSG:${number}`
}
