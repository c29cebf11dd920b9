/** The part of saxen that the sheet reader uses; the package brings no types. */
declare module 'saxen' {
  export class Parser {
    on(
      name: 'openTag',
      handler: (name: string, attributes: () => Record<string, string>, decode: (text: string) => string, selfClosing: boolean) => void,
    ): this
    on(name: 'closeTag', handler: (name: string, decode: (text: string) => string, selfClosing: boolean) => void): this
    on(name: 'text', handler: (text: string, decode: (text: string) => string) => void): this
    on(name: 'cdata', handler: (text: string) => void): this
    on(name: 'error' | 'warn', handler: (error: Error) => void): this
    parse(xml: string): void
  }
}
