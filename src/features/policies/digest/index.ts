export { Digest } from './Digest'
export { useDigest } from './useDigest'
