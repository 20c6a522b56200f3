/**
 * What a function answers instead of a result; `path` names the part of the request that is wrong. UNCONFIRMED: it looks
 * wrong, and is done if it is said again as confirmed.
 */
export interface Failure {
  errCode: 'BAD_REQUEST' | 'NOT_FOUND' | 'FORBIDDEN' | 'UNAVAILABLE' | 'UNCONFIRMED'
  /** In Chinese, for people. */
  errMsg: string
  path?: string
}

export const isFailure = (answer: unknown): answer is Failure =>
  typeof answer === 'object' && answer !== null && typeof (answer as Failure).errCode === 'string'
