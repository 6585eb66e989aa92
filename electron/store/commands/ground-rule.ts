/** Spelregels: laid down, put in other words, dropped, and looked at again. None is removed: what was agreed before stays to be read. */
import type { Decided } from '../../../shared/domain/decision.ts'
import type { GroundRule } from '../../../shared/domain/ground-rule.ts'
import type { GroundRuleId, RecalibrationId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { groundRuleTable, recalibrationTable } from '../../../shared/records/ground-rule.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import { addDays } from '../../../shared/time/day-number.ts'
import type { CommandBy } from '../command-input.ts'
import type { ReadableDatabase, WritableDatabase } from '../database.ts'
import { newId } from '../new-id.ts'
import { readRecords } from '../read-records.ts'
import { decide } from './decide.ts'
import type { Done } from './run-command.ts'

interface Said {
  readonly text: string
  /** From which day on. */
  readonly since: CalendarDate
  /** Null where the project has no bodies. */
  readonly decided: Decided | null
}

/** With the next number. Fails as {@link decide} does. */
export function layDownRule(
  records: WritableDatabase,
  { text, since, decided }: Said,
  by: CommandBy,
): Done<{ rule: GroundRuleId }> {
  const numbers = readRecords(records, 'ground_rule').map(({ number }) => number)
  const number = Math.max(0, ...numbers) + 1
  const what = message('groundRule.made', { number, since, what: text })
  decideOn(records, text, decided, by)
  return { what, value: { rule: add(records, { number, text, since }, by) } }
}

/** The text before is in force until the day before. Fails with `groundRule.unknown`, `groundRule.early` and as {@link decide} does. */
export function rewordRule(
  records: WritableDatabase,
  { id, text, since, decided }: Said & { id: GroundRuleId },
  by: CommandBy,
): Done<{ rule: GroundRuleId }> {
  const { number, since: before } = requireStanding(records, id)
  if (since <= before) throw new ExpectedFailure(message('groundRule.early', { number, since: before }))
  const what = message('groundRule.changed', { number, since, what: text })
  decideOn(records, text, decided, by)
  records.update('ground_rule', id, { until: addDays(since, -1) })
  return { what, value: { rule: add(records, { number, text, since }, by) } }
}

/** `day`: its last. Fails with `groundRule.unknown`, `groundRule.early` and as {@link decide} does. */
export function dropRule(
  records: WritableDatabase,
  { id, day, decided }: { id: GroundRuleId; day: CalendarDate; decided: Decided | null },
  by: CommandBy,
): Done<object> {
  const { number, since, text } = requireStanding(records, id)
  if (day < since) throw new ExpectedFailure(message('groundRule.early', { number, since }))
  const what = message('groundRule.dropped', { number, day, what: text })
  decideOn(records, text, decided, by)
  records.update('ground_rule', id, { until: day })
  return { what, value: {} }
}

/** Partners looked at all of them again. Fails as {@link decide} does. */
export function recalibrate(
  records: WritableDatabase,
  { day, text, decided }: { day: CalendarDate; text: string; decided: Decided | null },
  by: CommandBy,
): Done<{ recalibration: RecalibrationId }> {
  const what = message('groundRule.recalibrated', { day, what: text })
  decideOn(records, text, decided, by)
  const id = newId() as RecalibrationId
  const at = new Date().toISOString()
  records.insert('recalibration', rowOf(recalibrationTable, { id, day, text, actor: by.actor, at }))
  return { what, value: { recalibration: id } }
}

function add(
  records: WritableDatabase,
  said: Pick<GroundRule, 'number' | 'text' | 'since'>,
  { actor }: CommandBy,
): GroundRuleId {
  const id = newId() as GroundRuleId
  const at = new Date().toISOString()
  records.insert('ground_rule', rowOf(groundRuleTable, { ...said, id, until: null, actor, at }))
  return id
}

/** It is about the words themselves: a number alone says nothing once they were put otherwise. */
function decideOn(records: WritableDatabase, about: string, decided: Decided | null, by: CommandBy): void {
  decide(records, { kind: 'groundRules', about, combination: null, works: [] }, decided, by)
}

function requireStanding(db: ReadableDatabase, id: GroundRuleId): GroundRule {
  const [rule] = readRecords(db, 'ground_rule', 'WHERE id = ? AND until IS NULL', id)
  if (!rule) throw new ExpectedFailure(message('groundRule.unknown'))
  return rule
}
