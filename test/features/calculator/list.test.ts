import { choiceIn, listPath, placeWords, reachWords, shownPlace } from '@/features/calculator/list/place'
import { createRuleList } from '@/features/calculator/list/store'
import type { Call } from '@/platform/call'

describe('what is said of the place', () => {
  const place = (code: string, name: string) => ({ code, name })
  it.each([
    [null, '选择地区', '补贴多由当地发放。选了地区，就列出当地和上级的。'],
    ['all' as const, '全部地区', '各地的都在，别处的不一定能申报'],
    [place('100000', '全国'), '全国', '只列全国都适用的'],
    [place('320000', '江苏省'), '江苏省', '江苏省和全国的，不含邻近地区'],
    [place('320100', '南京市'), '南京市', '南京市、省和全国的，不含邻近地区'],
    [place('320115', '江宁区'), '江宁区', '江宁区和上级的，不含邻近地区'],
  ])('%j is %s: %s', (of, name, reach) => expect([placeWords(of), reachWords(of)]).toEqual([name, reach]))

  it.each(['all', '320100', '100000'])('a link restores %s', (choice) =>
    expect(choiceIn(new URLSearchParams(listPath(choice).split('?')[1]).get('region') ?? '')).toBe(choice),
  )
  it.each(['', '江苏', '000000', '32'])('“%s” in an address names no place', (word) =>
    expect(choiceIn(word)).toBeNull(),
  )
  it('the own place needs no word in the address, but one in a link for others', () => {
    expect(listPath(null)).toBe('/pages/calculator/index')
    expect(shownPlace(place('320100', '南京市'))).toBe('320100')
  })
})

describe('choosing a place', () => {
  const listing = (fails: (region: string) => boolean) =>
    createRuleList((async (_action: string, { region = 'own' }) =>
      fails(region)
        ? { done: false, problem: { words: '网络不通', way: 'retry' } }
        : {
            done: true,
            answer: { rules: [], firm: null, place: region, within: 0, now: '2026-03-02T08:00' },
          }) as never as Call)

  it('where its rules cannot be had, the place that was shown stays, and that is said', async () => {
    const list = listing((region) => region === '320100')
    await list.getState().load()
    expect(await list.getState().choose('320100')).toBe('网络不通')
    expect(list.getState()).toMatchObject({ place: 'own', chosen: null, rules: [], problem: null })
  })

  it('an answer for a place that was left comes too late', async () => {
    const waiting: ((answer: object) => void)[] = []
    const list = createRuleList((() => new Promise((resolve) => waiting.push(resolve))) as never as Call)
    const answer = (place: string) => ({
      done: true,
      answer: { rules: [], firm: null, place, now: '2026-03-02T08:00' },
    })
    const both = [list.getState().choose('320100'), list.getState().choose('all')]
    waiting[1]?.(answer('all'))
    waiting[0]?.(answer('320100'))
    await Promise.all(both)
    expect(list.getState().place).toBe('all')
  })
})
