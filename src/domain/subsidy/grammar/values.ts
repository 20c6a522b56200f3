/** What is wrong with a rule, and with which node of it. */
export interface Fault {
  path: string
  /** For people. */
  message: string
}

/** Figures of rules: not negative, plain notation. */
export const DECIMAL = /^\d{1,18}(?:\.\d{1,12})?$/

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
