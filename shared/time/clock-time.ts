/** The time of day where the program runs: `09:05`. */
export function clockTime(instant: Date): string {
  return [instant.getHours(), instant.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}
