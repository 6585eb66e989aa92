/** What parties share: kept in the project, told in history, taken back, and no reason to read works again. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openProject, type Store } from '../../electron/store/index.ts'
import type { PartyId } from '../../shared/domain/ids.ts'
import { say } from '../../shared/domain/message.ts'
import { sharedBy, sharedByDefault, type Shared } from '../../shared/domain/sharing.ts'
import { aDelivery, aProject, by, expectRefusal, redoLast, undoLast } from './a-project.ts'

let store: Store
let file: string
let party: PartyId
beforeEach(() => {
  ;({ store, file } = aProject())
  store.run('delivery.store', aDelivery('Stroomnet', ['kabel']), by())
  party = store.parties()[0]!.id
})
afterEach(() => store.close())

const outline: Shared = { level: 'outline', money: false, own: false }
const set = (who: PartyId, shared: Shared | null) => store.run('sharing.set', { party: who, shared }, by())
const usually = (shared: Shared) => store.run('sharing.set', { party: null, shared }, by())
const seen = () => sharedBy(store.summary().sharing, party)
const lastSaid = (language: 'nl' | 'en' = 'nl') => say(store.history(1)[0]!.what, language)

test('a party shares what is usual, until it is said otherwise for it', () => {
  expect(seen()).toEqual(sharedByDefault)
  usually({ level: 'full', money: false, own: true })
  expect(seen().money).toBe(false)
  set(party, outline)
  expect(seen()).toEqual(outline)
  usually(sharedByDefault)
  expect(seen()).toEqual(outline)
  set(party, null)
  expect(seen()).toEqual(sharedByDefault)
})

test('it stays when the file is opened again, and the file is sound', () => {
  set(party, outline)
  store.close()
  store = openProject(file)
  expect(seen()).toEqual(outline)
  expect(store.verify()).toEqual([])
})

test('history says what became of it, and undo and redo go back and forth', () => {
  set(party, outline)
  expect(lastSaid()).toBe('Wat anderen van Stroomnet zien: contour en periode')
  set(party, { level: 'full', money: false, own: true })
  expect(lastSaid()).toBe('Wat anderen van Stroomnet zien: volledig, zonder bedragen, met eigen kolommen')
  set(party, null)
  expect(lastSaid('en')).toBe('What others see of Stroomnet is as usual again')
  undoLast(store)
  undoLast(store)
  expect(seen()).toEqual(outline)
  undoLast(store)
  expect(seen()).toEqual(sharedByDefault)
  redoLast(store)
  expect(seen()).toEqual(outline)
})

test('saying what already is leaves no trace', () => {
  set(party, outline)
  const { revision } = store.summary()
  expect(set(party, outline).revision).toBe(revision)
})

test('a party that is not there is refused', () => {
  const other = openedElsewhere()
  expectRefusal(() => set(other, outline), 'sharing.unknownParty')
})

test('nothing that is computed upon is touched', () => {
  const before = store.summary()
  set(party, outline)
  const { revisions, revision } = store.summary()
  expect(revisions).toEqual({ ...before.revisions, sharing: revision })
  expect(store.changesSince(before.revision)).toMatchObject({ works: [], gone: [], combinations: null })
})

function openedElsewhere(): PartyId {
  const { store: elsewhere } = aProject()
  elsewhere.run('delivery.store', aDelivery('Elders', ['buis']), by())
  const [there] = elsewhere.parties()
  elsewhere.close()
  return there!.id
}
