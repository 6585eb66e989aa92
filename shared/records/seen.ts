/** Who sees a field of a record, and what stands there for who does not. */

/**
 * `outline`: whoever sees of the record that it is there; `open`: where all works that it is about are seen in full;
 * `agreed`: so, or by who takes part in it; `money`, `own`: in full, where the party shares that; `inside`: the party itself.
 */
export type Reach = 'outline' | 'open' | 'agreed' | 'money' | 'own' | 'inside'

export interface FieldRule<Value> {
  readonly reach: Reach
  /** What stands there for who may not see it. */
  readonly otherwise: (value: Value) => Value
}

export type FieldRules<Kind> = { readonly [Field in keyof Required<Kind>]: FieldRule<Kind[Field]> }

export type MaySee = Readonly<Record<Exclude<Reach, 'outline'>, boolean>>

const seesOutline: MaySee = { open: false, agreed: false, money: false, own: false, inside: false }

/** What stands for a name or a reason that is not told. */
export const untold = '–'

/** Whoever sees of the record that it is there sees this. */
export const outline = { reach: 'outline', otherwise: <Value>(value: Value) => value } as const

/** Seen by those alone; `otherwise` stands there for others. */
export function only<const Value>(reach: Reach, otherwise: Value) {
  return { reach, otherwise: () => otherwise }
}

/** A value that has rules of its own: whole for those, in outline for others. */
export function partly<Value extends object | null>(reach: Reach, rules: FieldRules<NonNullable<Value>>) {
  const otherwise = (value: Value): Value => value && asSeen(rules, value, seesOutline)
  return { reach, otherwise }
}

/** A field that no rule is about is left out. */
export function asSeen<Kind extends object>(rules: FieldRules<Kind>, record: Kind, may: MaySee): Kind {
  const seen: Partial<Kind> = {}
  for (const field of Object.keys(record) as (keyof Kind)[]) {
    if (!Object.hasOwn(rules, field)) continue
    const { reach, otherwise } = rules[field]
    seen[field] = reach === 'outline' || may[reach] ? record[field] : otherwise(record[field])
  }
  return seen as Kind
}
