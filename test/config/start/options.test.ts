import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startOptions } from '../../../config/start/options'

const folder = mkdtempSync(path.join(os.tmpdir(), 'huiqi-options-'))
for (const name of ['a.json', 'b.json', 'list.html']) writeFileSync(path.join(folder, name), '[]')
writeFileSync(path.join(folder, 'list.settings.json'), '{"item":"li"}')
afterAll(() => rmSync(folder, { recursive: true }))
const read = (env: Record<string, string>, args: string[] = []) => startOptions(env as NodeJS.ProcessEnv, args, folder)

describe('the settings of npm start', () => {
  it('without any, the samples are served on 8787 from .huiqi with the real clock', () => {
    expect(read({})).toEqual({
      port: 8787,
      dataDir: path.join(folder, '.huiqi'),
      now: null,
      sources: null,
      fresh: false,
      watch: false,
    })
  })

  it('--watch builds again what changes', () => {
    expect(read({}, ['--watch'])).toMatchObject({ watch: true, fresh: false })
  })

  it('a bare .json path means wechat-articles', () => {
    const [source] = read({ HUIQI_SOURCES: 'a.json' }).sources ?? []
    expect(source).toEqual({ id: 'a', name: 'a', form: 'wechat-articles', path: path.join(folder, 'a.json') })
  })

  it.each([
    ['rss:a.json', 'rss'],
    ['gazette:a.json', 'gazette'],
    ['list.html', 'html-list'],
  ])('%s is read as %s', (entry, form) => {
    expect(read({ HUIQI_SOURCES: entry }).sources).toMatchObject([{ form }])
  })

  it('a list page brings the settings that lie beside it', () => {
    expect(read({ HUIQI_SOURCES: 'list.html' }).sources).toMatchObject([{ settings: { item: 'li' } }])
  })

  it('several sources are separated by commas, blanks do not matter', () => {
    const sources = read({ HUIQI_SOURCES: 'wechat-articles:a.json, b.json' }).sources ?? []
    expect(sources.map((source) => source.id)).toEqual(['a', 'b'])
  })

  describe('a JSON file that declares sources', () => {
    const declare = (content: unknown, name = 'list.json') =>
      writeFileSync(path.join(folder, name), JSON.stringify(content))
    const own = { id: 'own', name: '本地', form: 'wechat-articles', path: 'a.json' }
    const other = { id: 'other', name: '别处', form: 'wechat-articles', url: 'https://x.example/a', region: '320100' }

    it.each(['list.json', 'sources:list.json'])('is known as “%s”', (setting) => {
      declare([own, other])
      expect(read({ HUIQI_SOURCES: setting }).sources).toEqual([
        { ...own, region: null, path: path.join(folder, 'a.json') },
        other,
      ])
    })

    it('may stand beside files, and its paths count from its own folder', () => {
      mkdirSync(path.join(folder, 'inner'), { recursive: true })
      declare([{ ...own, path: '../b.json' }], 'inner/list.json')
      const sources = read({ HUIQI_SOURCES: 'a.json,inner/list.json' }).sources ?? []
      expect(sources).toMatchObject([{ id: 'a' }, { id: 'own', path: path.join(folder, 'b.json') }])
    })

    it('articles are never taken for declarations', () => {
      declare([{ 标题title: 'a', form: undefined }])
      expect(read({ HUIQI_SOURCES: 'list.json' }).sources).toMatchObject([{ form: 'wechat-articles', id: 'list' }])
    })

    it.each([
      [{}, /第 1 个来源：缺少 id/],
      ['own', /应是一个对象/],
      [{ ...own, id: 'a b' }, /id 只能用/],
      [{ ...own, name: '' }, /缺少 name/],
      [{ ...own, form: 'paper' }, /UNKNOWN_FORM/],
      [{ ...own, url: 'https://x.example' }, /有且只有一个/],
      [{ ...own, path: undefined }, /有且只有一个/],
      [{ ...own, path: 'gone.json' }, /SOURCE_NOT_FOUND/],
      [{ ...other, url: 'ftp://x.example' }, /http/],
      [{ ...own, region: '江苏' }, /六位/],
      [{ ...own, titel: 'a' }, /titel/],
    ])('%j is refused with its place and reason', (wrong, words) => {
      declare([wrong])
      expect(() => read({ HUIQI_SOURCES: 'sources:list.json' })).toThrow(words)
    })

    it('two sources of one id are refused', () => {
      declare([own, { ...other, id: 'own' }])
      expect(() => read({ HUIQI_SOURCES: 'list.json' })).toThrow(/SOURCE_TWICE/)
    })
  })

  it.each([
    [{ PORT: 'eighty' }, [], /BAD_PORT/],
    [{ PORT: '70000' }, [], /BAD_PORT/],
    [{ HUIQI_NOW: '2025-02-29T08:00' }, [], /BAD_NOW/],
    [{ HUIQI_NOW: 'tomorrow' }, [], /BAD_NOW/],
    [{ HUIQI_SOURCES: 'newspaper:a.json' }, [], /UNKNOWN_FORM/],
    [{ HUIQI_SOURCES: 'a.txt' }, [], /BAD_SOURCE/],
    [{ HUIQI_SOURCES: ' , ' }, [], /BAD_SOURCE/],
    [{ HUIQI_SOURCES: 'gone.json' }, [], /SOURCE_NOT_FOUND/],
    [{ HUIQI_SOURCES: 'a.json,wechat-articles:a.json' }, [], /SOURCE_TWICE/],
    [{}, ['--frsh'], /BAD_ARGUMENT/],
  ])('%j %j is refused by name', (env, args, words) => {
    expect(() => read(env as Record<string, string>, args)).toThrow(words)
  })
})
