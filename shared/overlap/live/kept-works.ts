/**
 * The works of a project side by side in columns: a hundred thousand works as objects are most of what an engine would hold,
 * and few of them are ever looked at. A work is made of its columns when somebody asks for it.
 */
import { keptColumn, type KeptColumn } from '../../bytes/kept-column.ts'
import type { Discipline } from '../../domain/discipline.ts'
import type { Firmness } from '../../domain/firmness.ts'
import type { PartyId, WorkId } from '../../domain/ids.ts'
import type { WorkKind } from '../../domain/work-kind.ts'
import type { ByNumber } from '../../bytes/by-number.ts'
import type { ComparedPeriod, ComparedWork } from '../compared-work.ts'

type Columns<Of> = { readonly [Name in keyof Of]: KeptColumn<Of[Name]> }

export class KeptWorks implements ByNumber<ComparedWork> {
  #length: number
  readonly #columns: Columns<Omit<ComparedWork, 'period'>>
  readonly #period: Columns<ComparedPeriod>

  constructor(works: readonly ComparedWork[]) {
    const column = <Value>(of: (work: ComparedWork) => Value) => keptColumn(works.map(of))
    this.#length = works.length
    this.#columns = {
      id: column(({ id }) => id),
      party: column(({ party }) => party),
      number: column(({ number }) => number),
      name: column(({ name }) => name),
      discipline: column(({ discipline }) => discipline),
      kind: column(({ kind }) => kind),
      street: column(({ street }) => street),
      district: column(({ district }) => district),
      earliestStart: column(({ earliestStart }) => earliestStart),
      latestEnd: column(({ latestEnd }) => latestEnd),
      firmness: column(({ firmness }) => firmness),
    }
    this.#period = {
      start: column(({ period }) => period.start),
      end: column(({ period }) => period.end),
      precision: column(({ period }) => period.precision),
      derived: column(({ period }) => period.derived),
    }
  }

  get length(): number {
    return this.#length
  }

  at(number: number): ComparedWork | undefined {
    if (number < 0 || number >= this.#length) return undefined
    const { id, party, number: named, name, discipline, kind, street, district } = this.#columns
    const { earliestStart, latestEnd, firmness } = this.#columns
    const { start, end, precision, derived } = this.#period
    return {
      id: id.at(number),
      party: party.at(number),
      number: named.at(number),
      name: name.at(number),
      discipline: discipline.at(number),
      kind: kind.at(number),
      street: street.at(number),
      district: district.at(number),
      period: {
        start: start.at(number),
        end: end.at(number),
        precision: precision.at(number),
        derived: derived.at(number),
      },
      earliestStart: earliestStart.at(number),
      latestEnd: latestEnd.at(number),
      firmness: firmness.at(number),
    }
  }

  /** Of a work that is there. */
  idAt(number: number): WorkId {
    return this.#columns.id.at(number)
  }

  partyAt(number: number): PartyId {
    return this.#columns.party.at(number)
  }

  kindAt(number: number): WorkKind {
    return this.#columns.kind.at(number)
  }

  firmnessAt(number: number): Firmness {
    return this.#columns.firmness.at(number)
  }

  disciplineAt(number: number): Discipline {
    return this.#columns.discipline.at(number)
  }

  /** What says whether it takes part: asked of all that lies near a change. */
  partAt(number: number): Pick<ComparedWork, 'firmness' | 'discipline' | 'kind'> {
    return {
      firmness: this.firmnessAt(number),
      discipline: this.disciplineAt(number),
      kind: this.kindAt(number),
    }
  }

  /** A work that was there, or the next one. */
  set(number: number, { period, ...work }: ComparedWork): void {
    this.#length = Math.max(this.#length, number + 1)
    setAll(this.#columns, work, number)
    setAll(this.#period, period, number)
  }
}

function setAll<Of extends object>(columns: Columns<Of>, values: Of, number: number): void {
  for (const name of Object.keys(columns) as (keyof Of)[]) columns[name].set(number, values[name])
}
