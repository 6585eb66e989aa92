/**
 * One value for each of very many things, while things come and change. What several have stands there once, and of each
 * thing which it has; where nearly all differ each has its own.
 */

export interface KeptColumn<Value> {
  at(thing: number): Value
  /** A thing that was there, or the next one. */
  set(thing: number, value: Value): void
}

/** With more different values than this share of the things, to say which costs more than it saves. */
const mostDifferent = 0.5
/** Of so many things nearly all have another value: then all of them do. */
const first = { things: 1024, mostDifferent: 0.9 }

export function keptColumn<Value>(values: readonly Value[]): KeptColumn<Value> {
  const known = new Map<Value, number>()
  const places = new Uint32Array(values.length)
  for (let thing = 0; thing < places.length; thing++) {
    const value = values[thing]!
    // Things that follow each other often have the same.
    if (thing > 0 && value === values[thing - 1]) places[thing] = places[thing - 1]!
    else {
      const place = known.get(value)
      places[thing] = place ?? known.size
      if (place === undefined) known.set(value, known.size)
    }
    if (thing === first.things && known.size > first.mostDifferent * thing) return new EachItsOwn(values)
  }
  if (known.size > mostDifferent * values.length) return new EachItsOwn(values)
  return new FewDifferent([...known.keys()], places)
}

class EachItsOwn<Value> implements KeptColumn<Value> {
  readonly #values: Value[]

  constructor(values: readonly Value[]) {
    this.#values = [...values]
  }

  at(thing: number): Value {
    return this.#values[thing]!
  }

  set(thing: number, value: Value): void {
    this.#values[thing] = value
  }
}

type Places = Uint8Array | Uint16Array | Uint32Array

class FewDifferent<Value> implements KeptColumn<Value> {
  readonly #values: Value[]
  #places: Places

  constructor(values: Value[], places: Uint32Array) {
    this.#values = values
    const room = placesFor(values.length, places.length)
    for (let thing = 0; thing < places.length; thing++) room[thing] = places[thing]!
    this.#places = room
  }

  at(thing: number): Value {
    return this.#values[this.#places[thing]!]!
  }

  set(thing: number, value: Value): void {
    const place = this.#placeOf(value)
    this.#makeRoom(thing)
    this.#places[thing] = place
  }

  #placeOf(value: Value): number {
    const known = this.#values.indexOf(value)
    return known === -1 ? this.#values.push(value) - 1 : known
  }

  #makeRoom(thing: number): void {
    const places = this.#places
    const isWide = this.#values.length <= 2 ** (8 * places.BYTES_PER_ELEMENT)
    if (isWide && thing < places.length) return
    const length = thing < places.length ? places.length : Math.max(64, Math.ceil(1.25 * thing))
    const wider = placesFor(this.#values.length, length)
    for (let at = 0; at < places.length; at++) wider[at] = places[at]!
    this.#places = wider
  }
}

/** Numbers for so many things, each below `values`. */
function placesFor(values: number, things: number): Places {
  if (values <= 2 ** 8) return new Uint8Array(things)
  return values <= 2 ** 16 ? new Uint16Array(things) : new Uint32Array(things)
}
