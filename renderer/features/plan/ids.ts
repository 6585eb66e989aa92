/** Where in the page the parts of the document stand. */
export function idOf(anchor: string): string {
  return `plan-${anchor}`
}

/** What contents and headings need to find a part, where it has a name. */
export function findable(anchor: string | undefined): { id?: string; tabIndex?: number } {
  return anchor === undefined ? {} : { id: idOf(anchor), tabIndex: -1 }
}
