/**
 * How far a place can be from where a system in metres begins to count. The earth is 40,075 km around, and zones that stand
 * before an easting (64,500,000 m in the last of Gauss and Krüger) do not bring a number beyond this.
 */
const farthest = 1e8

/** Whether a coordinate in metres, of any projected system, can be of a place on earth; not of what is no number. */
export function isOnEarth(metres: number): boolean {
  return Math.abs(metres) <= farthest
}
