/** What both halves of the page need: elements and the emulator's interface. */
export const at = (id) => document.getElementById(id)

export function element(name, text = '', more = {}) {
  const made = document.createElement(name)
  made.textContent = text
  return Object.assign(made, more)
}

/** Asks the emulator; what it refuses is shown where the reader of the page just was. */
export async function post(path, body, problem) {
  problem.hidden = true
  const answer = await fetch(`/_wechat${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (answer.ok) return answer.json()
  problem.textContent = (await answer.json()).errMsg
  problem.hidden = false
  return null
}
