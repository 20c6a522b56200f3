/** The desk beside the phone: what the chosen reader allows, how WeChat fails, how timers come. */
import { at, element, post } from './page.js'

const CHOICES = { ask: '每次询问', accept: '总是允许', reject: '总是拒绝', ban: '微信已停用', filter: '同名被过滤' }

function grantRow({ id, title }, { grants, choices }, openid) {
  const mine = (each) => each.openid === openid && each.templateId === id
  const remaining = grants.find(mine)?.remaining ?? 0
  const set = (count) => post('/grant', { openid, templateId: id, remaining: count }, at('grants-problem'))
  const choice = element('select', '', { ariaLabel: `${title}：询问方式` })
  choice.append(...Object.entries(CHOICES).map(([value, words]) => element('option', words, { value })))
  choice.value = choices.find(mine)?.choice ?? 'ask'
  choice.onchange = () => post('/choice', { openid, templateId: id, choice: choice.value }, at('grants-problem'))
  const more = element('button', '+1', {
    type: 'button',
    ariaLabel: `${title}：加一次`,
    onclick: () => set(remaining + 1),
  })
  const none = element('button', '清零', { type: 'button', disabled: remaining === 0, onclick: () => set(0) })
  const row = element('li')
  const ways = element('div', '', { className: 'ways' })
  ways.append(choice, more, none)
  row.append(element('span', title), element('b', `${remaining} 次`), ways)
  return row
}

/** Deliberate failures as words; what is set by address only is counted. */
function faultWords({ api, openid, outcome, times }) {
  const what = typeof outcome === 'object' ? `错误 ${outcome.code}` : '回复丢失'
  return `${api} ${what}${openid ? `，只对 ${openid}` : ''}${times === null ? '，一直' : `，还有 ${times} 次`}`
}

function showFaults({ faults }) {
  at('faults').replaceChildren(...faults.map((fault) => element('li', faultWords(fault))))
  at('calm').disabled = faults.length === 0
}

function fill(id, value) {
  if (document.activeElement !== at(id)) at(id).value = value
}

function showTimers(names) {
  if (at('timers').childElementCount === names.length) return
  at('timers').replaceChildren(
    ...names.map((name) => {
      const fire = () =>
        post(
          '/timer',
          { name, copies: Number(at('copies').value), minutesLate: Number(at('late').value) },
          at('timer-problem'),
        )
      return element('button', `触发 ${name}`, { type: 'button', onclick: fire })
    }),
  )
}

/** The reader whose desk it is. */
let chosen = null

/** Draws the desk for the reader chosen. */
export function showDesk(state, openid) {
  const known = openid !== null
  const rows = known ? state.templates.map((template) => grantRow(template, state, openid)) : []
  at('grants').replaceChildren(...rows)
  at('grants').hidden = !known
  at('main').disabled = !known
  at('main').checked = !state.switchedOff.includes(openid)
  chosen = openid
  const { switches } = state
  fill('delay', switches.delayMs)
  fill('quota', switches.dailyQuota ?? '')
  fill('words', switches.listedWords.join('，'))
  fill('copies', switches.timers.copies)
  fill('late', switches.timers.minutesLate)
  showFaults(switches)
  showTimers(state.timers)
}

const setSwitches = (change, problem) => post('/switches', change, at(problem))

/** Makes the desk's fields and buttons work; `faultsNow` tells what stands. */
export function wireDesk(faultsNow) {
  at('main').addEventListener('change', () =>
    post('/mainSwitch', { openid: chosen, on: at('main').checked }, at('grants-problem')),
  )
  at('limits').addEventListener('change', () => {
    const quota = at('quota').value
    const listedWords = at('words')
      .value.split(/[，,\s]+/)
      .filter(Boolean)
    void setSwitches(
      { delayMs: Number(at('delay').value), dailyQuota: quota === '' ? null : Number(quota), listedWords },
      'fault-problem',
    )
  })
  at('fault').addEventListener('submit', (event) => {
    event.preventDefault()
    const kind = at('kind').value
    const outcome = /^-?\d+$/.test(kind) ? { code: Number(kind) } : kind
    const fault = { api: at('api').value, openid: null, outcome, times: Number(at('times').value) }
    void setSwitches({ faults: [...faultsNow(), fault] }, 'fault-problem')
  })
  at('calm').addEventListener('click', () => setSwitches({ faults: [] }, 'fault-problem'))
  at('delivery').addEventListener('change', () =>
    setSwitches(
      { timers: { copies: Number(at('copies').value), minutesLate: Number(at('late').value) } },
      'timer-problem',
    ),
  )
}
