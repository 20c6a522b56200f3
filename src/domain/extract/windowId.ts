const FNV_PRIME = 16777619

const fnv = (text: string, seed: number): number => {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME)
  return hash >>> 0
}

/** A short id of parts that never change: ten characters of base 36. Not for secrets. */
export const stableId = (...parts: string[]): string => {
  const text = parts.join('\u0000')
  return (fnv(text, 2166136261).toString(36) + fnv(text, 3339675911).toString(36)).slice(0, 10)
}
