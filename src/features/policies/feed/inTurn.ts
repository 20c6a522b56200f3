/** A frame: what is drawn in one goes over WeChat's bridge as one piece. */
const FRAME_MS = 16

let queue: (() => void)[] = []
let running = false

const next = (): void => {
  const run = queue.shift()
  running = run !== undefined
  run?.()
  // First what was asked for is drawn, however long that takes; from then on a frame is waited.
  if (running) setTimeout(() => setTimeout(next, FRAME_MS), 0)
}

/** Draws one after the other, so that no piece grows large; what is queued again keeps its place. */
export const inTurn = (run: () => void): void => {
  queue.push(run)
  if (!running) next()
}

/** Takes back what had no turn yet. */
export const noTurn = (run: () => void): void => void (queue = queue.filter((each) => each !== run))
