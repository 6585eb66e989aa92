/** Exceptions on dig rest, and areas that rest after a finished work. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { v7 } from 'uuid'
import type { NewDigRestException, Store } from '../../electron/store/index.ts'
import type { ClosedAreaId, DigRestExceptionId, WorkId } from '../../shared/domain/ids.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { aDelivery, aLine, aProject, by, expectRefusal, redoLast, undoLast, workNamed } from './a-project.ts'

const day = (date: string) => date as CalendarDate

let store: Store
beforeEach(() => {
  ;({ store } = aProject())
  store.storeDelivery(by(), aDelivery('Gemeente', ['weg', 'gas', 'glas']))
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
  return store.addLayer(by(), { name: 'Graafrust', kind: 'digRest', features }).layer
}

describe('an exception', () => {
  test('is kept with what it is based on, who made it and when', () => {
    const made = anException()
    const { exception } = store.exceptDigRest(by('Bert'), made)
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
    store.exceptDigRest(by(), anException())
    store.exceptDigRest(by(), anException({ closedBy: { work: workNamed(store, 'glas') } }))
    store.exceptDigRest(by(), anException({ ground: 'calamity', reason: 'dijkdoorbraak' }))
    const reasons = () => store.digRestExceptions().map(({ reason }) => reason)
    expect(reasons()).toEqual(['nieuwe school', 'dijkdoorbraak'])
    undoLast(store)
    expect(reasons()).toEqual(['nieuwe school', 'nieuwe school'])
    redoLast(store)
    expect(reasons()).toEqual(['nieuwe school', 'dijkdoorbraak'])
  })

  test('is withdrawn once', () => {
    const { exception } = store.exceptDigRest(by(), anException())
    store.withdrawDigRestException(by(), exception)
    expect(store.digRestExceptions()).toEqual([])
    expectRefusal(() => store.withdrawDigRestException(by(), exception), 'digRest.unknownException')
    undoLast(store)
    expect(store.digRestExceptions()).toMatchObject([{ id: exception }])
  })

  test('needs a work and a street that are there', () => {
    const unknown = { work: v7() as WorkId }
    expectRefusal(() => store.exceptDigRest(by(), anException(unknown)), 'store.unknownWork')
    expectRefusal(() => store.exceptDigRest(by(), anException({ closedBy: unknown })), 'store.unknownWork')
    const nowhere = { area: v7() as ClosedAreaId }
    expectRefusal(
      () => store.exceptDigRest(by(), anException({ closedBy: nowhere })),
      'digRest.breaksNothing',
    )
    const nobody = v7() as DigRestExceptionId
    expectRefusal(() => store.withdrawDigRestException(by(), nobody), 'digRest.unknownException')
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
    store.exceptDigRest(by(), anException({ closedBy: { area: area!.id } }))
    store.removeLayer(by(), layer)
    expect(store.closedAreas()).toEqual([])
    expect(store.digRestExceptions()).toEqual([])
    undoLast(store)
    expect(store.closedAreas()).toHaveLength(2)
    expect(store.digRestExceptions()).toMatchObject([{ closedBy: { area: area!.id } }])
    expect(store.verify()).toEqual([])
  })
})
