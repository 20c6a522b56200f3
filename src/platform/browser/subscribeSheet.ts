import './subscribeSheet.scss'

export interface SheetAnswer {
  /** For each message asked for, whether it was allowed. */
  allowed: boolean[]
  keep: boolean
}

const element = (tag: string, className: string, words = ''): HTMLElement => {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = words
  return made
}

const box = (words: string, checked: boolean): { row: HTMLElement; input: HTMLInputElement } => {
  const row = element('label', 'wx-row')
  const input = document.createElement('input')
  input.type = 'checkbox'
  input.checked = checked
  row.append(input, element('span', '', words))
  return { row, input }
}

const button = (words: string, look: string): HTMLButtonElement => {
  const made = element('button', `wx-button wx-${look}`, words) as HTMLButtonElement
  made.type = 'button'
  return made
}

/** WeChat's subscription sheet, drawn for the browser, a line for each kind of message; resolves with what was tapped. */
export const showSheet = (titles: readonly string[]): Promise<SheetAnswer> =>
  new Promise((resolve) => {
    const veil = element('div', 'wx-veil')
    const panel = element('div', 'wx-panel')
    panel.setAttribute('role', 'dialog')
    panel.setAttribute('aria-label', '惠期 申请发送一次性订阅消息')
    const asked = titles.map((title) => box(title, true))
    const keep = box('总是保持以上选择，不再询问', false)
    const reject = button('拒绝', 'reject')
    const accept = button('允许', 'accept')
    const end = (allows: boolean) => {
      veil.remove()
      resolve({ allowed: asked.map(({ input }) => allows && input.checked), keep: keep.input.checked })
    }
    reject.onclick = () => end(false)
    accept.onclick = () => end(true)
    const head = element('div', 'wx-head')
    head.append(element('span', 'wx-logo', '惠'), element('span', '', '惠期 申请'))
    const buttons = element('div', 'wx-buttons')
    buttons.append(reject, accept)
    panel.append(head, element('div', 'wx-what', '发送一次以下消息'), ...asked.map(({ row }) => row), keep.row, buttons)
    veil.append(panel)
    document.body.append(veil)
  })
