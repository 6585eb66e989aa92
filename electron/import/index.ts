/**
 * The door of this room: reading the files of one delivery as works. Rooms inside that are asked for one thing alone have
 * doors of their own, so that a thread that only collects files does not load every reader.
 */
export { readDelivery } from './read-delivery.ts'
export type { DeliveryReading, ReadWork, ReadingContext, ReadingOptions } from './reading.ts'
