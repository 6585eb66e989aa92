/**
 * What passed the gate: the project as seen by one party, by all of them, or by who draws up the plan. Writers accept nothing
 * else, so that what has not passed cannot leave by forgetting.
 */
declare const seen: unique symbol

/** Made in this folder alone; the mark exists for the compiler only and costs nothing on its way through threads. */
export type Seen<What extends object> = What & { readonly [seen]: true }
