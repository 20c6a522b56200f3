interface Point {
  x: number
  y: number
}

/** A finger that travels less far, or more up and down than sideways, turns no page. */
const FAR_PX = 48

/** What a finger's way means: 1 to the month after, -1 to the one before, 0 for neither. */
export const swipeOf = (from: Point, to: Point): -1 | 0 | 1 => {
  const [across, along] = [to.x - from.x, to.y - from.y]
  if (Math.abs(across) < FAR_PX || Math.abs(across) < Math.abs(along) * 1.5) return 0
  return across < 0 ? 1 : -1
}
