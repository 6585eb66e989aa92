/** The few pictures of the window, drawn on a 16-unit grid with one stroke; a word stands beside or behind each. */
const drawings = {
  start: 'M2.5 8 8 3l5.5 5M4 7v6h8V7',
  deliver: 'M8 2.5v7M5 6.5l3 3 3-3M2.5 10.5v3h11v-3',
  worksheet: 'M2 4l4-1.5 4 1.5 4-1.5v9.5l-4 1.5-4-1.5-4 1.5zM6 2.5v9.5M10 4v9.5',
  meeting:
    'M5.5 7.5a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4M1.5 13.5c0-2.6 1.6-4 4-4s4 1.4 4 4M11 7.5a2 2 0 1 0-1-3.7M11.2 9.6c2 .2 3.3 1.5 3.3 3.9',
  plan: 'M4 2h6l2.5 2.5V14H4zM6 7h4.5M6 9.5h4.5M6 12h2.5',
  undo: 'M6 3 2.5 6.5 6 10M2.5 6.5H10a3.5 3.5 0 0 1 0 7H6',
  redo: 'M10 3l3.5 3.5L10 10M13.5 6.5H6a3.5 3.5 0 0 0 0 7h4',
  sight: 'M4 2.5h8v11L8 10.5 4 13.5z',
  bell: 'M3.5 11.5h9L11 9.5V7a3 3 0 0 0-6 0v2.5zM7 13.5h2',
  history: 'M2.5 8a5.5 5.5 0 1 0 1.8-4.1L2.5 5.5M2.5 2.5v3h3M8 5v3.2l2.2 1.4',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.5 10.5 14 14',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  down: 'M4 6.5 8 10.5l4-4',
  up: 'M4 9.5 8 5.5l4 4',
  right: 'M6 4l4 4-4 4',
  left: 'M10 4 6 8l4 4',
  play: 'M5 3.5v9l7-4.5z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  layers: 'M8 2.5 14 6 8 9.5 2 6zM2 9.5 8 13l6-3.5',
  sun: 'M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M12.6 3.4l-1.4 1.4M4.8 11.2l-1.4 1.4',
  moon: 'M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.5z',
  keys: 'M1.5 4.5h13v7h-13zM4 7h.01M6.5 7h.01M9 7h.01M11.5 7h.01M5 9.5h6',
  sliders: 'M2.5 4h11M2.5 8h11M2.5 12h11M5.5 2.5v3M10.5 6.5v3M6.5 10.5v3',
  filter: 'M2 3.5h12L9.5 8.5v4l-3 1.5V8.5z',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  choose:
    'M2.5 2.5h2M7 2.5h2M11.5 2.5h2v2M13.5 7v1.5M2.5 11.5v2h2M2.5 7v2M2.5 2.5v2M7 13.5h1M8.5 8.5l5.5 2-2.4 1.1L10.5 14z',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  warning: 'M8 2.5 14.5 13.5h-13zM8 6.5v3.5M8 12h.01',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  shift: 'M5 5.5 2.5 8 5 10.5M11 5.5 13.5 8 11 10.5M2.5 8h11M7 3v10',
  open: 'M2 13V3.5h4l1.5 2H14V13z',
  merge: 'M3 2.5v2A3.5 3.5 0 0 0 6.5 8H8M13 2.5v2A3.5 3.5 0 0 1 9.5 8H8M8 8v5.5M5.5 11 8 13.5l2.5-2.5',
  save: 'M3 3h8l2 2v8H3zM5.5 3v3.5h4V3M5 13V9.5h6V13',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
} as const

export type IconName = keyof typeof drawings

/** An icon in the colour of the text around it. It says nothing to a screen reader: the word beside it does. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      <path
        d={drawings[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
