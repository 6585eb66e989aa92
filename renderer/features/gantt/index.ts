/** The Gantt: all works that the filter leaves in time, in groups. */
export { Gantt } from './gantt.tsx'
export { GanttToggle } from './gantt-toggle.tsx'
