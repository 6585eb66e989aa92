/** Coordinate systems in metres that a project can be kept in; others by their EPSG number. */
export const projectSystems: readonly { readonly crs: string; readonly name: string }[] = [
  { crs: 'EPSG:28992', name: 'RD New (EPSG:28992)' },
  { crs: 'EPSG:25831', name: 'ETRS89 / UTM 31N (EPSG:25831)' },
  { crs: 'EPSG:25832', name: 'ETRS89 / UTM 32N (EPSG:25832)' },
  { crs: 'EPSG:31370', name: 'Lambert 72, België (EPSG:31370)' },
]

/** `28992`, `epsg: 28992` or `EPSG:28992` as the core writes it; null when it is no such number. */
export function epsgOf(typed: string): string | null {
  const number = /^\s*(?:epsg\s*:\s*)?(\d{4,6})\s*$/i.exec(typed)?.[1]
  return number === undefined ? null : `EPSG:${number}`
}
