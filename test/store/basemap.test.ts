/** The basemap as the project remembers it: chosen, shown or not, put away, each a step to undo. */
import { expect, test } from 'vitest'
import { say } from '../../shared/domain/message.ts'
import { aProject, by, expectRefusal, redoLast, undoLast } from './a-project.ts'

const first = { path: '/kaarten/nl.pmtiles', fingerprint: 'a1' }
const second = { path: 'D:\\kaarten\\regio.mbtiles', fingerprint: 'b2' }

test('another takes the place of the one before, and undo brings that back', () => {
  const { store } = aProject()
  const said = (language: 'nl' | 'en') => say(store.history(1)[0]!.what, language)
  store.run('basemap.choose', first, by())
  expect(said('nl')).toBe('Achtergrondkaart gekozen: nl.pmtiles')
  store.run('basemap.choose', second, by())
  expect(said('en')).toBe('Basemap chosen: regio.mbtiles')
  expect(store.list('basemap')).toMatchObject([{ ...second, isShown: true }])
  undoLast(store)
  expect(store.list('basemap')).toMatchObject([first])
  undoLast(store)
  expect(store.list('basemap')).toEqual([])
  redoLast(store)
  expect(store.list('basemap')).toMatchObject([first])
  expect(store.verify()).toEqual([])
})

test('it is hidden, shown by being chosen again, and forgotten', () => {
  const { store } = aProject()
  store.run('basemap.choose', first, by())
  store.run('basemap.show', { isShown: false }, by())
  expect(store.list('basemap')).toMatchObject([{ isShown: false }])
  store.run('basemap.choose', first, by())
  expect(store.list('basemap')).toMatchObject([{ isShown: true }])
  store.run('basemap.forget', {}, by())
  expect(store.list('basemap')).toEqual([])
  undoLast(store)
  expect(store.list('basemap')).toMatchObject([{ ...first, isShown: true }])
})

test('what is not there is neither hidden nor forgotten', () => {
  const { store } = aProject()
  expectRefusal(() => store.run('basemap.show', { isShown: false }, by()), 'basemap.none')
  expectRefusal(() => store.run('basemap.forget', {}, by()), 'basemap.none')
})

test('it touches nothing that anything is computed of', () => {
  const { store } = aProject()
  const before = store.summary().revisions
  store.run('basemap.choose', first, by())
  const { basemap, ...others } = store.summary().revisions
  expect(basemap).toBe(store.summary().revision)
  expect(others).toEqual((({ basemap: _, ...rest }) => rest)(before))
})
