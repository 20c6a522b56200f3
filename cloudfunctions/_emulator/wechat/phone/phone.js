/** The page of WeChat's stand-in: shows what the emulator tells by server-sent events, sets its clock. */
import { showDesk, wireDesk } from './desk.js'
import { at, element, post } from './page.js'

const MINUTE_MS = 60_000
const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六']
const CHOSEN = 'huiqi-wechat-reader'

const pad = (number) => String(number).padStart(2, '0')
/** Beijing minutes are handled as if they were UTC: no zone of this machine enters. */
const instantOf = (minute) => Date.parse(`${minute}:00Z`)
const minuteOf = (instant) => new Date(instant).toISOString().slice(0, 16)

let state = { now: null, readers: [], notifications: [], calendar: [], switches: { faults: [] } }
let heardAt = 0
let shown = new Set()
let chosen = localStorage.getItem(CHOSEN)

const instant = () => instantOf(state.now) + Math.floor((performance.now() - heardAt) / MINUTE_MS) * MINUTE_MS

function showClock() {
  if (!state.now) return
  const now = new Date(instant())
  at('time').textContent = `${pad(now.getUTCHours())}:${pad(now.getUTCMinutes())}`
  at('date').textContent = `${now.getUTCMonth() + 1}月${now.getUTCDate()}日 星期${WEEKDAYS[now.getUTCDay()]}`
  at('date').title = `${now.getUTCFullYear()}年`
}

/** Today by its hour, this year by its day. */
function whenOf(minute) {
  const now = minuteOf(instant())
  const [day, hour] = minute.split('T')
  if (now.startsWith(day)) return hour
  const [year, month, date] = day.split('-').map(Number)
  return `${now.startsWith(String(year)) ? '' : `${year}年`}${month}月${date}日 ${hour}`
}

function messageOf({ id, title, fields, page, at: minute }) {
  const item = at('message').content.firstElementChild.cloneNode(true)
  const link = item.querySelector('a')
  if (page) link.href = `/#/${page}`
  item.querySelector('time').textContent = whenOf(minute)
  item.querySelector('strong').textContent = title
  item.querySelector('dl').append(...fields.flatMap(({ label, value }) => [element('dt', label), element('dd', value)]))
  item.classList.toggle('fresh', !shown.has(id))
  return item
}

function showMessages() {
  const mine = state.notifications.filter(({ openid }) => openid === chosen).reverse()
  at('messages').replaceChildren(...mine.map(messageOf))
  at('empty').hidden = mine.length > 0
  shown = new Set(state.notifications.map(({ id }) => id))
}

function readerButton(openid) {
  const button = element('button', openid)
  const count = state.notifications.filter((notification) => notification.openid === openid).length
  if (count) button.append(element('b', count))
  button.type = 'button'
  button.setAttribute('role', 'radio')
  button.setAttribute('aria-checked', String(openid === chosen))
  button.addEventListener('click', () => {
    chosen = openid
    localStorage.setItem(CHOSEN, openid)
    show()
  })
  return button
}

function showReaders() {
  const latest = state.notifications[state.notifications.length - 1]
  if (!state.readers.includes(chosen)) chosen = latest?.openid ?? state.readers[0] ?? null
  const none = element('p', '还没有读者：先打开一次小程序')
  none.className = 'quiet'
  at('readers').replaceChildren(...(state.readers.length ? state.readers.map(readerButton) : [none]))
}

/** The minute of a Unix second in Beijing. */
const beijingOf = (seconds) => minuteOf((seconds + 8 * 3600) * 1000)

function entryOf({ title, startTime, allDay, description }) {
  const item = element('li')
  const minute = beijingOf(startTime)
  const when = allDay ? whenOf(`${minute.slice(0, 10)}T00:00`).replace(' 00:00', '') : whenOf(minute)
  item.append(element('time', when), element('strong', title), element('span', description ?? ''))
  return item
}

function showCalendar() {
  const mine = state.calendar.filter(({ openid }) => openid === chosen)
  at('entries').replaceChildren(...mine.sort((a, b) => a.startTime - b.startTime).map(entryOf))
  at('calendar').hidden = mine.length === 0
}

function show() {
  showReaders()
  showClock()
  showMessages()
  showCalendar()
  showDesk(state, chosen)
}

function hear(event) {
  state = JSON.parse(event.data)
  heardAt = performance.now()
  if (document.activeElement !== at('minute')) at('minute').value = state.now
  at('offline').hidden = true
  show()
}

const setClock = (minute) => post('/clock', { now: minute }, at('problem'))

/** Nine o'clock of the day after. */
const nextMorning = () => `${minuteOf(instant() + 24 * 60 * MINUTE_MS).slice(0, 10)}T09:00`

at('hour').addEventListener('click', () => setClock(minuteOf(instant() + 60 * MINUTE_MS)))
at('morning').addEventListener('click', () => setClock(nextMorning()))
at('clock').addEventListener('submit', (event) => {
  event.preventDefault()
  at('minute').blur()
  void setClock(at('minute').value)
})
setInterval(showClock, 1000)
wireDesk(() => state.switches.faults)

const events = new EventSource('/_wechat/events')
for (const kind of ['state', 'notification', 'grants', 'readers', 'clock', 'calendar', 'switches'])
  events.addEventListener(kind, hear)
events.addEventListener('error', () => (at('offline').hidden = false))
