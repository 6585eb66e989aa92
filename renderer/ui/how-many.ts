/** `1 werk`, `0 werken`, `1.204 werken`: a number as it is written, with what it counts: `one` for exactly one, else `many`. */
export function howMany(count: number | string, one: string, many: string): string {
  return `${count} ${String(count) === '1' ? one : many}`
}
