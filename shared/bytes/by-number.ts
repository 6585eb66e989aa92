/** Things by their numbers, from 0: an array, or columns that make a thing of what they hold when it is looked at. */
export interface ByNumber<Thing> {
  readonly length: number
  /** Undefined where there is none. What comes back is not to be kept or changed: the next time it may be another object. */
  at(number: number): Thing | undefined
}
