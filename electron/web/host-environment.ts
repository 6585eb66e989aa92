/**
 * What the environment of a host has to say before it starts. The C library of Linux gives a large block that is freed back to
 * the system, and from then on keeps blocks as large as that for itself: of a region it would keep as much as the project
 * takes. With limits that are said it keeps none of them; other systems do not read this.
 */

/** Bytes: blocks from this size on are asked of the system one by one, and given back. */
const largeBlock = String(256 * 1024)

export const hostEnvironment = {
  MALLOC_MMAP_THRESHOLD_: largeBlock,
  MALLOC_TRIM_THRESHOLD_: largeBlock,
  // Small ones lie in a heap of each thread's own, of which none ever shrinks to what it holds: one for all holds least.
  MALLOC_ARENA_MAX: '1',
} as const satisfies NodeJS.ProcessEnv
