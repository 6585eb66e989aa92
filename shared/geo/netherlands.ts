/**
 * Where the Netherlands lies, in RD: the land with 3 km beyond its borders, and the sea to 12 miles from the coast.
 * Generalised to about a kilometre from Natural Earth 1:10m (public domain), for one question only: does a place that
 * should lie in the Netherlands lie there?
 */
import type { Bounds } from '../domain/work.ts'

/** X and Y in turn, in units of 100 m, along the outline. */
const outline: readonly number[] = [
  -98, 3692, -88, 3851, -26, 3952, -16, 4037, 14, 4100, 72, 4162, 149, 4211, 176, 4278, 216, 4330, 304, 4390,
  371, 4456, 392, 4536, 443, 4614, 498, 4658, 579, 4690, 741, 4931, 789, 5089, 820, 5292, 872, 5484, 864,
  5602, 877, 5693, 919, 5792, 1085, 6024, 1215, 6120, 1275, 6184, 1375, 6237, 1686, 6320, 1944, 6326, 2235,
  6426, 2354, 6407, 2429, 6367, 2480, 6319, 2601, 6292, 2680, 6242, 2679, 6222, 2712, 6197, 2713, 6182, 2699,
  6159, 2654, 6153, 2636, 6083, 2650, 5973, 2676, 5959, 2826, 5957, 2870, 5925, 2806, 5947, 2781, 5918, 2787,
  5544, 2708, 5381, 2693, 5176, 2658, 5137, 2482, 5146, 2476, 5126, 2500, 5082, 2462, 5040, 2479, 4999, 2579,
  4979, 2626, 5001, 2653, 4990, 2710, 4882, 2688, 4783, 2701, 4725, 2558, 4571, 2495, 4547, 2487, 4514, 2544,
  4471, 2560, 4438, 2553, 4407, 2501, 4341, 2353, 4301, 2305, 4267, 2216, 4234, 2135, 4278, 2085, 4254, 2026,
  4264, 1974, 4234, 1979, 4186, 2015, 4150, 2018, 4110, 2071, 4076, 2064, 4020, 2138, 3924, 2152, 3779, 2138,
  3718, 2058, 3600, 2115, 3562, 2109, 3506, 2090, 3479, 1990, 3410, 1964, 3365, 2007, 3335, 2012, 3285, 2056,
  3247, 2055, 3185, 2014, 3136, 2000, 3047, 1966, 3035, 1783, 3040, 1742, 3058, 1732, 3099, 1690, 3144, 1686,
  3186, 1760, 3273, 1756, 3309, 1788, 3362, 1786, 3405, 1812, 3445, 1816, 3484, 1781, 3517, 1731, 3516, 1658,
  3552, 1635, 3575, 1616, 3630, 1554, 3603, 1415, 3607, 1395, 3654, 1343, 3675, 1285, 3784, 1216, 3753, 1118,
  3772, 1074, 3805, 1029, 3783, 958, 3785, 898, 3835, 883, 3815, 903, 3771, 896, 3731, 862, 3709, 789, 3716,
  785, 3695, 812, 3680, 796, 3652, 793, 3681, 758, 3705, 682, 3630, 531, 3555, 434, 3557, 403, 3587, 390,
  3625, 308, 3653, 271, 3646, 243, 3601, 164, 3602, 113, 3646, 104, 3757, 92, 3769, -25, 3736,
]

/** True when a box in RD (EPSG:28992) touches the Netherlands with its sea. */
export function inNetherlands([minX, minY, maxX, maxY]: Bounds): boolean {
  const [west, south, east, north] = [minX / 100, minY / 100, maxX / 100, maxY / 100]
  if (![west, south, east, north].every(Number.isFinite)) return false
  if (holds(west, south) || holds(east, north)) return true
  return edges().some(([fromX, fromY, toX, toY]) =>
    crossesBox(fromX, fromY, toX, toY, [west, south, east, north]),
  )
}

type Edge = readonly [fromX: number, fromY: number, toX: number, toY: number]

let known: readonly Edge[] | null = null

function edges(): readonly Edge[] {
  known ??= Array.from({ length: outline.length / 2 }, (_, index): Edge => {
    const next = (2 * index + 2) % outline.length
    return [outline[2 * index] ?? 0, outline[2 * index + 1] ?? 0, outline[next] ?? 0, outline[next + 1] ?? 0]
  })
  return known
}

/** Counts the edges to the right of a point: an odd number means inside. */
function holds(x: number, y: number): boolean {
  let isInside = false
  let [fromX = 0, fromY = 0] = outline.slice(-2)
  // Asked of every place of a delivery: no array for each edge.
  for (let at = 0; at < outline.length; at += 2) {
    const toX = outline[at] ?? 0
    const toY = outline[at + 1] ?? 0
    if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX))
      isInside = !isInside
    fromX = toX
    fromY = toY
  }
  return isInside
}

/** Whether a straight edge passes through a box: what is left of it within each side in turn. */
function crossesBox(fromX: number, fromY: number, toX: number, toY: number, box: Bounds): boolean {
  const [west, south, east, north] = box
  const [dx, dy] = [toX - fromX, toY - fromY]
  let [first, last] = [0, 1]
  const sides: readonly (readonly [number, number])[] = [
    [-dx, fromX - west],
    [dx, east - fromX],
    [-dy, fromY - south],
    [dy, north - fromY],
  ]
  for (const [along, room] of sides) {
    if (along === 0 && room < 0) return false
    if (along < 0) first = Math.max(first, room / along)
    if (along > 0) last = Math.min(last, room / along)
  }
  return first <= last
}
