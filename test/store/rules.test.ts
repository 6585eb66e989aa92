/** The rules of a project: kept, told in history, refused when they cannot be, and read from older files. */
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openProject, type Store } from '../../electron/store/index.ts'
import { say } from '../../shared/domain/message.ts'
import { defaultOverlapSettings, type OverlapSettings } from '../../shared/domain/overlap.ts'
import { aProject, by, expectRefusal, redoLast, undoLast } from './a-project.ts'

let store: Store
let file: string
beforeEach(() => void ({ store, file } = aProject()))
afterEach(() => store.close())

const lastSaid = () => say(store.history(1)[0]!.what, 'nl')
const change = (settings: Partial<OverlapSettings>) =>
  store.run('settings.changeOverlap', { settings: { ...store.summary().overlapSettings, ...settings } }, by())

test('history tells which rule changed, from what to what', () => {
  change({ opportunity: { distance: 40, window: 730 } })
  expect(lastSaid()).toBe('Regel gewijzigd: koppelkans 25 m → 40 m')
  change({ conflict: { distance: 5 }, horizon: { from: 2027, until: null } })
  expect(lastSaid()).toBe('Regels gewijzigd: knelpunt 10 m → 5 m; horizon vanaf: geen → 2027')
})

test('undo says the rule it takes back, and the rule is as it was', () => {
  change({ opportunity: { distance: 40, window: 730 } })
  const { what } = undoLast(store)
  expect(say(what, 'en')).toBe('Rule changed: opportunity 25 m → 40 m')
  expect(store.summary().overlapSettings).toEqual(defaultOverlapSettings)
  redoLast(store)
  expect(store.summary().overlapSettings.opportunity.distance).toBe(40)
})

test('rules that cannot be are refused, and nothing changes', () => {
  expectRefusal(() => change({ horizon: { from: 2030, until: 2028 } }), 'rules.refused')
  expectRefusal(() => change({ cluster: { across: 0, years: 5 } }), 'rules.refused')
  expect(store.summary().overlapSettings).toEqual(defaultOverlapSettings)
  expect(store.history(10)).toEqual([])
})

test('a project from before some of the rules existed opens with what they then were, and can be changed', () => {
  store.close()
  const { horizon: _, exclusions: _out, region: _wide, closing: _months, ...older } = defaultOverlapSettings
  const connection = new Sqlite(file)
  connection.prepare('UPDATE project SET overlap_settings = ?').run(JSON.stringify(older))
  connection.close()
  store = openProject(file)
  expect(store.summary().overlapSettings).toEqual(defaultOverlapSettings)
  change({ opportunity: { distance: 10, window: 730 } })
  expect(lastSaid()).toBe('Regel gewijzigd: koppelkans 25 m → 10 m')
  undoLast(store)
  expect(store.summary().overlapSettings).toEqual(defaultOverlapSettings)
})
