/** What a part of a file is called: a sheet of a workbook, a layer of a GeoPackage. */
interface SheetWords {
  readonly sheetIs: (sheet: string) => string
  readonly layerIs: (layer: string) => string
}

export function sheetName({ sheetIs, layerIs }: SheetWords, file: string, sheet: string): string {
  return /\.gpkg$/i.test(file) ? layerIs(sheet) : sheetIs(sheet)
}
