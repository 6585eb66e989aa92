/**
 * The events that the stand-in plays. Each is written as a program would ask to hear it, so that the compiler holds its name
 * and what it brings to Electron's own type file.
 */
import type { App, BrowserWindow, WebContents } from 'electron'

/** An event of which can be said that what follows by itself is not to follow. */
export interface Preventable {
  preventDefault(): void
}

type Hear<Brought extends unknown[]> = (...brought: Brought) => void

export const electronEvents = {
  app: {
    'open-file': (app: App, hear: Hear<[Preventable, file: string]>) => app.on('open-file', hear),
    'second-instance': (app: App, hear: Hear<[Preventable, argv: string[], folder: string]>) =>
      app.on('second-instance', hear),
    'will-quit': (app: App, hear: Hear<[Preventable]>) => app.on('will-quit', hear),
  },
  window: {
    'ready-to-show': (window: BrowserWindow, hear: Hear<[]>) => window.on('ready-to-show', hear),
    unresponsive: (window: BrowserWindow, hear: Hear<[]>) => window.on('unresponsive', hear),
  },
  contents: {
    'will-navigate': (contents: WebContents, hear: Hear<[Preventable & { url: string }]>) =>
      contents.on('will-navigate', hear),
    'will-attach-webview': (contents: WebContents, hear: Hear<[Preventable]>) =>
      contents.on('will-attach-webview', hear),
    'will-prevent-unload': (contents: WebContents, hear: Hear<[Preventable]>) =>
      contents.on('will-prevent-unload', hear),
    'did-create-window': (contents: WebContents, hear: Hear<[{ webContents: object }]>) =>
      contents.on('did-create-window', hear),
    'render-process-gone': (contents: WebContents, hear: Hear<[Preventable, { reason: string }]>) =>
      contents.on('render-process-gone', hear),
  },
}

/** By the name of an event what it brings. */
export type EventsOf<Of extends keyof typeof electronEvents> = {
  [Name in keyof (typeof electronEvents)[Of]]: (typeof electronEvents)[Of][Name] extends (
    of: never,
    hear: Hear<infer Brought>,
  ) => unknown
    ? Brought
    : never
}
