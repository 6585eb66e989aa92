/** The program's own words, as it shows them and as its templates offer them: exactly these, whatever their capitals. */
import { Discipline, disciplines } from '../../../shared/domain/discipline.ts'
import { Firmness, firmnessNames } from '../../../shared/domain/firmness.ts'
import type { Bilingual } from '../../../shared/domain/language.ts'
import { WorkKind, workKinds } from '../../../shared/domain/work-kind.ts'

const byDisciplineName = byName(Discipline.options, (each) => disciplines[each].name)
const byKindName = byName(WorkKind.options, (each) => workKinds[each].name)
const byFirmnessName = byName(Firmness.options, (each) => firmnessNames[each])

/** The discipline whose name this is, in Dutch or English; null when it is none. */
export function disciplineNamed(text: string): Discipline | null {
  return byDisciplineName.get(plain(text)) ?? null
}

export function kindNamed(text: string): WorkKind | null {
  return byKindName.get(plain(text)) ?? null
}

export function firmnessNamed(text: string): Firmness | null {
  return byFirmnessName.get(plain(text)) ?? null
}

function byName<Value>(
  values: readonly Value[],
  nameOf: (value: Value) => Bilingual,
): ReadonlyMap<string, Value> {
  return new Map(
    values.flatMap((value) => Object.values(nameOf(value)).map((name) => [plain(name), value] as const)),
  )
}

function plain(text: string): string {
  return text.trim().toLowerCase()
}
