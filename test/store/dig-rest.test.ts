/** Exceptions on dig rest, and areas that rest after a finished work. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { v7 } from 'uuid'
import type { NewDigRestException, Store } from '../../electron/store/index.ts'
import type { ClosedAreaId, DigRestExceptionId, WorkId } from '../../shared/domain/ids.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import {
  aDelivery,
  aLine,
  aProject,
  by,
  expectRefusal,
  redoLast,
  theLayer,
  undoLast,
  workNamed,
} from './a-project.ts'

const day = (date: string) => date as CalendarDate

let store: Store
beforeEach(() => {
  ;({ store } = aProject())
  store.run('delivery.store', aDelivery('Gemeente', ['weg', 'gas', 'glas']), by())
})
afterEach(() => store.close())

function anException(fields: Partial<NewDigRestException> = {}): NewDigRestException {
  return {
    work: workNamed(store, 'gas'),
    closedBy: { work: workNamed(store, 'weg') },
    ground: 'connection',
    reason: 'nieuwe school',
    starts: day('2029-10-01'),
    until: day('2033-09-30'),
    ...fields,
  }
}

function addResting() {
  const features = [
    { name: 'Hoogstraat', ...aLine(), finished: day('2025-06-30') },
    { name: 'Kade', ...aLine(1), until: day('2029-12-31') },
    { name: 'Markt', ...aLine(2) },
  ]
  return theLayer(
    store.run('layer.store', { layers: [{ name: 'Graafrust', kind: 'digRest', features }] }, by()),
  )
}

describe('an exception', () => {
  test('is kept with what it is based on, who made it and when', () => {
    const made = anException()
    const { exception } = store.run('digRest.except', made, by('Bert'))
    const at = expect.any(String) as string
    expect(store.digRestExceptions()).toEqual([{ ...made, id: exception, actor: 'Bert', at }])
    expect(store.history(1)[0]!.what).toEqual({
      key: 'digRest.excepted',
      values: {
        work: 'gas',
        ground: { nl: 'nieuwe aansluiting', en: 'new connection' },
        reason: 'nieuwe school',
      },
    })
  })

  test('replaces the one for the same work in the same street, and comes back by undoing', () => {
    store.run('digRest.except', anException(), by())
    store.run('digRest.except', anException({ closedBy: { work: workNamed(store, 'glas') } }), by())
    store.run('digRest.except', anException({ ground: 'calamity', reason: 'dijkdoorbraak' }), by())
    const reasons = () => store.digRestExceptions().map(({ reason }) => reason)
    expect(reasons()).toEqual(['nieuwe school', 'dijkdoorbraak'])
    undoLast(store)
    expect(reasons()).toEqual(['nieuwe school', 'nieuwe school'])
    redoLast(store)
    expect(reasons()).toEqual(['nieuwe school', 'dijkdoorbraak'])
  })

  test('is withdrawn once', () => {
    const { exception } = store.run('digRest.except', anException(), by())
    store.run('digRest.withdrawException', { exception }, by())
    expect(store.digRestExceptions()).toEqual([])
    expectRefusal(
      () => store.run('digRest.withdrawException', { exception }, by()),
      'digRest.unknownException',
    )
    undoLast(store)
    expect(store.digRestExceptions()).toMatchObject([{ id: exception }])
  })

  test('needs a work and a street that are there', () => {
    const unknown = { work: v7() as WorkId }
    expectRefusal(() => store.run('digRest.except', anException(unknown), by()), 'store.unknownWork')
    expectRefusal(
      () => store.run('digRest.except', anException({ closedBy: unknown }), by()),
      'store.unknownWork',
    )
    const nowhere = { area: v7() as ClosedAreaId }
    expectRefusal(
      () => store.run('digRest.except', anException({ closedBy: nowhere }), by()),
      'digRest.breaksNothing',
    )
    const nobody = v7() as DigRestExceptionId
    expectRefusal(
      () => store.run('digRest.withdrawException', { exception: nobody }, by()),
      'digRest.unknownException',
    )
  })
})

describe('areas that rest', () => {
  test('are the features of a layer that says when', () => {
    const layer = addResting()
    expect(store.closedAreas()).toMatchObject([
      { layer, name: 'Hoogstraat', finished: '2025-06-30', until: null },
      { layer, name: 'Kade', finished: null, until: '2029-12-31' },
    ])
    expect(store.layer(layer).map(({ name }) => name)).toEqual(['Hoogstraat', 'Kade', 'Markt'])
    expect(store.verify()).toEqual([])
  })

  test('go with their layer, and so do the exceptions in them, until it is undone', () => {
    const layer = addResting()
    const [area] = store.closedAreas()
    store.run('digRest.except', anException({ closedBy: { area: area!.id } }), by())
    store.run('layer.remove', { layer }, by())
    expect(store.closedAreas()).toEqual([])
    expect(store.digRestExceptions()).toEqual([])
    undoLast(store)
    expect(store.closedAreas()).toHaveLength(2)
    expect(store.digRestExceptions()).toMatchObject([{ closedBy: { area: area!.id } }])
    expect(store.verify()).toEqual([])
  })
})
